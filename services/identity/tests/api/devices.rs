//! Phones.

use contracts::identity::DeviceChanged;
use kernel::{PersonId, Role};
use serde_json::{Value, json};
use testkit::{Answer, TestService};

use super::{employ, refresh, start, with_session};

async fn code_for(service: &TestService, person: PersonId) -> String {
    let body = json!({"person_id": person, "label": "Phone 7"});
    let made = service.as_role(Role::Supervisor).post("/devices/enrolment-codes", body).await.expect(201).json();
    assert!(made["qr_svg"].as_str().unwrap().contains("<svg"));
    let code = made["code"].as_str().unwrap();
    assert!(made["link"].as_str().unwrap().ends_with(&format!("/field/enrol#{}", code.replace('-', ""))), "{made}");
    code.to_owned()
}

async fn enrol(service: &TestService, code: &str) -> Answer {
    let body = json!({"code": code, "device_name": "Pixel 9", "platform": "android 16"});
    service.as_nobody().post("/devices/enrol", body).await
}

#[tokio::test]
async fn a_phone_is_enrolled_once_and_speaks_for_a_technician_only() {
    let service = start().await;
    let person = employ(&service, "tariq@example.com", &[Role::Technician, Role::Admin]).await;
    let code = code_for(&service, person).await;
    let phone = enrol(&service, &code.to_lowercase()).await.expect(201).json();
    assert_eq!(phone["person"]["roles"], json!(["technician"]));
    assert!(phone["device_id"].as_str().unwrap().starts_with("dev_"));
    assert_eq!(enrol(&service, &code).await.expect(409).problem(), "enrolment-code-used");
    with_session(&service, &phone).get("/me").await.expect(200);
    let refused = with_session(&service, &phone).post("/keys/rotate", json!({})).await;
    assert_eq!(refused.expect(403).problem(), "role-missing");
    let said = service.said::<DeviceChanged>().await;
    assert_eq!((said[0].person_id, said[0].active, said[0].label.as_str()), (person, true, "Phone 7"));
}

#[tokio::test]
async fn codes_are_for_technicians_and_for_a_quarter_of_an_hour() {
    let service = TestService::start_at("2026-03-31".parse().unwrap(), identity::service()).await;
    let planner = employ(&service, "huda@example.com", &[Role::Planner]).await;
    let body = json!({"person_id": planner, "label": "Phone"});
    let refused = service.as_role(Role::Supervisor).post("/devices/enrolment-codes", body).await;
    assert_eq!(refused.expect(409).problem(), "not-a-technician");
    let person = employ(&service, "tariq@example.com", &[Role::Technician]).await;
    let code = code_for(&service, person).await;
    service.clock().advance(chrono::TimeDelta::minutes(15));
    assert_eq!(enrol(&service, &code).await.expect(410).problem(), "enrolment-code-expired");
    for wrong in ["", "00000-00000", "not a code"] {
        assert_eq!(enrol(&service, wrong).await.expect(404).problem(), "enrolment-code-unknown");
    }
}

#[tokio::test]
async fn a_lost_phone_is_revoked() {
    let service = start().await;
    let person = employ(&service, "tariq@example.com", &[Role::Technician]).await;
    let phone = enrol(&service, &code_for(&service, person).await).await.expect(201).json();
    let path = format!("/devices/{}", phone["device_id"].as_str().unwrap());
    let supervisor = service.as_role(Role::Supervisor);
    supervisor.delete(&path).await.expect(204);
    supervisor.delete(&path).await.expect(204);
    assert_eq!(refresh(&service, &phone).await.expect(401).problem(), "refresh-token-invalid");
    let said = service.said::<DeviceChanged>().await;
    assert_eq!(said.iter().map(|device| device.active).collect::<Vec<_>>(), [true, false]);
    let listed = supervisor.get(&format!("/devices?person_id={person}")).await.expect(200).json();
    assert_eq!(listed["items"][0]["active"], Value::Bool(false));
    assert_eq!(listed["items"][0]["person_name"], "Huda Saleh");
    assert!(listed["items"][0]["last_seen_at"].is_string(), "{listed}");
    let in_service = supervisor.get("/devices?active=true").await.expect(200).json();
    assert_eq!(in_service["items"], serde_json::json!([]));
}

#[tokio::test]
async fn a_phone_that_lost_the_answer_to_a_refresh_asks_again() {
    let service = start().await;
    let person = employ(&service, "tariq@example.com", &[Role::Technician]).await;
    let first = enrol(&service, &code_for(&service, person).await).await.expect(201).json();
    let lost = refresh(&service, &first).await.expect(200).json();
    let second = refresh(&service, &first).await.expect(200).json();
    assert_ne!(lost["refresh_token"], second["refresh_token"]);
    let third = refresh(&service, &second).await.expect(200).json();
    // The phone went on with another token: whoever comes with an older one copied it.
    assert_eq!(refresh(&service, &first).await.expect(401).problem(), "refresh-token-reused");
    assert_eq!(refresh(&service, &third).await.expect(401).problem(), "refresh-token-invalid");
}

#[tokio::test]
async fn an_overtaken_token_that_turns_up_ends_the_session() {
    let service = start().await;
    let person = employ(&service, "tariq@example.com", &[Role::Technician]).await;
    let first = enrol(&service, &code_for(&service, person).await).await.expect(201).json();
    let overtaken = refresh(&service, &first).await.expect(200).json();
    let second = refresh(&service, &first).await.expect(200).json();
    assert_eq!(refresh(&service, &overtaken).await.expect(401).problem(), "refresh-token-reused");
    assert_eq!(refresh(&service, &second).await.expect(401).problem(), "refresh-token-invalid");
}

#[tokio::test]
async fn who_is_no_technician_any_more_loses_the_phone() {
    let service = start().await;
    let person = employ(&service, "tariq@example.com", &[Role::Technician]).await;
    let phone = enrol(&service, &code_for(&service, person).await).await.expect(201).json();
    let body = json!({"roles": ["operations"]});
    service.as_role(Role::Admin).patch(&format!("/people/{person}"), body).await.expect(200);
    refresh(&service, &phone).await.expect(401);
    assert!(!service.said::<DeviceChanged>().await[1].active);
}

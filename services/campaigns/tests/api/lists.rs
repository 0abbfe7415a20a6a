//! Defaulter lists.

use contracts::accounts::AccountBalance;
use contracts::approvals::{ApprovalRequested, Decision};
use contracts::campaigns::ListFiled;
use kernel::{Role, Version, sha256_hex};
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn a_list_is_made_approved_filed_and_acknowledged() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let profile = json!({"title": "Real Estate Regulatory Agency", "min_amount": 20_000, "min_days_overdue": 90,
        "approval_required": true, "columns": ["number", "account_reference", "debtor_name", "amount", "currency"], "languages": ["en", "ar"]});
    planner.put("/regulator-profiles/rera", &profile).await.expect(200);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    let list = planner.post(&format!("{path}/defaulter-lists"), json!({"profile": "rera"})).await.expect(201).json();
    let eligible = members(&planner, &path, "&arm=treated").await;
    let eligible = eligible
        .iter()
        .filter(|member| member["frozen"]["amount"].as_str().unwrap().parse::<f64>().unwrap() >= 20_000.0)
        .count();
    assert_eq!((&list["rows"], &list["reference"]), (&json!(eligible), &json!("L-2026-001")));

    let list_path = format!("/defaulter-lists/{}", list["id"].as_str().unwrap());
    let csv = planner.get(&format!("{list_path}/files/csv")).await.expect(200);
    assert_eq!(json!(sha256_hex(csv.bytes())), list["sha256"]);
    assert_eq!(csv.text().lines().count(), eligible + 1);
    assert!(csv.text().contains("Account / الحساب"));
    for form in ["xlsx", "pdf"] {
        let first = planner.get(&format!("{list_path}/files/{form}")).await.expect(200);
        let second = planner.get(&format!("{list_path}/files/{form}")).await.expect(200);
        assert!(first.bytes().len() > 1_000 && first.bytes() == second.bytes(), "{form}");
    }

    assert_eq!(
        planner.post(&format!("{list_path}/file"), json!({})).await.expect(409).problem(),
        "list-in-wrong-state"
    );
    planner.post(&format!("{list_path}/submit"), json!({})).await.expect(200);
    let requested = service.said::<ApprovalRequested>().await.pop().unwrap();
    assert_eq!(
        (requested.subject.kind.as_str(), json!(requested.subject.hash)),
        ("defaulter_list", list["sha256"].clone())
    );
    decide(&service, Decision::Approved).await;
    planner.post(&format!("{list_path}/file"), json!({})).await.expect(200);
    let filed = service.said::<ListFiled>().await.pop().unwrap();
    assert_eq!((json!(filed.rows), json!(filed.totals)), (list["rows"].clone(), list["totals"].clone()));
    planner.post(&format!("{list_path}/acknowledge"), json!({"acknowledgement": "RERA-77"})).await.expect(200);

    // Whoever has paid since comes off the list; the filed file stays what it was.
    let first = csv.text().lines().nth(1).unwrap().split(',').nth(1).unwrap()[4..].parse::<u32>().unwrap();
    tell_balances(&service, vec![AccountBalance { to_collect: 0, version: Version::of(2), ..balance(first, 1) }]).await;
    let seen = planner.get(&list_path).await.expect(200).json();
    assert_eq!((&seen["state"], &seen["delisted"][0]["account_id"]), (&json!("acknowledged"), &json!(account(first))));
    assert_eq!(planner.get(&format!("{list_path}/files/csv")).await.bytes(), csv.bytes());
}

#[tokio::test]
async fn a_list_is_not_made_too_early_or_empty() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}/defaulter-lists", drafted["id"].as_str().unwrap());
    assert_eq!(planner.post(&path, json!({"profile": "standard"})).await.expect(409).problem(), "list-too-early");
    let served = json!({"title": "R", "notice_served_required": true, "columns": ["amount"], "languages": ["en"]});
    planner.put("/regulator-profiles/served", served).await.expect(200);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}/defaulter-lists", approved["id"].as_str().unwrap());
    assert_eq!(planner.post(&path, json!({"profile": "served"})).await.expect(409).problem(), "list-empty");
    planner.post(&path, json!({"profile": "unknown"})).await.expect(422);
    let key = planner.with_header("idempotency-key", "one");
    let first = key.post(&path, json!({"profile": "standard"})).await.expect(201).json();
    assert_eq!(key.post(&path, json!({"profile": "standard"})).await.expect(201).json()["id"], first["id"]);
    let filed = planner.post(&format!("/defaulter-lists/{}/file", first["id"].as_str().unwrap()), json!({})).await;
    filed.expect(200);
}

#[tokio::test]
async fn a_preview_says_who_would_be_listed_and_why_not() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let profile = json!({"title": "Agency", "min_amount": 20_000, "columns": ["amount"], "languages": ["en"]});
    planner.put("/regulator-profiles/agency", &profile).await.expect(200);
    let codes = planner.get("/regulator-profiles").await.expect(200).json();
    let codes: Vec<_> = codes.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["agency", "standard"]);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}/defaulter-lists", approved["id"].as_str().unwrap());
    let preview =
        async |query: &str| planner.get(&format!("{path}/preview?profile=agency{query}")).await.expect(200).json();
    let seen = preview("&limit=500").await;
    assert_eq!(seen["left_out"]["held_out"], approved["frozen"]["held_out"]);
    let out: u64 = seen["left_out"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(json!(seen["listed"].as_u64().unwrap() + out), approved["frozen"]["audience"]);
    let small = preview("&reason=too_small&limit=500").await;
    assert_eq!(small["items"].as_array().unwrap().len() as u64, seen["left_out"]["too_small"].as_u64().unwrap());
    let inside = preview("&listed=true&limit=2").await;
    let rest = preview(&format!("&listed=true&limit=500&cursor={}", inside["next_cursor"].as_str().unwrap())).await;
    assert_eq!(rest["items"].as_array().unwrap().len() as u64 + 2, seen["listed"].as_u64().unwrap());
    let made = planner.post(&path, json!({"profile": "agency"})).await.expect(201).json();
    assert_eq!((&made["rows"], &made["totals"]), (&seen["listed"], &seen["totals"]));
    planner.get(&format!("{path}/preview?profile=nobody")).await.expect(422);
}

#[tokio::test]
async fn a_debtor_comes_off_a_filed_list_and_the_regulator_is_told() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    tell_person(&service, planner.person(), "Pia", None).await;
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}/defaulter-lists", approved["id"].as_str().unwrap());
    let list = planner.post(&path, json!({"profile": "standard"})).await.expect(201).json();
    let path = format!("/defaulter-lists/{}", list["id"].as_str().unwrap());
    let entries = async |query: &str| {
        planner.get(&format!("{path}/entries{query}")).await.expect(200).json()["items"].as_array().unwrap().clone()
    };
    let all = entries("?limit=500").await;
    assert_eq!((json!(all.len()), &all[0]["position"]), (list["rows"].clone(), &json!(1)));
    let delist = |entry: &serde_json::Value| format!("{path}/entries/{}/delist", entry["account_id"].as_str().unwrap());
    let dispute = json!({"reason": "dispute", "note": "claim of 3 April"});
    assert_eq!(planner.post(&delist(&all[0]), &dispute).await.expect(409).problem(), "list-in-wrong-state");
    planner.post(&format!("{path}/file"), json!({})).await.expect(200);
    let off = planner.post(&delist(&all[0]), &dispute).await.expect(200).json();
    assert_eq!((&off["delisted"]["reason"], &off["delisted"]["by"]["name"]), (&json!("dispute"), &json!("Pia")));
    assert_eq!(planner.post(&delist(&all[0]), &dispute).await.expect(409).problem(), "entry-already-delisted");
    let paid = all[1]["account_reference"].as_str().unwrap()[4..].parse::<u32>().unwrap();
    tell_balances(&service, vec![AccountBalance { to_collect: 0, version: Version::of(2), ..balance(paid, 1) }]).await;

    let to_tell = entries("?state=to_tell").await;
    assert_eq!((to_tell.len(), &to_tell[1]["delisted"]["reason"]), (2, &json!("paid")));
    assert_eq!(planner.get("/campaigns/attention").await.expect(200).json()["lists"][0]["to_tell"], 2);
    let told = planner.post(&format!("{path}/told"), json!({"reference": "Letter 12"})).await.expect(200).json();
    assert_eq!(told["entries"], 2);
    assert_eq!(entries("?state=to_tell").await.len(), 0);
    assert_eq!(
        (entries("?state=listed&limit=500").await.len() + 2, entries("?state=delisted").await.len()),
        (all.len(), 2)
    );
    let found = planner.get("/defaulter-lists?state=filed&q=l-2026").await.expect(200).json();
    assert_eq!(found["items"][0]["campaign_reference"], approved["reference"]);
    assert_eq!(planner.get("/defaulter-lists?profile=other").await.expect(200).json()["items"], json!([]));
    let trail = service.as_role(Role::Auditor).get("/audit/campaigns?limit=500").await.expect(200);
    assert!(trail.text().contains("entry_delisted") && trail.text().contains("delistings_told"));
}

//! The protocol of the phones: numbered items, duplicates, gaps, clashes, bytes.

use contracts::identity::DeviceChanged;
use contracts::notices::VisitRecorded;
use kernel::{PersonId, Role, Version, sha256_hex};
use serde_json::json;

use crate::house::{House, Phone, each, texts, visit};

#[actix_web::test]
async fn f1_the_same_item_five_times_at_once_is_one_visit() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let item = phone.item("visit.record", visit(&task, "posted_on_door"));
    let items = [item];
    let answers = futures::future::join_all((0..5).map(|_| phone.push(&items))).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer["results"][0]["status"].as_str().unwrap()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, ["applied", "duplicate", "duplicate", "duplicate", "duplicate"]);
    assert_eq!(house.visits("").await.len(), 1);
    assert_eq!(house.service.said::<VisitRecorded>().await.len(), 1);
}

#[actix_web::test]
async fn f2_an_id_used_for_something_else_is_rejected_and_the_first_kept() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let first = phone.item("visit.record", visit(&task, "posted_on_door"));
    let mut second = phone.item("stop.note", json!({"stop_id": task["id"], "note": "dog"}));
    second["mutation_id"] = first["mutation_id"].clone();
    let answer = phone.push(&[first, second]).await;
    assert_eq!(each(&answer["results"], "status"), ["applied", "rejected"]);
    assert_eq!(answer["results"][1]["code"], "mutation_id_reused");
    assert_eq!(answer["last_mutation_id"], 2);
    let rejected = house.supervisor.get("/rejected-mutations").await.expect(200).json();
    assert_eq!(each(&rejected["items"], "code"), ["mutation_id_reused"]);
    assert_eq!(house.visits("").await[0]["outcome"], "posted_on_door");
}

#[actix_web::test]
async fn f3_an_item_after_a_gap_waits_until_the_gap_closes() {
    let house = House::with_doors(4).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let items: Vec<_> = tasks.iter().map(|task| phone.item("visit.record", visit(task, "posted_on_door"))).collect();
    let answer = phone.push(&[items[0].clone(), items[1].clone(), items[3].clone()]).await;
    assert_eq!(each(&answer["results"], "status"), ["applied", "applied", "deferred"]);
    assert_eq!(answer["last_mutation_id"], 2);
    let again = phone.push(&[items[3].clone()]).await;
    assert_eq!(each(&again["results"], "status"), ["deferred"]);
    let closed = phone.push(&[items[2].clone()]).await;
    assert_eq!(each(&closed["results"], "status"), ["applied", "applied"]);
    assert_eq!(closed["last_mutation_id"], 4);
    assert_eq!(house.visits("").await.len(), 4);
}

#[actix_web::test]
async fn f4_an_item_whose_predecessor_never_comes_is_run_after_five_days_and_flagged() {
    let house = House::with_doors(3).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let items: Vec<_> = tasks.iter().map(|task| phone.item("visit.record", visit(task, "posted_on_door"))).collect();
    phone.push(&[items[0].clone(), items[2].clone()]).await;
    house.service.clock().advance(chrono::TimeDelta::days(4));
    house.service.run_job("force-waiting-mutations").await;
    assert_eq!(house.visits("").await.len(), 1);
    house.service.clock().advance(chrono::TimeDelta::days(1));
    house.service.run_job("force-waiting-mutations").await;
    let forced = house.visits("&flagged=true").await;
    assert_eq!(forced.len(), 1);
    assert!(texts(&forced[0]["flags"]).contains(&"FORCED"));
    assert_eq!(forced[0]["review_state"], "has_issues");
    let said = house.service.said::<VisitRecorded>().await;
    assert!(said.iter().any(|visit| visit.flags.contains(&"FORCED".to_owned())));
    // The lost one turns up after all.
    let late = phone.push(&[items[1].clone()]).await;
    assert_eq!(each(&late["results"], "status"), ["applied"]);
    assert_eq!(late["last_mutation_id"], 3);
    assert_eq!(house.visits("").await.len(), 3);
}

#[actix_web::test]
async fn f5_edits_of_one_version_clash_softly_by_field_and_hard_within_one() {
    let house = House::with_doors(1).await;
    let mut first = house.on_the_way().await;
    let mut second = Phone::of(&house.service, first.person);
    let task = first.tasks().await.remove(0);
    let edit = |phone: &mut Phone, field: &str, value: &str| {
        let mut item = phone.item("stop.note", json!({"stop_id": task["id"], field: value}));
        item["base_version"] = task["version"].clone();
        item
    };
    let version = task["version"].as_i64().unwrap();
    let item = edit(&mut first, "contact_phone", "+968 1");
    let result = first.push(&[item]).await["results"][0].clone();
    assert_eq!((result["status"].as_str(), result["entity_version"].as_i64()), (Some("applied"), Some(version + 1)));
    let item = edit(&mut second, "note", "blue gate");
    let result = second.push(&[item]).await["results"][0].clone();
    assert_eq!((result["status"].as_str(), result["code"].as_str()), (Some("conflict"), Some("soft")));
    assert_eq!(result["entity_version"], version + 2);
    let item = edit(&mut second, "contact_phone", "+968 2");
    let result = second.push(&[item]).await["results"][0].clone();
    assert_eq!((result["status"].as_str(), result["code"].as_str()), (Some("conflict"), Some("hard")));
    let now = first.tasks().await.remove(0);
    assert_eq!((now["contact_phone"].as_str(), now["note"].as_str()), (Some("+968 2"), Some("blue gate")));
    let stop: kernel::StopId = task["id"].as_str().unwrap().parse().unwrap();
    let sql = "select value from stop_edits where stop_id = $1 and field = 'contact_phone' order by version";
    let values: Vec<String> = house.service.ctx().read().all(sql, &[&stop], |row| row.get("value")).await.unwrap();
    assert_eq!(values, ["+968 1", "+968 2"]);
}

#[actix_web::test]
async fn f6_one_bad_item_spoils_no_other() {
    let house = House::with_doors(3).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let good = phone.item("visit.record", visit(&tasks[0], "posted_on_door"));
    let twice = phone.item("visit.record", visit(&tasks[0], "posted_on_door"));
    let unknown = phone.item("visit.cancel", json!({}));
    let nonsense = json!({"id": phone.next, "name": 7});
    phone.next += 1;
    let last = phone.item("visit.record", visit(&tasks[1], "failed_refused"));
    let answer = phone.push(&[good, twice, unknown, nonsense, last]).await;
    assert_eq!(each(&answer["results"], "status"), ["applied", "rejected", "rejected", "rejected", "applied"]);
    assert_eq!(each(&answer["results"], "code"), ["", "task_completed", "mutation_unknown", "malformed_item", ""]);
    assert_eq!(answer["last_mutation_id"], 5);
}

#[actix_web::test]
async fn f7_a_visit_after_the_debtor_paid_is_kept_as_a_conflict() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let member = task["member_id"].as_str().unwrap().parse().unwrap();
    house.withdraw(member, "paid").await;
    let result = phone.visit(&task, "delivered_to_mailbox").await;
    assert_eq!((result["status"].as_str(), result["code"].as_str()), (Some("conflict"), Some("task_withdrawn")));
    let pulled = phone.pull().await;
    assert_eq!(texts(&pulled["changes"]["tasks"]["deleted"]), [task["id"].as_str().unwrap()]);
    assert_eq!(phone.tasks().await.len(), 1);
    let visits = house.visits("").await;
    assert_eq!((visits.len(), visits[0]["withdrawn_before"].as_bool()), (1, Some(true)));
    let said = house.service.said::<VisitRecorded>().await;
    assert!(said[0].withdrawn_before);
    assert!(house.service.said::<contracts::notices::NoticeServed>().await.is_empty());
}

#[actix_web::test]
async fn f15_bytes_are_kept_by_their_hash() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let (photo, hash) = (b"a photo".to_vec(), sha256_hex(b"a photo"));
    let mut args = visit(&task, "posted_on_door");
    args["proofs"] = json!([{"kind": "photo", "sha256": hash, "mime": "image/jpeg"}]);
    let item = phone.item("visit.record", args);
    phone.push(std::slice::from_ref(&item)).await;
    let submission = format!("/field/submissions/{}", item["mutation_id"].as_str().unwrap());
    let expected = phone.client.get(&submission).await.expect(200).json();
    assert_eq!(expected["expected_blobs"], json!([{"sha256": hash, "exists": false}]));
    assert_eq!(expected["complete"], false);

    let path = format!("/field/blobs/{hash}");
    let put = async |path: &str, bytes: &[u8]| phone.client.send_bytes("PUT", path, "image/jpeg", bytes).await;
    assert_eq!(put(&path, b"another photo").await.expect(422).problem(), "hash-differs");
    put(&path, &photo).await.expect(201);
    put(&path, &photo).await.expect(200);
    assert_eq!(put("/field/blobs/nonsense", &photo).await.expect(422).problem(), "malformed-hash");
    let large = vec![7; 10_000_001];
    assert_eq!(
        put(&format!("/field/blobs/{}", sha256_hex(&large)), &large).await.expect(413).problem(),
        "proof-too-large"
    );
    assert_eq!(phone.client.get(&submission).await.expect(200).json()["complete"], true);

    let visit = house.visits("").await.remove(0);
    let detail = house.supervisor.get(&format!("/visits/{}", visit["id"].as_str().unwrap())).await.expect(200).json();
    let shown = house.supervisor.get(detail["proofs"][0]["url"].as_str().unwrap()).await.expect(200);
    assert_eq!((shown.bytes(), shown.header("content-type")), (photo.as_slice(), "image/jpeg"));
    let probed = phone.client.head("/field/mutations").await;
    assert_eq!(probed.status, 204);
}

#[actix_web::test]
async fn only_an_enrolled_phone_synchronises_and_a_revoked_one_no_more() {
    let house = House::with_doors(1).await;
    let phone = house.on_the_way().await;
    let bare = house.service.as_person(phone.person, &[Role::Technician]);
    assert_eq!(bare.get("/field/sync").await.expect(403).problem(), "device-missing");
    let mut batch = phone.batch(&[]);
    batch["device_id"] = json!(kernel::DeviceId::fresh());
    assert_eq!(phone.client.post("/field/mutations", batch).await.expect(403).problem(), "device-mismatch");
    let revoked = DeviceChanged {
        device_id: phone.device,
        version: Version::of(2),
        person_id: phone.person,
        label: "phone".into(),
        active: false,
    };
    house.service.hear(&revoked).await;
    assert_eq!(phone.client.get("/field/sync").await.expect(403).problem(), "device-revoked");
    // What is older than what we know changes nothing.
    house.service.hear(&DeviceChanged { version: Version::FIRST, active: true, ..revoked }).await;
    assert_eq!(phone.client.get("/field/sync").await.expect(403).problem(), "device-revoked");
}

#[actix_web::test]
async fn a_batch_has_bounds() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let items: Vec<_> = (0..201).map(|_| phone.item("round.start", json!({}))).collect();
    let answer = phone.client.post("/field/mutations", phone.batch(&items)).await;
    assert_eq!(answer.expect(413).problem(), "batch-too-large");
    let newer = json!({"device_id": phone.device, "schema_version": 2, "mutations": []});
    assert_eq!(phone.client.post("/field/mutations", newer).await.expect(426).problem(), "schema-unknown");
    let unnumbered = json!({"device_id": phone.device, "schema_version": 1, "mutations": [{"name": "x"}]});
    assert_eq!(phone.client.post("/field/mutations", unnumbered).await.expect(422).problem(), "invalid");
}

#[actix_web::test]
async fn a_pull_tells_only_what_changed_and_each_id_once() {
    let house = House::with_doors(3).await;
    let mut phone = house.on_the_way().await;
    let nothing = phone.pull().await;
    assert_eq!(nothing["reset"], false);
    assert_eq!(nothing["changes"]["tasks"], json!({"created": [], "updated": [], "deleted": [], "gone": []}));
    let tasks = phone.tasks().await;
    phone.visit(&tasks[0], "posted_on_door").await;
    let pulled = phone.pull().await;
    assert_eq!(each(&pulled["changes"]["tasks"]["updated"], "id"), [tasks[0]["id"].as_str().unwrap()]);
    assert_eq!(pulled["changes"]["tasks"]["updated"][0]["outcome"], "posted_on_door");
    assert_eq!(each(&pulled["changes"]["rounds"]["updated"], "state"), ["active"]);
    assert_eq!(pulled["last_mutation_id"], 1);
    assert_eq!(phone.client.get("/field/sync?cursor=nonsense").await.expect(400).problem(), "malformed-cursor");
    // Another person's cursor is no place in this feed: start anew.
    let mut other = Phone::of(&house.service, PersonId::fresh());
    other.cursor = phone.cursor.clone();
    assert_eq!(other.pull().await["reset"], true);
}

#[actix_web::test]
async fn what_is_owed_is_not_on_the_phone() {
    let house = House::with_doors(1).await;
    let phone = house.on_the_way().await;
    let whole = phone.client.get("/field/sync").await.expect(200);
    assert!(!whole.text().contains("12500") && !whole.text().contains("amount"), "{}", whole.text());
    let task = phone.tasks().await.remove(0);
    assert_eq!(task["addressee"]["name"], "Debtor 1");
    assert_eq!(task["notice"]["printed"], true);
    assert!(task["notice"]["check_code"].as_str().is_some_and(|code| !code.is_empty()));
}

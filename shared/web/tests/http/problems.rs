//! Whatever is wrong with a request, the answer is a problem document that says so.

use kernel::Role;
use serde_json::json;
use testkit::TestService;

use crate::sample;

fn thing() -> serde_json::Value {
    json!({"name": "kettle", "price": {"amount": "12.50", "currency": "AED"}})
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_refused_with_the_field_at_fault() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let cases = [
        (&b"{"[..], 400, "malformed-json", ""),
        (b"", 400, "malformed-json", ""),
        (b"{} {}", 422, "invalid", ""),
        (b"\xff\xfe", 400, "malformed-json", ""),
        (br#"{"name":1,"price":{"amount":"1","currency":"AED"}}"#, 422, "invalid", "/name"),
        (br#"{"name":"a","price":{"amount":"1","currency":"dirham"}}"#, 422, "invalid", "/price/currency"),
        (br#"{"name":"a","price":{"amount":"1","currency":"AED"},"colour":"red"}"#, 422, "invalid", "/colour"),
        (br#"{"name":"","price":{"amount":"1","currency":"AED"}}"#, 422, "invalid", "/name"),
        (br#"{"name":"a\u0000b","price":{"amount":"1","currency":"AED"}}"#, 422, "invalid", ""),
    ];
    for (body, status, slug, pointer) in cases {
        let client = planner.with_header("idempotency-key", "k");
        let answer = client.send_bytes("POST", "/things", "application/json", body).await;
        let shown = String::from_utf8_lossy(body).into_owned();
        assert_eq!((answer.status, answer.problem().as_str()), (status, slug), "{shown}: {}", answer.text());
        if status == 422 && !pointer.is_empty() {
            assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{shown}: {}", answer.text());
        }
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let answer = planner.send_bytes("POST", "/things", "application/json", deep).await.expect(422);
    assert_eq!(answer.problem(), "invalid");
}

#[tokio::test]
async fn a_body_of_another_type_or_size_is_refused() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let answer = planner.send_bytes("POST", "/things", "text/plain", "kettle").await.expect(415);
    assert_eq!(answer.problem(), "unsupported-media-type");
    let huge = json!({"name": "x".repeat(2 * 1024 * 1024), "price": {"amount": "1", "currency": "AED"}});
    assert_eq!(planner.post("/things", huge).await.expect(413).problem(), "body-too-large");
}

#[tokio::test]
async fn addresses_that_cannot_be_read_are_refused() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let cases = [
        ("/things?limit=many", 400, "malformed-query"),
        ("/things?cursor=xyz", 400, "malformed-cursor"),
        ("/things?cursor=WyJ4Il0", 400, "malformed-cursor"),
        ("/things?cursor=%00", 400, "malformed-query"),
        ("/things/kettle", 404, "not-found"),
        ("/things/%ff%fe", 404, "not-found"),
        ("/things/tem_0190f3a1b2c37d4e8f60718293a4b5c6", 404, "not-found"),
        ("/nothing", 404, "not-found"),
        ("/api/nobody/v1/x", 404, "not-found"),
    ];
    for (path, status, slug) in cases {
        let answer = planner.get(path).await;
        assert_eq!((answer.status, answer.problem().as_str()), (status, slug), "{path}");
    }
    let answer = planner.delete("/things").await.expect(405);
    assert_eq!((answer.problem().as_str(), answer.header("allow")), ("method-not-allowed", "GET, POST"));
}

#[tokio::test]
async fn a_handler_that_panics_answers_500_and_the_service_goes_on() {
    let service = TestService::start(sample::service()).await;
    let nobody = service.as_nobody();
    for _ in 0..5 {
        let answer = nobody.get("/fall").await.expect(500);
        assert_eq!(answer.problem(), "internal");
        assert!(!answer.text().contains("fell over"));
        assert!(!answer.header("x-request-id").is_empty());
    }
    assert_eq!(nobody.get("/colour").await.status, 200);
}

#[tokio::test]
async fn what_clashes_with_another_row_is_a_conflict() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let _ = planner.post("/things", thing()).await.expect(201);
    assert_eq!(planner.post("/things", thing()).await.expect(409).problem(), "conflict");
}

#[tokio::test]
async fn every_answer_carries_the_request_id_and_safe_headers() {
    let service = TestService::start(sample::service()).await;
    let nobody = service.as_nobody();
    let answer = nobody.with_header("x-request-id", "visit-17").get("/nothing").await;
    assert_eq!(answer.header("x-request-id"), "visit-17");
    assert_eq!(answer.json()["instance"], "urn:request:visit-17");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.header("access-control-allow-origin").is_empty());
    let odd = nobody.with_header("x-request-id", "a b <script>").get("/colour").await;
    assert_ne!(odd.header("x-request-id"), "a b <script>");
}

#[tokio::test]
async fn an_upload_has_a_file_and_a_limit() {
    let service = TestService::start_with(sample::service(), |settings| settings.upload_limit_bytes = 1_000).await;
    let planner = service.as_role(Role::Planner);
    let answer = planner.post_file("/uploads", "file", "../../etc/a.csv", "a,b").await.expect(200);
    assert_eq!(answer.json(), json!(["a.csv", 3]));
    assert_eq!(planner.post_file("/uploads", "other", "a.csv", "a").await.expect(422).problem(), "invalid");
    let answer = planner.post_file("/uploads", "file", "a.csv", vec![b'x'; 2_000]).await;
    assert_eq!(answer.expect(413).problem(), "body-too-large");
    assert_eq!(planner.post("/uploads", json!({})).await.expect(400).problem(), "malformed-form");
}

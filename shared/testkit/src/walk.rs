//! The proof that every operation of a service refuses whom it must.

use kernel::{PersonId, Role};
use reqwest::Method;
use serde_json::Value;

use crate::client::{Answer, Client};
use crate::service::TestService;

/// Calls every operation in the service's OpenAPI document without a token, with a bad one, with one that nobody we
/// trust signed, and as somebody who holds every role but the right ones. All of them must be refused, and in this order:
/// who asks comes before what is asked. Operations declared `security(())` are open to all and left out. Returns how many
/// were walked.
///
/// # Panics
/// With all operations that do not refuse.
pub async fn walk_refusals(service: &TestService) -> usize {
    let document = service.as_nobody().get("/openapi.json").await.expect(200).json();
    let place = format!("/api/{}/v1/", service.name());
    let mut complaints = Vec::new();
    let mut walked = 0;
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        if !path.starts_with(&place) {
            continue;
        }
        for (method, operation) in item.as_object().into_iter().flatten() {
            if operation["security"] == serde_json::json!([{}]) || operation["security"] == serde_json::json!([]) {
                continue;
            }
            let Some(roles) = web::openapi::roles_of(operation.get("security")) else {
                complaints.push(format!("{method} {path} does not say who may call it"));
                continue;
            };
            let walk = Walk { service, document: &document, method, path, operation };
            walk.refuses(&roles, &mut complaints).await;
            walked += 1;
        }
    }
    assert!(complaints.is_empty(), "operations that do not refuse:\n{}", complaints.join("\n"));
    walked
}

struct Walk<'a> {
    service: &'a TestService,
    document: &'a Value,
    method: &'a str,
    path: &'a str,
    operation: &'a Value,
}

impl Walk<'_> {
    async fn refuses(&self, roles: &[String], complaints: &mut Vec<String>) {
        let nobody = self.service.as_nobody();
        let stranger = crate::signer::Signer::fresh();
        let forged = stranger.token(
            &web::Caller {
                person: PersonId::fresh(),
                name: "Stranger".into(),
                roles: Role::ALL.to_vec(),
                team: None,
                device: None,
            },
            self.service.clock().now(),
        );
        let mut attempts = vec![
            ("no token", nobody.clone(), 401, "unauthenticated"),
            ("a bad token", nobody.with_token("not.a.token"), 401, "unauthenticated"),
            ("a forged token", nobody.with_token(&forged), 401, "unauthenticated"),
        ];
        let others: Vec<Role> = Role::ALL.into_iter().filter(|role| !roles.iter().any(|r| r == role.name())).collect();
        if !roles.is_empty() && !others.is_empty() {
            let wrong = self.service.as_person(PersonId::fresh(), &others);
            attempts.push(("the wrong roles", wrong, 403, "role-missing"));
        }
        for (what, client, status, slug) in attempts {
            let answer = self.call(&client).await;
            let is_refused = answer.status == status && (self.method == "head" || answer.problem() == slug);
            if !is_refused {
                let text: String = answer.text().chars().take(200).collect();
                complaints.push(format!("{} {} with {what}: {} {text}", self.method, self.path, answer.status));
            }
        }
    }

    async fn call(&self, client: &Client) -> Answer {
        let method: Method = self.method.to_ascii_uppercase().parse().expect("a method");
        client.send(method, &self.filled_path(), |request| request.json(&serde_json::json!({}))).await
    }

    /// The path with an example in every parameter's place.
    fn filled_path(&self) -> String {
        let parameters = self.operation["parameters"].as_array().into_iter().flatten();
        let mut path = self.path.to_owned();
        for parameter in parameters.filter(|parameter| parameter["in"] == "path") {
            let name = parameter["name"].as_str().unwrap_or_default();
            path = path.replace(&format!("{{{name}}}"), &self.example(&parameter["schema"]));
        }
        path
    }

    fn example(&self, schema: &Value) -> String {
        if let Some(place) = schema["$ref"].as_str() {
            return self
                .document
                .pointer(place.trim_start_matches('#'))
                .map_or_else(String::new, |at| self.example(at));
        }
        let given = schema["examples"].get(0).or_else(|| schema.get("example")).or_else(|| schema["enum"].get(0));
        match given {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None if schema["format"] == "date" => "2026-03-31".into(),
            None if schema["type"] == "integer" => "1".into(),
            None => "x".into(),
        }
    }
}

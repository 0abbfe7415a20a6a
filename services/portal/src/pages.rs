//! The two pages: the portal, and the technician's.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName};
use actix_web::{HttpRequest, HttpResponse};
use uuid::Uuid;
use web::Problem;

use crate::config::Settings;
use crate::files::Files;
use crate::policy;

/// Where the build left room for the one-time word that lets the page's own styles in.
const NONCE: &str = "{{nonce}}";
const HEAD_ENDS: &str = "</head>";
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// The page at a path, with its policy. What is inside a page's address is the page's own business.
pub(crate) fn serve(path: &str, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let is_field = path == "field" || path.starts_with("field/");
    let page = Files::get(if is_field { "field.html" } else { "index.html" }).ok_or_else(not_built)?;
    let page = std::str::from_utf8(&page.data).map_err(|error| Problem::internal_because(&error))?;
    let settings = web::settings_of::<Settings>(request).cloned().unwrap_or_default();
    #[expect(clippy::disallowed_methods, reason = "no id, but a word that nobody can guess: 122 random bits")]
    let nonce = Uuid::new_v4().simple().to_string();
    let page = page.replace(NONCE, &nonce).replace(HEAD_ENDS, &format!("{}{HEAD_ENDS}", told(&settings)));
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((CACHE_CONTROL, "no-cache"))
        .insert_header((CONTENT_SECURITY_POLICY, policy::of(&nonce, &settings)))
        .insert_header((PERMISSIONS_POLICY, "camera=(self), geolocation=(self)"))
        .body(page))
}

fn not_built() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "not-found", "this binary was built without the portal's pages")
        .detail("run `make portal` and build again")
}

/// What the server sets for the pages.
fn told(settings: &Settings) -> String {
    let meta = |name: &str, value: &Option<String>| {
        let Some(value) = value else { return String::new() };
        format!("<meta name=\"{name}\" content=\"{}\">", escaped(value))
    };
    meta("dunlin-tiles", &settings.tiles) + &meta("dunlin-tiles-attribution", &settings.tiles_attribution)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{Settings, told};

    #[test]
    fn a_setting_cannot_leave_its_attribute() {
        let settings = Settings { tiles: Some("\"><script>".into()), tiles_attribution: None };
        assert_eq!(told(&settings), "<meta name=\"dunlin-tiles\" content=\"&quot;&gt;&lt;script&gt;\">");
    }
}

//! The page somebody outside sees: English and Arabic, no script, nothing loaded from anywhere.

use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use contracts::approvals::Decision;
use sha2::{Digest, Sha256};
use web::Problem;

use super::LinkOut;
use super::confirm;
use super::markup::{Both, paragraphs, spans};

const STYLE: &str = include_str!("page.css");

/// Allows the one style sheet above by its hash, the form of this page, and nothing else.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
});

/// What is to be decided, and the form that decides it.
pub fn decide(link: &LinkOut) -> HttpResponse {
    page(StatusCode::OK, "Your decision is asked for", true, &confirm::confirm(link, false))
}

/// The same page again: the rejection had no reason. The link is still good.
pub fn decide_again(link: &LinkOut) -> HttpResponse {
    let title = "A reason is missing · Your decision is asked for";
    page(StatusCode::UNPROCESSABLE_ENTITY, title, true, &confirm::confirm(link, true))
}

/// The decision was taken down.
pub fn thanks(decision: Decision) -> HttpResponse {
    let said = match decision {
        Decision::Approved => ("Thank you. Your approval is recorded.", "شكرًا لكم. تم تسجيل موافقتكم."),
        Decision::Rejected => ("Thank you. Your rejection is recorded.", "شكرًا لكم. تم تسجيل رفضكم."),
    };
    let next = ("You can close this page. The link is used up.", "يمكنكم إغلاق هذه الصفحة. تم استخدام الرابط.");
    page(StatusCode::OK, "Recorded", false, &state("good", said, next))
}

/// Why the link does not lead to a decision, and what to do.
pub fn refused(problem: &Problem) -> HttpResponse {
    let ask = ("Ask whoever sent it for a new link.", "يرجى طلب رابط جديد من الجهة المرسلة.");
    let nothing = ("There is nothing for you to do.", "لا يلزمكم القيام بأي شيء.");
    let (said, next) = match problem.slug() {
        "link-already-used" => {
            (("A decision was already made through this link.", "سبق اتخاذ قرار عبر هذا الرابط."), nothing)
        }
        "link-expired" => (("This link has expired.", "انتهت صلاحية هذا الرابط."), ask),
        "link-replaced" => (
            ("A newer link took the place of this one.", "صدر رابط أحدث بدلًا من هذا الرابط."),
            ("Use the newest link you were sent.", "يرجى استخدام أحدث رابط وصلكم."),
        ),
        "link-overtaken" => (
            (
                "There is nothing left to decide here: the request was decided, changed or withdrawn in the meantime.",
                "لم يعد هناك ما يتطلب قرارًا: تم البت في الطلب أو تعديله أو سحبه.",
            ),
            nothing,
        ),
        "link-unknown" => (
            ("This link is not known.", "هذا الرابط غير معروف."),
            ("Check that the address is complete.", "يرجى التأكد من اكتمال العنوان."),
        ),
        "too-many-requests" => (
            ("Too many requests.", "طلبات كثيرة."),
            ("Wait a few minutes and try again.", "يرجى الانتظار بضع دقائق ثم المحاولة مجددًا."),
        ),
        _ => (
            ("Something went wrong.", "حدث خطأ."),
            ("Try again later. Nothing was decided.", "يرجى المحاولة لاحقًا. لم يُتخذ أي قرار."),
        ),
    };
    page(problem.status(), "Not possible", false, &state("bad", said, next))
}

fn state(kind: &str, said: Both<'_>, next: Both<'_>) -> String {
    format!("<div class=\"state {kind}\"><h1>{}</h1>{}</div>", spans(said), paragraphs(next))
}

fn page(status: StatusCode, title: &str, can_decide: bool, body: &str) -> HttpResponse {
    let skip = if can_decide {
        "<a class=\"skip\" href=\"#decision\">Go to your decision · <span lang=\"ar\" dir=\"rtl\">إلى قراركم</span></a>"
    } else {
        ""
    };
    let footer = paragraphs((
        "This page was made for one person and one decision. Do not pass it on.",
        "أُعدت هذه الصفحة لشخص واحد ولقرار واحد. يرجى عدم تمريرها.",
    ));
    let html = format!(
        "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>{title} · Dunlin</title>\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><style>{STYLE}</style></head><body>{skip}\
         <header>Dunlin</header><main>{body}</main><footer>{footer}</footer></body></html>"
    );
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((REFERRER_POLICY, "no-referrer"))
        .insert_header((CONTENT_SECURITY_POLICY, POLICY.as_str()))
        .body(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_the_style_by_hash_and_no_script() {
        assert!(POLICY.starts_with("default-src 'none'; style-src 'sha256-"));
        assert!(!POLICY.contains("unsafe"));
    }
}

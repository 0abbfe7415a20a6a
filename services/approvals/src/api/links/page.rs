//! The page somebody outside sees: English and Arabic, no script, nothing loaded from anywhere.

use std::fmt::Write;
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

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1c2330}\
main{max-width:44rem;margin:2rem auto;background:#fff;padding:1.5rem 2rem;border-radius:.5rem;border:1px solid #d9dde4}\
h1{font-size:1.35rem;margin:.2rem 0}[dir=rtl]{text-align:right}table{border-collapse:collapse;width:100%;margin:1rem 0}\
th,td{text-align:start;padding:.4rem .5rem;border-bottom:1px solid #e6e9ee;vertical-align:top}th{font-weight:600;width:40%}\
textarea{width:100%;min-height:5rem;box-sizing:border-box;font:inherit}button{font:inherit;padding:.6rem 1.2rem;\
border-radius:.35rem;border:1px solid #1c2330;background:#fff;cursor:pointer}button.yes{background:#14532d;color:#fff;\
border-color:#14532d}.row{display:flex;gap:1rem;margin-top:1rem;flex-wrap:wrap}small{color:#5b6472}";

/// Allows the one style sheet above by its hash, the form of this page, and nothing else.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
});

/// What is to be decided, and the form that decides it.
pub fn confirm(link: &LinkOut) -> HttpResponse {
    let mut rows = String::new();
    row(&mut rows, "Subject · الموضوع", &link.subject.title);
    row(&mut rows, "Decided by · صاحب القرار", &link.approver);
    for amount in &link.amounts {
        row(&mut rows, "Total · الإجمالي", &format!("{} {}", amount.grouped(), amount.currency()));
    }
    for amount in &link.largest {
        row(&mut rows, "Largest account · أكبر حساب", &format!("{} {}", amount.grouped(), amount.currency()));
    }
    for fact in &link.facts {
        row(&mut rows, &fact.label, &fact.value);
    }
    row(&mut rows, "Revision · النسخة", &link.subject.revision.to_string());
    row(&mut rows, "Fingerprint · البصمة", &link.subject.hash);
    row(
        &mut rows,
        "Link is good until (UTC) · الرابط صالح حتى",
        &link.expires_at.utc().format("%Y-%m-%d %H:%M").to_string(),
    );
    let body = format!(
        "<h1>Your decision is asked for</h1><h1 lang=\"ar\" dir=\"rtl\">مطلوب قراركم</h1>\
         <table>{rows}</table>\
         <p>This link is good for one decision. Reading this page decides nothing.</p>\
         <p lang=\"ar\" dir=\"rtl\">هذا الرابط صالح لقرار واحد فقط، وقراءة هذه الصفحة لا تُعد قرارًا.</p>\
         <form method=\"post\"><label for=\"reason\">Reason (needed to reject) · السبب (مطلوب عند الرفض)</label>\
         <textarea id=\"reason\" name=\"reason\" maxlength=\"2000\" dir=\"auto\"></textarea>\
         <div class=\"row\"><button class=\"yes\" name=\"decision\" value=\"approved\">Approve · موافقة</button>\
         <button name=\"decision\" value=\"rejected\">Reject · رفض</button></div></form>"
    );
    page(StatusCode::OK, "Your decision is asked for", &body)
}

/// The decision was taken down.
pub fn thanks(decision: Decision) -> HttpResponse {
    let (english, arabic) = match decision {
        Decision::Approved => ("Thank you. Your approval is recorded.", "شكرًا لكم. تم تسجيل موافقتكم."),
        Decision::Rejected => ("Thank you. Your rejection is recorded.", "شكرًا لكم. تم تسجيل رفضكم."),
    };
    page(StatusCode::OK, "Recorded", &both(english, arabic))
}

/// Why the link does not lead to a decision.
pub fn refused(problem: &Problem) -> HttpResponse {
    let (english, arabic) = match problem.slug() {
        "link-already-used" => ("A decision was already made through this link.", "سبق اتخاذ قرار عبر هذا الرابط."),
        "link-expired" => ("This link has expired. Ask for a new one.", "انتهت صلاحية هذا الرابط. يرجى طلب رابط جديد."),
        "link-replaced" => {
            ("A newer link took the place of this one. Use the newest.", "صدر رابط أحدث. يرجى استخدام الرابط الأحدث.")
        }
        "link-overtaken" => (
            "There is nothing left to decide here: the request was decided, changed or withdrawn in the meantime.",
            "لم يعد هناك ما يتطلب قرارًا: تم البت في الطلب أو تعديله أو سحبه.",
        ),
        "link-unknown" => {
            ("This link is not known. Check that it is complete.", "الرابط غير معروف. يرجى التأكد من اكتماله.")
        }
        "invalid" => (
            "Choose one answer; a rejection needs a reason. Go back and try again.",
            "يرجى اختيار إجابة، مع ذكر السبب عند الرفض. ارجعوا إلى الصفحة السابقة وحاولوا مرة أخرى.",
        ),
        "too-many-requests" => ("Too many requests. Wait a few minutes.", "طلبات كثيرة. يرجى الانتظار بضع دقائق."),
        _ => ("Something went wrong. Try again later.", "حدث خطأ. يرجى المحاولة لاحقًا."),
    };
    page(problem.status(), "Not possible", &both(english, arabic))
}

fn both(english: &str, arabic: &str) -> String {
    format!("<h1>{english}</h1><h1 lang=\"ar\" dir=\"rtl\">{arabic}</h1>")
}

fn row(rows: &mut String, label: &str, value: &str) {
    let (label, value) = (escaped(label), escaped(value));
    // Writing to a text cannot fail. `bdi` keeps numbers in order beside Arabic.
    let _ = write!(rows, "<tr><th dir=\"auto\">{label}</th><td><bdi>{value}</bdi></td></tr>");
}

fn page(status: StatusCode, title: &str, body: &str) -> HttpResponse {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><style>{STYLE}</style></head><body><main>{body}</main></body></html>"
    );
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((REFERRER_POLICY, "no-referrer"))
        .insert_header((CONTENT_SECURITY_POLICY, POLICY.as_str()))
        .body(html)
}

/// Text as HTML shows it, whatever is in it.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_text_as_text() {
        assert_eq!(escaped(r#"<script src="x">&'"#), "&lt;script src=&quot;x&quot;&gt;&amp;&#39;");
    }

    #[test]
    fn the_policy_allows_the_style_by_hash_and_no_script() {
        assert!(POLICY.starts_with("default-src 'none'; style-src 'sha256-"));
        assert!(!POLICY.contains("unsafe"));
    }
}

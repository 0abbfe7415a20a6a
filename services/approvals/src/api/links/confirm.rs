//! The page on which somebody outside decides.

use contracts::approvals::{Fact, SampleLine};
use kernel::Money;

use super::LinkOut;
use super::markup::{escaped, line, paragraphs, spans, value};

/// What is to be decided, and the form that decides it. `is_refused` shows beside the field that a reason is missing.
pub fn confirm(link: &LinkOut, is_refused: bool) -> String {
    let intro = (
        "Read what is asked for, then approve or reject it below. Reading this page decides nothing; the link is good for one decision.",
        "يرجى قراءة المطلوب ثم الموافقة أو الرفض أدناه. قراءة هذه الصفحة لا تُعد قرارًا، والرابط صالح لقرار واحد فقط.",
    );
    format!(
        "<h1>{}</h1>{}{}{}{}{}{}",
        spans(("Your decision is asked for", "مطلوب قراركم")),
        paragraphs(intro),
        subject(link),
        figures(&link.amounts, &link.largest),
        facts(&link.facts),
        samples(&link.samples),
        form(is_refused),
    )
}

fn section(id: &str, title: (&str, &str), body: &str) -> String {
    format!("<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{}</h2>{body}</section>", spans(title))
}

fn subject(link: &LinkOut) -> String {
    let until = link.expires_at.utc().format("%Y-%m-%d %H:%M").to_string();
    let lines = [
        line(&spans(("Subject", "الموضوع")), &link.subject.title),
        line(&spans(("Decided by", "صاحب القرار")), &link.approver),
        line(&spans(("Stage", "المرحلة")), &link.stage),
        line(&spans(("Revision", "النسخة")), &link.subject.revision.to_string()),
        line(&spans(("Fingerprint", "البصمة")), &link.subject.hash),
        line(&spans(("Link is good until (UTC)", "الرابط صالح حتى (بالتوقيت العالمي)")), &until),
    ];
    section("subject", ("What is asked for", "المطلوب"), &format!("<dl>{}</dl>", lines.concat()))
}

/// One line per currency; amounts of different currencies are never added.
fn figures(amounts: &[Money], largest: &[Money]) -> String {
    if amounts.is_empty() {
        return String::new();
    }
    let figure = |money: Option<&Money>| money.map_or_else(String::new, |money| value(&money.grouped()));
    let rows = amounts.iter().map(|total| {
        let biggest = largest.iter().find(|other| other.currency() == total.currency());
        format!(
            "<tr><th scope=\"row\">{}</th><td class=\"figure\">{}</td><td class=\"figure\">{}</td></tr>",
            value(total.currency().code()),
            figure(Some(total)),
            figure(biggest)
        )
    });
    let heads = [("Currency", "العملة"), ("Total", "الإجمالي"), ("Largest account", "أكبر حساب")];
    let table = format!("<table>{}<tbody>{}</tbody></table>", head(&heads, 1..3), rows.collect::<String>());
    section("figures", ("Figures", "الأرقام"), &table)
}

fn head(columns: &[(&str, &str)], figures: std::ops::Range<usize>) -> String {
    let cells = columns.iter().enumerate().map(|(place, (english, arabic))| {
        let class = if figures.contains(&place) { " class=\"figure\"" } else { "" };
        format!("<th scope=\"col\"{class}>{english}<span lang=\"ar\" dir=\"rtl\">{arabic}</span></th>")
    });
    format!("<thead><tr>{}</tr></thead>", cells.collect::<String>())
}

fn facts(facts: &[Fact]) -> String {
    if facts.is_empty() {
        return String::new();
    }
    let lines = facts.iter().map(|fact| {
        let label = match arabic(&fact.label) {
            Some(arabic) => spans((&escaped(&fact.label), arabic)),
            None => value(&fact.label),
        };
        line(&label, &fact.value)
    });
    section("facts", ("Facts", "المعطيات"), &format!("<dl>{}</dl>", lines.collect::<String>()))
}

/// The Arabic of a label that services of this suite use.
fn arabic(label: &str) -> Option<&'static str> {
    Some(match label {
        "selection" => "التحديد",
        "figures as of" => "الأرقام كما في",
        "audience" => "الجمهور",
        "held out" => "مجموعة المقارنة",
        "targets" => "المستهدفون",
        "debt of the targets" => "ديون المستهدفين",
        "steps" => "الخطوات",
        "payments count for" => "مدة احتساب الدفعات",
        "campaign" => "الحملة",
        "regulator" => "الجهة التنظيمية",
        "debtors" => "المدينون",
        "SHA-256 of the CSV file" => "بصمة ملف القائمة",
        "left out: legal" => "مستبعد: إجراء قانوني",
        "left out: vulnerable" => "مستبعد: حالة خاصة",
        "left out: disputed" => "مستبعد: متنازع عليه",
        "left out: promised" => "مستبعد: وعد بالسداد",
        "left out: on plan" => "مستبعد: خطة تقسيط",
        "left out: nothing to collect" => "مستبعد: لا مبلغ للتحصيل",
        "left out: in other campaign" => "مستبعد: في حملة أخرى",
        _ => return None,
    })
}

fn samples(samples: &[SampleLine]) -> String {
    if samples.is_empty() {
        return String::new();
    }
    let rows = samples.iter().map(|sample| {
        let days = sample.days_past_due.map(|days| days.to_string()).unwrap_or_default();
        let amount = format!("{} {}", sample.amount.grouped(), sample.amount.currency());
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"figure\">{}</td><td class=\"figure\">{}</td></tr>",
            value(&sample.reference),
            value(&sample.name),
            value(&amount),
            value(&days)
        )
    });
    let heads = [("Account", "الحساب"), ("Name", "الاسم"), ("Amount", "المبلغ"), ("Days", "الأيام")];
    let table = format!("<table>{}<tbody>{}</tbody></table>", head(&heads, 2..4), rows.collect::<String>());
    section("samples", ("The largest", "الأكبر"), &table)
}

fn form(is_refused: bool) -> String {
    let (invalid, described, error) = if is_refused {
        let missing = (
            "Say why: a rejection needs a reason, of at most 2,000 characters.",
            "يرجى ذكر السبب: الرفض يحتاج إلى سبب لا يتجاوز 2000 حرف.",
        );
        let error = format!("<p class=\"error\" id=\"reason-error\" role=\"alert\">{}</p>", spans(missing));
        (" aria-invalid=\"true\" autofocus", "reason-error reason-hint", error)
    } else {
        ("", "reason-hint", String::new())
    };
    let body = format!(
        "<form method=\"post\"><label for=\"reason\">{}</label>\
         <p class=\"hint both\" id=\"reason-hint\">{}</p>{error}\
         <textarea id=\"reason\" name=\"reason\" maxlength=\"2000\" dir=\"auto\" autocomplete=\"off\" \
         aria-describedby=\"{described}\"{invalid}></textarea>\
         <div class=\"answers\"><button class=\"yes\" name=\"decision\" value=\"approved\">{}</button>\
         <button class=\"no\" name=\"decision\" value=\"rejected\">{}</button></div></form>",
        spans(("Reason", "السبب")),
        spans(("Needed to reject; at most 2,000 characters.", "مطلوب عند الرفض، بحد أقصى 2000 حرف.")),
        spans(("Approve", "موافقة")),
        spans(("Reject", "رفض")),
    );
    section("decision", ("Your decision", "قراركم"), &body)
}

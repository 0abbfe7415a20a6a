//! Paper, without looking at pixels: pages, bytes, refusals.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use documents::{Cell, Figure, Language, Press, PressError, Report, ReportColumn, Section, Table, qr_svg};
use kernel::{Currency, Day, Money};
use serde_json::json;

fn press() -> Press {
    Press::new().unwrap()
}

fn refused(template: &str) -> (Option<u32>, String) {
    match press().pdf(template, &json!({})).unwrap_err() {
        PressError::Template { line, message, .. } => (line, message),
        other => panic!("{other}"),
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    let template = r#"#set text(font: ("Libertinus Serif", "Noto Naskh Arabic")); #json("data.json").name"#;
    let data = json!({"name": "Sara سارة"});
    let first = press().pdf(template, &data).unwrap();
    let second = press().pdf(template, &data).unwrap();
    assert_eq!(first, second);
    assert!(first.bytes.starts_with(b"%PDF-"));
    assert_eq!(first.pages, 1);
}

#[test]
fn tells_where_each_piece_begins() {
    let template = r#"
        #import "paper.typ": *
        #set page(footer: this-piece((name, page, pages) => [#name #page of #pages]))
        #for (place, length) in (1, 3, 1).enumerate() {
          if place > 0 { pagebreak() }
          piece("N" + str(place))
          for part in range(length) { if part > 0 { pagebreak() }; [words] }
        }"#;
    let pdf = press().pdf(template, &json!({})).unwrap();
    assert_eq!(pdf.pages, 5);
    assert_eq!(pdf.pieces, [1, 2, 5]);
}

#[test]
fn refuses_a_font_that_is_not_on_board() {
    let (line, message) = refused("fine\n#text(font: \"Traditional Arabic\")[سارة]");
    assert!(message.contains("unknown font family"), "{message}");
    assert_eq!(line, Some(2));
}

#[test]
fn names_the_line_of_a_broken_template() {
    assert_eq!(refused("one\ntwo\n#(1 +)").0, Some(3));
    assert_eq!(refused("one\n#json(\"data.json\").absent").0, Some(2));
    assert_eq!(refused("#include \"/etc/passwd\"").0, Some(1));
}

#[test]
fn names_the_column_too() {
    let refused = press().pdf("one\ntwo #absent", &json!({})).unwrap_err();
    assert!(matches!(refused, PressError::Template { line: Some(2), column: Some(6), .. }), "{refused:?}");
}

#[test]
fn keeps_data_from_becoming_source() {
    let pdf = press().pdf("#json(\"data.json\").name", &json!({"name": "#panic()] $"})).unwrap();
    assert_eq!(pdf.pages, 1);
}

#[test]
fn failing_templates_leave_the_press_usable() {
    let press = press();
    for number in 0..50 {
        assert!(press.pdf(&format!("#panic({number})"), &json!({})).is_err());
    }
    assert_eq!(press.pdf("fine", &json!({})).unwrap().pages, 1);
}

#[test]
fn places_a_qr_code() {
    let template = "#import \"paper.typ\": *\n#qr(json(\"data.json\").code, alt: \"code\")";
    let code = qr_svg("N2026000017/7K3QX9VFMA").unwrap();
    assert_eq!(press().pdf(template, &json!({"code": code})).unwrap().pages, 1);
}

fn report(language: Language, rows: i64) -> Report {
    let aed = |minor| Cell::Money(Money::of_minor(minor, Currency::AED));
    Report {
        language,
        issuer: Some("Harbour Cooling LLC".into()),
        title: "Monthly collection".into(),
        subtitle: Some("March 2026".into()),
        facts: vec![("Cut-off".into(), Day::ymd(2026, 3, 31).into())],
        figures: vec![Figure { label: "Recovered".into(), value: aed(123_456_789), note: Some("AED".into()) }],
        sections: vec![Section {
            heading: "By community".into(),
            text: Some("Amounts in AED.".into()),
            table: Some(Table {
                columns: vec![ReportColumn::words("Community"), ReportColumn::figures("Amount")],
                rows: (0..rows).map(|row| vec![format!("Marina {row}").into(), aed(row * 100_000)]).collect(),
                total: Some(vec!["Total".into(), aed(4_950_000_000)]),
            }),
        }],
        notes: vec!["Definitions as in the handbook.".into()],
        footer: "Dunlin".into(),
        ..Report::default()
    }
}

#[test]
fn sets_reports_in_both_languages() {
    for language in [Language::English, Language::Arabic] {
        assert_eq!(press().report(&report(language, 5)).unwrap().pages, 1);
        assert!(press().report(&report(language, 100)).unwrap().pages > 1);
    }
}

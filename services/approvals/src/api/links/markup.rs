//! HTML in two languages, each marked as what it is.

/// A text in English and Arabic; both are ours and hold no markup of a caller.
pub type Both<'a> = (&'a str, &'a str);

/// Text as HTML shows it, whatever is in it.
pub fn escaped(text: &str) -> String {
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

/// Both languages inside one element, each with its direction.
pub fn spans((english, arabic): Both<'_>) -> String {
    format!("<span lang=\"en\" dir=\"ltr\">{english}</span><span lang=\"ar\" dir=\"rtl\">{arabic}</span>")
}

/// Both languages as paragraphs.
pub fn paragraphs((english, arabic): Both<'_>) -> String {
    format!("<p lang=\"en\" dir=\"ltr\">{english}</p><p lang=\"ar\" dir=\"rtl\">{arabic}</p>")
}

/// A value that keeps its own direction beside either language.
pub fn value(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

/// One line of a list of terms.
pub fn line(label: &str, text: &str) -> String {
    format!("<div><dt>{label}</dt><dd>{}</dd></div>", value(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_text_as_text() {
        assert_eq!(escaped(r#"<script src="x">&'"#), "&lt;script src=&quot;x&quot;&gt;&amp;&#39;");
    }
}

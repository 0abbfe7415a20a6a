//! Every refusal has a page that says what to do.

use std::collections::BTreeSet;

use crate::{files_below, root};

/// The slugs of all problems, as they stand in the code beside their status.
fn slugs() -> BTreeSet<String> {
    let mut slugs = BTreeSet::new();
    for dir in ["services", "shared"] {
        for file in files_below(&root().join(dir), ".rs").iter().filter(|file| file.to_string_lossy().contains("/src/"))
        {
            let text = std::fs::read_to_string(file).unwrap();
            let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for after in flat.split("StatusCode::").skip(1) {
                let mut quoted = after.split('"');
                let before = quoted.next().unwrap_or_default();
                let Some(slug) = quoted.next() else { continue };
                let is_beside = before.len() < 40 && before.trim_end().ends_with(',');
                let is_slug = slug.contains('-')
                    && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                if is_beside && is_slug {
                    slugs.insert(slug.to_owned());
                }
            }
        }
    }
    slugs
}

#[test]
fn every_problem_has_a_page() {
    let found = slugs();
    assert!(found.len() > 20, "the search for slugs found only {}", found.len());
    let pages = root().join("docs/problems");
    let missing: Vec<&String> = found.iter().filter(|slug| !pages.join(format!("{slug}.md")).exists()).collect();
    assert!(missing.is_empty(), "no page under docs/problems for {missing:?}");
}

#[test]
fn every_page_belongs_to_a_problem() {
    let sources: Vec<String> = ["services", "shared"]
        .iter()
        .flat_map(|dir| files_below(&root().join(dir), ".rs"))
        .filter(|file| file.to_string_lossy().contains("/src/"))
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect();
    for page in files_below(&root().join("docs/problems"), ".md") {
        let slug = page.file_stem().unwrap().to_string_lossy().into_owned();
        let quoted = format!("\"{slug}\"");
        let is_used = sources.iter().any(|source| source.contains(&quoted));
        assert!(slug == "README" || is_used, "docs/problems/{slug}.md: no problem has this slug");
    }
}

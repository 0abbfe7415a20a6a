//! The layouts that come with Dunlin, as the data they are.

use std::sync::{Arc, LazyLock};

use super::Profile;

/// Their names and their JSON, in the order in which they are shown.
const TEXTS: [(&str, &str); 5] = [
    ("sap-fbl5n", include_str!("../layouts/sap-fbl5n.json")),
    ("sap-bsid-bsad", include_str!("../layouts/sap-bsid-bsad.json")),
    ("quickbooks-ar-ageing-detail", include_str!("../layouts/quickbooks-ar-ageing-detail.json")),
    ("open-items-wholesale", include_str!("../layouts/open-items-wholesale.json")),
    ("settled-history-wholesale", include_str!("../layouts/settled-history-wholesale.json")),
];

static BUILT_IN: LazyLock<Vec<(&'static str, Arc<Profile>)>> = LazyLock::new(|| {
    let read = |(name, text): (&'static str, &str)| Some((name, Arc::new(serde_json::from_str::<Profile>(text).ok()?)));
    TEXTS.into_iter().filter_map(read).collect()
});

/// Every built-in profile with its name.
pub fn built_in() -> &'static [(&'static str, Arc<Profile>)] {
    &BUILT_IN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_read_and_without_fault() {
        for (name, text) in TEXTS {
            let profile: Profile = serde_json::from_str(text).unwrap_or_else(|why| panic!("{name}: {why}"));
            assert_eq!(profile.faults(), [], "{name}");
        }
        assert_eq!(built_in().len(), TEXTS.len());
    }
}

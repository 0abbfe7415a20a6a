//! What the services say they hear is what the contract says.

use std::collections::BTreeSet;

#[test]
fn services_hear_what_the_contract_says() {
    for service in suite::services() {
        let Some((_, heard)) = contracts::HEARS.iter().find(|(name, _)| *name == service.name()) else {
            assert_eq!(service.name(), "portal", "{} is not in contracts::HEARS", service.name());
            continue;
        };
        let promised: BTreeSet<String> = heard.iter().map(|name| (*name).to_owned()).collect();
        let handled: BTreeSet<String> = service.heard().into_iter().collect();
        assert_eq!(promised, handled, "{}", service.name());
    }
}

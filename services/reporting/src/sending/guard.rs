//! Asks for the addresses of a name and judges them: the connection goes to the very addresses that were judged, so a name
//! that answers differently the second time (DNS rebinding) gains nothing.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::domain::webhook::address::{Refused, Rules, allowed};

const PATIENCE: Duration = Duration::from_secs(3);

/// Resolves names for connections.
pub struct Guard(pub Rules);

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let rules = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One bad address spoils the name: nobody has both kinds by accident.
            found.iter().try_for_each(|address| allowed(address.ip(), rules))?;
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Refuses a URL whose name leads inside today. A name that leads nowhere yet is let through: it is judged again at every
/// connection.
pub async fn refuse_private(url: &Url, rules: Rules) -> Result<(), Refused> {
    let Some(Host::Domain(name)) = url.host() else { return Ok(()) };
    let asked = tokio::time::timeout(PATIENCE, tokio::net::lookup_host((name, 0))).await;
    match asked {
        Ok(Ok(mut found)) => found.try_for_each(|address| allowed(address.ip(), rules)),
        Ok(Err(_)) | Err(_) => Ok(()),
    }
}

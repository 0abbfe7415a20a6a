//! Where webhooks may go: `https`, and only to addresses that the internet routes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Azure's host agent answers here: inside, though it looks like outside.
const AZURE_AGENT: Ipv4Addr = Ipv4Addr::new(168, 63, 129, 16);

/// What endpoints may be.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// `http:` too.
    pub allow_http: bool,
    /// Addresses inside the network too.
    pub allow_private: bool,
}

/// Why nothing is sent to a URL.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not a URL with a host.
    #[error("is not a URL with a host")]
    NotAUrl,
    /// The scheme is not `https`.
    #[error("is not an https URL")]
    NotHttps,
    /// It carries a name, a password or a fragment.
    #[error("carries a user name, a password or a fragment")]
    NotPlain,
    /// The address is not one that the internet routes.
    #[error("leads to {0}, an address inside a network")]
    Private(IpAddr),
}

/// The URL of an endpoint, as far as it can be judged without asking for its addresses.
pub fn endpoint_url(text: &str, rules: Rules) -> Result<Url, Refused> {
    let url: Url = text.parse().ok().ok_or(Refused::NotAUrl)?;
    match url.scheme() {
        "https" => {}
        "http" if rules.allow_http => {}
        _ => return Err(Refused::NotHttps),
    }
    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
        return Err(Refused::NotPlain);
    }
    match url.host() {
        None => return Err(Refused::NotAUrl),
        Some(Host::Domain(_)) => {}
        Some(Host::Ipv4(address)) => allowed(address.into(), rules)?,
        Some(Host::Ipv6(address)) => allowed(address.into(), rules)?,
    }
    Ok(url)
}

/// Refuses an address that may not be sent to.
pub fn allowed(address: IpAddr, rules: Rules) -> Result<(), Refused> {
    if rules.allow_private || is_public(address) { Ok(()) } else { Err(Refused::Private(address)) }
}

/// Whether the internet routes this address. What is not known to be public is not.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// By the registry of special-purpose addresses (RFC 6890 and its successors).
fn is_public_v4(address: Ipv4Addr) -> bool {
    let is_special = matches!(
        address.octets(),
        [0 | 10 | 127 | 224..=255, ..]
            | [100, 64..=127, ..]
            | [169, 254, ..]
            | [172, 16..=31, ..]
            | [192, 168, ..]
            | [192, 0, 0 | 2, _]
            | [192, 88, 99, _]
            | [198, 18 | 19, ..]
            | [198, 51, 100, _]
            | [203, 0, 113, _]
    );
    !is_special && address != AZURE_AGENT
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    let segments = address.segments();
    match segments {
        // NAT64 leads to the IPv4 address in its last 32 bits.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(v4(high, low)),
        // IETF protocols (Teredo among them), documentation, 6to4.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

fn v4(high: u16, low: u16) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(high) << 16 | u32::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRICT: Rules = Rules { allow_http: false, allow_private: false };

    #[test]
    fn knows_what_the_internet_routes() {
        for inside in [
            "0.0.0.0",
            "10.1.2.3",
            "100.100.100.200",
            "127.0.0.1",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.168.1.1",
            "198.18.0.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in [
            "1.1.1.1",
            "93.184.216.34",
            "172.32.0.1",
            "100.128.0.1",
            "2606:4700::1111",
            "::ffff:1.1.1.1",
            "64:ff9b::101:101",
        ] {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }

    #[test]
    fn refuses_what_leads_inside_however_it_is_written() {
        for text in ["https://127.1/", "https://0x7f.0.0.1/", "https://2130706433/", "https://[::ffff:7f00:1]/"] {
            assert!(matches!(endpoint_url(text, STRICT), Err(Refused::Private(_))), "{text}");
        }
        assert_eq!(endpoint_url("http://hooks.example.com/", STRICT), Err(Refused::NotHttps));
        assert_eq!(endpoint_url("ftp://hooks.example.com/", STRICT), Err(Refused::NotHttps));
        assert_eq!(endpoint_url("https://a:b@hooks.example.com/", STRICT), Err(Refused::NotPlain));
        assert_eq!(endpoint_url("hooks", STRICT), Err(Refused::NotAUrl));
        assert!(endpoint_url("https://hooks.example.com/in?tenant=7", STRICT).is_ok());
    }
}

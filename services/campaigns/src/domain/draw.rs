//! Who is left alone, and the fingerprint of who is in.

use kernel::{BasisPoints, Currency};
use sha2::{Digest, Sha256};

/// Which side of the comparison a member is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arm {
    /// Receives the campaign.
    Treated,
    /// Left alone.
    HeldOut,
}

impl Arm {
    /// The stored name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Treated => "treated",
            Self::HeldOut => "held_out",
        }
    }

    /// The arm of a stored name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Treated, Self::HeldOut].into_iter().find(|arm| arm.name() == name)
    }
}

/// The place of an account in a campaign's draw, 0 to 9999: anyone can draw it again from the two text forms.
#[must_use]
pub fn bucket(campaign: &str, account: &str) -> u32 {
    let digest = Sha256::new().chain_update(campaign).chain_update(":").chain_update(account).finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    // The remainder is below 10 000, so it fits.
    u32::try_from(u64::from_be_bytes(first) % u64::from(BasisPoints::WHOLE)).unwrap_or_default()
}

/// The side a bucket falls on.
#[must_use]
pub const fn arm(bucket: u32, hold_out: BasisPoints) -> Arm {
    if bucket < hold_out.get() { Arm::HeldOut } else { Arm::Treated }
}

/// The fingerprint of a frozen audience: what was decided (terms), then one line per member in the order of accounts.
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// Begins with the canonical terms of the campaign.
    #[must_use]
    pub fn of_terms(terms: &str) -> Self {
        Self(Sha256::new().chain_update(terms).chain_update("\n"))
    }

    /// Adds a member; members come in ascending order of their accounts.
    pub fn add(&mut self, account: &str, arm: Arm, currency: Currency, to_collect_minor: i64) {
        let line = format!("{account}\t{}\t{currency}\t{to_collect_minor}\n", arm.name());
        self.0.update(line);
    }

    /// SHA-256 in hexadecimal.
    #[must_use]
    pub fn finish(self) -> String {
        hex::encode(self.0.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_the_published_buckets() {
        assert_eq!(bucket("camp-1", "ACC-00000001"), 8536);
        assert_eq!(bucket("camp-1", "ACC-00000002"), 8179);
        assert_eq!(bucket("camp-2", "ACC-00000001"), 6253);
    }

    #[test]
    fn holds_out_below_the_chosen_share_only() {
        let tenth = BasisPoints::try_from(1_000).unwrap();
        assert_eq!(arm(999, tenth), Arm::HeldOut);
        assert_eq!(arm(1_000, tenth), Arm::Treated);
        let nobody = BasisPoints::try_from(0).unwrap();
        assert_eq!(arm(0, nobody), Arm::Treated);
    }

    #[test]
    fn a_draw_is_near_its_share() {
        let share = BasisPoints::try_from(1_000).unwrap();
        let held = (0..10_000).filter(|n| arm(bucket("cmp_1", &format!("acc_{n}")), share) == Arm::HeldOut).count();
        assert!((900..1_100).contains(&held), "{held}");
    }
}

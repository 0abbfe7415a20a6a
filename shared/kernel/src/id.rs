//! Typed identifiers: a UUIDv7 that knows what it identifies.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

/// What an id identifies; its prefix opens the text form.
pub trait Kind: 'static {
    /// Three letters or more, lower case: `cmp`.
    const PREFIX: &'static str;
    /// The singular noun, for messages and schemas: `campaign`.
    const NOUN: &'static str;
}

/// An identifier of one kind of thing, printed `cmp_0190f3…`.
pub struct Id<K>(Uuid, PhantomData<fn() -> K>);

/// A text that is not an id of the expected kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not the id of a {noun}: expected `{prefix}_` and 32 hexadecimal digits")]
pub struct MalformedId {
    text: String,
    noun: &'static str,
    prefix: &'static str,
}

impl<K: Kind> Id<K> {
    /// A fresh, time-ordered id.
    #[must_use]
    pub fn fresh() -> Self {
        Self::from_uuid(Uuid::now_v7())
    }

    /// Wraps the UUID of a thing known to be of this kind.
    #[must_use]
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// The bare UUID, as stored.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K: Kind> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", K::PREFIX, self.0.simple())
    }
}
impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<K: Kind> FromStr for Id<K> {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, MalformedId> {
        let malformed = || MalformedId { text: text.chars().take(80).collect(), noun: K::NOUN, prefix: K::PREFIX };
        let digits = text.strip_prefix(K::PREFIX).and_then(|rest| rest.strip_prefix('_')).ok_or_else(malformed)?;
        if digits.len() != 32 {
            return Err(malformed());
        }
        Uuid::try_parse(digits).map(Self::from_uuid).ok().ok_or_else(malformed)
    }
}

impl<K: Kind> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de, K: Kind> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl<K: Kind> utoipa::PartialSchema for Id<K> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some(format!("Id of a {}.", K::NOUN)))
            .pattern(Some(format!("^{}_[0-9a-f]{{32}}$", K::PREFIX)))
            .examples([format!("{}_0190f3a1b2c37d4e8f60718293a4b5c6", K::PREFIX)])
            .into()
    }
}
impl<K: Kind> utoipa::ToSchema for Id<K> {
    fn name() -> std::borrow::Cow<'static, str> {
        let mut noun = K::NOUN.split('-').map(capitalised).collect::<String>();
        noun.push_str("Id");
        noun.into()
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Declares the kinds of ids and their names. The one macro of the workspace.
macro_rules! ids {
    ($($kind:ident $id:ident $prefix:literal $noun:literal;)*) => {
        $(
            #[doc = concat!("Marks ids of a ", $noun, ".")]
            pub enum $kind {}
            impl Kind for $kind {
                const PREFIX: &'static str = $prefix;
                const NOUN: &'static str = $noun;
            }
            #[doc = concat!("Id of a ", $noun, ", printed `", $prefix, "_…`.")]
            pub type $id = Id<$kind>;
        )*
    };
}

ids! {
    AccountKind AccountId "acc" "account";
    ApprovalRequestKind ApprovalRequestId "apr" "approval-request";
    BankStatementKind BankStatementId "bst" "bank-statement";
    CampaignKind CampaignId "cmp" "campaign";
    ChequeKind ChequeId "chq" "cheque";
    ClarificationKind ClarificationId "clr" "clarification";
    CorrectionKind CorrectionId "cor" "correction";
    CustomerKind CustomerId "cus" "customer";
    DefaulterListKind DefaulterListId "lst" "defaulter-list";
    DelegationKind DelegationId "dlg" "delegation";
    DeviceKind DeviceId "dev" "device";
    DocumentKind DocumentId "doc" "document";
    EventKind EventId "evt" "event";
    HoldKind HoldId "hld" "hold";
    ImportKind ImportId "imp" "import";
    LinkKind LinkId "lnk" "link";
    MemberKind MemberId "mbr" "member";
    NoticeKind NoticeId "ntc" "notice";
    OperationKind OperationId "opn" "operation";
    PersonKind PersonId "per" "person";
    PolicyKind PolicyId "pol" "policy";
    PremiseKind PremiseId "prm" "premise";
    PrintRunKind PrintRunId "run" "print-run";
    ReceiptKind ReceiptId "rct" "receipt";
    ReportKind ReportId "rep" "report";
    RoundKind RoundId "rnd" "round";
    SegmentKind SegmentId "seg" "segment";
    SessionKind SessionId "ses" "session";
    StageKind StageId "stg" "stage";
    StopKind StopId "stp" "stop";
    TaskKind TaskId "tsk" "task";
    TeamKind TeamId "tem" "team";
    TemplateKind TemplateId "tpl" "template";
    VisitKind VisitId "vis" "visit";
    WebhookEndpointKind WebhookEndpointId "whe" "webhook-endpoint";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_prints() {
        let id = CampaignId::fresh();
        assert_eq!(id.to_string().parse::<CampaignId>().unwrap(), id);
    }

    #[test]
    fn refuses_another_kind() {
        let account = AccountId::fresh().to_string();
        let refused = account.parse::<CampaignId>().unwrap_err();
        assert!(refused.to_string().contains("not the id of a campaign"));
    }
}

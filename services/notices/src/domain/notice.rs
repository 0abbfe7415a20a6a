//! One notice, from its number to the door.

use kernel::{AccountId, CampaignId, MemberId, NoticeId, PrintRunId, RoundId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::code::CodeKey;
use super::number::NoticeNumber;
use super::standing::Standing;

/// Where a notice is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = NoticeStatus)]
pub enum Status {
    /// Has a number; not yet on paper.
    Allocated,
    /// On paper.
    Printed,
    /// Delivered so that it counts.
    Served,
    /// Taken back before it was on paper.
    Withdrawn,
    /// On paper, but must not be delivered.
    Recalled,
    /// Its run was called off before it was on paper.
    Cancelled,
}

impl Status {
    /// The word it has on the wire and in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allocated => "allocated",
            Self::Printed => "printed",
            Self::Served => "served",
            Self::Withdrawn => "withdrawn",
            Self::Recalled => "recalled",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether it may still be withdrawn or recalled by hand.
    pub const fn can_be_taken_back(self) -> bool {
        matches!(self, Self::Allocated | Self::Printed)
    }
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The notice.
    pub id: NoticeId,
    /// Its number.
    pub number: NoticeNumber,
    /// Counts changes.
    pub version: Version,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The membership.
    pub member_id: MemberId,
    /// The step of the plan.
    pub step: u32,
    /// The account.
    pub account_id: AccountId,
    /// The run it was printed in.
    pub run_id: PrintRunId,
    /// The batch within the run, from 1.
    pub batch_seq: u32,
    /// Its place in the run, from 1.
    pub place: u32,
    /// The round it belongs to, when rounds were planned.
    pub round_id: Option<RoundId>,
    /// The stop within the round.
    pub stop_order: Option<i64>,
    /// Raised by every reprint.
    pub issue: u32,
    /// The tag of the current issue.
    pub tag: String,
    /// For people to read aloud.
    pub check_code: String,
    /// Where it is in its life.
    pub status: Status,
    /// Why it was withdrawn or recalled.
    pub status_reason: Option<String>,
    /// Pages it has.
    pub pages: u32,
    /// Its first page within the batch, from 1.
    pub first_page: u32,
    /// When it was put on paper.
    pub printed_at: Option<Timestamp>,
}

/// Why a notice cannot be reprinted or taken back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is not on paper, or no longer to be delivered.
    #[error("the notice is {}", .0.word())]
    NotReprintable(Status),
    /// It was served, or taken back before.
    #[error("the notice is {}", .0.word())]
    NotRecallable(Status),
    /// The debt is paid, disputed or held by now.
    #[error("the account must not get a notice now: {0}")]
    Silenced(&'static str),
}

impl Notice {
    /// The next issue: same number, new tag; the old tag is void.
    pub fn reprint(mut self, key: &CodeKey, standing: Option<&Standing>) -> Result<Self, Refusal> {
        if self.status != Status::Printed {
            return Err(Refusal::NotReprintable(self.status));
        }
        if let Some(reason) = standing.and_then(Standing::reason_for_silence) {
            return Err(Refusal::Silenced(reason));
        }
        self.issue += 1;
        self.tag = key.code(self.number, self.issue).tag;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed() -> Notice {
        let number = NoticeNumber { year: 2026, sequence: 17 };
        Notice {
            id: NoticeId::fresh(),
            number,
            version: Version::FIRST,
            campaign_id: CampaignId::fresh(),
            member_id: MemberId::fresh(),
            step: 1,
            account_id: AccountId::fresh(),
            run_id: PrintRunId::fresh(),
            batch_seq: 1,
            place: 1,
            round_id: None,
            stop_order: None,
            issue: 1,
            tag: CodeKey::of(vec![1; 32]).code(number, 1).tag,
            check_code: number.check_code(),
            status: Status::Printed,
            status_reason: None,
            pages: 1,
            first_page: 1,
            printed_at: None,
        }
    }

    #[test]
    fn keeps_its_number_and_changes_its_tag() {
        let first = printed();
        let second = first.clone().reprint(&CodeKey::of(vec![1; 32]), None).unwrap();
        assert_eq!((second.number, second.issue), (first.number, 2));
        assert_ne!(second.tag, first.tag);
    }

    #[test]
    fn is_reprinted_only_while_it_may_be_delivered() {
        let key = CodeKey::of(vec![1; 32]);
        for status in [Status::Allocated, Status::Served, Status::Withdrawn, Status::Recalled, Status::Cancelled] {
            let notice = Notice { status, ..printed() };
            assert_eq!(notice.reprint(&key, None), Err(Refusal::NotReprintable(status)));
        }
        let paid = Standing { version: Version::FIRST, to_collect: 0, holds: Vec::new() };
        assert_eq!(printed().reprint(&key, Some(&paid)), Err(Refusal::Silenced("paid")));
    }
}

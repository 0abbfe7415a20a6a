//! What a file shows that is no refusal, but that somebody should know: sums that do not add up, references that were mended.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ImportFindingKind)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A sum in the file is not that of the rows read.
    TotalDiffers,
    /// A count in the file is not that of the rows read.
    CountDiffers,
    /// A spreadsheet had made a number of a reference; it was taken back.
    ReferenceMended,
    /// A customer's reference is spelt otherwise than in the books or elsewhere in the file; it is the same customer.
    CustomerRespelt,
    /// An account's reference is spelt otherwise than in the books; it is the same account.
    AccountRespelt,
    /// A document's reference lost its leading zeros; it is the document the books know.
    DocumentRespelt,
    /// A customer has several names.
    NameDiffers,
    /// A time of day stood beside a day and was left out.
    DayWithTime,
    /// Less is open than the document's amount; what is open was taken.
    PartlyPaid,
    /// The amount is zero; nothing was taken.
    ZeroAmount,
    /// It is due before it counts.
    DueBeforeIssue,
    /// No day it is due; the day it counts from was taken.
    DueAssumed,
    /// It has no number; one was made of its kind, day and amount.
    ReferenceMissing,
    /// Its number stands twice with other content; the later one has a number behind it.
    ReferenceRepeated,
    /// A cleared credit or payment: the receipts of what it cleared stand for it.
    ClearedCredit,
    /// Marked as cleared, without the day; nothing was taken.
    ClearedWithoutDay,
    /// A row of a kind that is not posted.
    NotPosted,
}

/// Something found: the first of its kind and column, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ImportFinding)]
pub struct Finding {
    /// The line in the file, from 1; of the first, where there are many. `null` for what only the books show.
    pub line: Option<u32>,
    /// The column's heading.
    pub column: Option<String>,
    /// What it is.
    pub kind: FindingKind,
    /// What the file says.
    #[schema(max_length = 200)]
    pub said: String,
    /// What was found, or what was taken instead.
    #[schema(max_length = 200)]
    pub found: String,
    /// How many there are of this kind in this column.
    pub count: u64,
}

/// Findings of one file. Sums and counts stand each for itself, the others once for each kind and column.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    list: Vec<Finding>,
    first: HashMap<(FindingKind, String), usize>,
}

/// No file needs more to be understood.
const MOST: usize = 200;

impl Findings {
    /// Notes a finding.
    pub fn note(&mut self, kind: FindingKind, line: Option<u32>, column: &str, said: &str, found: &str) {
        let is_single = matches!(kind, FindingKind::TotalDiffers | FindingKind::CountDiffers);
        let key = (kind, column.to_owned());
        if !is_single && let Some(place) = self.first.get(&key) {
            self.list[*place].count += 1;
            return;
        }
        if self.list.len() >= MOST {
            return;
        }
        self.first.insert(key, self.list.len());
        let cut = |text: &str| text.replace('\0', " ").chars().take(200).collect();
        let column = Some(column.to_owned()).filter(|column| !column.is_empty());
        self.list.push(Finding { line, column, kind, said: cut(said), found: cut(found), count: 1 });
    }

    /// All of them, in the order in which they were found.
    pub fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// Adds those of another table.
    pub fn extend(&mut self, other: Self) {
        for one in other.list {
            if self.list.len() < MOST {
                self.list.push(one);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_stand_alone_and_others_together() {
        let mut findings = Findings::default();
        for line in 1..=1_000 {
            findings.note(FindingKind::ReferenceMended, Some(line), "doc_id", "1.0", "1");
            findings.note(FindingKind::TotalDiffers, Some(line), "Amount", "1", "2");
        }
        let list = findings.into_list();
        assert_eq!(list.len(), MOST);
        assert_eq!((list[0].line, list[0].count), (Some(1), 1_000));
    }
}

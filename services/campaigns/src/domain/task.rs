//! What teams do around a campaign: call, clean, prepare. Pure.

use kernel::{CampaignId, Day, PersonId, TaskId, TeamId, Timestamp, Version};

/// One task of a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// What planners decide about it.
    pub terms: TaskTerms,
    /// When it was done, and by whom.
    pub done: Option<(Timestamp, PersonId)>,
    /// Counts every change.
    pub version: Version,
    /// Who added it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Timestamp,
}

/// What planners decide about a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskTerms {
    /// What is to be done.
    pub title: String,
    /// More about it.
    pub note: Option<String>,
    /// The team whose it is.
    pub team: Option<TeamId>,
    /// The person whose it is.
    pub person: Option<PersonId>,
    /// The day it begins.
    pub starts_on: Option<Day>,
    /// The day it is due.
    pub due_on: Option<Day>,
}

impl Task {
    /// Whether its day has passed and it is still open.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        self.done.is_none() && self.terms.due_on.is_some_and(|day| day < today)
    }

    /// Whether somebody of this team may say that it is done: whose it is, or anybody when it is nobody's.
    #[must_use]
    pub fn is_theirs(&self, person: PersonId, team: Option<TeamId>) -> bool {
        match (self.terms.person, self.terms.team) {
            (None, None) => true,
            (whose, whose_team) => whose == Some(person) || (whose_team.is_some() && whose_team == team),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn belongs_to_a_person_a_team_or_anybody() {
        let (me, mine) = (PersonId::fresh(), TeamId::fresh());
        let mut task = Task {
            id: TaskId::fresh(),
            campaign_id: CampaignId::fresh(),
            terms: TaskTerms { due_on: Day::ymd(2026, 4, 1), ..TaskTerms::default() },
            done: None,
            version: Version::FIRST,
            created_by: PersonId::fresh(),
            created_at: "2026-04-01T08:00:00Z".parse().unwrap(),
        };
        assert!(task.is_theirs(me, None));
        task.terms.team = Some(mine);
        assert!(
            task.is_theirs(me, Some(mine)) && !task.is_theirs(me, Some(TeamId::fresh())) && !task.is_theirs(me, None)
        );
        assert!(task.is_overdue(Day::ymd(2026, 4, 2).unwrap()) && !task.is_overdue(Day::ymd(2026, 4, 1).unwrap()));
    }
}

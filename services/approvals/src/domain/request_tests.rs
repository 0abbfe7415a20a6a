//! Requests from the first vote to the last.

use contracts::approvals::{ApprovalRequested, Decision, Fact, Subject};
use kernel::{Currency, Day, Id, Kind, Money, PersonId, Role, Timestamp};
use uuid::Uuid;

use super::policy::tests::policy;
use super::*;

const APPROVE: Decision = Decision::Approved;
const REJECT: Decision = Decision::Rejected;

fn an_id<K: Kind>() -> Id<K> {
    Id::from_uuid(Uuid::now_v7())
}

fn someone() -> PersonId {
    an_id()
}

/// A request under a policy, not yet begun.
fn asked_under(asked: ApprovalRequested, policy: Option<&Policy>) -> Request {
    let mut request = Request::new(an_id::<kernel::ApprovalRequestKind>(), asked, now());
    if let Some(policy) = policy {
        request.adopt(policy, an_id::<kernel::StageKind>);
    }
    request
}

struct Cast {
    requester: PersonId,
    finance: [PersonId; 3],
    legal: PersonId,
}

fn cast() -> Cast {
    Cast { requester: someone(), finance: std::array::from_fn(|_| someone()), legal: someone() }
}

fn now() -> Timestamp {
    "2026-05-03T08:00:00Z".parse().unwrap()
}

fn today() -> Day {
    Day::ymd(2026, 5, 3).unwrap()
}

impl Cast {
    fn roster(&self) -> Roster {
        let member = |id: &PersonId| Member { id: *id, name: id.to_string() };
        let holders =
            [(Role::Finance, self.finance.iter().map(member).collect()), (Role::Legal, vec![member(&self.legal)])];
        Roster { now: now(), today: today(), hours: None, holders: holders.into(), delegations: vec![] }
    }

    fn asked(&self, revision: u32) -> ApprovalRequested {
        let amount = Money::of_minor(1_000, Currency::AED);
        ApprovalRequested {
            subject: Subject {
                kind: "campaign".into(),
                id: "cmp_1".into(),
                revision,
                hash: format!("hash-{revision}"),
                title: "March drive".into(),
                link: "/campaigns/cmp_1".into(),
            },
            amounts: vec![amount],
            largest: vec![amount],
            facts: vec![Fact { label: "targets".into(), value: "41".into() }],
            requester: self.requester,
            editors: vec![],
            samples: vec![],
            documents: vec![],
        }
    }

    fn open(&self, stages: Vec<StageSpec>) -> Request {
        let mut request = asked_under(self.asked(1), Some(&Policy { stages, ..policy(None, None) }));
        request.begin(&self.roster());
        request
    }
}

fn stage(name: &str, role: Role, rule: Rule) -> StageSpec {
    StageSpec {
        name: name.into(),
        approvers: Approvers::Role(role),
        rule,
        on_reject: OnReject::Immediate,
        due_hours: 72,
    }
}

fn two_stages() -> Vec<StageSpec> {
    vec![stage("Finance", Role::Finance, Rule::Count { needed: 2 }), stage("Legal", Role::Legal, Rule::Any)]
}

fn vote(by: PersonId, decision: Decision) -> VoteIn {
    VoteIn { by, by_name: by.to_string(), on_behalf_of: None, decision, reason: None, subject_hash: None }
}

fn stands_in(from: PersonId, to: PersonId) -> Delegation {
    let (starts_on, ends_on) = (Day::ymd(2026, 5, 1).unwrap(), Day::ymd(2026, 5, 7).unwrap());
    Delegation { id: an_id(), from, to, starts_on, ends_on, comment: String::new(), revoked: false }
}

#[test]
fn stages_open_one_after_the_other_and_the_last_decides() {
    let cast = cast();
    let roster = cast.roster();
    let mut request = cast.open(two_stages());
    assert_eq!(request.vote(vote(cast.legal, APPROVE), &roster), Err(WhyNot::NotAVoter));
    request.vote(vote(cast.finance[0], APPROVE), &roster).unwrap();
    let said = request.vote(vote(cast.finance[1], APPROVE), &roster).unwrap();
    assert_eq!(said[1], Happening::StageDecided { position: 1, decision: APPROVE });
    assert_eq!(said[2], Happening::StageOpened { position: 2, voters: 1 });
    assert_eq!(request.stages[0].voters[2].state, VoterState::NotRequired);
    let said = request.vote(vote(cast.legal, APPROVE), &roster).unwrap();
    assert_eq!(said.last(), Some(&Happening::Decided { decision: APPROVE }));
    assert_eq!(request.state, State::Approved);
    assert_eq!(request.vote(vote(cast.legal, REJECT), &roster), Err(WhyNot::NotOpen));
}

#[test]
fn a_rejection_ends_the_request_and_spares_the_stages_after_it() {
    let cast = cast();
    let mut request = cast.open(vec![two_stages()[1].clone(), two_stages()[0].clone()]);
    let no = VoteIn { reason: Some("wrong tariff".into()), ..vote(cast.legal, REJECT) };
    request.vote(no, &cast.roster()).unwrap();
    assert_eq!(request.state, State::Rejected);
    assert_eq!(request.reason.as_deref(), Some("wrong tariff"));
    assert_eq!(request.stages[1].state, StageState::NotRequired);
}

#[test]
fn a_vote_can_be_changed_until_its_stage_closes() {
    let cast = cast();
    let roster = cast.roster();
    let mut request = cast.open(two_stages());
    request.vote(vote(cast.finance[0], REJECT), &roster).unwrap();
    request.vote(vote(cast.finance[0], APPROVE), &roster).unwrap();
    request.vote(vote(cast.finance[1], APPROVE), &roster).unwrap();
    assert_eq!(request.stages[0].state, StageState::Approved);
    assert_eq!(request.vote(vote(cast.finance[0], REJECT), &roster), Err(WhyNot::NotAVoter));
}

#[test]
fn a6_nobody_to_ask_is_escalated_until_somebody_can_be_asked() {
    let cast = cast();
    let policy = Policy { stages: two_stages(), ..policy(None, None) };
    let mut request = asked_under(cast.asked(1), Some(&policy));
    let nobody = Roster { holders: [].into(), ..cast.roster() };
    let said = request.begin(&nobody);
    assert_eq!(said[1], Happening::Escalated { position: Some(1), why: Escalation::NoApprover });
    assert_eq!(request.state, State::Open);
    assert_eq!(request.advance(&nobody), [], "said once");
    assert_eq!(request.may_vote(cast.finance[0], None, &cast.roster()), Err(WhyNot::NobodyAsked));
    assert_eq!(request.advance(&cast.roster()), [Happening::StageOpened { position: 1, voters: 3 }]);
    assert_eq!(request.escalated, None);
}

#[test]
fn a_request_without_a_policy_waits() {
    let cast = cast();
    let mut request = asked_under(cast.asked(1), None);
    assert_eq!(request.begin(&cast.roster()), [Happening::Escalated { position: None, why: Escalation::NoPolicy }]);
    assert_eq!(request.state, State::Open);
}

#[test]
fn a7_requester_editors_and_their_delegates_may_not_decide() {
    let cast = cast();
    let [requester, editor, delegate] = cast.finance;
    let asked = ApprovalRequested { requester, editors: vec![editor], ..cast.asked(1) };
    let policy = Policy { stages: vec![stage("Legal", Role::Legal, Rule::Any)], ..policy(None, None) };
    let mut roster = cast.roster();
    roster.holders.insert(Role::Legal, roster.holders[&Role::Finance].clone());
    roster.holders.get_mut(&Role::Legal).unwrap().push(Member { id: cast.legal, name: "Legal".into() });
    roster.delegations = vec![stands_in(editor, delegate)];
    let mut request = asked_under(asked, Some(&policy));
    request.begin(&roster);
    assert_eq!(request.stages[0].voters.len(), 1, "only the one who is free is asked");
    for barred in [requester, editor, delegate] {
        assert_eq!(request.vote(vote(barred, APPROVE), &roster), Err(WhyNot::SeparationOfDuties));
    }
    // A voter who stands in for the requester since the stage opened is barred too.
    roster.delegations.push(stands_in(requester, cast.legal));
    assert_eq!(request.vote(vote(cast.legal, APPROVE), &roster), Err(WhyNot::SeparationOfDuties));
    assert!(request.stages[0].voters.iter().all(|voter| voter.decision().is_none()));
}

#[test]
fn a8_owner_and_delegate_may_both_decide_but_nobody_votes_twice() {
    let cast = cast();
    let [owner, other, _] = cast.finance;
    let delegate = someone();
    let mut request = cast.open(two_stages());
    let with = Roster { delegations: vec![stands_in(owner, delegate)], ..cast.roster() };
    assert_eq!(request.may_vote(delegate, None, &with), Ok(Who::Person(owner)));
    let later = Roster { today: Day::ymd(2026, 5, 8).unwrap(), ..with.clone() };
    assert_eq!(request.vote(vote(delegate, APPROVE), &later), Err(WhyNot::NotAVoter));
    request.vote(vote(delegate, APPROVE), &with).unwrap();
    assert_eq!(request.stages[0].voters[0].acted_by, Some(delegate));
    request.vote(vote(owner, REJECT), &with).unwrap();
    assert_eq!(request.stages[0].voters[0].acted_by, Some(owner));

    // A voter who has voted for an absent colleague cannot add their own vote.
    let both = Roster { delegations: vec![stands_in(owner, other)], ..cast.roster() };
    let mut request = cast.open(two_stages());
    let for_owner = VoteIn { on_behalf_of: Some(owner), ..vote(other, APPROVE) };
    request.vote(for_owner, &both).unwrap();
    assert_eq!(request.vote(vote(other, APPROVE), &both), Err(WhyNot::ActedForAnother));
}

#[test]
fn a_vote_binds_to_what_was_seen() {
    let cast = cast();
    let mut request = cast.open(two_stages());
    let seen = |hash: &str| VoteIn { subject_hash: Some(hash.into()), ..vote(cast.finance[0], APPROVE) };
    assert_eq!(request.vote(seen("hash-2"), &cast.roster()), Err(WhyNot::OtherHash));
    request.vote(seen("hash-1"), &cast.roster()).unwrap();
    assert_eq!(request.stages[0].voters[0].subject_hash.as_deref(), Some("hash-1"));
}

#[test]
fn a_person_outside_decides_by_link_only() {
    let cast = cast();
    let external = External { name: "Registrar".into(), email: "r@x.example".into(), organisation: "Regulator".into() };
    let outside = StageSpec { approvers: Approvers::External(external), ..stage("Regulator", Role::Legal, Rule::Any) };
    let mut request = cast.open(vec![outside]);
    assert_eq!(request.vote(vote(cast.legal, APPROVE), &cast.roster()), Err(WhyNot::NotAVoter));
    request.vote_by_link(APPROVE, None, &cast.roster()).unwrap();
    assert_eq!(request.state, State::Approved);
    assert_eq!(request.stages[0].voters[0].acted_by, None);
    assert_eq!(request.vote_by_link(REJECT, None, &cast.roster()), Err(WhyNot::NotOpen));
}

#[test]
fn a_link_does_not_vote_in_a_stage_of_colleagues() {
    let cast = cast();
    let mut request = cast.open(two_stages());
    assert_eq!(request.vote_by_link(APPROVE, None, &cast.roster()), Err(WhyNot::NotAVoter));
}

#[test]
fn a_deadline_escalates_once_and_approves_never() {
    let cast = cast();
    let mut request = cast.open(two_stages());
    let due = request.stages[0].due_at.unwrap();
    assert_eq!(due, now() + chrono::TimeDelta::hours(72));
    assert_eq!(request.escalate_overdue(due - chrono::TimeDelta::seconds(1)), []);
    let overdue = [Happening::Escalated { position: Some(1), why: Escalation::Overdue }];
    assert_eq!(request.escalate_overdue(due), overdue);
    assert_eq!(request.escalate_overdue(due), []);
    assert_eq!(request.state, State::Open);
    request.vote(vote(cast.finance[0], APPROVE), &cast.roster()).unwrap();
}

#[test]
fn a14_a_newer_revision_voids_the_votes_of_the_older() {
    let cast = cast();
    let mut request = cast.open(two_stages());
    request.vote(vote(cast.finance[0], APPROVE), &cast.roster()).unwrap();
    assert_eq!(request.clone().withdraw("edited".into(), now()), [Happening::Withdrawn]);
    assert_eq!(request.supersede(2, now()), [Happening::Cancelled]);
    assert_eq!(request.withdraw("edited".into(), now()), []);
    assert_eq!(request.state, State::Cancelled);
    assert_eq!(request.stages[0].state, StageState::Cancelled);
    assert_eq!(request.vote(vote(cast.finance[1], APPROVE), &cast.roster()), Err(WhyNot::NotOpen));
    assert_eq!(request.supersede(3, now()), []);
}

#[test]
fn fresh_voters_replace_leavers_and_may_settle_the_stage() {
    let cast = cast();
    let mut request = cast.open(vec![stage("Finance", Role::Finance, Rule::All)]);
    request.vote(vote(cast.finance[0], APPROVE), &cast.roster()).unwrap();
    let mut roster = cast.roster();
    roster.holders.get_mut(&Role::Finance).unwrap().truncate(1);
    let said = request.refresh_voters(&roster);
    assert_eq!(said[0], Happening::VotersRefreshed { position: 1, voters: 1 });
    assert_eq!(said.last(), Some(&Happening::Decided { decision: APPROVE }));
}

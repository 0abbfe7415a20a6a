//! The doors of a campaign on a map.

use contracts::accounts::PremiseFacts;
use contracts::notices::Outcome;
use kernel::{AccountId, CampaignId, MemberId, Page, Position, RoundId, StopId};
use store::{Conn, Json, StoreError, Word};

use super::delivered;
use crate::domain::rounds::DoorState;

/// One door, with its newest stop.
#[derive(Clone, Debug)]
pub struct Mark {
    pub member_id: MemberId,
    pub account_id: AccountId,
    pub position: Option<Position>,
    pub state: DoorState,
    pub stop_id: Option<StopId>,
    pub round_id: Option<RoundId>,
    pub outcome: Option<Outcome>,
}

/// The doors of a campaign, each once.
pub async fn marks(
    conn: &Conn,
    campaign: CampaignId,
    state: Option<DoorState>,
    after: Option<MemberId>,
    limit: u32,
) -> Result<Page<Mark>, StoreError> {
    let sql = format!(
        "select * from (
            select t.member_id, t.account_id, t.premise, s.stop_id, s.round_id, s.outcome,
                case when s.outcome in ({}) then 'delivered'
                    when w.member_id is not null then 'withdrawn'
                    when s.state = 'completed' then 'failed'
                    when s.state = 'assigned' then 'on_the_way'
                    when s.state = 'draft' then 'planned'
                    else 'waiting' end as door_state
            from targets t
            left join stops s on s.stop_id = (select l.stop_id from stops l
                where l.member_id = t.member_id and l.step = t.step order by l.stop_id desc limit 1)
            left join withdrawals w on w.member_id = t.member_id
            where t.campaign_id = $1 and t.step = (select max(u.step) from targets u where u.member_id = t.member_id)
        ) doors
        where (cast($2 as text) is null or door_state = $2) and (cast($3 as uuid) is null or member_id > $3)
        order by member_id limit $4",
        delivered()
    );
    let rows = conn
        .all(&sql, &[&campaign, &state.map(Word), &after, &(i64::from(limit) + 1)], |row| {
            let premise = row.get::<Option<Json<PremiseFacts>>>("premise")?;
            Ok(Mark {
                member_id: row.get("member_id")?,
                account_id: row.get("account_id")?,
                position: premise.and_then(|premise| premise.0.position),
                state: row.get::<Word<_>>("door_state")?.0,
                stop_id: row.get("stop_id")?,
                round_id: row.get("round_id")?,
                outcome: row.get::<Option<Word<_>>>("outcome")?.map(|outcome| outcome.0),
            })
        })
        .await?;
    Ok(Page::from_rows(rows, limit, |mark| vec![mark.member_id.to_string()]))
}

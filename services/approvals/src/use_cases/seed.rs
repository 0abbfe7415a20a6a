//! What a fresh installation starts with.

use kernel::{Actor, Day, PolicyId, Role, Version};
use serde_json::json;
use uuid::Uuid;
use web::Ctx;

use super::AUDIT;
use super::link_tokens::random_key;
use crate::domain::{AnyCurrency, Approvers, Bound, External, OnReject, Policy, Rule, StageSpec};
use crate::error::Error;
use crate::store::{policies, secrets};

/// Makes the key for links and the default rows of the matrix, unless they are there. Replicas that start at the
/// same time end up with the same ones.
pub async fn seed(ctx: &Ctx) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    secrets::offer_link_key(&tx, &random_key()).await?;
    for policy in default_policies() {
        if policies::insert(&tx, &policy, ctx.now()).await? {
            let actor = Actor::system("approvals.seed");
            let detail = json!({"action": policy.action, "stages": policy.stages});
            tx.audit(AUDIT, &actor, "policy.added", &policy.id.to_string(), &detail).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// For any currency and amount: a campaign goes through finance, legal and the regulator, a defaulter list through legal.
/// Their ids are fixed, so that a row an admin has edited or switched off does not come back.
fn default_policies() -> [Policy; 2] {
    let regulator = External {
        name: "Registrar".into(),
        email: "registrar@regulator.example".into(),
        organisation: "Regulator".into(),
    };
    let campaign = vec![
        stage("Finance", Approvers::Role(Role::Finance)),
        stage("Legal", Approvers::Role(Role::Legal)),
        stage("Regulator", Approvers::External(regulator)),
    ];
    let list = vec![stage("Legal", Approvers::Role(Role::Legal))];
    [
        policy(1, "Campaigns of any amount", "campaign.approve", campaign),
        policy(2, "Defaulter lists of any amount", "defaulter_list.approve", list),
    ]
}

fn policy(number: u128, name: &str, action: &str, stages: Vec<StageSpec>) -> Policy {
    /// A UUIDv7 of the year 2000, so that rows made later come after these.
    const FIRST: u128 = 0x00dc_6acf_ac00_7000_8000_0000_0000_0000;
    Policy {
        id: PolicyId::from_uuid(Uuid::from_u128(FIRST + number)),
        version: Version::FIRST,
        name: name.into(),
        action: action.into(),
        currency: AnyCurrency::Any,
        lower: None,
        upper: None,
        bound: Bound::UpperInclusive,
        priority: 1000,
        valid_from: Day::ymd(2000, 1, 1).unwrap_or_else(|| Day::of(chrono::NaiveDate::MIN)),
        valid_to: None,
        active: true,
        stages,
    }
}

fn stage(name: &str, approvers: Approvers) -> StageSpec {
    StageSpec { name: name.into(), approvers, rule: Rule::Any, on_reject: OnReject::Immediate, due_hours: 72 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_usable() {
        for policy in default_policies() {
            assert_eq!(policy.flaws(), []);
        }
    }
}

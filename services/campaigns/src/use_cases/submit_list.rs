//! Asking for approval of a list.

use contracts::approvals::{ApprovalRequested, DocumentLink, Fact, Subject};
use kernel::DefaulterListId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load, load_list};
use crate::domain::list::ListState;
use crate::error::Error;
use crate::store::lists::{self, DefaulterList};

/// Hands a list over for approval. The decision will bind to the hash of its CSV file.
pub async fn submit_list(ctx: &Ctx, by: &Caller, id: DefaulterListId) -> Result<DefaulterList, Error> {
    let tx = ctx.begin().await?;
    let mut list = load_list(&tx, id).await?;
    if list.state != ListState::Draft {
        return Err(Error::ListState { state: list.state, verb: "submit" });
    }
    list.state = ListState::InApproval;
    let list = lists::save(&tx, &list).await?;
    let campaign = load(&tx, list.campaign_id).await?;
    let fact = |label: &str, value: String| Fact { label: label.into(), value };
    let mut editors = campaign.editors;
    editors.push(list.created_by);
    editors.sort_unstable();
    editors.dedup();
    tx.publish(&ApprovalRequested {
        subject: Subject {
            kind: "defaulter_list".into(),
            id: id.to_string(),
            revision: list.revision,
            hash: list.sha256.clone(),
            title: format!("{} {}", list.reference, list.profile.title),
            link: format!("/api/campaigns/v1/defaulter-lists/{id}"),
        },
        amounts: list.totals.clone(),
        largest: list.largest.clone(),
        facts: vec![
            fact("campaign", format!("{} {}", campaign.reference, campaign.terms.title)),
            fact("regulator", list.profile.title.clone()),
            fact("debtors", list.rows.to_string()),
            fact("SHA-256 of the CSV file", list.sha256.clone()),
        ],
        requester: by.person,
        editors,
        samples: lists::largest(&tx, id).await?,
        documents: [("Cover letter (PDF)", "pdf"), ("The list (CSV)", "csv"), ("The list (XLSX)", "xlsx")]
            .map(|(title, form)| DocumentLink {
                title: title.into(),
                link: format!("/api/campaigns/v1/defaulter-lists/{id}/files/{form}"),
            })
            .into(),
    })
    .await?;
    tx.audit(AUDIT, &by.actor(), "list_submitted", &id.to_string(), &json!({"sha256": list.sha256})).await?;
    tx.commit().await?;
    Ok(list)
}

//! Making a defaulter list from the frozen figures.

use std::collections::BTreeMap;

use documents::CsvFile;
use kernel::{CampaignId, Currency, Day, DefaulterListId, Money, Timestamp, Version, sha256_hex};
use serde_json::json;
use store::Tx;
use web::Caller;

use super::{AUDIT, load};
use crate::domain::list::{Debtor, ListState, Profile};
use crate::domain::stage::Stage;
use crate::error::Error;
use crate::paper;
use crate::store::lists::{self, DefaulterList};
use crate::store::profiles;

/// Makes a list of the targets that the profile admits. The CSV file's hash stands for the list from now on.
pub async fn make_list(
    tx: &Tx,
    by: &Caller,
    id: CampaignId,
    code: &str,
    now: Timestamp,
    today: Day,
) -> Result<DefaulterList, Error> {
    let campaign = load(tx, id).await?;
    if !campaign.stage.is_launched() && !matches!(campaign.stage, Stage::Approved | Stage::Scheduled) {
        return Err(Error::ListTooEarly);
    }
    let unknown = || Error::Field { pointer: "/profile", detail: "there is no such profile".into() };
    let (profile, _) = profiles::find(tx, code).await?.ok_or_else(unknown)?;
    let mut debtors = lists::candidates(tx, id, campaign.revision).await?;
    debtors.retain(|debtor| profile.admits(debtor));
    // Databases order text each in their own way.
    debtors.sort_by(|a, b| (&a.reference, a.account_id).cmp(&(&b.reference, b.account_id)));
    if debtors.is_empty() {
        return Err(Error::EmptyList);
    }
    let year = today.to_string().chars().take(4).collect::<String>();
    let number = tx.next_number(&format!("defaulter-lists-{year}")).await?;
    let (totals, largest) = sums(&debtors)?;
    let list = DefaulterList {
        id: DefaulterListId::fresh(),
        campaign_id: id,
        revision: campaign.revision,
        profile_code: code.to_owned(),
        sha256: sha256_hex(list_csv(&profile, &debtors)),
        profile,
        reference: format!("L-{year}-{number:03}"),
        state: ListState::Draft,
        version: Version::FIRST,
        rows: u32::try_from(debtors.len()).map_err(|why| Error::broken("too many debtors", &why))?,
        totals,
        largest,
        created_by: by.person,
        created_at: now,
        filed_at: None,
        acknowledged_at: None,
        acknowledgement: None,
    };
    lists::insert(tx, &list, &debtors).await?;
    let detail = json!({"campaign": id, "profile": code, "rows": list.rows, "sha256": list.sha256});
    tx.audit(AUDIT, &by.actor(), "list_made", &list.id.to_string(), &detail).await?;
    Ok(list)
}

/// The list as CSV: the same debtors give the same bytes.
pub fn list_csv(profile: &Profile, debtors: &[Debtor]) -> Vec<u8> {
    let headings: Vec<String> = profile.columns.iter().map(|column| column.heading(&profile.languages)).collect();
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    let mut file = CsvFile::with_byte_order_mark(&headings);
    for (debtor, number) in debtors.iter().zip(1..) {
        file.row(&paper::cells(profile, debtor, number));
    }
    file.finish()
}

type PerCurrency = Vec<Money>;

fn sums(debtors: &[Debtor]) -> Result<(PerCurrency, PerCurrency), Error> {
    let (mut totals, mut largest): (BTreeMap<Currency, Money>, BTreeMap<Currency, Money>) = Default::default();
    for debtor in debtors {
        let total = totals.entry(debtor.currency()).or_insert(Money::zero(debtor.currency()));
        *total = total.checked_add(debtor.amount).map_err(|why| Error::broken("the total of the list", &why))?;
        let most = largest.entry(debtor.currency()).or_insert(debtor.amount);
        if debtor.amount.minor() > most.minor() {
            *most = debtor.amount;
        }
    }
    Ok((totals.into_values().collect(), largest.into_values().collect()))
}

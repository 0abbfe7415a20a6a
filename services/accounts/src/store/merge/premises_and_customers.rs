//! Master data that stands alone.

use store::{StoreError, Tx};

use crate::store::ledger::Run;

/// Adds and changes customers; tells how many of each.
pub async fn merge_customers(tx: &Tx, run: &Run) -> Result<(u64, u64), StoreError> {
    let changed = "update customers set name = s.name, name_ar = s.name_ar, language = s.language, segment = s.segment, \
                   phone = s.phone, email = s.email, sort_name = s.sort_name, run = $1 \
                   from staged_customers s where s.reference = customers.reference \
                   and (customers.name <> s.name or customers.language <> s.language \
                     or customers.name_ar is distinct from s.name_ar or customers.segment is distinct from s.segment \
                     or customers.phone is distinct from s.phone or customers.email is distinct from s.email)";
    let changed = tx.execute(changed, &[&run.number]).await?;
    let new = "insert into customers (id, reference, name, name_ar, language, segment, phone, email, sort_name, run, recorded_at) \
               select s.id, s.reference, s.name, s.name_ar, s.language, s.segment, s.phone, s.email, s.sort_name, $1, $2 \
               from staged_customers s where not exists (select 1 from customers c where c.reference = s.reference)";
    let new = tx.execute(new, &[&run.number, &run.at]).await?;
    Ok((new, changed))
}

/// Adds and changes premises; tells how many of each.
pub async fn merge_premises(tx: &Tx, run: &Run) -> Result<(u64, u64), StoreError> {
    let changed = "update premises set community = s.community, community_ar = s.community_ar, building = s.building, \
                   unit = s.unit, latitude = s.latitude, longitude = s.longitude, run = $1 \
                   from staged_premises s where s.reference = premises.reference \
                   and (premises.community <> s.community or premises.building <> s.building \
                     or premises.unit <> s.unit or premises.community_ar is distinct from s.community_ar \
                     or premises.latitude is distinct from s.latitude \
                     or premises.longitude is distinct from s.longitude)";
    let changed = tx.execute(changed, &[&run.number]).await?;
    let new = "insert into premises (id, reference, community, community_ar, building, unit, latitude, longitude, run, recorded_at) \
               select s.id, s.reference, s.community, s.community_ar, s.building, s.unit, s.latitude, s.longitude, $1, $2 \
               from staged_premises s where not exists (select 1 from premises p where p.reference = s.reference)";
    let new = tx.execute(new, &[&run.number, &run.at]).await?;
    Ok((new, changed))
}

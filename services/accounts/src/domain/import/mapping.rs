//! A file with headings of its own: which field each of its columns fills.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::columns::columns;
use super::layout::{Kind, Layout};
use super::native;
use super::rows::Refused;

/// The file's column → the layout's field. Columns that are not named are not read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(BTreeMap<String, String>);

impl Mapping {
    /// A mapping of these pairs: the file's column and its field.
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// The field a column of the file fills.
    pub fn field(&self, column: &str) -> Option<&str> {
        self.0.get(column).map(String::as_str)
    }

    /// The kind of rows these fields make; what is wrong with the mapping, column by column, otherwise.
    pub fn check(&self, layout: Layout, said: Option<Kind>, headings: &[String]) -> Result<Option<Kind>, Vec<Refused>> {
        let fields: Vec<String> = self.0.values().cloned().collect();
        let kind = match layout {
            Layout::IbmLatePayments => None,
            Layout::Native => Some(said.or_else(|| native::best_kind(&fields)).ok_or_else(|| {
                vec![Refused::new("", "", "say the kind of rows: the fields are of more than one or of none")]
            })?),
        };
        let known = columns(layout, kind);
        let of_what = kind.map_or(layout.name(), Kind::name);
        let mut wrong = Vec::new();
        let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
        for (column, field) in &self.0 {
            if !headings.iter().any(|heading| heading == column) {
                wrong.push(Refused::new(column, field, "the file has no such column"));
            }
            if !known.iter().any(|known| known.name == field) {
                wrong.push(Refused::new(column, field, format!("{of_what} have no field `{field}`")));
            } else if let Some(other) = taken.insert(field, column) {
                wrong.push(Refused::new(column, field, format!("`{field}` is filled by the column `{other}` already")));
            }
        }
        for missing in known.iter().filter(|column| column.is_needed && !taken.contains_key(column.name)) {
            let reason = format!("{of_what} need `{}`: map a column of the file to it", missing.name);
            wrong.push(Refused::new("", missing.name, reason));
        }
        if wrong.is_empty() { Ok(kind) } else { Err(wrong) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings() -> Vec<String> {
        ["Client", "Title", "Fax"].map(str::to_owned).to_vec()
    }

    fn mapping(pairs: &[(&str, &str)]) -> Mapping {
        Mapping::of(pairs.iter().map(|(column, field)| ((*column).to_owned(), (*field).to_owned())))
    }

    #[test]
    fn the_kind_is_told_by_the_fields() {
        let good = mapping(&[("Client", "customer_reference"), ("Title", "name")]);
        assert_eq!(good.check(Layout::Native, None, &headings()), Ok(Some(Kind::Customers)));
    }

    #[test]
    fn every_fault_is_named() {
        let bad = mapping(&[("Client", "name"), ("Title", "name"), ("Fax", "fax"), ("Gone", "email")]);
        let wrong = bad.check(Layout::Native, Some(Kind::Customers), &headings()).unwrap_err();
        let told: Vec<_> = wrong.iter().map(|one| (one.column.as_str(), one.value.as_str())).collect();
        assert_eq!(told, [("Fax", "fax"), ("Gone", "email"), ("Title", "name"), ("", "customer_reference")]);
    }
}

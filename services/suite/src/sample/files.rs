//! The files of the `native` layout, written row by row.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// The open files of a portfolio.
pub struct Files {
    /// `customers.csv`.
    pub customers: csv::Writer<BufWriter<File>>,
    /// `premises.csv`.
    pub premises: csv::Writer<BufWriter<File>>,
    /// `accounts.csv`.
    pub accounts: csv::Writer<BufWriter<File>>,
    /// `documents.csv`.
    pub documents: csv::Writer<BufWriter<File>>,
    /// `receipts.csv`.
    pub receipts: csv::Writer<BufWriter<File>>,
    /// `holds.csv`.
    pub holds: csv::Writer<BufWriter<File>>,
}

/// File names in the order they are imported in.
pub const FILES: [&str; 6] =
    ["customers.csv", "premises.csv", "accounts.csv", "documents.csv", "receipts.csv", "holds.csv"];

impl Files {
    /// Creates the files with their headers.
    pub fn create(dir: &Path) -> Result<Self, csv::Error> {
        std::fs::create_dir_all(dir)?;
        let open = |name: &str, header: &[&str]| -> Result<_, csv::Error> {
            let file = BufWriter::with_capacity(256 * 1024, File::create(dir.join(name))?);
            let mut writer = csv::Writer::from_writer(file);
            writer.write_record(header)?;
            Ok(writer)
        };
        Ok(Self {
            customers: open(
                "customers.csv",
                &["customer_reference", "name", "name_ar", "language", "segment", "phone", "email"],
            )?,
            premises: open(
                "premises.csv",
                &["premise_reference", "community", "community_ar", "building", "unit", "latitude", "longitude"],
            )?,
            accounts: open(
                "accounts.csv",
                &["account_reference", "customer_reference", "premise_reference", "legal_entity", "currency"],
            )?,
            documents: open(
                "documents.csv",
                &["document_reference", "account_reference", "kind", "issued_on", "due_on", "amount", "currency"],
            )?,
            receipts: open(
                "receipts.csv",
                &[
                    "receipt_reference",
                    "account_reference",
                    "effective_on",
                    "amount",
                    "currency",
                    "channel",
                    "returned_on",
                    "return_reason",
                ],
            )?,
            holds: open(
                "holds.csv",
                &["account_reference", "document_reference", "kind", "amount", "reason", "from", "until"],
            )?,
        })
    }

    /// Writes everything out.
    pub fn close(mut self) -> Result<(), csv::Error> {
        for writer in [
            &mut self.customers,
            &mut self.premises,
            &mut self.accounts,
            &mut self.documents,
            &mut self.receipts,
            &mut self.holds,
        ] {
            writer.flush()?;
        }
        Ok(())
    }
}

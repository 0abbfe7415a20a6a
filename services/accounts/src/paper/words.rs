//! The words on paper, in English and Arabic.

use documents::Language;

use crate::domain::ageing::BUCKETS;
use crate::domain::statement::LineKind;

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words(pub Language);

impl Words {
    /// The word in this language.
    pub fn of(self, english: &'static str, arabic: &'static str) -> &'static str {
        match self.0 {
            Language::English => english,
            Language::Arabic => arabic,
        }
    }

    /// What a posting is.
    pub fn line(self, kind: LineKind) -> &'static str {
        match kind {
            LineKind::Invoice => self.of("Invoice", "فاتورة"),
            LineKind::DebitNote => self.of("Debit note", "إشعار مدين"),
            LineKind::CreditNote => self.of("Credit note", "إشعار دائن"),
            LineKind::Receipt => self.of("Receipt", "إيصال"),
            LineKind::ReceiptReturned => self.of("Payment returned", "دفعة مرتجعة"),
            LineKind::WriteOff => self.of("Write-off", "شطب"),
            LineKind::WriteOffReversed => self.of("Write-off reversed", "إلغاء شطب"),
            LineKind::TransferOut => self.of("Transfer out", "تحويل صادر"),
            LineKind::TransferIn => self.of("Transfer in", "تحويل وارد"),
            LineKind::TransferReversed => self.of("Transfer reversed", "إلغاء تحويل"),
        }
    }

    /// An age.
    pub fn bucket(self, place: usize) -> String {
        match place {
            0 => self.of("Not due", "غير مستحق").to_owned(),
            7 => self.of("Over 365 days", "أكثر من 365 يوماً").to_owned(),
            // A hyphen keeps a range from left to right inside Arabic; a dash would turn it round.
            _ => format!("{} {}", BUCKETS[place].replace('-', self.of("–", "-")), self.of("days", "يوماً")),
        }
    }
}

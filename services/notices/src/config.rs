//! What an operator can set for notices: the table `[notices]` or `DUNLIN_NOTICES__…`.

use serde::{Deserialize, Serialize};

mod field;

pub use field::FieldSettings;

/// The settings of notices.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Notices in one PDF: 1 to 500. More need more memory, about 2 MB each.
    pub notices_per_batch: u32,
    /// The words on a notice that are the company's own.
    pub texts: Texts,
    /// Rounds and field work.
    pub field: FieldSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self { notices_per_batch: 100, texts: Texts::default(), field: FieldSettings::default() }
    }
}

impl Settings {
    /// Notices in one PDF, within bounds.
    pub fn batch_size(&self) -> usize {
        usize::try_from(self.notices_per_batch.clamp(1, 500)).unwrap_or(500)
    }
}

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    pub en: String,
    /// Arabic.
    pub ar: String,
}

impl Text {
    fn of(en: &str, ar: &str) -> Self {
        Self { en: en.to_owned(), ar: ar.to_owned() }
    }
}

/// The words on a notice that are the company's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Texts {
    /// What the notice is about.
    pub opening: Text,
    /// By which law and approval it is issued; empty leaves it out.
    pub authority: Text,
    /// How to pay.
    pub payment: Text,
    /// How to dispute, and by when.
    pub dispute: Text,
    /// Where to ask for a payment plan.
    pub help: Text,
    /// What may follow; only what the law allows.
    pub consequences: Text,
    /// What happens with the debtor's data.
    pub privacy: Text,
}

impl Default for Texts {
    fn default() -> Self {
        Self {
            opening: Text::of(
                "Our records show that the amount below is past due and has not been paid in spite of earlier reminders. \
                 This is our final notice.",
                "تبيّن سجلاتنا أن المبلغ المبيّن أدناه متأخر ولم يُسدد رغم التذكيرات السابقة. هذا هو إشعارنا النهائي.",
            ),
            authority: Text::default(),
            payment: Text::of(
                "Pay by bank transfer, on our portal or at any of our service centres.",
                "يمكنكم السداد بالتحويل المصرفي أو عبر بوابتنا الإلكترونية أو في أي من مراكز الخدمة.",
            ),
            dispute: Text::of(
                "Write to us before the date above and say which amount you dispute and why. We do not pursue a disputed \
                 amount until we have answered.",
                "يرجى مراسلتنا قبل التاريخ أعلاه مع بيان المبلغ المعترض عليه وسبب الاعتراض. لا نطالب بأي مبلغ معترض عليه \
                 قبل الرد عليكم.",
            ),
            help: Text::of(
                "Call us before the date above: we can agree on a payment plan.",
                "يرجى الاتصال بنا قبل التاريخ أعلاه للاتفاق على خطة سداد.",
            ),
            consequences: Text::of(
                "If the amount stays unpaid after this date, we may use the remedies that the law and your contract allow.",
                "إذا بقي المبلغ غير مسدد بعد هذا التاريخ فقد نلجأ إلى الوسائل التي يتيحها القانون والعقد.",
            ),
            privacy: Text::of(
                "Your data is used only to collect this debt and is handled under our privacy notice. The code above holds \
                 no personal data.",
                "تُستخدم بياناتكم لتحصيل هذا الدين فقط ووفق إشعار الخصوصية لدينا. لا يحتوي الرمز أعلاه على أي بيانات شخصية.",
            ),
        }
    }
}

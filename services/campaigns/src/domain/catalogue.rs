//! What a segment may ask about: the typed field catalogue.

use serde::Serialize;

use super::rule::Operator;

/// What kind of value a field holds; decides its operators and how a typed value is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SegmentFieldKind)]
pub enum Kind {
    /// Free text; `=` is exact, `contains` and its kin ignore case.
    Text,
    /// A whole number.
    Integer,
    /// An amount in the account's own currency, asked for in major units (`10000` is ten thousand dirhams).
    Amount,
    /// A business day.
    Day,
    /// Days passed since a stored day; compiled to a bound on that day.
    DaysSince,
    /// Yes or no.
    Boolean,
    /// A set of words. An empty set is known to be empty: `doesNotContain` selects it.
    Set,
}

impl Kind {
    /// The operators a field of this kind understands.
    #[must_use]
    pub const fn operators(self) -> &'static [Operator] {
        use Operator::*;
        match self {
            Self::Text => &[
                Equal,
                NotEqual,
                Contains,
                BeginsWith,
                EndsWith,
                DoesNotContain,
                DoesNotBeginWith,
                DoesNotEndWith,
                In,
                NotIn,
                Null,
                NotNull,
            ],
            Self::Integer | Self::Amount | Self::Day | Self::DaysSince => {
                &[Equal, NotEqual, Less, Greater, AtMost, AtLeast, Between, NotBetween, In, NotIn, Null, NotNull]
            }
            Self::Boolean => &[Equal, NotEqual, Null, NotNull],
            Self::Set => &[Contains, DoesNotContain, In, NotIn, Null, NotNull],
        }
    }
}

/// A name in both languages of the suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Label {
    /// English.
    pub en: &'static str,
    /// Arabic.
    pub ar: &'static str,
}

/// One thing a rule may test.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in rules.
    pub name: &'static str,
    /// What people call it.
    pub label: Label,
    /// How its values are read.
    pub kind: Kind,
    /// Where it stands in the table; never written by a caller.
    pub column: &'static str,
    /// The only values there are; empty when any will do.
    pub options: &'static [&'static str],
}

/// The fields of one table.
#[derive(Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Every field.
    pub fields: &'static [Field],
    /// The column that says how many thousandths of a major unit one minor unit is (AED 10, OMR 1, JPY 1000).
    pub minor_worth: &'static str,
}

impl Catalogue {
    /// The field of a name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

const fn field(name: &'static str, en: &'static str, ar: &'static str, kind: Kind, column: &'static str) -> Field {
    Field { name, label: Label { en, ar }, kind, column, options: &[] }
}

/// The fields of a debtor.
pub static DEBTORS: Catalogue = Catalogue {
    minor_worth: "minor_worth",
    fields: &[
        field("to_collect", "amount to collect", "المبلغ المطلوب تحصيله", Kind::Amount, "to_collect_minor"),
        field("overdue", "overdue amount", "المبلغ المتأخر", Kind::Amount, "overdue_minor"),
        field("balance", "balance", "الرصيد", Kind::Amount, "balance_minor"),
        field("unapplied", "unapplied receipts", "مقبوضات غير مخصصة", Kind::Amount, "unapplied_minor"),
        field("disputed", "disputed amount", "المبلغ المتنازع عليه", Kind::Amount, "disputed_minor"),
        field("promised", "promised amount", "المبلغ الموعود به", Kind::Amount, "promised_minor"),
        field("on_plan", "amount on a plan", "المبلغ المقسط", Kind::Amount, "on_plan_minor"),
        field("days_past_due", "days past due", "أيام التأخير", Kind::DaysSince, "oldest_due_on"),
        field("oldest_due_on", "oldest due day", "أقدم تاريخ استحقاق", Kind::Day, "oldest_due_on"),
        field("last_paid_on", "last payment day", "تاريخ آخر دفعة", Kind::Day, "last_paid_on"),
        field("days_since_payment", "days since last payment", "أيام منذ آخر دفعة", Kind::DaysSince, "last_paid_on"),
        field("open_documents", "open documents", "المستندات المفتوحة", Kind::Integer, "open_documents"),
        field("community", "community", "المجمع", Kind::Text, "community"),
        field("building", "building", "المبنى", Kind::Text, "building"),
        field("legal_entity", "legal entity", "الكيان القانوني", Kind::Text, "legal_entity"),
        field("currency", "currency", "العملة", Kind::Text, "currency"),
        field("segment", "customer group", "فئة العميل", Kind::Text, "segment"),
        field("name", "customer name", "اسم العميل", Kind::Text, "customer_name"),
        field("reference", "account reference", "رقم الحساب", Kind::Text, "reference"),
        Field {
            name: "language",
            label: Label { en: "language", ar: "اللغة" },
            kind: Kind::Text,
            column: "language",
            options: &["en", "ar"],
        },
        field("has_phone", "has a telephone", "لديه هاتف", Kind::Boolean, "has_phone"),
        field("has_email", "has an e-mail address", "لديه بريد إلكتروني", Kind::Boolean, "has_email"),
        field("has_premise", "has a premise", "لديه عقار", Kind::Boolean, "has_premise"),
        Field {
            name: "holds",
            label: Label { en: "holds", ar: "الإيقافات" },
            kind: Kind::Set,
            column: "holds",
            options: &["dispute", "promise", "plan", "legal", "vulnerable"],
        },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_each_field_once() {
        for (place, field) in DEBTORS.fields.iter().enumerate() {
            assert!(DEBTORS.fields[..place].iter().all(|earlier| earlier.name != field.name), "{}", field.name);
            assert!(DEBTORS.find(field.name).is_some_and(|found| found.column == field.column));
        }
    }
}

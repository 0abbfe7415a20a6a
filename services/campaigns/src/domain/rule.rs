//! A selection after it was read: a tree of tests whose every value has the type of its field.

use kernel::Day;

use super::catalogue::Field;

/// How a field is tested. The wire names are those of react-querybuilder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `contains`
    Contains,
    /// `beginsWith`
    BeginsWith,
    /// `endsWith`
    EndsWith,
    /// `doesNotContain`
    DoesNotContain,
    /// `doesNotBeginWith`
    DoesNotBeginWith,
    /// `doesNotEndWith`
    DoesNotEndWith,
    /// `null`
    Null,
    /// `notNull`
    NotNull,
    /// `in`
    In,
    /// `notIn`
    NotIn,
    /// `between`, both ends inside
    Between,
    /// `notBetween`
    NotBetween,
}

impl Operator {
    const ALL: [Self; 18] = [
        Self::Equal,
        Self::NotEqual,
        Self::Less,
        Self::Greater,
        Self::AtMost,
        Self::AtLeast,
        Self::Contains,
        Self::BeginsWith,
        Self::EndsWith,
        Self::DoesNotContain,
        Self::DoesNotBeginWith,
        Self::DoesNotEndWith,
        Self::Null,
        Self::NotNull,
        Self::In,
        Self::NotIn,
        Self::Between,
        Self::NotBetween,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::Greater => ">",
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            Self::Contains => "contains",
            Self::BeginsWith => "beginsWith",
            Self::EndsWith => "endsWith",
            Self::DoesNotContain => "doesNotContain",
            Self::DoesNotBeginWith => "doesNotBeginWith",
            Self::DoesNotEndWith => "doesNotEndWith",
            Self::Null => "null",
            Self::NotNull => "notNull",
            Self::In => "in",
            Self::NotIn => "notIn",
            Self::Between => "between",
            Self::NotBetween => "notBetween",
        }
    }

    /// The operator of a wire name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operator| operator.name() == name)
    }

    /// Whether two fields can be compared with it.
    #[must_use]
    pub const fn compares(self) -> bool {
        matches!(self, Self::Equal | Self::NotEqual | Self::Less | Self::Greater | Self::AtMost | Self::AtLeast)
    }
}

/// A value of the type its field wants.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd)]
pub enum Literal {
    /// Words.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// An amount in thousandths of the major unit, so that one value serves every currency.
    Thousandths(i64),
    /// A business day.
    Day(Day),
    /// Yes or no.
    Truth(bool),
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Nothing: `null`, `notNull`.
    Nothing,
    /// One value.
    One(Literal),
    /// Any of at least one.
    Many(Vec<Literal>),
    /// From and to, both inside, in order.
    Range(Literal, Literal),
    /// Another field of the same kind.
    Field(&'static Field),
}

/// One test of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// What is tested.
    pub field: &'static Field,
    /// How.
    pub operator: Operator,
    /// Against what.
    pub operand: Operand,
}

/// A test or a group, and where it stood in the JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// JSON pointer.
    pub pointer: String,
    /// The id a rule builder gave it, where it gave one.
    pub id: Option<String>,
    /// What it is.
    pub form: Form,
}

/// The two kinds of nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// One test.
    Test(Test),
    /// Several nodes; never empty.
    Group {
        /// Whether one is enough.
        any: bool,
        /// Whether the opposite is wanted.
        negated: bool,
        /// The nodes.
        nodes: Vec<Node>,
    },
}

/// A whole selection; it always has at least one test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The outermost group.
    pub root: Node,
    /// Pointers of rules and groups that were muted and therefore do not count.
    pub muted: Vec<String>,
}

impl Rule {
    /// The steps a planner sees in the drop-off: the nodes of the outermost group.
    #[must_use]
    pub fn steps(&self) -> &[Node] {
        match &self.root.form {
            Form::Group { nodes, .. } => nodes,
            Form::Test(_) => std::slice::from_ref(&self.root),
        }
    }

    /// Whether one of the steps is enough.
    #[must_use]
    pub const fn any(&self) -> bool {
        matches!(self.root.form, Form::Group { any: true, .. })
    }

    /// Whether the opposite of the steps is wanted.
    #[must_use]
    pub const fn negated(&self) -> bool {
        matches!(self.root.form, Form::Group { negated: true, .. })
    }
}

use serde_json::{Number, Value};

/// What the text of a parameter stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A text, taken as it is.
    String,
    /// A decimal integer.
    Integer,
    /// A decimal number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A text that may be given several times.
    Strings,
    /// An integer that may be given several times.
    Integers,
    /// A number that may be given several times.
    Numbers,
    /// `true` or `false`, and that several times.
    Booleans,
}

impl ValueKind {
    /// Whether the parameter may be given several times.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Strings | Self::Integers | Self::Numbers | Self::Booleans)
    }

    /// Returns what a text stands for, each of several by itself; the text itself if it is not of the kind, so that the
    /// document's own type check reports it.
    pub fn read(self, text: &str) -> Value {
        let value = match self {
            Self::String | Self::Strings => None,
            Self::Integer | Self::Integers => text.parse::<i64>().ok().map(Value::from),
            Self::Number | Self::Numbers => text.parse().ok().and_then(Number::from_f64).map(Value::Number),
            Self::Boolean | Self::Booleans => text.parse::<bool>().ok().map(Value::from),
        };
        value.unwrap_or_else(|| text.into())
    }
}

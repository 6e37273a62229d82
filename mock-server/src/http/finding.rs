//! What a value has against it, according to its schema.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::LocationSegment;
use serde_json::Value;

use crate::redaction::shown_name;

/// One thing that a value has against it, according to its schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Where in the value: members and indices from the root; empty for the value itself.
    pub place: Vec<Segment>,
    /// Which rule of the schema is broken.
    pub rule: Rule,
    /// The offending value; without what is within it, if the whole is large.
    pub value: Value,
    /// The validator's own sentence, without the value. It may name members that the value has, so it must not reach a
    /// log.
    pub message: String,
}

/// A step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// A member of an object.
    Member(String),
    /// An element of an array.
    Index(usize),
}

/// The rule of a schema that a value breaks.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// The value is of none of these JSON types.
    Type(Vec<String>),
    /// This member is missing.
    Required(String),
    /// The schema does not know these members.
    Unknown(Vec<String>),
    /// The value is none of these.
    Enum(Vec<Value>),
    /// The text is shorter than this many characters.
    MinLength(u64),
    /// The text is longer than this many characters.
    MaxLength(u64),
    /// The text does not match this regular expression.
    Pattern(String),
    /// The text is not of this format: `date-time` or `uri`.
    Format(String),
    /// The number is smaller than this.
    Minimum(Value),
    /// The number is larger than this.
    Maximum(Value),
    /// The array has fewer elements than this.
    MinItems(u64),
    /// The array has more elements than this.
    MaxItems(u64),
    /// An element occurs twice.
    UniqueItems,
    /// The object has fewer members than this.
    MinProperties(u64),
    /// The object has more members than this.
    MaxProperties(u64),
    /// Another keyword.
    Other(String),
}

impl Finding {
    pub(super) fn new(error: &ValidationError<'_>, value: Value) -> Self {
        let place = error.instance_path().iter().map(|segment| match segment {
            LocationSegment::Property(name) => Segment::Member(name.to_string()),
            LocationSegment::Index(index) => Segment::Index(index),
        });
        Self {
            place: place.collect(),
            rule: Rule::new(error.kind()),
            value,
            message: error.masked_with("the value").to_string(),
        }
    }

    /// A finding about a query parameter that the document does not know.
    pub(super) fn unknown_query(name: &str, value: &str) -> Self {
        Self {
            place: Vec::new(),
            rule: Rule::Unknown(vec![name.to_owned()]),
            value: value.into(),
            message: format!("unknown query parameter {name:?}"),
        }
    }

    /// A finding about a value that the schema allows and the generated type cannot hold.
    pub(super) fn mismatch(error: &serde_json::Error) -> Self {
        Self { place: Vec::new(), rule: Rule::Other("type".to_owned()), value: Value::Null, message: error.to_string() }
    }

    /// Returns the outermost member that the finding is about: a query parameter's name, or a member
    /// of a body; also if that member is missing or unknown.
    pub fn member(&self) -> Option<&str> {
        match (self.place.first(), &self.rule) {
            (Some(Segment::Member(name)), _) => Some(name),
            (None, Rule::Required(name)) => Some(name),
            (None, Rule::Unknown(names)) => names.first().map(String::as_str),
            _ => None,
        }
    }

    /// Returns the place in the notation `scopes[0].name`; the empty string for the value itself.
    pub fn path(&self) -> String {
        notation(&self.place)
    }
}

/// Writes a place as `scopes[0].name`.
fn notation(place: &[Segment]) -> String {
    let mut path = String::new();
    for segment in place {
        match segment {
            Segment::Member(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Segment::Index(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

/// Writes a place for a log: a name that is too long to be one may be a secret.
pub(crate) fn shown(place: &[Segment]) -> String {
    let short = |segment: &Segment| match segment {
        Segment::Member(name) => Segment::Member(shown_name(name).to_owned()),
        Segment::Index(index) => Segment::Index(*index),
    };
    notation(&place.iter().map(short).collect::<Vec<_>>())
}

impl Rule {
    /// Writes the rule for a log.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Unknown(names) => {
                let names = names.iter().map(|name| shown_name(name).to_owned());
                format!("{:?}", Self::Unknown(names.collect()))
            }
            rule => format!("{rule:?}"),
        }
    }

    fn new(kind: &ValidationErrorKind) -> Self {
        use ValidationErrorKind as Kind;
        match kind {
            Kind::Type { kind: TypeKind::Single(single) } => Self::Type(vec![single.to_string()]),
            Kind::Type { kind: TypeKind::Multiple(types) } => Self::Type(types.iter().map(|t| t.to_string()).collect()),
            Kind::Required { property } => Self::Required(property.as_str().unwrap_or_default().to_owned()),
            Kind::AdditionalProperties { unexpected } => Self::Unknown(unexpected.clone()),
            Kind::Enum { options } => Self::Enum(options.as_array().cloned().unwrap_or_default()),
            Kind::MinLength { limit } => Self::MinLength(*limit),
            Kind::MaxLength { limit } => Self::MaxLength(*limit),
            Kind::Pattern { pattern } => Self::Pattern(pattern.clone()),
            Kind::Format { format } => Self::Format(format.clone()),
            Kind::Minimum { limit } => Self::Minimum(limit.clone()),
            Kind::Maximum { limit } => Self::Maximum(limit.clone()),
            Kind::MinItems { limit } => Self::MinItems(*limit),
            Kind::MaxItems { limit } => Self::MaxItems(*limit),
            Kind::UniqueItems => Self::UniqueItems,
            Kind::MinProperties { limit } => Self::MinProperties(*limit),
            Kind::MaxProperties { limit } => Self::MaxProperties(*limit),
            other => Self::Other(other.keyword().to_owned()),
        }
    }
}

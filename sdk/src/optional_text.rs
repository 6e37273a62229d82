/// What a builder takes for a text that may be missing: a text, or an `Option` of one.
///
/// # Example
///
/// ```
/// use tokenwright::astrom::types::ApiToken;
///
/// let token = ApiToken::builder().name("ci").owner(Some("mia".to_owned())).build()?;
/// assert_eq!((token.name.as_deref(), token.owner.as_deref()), (Some("ci"), Some("mia")));
/// # Ok::<(), tokenwright::astrom::types::error::ConversionError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptionalText(pub(crate) Option<String>);

impl From<&str> for OptionalText {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

impl From<&String> for OptionalText {
    fn from(text: &String) -> Self {
        Self(Some(text.clone()))
    }
}

impl From<String> for OptionalText {
    fn from(text: String) -> Self {
        Self(Some(text))
    }
}

// Of no other `Option`, so that the type of `None` is clear.
impl From<Option<String>> for OptionalText {
    fn from(text: Option<String>) -> Self {
        Self(text)
    }
}

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::error::CredentialError;
use super::form::{Credential, trimmed};
use crate::secret::{Exposed, TokenSecret};

/// What stands in a file with a credential.
pub(crate) enum CredentialText<'a> {
    /// The credential alone.
    Alone(&'a str),
    /// The credential, and what names it.
    Named(NamedCredential),
}

/// A credential and what names it: JSON in a file.
#[derive(Serialize, Deserialize)]
pub(crate) struct NamedCredential {
    /// The name of the API's module.
    pub(crate) api: String,
    /// What names the credential, in the words of the API.
    pub(crate) id: Value,
    /// The text of the credential.
    credential: TokenSecret,
}

impl<'a> CredentialText<'a> {
    /// Tells one from the other: no credential of any API begins with a brace.
    ///
    /// # Errors
    ///
    /// If it begins like the JSON of a named credential, and is something else. The message does not repeat the text.
    pub(crate) fn read(text: &'a str) -> Result<Self, CredentialError> {
        let text = trimmed(text);
        if !text.starts_with('{') {
            return Ok(Self::Alone(text));
        }
        // Of serde's message only the place: the rest may quote the text.
        serde_json::from_str(text).map(Self::Named).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            CredentialError::new(format!("it is no JSON with api, id and credential (line {line}, column {column})"))
        })
    }

    /// Returns the credential.
    ///
    /// # Errors
    ///
    /// If it is none of the kind that is asked for.
    pub(crate) fn credential<C: Credential>(&self) -> Result<C, CredentialError> {
        C::parse(match self {
            Self::Alone(text) => text,
            Self::Named(named) => named.credential.expose(),
        })
    }
}

impl NamedCredential {
    pub(crate) fn new(api: &str, id: Value, credential: &impl Credential) -> Self {
        let credential = TokenSecret::from(credential.expose_text().as_str());
        Self { api: api.to_owned(), id, credential }
    }

    /// Returns the text of a file, with the secret.
    ///
    /// # Errors
    ///
    /// If the secret is the placeholder of one.
    pub(crate) fn expose_text(&self) -> serde_json::Result<Zeroizing<String>> {
        let mut text = Zeroizing::new(serde_json::to_string_pretty(&Exposed(self))?);
        text.push('\n');
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<TokenSecret, CredentialError> {
        CredentialText::read(text)?.credential()
    }

    #[test]
    fn both_forms_are_read() {
        let named = NamedCredential::new("astrom", "dt0c01.PUBLIC".into(), &TokenSecret::from("canary")).expose_text();
        for text in ["canary", " canary\n", "\u{feff}canary\r\n", &named.unwrap()] {
            assert_eq!(read(text).unwrap().expose(), "canary", "{text:?}");
        }
        let later = r#"{"api": "astrom", "id": 1, "credential": "canary", "added_later": []}"#;
        assert_eq!(read(later).unwrap().expose(), "canary");
    }

    #[test]
    fn flaws_are_named_and_the_secret_is_not() {
        for (text, expected) in [
            ("", "the credential is empty"),
            (r#"{"api": "astrom", "id": 1, "credential": ""}"#, "the credential is empty"),
            (r#"{"canary"#, "it is no JSON with api, id and credential (line 1, column 8)"),
            (r#"{"api": "canary", "id": 1}"#, "it is no JSON with api, id and credential (line 1, column 26)"),
            (
                r#"{"api": 1, "credential": {"canary": 1}}"#,
                "it is no JSON with api, id and credential (line 1, column 9)",
            ),
            (
                r#"{"api": "astrom", "id": 1, "credential": "[REDACTED]"}"#,
                "it is no JSON with api, id and credential (line 1, column 54)",
            ),
        ] {
            assert_eq!(read(text).unwrap_err().to_string(), expected, "{text}");
        }
    }
}

//! How callers show who they are: `security` and the schemes that it names.

use super::cursor::Cursor;
use crate::yaml::Place;

/// What every request of an API carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Security {
    /// Where the scheme is declared.
    pub(crate) place: Place,
    pub(crate) scheme: Scheme,
    /// Whether a request without credentials is taken, too (`security` has `{}`).
    pub(crate) is_optional: bool,
}

/// A security scheme that both sides can be made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// A secret in a header.
    Header {
        name: String,
        /// The word before the secret: `Bearer`.
        word: Option<String>,
    },
    /// HTTP Digest with a pair of keys.
    Digest,
}

impl Scheme {
    /// Returns the header in which the credentials stand.
    pub(crate) fn header(&self) -> &str {
        match self {
            Self::Header { name, .. } => name,
            Self::Digest => AUTHORIZATION,
        }
    }

    /// Returns the word before the credentials.
    pub(crate) fn word(&self) -> Option<&str> {
        match self {
            Self::Header { word, .. } => word.as_deref(),
            Self::Digest => Some("Digest"),
        }
    }
}

const AUTHORIZATION: &str = "Authorization";

const REPAIR: &str =
    "take `http` with `bearer` or `digest`, or `apiKey` in a header, with `x-scheme` for a word before it";

/// Reads what a document requires; nothing if it requires nothing, which a rule of `lint` refuses.
pub(super) fn read(root: &Cursor<'_>) -> Option<Security> {
    let declared = root.child("components").and_then(|components| components.child("securitySchemes"));
    let schemes: Vec<(String, Place, Option<Scheme>)> = declared
        .iter()
        .flat_map(Cursor::children)
        .map(|scheme| (scheme.name.clone(), scheme.node.place, read_scheme(&scheme)))
        .collect();
    let (mut is_optional, mut found) = (false, None);
    for requirement in root.child("security").iter().flat_map(Cursor::children) {
        let named = requirement.children();
        let [one] = named.as_slice() else {
            match named.first() {
                None => is_optional = true,
                Some(_) => {
                    requirement.fault::<()>("a request that needs two schemes at once cannot be generated", "keep one");
                }
            }
            continue;
        };
        if !one.children().is_empty() {
            let repair = "write `[]`: what a caller must hold is said in `x-rights`";
            one.fault::<()>("the scheme has no scopes", repair);
        }
        if found.is_some() {
            one.fault::<()>("a second scheme cannot be generated", "keep the one that clients are to use");
        }
        match schemes.iter().find(|(name, ..)| *name == one.name) {
            Some((_, place, scheme)) => found = Some((*place, scheme.clone())),
            None => {
                let reason = format!("`components/securitySchemes` has no {:?}", one.name);
                one.fault::<()>(reason, "correct the name, or add the scheme");
            }
        }
    }
    let (place, scheme) = found?;
    Some(Security { place, scheme: scheme?, is_optional })
}

fn read_scheme(at: &Cursor<'_>) -> Option<Scheme> {
    match at.required_text("type")? {
        "http" => {
            at.only(&["type", "scheme", "bearerFormat", "description"], "in an `http` scheme");
            let scheme = at.required_text("scheme")?;
            match scheme.to_ascii_lowercase().as_str() {
                "bearer" => Some(Scheme::Header { name: AUTHORIZATION.to_owned(), word: Some("Bearer".to_owned()) }),
                "digest" => Some(Scheme::Digest),
                _ => at.fault_at("scheme", format!("the scheme {scheme:?} cannot be generated"), REPAIR),
            }
        }
        "apiKey" => {
            at.only(&["type", "in", "name", "description", "x-scheme"], "in an `apiKey` scheme");
            let place = at.required_text("in")?;
            if place != "header" {
                return at.fault_at("in", format!("a key in {place:?} cannot be generated"), REPAIR);
            }
            let (name, word) = (at.required_text("name")?, at.text("x-scheme"));
            if !is_token(name) {
                return at.fault_at("name", format!("{name:?} is no name of a header"), "write the name of one");
            }
            if let Some(word) = word.filter(|word| !is_token(word)) {
                return at.fault_at("x-scheme", format!("{word:?} is not one word"), "write one, like `Api-Token`");
            }
            Some(Scheme::Header { name: name.to_owned(), word: word.map(str::to_owned) })
        }
        other => at.fault_at("type", format!("a scheme of the type {other:?} cannot be generated"), REPAIR),
    }
}

/// Whether a text is a token of RFC 9110, as the names of headers and schemes are.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

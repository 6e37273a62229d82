//! The second line of a generated file: what it was made from, and by which versions.
//!
//! The text of a generated file says whether it is up to date, but not why it is not. The stamp tells an
//! edited document from edited code and from another version of a generator. It is a hash of what a
//! document says, not of its bytes: comments, quotes and the order of members do not count.

use std::sync::LazyLock;

use data_encoding::HEXLOWER;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::model::Api;

/// The generators whose version can change the text, as Cargo has locked them.
const GENERATORS: &[&str] = &["progenitor", "prettyplease"];

/// How much of the hash is shown: enough that no two edits share it.
const DIGITS: usize = 16;

/// What a generated file was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stamp {
    inputs: String,
    versions: String,
}

/// How the stamp of a file differs from the one that it should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The document says something else now.
    Document,
    /// A generator has another version.
    Generator,
    /// Neither: the file itself was edited, or the generator's own code.
    File,
    /// The file has no stamp.
    Missing,
}

impl Stamp {
    /// Returns the stamp of what is made from a document.
    pub(crate) fn of(api: &Api) -> Self {
        Self::of_text(&canonical(&api.document.to_json()))
    }

    /// Returns the stamp of what lists all documents: what each says of its API as a whole.
    pub(crate) fn of_all(apis: &[Api]) -> Self {
        let identity = |api: &Api| {
            let Api { module, owner, products, tenants, access, .. } = api;
            format!("{module} {owner:?} {products:?} {tenants:?} {access:?} {:?}", api.scheme())
        };
        Self::of_text(&apis.iter().map(identity).collect::<Vec<_>>().join("\n"))
    }

    /// Returns the stamp of what is made from all that some documents say.
    pub(crate) fn of_documents(apis: &[&Api]) -> Self {
        let texts = apis.iter().map(|api| canonical(&api.document.to_json()));
        Self::of_text(&texts.collect::<Vec<_>>().join("\n"))
    }

    fn of_text(text: &str) -> Self {
        let digits = HEXLOWER.encode(&Sha256::digest(text.as_bytes()));
        Self { inputs: digits[..DIGITS].to_owned(), versions: VERSIONS.clone() }
    }

    /// Returns the stamp that a file carries.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let line = text.lines().take(3).find(|line| line.contains("Inputs: "))?;
        let (_, rest) = line.split_once("Inputs: ")?;
        let (inputs, rest) = rest.split_once("; by ")?;
        let versions = &rest[..rest.rfind('.')?];
        Some(Self { inputs: inputs.to_owned(), versions: versions.to_owned() })
    }

    /// Adds the stamp to the remark that begins a generated file.
    pub(crate) fn apply(&self, text: &str) -> String {
        let Self { inputs, versions } = self;
        let remark = format!("Inputs: {inputs}; by {versions}.");
        if text.starts_with("//") {
            text.replacen('\n', &format!("\n// {remark}\n"), 1)
        } else {
            text.replacen("do not edit.", &format!("do not edit. {remark}"), 1)
        }
    }

    /// Says why a file with the stamp `present` is not what it should be.
    pub(crate) fn cause(&self, present: Option<&Self>) -> Cause {
        match present {
            None => Cause::Missing,
            Some(present) if present.inputs != self.inputs => Cause::Document,
            Some(present) if present.versions != self.versions => Cause::Generator,
            Some(_) => Cause::File,
        }
    }
}

/// The versions of the generators, as this program was built with them.
static VERSIONS: LazyLock<String> = LazyLock::new(|| {
    let lock = include_str!("../../Cargo.lock");
    let locked = GENERATORS.iter().map(|name| format!("{name} {}", locked_version(lock, name).unwrap_or("unknown")));
    let own = format!("xtask {}", env!("CARGO_PKG_VERSION"));
    locked.chain([own]).collect::<Vec<_>>().join(", ")
});

fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    after.split('"').next()
}

/// Returns a value as text that does not depend on the order of members.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members: Vec<String> =
                members.into_iter().map(|(name, value)| format!("{name:?}:{}", canonical(value))).collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(inputs: &str) -> Stamp {
        Stamp { inputs: inputs.to_owned(), versions: VERSIONS.clone() }
    }

    #[test]
    fn stamp_is_read_back_from_both_kinds_of_files() {
        let stamp = stamp("0123456789abcdef");
        for text in ["// Generated; do not edit.\n\nfn x() {}\n", "{\n  \"$comment\": \"Generated; do not edit.\"\n}\n"]
        {
            assert_eq!(Stamp::read(&stamp.apply(text)).as_ref(), Some(&stamp), "{}", stamp.apply(text));
        }
        assert_eq!(Stamp::read("// Generated; do not edit.\n"), None);
    }

    #[test]
    fn cause_is_the_document_before_the_generator_before_the_file() {
        let expected = stamp("a");
        let older = Stamp { versions: "progenitor 0.1.0".to_owned(), ..expected.clone() };
        assert_eq!(expected.cause(None), Cause::Missing);
        assert_eq!(expected.cause(Some(&stamp("b"))), Cause::Document);
        assert_eq!(expected.cause(Some(&older)), Cause::Generator);
        assert_eq!(expected.cause(Some(&expected)), Cause::File);
    }

    #[test]
    fn versions_are_those_of_the_lock_file() {
        assert!(!VERSIONS.contains("unknown"), "{}", *VERSIONS);
    }

    #[test]
    fn order_of_members_does_not_count_but_that_of_elements_does() {
        let [a, b, c] = [r#"{"a":[1,2],"b":{"c":1,"d":2}}"#, r#"{"b":{"d":2,"c":1},"a":[1,2]}"#, r#"{"a":[2,1]}"#]
            .map(|text| canonical(&serde_json::from_str(text).unwrap()));
        assert_eq!(a, b);
        assert_ne!(a, c);
    }
}

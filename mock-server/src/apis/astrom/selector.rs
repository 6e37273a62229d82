//! The filter language of `apiTokenSelector`.
//!
//! ```text
//! selector  = criterion *("," criterion)
//! criterion = owner("value") | personalAccessToken(true|false) | scope("s1","s2",...)
//! ```
//!
//! A token has to meet every criterion. Two things the vendor leaves open: blanks between the parts
//! are skipped, and inside quotes `~` takes the special meaning from a following `"` or `~`, as it
//! does in the product's other selectors. A scope that the mock does not know is not an error: no
//! token holds it.

use super::token::Kind;

/// A filter that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selector(pub(super) Vec<Criterion>);

/// One condition of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Criterion {
    /// The token has this owner.
    Owner(String),
    /// The token is of this kind.
    Kind(Kind),
    /// The token holds at least one of these scopes.
    Scope(Vec<String>),
}

/// Why a filter cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum SelectorError {
    /// There is no criterion of this name.
    #[error("'{0}' must be any of [owner, personalAccessToken, scope]")]
    Unknown(String),
    /// The text does not follow the grammar.
    #[error("is not a valid selector")]
    Malformed,
}

impl Selector {
    /// Reads a filter, in time linear in its length.
    pub(super) fn parse(text: &str) -> Result<Self, SelectorError> {
        let mut reader = Reader(text);
        let mut criteria = vec![reader.criterion()?];
        while reader.literal(',') {
            criteria.push(reader.criterion()?);
        }
        if reader.rest().is_empty() { Ok(Self(criteria)) } else { Err(SelectorError::Malformed) }
    }
}

/// The text that is left to read.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    /// Skips blanks and returns what follows.
    fn rest(&mut self) -> &'a str {
        self.0 = self.0.trim_start_matches(' ');
        self.0
    }

    fn literal(&mut self, expected: char) -> bool {
        let Some(rest) = self.rest().strip_prefix(expected) else { return false };
        self.0 = rest;
        true
    }

    fn expect(&mut self, expected: char) -> Result<(), SelectorError> {
        if self.literal(expected) { Ok(()) } else { Err(SelectorError::Malformed) }
    }

    fn criterion(&mut self) -> Result<Criterion, SelectorError> {
        let name = self.word();
        if name.is_empty() {
            return Err(SelectorError::Malformed);
        }
        self.expect('(')?;
        let criterion = match name {
            "owner" => Criterion::Owner(self.quoted()?),
            "personalAccessToken" => Criterion::Kind(self.kind()?),
            "scope" => Criterion::Scope(self.list()?),
            other => return Err(SelectorError::Unknown(other.to_owned())),
        };
        self.expect(')')?;
        Ok(criterion)
    }

    fn word(&mut self) -> &'a str {
        let text = self.rest();
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.0 = rest;
        word
    }

    fn kind(&mut self) -> Result<Kind, SelectorError> {
        match self.word() {
            "true" => Ok(Kind::PersonalAccessToken),
            "false" => Ok(Kind::ApiToken),
            _ => Err(SelectorError::Malformed),
        }
    }

    fn list(&mut self) -> Result<Vec<String>, SelectorError> {
        let mut values = vec![self.quoted()?];
        while self.literal(',') {
            values.push(self.quoted()?);
        }
        Ok(values)
    }

    fn quoted(&mut self) -> Result<String, SelectorError> {
        self.expect('"')?;
        let mut value = String::new();
        loop {
            let end = self.0.find(['"', '~']).ok_or(SelectorError::Malformed)?;
            value.push_str(&self.0[..end]);
            let (special, rest) = self.0[end..].split_at(1);
            self.0 = rest;
            if special == "\"" {
                return Ok(value);
            }
            match rest.chars().next() {
                Some(escaped @ ('"' | '~')) => {
                    value.push(escaped);
                    self.0 = &rest[1..];
                }
                _ => value.push('~'),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Ids;

    fn owner(name: &str) -> Criterion {
        Criterion::Owner(name.to_owned())
    }

    fn scopes(names: &[&str]) -> Criterion {
        Criterion::Scope(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn reads_each_criterion_and_their_conjunction() {
        for (text, expected) in [
            (r#"owner("john.smith")"#, vec![owner("john.smith")]),
            (r#"owner("")"#, vec![owner("")]),
            (r#"owner("Иван, (1)")"#, vec![owner("Иван, (1)")]),
            ("personalAccessToken(true)", vec![Criterion::Kind(Kind::PersonalAccessToken)]),
            ("personalAccessToken(false)", vec![Criterion::Kind(Kind::ApiToken)]),
            (r#"scope("a")"#, vec![scopes(&["a"])]),
            (r#"scope("a","b")"#, vec![scopes(&["a", "b"])]),
            (
                r#"owner("x"),personalAccessToken(false),scope("a"),scope("b")"#,
                vec![owner("x"), Criterion::Kind(Kind::ApiToken), scopes(&["a"]), scopes(&["b"])],
            ),
            (r#" owner ( "x" ) , scope( "a" , "b" ) "#, vec![owner("x"), scopes(&["a", "b"])]),
        ] {
            assert_eq!(Selector::parse(text), Ok(Selector(expected)), "{text}");
        }
    }

    #[test]
    fn tilde_escapes_quote_and_tilde_only() {
        for (text, expected) in [(r#"owner("a~"b")"#, "a\"b"), (r#"owner("a~~b")"#, "a~b"), (r#"owner("a~b")"#, "a~b")]
        {
            assert_eq!(Selector::parse(text), Ok(Selector(vec![owner(expected)])), "{text}");
        }
    }

    #[test]
    fn names_an_unknown_criterion() {
        for text in ["enabled(true)", r#"owner("x"),enabled(true)"#] {
            assert_eq!(Selector::parse(text), Err(SelectorError::Unknown("enabled".to_owned())), "{text}");
        }
        let message = SelectorError::Unknown("enabled".to_owned()).to_string();
        assert_eq!(message, "'enabled' must be any of [owner, personalAccessToken, scope]");
    }

    #[test]
    fn refuses_what_does_not_follow_the_grammar() {
        for text in [
            "",
            " ",
            ",",
            "owner",
            "owner(",
            "owner()",
            "owner(x)",
            r#"owner("x""#,
            r#"owner("x)"#,
            r#"owner("x~")"#,
            r#"owner("x","y")"#,
            r#"owner("x"),"#,
            r#",owner("x")"#,
            r#"owner("x")scope("a")"#,
            r#"owner("x");"#,
            "personalAccessToken()",
            r#"personalAccessToken("true")"#,
            "personalAccessToken(True)",
            "scope()",
            r#"scope("a",)"#,
            r#"scope(a)"#,
            r#"("x")"#,
        ] {
            assert_eq!(Selector::parse(text), Err(SelectorError::Malformed), "{text:?}");
        }
    }

    #[test]
    fn garbage_does_no_harm() {
        let ids = Ids::from_seed(5);
        let parts = ["owner", "scope", "personalAccessToken", "(", ")", "\"", "~", ",", " ", "true", "é", "\u{0}"];
        for _ in 0..20_000 {
            let text: String = ids.bytes::<16>().iter().map(|byte| parts[usize::from(*byte) % parts.len()]).collect();
            let _outcome = Selector::parse(&text);
        }
    }
}

//! What a server asks for in `WWW-Authenticate`.

use std::fmt;

use reqwest::Method;
use reqwest::header::{HeaderMap, WWW_AUTHENTICATE};

use crate::cut::{cut, one_line};

/// Characters of what a server asks for that are shown.
const ASKED_FOR_CHARS_MAX: usize = 200;

/// A Digest challenge that can be answered: algorithm MD5 or SHA-256, `qop=auth`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Challenge {
    pub(super) algorithm: Algorithm,
    pub(super) realm: String,
    pub(super) nonce: String,
    pub(super) opaque: Option<String>,
    /// Whether the server refused nothing but the nonce.
    pub(super) stale: bool,
}

/// How a server wants to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Md5,
    Sha256,
}

impl Algorithm {
    /// Returns the algorithm of that name. A challenge without a name means MD5.
    fn named(name: Option<String>) -> Option<Self> {
        match name {
            None => Some(Self::Md5),
            Some(name) => [Self::Md5, Self::Sha256].into_iter().find(|known| name.eq_ignore_ascii_case(known.name())),
        }
    }

    /// Returns the name as it stands in headers.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }
}

/// What of a request the answer covers.
pub(super) struct Covered<'a> {
    pub(super) method: &'a Method,
    /// The path and the query.
    pub(super) target: &'a str,
}

impl Challenge {
    /// Returns the first challenge among the headers of a response that can be answered.
    ///
    /// A server may send several, in one header or in more, for other schemes and algorithms, and in the
    /// order in which it prefers them.
    pub(super) fn find(headers: &HeaderMap) -> Option<Self> {
        headers
            .get_all(WWW_AUTHENTICATE)
            .into_iter()
            .filter_map(|value| str::from_utf8(value.as_bytes()).ok())
            .flat_map(challenges)
            .find_map(|challenge| Self::from_parameters(&challenge))
    }

    /// Returns what the server asks for, if there are challenges and none can be answered.
    pub(super) fn unanswerable(headers: &HeaderMap) -> Option<String> {
        let values = headers.get_all(WWW_AUTHENTICATE).into_iter();
        let challenges = values.filter_map(|value| str::from_utf8(value.as_bytes()).ok()).flat_map(challenges);
        let named = challenges.filter(|challenge| !challenge.scheme.is_empty());
        let asked_for: Vec<String> = named.map(|challenge| challenge.to_string()).collect();
        let is_unanswerable = !asked_for.is_empty() && Self::find(headers).is_none();
        is_unanswerable.then(|| cut(&one_line(&asked_for.join(", ")), ASKED_FOR_CHARS_MAX).into_owned())
    }

    fn from_parameters(challenge: &Parameters<'_>) -> Option<Self> {
        let get = |name: &str| challenge.get(name);
        let digest = challenge.scheme.eq_ignore_ascii_case("Digest");
        let algorithm = Algorithm::named(get("algorithm"))?;
        let auth = get("qop")?.split(',').any(|qop| qop.trim().eq_ignore_ascii_case("auth"));
        if !(digest && auth) {
            return None;
        }
        Some(Self {
            algorithm,
            realm: get("realm")?,
            nonce: get("nonce")?,
            opaque: get("opaque"),
            stale: get("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true")),
        })
    }
}

/// One challenge of any scheme, with its parameters as they were written.
#[derive(Debug)]
struct Parameters<'a> {
    scheme: &'a str,
    list: Vec<(&'a str, &'a str)>,
}

/// The scheme, and of Digest what an answer depends on.
impl fmt::Display for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.scheme)?;
        if !self.scheme.eq_ignore_ascii_case("Digest") {
            return Ok(());
        }
        let algorithm = self.get("algorithm").unwrap_or_else(|| Algorithm::Md5.name().to_owned());
        let qop = self.get("qop").unwrap_or_else(|| "none".to_owned());
        write!(f, " (algorithm {algorithm}, qop {qop}")?;
        for missing in ["realm", "nonce"].into_iter().filter(|name| self.get(name).is_none()) {
            write!(f, ", no {missing}")?;
        }
        f.write_str(")")
    }
}

impl Parameters<'_> {
    /// Returns a parameter without quotes; names are told apart by letters, not by case.
    fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.list.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(unquote(value))
    }
}

/// Splits a header value into challenges: `scheme name=value, name=value, scheme …`.
fn challenges(header: &str) -> Vec<Parameters<'_>> {
    let mut challenges: Vec<Parameters<'_>> = Vec::new();
    for item in split_at_commas(header) {
        let (scheme, parameter) = split_scheme(item.trim());
        if let Some(scheme) = scheme {
            challenges.push(Parameters { scheme, list: Vec::new() });
        }
        if let (Some((name, value)), Some(challenge)) = (parameter.split_once('='), challenges.last_mut()) {
            challenge.list.push((name.trim_end(), value.trim_start()));
        }
    }
    challenges
}

/// Splits at the commas that stand outside quoted strings.
fn split_at_commas(text: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |c| {
        let literal = std::mem::take(&mut escaped);
        match c {
            '"' if !literal => quoted = !quoted,
            '\\' if quoted && !literal => escaped = true,
            _ => {}
        }
        c == ',' && !quoted
    })
}

/// Takes the word before the first parameter of a challenge off an item of the list.
fn split_scheme(item: &str) -> (Option<&str>, &str) {
    let word_end = item.find([' ', '\t', '=']).unwrap_or(item.len());
    let (word, rest) = item.split_at(word_end);
    let rest = rest.trim_start();
    if rest.starts_with('=') { (None, item) } else { (Some(word), rest) }
}

fn unquote(value: &str) -> String {
    let Some(quoted) = value.strip_prefix('"') else { return value.to_owned() };
    let quoted = quoted.strip_suffix('"').unwrap_or(quoted);
    let mut text = String::with_capacity(quoted.len());
    let mut rest = quoted.chars();
    while let Some(c) = rest.next() {
        text.extend(if c == '\\' { rest.next() } else { Some(c) });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(values: &[&str]) -> Option<Challenge> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(WWW_AUTHENTICATE, value.parse().unwrap());
        }
        Challenge::find(&headers)
    }

    #[test]
    fn ops_manager_challenge_is_read() {
        let header = r#"Digest realm="MMS Public API", domain="", nonce="rmDoiCOcIrWvHpKWQEWJJpHHdVCHN4aA", algorithm=MD5, qop="auth", stale=false"#;
        let expected = Challenge {
            algorithm: Algorithm::Md5,
            realm: "MMS Public API".to_owned(),
            nonce: "rmDoiCOcIrWvHpKWQEWJJpHHdVCHN4aA".to_owned(),
            opaque: None,
            stale: false,
        };
        assert_eq!(find(&[header]), Some(expected));
    }

    #[test]
    fn spelling_does_not_matter() {
        let header = r#"DIGEST Nonce=abc,  REALM = "a, \"b\" \\" ,qop="auth-int, AUTH",stale=TRUE , opaque="o=,""#;
        let expected = Challenge {
            algorithm: Algorithm::Md5,
            realm: r#"a, "b" \"#.to_owned(),
            nonce: "abc".to_owned(),
            opaque: Some("o=,".to_owned()),
            stale: true,
        };
        assert_eq!(find(&[header]), Some(expected));
    }

    #[test]
    fn servers_first_choice_is_taken_among_what_can_be_answered() {
        let sha_512 = r#"Digest realm="r", qop="auth", algorithm=SHA-512-256, nonce="0""#;
        let sha_256 = r#"Digest realm="r", qop="auth", algorithm=sha-256, nonce="1""#;
        let md5 = r#"Digest realm="r", qop="auth", nonce="2""#;
        for (headers, expected) in [
            (vec![sha_256, "Negotiate", md5], (Algorithm::Sha256, "1")),
            (vec![sha_512, md5, sha_256], (Algorithm::Md5, "2")),
            (vec![&format!("Negotiate abc==, {sha_512}, {sha_256}, {md5}, Basic realm=x")], (Algorithm::Sha256, "1")),
        ] {
            let found = find(&headers).unwrap();
            assert_eq!((found.algorithm, found.nonce.as_str()), expected, "{headers:?}");
        }
    }

    #[test]
    fn what_cannot_be_answered_is_no_challenge() {
        let cases = [
            "",
            ",,",
            "Digest",
            "=",
            "Basic realm=\"r\"",
            "Digest realm=\"r\", nonce=\"n\"",
            "Digest realm=\"r\", qop=auth",
            "Digest nonce=\"n\", qop=auth",
            "Digest realm=\"r\", nonce=\"n\", qop=auth-int",
            "Digest realm=\"r\", nonce=\"n\", qop=auth, algorithm=MD5-sess",
            "Digest realm=\"r, nonce=\"n\", qop=auth",
        ];
        for case in cases {
            assert_eq!(find(&[case]), None, "{case}");
        }
    }

    #[test]
    fn what_cannot_be_answered_is_told() {
        let asked_for = |value: &str| {
            let headers = [(WWW_AUTHENTICATE, value.parse().unwrap())];
            Challenge::unanswerable(&headers.into_iter().collect())
        };
        for (value, expected) in [
            ("", None),
            (r#"Digest realm="r", nonce="n", qop="auth""#, None),
            (r#"Basic realm="r", Digest realm="r", nonce="n", qop="auth""#, None),
            (r#"Basic realm="r", Negotiate"#, Some("Basic, Negotiate")),
            (
                r#"Digest realm="r", nonce="n", qop="auth", algorithm=SHA-512-256"#,
                Some("Digest (algorithm SHA-512-256, qop auth)"),
            ),
            ("DIGEST qop=auth-int", Some("DIGEST (algorithm MD5, qop auth-int, no realm, no nonce)")),
            (r#"Digest realm="r", nonce="n""#, Some("Digest (algorithm MD5, qop none)")),
            // A header may hold tabs; an error is one line of text.
            ("Digest realm=\"r\", nonce=\"n\", qop=\"a\tb\"", Some("Digest (algorithm MD5, qop a b)")),
        ] {
            assert_eq!(asked_for(value).as_deref(), expected, "{value}");
        }
    }
}

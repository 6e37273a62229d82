use std::ops::Range;

use super::encoding::Decoded;
use super::forms::{found, parameters, replaced};
use super::json::without_secrets_in_json;
use crate::generated::{Api, secret_forms};

/// How an exchange is shown: without what has the form of a secret, and without what was one in its request target.
#[derive(Debug)]
pub(crate) struct Redaction<'a> {
    api: Api,
    target: &'a str,
    in_target: Vec<Range<usize>>,
    /// The secrets of the target, decoded: the answer or the reason may quote them.
    quoted: Vec<String>,
}

/// Shorter secrets are not looked for in other texts: they would be found in words.
const QUOTED_BYTES_MIN: usize = 16;

impl<'a> Redaction<'a> {
    /// Looks for secrets in the target of a request.
    pub(crate) fn new(api: Api, target: &'a str) -> Self {
        let mut in_target = found(Some(api), target);
        in_target.extend(found_in_parts(api, target));
        let secrets = in_target.iter().map(|range| decoded(&target[range.clone()]));
        let quoted = secrets.filter(|secret| secret.len() >= QUOTED_BYTES_MIN).collect();
        Self { api, target, in_target, quoted }
    }

    /// Returns the target without its secrets.
    pub(crate) fn target(&self) -> String {
        replaced(self.target, self.in_target.clone())
    }

    /// Returns another text of the exchange without secrets.
    pub(crate) fn text(&self, text: &str) -> String {
        let mut ranges = found(Some(self.api), text);
        ranges.extend(self.quoted_in(text));
        if let Some(decoded) = Decoded::of(text) {
            ranges.extend(self.quoted_in(decoded.text()).map(|range| decoded.encoded(&range)));
        }
        replaced(text, ranges)
    }

    fn quoted_in(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
        let places = self.quoted.iter().flat_map(|secret| text.match_indices(secret));
        places.map(|(place, part)| place..place + part.len())
    }

    /// Returns a body without secrets and without the values of some members; `None` if it is not JSON.
    pub(crate) fn json(&self, body: &[u8], members: &[&str]) -> Option<String> {
        without_secrets_in_json(body, members, &|text| self.text(text))
    }
}

fn decoded(text: &str) -> String {
    Decoded::of(text).map_or_else(|| text.to_owned(), |decoded| decoded.text().to_owned())
}

/// Returns the parts of a target that are secrets because of where they stand, or as a whole.
fn found_in_parts(api: Api, target: &str) -> Vec<Range<usize>> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let forms = secret_forms(api);
    let mut found = Vec::new();
    let mut before = "";
    for segment in parts(path, 0, '/') {
        let text = &target[segment.clone()];
        if (forms.is_part)(&decoded(text), Some(before)) {
            found.push(segment);
        }
        before = text;
    }
    for pair in parts(query, target.len() - query.len(), '&') {
        let text = &target[pair.clone()];
        let n_name = text.find('=').unwrap_or(text.len());
        let (name, value) = (pair.start..pair.start + n_name, (pair.start + n_name + 1).min(pair.end)..pair.end);
        let shown_name = decoded(&target[name.clone()]);
        let carries_secret = parameters().any(|parameter| shown_name.trim().eq_ignore_ascii_case(parameter));
        let is_secret = |part: &Range<usize>| (forms.is_part)(&decoded(&target[part.clone()]), None);
        if is_secret(&name) {
            found.push(name);
        }
        if !value.is_empty() && (carries_secret || is_secret(&value)) {
            found.push(value);
        }
    }
    found
}

/// Returns the parts of a text between separators, as ranges behind an offset.
fn parts(text: &str, offset: usize, separator: char) -> impl Iterator<Item = Range<usize>> {
    text.split(separator).scan(offset, move |place, part| {
        let range = *place..*place + part.len();
        *place = range.end + separator.len_utf8();
        Some(range)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOTLESS: &str = "XbERgkKeLgVfDI2SDwI0h";

    fn shown(api: Api, target: &str) -> String {
        Redaction::new(api, target).target()
    }

    #[test]
    fn token_of_the_query_is_found_however_it_is_spelt() {
        for (target, expected) in [
            ("/x?api-token=a%26b&c=d", "/x?api-token=***&c=d"),
            ("/x?c=d&Api%2DToken=abc", "/x?c=d&Api%2DToken=***"),
            ("/x?%2561PI-token=abc", "/x?%2561PI-token=***"),
            ("/x?api-token=&c=d", "/x?api-token=&c=d"),
            ("/x?api-token&c", "/x?api-token&c"),
            ("/x?", "/x?"),
        ] {
            assert_eq!(shown(Api::Astrom, target), expected);
        }
    }

    #[test]
    fn old_token_is_found_as_a_whole_part() {
        let encoded = DOTLESS.replace('X', "%58");
        for (target, expected) in [
            (format!("/x?token={DOTLESS}&y=1"), "/x?token=***&y=1"),
            (format!("/x?{DOTLESS}=1&{encoded}"), "/x?***=1&***"),
            (format!("/e/{DOTLESS}/api/v2/apiTokens/{encoded}"), "/e/XbERgkKeLgVfDI2SDwI0h/api/v2/apiTokens/***"),
            (format!("/x?token={DOTLESS}x"), "/x?token=XbERgkKeLgVfDI2SDwI0hx"),
        ] {
            assert_eq!(shown(Api::Astrom, &target), expected);
        }
        let other = format!("/x?token={DOTLESS}");
        assert_eq!(shown(Api::OpsManager, &other), other);
    }

    #[test]
    fn user_token_is_found_with_all_characters_of_base64() {
        let token = "Ab+/".repeat(11).split_at(43).0.replace('+', "%2B").replace('/', "%2f");
        for (target, expected) in [
            (format!("/tokens/{token}%3D"), "/tokens/***"),
            (format!("/tokens?x={token}=&y"), "/tokens?x=***&y"),
            (format!("/tokens/x{token}"), &*format!("/tokens/x{token}")),
        ] {
            assert_eq!(shown(Api::AstraControl, &target), expected);
        }
    }

    #[test]
    fn what_the_target_hides_is_quoted_nowhere() {
        let encoded = format!("/x?{}=1", DOTLESS.replace('X', "%58"));
        let redaction = Redaction::new(Api::Astrom, &encoded);
        assert_eq!(redaction.text(&format!("{DOTLESS}: unknown")), "***: unknown");
        assert_eq!(redaction.text(&encoded), "/x?***=1");
        let body = format!(r#"{{"path":"{DOTLESS}"}}"#);
        assert_eq!(redaction.json(body.as_bytes(), &[]).as_deref(), Some(r#"{"path":"***"}"#));
    }
}

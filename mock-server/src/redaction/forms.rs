use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::REDACTED;
use super::encoding::Decoded;
use crate::generated::{Api, secret_forms};
use crate::secret_forms::SecretForms;

/// All patterns, as one each.
struct Patterns {
    /// For an exchange of an API that adds none to those of all.
    anywhere: Regex,
    by_api: Vec<(Api, Regex)>,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let parameters = parameters().map(|name| format!("((?i:{})=)[^&\\s]+", regex::escape(name)));
    let anywhere = of_vendors().flat_map(|(_, forms)| forms.anywhere).map(|&pattern| pattern.to_owned());
    let anywhere: Vec<String> = parameters.chain(anywhere).collect();
    let with = |here: &[&str]| {
        let all: Vec<&str> = anywhere.iter().map(String::as_str).chain(here.iter().copied()).collect();
        Regex::new(&all.join("|")).expect("a valid pattern")
    };
    let adding = of_vendors().filter(|(_, forms)| !forms.here.is_empty());
    Patterns { anywhere: with(&[]), by_api: adding.map(|(api, forms)| (api, with(forms.here))).collect() }
});

fn of_vendors() -> impl Iterator<Item = (Api, &'static SecretForms)> {
    Api::OF_VENDORS.iter().map(|api| (*api, secret_forms(*api)))
}

/// Returns the query parameters whose values are secrets, for whichever API they are meant.
pub(super) fn parameters() -> impl Iterator<Item = &'static str> {
    of_vendors().flat_map(|(_, forms)| forms.parameters.iter().copied())
}

impl Patterns {
    fn of(&self, api: Option<Api>) -> &Regex {
        let own = self.by_api.iter().find(|(of, _)| Some(*of) == api);
        own.map_or(&self.anywhere, |(_, pattern)| pattern)
    }
}

/// Returns a text of an exchange, of an API if that is known, with its secrets replaced.
pub(crate) fn without_secrets(api: impl Into<Option<Api>>, text: &str) -> String {
    replaced(text, found(api.into(), text))
}

/// Returns where in a text something has the form of a secret. What makes the form conspicuous is not part of it.
pub(super) fn found(api: Option<Api>, text: &str) -> Vec<Range<usize>> {
    let mut found = found_plain(api, text);
    if let Some(decoded) = Decoded::of(text) {
        found.extend(found_plain(api, decoded.text()).iter().map(|range| decoded.encoded(range)));
    }
    found
}

fn found_plain(api: Option<Api>, text: &str) -> Vec<Range<usize>> {
    let range = |found: Captures<'_>| {
        let all = found.get_match().range();
        let kept = found.iter().skip(1).flatten().next();
        kept.map_or(all.start, |kept| kept.end())..all.end
    };
    PATTERNS.of(api).captures_iter(text).map(range).collect()
}

/// Returns a text with what stands in some ranges, which may overlap, replaced.
pub(super) fn replaced(text: &str, mut ranges: Vec<Range<usize>>) -> String {
    ranges.sort_by_key(|range| range.start);
    let (mut shown, mut end) = (String::with_capacity(text.len()), 0);
    for range in ranges {
        if range.start >= end {
            shown.push_str(&text[end..range.start]);
            shown.push_str(REDACTED);
        }
        end = end.max(range.end);
    }
    shown.push_str(&text[end..]);
    shown
}

/// Whether a name of a parameter or a member is rather a secret of some API.
fn is_like_secret(name: &str) -> bool {
    let decoded = Decoded::of(name);
    let name = decoded.as_ref().map_or(name, Decoded::text);
    of_vendors().any(|(_, forms)| (forms.is_name)(name))
}

/// Returns a name for a log.
pub(crate) fn shown_name(name: &str) -> &str {
    /// The longest name of the documents has 24 bytes, the shortest secret but one 36.
    const NAME_BYTES_MAX: usize = 35;
    match name {
        name if name.len() > NAME_BYTES_MAX => "(a long name)",
        name if is_like_secret(name) => "(a name like a secret)",
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_wherever_they_stand() {
        let public = "dt0c01.ABCDEFGHIJKLMNOPQRSTUVWX";
        for (text, expected) in [
            (format!("/apiTokens/{public}.SECRET23"), format!("/apiTokens/{public}.***")),
            (format!("/apiTokens/{}%2ESECRET23", public.replace('.', "%2E")), {
                format!("/apiTokens/{}%2E***", public.replace('.', "%2E"))
            }),
            (format!("/{public}.%53E%2543RET23/x"), format!("/{public}.***/x")),
            ("?api-token=abc&x=1".to_owned(), "?api-token=***&x=1".to_owned()),
            ("?Api-Token=abc and more".to_owned(), "?Api-Token=*** and more".to_owned()),
            (format!("token {public} lacks a scope"), format!("token {public} lacks a scope")),
        ] {
            assert_eq!(without_secrets(Api::Astrom, &text), expected);
        }
    }

    #[test]
    fn secrets_of_the_other_apis_are_found_where_they_cannot_be_ids() {
        let token = format!("{}=", "Ab3".repeat(15).split_at(43).0);
        let key = "0ca9a110-ca9a-4ca9-8ca9-ca9a11ca9a11";
        let of_token = |text: &str| without_secrets(Api::AstraControl, text);
        assert_eq!(of_token(&format!("/tokens/{token}")), "/tokens/***");
        assert_eq!(of_token(&format!("/tokens/{}", token.replace('=', "%3D"))), "/tokens/***");
        assert_eq!(of_token(&format!("/tokens/{}", token.replace('A', "%41"))), "/tokens/***");
        assert_eq!(of_token(&format!("{token}: unknown")), "***: unknown");
        assert_eq!(of_token(token.trim_end_matches('=')), "***");
        // A cursor is longer, an id of an account has another form.
        for text in [format!("continue=x{token}"), format!("/accounts/{key}/core")] {
            assert_eq!(of_token(&text), text);
        }
        let of_key = |text: &str| without_secrets(Api::OpsManager, text);
        assert_eq!(of_key(&format!("/apiKeys/{key}?x={token}")), "/apiKeys/***?x=***");
        assert_eq!(of_key(&format!("/apiKeys/{}?x", key.replace('-', "%2D"))), "/apiKeys/***?x");
    }

    #[test]
    fn name_of_words_is_shown() {
        for name in ["modificationTimestamp", "x-ratelimit-remaining", "short1", "abcdefghijklmnopqrst1x"] {
            assert!(!is_like_secret(name), "{name}");
        }
        for name in ["XbERgkKeLgVfDI2SDwI0h", "aBcDeFgHiJkLmNoPqRsTu", "%58bERgkKeLgVfDI2SDwI0h"] {
            assert!(is_like_secret(name), "{name}");
        }
    }
}

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::REDACTED;
use super::encoding::Decoded;
use crate::http::Api;

/// Secrets that may stand in a path, in a query or in a message: the value of the query parameter `api-token`, the
/// secret part of an access token of Ключ-АСТРОМ / АппОптима, and a token of Astra Control.
static SECRETS: LazyLock<Regex> = LazyLock::new(|| pattern(&[PARAMETER, ACCESS_TOKEN, USER_TOKEN]));

/// The same and private keys, which have the form of ids of the other APIs. Ids of Ops Manager have another one.
static SECRETS_OF_OPS_MANAGER: LazyLock<Regex> =
    LazyLock::new(|| pattern(&[PARAMETER, ACCESS_TOKEN, USER_TOKEN, PRIVATE_KEY]));

const PARAMETER: &str = r"(?<name>(?i:api-token)=)[^&\s]+";
const ACCESS_TOKEN: &str = r"(?<public>(?i:dt0[a-z]\d{2}\.[A-Z0-9]{24}\.))[A-Za-z0-9]+";
/// 32 bytes in base64. In a query the sign at the end separates a name from its value, and is none of either.
const USER_TOKEN: &str = r"\b[A-Za-z0-9]{43}\b=?";
const PRIVATE_KEY: &str = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

/// The length of a token of the old form of Ключ-АСТРОМ / АппОптима, which has no dots and no prefix.
const DOTLESS_LEN: usize = 21;

fn pattern(secrets: &[&str]) -> Regex {
    Regex::new(&secrets.join("|")).expect("a valid pattern")
}

/// Returns a text of an exchange of an API with its secrets replaced.
pub(crate) fn without_secrets(api: Api, text: &str) -> String {
    replaced(text, found(api, text))
}

/// Returns where in a text something has the form of a secret. What makes the form conspicuous is not part of it.
pub(super) fn found(api: Api, text: &str) -> Vec<Range<usize>> {
    let mut found = found_plain(api, text);
    if let Some(decoded) = Decoded::of(text) {
        found.extend(found_plain(api, decoded.text()).iter().map(|range| decoded.encoded(range)));
    }
    found
}

fn found_plain(api: Api, text: &str) -> Vec<Range<usize>> {
    let secrets = if api == Api::OpsManager { &SECRETS_OF_OPS_MANAGER } else { &SECRETS };
    let range = |found: Captures<'_>| {
        let all = found.get_match().range();
        let kept = found.name("name").or_else(|| found.name("public"));
        kept.map_or(all.start, |kept| kept.end())..all.end
    };
    secrets.captures_iter(text).map(range).collect()
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

/// Whether a text is of the form of an old token. Many other texts are.
pub(super) fn is_dotless(text: &str) -> bool {
    text.len() == DOTLESS_LEN && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// Whether a name of a parameter or a member is rather a secret: an old token, all other secrets being longer than any
/// name. A name that people chose consists of a few words; one in ten thousand of the tokens does so, too.
pub(crate) fn is_like_secret(name: &str) -> bool {
    /// `modificationTimestamp`, `x-ratelimit-remaining`.
    const WORDS_MAX: usize = 5;
    let decoded = Decoded::of(name);
    let name = decoded.as_ref().map_or(name, Decoded::text);
    let n_breaks = name.bytes().filter(|byte| byte.is_ascii_uppercase() || b"-_".contains(byte)).count();
    let is_of_words = n_breaks < WORDS_MAX && !name.bytes().any(|byte| byte.is_ascii_digit());
    is_dotless(name) && !is_of_words
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

//! Entity tags and the conditional headers of a change.
//!
//! The vendor's page "HTTP details" promises them for `PUT`; their meaning is that of RFC 9110.

use chrono::NaiveDateTime;
use data_encoding::HEXLOWER;
use http::{HeaderMap, header};
use md5::{Digest as _, Md5};

use super::timestamp::Timestamp;

/// Under which conditions a token is to be changed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Precondition {
    /// None.
    None,
    /// Only if the token exists.
    Exists,
    /// Only if its entity tag is one of these, which stand here with their quotes.
    Tags(Vec<Vec<u8>>),
    /// Only if it was not changed after this second since 1970-01-01T00:00:00Z.
    UnmodifiedSince(i64),
}

impl Precondition {
    /// Reads `If-Match`, or else `If-Unmodified-Since`; a date that is none is ignored.
    pub(super) fn read(headers: &HeaderMap) -> Self {
        if headers.contains_key(header::IF_MATCH) {
            return Self::read_if_match(headers);
        }
        let date = headers.get(header::IF_UNMODIFIED_SINCE).and_then(|value| read_date(value.to_str().ok()?));
        date.map_or(Self::None, Self::UnmodifiedSince)
    }

    fn read_if_match(headers: &HeaderMap) -> Self {
        let mut tags = Vec::new();
        for line in headers.get_all(header::IF_MATCH) {
            if line.as_bytes().trim_ascii() == b"*" {
                return Self::Exists;
            }
            read_tags(line.as_bytes(), &mut tags);
        }
        Self::Tags(tags)
    }

    /// Whether a token that was last changed at `modified_at` meets the condition. `tag` makes its
    /// entity tag, if that is asked for.
    pub(super) fn holds(&self, modified_at: Timestamp, tag: impl FnOnce() -> String) -> bool {
        match self {
            Self::None | Self::Exists => true,
            Self::Tags(tags) => {
                let tag = tag();
                tags.iter().any(|candidate| candidate == tag.as_bytes())
            }
            Self::UnmodifiedSince(second) => modified_at.seconds() <= *second,
        }
    }
}

/// Returns the entity tag of a resource: the MD5 of its JSON in hexadecimal digits, in quotes.
pub(super) fn entity_tag(json: &[u8]) -> String {
    format!("\"{}\"", HEXLOWER.encode(&Md5::digest(json)))
}

/// Collects the strong entity tags of a list. Weak ones never match in `If-Match`, and what is no
/// entity tag matches nothing.
fn read_tags(mut list: &[u8], tags: &mut Vec<Vec<u8>>) {
    while let Some(start) = list.iter().position(|&c| c == b'"') {
        let is_weak = list[..start].ends_with(b"W/");
        let Some(len) = list[start + 1..].iter().position(|&c| c == b'"') else {
            return;
        };
        let end = start + 1 + len + 1;
        if !is_weak {
            tags.push(list[start..end].to_vec());
        }
        list = &list[end..];
    }
}

/// Reads an HTTP date in the form of today or one of the two old ones, as seconds since
/// 1970-01-01T00:00:00Z. The crate `httpdate` reads no date before that, and a world's clock may write one.
fn read_date(text: &str) -> Option<i64> {
    const FORMS: [&str; 3] = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let date = FORMS.iter().find_map(|form| NaiveDateTime::parse_from_str(text.trim(), form).ok())?;
    Some(date.and_utc().timestamp())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use http::header::HeaderName;

    use super::*;

    fn read(headers: &[(HeaderName, &'static str)]) -> Precondition {
        let headers = headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value)));
        Precondition::read(&headers.collect())
    }

    fn second(second: i64) -> Timestamp {
        Timestamp::at(chrono::DateTime::from_timestamp(second, 999_999_999).unwrap())
    }

    #[track_caller]
    fn tag_holds(value: &'static str) -> bool {
        read(&[(header::IF_MATCH, value)]).holds(second(0), || "\"abc\"".to_owned())
    }

    #[test]
    fn entity_tag_is_the_quoted_md5() {
        assert_eq!(entity_tag(b""), "\"d41d8cd98f00b204e9800998ecf8427e\"");
    }

    #[test]
    fn if_match_holds_for_any_of_its_strong_tags() {
        for value in ["\"abc\"", "  \"abc\"  ", "\"x\", \"abc\"", "\"x,y\",\"abc\"", "*", " * ", "W/\"x\", \"abc\""] {
            assert!(tag_holds(value), "{value}");
        }
        for value in ["", "abc", "\"ABC\"", "W/\"abc\"", "\"abc", "\"x\"", "\"abc \"", "**"] {
            assert!(!tag_holds(value), "{value}");
        }
        let lines = [(header::IF_MATCH, "\"x\""), (header::IF_MATCH, "\"abc\"")];
        assert!(read(&lines).holds(second(0), || "\"abc\"".to_owned()));
    }

    #[test]
    fn dates_compare_in_whole_seconds() {
        // 1710753164 is 2024-03-18T09:12:44Z.
        for date in ["Mon, 18 Mar 2024 09:12:44 GMT", "Monday, 18-Mar-24 09:12:44 GMT", "Mon Mar 18 09:12:44 2024"] {
            let condition = read(&[(header::IF_UNMODIFIED_SINCE, date)]);
            assert_eq!(condition, Precondition::UnmodifiedSince(1_710_753_164), "{date}");
            assert!(condition.holds(second(1_710_753_164), String::new));
            assert!(!condition.holds(second(1_710_753_165), String::new));
        }
    }

    #[test]
    fn date_of_a_clock_before_1970_counts() {
        let condition = read(&[(header::IF_UNMODIFIED_SINCE, "Wed, 31 Dec 1969 23:59:59 GMT")]);
        assert_eq!(condition, Precondition::UnmodifiedSince(-1));
    }

    #[test]
    fn other_dates_are_ignored() {
        for date in ["", "yesterday", "2024-03-18T09:12:44Z", "Tue, 18 Mar 2024 09:12:44 GMT", "1710753164"] {
            assert_eq!(read(&[(header::IF_UNMODIFIED_SINCE, date)]), Precondition::None, "{date}");
        }
    }

    #[test]
    fn if_match_goes_before_the_date() {
        let headers = [(header::IF_MATCH, "*"), (header::IF_UNMODIFIED_SINCE, "Thu, 01 Jan 1970 00:00:00 GMT")];
        assert_eq!(read(&headers), Precondition::Exists);
    }
}

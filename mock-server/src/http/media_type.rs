//! What a request says about the form of its body, and of the answer that it wants.

use http::{HeaderMap, header};
use serde::Serialize;
use serde_json::Value;

/// The media type of an answer that is a text by itself; all others are JSON.
pub(crate) const TEXT: &str = "text/plain";

/// Returns the text of a body that is a single value: a text without quotes, a number or a flag as in JSON.
pub(crate) fn text_of(body: &impl Serialize) -> String {
    match serde_json::to_value(body) {
        Ok(Value::String(text)) => text,
        Ok(value) => value.to_string(),
        Err(_) => String::new(),
    }
}

/// Chooses the media type of an answer from those that the operation has; `offered` begins with
/// the preferred one. `None` if the client takes none of them.
///
/// The highest quality wins, then the range that stands first in `Accept`, then the preferred type.
/// Without a legible range the client takes everything.
pub(crate) fn choose(headers: &HeaderMap, offered: &[&'static str]) -> Option<&'static str> {
    if ranges(headers).next().is_none() {
        return offered.first().copied();
    }
    let mut best: Option<(&'static str, Rank)> = None;
    for &media_type in offered {
        if let Some(rank) = rank(ranges(headers), media_type)
            && best.is_none_or(|(_, best)| rank.is_above(best))
        {
            best = Some((media_type, rank));
        }
    }
    best.map(|(media_type, _)| media_type)
}

fn ranges(headers: &HeaderMap) -> impl Iterator<Item = Range<'_>> {
    let lines = headers.get_all(header::ACCEPT).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).filter_map(Range::read)
}

/// Whether a body is labelled as JSON, or not labelled at all.
pub(crate) fn may_be_json(headers: &HeaderMap) -> bool {
    let is_json = |label: &[u8]| {
        let essence = label.split(|&byte| byte == b';').next().unwrap_or_default().trim_ascii();
        essence.eq_ignore_ascii_case(b"application/json") || label.trim_ascii().is_empty()
    };
    headers.get_all(header::CONTENT_TYPE).iter().all(|label| is_json(label.as_bytes()))
}

/// Whether a body is labelled as compressed, or encoded in another way.
pub(crate) fn is_encoded(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::CONTENT_ENCODING).iter();
    let mut codings = lines.flat_map(|line| line.as_bytes().split(|&byte| byte == b',')).map(<[u8]>::trim_ascii);
    codings.any(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity"))
}

/// How much a client wants a media type.
#[derive(Clone, Copy)]
struct Rank {
    /// In thousandths.
    quality: u16,
    /// The position of the range that names it.
    position: usize,
}

impl Rank {
    fn is_above(self, other: Self) -> bool {
        self.quality > other.quality || (self.quality == other.quality && self.position < other.position)
    }
}

/// One element of `Accept`.
struct Range<'a> {
    main: &'a str,
    sub: &'a str,
    quality: u16,
}

impl<'a> Range<'a> {
    /// Reads `main/sub;q=0.5`. Other parameters are ignored; what is no range is, too.
    fn read(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let (main, sub) = parts.next()?.split_once('/')?;
        let quality = parts.find_map(|part| match part.split_once('=') {
            Some((name, value)) if name.trim().eq_ignore_ascii_case("q") => Some(read_quality(value.trim())),
            _ => None,
        });
        Some(Self { main, sub, quality: quality.unwrap_or(1000) })
    }

    /// How specifically the range names a media type: 3 exactly, 1 as one of all; `None` if not at all.
    fn specificity(&self, media_type: &str) -> Option<u8> {
        let (main, sub) = media_type.split_once('/')?;
        match (self.main, self.sub) {
            ("*", "*") => Some(1),
            (m, "*") if m.eq_ignore_ascii_case(main) => Some(2),
            (m, s) if m.eq_ignore_ascii_case(main) && s.eq_ignore_ascii_case(sub) => Some(3),
            _ => None,
        }
    }
}

/// The rank of a media type: that of the range which names it most specifically.
fn rank<'a>(ranges: impl Iterator<Item = Range<'a>>, media_type: &str) -> Option<Rank> {
    let mut best: Option<(u8, Rank)> = None;
    for (position, range) in ranges.enumerate() {
        if let Some(specificity) = range.specificity(media_type)
            && best.is_none_or(|(best, _)| specificity > best)
        {
            best = Some((specificity, Rank { quality: range.quality, position }));
        }
    }
    best.map(|(_, rank)| rank).filter(|rank| rank.quality > 0)
}

/// Reads a quality value as thousandths; anything else counts as 1, as if it were not there.
fn read_quality(text: &str) -> u16 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let plain = decimals.len() <= 3 && decimals.bytes().all(|c| c.is_ascii_digit());
    match whole {
        "0" if plain => format!("{decimals:0<3}").parse().unwrap_or(0),
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    const JSON: &str = "application/json";
    const ASTRA: &str = "application/astra-token+json";

    fn headers(name: HeaderName, values: &[&'static str]) -> HeaderMap {
        values.iter().map(|value| (name.clone(), HeaderValue::from_static(value))).collect()
    }

    fn chosen(accept: &[&'static str]) -> Option<&'static str> {
        choose(&headers(header::ACCEPT, accept), &[JSON, ASTRA])
    }

    #[test]
    fn without_a_wish_it_is_json() {
        assert_eq!(chosen(&[]), Some(JSON));
        for accept in ["*/*", "application/*", "application/json", "", ",,;", "nonsense", "application/json;q=x"] {
            assert_eq!(chosen(&[accept]), Some(JSON), "{accept}");
        }
    }

    #[test]
    fn the_astra_type_is_echoed() {
        let wishes = [
            "application/astra-token+json",
            "Application/Astra-Token+JSON; charset=utf-8",
            "text/html, application/astra-token+json",
            "application/json;q=0.5, application/astra-token+json",
            "application/json;q=0, */*",
            "application/astra-token+json, */*",
            "application/astra-token+json;q=0.001, text/html",
        ];
        for accept in wishes {
            assert_eq!(chosen(&[accept]), Some(ASTRA), "{accept}");
        }
        assert_eq!(chosen(&["text/html", "application/astra-token+json"]), Some(ASTRA));
    }

    #[test]
    fn quality_goes_before_order() {
        for accept in [
            "application/astra-token+json;q=0.9, application/json",
            "application/json, application/astra-token+json",
            "application/astra-token+json;q=0.9, */*;q=0.95",
        ] {
            assert_eq!(chosen(&[accept]), Some(JSON), "{accept}");
        }
    }

    #[test]
    fn a_client_may_take_nothing_that_is_offered() {
        for accept in ["text/html", "image/png, text/*;q=0.2", "*/*;q=0", "application/*;q=0.000"] {
            assert_eq!(chosen(&[accept]), None, "{accept}");
        }
        assert_eq!(choose(&headers(header::ACCEPT, &["application/json;q=0"]), &[JSON]), None);
    }

    #[test]
    fn an_operation_with_one_type_sends_it() {
        assert_eq!(choose(&headers(header::ACCEPT, &["application/*"]), &[JSON]), Some(JSON));
        assert_eq!(choose(&headers(header::ACCEPT, &[ASTRA]), &[JSON]), None);
    }

    #[test]
    fn json_has_one_name_and_any_parameters() {
        for label in ["application/json", "Application/JSON; charset=utf-8", "application/json ;x", "", " "] {
            assert!(may_be_json(&headers(header::CONTENT_TYPE, &[label])), "{label}");
        }
        assert!(may_be_json(&HeaderMap::new()));
        for label in ["application/x-www-form-urlencoded", "text/plain", "application/jsonp", "json", ASTRA, ";"] {
            assert!(!may_be_json(&headers(header::CONTENT_TYPE, &[label])), "{label}");
            assert!(!may_be_json(&headers(header::CONTENT_TYPE, &[JSON, label])), "{label}");
        }
    }

    #[test]
    fn identity_is_no_encoding() {
        for coding in ["", "identity", "Identity, identity", " , "] {
            assert!(!is_encoded(&headers(header::CONTENT_ENCODING, &[coding])), "{coding}");
        }
        for coding in ["gzip", "GZIP", "identity, br", "unheard-of"] {
            assert!(is_encoded(&headers(header::CONTENT_ENCODING, &[coding])), "{coding}");
        }
    }
}

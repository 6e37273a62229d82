use http::{HeaderMap, header};

/// Chooses the media type of an answer from those that the operation has; `offered` begins with
/// the preferred one and is not empty.
///
/// The highest quality wins, then the range that stands first in `Accept`, then the preferred type.
/// If nothing is acceptable the preferred type is sent all the same: the operations document no 406.
pub(super) fn choose(headers: &HeaderMap, offered: &[&'static str]) -> &'static str {
    let lines = headers.get_all(header::ACCEPT).iter().filter_map(|line| line.to_str().ok());
    let ranges: Vec<Range<'_>> = lines.flat_map(|line| line.split(',')).filter_map(Range::read).collect();
    let mut best = (offered[0], Rank { quality: 0, position: usize::MAX });
    for &media_type in offered {
        if let Some(rank) = rank(&ranges, media_type)
            && rank.is_above(best.1)
        {
            best = (media_type, rank);
        }
    }
    best.0
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
fn rank(ranges: &[Range<'_>], media_type: &str) -> Option<Rank> {
    let mut best: Option<(u8, Rank)> = None;
    for (position, range) in ranges.iter().enumerate() {
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
    use http::HeaderValue;

    use super::*;

    const JSON: &str = "application/json";
    const ASTRA: &str = "application/astra-token+json";

    fn chosen(accept: &[&'static str]) -> &'static str {
        let headers = accept.iter().map(|value| (header::ACCEPT, HeaderValue::from_static(value)));
        choose(&headers.collect(), &[JSON, ASTRA])
    }

    #[test]
    fn without_a_wish_it_is_json() {
        assert_eq!(chosen(&[]), JSON);
        for accept in ["*/*", "application/*", "application/json", "", ",,;", "text/html", "application/json;q=x"] {
            assert_eq!(chosen(&[accept]), JSON, "{accept}");
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
            assert_eq!(chosen(&[accept]), ASTRA, "{accept}");
        }
        assert_eq!(chosen(&["text/html", "application/astra-token+json"]), ASTRA);
    }

    #[test]
    fn quality_goes_before_order() {
        assert_eq!(chosen(&["application/astra-token+json;q=0.9, application/json"]), JSON);
        assert_eq!(chosen(&["application/json, application/astra-token+json"]), JSON);
        assert_eq!(chosen(&["application/astra-token+json;q=0.9, */*;q=0.95"]), JSON);
    }

    #[test]
    fn nothing_acceptable_falls_back_to_json() {
        assert_eq!(chosen(&["application/json;q=0"]), JSON);
        assert_eq!(chosen(&["image/png, text/*;q=0.2"]), JSON);
    }

    #[test]
    fn an_operation_with_one_type_sends_it() {
        let headers = HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static(ASTRA))]);
        assert_eq!(choose(&headers, &[JSON]), JSON);
    }
}

use std::ops::Range;
use std::sync::LazyLock;

use form_urlencoded::parse;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::render::asks_for;
use crate::generated::ops_manager::types::Link;
use crate::generated::ops_manager::{ops, schemas};
use crate::http::{Exchange, Operation as _, Rule};

/// What cannot stand in the query of a URI as it is. Percent signs stay: the text is encoded already.
const OUTSIDE_QUERY: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// One page of a list: which, how long, and whether it says how long the whole list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    /// Counted from 1.
    number: usize,
    length: usize,
    tells_total: bool,
}

/// Makes the page that a request asks for by its query; the document has checked the values.
macro_rules! asked_by {
    ($($query:ident),*) => {$(
        impl From<&ops::$query> for Page {
            fn from(query: &ops::$query) -> Self {
                Self { tells_total: query.include_count, ..Self::new(query.page_num, query.items_per_page) }
            }
        }
    )*};
}

asked_by!(
    AccessListEntryCreateQuery,
    AccessListEntryListQuery,
    GlobalAccessListEntryListQuery,
    GlobalApiKeyListQuery,
    OrgApiKeyListQuery,
    OrgListQuery,
    OrgProjectListQuery,
    ProjectApiKeyListQuery,
    ProjectListQuery
);

impl Page {
    fn new(page_num: i32, items_per_page: i32) -> Self {
        let positive = |value: i32| usize::try_from(value).unwrap_or(1).max(1);
        Self { number: positive(page_num), length: positive(items_per_page), tells_total: false }
    }

    /// Returns the positions of the page's items, which may be past the end of the list.
    pub(super) fn positions(self) -> Range<usize> {
        let start = (self.number - 1).saturating_mul(self.length);
        start..start.saturating_add(self.length)
    }

    /// Returns the page's items of all.
    pub(super) fn cut<T>(self, all: impl IntoIterator<Item = T>) -> Vec<T> {
        let positions = self.positions();
        all.into_iter().skip(positions.start).take(positions.len()).collect()
    }

    /// Returns `self`, `previous` unless this is the first page, and `next` unless it is the last
    /// one of `total` items. Each keeps the query of the request and has the page appended, even if
    /// the request did not name one.
    pub(super) fn links(self, exchange: &Exchange<'_>, total: usize) -> Vec<Link> {
        let base = format!("{}{}?{}", exchange.origin(), exchange.uri.path(), kept_query(exchange));
        let link = |rel: &str, number: usize| Link {
            href: format!("{base}pageNum={number}&itemsPerPage={}", self.length),
            rel: rel.to_owned(),
        };
        let mut links = vec![link("self", self.number)];
        if self.number > 1 {
            links.push(link("previous", self.number - 1));
        }
        if self.positions().end < total {
            links.push(link("next", self.number + 1));
        }
        links
    }

    /// Returns the member `totalCount` of a list.
    pub(super) fn total_count(self, total: usize) -> Option<i64> {
        self.tells_total.then(|| i64::try_from(total).unwrap_or(i64::MAX))
    }
}

/// Returns the member `status` of a list, which is its own envelope: all that `envelope=true` adds.
pub(super) fn envelope_status(exchange: &Exchange<'_>) -> Option<i32> {
    asks_for(exchange, "envelope").then_some(200)
}

/// Returns the longest page that the document allows, by asking it about a longer one: the document
/// is the one place that states the limit.
pub(super) fn length_max() -> i64 {
    static MAX: LazyLock<i64> = LazyLock::new(|| {
        let query = serde_json::json!({ "itemsPerPage": i64::MAX });
        let findings = schemas().query(ops::OrgApiKeyList::INFO.id, &query);
        let limit = findings.iter().find_map(|finding| match &finding.rule {
            Rule::Maximum(limit) => limit.as_i64(),
            _ => None,
        });
        limit.unwrap_or(i64::from(i32::MAX))
    });
    *MAX
}

/// Returns the parameters of the query except those of paging, as they were sent, each with an
/// ampersand behind it.
fn kept_query(exchange: &Exchange<'_>) -> String {
    let mut kept = String::new();
    for pair in exchange.uri.query().unwrap_or_default().split('&') {
        let paging = parse(pair.as_bytes()).any(|(name, _)| name == "pageNum" || name == "itemsPerPage");
        if !pair.is_empty() && !paging {
            kept.extend(utf8_percent_encode(pair, OUTSIDE_QUERY));
            kept.push('&');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_covers_its_positions() {
        assert_eq!(Page::new(1, 100).positions(), 0..100);
        assert_eq!(Page::new(3, 7).positions(), 14..21);
        let far = Page::new(i32::MAX, 500).positions();
        assert_eq!(far.end - far.start, 500);
    }

    #[test]
    fn longest_page_is_the_documents() {
        assert_eq!(length_max(), 500);
    }
}

use super::cursor::Cursor;
use crate::yaml::Place;

/// How an operation cuts its list into pages (`x-paging`).
#[derive(Debug, Clone)]
pub(crate) struct Paging {
    pub(crate) place: Place,
    pub(crate) style: PagingStyle,
    /// The query parameter that says which page.
    pub(crate) page: String,
    /// The query parameter that says how many items a page has.
    pub(crate) size: String,
    /// The size that the SDK's streams ask for if their user does not say, where the API knows none.
    pub(crate) size_unless_set: Option<i64>,
    /// The member of the answer with the items.
    pub(crate) items: String,
    /// The member that says where the next page is, with the members around it.
    pub(crate) next: Vec<String>,
    /// The member with the number of items on all pages, with the members around it, if the API counts them.
    pub(crate) total: Option<Vec<String>>,
}

/// By what a page is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PagingStyle {
    /// By a key that the page before gave; these parameters may not stand beside it.
    Key { excludes: Vec<String> },
    /// By its number, from 1; `next` names a list of links, one of which has the `rel` `next`.
    Number,
}

/// Reads `x-paging`.
pub(super) fn read(at: &Cursor<'_>) -> Option<Paging> {
    let style = match at.required_text("by")? {
        "key" => PagingStyle::Key { excludes: at.texts("excludes") },
        "number" => PagingStyle::Number,
        other => {
            return at.fault_at("by", format!("{other:?} is neither `key` nor `number`"), "write `key` or `number`");
        }
    };
    let mut known = vec!["by", "page", "size", "items", "next", "total"];
    if style != PagingStyle::Number {
        known.extend(["excludes", "size_unless_set"]);
    }
    at.only(&known, "in the paging of this style");
    let path = |member: &str| Some(at.required_text(member)?.split('.').map(str::to_owned).collect());
    Some(Paging {
        place: at.node.place,
        style,
        page: at.required_text("page")?.to_owned(),
        size: at.required_text("size")?.to_owned(),
        size_unless_set: at.integer("size_unless_set"),
        items: at.required_text("items")?.to_owned(),
        next: path("next")?,
        total: if at.has("total") { Some(path("total")?) } else { None },
    })
}

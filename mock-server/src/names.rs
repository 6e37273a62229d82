//! Names that somebody gives, and those that there are.
//!
//! A name that nothing has is refused, never taken: a fault on a misspelt operation would never happen, and that it was
//! called exactly 0 times would always be true.

use http::Method;

use crate::generated::Api;
use crate::redaction::shown_name;

/// Stands for the id of an operation where a path has none for the method.
pub(crate) const METHOD_NOT_ALLOWED: &str = "method_not_allowed";

/// The methods of HTTP (RFC 9110 and RFC 5789).
const METHODS: [Method; 9] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::DELETE,
    Method::CONNECT,
    Method::OPTIONS,
    Method::TRACE,
    Method::PATCH,
];

/// From where on one name is like another, from 0 to 1.
const LIKENESS_MIN: f64 = 0.3;

/// How many known names a message lists.
const NAMED_MAX: usize = 64;

/// A name that nothing has: which member of a condition gives it, and what there is instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{member}: {reason}")]
pub(crate) struct UnknownName {
    member: &'static str,
    reason: String,
}

impl UnknownName {
    fn new(member: &'static str, reason: impl Into<String>) -> Self {
        Self { member, reason: reason.into() }
    }
}

/// Requires that faults can happen to an API, and that journals list it.
pub(crate) fn check_api(api: Api) -> Result<(), UnknownName> {
    let reason = || format!("{} belongs to no world; there are {}", api.name(), listed(&names_of_apis()));
    if api.is_of_a_world() { Ok(()) } else { Err(UnknownName::new("api", reason())) }
}

fn names_of_apis() -> Vec<&'static str> {
    Api::OF_VENDORS.iter().map(|api| api.name()).collect()
}

/// Requires that an API has an operation, or that any of them has where none is given.
pub(crate) fn check_operation(api: Option<Api>, id: &str) -> Result<(), UnknownName> {
    let asked = Api::OF_VENDORS.iter().filter(|one| api.is_none_or(|api| api == **one));
    let operations = asked.flat_map(|api| api.operation_ids()).copied();
    let known: Vec<&str> = operations.chain([METHOD_NOT_ALLOWED]).collect();
    if known.contains(&id) {
        return Ok(());
    }
    let owner = Api::ALL.iter().copied().find(|api| api.operation_ids().contains(&id));
    let what = match (owner, api) {
        (Some(owner), _) if !owner.is_of_a_world() => {
            format!("{id} is an operation of the {} API, which belongs to no world", owner.name())
        }
        (Some(owner), Some(api)) => format!("{id} is an operation of {}, not of {}", owner.name(), api.name()),
        _ => format!("there is no operation {}", shown_name(id)),
    };
    Err(UnknownName::new("operation", format!("{what}; {}", remedy(id, &known))))
}

/// Requires that HTTP has a method.
pub(crate) fn check_method(method: &Method) -> Result<(), UnknownName> {
    if METHODS.contains(method) {
        return Ok(());
    }
    let known: Vec<&str> = METHODS.iter().map(Method::as_str).collect();
    let what = format!("there is no method {}", shown_name(method.as_str()));
    Err(UnknownName::new("method", format!("{what}; {}", remedy(method.as_str(), &known))))
}

/// Requires that there is such a kind of fault.
pub(crate) fn check_kind(kind: &str, known: &[&str]) -> Result<(), UnknownName> {
    if known.contains(&kind) {
        return Ok(());
    }
    let what = format!("there is no kind of effect {}", shown_name(kind));
    Err(UnknownName::new("fault", format!("{what}; {}", remedy(kind, known))))
}

/// Says that a world has no such tenant. The id is not quoted: private keys have the form of some tenants' ids.
pub(crate) fn unknown_tenant(id: &str, known: &[String]) -> UnknownName {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    UnknownName::new("tenant", format!("the world has no such tenant; {}", remedy(id, &known)))
}

/// Says which name was meant, and which there are.
pub(crate) fn remedy(given: &str, known: &[&str]) -> String {
    match nearest(given, known) {
        Some(name) => format!("did you mean {name}? There are {}", listed(known)),
        None if known.is_empty() => "there are none".to_owned(),
        None => format!("there are {}", listed(known)),
    }
}

/// Returns the known name that is most like a given one, whatever the order of its words.
pub(crate) fn nearest<'a>(given: &str, known: &[&'a str]) -> Option<&'a str> {
    /// A longer text takes time to compare, and no known name is so long.
    const BYTES_MAX: usize = 128;
    if given.len() > BYTES_MAX {
        return None;
    }
    let given = given.to_lowercase();
    // Pairs of letters, because people change the order of words, or edits, because they slip: whichever is less.
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        strsim::sorensen_dice(&given, &name).max(strsim::normalized_damerau_levenshtein(&given, &name))
    };
    let rated = known.iter().map(|name| (likeness(name), *name));
    let best = rated.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.filter(|(likeness, _)| *likeness >= LIKENESS_MIN).map(|(_, name)| name)
}

fn listed(names: &[&str]) -> String {
    match names.len().checked_sub(NAMED_MAX) {
        None | Some(0) => names.join(", "),
        Some(n_more) => format!("{} and {n_more} more", names[..NAMED_MAX].join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_name_is_found_whatever_the_order_of_its_words() {
        let known: Vec<&str> = Api::OF_VENDORS.iter().flat_map(|api| api.operation_ids()).copied().collect();
        for (given, expected) in [
            ("list_tokens", "token_list"),
            ("api_token_lst", "api_token_list"),
            ("ApiTokenCreate", "api_token_create"),
            ("project_api_keys_list", "project_api_key_list"),
            ("create_access_list_entry", "access_list_entry_create"),
        ] {
            assert_eq!(nearest(given, &known), Some(expected), "{given}");
        }
        assert_eq!(nearest("GTE", &["POST", "GET"]), Some("GET"));
        assert_eq!(nearest("zzz", &known), None);
        assert_eq!(nearest(&"api_token_list".repeat(100), &known), None);
    }

    #[test]
    fn operation_is_known_within_its_api() {
        check_operation(None, "token_list").unwrap();
        check_operation(Some(Api::AstraControl), "token_list").unwrap();
        check_operation(Some(Api::OpsManager), METHOD_NOT_ALLOWED).unwrap();
        for (api, id, expected) in [
            (None, "list_tokens", "operation: there is no operation list_tokens; did you mean token_list? There are "),
            (
                Some(Api::Astrom),
                "token_list",
                "token_list is an operation of astra_control, not of astrom; did you mean",
            ),
            (None, "world_create", "world_create is an operation of the control API, which belongs to no world"),
        ] {
            let error = check_operation(api, id).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
        let error = check_operation(Some(Api::AstraControl), "token_lst").unwrap_err().to_string();
        let expected =
            "operation: there is no operation token_lst; did you mean token_list? There are token_create, token_list";
        assert!(error.starts_with(expected) && error.ends_with(", method_not_allowed"), "{error}");
    }

    #[test]
    fn long_lists_are_cut() {
        let names = vec!["x"; NAMED_MAX + 2];
        assert!(remedy("y", &names).ends_with("x, x and 2 more"));
        assert!(!remedy("y", &names[..NAMED_MAX]).contains("more"));
    }
}

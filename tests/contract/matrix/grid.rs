//! Whether rows and columns are complete.

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::Hash;

use reqwest::Method;
use tokenwright_mock::internals::http::OperationInfo;

use super::state::{Callers, State};

/// What identifies an operation: its id, its method, and its path as the document has it.
pub(super) type Identity = (&'static str, Method, &'static str);

/// Requires that the rows are exactly the operations of an API's table, each once.
#[track_caller]
pub(super) fn assert_rows(rows: impl IntoIterator<Item = Identity>, table: &'static [OperationInfo]) {
    let mut missing: Vec<Identity> = table.iter().map(|info| (info.id, info.method.clone(), info.path)).collect();
    for row in rows {
        match missing.iter().position(|operation| *operation == row) {
            Some(place) => drop(missing.remove(place)),
            None => panic!("the row {row:?} is no operation of the document, or comes twice"),
        }
    }
    assert!(missing.is_empty(), "these operations have no row in the credential matrix: {missing:#?}");
}

/// Requires that each state has callers or a reason for having none; returns all callers, each once.
#[track_caller]
pub(super) fn columns<C: Copy + Debug + Eq + Hash + 'static>(callers: impl Fn(State) -> Callers<C>) -> Vec<(State, C)> {
    let mut seen = HashSet::new();
    let mut columns = Vec::new();
    for state in State::ALL {
        match callers(state) {
            Callers::None(reason) => assert!(!reason.is_empty(), "{state:?} has neither callers nor a reason"),
            Callers::Are(callers) => {
                assert!(!callers.is_empty(), "{state:?} has no callers");
                columns.extend(callers.iter().map(|caller| (state, *caller)));
            }
        }
    }
    for (state, caller) in &columns {
        assert!(seen.insert(*caller), "{caller:?} of {state:?} is in another state, too");
    }
    columns
}

/// Fills the variables of a template, each written `{name}`.
pub(super) fn fill(template: &str, variables: &[(&str, &str)]) -> String {
    variables.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

mod tests {
    use tokenwright_mock::internals::generated::astra_control::OPERATIONS;

    use super::*;

    fn identities() -> Vec<Identity> {
        OPERATIONS.iter().map(|info| (info.id, info.method.clone(), info.path)).collect()
    }

    #[test]
    #[should_panic(expected = "these operations have no row in the credential matrix")]
    fn operation_without_a_row_fails() {
        assert_rows(identities().into_iter().skip(1), OPERATIONS);
    }

    #[test]
    #[should_panic(expected = "is no operation of the document, or comes twice")]
    fn row_that_comes_twice_fails() {
        assert_rows(identities().into_iter().chain(identities().into_iter().take(1)), OPERATIONS);
    }

    #[test]
    #[should_panic(expected = "is no operation of the document, or comes twice")]
    fn row_with_another_path_fails() {
        let moved = identities().into_iter().map(|(id, method, _)| (id, method, "/elsewhere"));
        assert_rows(moved, OPERATIONS);
    }
}

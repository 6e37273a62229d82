//! The control API for the helpers in Python and JavaScript: schemas as types, operations as methods.
//!
//! The helpers in `mock-server/python/` and `mock-server/node/` are written by hand upon these files, and `mypy` and
//! `tsc` check them: a member, a value or an operation that goes from the document fails there.
//!
//! A schema that holds a secret becomes a class whose secrets do not print; all others stay the plain objects that JSON
//! gives, with types.

mod javascript;
mod layout;
mod python;

use self::layout::Layout;
use crate::model::{Api, Fault};
use crate::output::Draft;

/// The folders that hold nothing but what is generated here and what is written by hand upon it.
const PYTHON: &str = "mock-server/python/src/tokenwright_mock/control.py";
const JAVASCRIPT: &str = "mock-server/node/lib/control.js";
const TYPESCRIPT: &str = "mock-server/node/lib/control-types.d.ts";

/// Renders the files of both languages.
pub(crate) fn render(api: &Api) -> Result<Vec<Draft>, Vec<Fault>> {
    let layout = Layout::of(api)?;
    Ok(vec![
        Draft { path: PYTHON.to_owned(), text: python::render(&layout) },
        Draft { path: JAVASCRIPT.to_owned(), text: javascript::render(&layout) },
        Draft { path: TYPESCRIPT.to_owned(), text: javascript::render_types(&layout) },
    ])
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::model;

    /// Renders the document of the control API with an edit; returns Python, JavaScript and TypeScript.
    fn rendered(old: &str, new: &str) -> Result<[String; 3], Vec<Fault>> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/control.yaml");
        let text = fs::read_to_string(file).unwrap();
        assert!(text.contains(old), "the document has no {old:?}");
        let api = model::read("openapi/control.yaml", "control", &text.replacen(old, new, 1)).unwrap();
        let drafts = render(&api)?;
        Ok(drafts.into_iter().map(|draft| draft.text).collect::<Vec<_>>().try_into().unwrap())
    }

    #[track_caller]
    fn assert_contains(text: &str, parts: &[&str]) {
        for part in parts {
            assert!(text.contains(part), "no {part:?} in:\n{text}");
        }
    }

    #[test]
    fn operation_is_a_method_with_its_path_body_query_and_answer() {
        let [python, javascript, _] = rendered("", "").unwrap();
        assert_contains(
            &python,
            &[
                "def world_create(self, body: WorldCreate | None = None) -> World:",
                "return World(hidden(self._transport.send(\"POST\", \"/_mock/worlds\", body=body), SECRETS))",
                "def clock_update(self, world_id: str, body: ClockUpdate) -> Clock:",
                "def journal_get(self, world_id: str, query: JournalGetQuery | None = None) -> Journal:",
                "def fault_clear(self, world_id: str) -> None:",
            ],
        );
        assert_contains(
            &javascript,
            &[
                "async clock_update(world_id, body) {",
                "send(\"PATCH\", path(\"/_mock/worlds/{world_id}/clock\", { world_id }), { body })",
                "@param {types.WorldCreate} [body]",
                "@returns {Promise<World>}",
            ],
        );
    }

    #[test]
    fn secret_is_hidden_and_makes_a_class_of_whatever_holds_it() {
        let [python, javascript, types] = rendered("", "").unwrap();
        assert_contains(&python, &["SECRETS = frozenset({\"private_key\", \"token\"})", "class World(Access):"]);
        assert_contains(&python, &["def token(self) -> Secret:", "return self._access(\"astrom\", AstromInfo)"]);
        assert_contains(&javascript, &["class AstromInfo extends Access {", "return this.secret(\"token\");"]);
        assert!(!types.contains("AstromInfo"), "{types}");
    }

    #[test]
    fn members_and_values_are_those_of_the_document() {
        let [python, _, types] = rendered("", "").unwrap();
        // A word of Python cannot be a name in a class.
        assert_contains(&python, &["Fault = TypedDict(", "\"from\": \"NotRequired[str]\"", "    \"lost_answer\",\n"]);
        assert_contains(&python, &["    fault: FaultNote | None\n", "    findings: list[str]\n"]);
        assert_contains(&types, &["  from?: string;", "  fault: FaultNote | null;", "\n  | \"lost_answer\""]);
    }

    #[test]
    fn text_that_would_end_a_comment_does_not() {
        let [python, javascript, types] =
            rendered("What is required of the journal:", "It */ is \"\"\" \\ required:").unwrap();
        assert_contains(&python, &[r#"It */ is \"\"\" \\ required:"#]);
        assert_contains(&types, &[r#"It *\/ is """ \ required:"#]);
        assert!(!javascript.contains("It */"), "{javascript}");
    }

    #[test]
    fn object_with_members_of_any_name_is_refused() {
        let closed = "An HTTP Archive.\n      additionalProperties: false";
        let open = "An HTTP Archive.\n      additionalProperties:\n        type: string";
        let faults = rendered(closed, open).map(|_| ());
        let faults = faults.expect_err("should be refused");
        assert!(faults[0].to_string().contains("no type for it"), "{}", faults[0]);
    }
}

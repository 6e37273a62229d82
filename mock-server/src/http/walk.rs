//! Values and their schemas side by side: which members are documented, and which are not.
//!
//! The value is known to be valid, or will be reported. The validator itself cannot tell: it annotates
//! no properties where `additionalProperties` is false, and finds nothing about members that a document leaves open.

use serde_json::Value;

use super::Segment;

/// Returns the places of the properties that a value has, as JSON Pointers into the document. A
/// branch of `oneOf` that is written in place counts as one.
pub(super) fn documented_places(document: &Value, place: &str, value: &Value) -> Vec<String> {
    let mut found = Found::of(document);
    found.walk(place, value);
    found.places
}

/// Returns where in a value members are that its schema neither has nor allows expressly.
pub(super) fn undocumented_members(document: &Value, place: &str, value: &Value) -> Vec<Vec<Segment>> {
    let mut found = Found::of(document);
    found.walk(place, value);
    found.undocumented
}

#[derive(Debug)]
struct Found<'a> {
    document: &'a Value,
    places: Vec<String>,
    undocumented: Vec<Vec<Segment>>,
    /// Where in the value the walk is.
    at: Vec<Segment>,
}

impl<'a> Found<'a> {
    fn of(document: &'a Value) -> Self {
        Self { document, places: Vec::new(), undocumented: Vec::new(), at: Vec::new() }
    }

    fn walk(&mut self, place: &str, value: &Value) {
        let Some(schema) = self.document.pointer(place) else {
            return;
        };
        if let Some(target) = target(schema) {
            return self.walk(target, value);
        }
        for (number, branch) in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
            if fits(self.document, branch, value) {
                let place = format!("{place}/oneOf/{number}");
                self.walk(&place, value);
                self.places.extend(target(branch).is_none().then_some(place));
            }
        }
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.step(Segment::Index(index), |found| found.walk(&format!("{place}/items"), item));
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    self.step(Segment::Member(name.clone()), |found| {
                        found.member(member, member_schema(schema, place, name));
                    });
                }
            }
            _ => {}
        }
    }

    fn step(&mut self, step: Segment, walk: impl FnOnce(&mut Self)) {
        self.at.push(step);
        walk(self);
        self.at.pop();
    }

    fn member(&mut self, member: &Value, schema: MemberSchema) {
        match schema {
            MemberSchema::At(place) => {
                self.walk(&place, member);
                self.places.push(place);
            }
            MemberSchema::Open => {}
            MemberSchema::Undocumented => self.undocumented.push(self.at.clone()),
        }
    }
}

/// What an object's schema says of a member.
enum MemberSchema {
    /// Its schema stands at this place of the document.
    At(String),
    /// Nothing, but the object may have any member.
    Open,
    /// Nothing.
    Undocumented,
}

/// Returns what the schema at a place says of a member.
fn member_schema(schema: &Value, place: &str, name: &str) -> MemberSchema {
    let (properties, additional) = (schema.get("properties"), schema.get("additionalProperties"));
    if properties.is_some_and(|properties| properties.get(name).is_some()) {
        MemberSchema::At(format!("{place}/properties/{name}"))
    } else if additional.is_some_and(Value::is_object) {
        MemberSchema::At(format!("{place}/additionalProperties"))
    } else if properties.is_none() || additional == Some(&Value::Bool(true)) {
        MemberSchema::Open
    } else {
        MemberSchema::Undocumented
    }
}

/// Returns what a schema refers to, as a JSON Pointer.
fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix('#')
}

/// Whether a valid value is of this branch of `oneOf`. The branches in the documents differ in the type or in the
/// members that are required.
fn fits(document: &Value, branch: &Value, value: &Value) -> bool {
    let branch = target(branch).and_then(|place| document.pointer(place)).unwrap_or(branch);
    let is_type = match branch.get("type").and_then(Value::as_str) {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        _ => true,
    };
    let required = branch.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    is_type && required.into_iter().all(|name| value.get(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walk_goes_through_references_lists_and_branches() {
        let document = serde_json::json!({
            "root": {"type": "array", "items": {"oneOf": [
                {"$ref": "#/a"}, {"$ref": "#/b"}, {"type": "array", "items": {}},
            ]}},
            "a": {"type": "object", "properties": {"x": {}, "y": {}}, "required": ["x"], "additionalProperties": false},
            "b": {"type": "object", "properties": {"z": {"$ref": "#/c"}}, "required": ["z"]},
            "c": {"type": "object", "additionalProperties": {"type": "string"}},
        });
        for (value, expected) in [
            (serde_json::json!([]), &[][..]),
            (serde_json::json!([{"x": 1}]), &["/a/properties/x"]),
            (serde_json::json!([{"z": {}, "more": 1}]), &["/b/properties/z"]),
            (serde_json::json!([{"z": {"n": "1"}}]), &["/c/additionalProperties", "/b/properties/z"]),
            (serde_json::json!([[1]]), &["/root/items/oneOf/2"]),
        ] {
            assert_eq!(documented_places(&document, "/root", &value), expected, "{value}");
        }
    }

    #[test]
    fn members_that_a_schema_does_not_have_are_undocumented_unless_it_is_open() {
        let document = serde_json::json!({
            "root": {"type": "object", "properties": {
                "a": {"type": "object", "properties": {"x": {}}},
                "open": {"type": "object", "properties": {}, "additionalProperties": true},
                "any": {},
            }},
        });
        let value = serde_json::json!({
            "a": {"x": {"n": 1}, "y": 1}, "open": {"n": 1}, "any": {"n": 1}, "b": {"n": 1},
        });
        let member = |name: &str| Segment::Member(name.to_owned());
        let expected = [vec![member("a"), member("y")], vec![member("b")]];
        assert_eq!(undocumented_members(&document, "/root", &value), expected);
    }
}

use super::Shape;
use super::reader::{Reader, View, elements, is_true, members, text};
use crate::yaml::{Data, Node};

/// The members of a schema whose value is a fact as it stands.
const PLAIN: &[&str] = &[
    "format",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "default",
    "x-open-enum",
];

/// Reads a schema with everything that it refers to.
pub(super) fn read(reader: &Reader<'_>, schema: &Node) -> Shape {
    read_below(reader, schema, &mut Vec::new())
}

fn read_below<'a>(reader: &Reader<'a>, schema: &'a Node, above: &mut Vec<&'a str>) -> Shape {
    let Some((name, node)) = reader.resolve(schema) else { return Shape::at(schema) };
    if let Some(name) = name {
        if above.contains(&name) {
            let mut shape = Shape::at(node);
            shape.put("recursive", node.place, name);
            return shape;
        }
        above.push(name);
    }
    let shape = read_node(reader, node, above);
    if name.is_some() {
        above.pop();
    }
    shape
}

fn read_node<'a>(reader: &Reader<'a>, node: &'a Node, above: &mut Vec<&'a str>) -> Shape {
    // schemars writes a reference with other words beside it as an `allOf` of one.
    if let [only] = elements(node, "allOf") {
        let mut shape = read_below(reader, only, above);
        if is_true(node, "nullable") {
            shape.put("nullable", node.place, "true");
        }
        return shape;
    }
    let mut shape = Shape::at(node);
    read_type(node, &mut shape);
    for name in PLAIN {
        let value = node.get(name).filter(|value| {
            // JSON Schema has no word for how long a number is, or for what is a secret.
            let is_of_both = matches!(value.as_str(), Some("date-time" | "uri"));
            reader.view != View::Schemas || *name != "format" || is_of_both
        });
        if let Some(value) = value {
            let text = value.as_str().map_or_else(|| value.to_json().to_string(), str::to_owned);
            shape.put(name, value.place, text);
        }
    }
    if is_true(node, "uniqueItems") {
        shape.put("uniqueItems", node.place, "true");
    }
    // The types of the mock hold no values of numbers; the embedded schemas do.
    let has_values = reader.view != View::Types || !matches!(text(node, "type"), Some("integer" | "number"));
    if let Some(values) = node.get("enum").filter(|_| has_values) {
        shape.put("enum", values.place, "");
    }
    // Whoever reads an open enumeration is ready for values of tomorrow.
    let is_open = reader.view == View::Wire && node.get("x-open-enum").is_some();
    let values = elements(node, "enum").iter().filter(|value| has_values && !matches!(value.data, Data::Null));
    for value in values {
        let name = value.as_str().map_or_else(|| value.to_json().to_string(), str::to_owned);
        shape.group("enum").put(&name, value.place, if is_open { "open" } else { "" });
    }
    read_parts(reader, node, above, &mut shape);
    if is_true(node, "x-sdk-omit") {
        shape.put("omitted", node.place, "");
    }
    shape
}

/// Reads `type` and `nullable`, which JSON Schema writes as one.
fn read_type(node: &Node, shape: &mut Shape) {
    let mut is_nullable = is_true(node, "nullable");
    let several = elements(node, "type");
    let named = several.iter().filter_map(Node::as_str).find(|name| *name != "null");
    if let Some(name) = text(node, "type").or(named) {
        shape.put("type", node.get("type").unwrap_or(node).place, name);
    }
    is_nullable |= several.iter().any(|name| name.as_str() == Some("null"));
    if is_nullable {
        shape.put("nullable", node.get("nullable").unwrap_or(node).place, "true");
    }
}

fn read_parts<'a>(reader: &Reader<'a>, node: &'a Node, above: &mut Vec<&'a str>, shape: &mut Shape) {
    let required: Vec<&str> = elements(node, "required").iter().filter_map(Node::as_str).collect();
    for (name, property) in members(node, "properties") {
        let mut of_property = Shape { place: property.place, ..read_below(reader, property, above) };
        if required.contains(&name.as_str()) {
            of_property.put("required", node.get("required").unwrap_or(node).place, "true");
        }
        shape.group("properties").children.insert(name.clone(), of_property);
    }
    if let Some(items) = node.get("items") {
        let items = read_below(reader, items, above);
        shape.children.insert("items".to_owned(), items);
    }
    match node.get("additionalProperties").map(|values| (&values.data, values)) {
        Some((Data::Boolean(false), values)) => shape.put("closed", values.place, "true"),
        Some((Data::Mapping(members), values)) if !members.is_empty() => {
            let values = read_below(reader, values, above);
            shape.children.insert("values".to_owned(), values);
        }
        _ => {}
    }
    read_branches(reader, node, above, shape);
}

/// Reads the branches of a `oneOf` or `anyOf`; the types have neither the omitted ones nor a choice of one.
fn read_branches<'a>(reader: &Reader<'a>, node: &'a Node, above: &mut Vec<&'a str>, shape: &mut Shape) {
    let branches = elements(node, "oneOf").iter().chain(elements(node, "anyOf"));
    let kept = |branch: &&Node| {
        let target = reader.resolve(branch).map(|(_, target)| target);
        reader.view != View::Types || !target.is_some_and(|target| is_true(target, "x-sdk-omit"))
    };
    // JSON Schema has a branch for null where OpenAPI has a word.
    let is_nothing = |branch: &&Node| text(branch, "type") == Some("null");
    if branches.clone().any(|branch| is_nothing(&branch)) {
        shape.put("nullable", node.place, "true");
    }
    let branches: Vec<&Node> = branches.filter(kept).filter(|branch| !is_nothing(branch)).collect();
    if let ([only], View::Types) = (branches.as_slice(), reader.view) {
        let of_branch = read_below(reader, only, above);
        shape.children.extend(of_branch.children);
        return;
    }
    // schemars writes an enumeration whose values are described as a choice of enumerations.
    if !branches.is_empty() && branches.iter().all(|branch| branch.get("enum").is_some()) {
        for branch in branches {
            let of_branch = read_below(reader, branch, above);
            for (name, fact) in of_branch.children {
                match fact.children.is_empty() {
                    true => _ = shape.children.insert(name, fact),
                    false => shape.group(&name).children.extend(fact.children),
                }
            }
        }
        return;
    }
    for (i, branch) in branches.iter().enumerate() {
        let reference = text(branch, "$ref").and_then(|reference| reference.rsplit('/').next());
        let name = reference.or(text(branch, "title")).filter(|_| reader.view == View::Wire);
        let name = name.map_or_else(|| i.to_string(), str::to_owned);
        let of_branch = read_below(reader, branch, above);
        shape.group("oneOf").children.insert(name, of_branch);
    }
}

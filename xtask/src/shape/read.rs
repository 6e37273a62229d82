use super::reader::{Reader, View};
use super::{Shape, operation};
use crate::yaml::Node;

/// Reads the shape of an OpenAPI document, strictly checked or not: what is not understood is not in it.
pub(crate) fn read(root: &Node, view: View) -> Shape {
    let reader = Reader { root, view };
    let mut shape = Shape::at(root);
    reader.server(&mut shape);
    reader.security(&mut shape);
    if let Some(paths) = root.get("paths") {
        let operations = shape.group("operations");
        operations.place = paths.place;
        operation::read_all(&reader, paths, operations);
    }
    if let Some(schemas) = root.get("components").and_then(|components| components.get("schemas")) {
        shape.group("components").place = schemas.place;
    }
    for (name, schema) in reader.components("schemas") {
        shape.group("components").children.insert(name.to_owned(), Shape::at(schema));
    }
    shape
}

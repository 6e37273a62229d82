//! The page that says what each operation rests on: product, release, pages of the vendor, and what is assumed.
//!
//! All of it stands in the documents; a page that somebody writes beside them would be wrong after the next edit.

use std::fmt::Write as _;

use crate::model::Api;
use crate::output::Draft;
use crate::yaml::{Data, Node};

const PAGE: &str = "mock-server/src/generated/vendors.md";

/// The word by which a document marks what the vendor does not say.
const MARK: &str = "assumed";

const HEAD: &str = "\
<!-- Generated from `openapi/` by `cargo xtask generate`; do not edit. -->

# What each operation rests on

The mock and the SDK do what the documents in `openapi/` say, and those rest on the vendors' pages: here are the releases,
the pages with the day on which each was read, and all that the pages leave open. What is assumed is what the mock does; a
real server may do otherwise. [`tokenwright-mock proxy`][proxy] tells where one does.
";

/// A passage of a document that says what is assumed, and where it stands.
struct Assumption {
    place: String,
    text: String,
}

/// Renders the page.
pub(crate) fn render(vendors: &[&Api]) -> Draft {
    let mut text = HEAD.to_owned();
    for api in vendors {
        of_api(&mut text, api);
    }
    text.push_str("\n[proxy]: ../../guides/proxy.md\n");
    Draft { path: PAGE.to_owned(), text }
}

fn of_api(text: &mut String, api: &Api) {
    let _ = write!(text, "\n## {}\n\n{}", api.title, api.products.join(", "));
    if let Some(release) = &api.release {
        let _ = write!(text, ": {release}");
    }
    text.push_str(".\n\n| Operation | Request | Pages |\n|---|---|---|\n");
    for operation in &api.operations {
        let method = operation.method.to_uppercase();
        let sources = node_of(api, &operation.id).map_or_else(String::new, sources);
        let _ = writeln!(text, "| `{}` | `{method} {}` | {sources} |", operation.id, operation.path);
    }
    let assumptions = assumptions(api);
    if assumptions.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n### Assumed in {}", api.title);
    let mut last = None;
    for Assumption { place, text: passage } in &assumptions {
        if last != Some(place) {
            let _ = writeln!(text, "\n{place}:\n");
        }
        last = Some(place);
        let _ = writeln!(text, "- {passage}");
    }
}

/// Returns the pages of an operation; those of one publisher and day together.
fn sources(operation: &Node) -> String {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    let Some(Node { data: Data::Sequence(sources), .. }) = operation.get("x-source") else { return String::new() };
    for source in sources {
        let text = |name: &str| source.get(name).and_then(Node::as_str).unwrap_or_default();
        let origin = format!("{}, {}", text("publisher"), text("read"));
        match groups.iter_mut().find(|(known, _)| *known == origin) {
            Some((_, pages)) => pages.push(text("page")),
            None => groups.push((origin, vec![text("page")])),
        }
    }
    let cell = |text: &str| text.replace('|', "\\|");
    let groups = groups.iter().map(|(origin, pages)| cell(&format!("{} ({origin})", pages.join("; "))));
    groups.collect::<Vec<_>>().join("; ")
}

fn assumptions(api: &Api) -> Vec<Assumption> {
    let mut found = Vec::new();
    let root = &api.document;
    for part in ["info", "servers", "tags"] {
        root.get(part).into_iter().for_each(|node| collect(node, "The API", &mut found));
    }
    for operation in &api.operations {
        let node = node_of(api, &operation.id);
        node.into_iter().for_each(|node| collect(node, &format!("`{}`", operation.id), &mut found));
    }
    let kinds = root.get("components").map_or(&[][..], Node::members);
    for (kind, components) in kinds.iter().filter(|(kind, _)| kind != "examples") {
        for (name, node) in components.members() {
            let what = if kind == "schemas" { String::new() } else { format!(" ({})", singular(kind)) };
            collect(node, &format!("`{name}`{what}"), &mut found);
        }
    }
    found
}

fn singular(kind: &str) -> &str {
    match kind {
        "requestBodies" => "body",
        "securitySchemes" => "security",
        kind => kind.strip_suffix('s').unwrap_or(kind),
    }
}

/// Returns an operation as the document has it.
fn node_of<'a>(api: &'a Api, id: &str) -> Option<&'a Node> {
    let paths = api.document.get("paths")?.members();
    let mut methods = paths.iter().flat_map(|(_, path)| path.members());
    methods.find(|(_, node)| node.get("operationId").and_then(Node::as_str) == Some(id)).map(|(_, node)| node)
}

/// Collects the passages below a node. A property has a place of its own; whatever else is there belongs to what it is of.
fn collect(node: &Node, place: &str, found: &mut Vec<Assumption>) {
    if let Data::Sequence(items) = &node.data {
        items.iter().for_each(|item| collect(item, place, found));
    }
    for (name, member) in node.members() {
        match name.as_str() {
            "example" | "examples" => {}
            "description" => {
                let passages = member.as_str().map(passages).unwrap_or_default();
                found.extend(passages.into_iter().map(|text| Assumption { place: place.to_owned(), text }));
            }
            "properties" => {
                for (name, property) in member.members() {
                    let inner = place.strip_suffix('`').map_or_else(|| place.to_owned(), |of| format!("{of}.{name}`"));
                    collect(property, &inner, found);
                }
            }
            _ => collect(member, place, found),
        }
    }
}

/// Returns the paragraphs and items of a list that say what is assumed, each in one line.
fn passages(description: &str) -> Vec<String> {
    let mut passages: Vec<Vec<&str>> = vec![Vec::new()];
    let mut is_code = false;
    for line in description.lines() {
        let trimmed = line.trim();
        is_code ^= trimmed.starts_with("```");
        if is_code || trimmed.is_empty() || is_item(trimmed) {
            passages.push(Vec::new());
        }
        if !is_code && !trimmed.is_empty() && !trimmed.starts_with("```") {
            passages.last_mut().expect("there is one from the start").push(without_bullet(trimmed));
        }
    }
    let joined = passages.iter().map(|lines| lines.join(" "));
    joined.filter(|passage| passage.to_lowercase().contains(MARK)).collect()
}

fn is_item(line: &str) -> bool {
    without_bullet(line) != line
}

/// Returns a line without what makes it an item of a list.
fn without_bullet(line: &str) -> &str {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (digits.len() < line.len()).then(|| digits.strip_prefix(". ")).flatten();
    numbered.or_else(|| line.strip_prefix("- ")).or_else(|| line.strip_prefix("* ")).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::generate;
    use crate::tree::Tree;

    #[test]
    fn passages_are_whole_paragraphs_and_items() {
        let description = "First, said.\n\nSecond\nline (assumed: yes).\n\n- an item that goes\n  on, said\n- Assumed: two.\n\
                           1. assumed\n\n```text\nassumed in code\n```\nafter it";
        assert_eq!(passages(description), ["Second line (assumed: yes).", "Assumed: two.", "assumed"]);
    }

    /// Goal: nothing that a document marks is lost on the page. Method: every mark outside of examples is counted.
    #[test]
    fn every_assumption_of_the_documents_is_on_the_page() {
        let tree = Tree::new(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap());
        let apis = generate::read_documents(&tree).unwrap();
        for api in apis.iter().filter(|api| !api.products.is_empty()) {
            let page = render(&[api]).text.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut n_marked = 0;
            each_description(&api.document, &mut |description| {
                for paragraph in description.split("\n\n").filter(|paragraph| paragraph.to_lowercase().contains(MARK)) {
                    n_marked += 1;
                    let line = paragraph.lines().find(|line| line.to_lowercase().contains(MARK)).unwrap();
                    let words = without_bullet(line.trim()).split_whitespace().collect::<Vec<_>>().join(" ");
                    assert!(page.contains(&words), "{}: no {words:?}", api.file);
                }
            });
            assert!(n_marked > 10, "{}: {n_marked}", api.file);
            for operation in &api.operations {
                let row = format!("| `{}` | `{} {}` | ", operation.id, operation.method.to_uppercase(), operation.path);
                let cell = page.split(&row).nth(1).unwrap_or_else(|| panic!("no row {row}"));
                let cell = cell.split('|').next().unwrap();
                assert!(cell.contains(", 20") && cell.contains('('), "{row}{cell}");
            }
            assert!(api.release.is_some(), "{} has no `x-release`", api.file);
        }
    }

    fn each_description(node: &Node, seen: &mut impl FnMut(&str)) {
        if let Data::Sequence(items) = &node.data {
            items.iter().for_each(|item| each_description(item, seen));
        }
        for (name, member) in node.members() {
            match name.as_str() {
                "example" | "examples" => {}
                "description" => member.as_str().into_iter().for_each(&mut *seen),
                _ => each_description(member, seen),
            }
        }
    }
}

//! Python: typed dictionaries, classes for what holds secrets, and one class of methods.

use std::fmt::Write as _;

use super::layout::{Call, Layout, Named, Shape, Type};
use crate::model::Property;
use crate::names;

const HEAD: &str = r#"# Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
"""The control API of the mock: its schemas as types, its operations as methods of `ControlApi`."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, cast

from ._access import Access, hidden
from ._secret import Secret
from ._transport import Transport, path
"#;

/// Words that cannot be a name in a class, so that its members have to be given as text.
const KEYWORDS: &[&str] = &["from", "import", "in", "is", "class", "def", "not", "or", "and", "if", "else", "for"];

/// Renders the module.
pub(super) fn render(layout: &Layout<'_>) -> String {
    let mut text = HEAD.to_owned();
    let secrets: Vec<String> = layout.secrets().iter().map(|name| format!("{name:?}")).collect();
    let _ = write!(text, "\nSECRETS = frozenset({{{}}})\n", secrets.join(", "));
    documentation(&mut text, "", "The members of answers that are secrets.");
    for named in &layout.schemas {
        schema(&mut text, named, layout);
    }
    for call in layout.calls.iter().filter(|call| !call.query.is_empty()) {
        query(&mut text, call);
    }
    text += "\n\nclass ControlApi:\n    \"\"\"The operations of the control API, a method each.\"\"\"\n\n    \
             def __init__(self, transport: Transport) -> None:\n        self._transport = transport\n";
    for call in &layout.calls {
        method(&mut text, call, layout);
    }
    text
}

fn schema(text: &mut String, named: &Named<'_>, layout: &Layout<'_>) {
    let Named { name, description, shape } = named;
    match shape {
        Shape::Words(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("    {word:?},\n")).collect();
            let _ = write!(text, "\n{name}: TypeAlias = Literal[\n{}]\n", words.concat());
            documentation(text, "", description);
        }
        Shape::Members(members) if members.iter().any(|member| KEYWORDS.contains(&member.name.as_str())) => {
            let _ = write!(text, "\n{name} = TypedDict(\n    \"{name}\",\n    {{\n");
            for member in *members {
                let _ = writeln!(text, "        {:?}: \"{}\",", member.name, member_type(member, layout));
            }
            text.push_str("    },\n)\n");
            documentation(text, "", description);
        }
        Shape::Members(members) => {
            let _ = write!(text, "\n\nclass {name}(TypedDict):\n");
            documentation(text, "    ", description);
            for member in *members {
                let _ = write!(text, "\n    {}: {}\n", member.name, member_type(member, layout));
                documentation(text, "    ", layout.description(&member.schema));
            }
        }
        Shape::Access(members) => {
            let _ = write!(text, "\n\nclass {name}(Access):\n");
            documentation(text, "    ", description);
            for member in *members {
                let kind = layout.type_of(&member.schema);
                let reading = match &kind {
                    Type::Secret => format!("self._secret({:?})", member.name),
                    kind if layout.is_access(kind) => format!("self._access({:?}, {})", member.name, type_name(kind)),
                    _ => format!("self._text({:?})", member.name),
                };
                let (name, kind) = (&member.name, type_name(&kind));
                let _ = write!(text, "\n    @property\n    def {name}(self) -> {kind}:\n");
                documentation(text, "        ", layout.description(&member.schema));
                let _ = writeln!(text, "        return {reading}");
            }
        }
    }
}

fn query(text: &mut String, call: &Call<'_>) {
    let _ = write!(text, "\n\nclass {}(TypedDict):\n", query_name(call));
    documentation(text, "    ", &format!("The query of `{}`.", call.id));
    for (name, description, kind) in &call.query {
        let _ = write!(text, "\n    {name}: NotRequired[{}]\n", type_name(kind));
        documentation(text, "    ", description);
    }
}

fn query_name(call: &Call<'_>) -> String {
    format!("{}Query", names::camel(call.id))
}

fn method(text: &mut String, call: &Call<'_>, layout: &Layout<'_>) {
    let mut parameters = vec!["self".to_owned()];
    parameters.extend(call.variables.iter().map(|name| format!("{name}: str")));
    let mut sent = vec![format!("{:?}", call.method), path(call)];
    if let Some((kind, required)) = &call.body {
        let absent = if *required { "" } else { " | None = None" };
        parameters.push(format!("body: {}{absent}", type_name(kind)));
        sent.push("body=body".to_owned());
    }
    if !call.query.is_empty() {
        parameters.push(format!("query: {} | None = None", query_name(call)));
        sent.push("query=query".to_owned());
    }
    let (parameters, sending) = (parameters.join(", "), format!("self._transport.send({})", sent.join(", ")));
    let (answer, statement) = match &call.answer {
        None => ("None".to_owned(), sending),
        Some(kind) if layout.is_access(kind) => {
            (type_name(kind), format!("return {}(hidden({sending}, SECRETS))", type_name(kind)))
        }
        Some(kind) => (type_name(kind), format!("return cast({}, {sending})", type_name(kind))),
    };
    let _ = write!(text, "\n    def {}({parameters}) -> {answer}:\n", call.id);
    documentation(text, "        ", &format!("{}.", call.summary));
    let _ = writeln!(text, "        {statement}");
}

/// Returns the path of a call as an expression.
fn path(call: &Call<'_>) -> String {
    match call.variables.is_empty() {
        true => format!("{:?}", call.path),
        false => {
            let values: Vec<String> = call.variables.iter().map(|name| format!("{name}={name}")).collect();
            format!("path({:?}, {})", call.path, values.join(", "))
        }
    }
}

fn member_type(member: &Property, layout: &Layout<'_>) -> String {
    let kind = type_name(&layout.type_of(&member.schema));
    if member.required { kind } else { format!("NotRequired[{kind}]") }
}

fn type_name(kind: &Type) -> String {
    match kind {
        Type::Any => "Any".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Text => "str".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::List(items) => format!("list[{}]", type_name(items)),
        Type::Named(name) => name.clone(),
        Type::Nullable(inner) => format!("{} | None", type_name(inner)),
    }
}

/// Writes a docstring, unless there is nothing to say.
fn documentation(text: &mut String, indent: &str, description: &str) {
    let description = description.trim_end().replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    if description.is_empty() {
        return;
    }
    let end =
        if description.ends_with('"') || description.contains('\n') { format!("\n{indent}") } else { String::new() };
    let lines = description.replace('\n', &format!("\n{indent}")).replace(&format!("\n{indent}\n"), "\n\n");
    let _ = writeln!(text, "{indent}\"\"\"{lines}{end}\"\"\"");
}

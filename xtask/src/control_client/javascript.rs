//! JavaScript with its types: interfaces, classes for what holds secrets, and one class of methods.

use std::fmt::Write as _;

use super::layout::{Call, Layout, Named, Shape, Type};
use crate::names;

const HEAD: &str = r#"// Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
// The control API of the mock: its operations as methods of `ControlApi`. The schemas are in `control-types.d.ts`.
"use strict";

const { Access, hidden } = require("./access.js");
const { path } = require("./transport.js");

/** @import { Secret } from "./secret.js" */
/** @import { Transport } from "./transport.js" */
/** @import * as types from "./control-types.js" */
"#;

const TYPES_HEAD: &str = r"// Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
// The schemas of the control API of the mock.
";

/// Renders the module: classes and methods.
pub(super) fn render(layout: &Layout<'_>) -> String {
    let mut text = HEAD.to_owned();
    let secrets: Vec<String> = layout.secrets().iter().map(|name| format!("{name:?}")).collect();
    documentation(&mut text, "", "The members of answers that are secrets.");
    let _ = writeln!(text, "const SECRETS = new Set([{}]);", secrets.join(", "));
    for named in &layout.schemas {
        if let Shape::Access(_) = named.shape {
            class(&mut text, named, layout);
        }
    }
    text += "\n/** The operations of the control API, a method each. */\nclass ControlApi {\n  #transport;\n\n  \
             /** @param {Transport} transport */\n  constructor(transport) {\n    this.#transport = transport;\n  }\n";
    for call in &layout.calls {
        method(&mut text, call, layout);
    }
    let classes = layout.schemas.iter().filter(|named| matches!(named.shape, Shape::Access(_))).map(|named| named.name);
    let exported: Vec<&str> = ["ControlApi", "SECRETS"].into_iter().chain(classes).collect();
    let _ = write!(text, "}}\n\nmodule.exports = {{ {} }};\n", exported.join(", "));
    text
}

/// Renders the types of what is no class.
pub(super) fn render_types(layout: &Layout<'_>) -> String {
    let mut text = TYPES_HEAD.to_owned();
    for named in &layout.schemas {
        let Named { name, description, shape } = named;
        match shape {
            Shape::Words(words) => {
                documentation(&mut text, "", description);
                let words: Vec<String> = words.iter().map(|word| format!("\n  | {word:?}")).collect();
                let _ = writeln!(text, "export type {name} ={};", words.concat());
            }
            Shape::Members(members) => {
                documentation(&mut text, "", description);
                let _ = writeln!(text, "export interface {name} {{");
                for member in *members {
                    let mark = if member.required { "" } else { "?" };
                    let kind = type_name(&layout.type_of(&member.schema), "");
                    field(&mut text, layout.description(&member.schema), &format!("{}{mark}: {kind}", member.name));
                }
                text.push_str("}\n");
            }
            Shape::Access(_) => {}
        }
    }
    for call in layout.calls.iter().filter(|call| !call.query.is_empty()) {
        documentation(&mut text, "", &format!("The query of `{}`.", call.id));
        let _ = writeln!(text, "export interface {} {{", query_name(call));
        for (name, description, kind) in &call.query {
            field(&mut text, description, &format!("{name}?: {}", type_name(kind, "")));
        }
        text.push_str("}\n");
    }
    text
}

fn field(text: &mut String, description: &str, field: &str) {
    if !description.is_empty() {
        let _ = writeln!(text, "  /** {} */", comment(description, "   "));
    }
    let _ = writeln!(text, "  {field};");
}

fn class(text: &mut String, named: &Named<'_>, layout: &Layout<'_>) {
    let Shape::Access(members) = named.shape else { return };
    documentation(text, "", named.description);
    let _ = writeln!(text, "class {} extends Access {{", named.name);
    for (n, member) in members.iter().enumerate() {
        let kind = layout.type_of(&member.schema);
        let reading = match &kind {
            Type::Secret => format!("this.secret({:?})", member.name),
            kind if layout.is_access(kind) => format!("this.access({:?}, {})", member.name, type_name(kind, "")),
            _ => format!("this.text({:?})", member.name),
        };
        let description = layout.description(&member.schema);
        let between = if n == 0 { "" } else { "\n" };
        let _ = writeln!(
            text,
            "{between}  /** {}\n   * @returns {{{}}}\n   */",
            comment(description, "   "),
            type_name(&kind, "")
        );
        let _ = writeln!(text, "  get {}() {{\n    return {reading};\n  }}", member.name);
    }
    text.push_str("}\n");
}

fn query_name(call: &Call<'_>) -> String {
    format!("{}Query", names::camel(call.id))
}

fn method(text: &mut String, call: &Call<'_>, layout: &Layout<'_>) {
    let _ = write!(text, "\n  /**\n   * {}.\n", call.summary);
    let mut parameters: Vec<String> = call.variables.iter().map(|name| (*name).to_owned()).collect();
    for name in &call.variables {
        let _ = writeln!(text, "   * @param {{string}} {name}");
    }
    let mut sent = vec![format!("{:?}", call.method), path(call)];
    let mut options = Vec::new();
    if let Some((kind, required)) = &call.body {
        let name = if *required { "body" } else { "[body]" };
        let _ = writeln!(text, "   * @param {{{}}} {name}", type_name(kind, "types."));
        parameters.push("body".to_owned());
        options.push("body");
    }
    if !call.query.is_empty() {
        let _ = writeln!(text, "   * @param {{types.{}}} [query]", query_name(call));
        parameters.push("query".to_owned());
        options.push("query");
    }
    if !options.is_empty() {
        sent.push(format!("{{ {} }}", options.join(", ")));
    }
    let sending = format!("await this.#transport.send({})", sent.join(", "));
    let (answer, statement) = match &call.answer {
        None => ("void".to_owned(), format!("{sending};")),
        Some(kind) if layout.is_access(kind) => {
            let name = type_name(kind, "");
            (name.clone(), format!("return new {name}(hidden({sending}, SECRETS));"))
        }
        Some(kind) => {
            let name = type_name(kind, "types.");
            (name.clone(), format!("return /** @type {{{name}}} */ ({sending});"))
        }
    };
    let _ = writeln!(text, "   * @returns {{Promise<{answer}>}}\n   */");
    let _ = writeln!(text, "  async {}({}) {{\n    {statement}\n  }}", call.id, parameters.join(", "));
}

/// Returns the path of a call as an expression.
fn path(call: &Call<'_>) -> String {
    match call.variables.is_empty() {
        true => format!("{:?}", call.path),
        false => format!("path({:?}, {{ {} }})", call.path, call.variables.join(", ")),
    }
}

fn type_name(kind: &Type, prefix: &str) -> String {
    match kind {
        Type::Any => "unknown".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer | Type::Number => "number".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::List(items) => format!("{}[]", type_name(items, prefix)),
        Type::Named(name) => format!("{prefix}{name}"),
        Type::Nullable(inner) => format!("{} | null", type_name(inner, prefix)),
    }
}

/// Writes a comment that documents what follows.
fn documentation(text: &mut String, indent: &str, description: &str) {
    let _ = writeln!(text, "\n{indent}/** {} */", comment(description, &format!("{indent} ")));
}

/// Returns a description as the inside of a comment.
fn comment(description: &str, indent: &str) -> String {
    description.trim_end().replace("*/", "*\\/").replace('\n', &format!("\n{indent}* "))
}

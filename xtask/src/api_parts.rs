//! The parts of a document that follow from the other documents: the control API speaks of each vendor's API, and takes
//! what it says from the vendors' documents.
//!
//! Such a part stands between two remarks, and is written as often as a document has the first of them.

use crate::finding::START;
use crate::model::{AccessMember, Api, Fault};
use crate::names;
use crate::yaml::Place;

const BEGIN: &str = "# Of each API, ";
const REST: &str = ": `cargo xtask generate` writes this, up to `# End`.";
const END: &str = "# End";

/// Returns the lines of a part for one API.
type Part = fn(&Api) -> Vec<String>;

/// What a document can say of each API: the words for it in the first remark, and the lines.
const PARTS: &[(&str, Part)] = &[
    ("the name", |api| vec![format!("- {}", api.module)]),
    ("what is stored", stored),
    ("the member of a world", member),
    ("the schema of that member", schema),
    ("an example of what is always known", |api| example(api, |member| member.is_required)),
    ("an example of what a demo knows", |api| example(api, |_| true)),
];

/// Whether a document has such parts.
pub(crate) fn has_any(text: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with(BEGIN))
}

/// Returns the text of a document with its parts as the APIs of the vendors give them.
pub(crate) fn complete(file: &str, text: &str, vendors: &[&Api]) -> Result<String, Fault> {
    let fault = |line: usize, reason: String, repair: String| Fault {
        file: file.to_owned(),
        place: Place { line: line + 1, ..START },
        at: String::new(),
        reason,
        repair,
    };
    let mut completed = String::with_capacity(text.len());
    let mut lines = text.lines().enumerate();
    while let Some((i, line)) = lines.next() {
        completed.push_str(line);
        completed.push('\n');
        let Some(words) = line.trim_start().strip_prefix(BEGIN) else { continue };
        let words = words.strip_suffix(REST).unwrap_or(words);
        let Some((_, part)) = PARTS.iter().find(|(name, _)| *name == words) else {
            let known: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
            let repair = format!("write one of {}, and `{REST}` behind it", known.join(", "));
            return Err(fault(i, format!("nothing is generated that is called {words:?}"), repair));
        };
        let indent = &line[..line.len() - line.trim_start().len()];
        for line in vendors.iter().flat_map(|api| part(api)) {
            completed.push_str(&format!("{indent}{line}\n"));
        }
        let Some((_, end)) = lines.find(|(_, line)| line.trim() == END) else {
            let repair = format!("write `{END}` in a line below it");
            return Err(fault(i, "the generated part has no end".to_owned(), repair));
        };
        completed.push_str(end);
        completed.push('\n');
    }
    Ok(completed)
}

fn stored(api: &Api) -> Vec<String> {
    vec![
        format!("{}:", api.module),
        format!("  description: {}", quoted(&format!("{}, in the format of seeds.", api.title))),
    ]
}

fn schema_name(api: &Api) -> String {
    format!("{}Info", names::camel(&api.module))
}

fn member(api: &Api) -> Vec<String> {
    vec![format!("{}:", api.module), format!("  $ref: \"#/components/schemas/{}\"", schema_name(api))]
}

fn schema(api: &Api) -> Vec<String> {
    let mut lines = vec![
        format!("{}:", schema_name(api)),
        "  type: object".to_owned(),
        format!("  description: What a client of `{}` needs.", api.module),
        "  additionalProperties: false".to_owned(),
    ];
    let required: Vec<&str> =
        api.access.iter().filter(|member| member.is_required).map(|member| &*member.name).collect();
    if !required.is_empty() {
        lines.push(format!("  required: [{}]", required.join(", ")));
    }
    if !api.access.is_empty() {
        lines.push("  properties:".to_owned());
    }
    for AccessMember { name, description, is_secret, .. } in &api.access {
        lines.push(format!("    {name}:"));
        if *is_secret {
            lines.push("      $ref: \"#/components/schemas/Secret\"".to_owned());
        } else {
            lines.extend(["      type: string".to_owned(), format!("      description: {}", quoted(description))]);
        }
    }
    lines
}

fn example(api: &Api, shows: impl Fn(&AccessMember) -> bool) -> Vec<String> {
    let members: Vec<&AccessMember> = api.access.iter().filter(|member| shows(member)).collect();
    if members.is_empty() {
        return vec![format!("{}: {{}}", api.module)];
    }
    let member = |member: &&AccessMember| format!("  {}: {}", member.name, quoted(&member.example));
    [format!("{}:", api.module)].into_iter().chain(members.iter().map(member)).collect()
}

/// Returns a text as YAML takes it, whatever is in it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{self, SMALLEST};

    const ACCESS: &str = "x-access:\n  base_url: { description: \"Where it is: here.\", required: true, example: \"http://h\" }\n  \
                          key: { description: A key., format: password, example: \"#k\" }\npaths:\n";

    fn lamps() -> Api {
        model::read("openapi/lamps.yaml", "lamp_posts", &SMALLEST.replacen("paths:\n", ACCESS, 1)).unwrap()
    }

    fn completed(text: &str) -> String {
        complete("openapi/control.yaml", text, &[&lamps()]).unwrap_or_else(|fault| panic!("{fault}"))
    }

    #[test]
    fn part_between_the_remarks_is_what_the_documents_say() {
        let begin = |words: &str| format!("    {BEGIN}{words}{REST}\n");
        for (words, lines) in [
            ("the name", "    - lamp_posts\n"),
            ("what is stored", "    lamp_posts:\n      description: \"Lamps, in the format of seeds.\"\n"),
            ("the member of a world", "    lamp_posts:\n      $ref: \"#/components/schemas/LampPostsInfo\"\n"),
            ("an example of what is always known", "    lamp_posts:\n      base_url: \"http://h\"\n"),
            ("an example of what a demo knows", "    lamp_posts:\n      base_url: \"http://h\"\n      key: \"#k\"\n"),
        ] {
            let text = format!("a:\n{}    stale\n    # End\nb: 1\n", begin(words));
            let expected = format!("a:\n{}{lines}    # End\nb: 1\n", begin(words));
            assert_eq!(completed(&text), expected);
            assert_eq!(completed(&expected), expected);
        }
        let text = completed(&format!("{}    # End\n", begin("the schema of that member")));
        let schema = crate::yaml::parse(&text).unwrap().get("LampPostsInfo").unwrap().to_json();
        assert_eq!(schema["required"], serde_json::json!(["base_url"]));
        assert_eq!(schema["properties"]["base_url"]["description"], "Where it is: here.");
        assert_eq!(schema["properties"]["key"], serde_json::json!({ "$ref": "#/components/schemas/Secret" }));
    }

    #[test]
    fn part_that_nobody_knows_or_that_has_no_end_is_refused_with_its_line() {
        for (text, message) in [
            (format!("a: 1\n{BEGIN}the colour{REST}\n# End\n"), "openapi/control.yaml:2:1: nothing is generated"),
            (format!("a: 1\n\n{BEGIN}the name{REST}\n"), "openapi/control.yaml:3:1: the generated part has no end"),
        ] {
            let fault = complete("openapi/control.yaml", &text, &[&lamps()]).unwrap_err().to_string();
            assert!(fault.starts_with(message), "{fault}");
        }
    }
}

use std::fmt::Write as _;

use super::edit::{Class, Edit};

/// An edit with what was said of it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) edit: Edit,
    /// What failed, in the words of the table.
    pub(super) as_edited: String,
    pub(super) in_the_end: String,
    pub(super) is_caught: bool,
}

/// Renders the table of a class as Markdown.
pub(super) fn render(class: Class, rows: &[Row]) -> String {
    let n_caught = rows.iter().filter(|row| row.is_caught).count();
    let command = format!("cargo xtask corpus --only {} --write", class.name());
    let mut text = format!("<!-- Written by `{command}`; do not edit. -->\n\n# Edits: {}\n\n", class.name());
    let _ = match class {
        Class::Harmless => {
            writeln!(text, "{} edits change nothing for anybody; {n_caught} raised something.", rows.len())
        }
        _ => writeln!(text, "{n_caught} of {} harmful edits are caught.", rows.len()),
    };
    text.push_str(match class {
        Class::Documents => {
            "\n| Edit | Kind | File | As edited | After `cargo xtask generate` |\n|---|---|---|---|---|\n"
        }
        Class::Harmless => "\n| Edit | Kind | File | Raised |\n|---|---|---|---|\n",
        _ => "\n| Edit | Kind | File | Caught by |\n|---|---|---|---|\n",
    });
    for Row { edit, as_edited, in_the_end, .. } in rows {
        let (name, kind, file) = (&edit.name, &edit.kind, &edit.file);
        let _ = match class {
            Class::Documents => writeln!(text, "| {name} | {kind} | `{file}` | {as_edited} | {in_the_end} |"),
            _ => writeln!(text, "| {name} | {kind} | `{file}` | {in_the_end} |"),
        };
    }
    text
}

//! Descriptions as documentation: examples in them are texts, not tests.

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, ExprLit, File, Lit, LitStr, Meta};

/// Lets no code block of a description be taken for Rust, which rustdoc would compile and run.
pub(crate) fn without_tests(file: &mut File) {
    Descriptions.visit_file_mut(file);
}

struct Descriptions;

impl VisitMut for Descriptions {
    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        visit_mut::visit_attribute_mut(self, attribute);
        if let Meta::NameValue(pair) = &mut attribute.meta
            && pair.path.is_ident("doc")
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &mut pair.value
        {
            let plain = plain(&text.value());
            if plain != text.value() {
                *text = LitStr::new(&plain, text.span());
            }
        }
    }
}

/// Marks code blocks that have no language, or Rust's, as text.
fn plain(text: &str) -> String {
    let mut lines = Vec::new();
    // The fence of the block that a line stands in; an indented one ends with its indentation.
    let mut fence: Option<String> = None;
    let mut is_indented = false;
    let mut before_is_empty = true;
    for line in text.split('\n') {
        let trimmed = line.trim_start();
        let is_fence = trimmed.starts_with("```") || trimmed.starts_with("~~~");
        let indentation = line.len() - trimmed.len();
        if is_indented && !trimmed.is_empty() && indentation < INDENTATION {
            lines.push("```".to_owned());
            is_indented = false;
        }
        if let Some(open) = &fence {
            lines.push(line.to_owned());
            let is_end = trimmed.starts_with(open.as_str()) && trimmed.trim_end().chars().all(|c| open.starts_with(c));
            fence = fence.filter(|_| !is_end);
        } else if is_fence && !is_indented {
            let marker: String = trimmed.chars().take_while(|c| trimmed.starts_with(*c)).collect();
            let language = trimmed[marker.len()..].trim();
            let is_text = if is_rust(language) { "text" } else { language };
            lines.push(format!("{}{marker}{is_text}", &line[..indentation]));
            fence = Some(marker);
        } else {
            if before_is_empty && !is_indented && !trimmed.is_empty() && indentation >= INDENTATION {
                lines.push("```text".to_owned());
                is_indented = true;
            }
            lines.push(line.to_owned());
        }
        before_is_empty = trimmed.is_empty();
    }
    if is_indented {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// From how many spaces on an indented line is code.
const INDENTATION: usize = 4;

/// Whether rustdoc takes the language of a block for Rust.
fn is_rust(language: &str) -> bool {
    let words = language.split([',', ' ']).filter(|word| !word.is_empty());
    let marks = ["rust", "should_panic", "no_run", "compile_fail", "test_harness", "standalone_crate"];
    words.clone().all(|word| marks.contains(&word) || word.starts_with("edition") || word.starts_with('{'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_blocks_are_texts() {
        for (written, expected) in [
            ("a\n```\nlet x\n```\nb", "a\n```text\nlet x\n```\nb"),
            ("```rust,no_run\nx\n```", "```text\nx\n```"),
            ("~~~\n```\nx\n~~~", "~~~text\n```\nx\n~~~"),
            ("```json\n{}\n```\n```ignore\n```", "```json\n{}\n```\n```ignore\n```"),
            ("a\n\n    x y\n\n    z\n\nb", "a\n\n```text\n    x y\n\n    z\n\n```\nb"),
            ("    x", "```text\n    x\n```"),
            ("a\n    goes on", "a\n    goes on"),
        ] {
            assert_eq!(plain(written), expected, "{written}");
        }
    }

    #[test]
    fn documentation_of_every_item_is_changed() {
        let mut file: File = syn::parse_quote! {
            #[doc = "```\nx\n```"]
            struct S { #[doc = "```\ny\n```"] y: u8 }
        };
        without_tests(&mut file);
        assert_eq!(prettyplease::unparse(&file).matches("```text").count(), 2);
    }
}

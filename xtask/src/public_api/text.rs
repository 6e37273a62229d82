//! Tokens on one line, with spaces where people put them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Writes tokens on one line. A path from the root of all crates begins with the crate.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let mut words = Vec::new();
    split(tokens.to_token_stream(), &mut words);
    let mut text = String::new();
    let mut last = "";
    for (place, word) in words.iter().enumerate() {
        let starts_path = word == "::" && !is_path_end(last);
        let closes = words.get(place + 1).is_none_or(|next| matches!(next.as_str(), ")" | ">" | "]" | "}"));
        // What a formatter puts behind the last of several lines.
        let is_trailing = word == "," && closes;
        if starts_path || is_trailing {
            continue;
        }
        if !text.is_empty() && needs_space(last, word) {
            text.push(' ');
        }
        text.push_str(word);
        last = word;
    }
    text
}

/// Splits tokens into words: an operator, a lifetime or a bracket is one.
fn split(tokens: TokenStream, words: &mut Vec<String>) {
    let mut joined = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(sign) => {
                joined.push(sign.as_char());
                let goes_on =
                    sign.spacing() == Spacing::Joint && matches!(joined.as_str(), ":" | "-" | "=" | "'" | ".");
                if goes_on || joined == "'" {
                    continue;
                }
                words.push(std::mem::take(&mut joined));
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                words.extend((!open.is_empty()).then(|| open.to_owned()));
                split(group.stream(), words);
                words.extend((!close.is_empty()).then(|| close.to_owned()));
            }
            token => words.push(std::mem::take(&mut joined) + &token.to_string()),
        }
    }
}

/// Returns whether `::` behind a word goes on with a path.
fn is_path_end(word: &str) -> bool {
    let is_keyword = matches!(word, "" | "for" | "as" | "dyn" | "impl" | "mut" | "const" | "where");
    word == ">" || (!is_keyword && word.ends_with(|c: char| c.is_alphanumeric() || c == '_') && !word.starts_with('\''))
}

fn needs_space(last: &str, next: &str) -> bool {
    let opens = matches!(last, "(" | "[" | "<" | "&" | "::" | "*" | "#" | "!" | "?");
    let closes = matches!(next, ")" | "]" | ">" | "," | ";" | ":" | "::" | "?" | "!");
    let follows = matches!(next, "<") && last != "->" && last != "=" && last != ":" && last != ",";
    let calls = next == "(" && (last == ">" || last.ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    let calls = calls && !matches!(last, "dyn" | "impl" | "mut" | "where");
    !(opens || closes || follows || calls) || (last == ">" && next == "=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_stand_where_people_put_them() {
        for written in [
            "fn a<'a, T: Into<String>>(&'a self, b: &mut [u8], c: impl Fn(u8) -> R + Send) -> Result<(), Error>",
            "fn a(&self) -> impl Future<Output = Result<Vec<(u8, String)>, Error>> + Send + '_",
            "Pin<Box<dyn Future<Output = Result<C, CredentialError>> + Send + 'a>>",
            "where T: TryInto<types::Identifier>, <V as TryInto<X>>::Error: fmt::Display",
            "for<'a> &'a T",
            "OwnHttpClient { setting: &'static str }",
            "[(u8, u16); 3]",
        ] {
            let tokens: TokenStream = written.parse().unwrap();
            assert_eq!(text(&tokens), written);
        }
    }

    #[test]
    fn layout_and_leading_colons_do_not_matter() {
        let tokens: TokenStream = ":: std :: vec :: Vec <\n :: std::string::String , > ".parse().unwrap();
        assert_eq!(text(&tokens), "std::vec::Vec<std::string::String>");
        let tokens: TokenStream =
            "fn a(\n b: u8,\n) -> ::std::option::Option<&::std::x::Y> where B: C,".parse().unwrap();
        assert_eq!(text(&tokens), "fn a(b: u8) -> std::option::Option<&std::x::Y> where B: C");
    }
}

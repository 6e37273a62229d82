//! The macro that makes open enumerations, expanded far enough to list what it makes.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Item, LitStr, Token, braced};

use super::parse::{Unreadable, parse, unreadable};
use crate::tree::Tree;

/// A macro of one rule, which takes a name and constants with their values.
pub(super) struct Macro {
    name: String,
    /// What stands right of the arrow.
    transcriber: TokenStream,
}

/// What the macro is called with.
struct Arguments {
    name: Ident,
    constants: Vec<(Ident, LitStr)>,
}

impl Macro {
    /// Reads the first macro that a file declares.
    pub(super) fn read(tree: &Tree, file: &str) -> Result<Self, Unreadable> {
        let declared = parse(tree, file)?.into_iter().find_map(|item| match item {
            Item::Macro(declaration) => Some((declaration.ident?.to_string(), declaration.mac.tokens)),
            _ => None,
        });
        let (name, rules) = declared.ok_or_else(|| unreadable(file, &"it declares no macro"))?;
        let braces = |token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
            _ => None,
        };
        let transcriber = rules.into_iter().filter_map(braces).last();
        let transcriber = transcriber.ok_or_else(|| unreadable(file, &"its macro makes nothing in braces"))?;
        Ok(Self { name, transcriber })
    }

    /// Returns what an item makes, if it is a call of the macro.
    pub(super) fn expansion_of(&self, item: &Item) -> Option<syn::Result<Vec<Item>>> {
        let Item::Macro(call) = item else { return None };
        let is_own = call.mac.path.segments.last().is_some_and(|last| last.ident == self.name);
        is_own.then(|| self.expand(call.mac.tokens.clone()))
    }

    /// Returns what a call of the macro makes: what it writes once, and a constant for each that it was given.
    fn expand(&self, call: TokenStream) -> syn::Result<Vec<Item>> {
        let Arguments { name, constants } = syn::parse2(call)?;
        let once = substitute(self.transcriber.clone(), &name);
        let constants = constants.iter().map(|(constant, value)| quote!(pub const #constant: Self = #value;));
        let items: syn::File = syn::parse2(quote!(#once impl #name { #(#constants)* }))?;
        Ok(items.items)
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let name = input.parse()?;
        let content;
        braced!(content in input);
        let mut constants = Vec::new();
        while !content.is_empty() {
            Attribute::parse_outer(&content)?;
            let constant = content.parse()?;
            content.parse::<Token![=]>()?;
            constants.push((constant, content.parse()?));
            content.parse::<Token![;]>()?;
        }
        Ok(Self { name, constants })
    }
}

/// Puts the name in the place of the macro's variable, and leaves repetitions out.
fn substitute(tokens: TokenStream, name: &Ident) -> TokenStream {
    let mut substituted = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        match (token, rest.peek()) {
            (TokenTree::Punct(dollar), Some(TokenTree::Ident(_))) if dollar.as_char() == '$' => {
                rest.next();
                substituted.extend([TokenTree::Ident(name.clone())]);
            }
            (TokenTree::Punct(dollar), Some(TokenTree::Group(_))) if dollar.as_char() == '$' => {
                rest.next();
                // The separator, if there is one, and the sign of repetition.
                while rest
                    .next_if(|token| matches!(token, TokenTree::Punct(sign) if ",;*+?".contains(sign.as_char())))
                    .is_some()
                {}
            }
            (TokenTree::Group(group), _) => {
                let inner = substitute(group.stream(), name);
                substituted.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            (token, _) => substituted.extend([token]),
        }
    }
    substituted
}

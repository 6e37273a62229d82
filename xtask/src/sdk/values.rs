//! Enumerations as open types: a value of tomorrow decodes and goes back unchanged.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Api;

/// Returns the path of the open type of that name.
pub(super) fn path(api: &Api, name: &str) -> String {
    format!("crate::generated::{}::values::{name}", api.module)
}

/// Renders the module `values`. Enumerations that share a name (`x-open-enum`) become one type.
pub(super) fn render(api: &Api) -> TokenStream {
    let types = api.enumerations().into_iter().map(|enumeration| {
        let name = format_ident!("{}", enumeration.name);
        let description = &enumeration.description;
        let constants = enumeration.values.iter().map(|value| {
            let (wire, text) = (&value.wire, &value.description);
            let constant = format_ident!("{}", constant_name(wire));
            let text = if text.is_empty() { format!("`{wire}`") } else { format!("`{wire}`: {text}.") };
            quote! {
                #[doc = #text]
                #constant = #wire;
            }
        });
        quote! {
            crate::open_enum! {
                #[doc = #description]
                #name {
                    #(#constants)*
                }
            }
        }
    });
    quote! {
        /// Enumerations of the document; each takes values that the document does not know, too.
        pub mod values {
            #(#types)*
        }
    }
}

/// Returns the name of a value's constant: `metrics.read` is `METRICS_READ`, `DataExport` is `DATA_EXPORT`.
fn constant_name(value: &str) -> String {
    let mut name = String::new();
    let mut before = '_';
    let mut rest = value.chars().peekable();
    while let Some(c) = rest.next() {
        let next_is_lower = rest.peek().is_some_and(char::is_ascii_lowercase);
        let starts_word = c.is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && next_is_lower));
        if starts_word {
            name.push('_');
        }
        name.push(if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' });
        before = c;
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("V{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_words_in_upper_case() {
        let cases = [
            ("metrics.read", "METRICS_READ"),
            ("DataExport", "DATA_EXPORT"),
            ("DTAQLAccess", "DTAQL_ACCESS"),
            ("AI", "AI"),
            ("GROUP_OWNER", "GROUP_OWNER"),
            ("openpipeline.events_sdlc.custom", "OPENPIPELINE_EVENTS_SDLC_CUSTOM"),
            ("application/astra-token", "APPLICATION_ASTRA_TOKEN"),
            ("1.0", "V1_0"),
        ];
        for (value, expected) in cases {
            assert_eq!(constant_name(value), expected, "{value}");
        }
    }
}

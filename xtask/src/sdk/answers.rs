//! A table of the types that answers are made of, with which the SDK's tests visit every one of them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::reach::Reach;
use crate::names;

/// Renders the table.
pub(super) fn render(reach: &Reach<'_>) -> TokenStream {
    let errors = reach.errors.iter();
    let rows = reach.answers.iter().map(|name| {
        let ident = format_ident!("{}", names::pascal(name));
        quote! { (#name, crate::forward_compatibility::recode::<super::types::#ident>), }
    });
    quote! {
        /// The objects that answers are made of, by name, each decoded and encoded again.
        #[cfg(test)]
        pub mod answers {
            pub const ALL: &[(&str, crate::forward_compatibility::Recode)] = &[#(#rows)*];
            /// Those of errors.
            pub const ERRORS: &[&str] = &[#(#errors),*];
        }
    }
}

//! progenitor's typed wrappers of `httpmock`, for tests of code that uses the SDK.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, File, ImplItemFn, parse_quote};

use super::rewrite::{Renamed, restore};
use super::{lower, progenitor_client};
use crate::model::Api;
use crate::names;

/// Renders the wrappers of one document.
pub(super) fn render(api: &Api) -> Result<TokenStream, String> {
    let module = format!("crate::{}", api.module);
    let tokens = progenitor_client::generate(api, |generator, document| generator.httpmock(document, &module))?;
    let mut file: File =
        syn::parse2(tokens).map_err(|error| format!("progenitor's mock is not valid Rust: {error}"))?;
    let ids = api.operations.iter().map(|operation| (names::pascal(&format!("{}-when", operation.id)), &operation.id));
    let ids = ids.map(|(of, id)| (of, id.clone())).collect();
    Wrappers { takes_list: false, renamed: lower::renamed(api), ids, id: String::new() }.visit_file_mut(&mut file);
    Ok(file.into_token_stream())
}

/// Lets mocks answer with secrets, and takes arguments as they are sent.
///
/// progenitor puts the text of a path argument into a regular expression, in which a dot is any
/// character and a slash is not what the client sends; and of a repeated query parameter it wants the
/// text of the list.
#[derive(Default)]
struct Wrappers {
    takes_list: bool,
    renamed: Renamed,
    /// The operation ids by the type of the wrapper.
    ids: BTreeMap<String, String>,
    /// That of the wrapper which is being written.
    id: String,
}

impl VisitMut for Wrappers {
    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let of = &item.self_ty;
        self.id = self.ids.get(&quote!(#of).to_string()).cloned().unwrap_or_default();
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        let signature = &function.sig;
        self.takes_list = quote!(#signature).to_string().contains("Vec <");
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        if matches!(
            call.method.to_string().as_str(),
            "query_param" | "query_param_missing" | "header" | "header_missing"
        ) {
            restore(call.args.first_mut(), &self.id, &self.renamed);
        }
        if self.takes_list && call.method == "query_param" {
            let (when, name) = (&call.receiver, &call.args[0]);
            *call = parse_quote! {
                value.iter().fold(#when, |when, value| when.query_param(#name, value.to_string()))
            };
        } else if call.method == "json_body_obj" {
            let body = call.args[0].clone();
            // A text is borrowed already, a number is not.
            call.args[0] = parse_quote! { &crate::secret::Exposed(&#body) };
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        if !mac.path.is_ident("format") {
            return;
        }
        let arguments = mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
        if let Some((format, value)) =
            arguments.ok().and_then(|list| Some((list.first()?.clone(), list.get(1)?.clone())))
        {
            mac.tokens = quote! { #format, regex::escape(&crate::path_segment::segment(&#value)) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_written_and_path_arguments_taken_literally() {
        let mut file: File = parse_quote! {
            fn id(self, value: &Id) {
                let re = regex::Regex::new(&format!("^/tokens/{}$", value.to_string())).unwrap();
                Self(self.0.status(200u16).json_body_obj(value))
            }
        };
        Wrappers::default().visit_file_mut(&mut file);
        let expected: File = parse_quote! {
            fn id(self, value: &Id) {
                let re = regex::Regex::new(&format!(
                    "^/tokens/{}$", regex::escape(&crate::path_segment::segment(&value.to_string()))
                )).unwrap();
                Self(self.0.status(200u16).json_body_obj(&crate::secret::Exposed(&value)))
            }
        };
        assert_eq!(prettyplease::unparse(&file), prettyplease::unparse(&expected));
    }

    #[test]
    fn repeated_parameter_is_expected_once_for_each_value() {
        let mut file: File = parse_quote! {
            impl When {
                fn filter<'a, T>(self, value: T) -> Self where T: Into<Option<&'a Vec<String>>> {
                    Self(self.0.query_param("filter", value.to_string()))
                }
            }
        };
        Wrappers::default().visit_file_mut(&mut file);
        let expected: File = parse_quote! {
            impl When {
                fn filter<'a, T>(self, value: T) -> Self where T: Into<Option<&'a Vec<String>>> {
                    Self(value.iter().fold(self.0, |when, value| when.query_param("filter", value.to_string())))
                }
            }
        };
        assert_eq!(prettyplease::unparse(&file), prettyplease::unparse(&expected));
    }
}

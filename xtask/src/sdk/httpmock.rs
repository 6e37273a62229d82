//! progenitor's typed wrappers of `httpmock`, for tests of code that uses the SDK.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, File, ImplItemFn, parse_quote};

use super::lower::Renamed;
use super::wire_names::restore;
use super::{lower, progenitor_client};
use crate::model::{Api, Content, Operation};
use crate::names;

/// Renders the wrappers of one document.
pub(super) fn render(api: &Api) -> Result<TokenStream, String> {
    let module = format!("crate::{}", api.module);
    let tokens = progenitor_client::generate(api, |generator, document| generator.httpmock(document, &module))?;
    let mut file: File =
        syn::parse2(tokens).map_err(|error| format!("progenitor's mock is not valid Rust: {error}"))?;
    let wrappers_of = |id: &str| ["when", "then"].map(|kind| (names::pascal(&format!("{id}-{kind}")), id.to_owned()));
    let ids = api.operations.iter().flat_map(|operation| wrappers_of(&operation.id)).collect();
    let is_text = |operation: &&Operation| operation.success().content.as_ref().is_some_and(Content::is_text);
    let texts = api.operations.iter().filter(is_text).map(|operation| operation.id.clone()).collect();
    let elsewhere = api.operations.iter().filter(|operation| operation.server.is_some());
    let elsewhere: BTreeSet<String> = elsewhere.map(|operation| operation.id.clone()).collect();
    let base_end = (!elsewhere.is_empty()).then(|| api.server.end().to_owned());
    let mut wrappers =
        Wrappers { renamed: lower::renamed(api), ids, base_end, elsewhere, texts, ..Wrappers::default() };
    wrappers.visit_file_mut(&mut file);
    Ok(file.into_token_stream())
}

/// Lets mocks answer with secrets, and takes arguments as they are sent.
///
/// progenitor puts the text of a path argument into a regular expression, in which a dot is any
/// character and a slash is not what the client sends; and of a repeated query parameter it wants the
/// text of the list. Where a document has operations beside its base URL, a client of the mock has a base URL that ends as
/// the document's, and the paths of all other operations may begin with that end.
#[derive(Default)]
struct Wrappers {
    takes_list: bool,
    renamed: Renamed,
    /// The operation ids by the type of the wrapper.
    ids: BTreeMap<String, String>,
    /// That of the wrapper which is being written.
    id: String,
    /// The end of the base URL, if there are operations that replace it, and their ids.
    base_end: Option<String>,
    elsewhere: BTreeSet<String>,
    /// The ids of the operations that answer with a text, and whether such an answer is being written.
    texts: BTreeSet<String>,
    is_text: bool,
}

impl Wrappers {
    /// Lets a pattern of a path begin with the end of the base URL.
    fn after_base(&self, pattern: &mut syn::LitStr) {
        let Some(end) = self.base_end.as_ref().filter(|_| !self.elsewhere.contains(&self.id)) else { return };
        if let Some(path) = pattern.value().strip_prefix("^/") {
            *pattern = syn::LitStr::new(&format!("^(?:{})?/{path}", end.replace('.', r"\.")), pattern.span());
        }
    }
}

impl VisitMut for Wrappers {
    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let of = &item.self_ty;
        self.id = self.ids.get(&quote!(#of).to_string()).cloned().unwrap_or_default();
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        let signature = &function.sig;
        let signature = quote!(#signature).to_string();
        self.takes_list = signature.contains("Vec <");
        // Errors are components.
        self.is_text = self.texts.contains(&self.id) && !signature.contains("types ::");
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
        } else if call.method == "json_body_obj" && self.is_text {
            call.method = parse_quote! { body };
            call.args[0] = parse_quote! { value.to_string() };
        } else if call.method == "json_body_obj" {
            let body = call.args[0].clone();
            // A text is borrowed already, a number is not.
            call.args[0] = parse_quote! { &crate::secret::Exposed(&#body) };
        }
    }

    fn visit_lit_str_mut(&mut self, text: &mut syn::LitStr) {
        self.after_base(text);
        if self.is_text && text.value() == "application/json" {
            *text = syn::LitStr::new("text/plain", text.span());
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        if !mac.path.is_ident("format") {
            return;
        }
        let arguments = mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
        if let Some((mut format, value)) =
            arguments.ok().and_then(|list| Some((list.first()?.clone(), list.get(1)?.clone())))
        {
            self.visit_expr_mut(&mut format);
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

//! The names of the wire where progenitor knows other ones.

use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprLit, ExprMethodCall, Lit};

use super::lower::Renamed;

/// What progenitor calls its map of headers.
pub(super) const HEADERS: &str = "header_map";

/// Writes the names of the wire where progenitor knows another one: `QueryParam::new("…", …)` and
/// `header_map.append("…", …)`.
pub(super) struct WireNames<'a> {
    pub(super) operation_id: &'a str,
    pub(super) renamed: &'a Renamed,
}

impl WireNames<'_> {
    fn restore(&self, name: Option<&mut Expr>) {
        restore(name, self.operation_id, self.renamed);
    }
}

impl VisitMut for WireNames<'_> {
    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        let function = &call.func;
        if quote!(#function).to_string().ends_with("QueryParam :: new") {
            self.restore(call.args.first_mut());
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        if call.method == "append" && is_path(&call.receiver, HEADERS) {
            self.restore(call.args.first_mut());
        }
    }
}

/// Puts the name of the wire in place of the one that progenitor was told.
pub(super) fn restore(name: Option<&mut Expr>, operation_id: &str, renamed: &Renamed) {
    if let Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) = name
        && let Some(wire) = renamed.get(&(operation_id.to_owned(), text.value()))
    {
        *text = syn::LitStr::new(wire, text.span());
    }
}

pub(super) fn is_path(expression: &Expr, text: &str) -> bool {
    matches!(expression, Expr::Path(path) if quote!(#path).to_string() == text)
}

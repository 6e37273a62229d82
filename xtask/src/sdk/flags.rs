//! Flags of which the wire knows only that they are set: false is sent as nothing (`x-sdk-type: boolean`).

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, File, Item, Lit, Type, parse_quote};

use super::listings;
use crate::model::{Api, Parameter, SdkType};
use crate::names;

/// Leaves the flags that are false out of the requests of all operations; fails with the name of what it could not find.
pub(super) fn leave_out(file: &mut File, api: &Api) -> Result<(), String> {
    let is_flag = |parameter: &&Parameter| parameter.sdk_type == Some(SdkType::Boolean) && !parameter.omitted;
    let builders = listings::builders(file).ok_or("no module `builder`")?;
    for operation in &api.operations {
        for flag in operation.parameters.iter().filter(is_flag) {
            let mut sent = Sent { name: &flag.name, n_found: 0 };
            builders.iter_mut().filter(|item| is_of(item, &names::pascal(&operation.id))).for_each(|item| {
                sent.visit_item_mut(item);
            });
            if sent.n_found != 1 {
                return Err(format!("{}: the flag {} is sent in {} places", operation.id, flag.name, sent.n_found));
            }
        }
    }
    Ok(())
}

fn is_of(item: &Item, builder: &str) -> bool {
    let Item::Impl(item) = item else { return false };
    matches!(&*item.self_ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == builder))
}

/// Finds `QueryParam::new("count", &count)` of a flag.
struct Sent<'a> {
    name: &'a str,
    n_found: usize,
}

impl VisitMut for Sent<'_> {
    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        let is_name = |argument: &Expr| matches!(argument, Expr::Lit(literal) if matches!(&literal.lit, Lit::Str(name) if name.value() == self.name));
        if call.args.len() == 2
            && is_name(&call.args[0])
            && let Expr::Reference(value) = &call.args[1]
        {
            let value = &value.expr;
            call.args[1] = parse_quote! { &#value.filter(|is_set| *is_set) };
            self.n_found += 1;
        }
    }
}

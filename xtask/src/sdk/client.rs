//! What progenitor's client is given and what is taken from it: options of a single call, and constructors that ask
//! for what no user has.
//!
//! progenitor knows settings of a client only. The options of a call are a field of each builder, which goes to the
//! hook that sends, and two methods. A place that is not found is reported, as in `rewrite`.

use proc_macro2::Ident;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprMethodCall, FieldPat, Fields, File, ImplItem, ImplItemFn, Item, ItemImpl, Member, Pat, Stmt, Type,
    parse_quote,
};

use super::listings::{self, OPTIONS};

/// Gives the builders of all operations options.
pub(super) fn add_options(file: &mut File, n_operations: usize) -> Result<(), String> {
    let builders = listings::builders(file).ok_or("no module `builder`")?;
    let mut n_found = 0;
    for item in builders {
        match item {
            Item::Struct(item) => {
                let Fields::Named(fields) = &mut item.fields else { continue };
                if fields.named.iter().any(|field| field.ident.as_ref().is_some_and(|name| name == OPTIONS)) {
                    return Err(format!("{}: an argument is called {OPTIONS}, as the options of a call", item.ident));
                }
                fields.named.push(parse_quote! { options: crate::call_options::CallOptions });
            }
            Item::Impl(item) if has(item, "send") => {
                add_to_impl(item)?;
                n_found += 1;
            }
            _ => {}
        }
    }
    if n_found == n_operations {
        Ok(())
    } else {
        Err(format!("found {n_found} builders for {n_operations} operations"))
    }
}

/// Takes the public constructors away: one makes an HTTP client on its own terms, and both want a session.
pub(super) fn take_constructors(file: &mut File) -> Result<(), String> {
    let mut n_changed = 0;
    for item in &mut file.items {
        let Item::Impl(item) = item else { continue };
        if !is_client(&item.self_ty) || !has(item, "new_with_client") {
            continue;
        }
        item.items.retain(|item| !matches!(item, ImplItem::Fn(function) if function.sig.ident == "new"));
        for item in &mut item.items {
            if let ImplItem::Fn(function) = item {
                function.vis = parse_quote! { pub(crate) };
                n_changed += 1;
            }
        }
    }
    if n_changed == 1 { Ok(()) } else { Err(format!("found {n_changed} functions `new_with_client`")) }
}

fn is_client(of: &Type) -> bool {
    matches!(of, Type::Path(path) if path.path.is_ident("Client"))
}

fn has(item: &ItemImpl, name: &str) -> bool {
    item.items.iter().any(|item| matches!(item, ImplItem::Fn(function) if function.sig.ident == name))
}

fn add_to_impl(item: &mut ItemImpl) -> Result<(), String> {
    let of = &item.self_ty;
    let missing = format!("{}: no place for the options of a call", quote!(#of));
    for item in &mut item.items {
        let ImplItem::Fn(function) = item else { continue };
        let is_done = match function.sig.ident.to_string().as_str() {
            "new" => add_to_new(function),
            "send" => add_to_send(function),
            "timeout" | "retry" => false,
            _ => true,
        };
        if !is_done {
            return Err(missing);
        }
    }
    item.items.push(parse_quote! {
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
    });
    item.items.push(parse_quote! {
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    });
    Ok(())
}

/// `Self { client, body: … }` gets options that are not set.
fn add_to_new(function: &mut ImplItemFn) -> bool {
    let Some(Stmt::Expr(Expr::Struct(made), None)) = function.block.stmts.last_mut() else { return false };
    made.fields.push(parse_quote! { options: ::std::default::Default::default() });
    true
}

/// `let Self { client, body } = self` takes the options, and `client.exec(request, &info)` passes them on.
fn add_to_send(function: &mut ImplItemFn) -> bool {
    let Some(Stmt::Local(taken)) = function.block.stmts.first_mut() else { return false };
    let Pat::Struct(pattern) = &mut taken.pat else { return false };
    pattern.fields.push(FieldPat {
        attrs: Vec::new(),
        member: Member::Named(format_ident!("{OPTIONS}")),
        colon_token: None,
        pat: Box::new(parse_quote! { options }),
    });
    let mut sent = Sent { n_found: 0 };
    sent.visit_block_mut(&mut function.block);
    sent.n_found == 1
}

struct Sent {
    n_found: usize,
}

impl VisitMut for Sent {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let is_client =
            matches!(&*call.receiver, Expr::Path(path) if path.path.get_ident().is_some_and(is_named_client));
        if is_client && call.method == "exec" {
            call.args.push(parse_quote! { &options });
            self.n_found += 1;
        }
    }
}

fn is_named_client(name: &Ident) -> bool {
    name == "client"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progenitors() -> File {
        parse_quote! {
            impl Client {
                pub fn new(baseurl: &str, inner: Session) -> Self { todo() }
                pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: Session) -> Self { todo() }
            }
            pub mod builder {
                pub struct ThingGet<'a> { client: &'a super::Client, id: Result<Id, String> }
                impl<'a> ThingGet<'a> {
                    pub fn new(client: &'a super::Client) -> Self { Self { client: client, id: Err(String::new()) } }
                    pub async fn send(self) -> Result<ResponseValue<types::Thing>, Error> {
                        let Self { client, id } = self;
                        let result = client.exec(request, &info).await;
                        result
                    }
                }
            }
        }
    }

    #[test]
    fn call_has_options_that_are_passed_on() {
        let mut file = progenitors();
        add_options(&mut file, 1).unwrap();
        let text = quote!(#file).to_string();
        for expected in [
            quote! { id: Result<Id, String>, options: crate::call_options::CallOptions },
            quote! { id: Err(String::new()), options: ::std::default::Default::default() },
            quote! { let Self { client, id, options } = self; },
            quote! { client.exec(request, &info, &options).await },
            quote! { pub fn retry(mut self, policy: crate::RetryPolicy) -> Self },
        ] {
            assert!(text.contains(&expected.to_string()), "{expected} is not in {text}");
        }
    }

    #[test]
    fn text_that_is_not_as_known_is_reported() {
        assert!(add_options(&mut progenitors(), 2).is_err());
        let mut taken: File =
            parse_quote! { pub mod builder { pub struct A<'a> { client: &'a Client, options: String } } };
        assert!(add_options(&mut taken, 0).unwrap_err().starts_with("A: an argument is called options"));
    }

    #[test]
    fn constructors_are_not_public() {
        let mut file = progenitors();
        take_constructors(&mut file).unwrap();
        let text = quote!(#file).to_string();
        assert!(text.contains("pub (crate) fn new_with_client") && !text.contains("pub fn new (baseurl"), "{text}");
        assert!(take_constructors(&mut parse_quote! {}).is_err());
    }
}

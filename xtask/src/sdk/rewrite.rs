//! What becomes of progenitor's operations: one error type, reasons that reach the caller, and secrets
//! that are written into requests only.
//!
//! progenitor gives each operation an error type of its own, decodes it once for each status, drops the
//! reason why an argument was refused, fails without the name of the operation, and sends the version of the
//! document, which says nothing to a vendor's server. All of that is in
//! the text of `send` and of the setters, and nowhere in progenitor's settings. A place that is not
//! found is reported, so that another version of progenitor cannot slip through.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Arm, Block, Expr, ExprLit, ExprMethodCall, ExprTry, File, ImplItemFn, Lit, Pat, ReturnType, Stmt, Token, Type,
    parse_quote,
};

use super::lower::{self, Renamed};
use super::wire_names::{HEADERS, WireNames, is_path};
use crate::model::{Api, Content, Operation};

/// Rewrites every operation in progenitor's text; fails with the name of what it could not find.
pub(super) fn operations(file: &mut File, wires: &Wires) -> Result<(), String> {
    let mut sends = Sends { n_found: 0, faults: Vec::new(), wires };
    sends.visit_file_mut(file);
    if let Some(fault) = sends.faults.into_iter().next() {
        return Err(fault);
    }
    let n_operations = wires.n_operations;
    if sends.n_found != n_operations {
        return Err(format!("found {} functions `send` for {n_operations} operations", sends.n_found));
    }
    Setters.visit_file_mut(file);
    Ok(())
}

/// Returns the name of the constant that describes an operation.
pub(super) fn constant(operation_id: &str) -> Ident {
    format_ident!("{}", operation_id.to_uppercase())
}

/// What of the wire progenitor has no words for.
#[derive(Default)]
pub(super) struct Wires {
    n_operations: usize,
    renamed: Renamed,
    /// The ids of the operations below another base URL than the client's.
    elsewhere: BTreeSet<String>,
    /// The ids of the operations that answer with a text, no JSON.
    texts: BTreeSet<String>,
}

impl Wires {
    /// Returns what a document says of it.
    pub(super) fn of(api: &Api) -> Self {
        let ids = |is: fn(&Operation) -> bool| {
            api.operations.iter().filter(|operation| is(operation)).map(|operation| operation.id.clone()).collect()
        };
        Self {
            n_operations: api.operations.len(),
            renamed: lower::renamed(api),
            elsewhere: ids(|operation| operation.server.is_some()),
            texts: ids(|operation| operation.success().content.as_ref().is_some_and(Content::is_text)),
        }
    }
}

/// Finds the functions that send.
struct Sends<'a> {
    n_found: usize,
    faults: Vec<String>,
    wires: &'a Wires,
}

impl VisitMut for Sends<'_> {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if function.sig.ident != "send" || function.sig.asyncness.is_none() {
            return;
        }
        self.n_found += 1;
        if let Err(fault) = rewrite_send(function, self.wires) {
            self.faults.push(fault);
        }
    }
}

fn rewrite_send(function: &mut ImplItemFn, wires: &Wires) -> Result<(), String> {
    let operation_id = operation_id(&mut function.block).ok_or("a function `send` without an operation id")?;
    let missing = |what: &str| format!("{operation_id}: {what}");
    on_own_error(&mut function.sig.output).ok_or_else(|| missing("no error type"))?;
    WireNames { operation_id: &operation_id, renamed: &wires.renamed }.visit_block_mut(&mut function.block);
    let constant = constant(&operation_id);
    let mut body = SendBody {
        operation: parse_quote! { &super::operations::#constant },
        is_elsewhere: wires.elsewhere.contains(&operation_id),
        n_elsewhere: 0,
        n_matches: 0,
    };
    body.visit_block_mut(&mut function.block);
    if body.is_elsewhere && body.n_elsewhere != 1 {
        return Err(missing("not one base URL"));
    }
    if wires.texts.contains(&operation_id) {
        AcceptsText.visit_block_mut(&mut function.block);
    }
    if body.n_matches != 1 {
        return Err(missing("not one match over the statuses with error arms"));
    }
    if drop_version(&mut function.block) { Ok(()) } else { Err(missing("not one header api-version")) }
}

/// Takes away the header with the version of the document, and the map of headers if nothing else is put into it.
/// Returns whether there was one.
fn drop_version(block: &mut Block) -> bool {
    let n_statements = block.stmts.len();
    block.stmts.retain(|statement| !quote!(#statement).to_string().contains("from_static (\"api-version\")"));
    if block.stmts.len() + 1 != n_statements {
        return false;
    }
    let uses = count(quote!(#block), HEADERS);
    if uses == USES_OF_NO_HEADERS {
        block.stmts.retain(|statement| !is_headers(statement));
        NoHeaders.visit_block_mut(block);
    }
    true
}

/// Returns how often a name occurs.
fn count(tokens: TokenStream, name: &str) -> usize {
    let occurrences = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => count(group.stream(), name),
        TokenTree::Ident(ident) => usize::from(ident == name),
        _ => 0,
    });
    occurrences.sum()
}

/// The map is made, and given to the request.
const USES_OF_NO_HEADERS: usize = 2;

fn is_headers(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Local(local) if matches!(&local.pat, Pat::Ident(name) if name.ident == HEADERS))
}

/// Turns `request.headers(header_map)` into `request`.
struct NoHeaders;

impl VisitMut for NoHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
            && call.args.first().is_some_and(|argument| is_path(argument, HEADERS))
        {
            *expression = (*call.receiver).clone();
        }
    }
}

/// Returns the operation id in `OperationInfo { operation_id: "…" }`.
fn operation_id(block: &mut Block) -> Option<String> {
    struct Find(Option<String>);
    impl VisitMut for Find {
        fn visit_expr_struct_mut(&mut self, expression: &mut syn::ExprStruct) {
            let field = expression.fields.iter().find(|field| quote!(#field).to_string().starts_with("operation_id"));
            if let Some(Expr::Lit(literal)) = field.map(|field| &field.expr)
                && let syn::Lit::Str(id) = &literal.lit
            {
                self.0 = Some(id.value());
            }
        }
    }
    let mut find = Find(None);
    find.visit_block_mut(block);
    find.0
}

/// Turns `Result<T, Error<E>>` into `Result<T, Error>`.
fn on_own_error(output: &mut ReturnType) -> Option<()> {
    let ReturnType::Type(_, result) = output else { return None };
    let error = arguments(result)?.args.last_mut()?;
    let syn::GenericArgument::Type(error) = error else { return None };
    arguments(error)?.args.first()?;
    *error = parse_quote! { Error };
    Some(())
}

fn arguments(path: &mut Type) -> Option<&mut syn::AngleBracketedGenericArguments> {
    let Type::Path(path) = path else { return None };
    match &mut path.path.segments.last_mut()?.arguments {
        syn::PathArguments::AngleBracketed(arguments) => Some(arguments),
        _ => None,
    }
}

/// Rewrites the text of one `send`.
struct SendBody {
    operation: Expr,
    /// Whether the URL begins otherwise than with the client's base URL, and how often that was found.
    is_elsewhere: bool,
    n_elsewhere: usize,
    n_matches: usize,
}

impl VisitMut for SendBody {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let operation = &self.operation;
        if let Expr::Struct(info) = expression
            && info.path.is_ident("OperationInfo")
        {
            *expression = parse_quote! { OperationInfo::new(#operation) };
        } else if is_path(expression, "Error :: InvalidRequest") {
            *expression = parse_quote! { |reason| Error::invalid_request(#operation, reason) };
        }
    }

    /// `header_map.append("If-Match", value.to_string().try_into()?)` names the header, `.json(&body)`
    /// writes the secrets of the body.
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let operation = &self.operation;
        if call.method == "json" && call.args.len() == 1 {
            let body = call.args[0].clone();
            call.args[0] = parse_quote! { &crate::secret::Exposed(#body) };
        } else if call.method == "append" && call.args.len() == 2 {
            let name = call.args[0].clone();
            if let Expr::Try(ExprTry { expr, .. }) = &mut call.args[1] {
                let value = expr.clone();
                **expr = parse_quote! {
                    #value.map_err(|reason: ::reqwest::header::InvalidHeaderValue| {
                        Error::invalid_request(#operation, format!("{}: {reason}", #name))
                    })
                };
            }
        }
    }

    /// `format!("{}/things/{}", client.baseurl, encode_path(&id.to_string()))` refuses an id that would leave its
    /// segment, and says which parameter it is. A call that is not found here does not compile.
    fn visit_macro_mut(&mut self, text: &mut syn::Macro) {
        let Ok(mut arguments) = text.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) else { return };
        let operation = &self.operation;
        for argument in &mut arguments {
            if let Expr::Call(call) = argument
                && is_path(&call.func, "encode_path")
                && let Some(name) = call.args.first().and_then(variable)
            {
                let (value, name) = (&call.args[0], name.to_string());
                let name = name.trim_end_matches('_');
                *argument = parse_quote! { encode_path(#operation, #name, #value)? };
            } else if self.is_elsewhere && quote!(#argument).to_string() == "client . baseurl" {
                *argument = parse_quote! { crate::runtime::other_base(#operation, &#argument)? };
                self.n_elsewhere += 1;
            }
        }
        text.tokens = quote! { #arguments };
    }

    fn visit_expr_try_mut(&mut self, question: &mut ExprTry) {
        visit_mut::visit_expr_try_mut(self, question);
        let operation = &self.operation;
        if let Expr::MethodCall(call) = &*question.expr
            && call.method == "build"
        {
            *question.expr = parse_quote! { #call.map_err(|error| Error::unsendable(#operation, error)) };
        }
    }

    fn visit_expr_match_mut(&mut self, statuses: &mut syn::ExprMatch) {
        let n_arms = statuses.arms.len();
        statuses.arms.retain(|arm| !is_error(arm));
        if statuses.arms.len() == n_arms {
            return;
        }
        for arm in &mut statuses.arms {
            accept_more(arm);
        }
        statuses.arms.push(parse_quote! { _ => Err(Error::from_response(response)), });
        self.n_matches += 1;
    }
}

/// Lets a request say that it takes a text; progenitor knows JSON alone, and writes its name nowhere else in a `send`.
struct AcceptsText;

impl VisitMut for AcceptsText {
    fn visit_lit_str_mut(&mut self, text: &mut syn::LitStr) {
        if text.value() == "application/json" {
            *text = syn::LitStr::new("text/plain", text.span());
        }
    }
}

/// Returns `id` of `&id.to_string()`.
fn variable(value: &Expr) -> Option<&Ident> {
    let Expr::Reference(reference) = value else { return None };
    let Expr::MethodCall(call) = &*reference.expr else { return None };
    let Expr::Path(path) = &*call.receiver else { return None };
    path.path.get_ident()
}

/// Lets an answer of success have another status than the documented one, if its body is needed for nothing or is there
/// to be read: vendors' own pages differ in these.
fn accept_more(arm: &mut Arm) {
    let body = &arm.body;
    let has_body = !quote!(#body).to_string().contains("ResponseValue :: empty");
    let others: &[u16] = if has_body { &[200, 201, 202] } else { &[200, 202, 204] };
    let documented = match &arm.pat {
        Pat::Lit(ExprLit { lit: Lit::Int(status), .. }) => status.base10_parse().ok(),
        _ => None,
    };
    let statuses: BTreeSet<u16> = others.iter().copied().chain(documented).collect();
    let statuses = statuses.iter();
    arm.pat = Pat::parse_multi.parse2(quote! { #(#statuses)|* }).expect("numbers are patterns");
}

fn is_error(arm: &Arm) -> bool {
    let body = &arm.body;
    quote!(#body).to_string().contains("Error ::")
}

/// Lets a refused argument say why: `.map_err(|_| "conversion to … failed")` becomes `id: <reason>`.
struct Setters;

impl VisitMut for Setters {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        let argument = function.sig.ident.to_string();
        let mut reasons = Reasons { argument, n_found: 0 };
        reasons.visit_block_mut(&mut function.block);
        if reasons.n_found > 0 {
            let bounds = function.sig.generics.make_where_clause();
            bounds.predicates.push(parse_quote! { V::Error: std::fmt::Display });
        }
    }
}

struct Reasons {
    argument: String,
    n_found: usize,
}

impl VisitMut for Reasons {
    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        let drops_reason = matches!(closure.inputs.first(), Some(Pat::Wild(_)));
        if drops_reason && closure.inputs.len() == 1 {
            let format = format!("{}: {{reason}}", self.argument);
            *closure = parse_quote! { |reason| format!(#format) };
            self.n_found += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What progenitor writes, cut down to what is rewritten.
    fn progenitors() -> File {
        parse_quote! {
            impl<'a> ThingGet<'a> {
                pub fn id<V>(mut self, value: V) -> Self where V: TryInto<Id> {
                    self.id = value.try_into().map_err(|_| { "conversion to `Id` for id failed".to_string() });
                    self
                }
                pub async fn send(self) -> Result<ResponseValue<types::Thing>, Error<types::Problem>> {
                    let id = id.map_err(Error::InvalidRequest)?;
                    let mut header_map = HeaderMap::with_capacity(2usize);
                    header_map.append(HeaderName::from_static("api-version"), HeaderValue::from_static("1"));
                    header_map.append("If-Match", value.to_string().try_into()?);
                    let url = format!("{}/things/{}", client.baseurl, encode_path(&id.to_string()),);
                    let mut request = client.client.get(url).json(&body).headers(header_map).build()?;
                    let info = OperationInfo { operation_id: "thing_get" };
                    match response.status().as_u16() {
                        200u16 => ResponseValue::from_response(response).await,
                        400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                        _ => Err(Error::UnexpectedResponse(response)),
                    }
                }
            }
        }
    }

    #[test]
    fn operation_fails_with_one_type_and_says_where_and_why() {
        let mut file = progenitors();
        operations(&mut file, &Wires { n_operations: 1, ..Wires::default() }).unwrap();
        let expected: File = parse_quote! {
            impl<'a> ThingGet<'a> {
                pub fn id<V>(mut self, value: V) -> Self where V: TryInto<Id>, V::Error: std::fmt::Display {
                    self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
                    self
                }
                pub async fn send(self) -> Result<ResponseValue<types::Thing>, Error> {
                    let id = id.map_err(|reason| Error::invalid_request(&super::operations::THING_GET, reason))?;
                    let mut header_map = HeaderMap::with_capacity(2usize);
                    header_map.append("If-Match", value.to_string().try_into()
                        .map_err(|reason: ::reqwest::header::InvalidHeaderValue| {
                            Error::invalid_request(&super::operations::THING_GET, format!("{}: {reason}", "If-Match"))
                        })?);
                    let url = format!(
                        "{}/things/{}",
                        client.baseurl,
                        encode_path(&super::operations::THING_GET, "id", &id.to_string())?,
                    );
                    let mut request = client.client.get(url).json(&crate::secret::Exposed(&body)).headers(header_map).build()
                        .map_err(|error| Error::unsendable(&super::operations::THING_GET, error))?;
                    let info = OperationInfo::new(&super::operations::THING_GET);
                    match response.status().as_u16() {
                        200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                        _ => Err(Error::from_response(response)),
                    }
                }
            }
        };
        assert_eq!(prettyplease::unparse(&file), prettyplease::unparse(&expected));
    }

    #[test]
    fn operation_elsewhere_replaces_the_base_url_and_a_text_is_asked_for() {
        let only = || BTreeSet::from(["thing_get".to_owned()]);
        let wires = Wires { n_operations: 1, elsewhere: only(), texts: only(), ..Wires::default() };
        let of_progenitor = progenitors();
        let of_progenitor = quote!(#of_progenitor).to_string();
        let asking =
            of_progenitor.replace(". json (& body)", r#". header (ACCEPT , "application/json") . json (& body)"#);
        let mut file: File = syn::parse_str(&asking).unwrap();
        operations(&mut file, &wires).unwrap();
        let text = quote!(#file).to_string();
        for expected in [
            quote! { crate::runtime::other_base(&super::operations::THING_GET, &client.baseurl)?, encode_path },
            quote! { .header(ACCEPT, "text/plain") },
        ] {
            assert!(text.contains(&expected.to_string()), "{expected} is not in {text}");
        }
        let without_base = of_progenitor.replace("client . baseurl", "client . other");
        let error = operations(&mut syn::parse_str(&without_base).unwrap(), &wires);
        assert_eq!(error, Err("thing_get: not one base URL".to_owned()));
    }

    #[test]
    fn answer_without_a_needed_body_may_have_any_status_that_says_done() {
        let empty: Arm = parse_quote! { 204u16 => Ok(ResponseValue::empty(response)), };
        let other: Arm = parse_quote! { 203u16 => ResponseValue::from_response(response).await, };
        for (mut arm, expected) in [(empty, "200u16 | 202u16 | 204u16"), (other, "200u16 | 201u16 | 202u16 | 203u16")] {
            accept_more(&mut arm);
            let statuses = &arm.pat;
            assert_eq!(quote!(#statuses).to_string(), expected);
        }
    }

    #[test]
    fn map_without_headers_is_not_made() {
        let mut send: Block = parse_quote! {{
            let mut header_map = HeaderMap::with_capacity(1usize);
            header_map.append(HeaderName::from_static("api-version"), HeaderValue::from_static("1"));
            let request = client.client.get(url).headers(header_map).build();
        }};
        assert!(drop_version(&mut send));
        let expected: Block = parse_quote! {{
            let request = client.client.get(url).build();
        }};
        assert_eq!(quote!(#send).to_string(), quote!(#expected).to_string());
        assert!(!drop_version(&mut send));
    }

    #[test]
    fn text_of_another_shape_is_reported() {
        assert_eq!(
            operations(&mut progenitors(), &Wires { n_operations: 2, ..Wires::default() }),
            Err("found 1 functions `send` for 2 operations".to_owned())
        );
        for (old, new, fault) in [
            ("Error < types :: Problem >", "Error", "thing_get: no error type"),
            ("operation_id", "name", "a function `send` without an operation id"),
            ("Err (Error ::", "Ok (Fine ::", "thing_get: not one match over the statuses with error arms"),
            ("api-version", "version", "thing_get: not one header api-version"),
        ] {
            let file = progenitors();
            let text = quote!(#file).to_string();
            assert!(text.contains(old), "{text}");
            let mut file = syn::parse_str(&text.replace(old, new)).unwrap();
            let wires = Wires { n_operations: 1, ..Wires::default() };
            assert_eq!(operations(&mut file, &wires), Err(fault.to_owned()), "{old}");
        }
    }
}

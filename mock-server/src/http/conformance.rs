//! The traffic of others against a document: what a real server and its clients do that the document does not have.
//!
//! The mock holds its own answers against the documents ([`self_check`]); here both sides
//! are strangers. A member that the document does not have is a deviation, too, because whoever reads it is on no
//! ground; requests are judged as far as the server took them: one that it refused was perhaps meant to be wrong.

use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use serde_json::{Map, Value};

use super::finding::shown;
use super::path_values::variable;
use super::self_check;
#[cfg(feature = "internals")]
use super::walk::documented_places;
use super::walk::undocumented_members;
use super::{Deviation, Holders, OperationInfo, PathValues};
use crate::redaction::shown_name;

/// What a document says of the exchanges with an API.
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    /// Its operations.
    pub operations: &'static [OperationInfo],
    /// The word before the credential in `Authorization`.
    pub scheme: &'static str,
}

/// An exchange as it went over the wire.
#[derive(Debug, Clone, Copy)]
pub struct Traffic<'a> {
    /// The method.
    pub method: &'a Method,
    /// The request target: path and query.
    pub target: &'a Uri,
    /// The headers of the request.
    pub request_headers: &'a HeaderMap,
    /// The body of the request, decoded if it was compressed; empty if there was none.
    pub request_body: &'a [u8],
    /// The answer, its body likewise.
    pub response: &'a Response<Bytes>,
    /// Whether all of it is known. Recorders leave out headers and bodies, and hide secrets: what is not there may have been
    /// sent then.
    pub is_whole: bool,
}

/// What the document says of an exchange.
#[derive(Debug)]
pub struct Verdict {
    /// The operation; `None` if the document has none with this method at this path.
    pub operation: Option<&'static OperationInfo>,
    /// What the document does not have.
    pub deviations: Vec<Deviation>,
}

/// Holds an exchange against the document of an API.
pub fn judge(contract: &Contract, traffic: &Traffic<'_>) -> Verdict {
    let operations = contract.operations;
    match find(operations, traffic.method, traffic.target.path()) {
        Place::Operation(operation, path) => {
            let mut deviations = Vec::new();
            let status = traffic.response.status();
            if !status.is_client_error() && !status.is_server_error() {
                if operation.rights.any_of != Holders::Public {
                    deviations.extend(credential_deviations(contract, traffic.request_headers));
                }
                deviations.extend(path_deviations(operation, &path));
                deviations.extend(query_deviations(operation, traffic.target));
                deviations.extend(body_deviations(operation, traffic));
            }
            // Without an answer of the server's own there is nothing to judge it by.
            deviations.extend(response_deviations(operation, traffic));
            deviations.extend(answer_deviations(operation, traffic.response));
            deviations.retain(|deviation| traffic.is_whole || !deviation.is_hidden());
            Verdict { operation: Some(operation), deviations }
        }
        // HTTP itself has `HEAD` wherever there is a `GET`.
        Place::OtherMethod(_) if traffic.method == Method::HEAD && has_get(operations, traffic.target) => {
            Verdict { operation: None, deviations: Vec::new() }
        }
        Place::OtherMethod(path) => {
            Verdict { operation: None, deviations: refused("method", traffic, &format!("at {path}")) }
        }
        Place::Unknown => Verdict { operation: None, deviations: refused("path", traffic, "with this path") },
    }
}

fn has_get(operations: &'static [OperationInfo], target: &Uri) -> bool {
    operation_of(operations, &Method::GET, target).is_some()
}

/// Returns the operation that a request is for, whatever its bodies hold.
pub(crate) fn operation_of(
    operations: &'static [OperationInfo],
    method: &Method,
    target: &Uri,
) -> Option<&'static OperationInfo> {
    match find(operations, method, target.path()) {
        Place::Operation(operation, _) => Some(operation),
        Place::OtherMethod(_) | Place::Unknown => None,
    }
}

/// What the document has no operation for is a deviation unless the server refuses it, too.
fn refused(rule: &'static str, traffic: &Traffic<'_>, place: &str) -> Vec<Deviation> {
    let is_refused = matches!(traffic.response.status(), StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED);
    let method = shown_name(traffic.method.as_str());
    let sentence = || Deviation::new(rule, format!("the document has no {method} {place}"));
    if is_refused { Vec::new() } else { vec![sentence()] }
}

/// What a document has for a method and a path.
enum Place {
    Operation(&'static OperationInfo, PathValues),
    /// The path, with other methods.
    OtherMethod(&'static str),
    Unknown,
}

fn find(operations: &'static [OperationInfo], method: &Method, path: &str) -> Place {
    let mut here: Vec<(&'static OperationInfo, PathValues)> =
        operations.iter().filter_map(|operation| Some((operation, values(operation, path)?))).collect();
    // A path with a literal goes before one with a variable there.
    here.sort_by_key(|(operation, _)| operation.path.matches('{').count());
    let Some(first) = here.first().map(|(operation, _)| operation.path) else { return Place::Unknown };
    here.retain(|(operation, _)| operation.path == first);
    match here.into_iter().find(|(operation, _)| operation.method == *method) {
        Some((operation, path)) => Place::Operation(operation, path),
        None => Place::OtherMethod(first),
    }
}

/// Returns the values of a path's variables if it is one of the operation's.
fn values(operation: &OperationInfo, path: &str) -> Option<PathValues> {
    std::iter::once(&operation.path).chain(operation.also_at).find_map(|template| read(template, path))
}

fn read(template: &'static str, path: &str) -> Option<PathValues> {
    let fits = |(segment, given): (&str, &str)| match variable(segment) {
        Some(_) => !given.is_empty(),
        None => segment == given,
    };
    let is_of_its_form =
        template.split('/').count() == path.split('/').count() && template.split('/').zip(path.split('/')).all(fits);
    is_of_its_form.then(|| PathValues::of(template, path))
}

/// What is wrong with how an accepted request shows who it is from, as far as it is known.
fn credential_deviations(contract: &Contract, headers: &HeaderMap) -> Option<Deviation> {
    let given = headers.get(header::AUTHORIZATION)?.to_str().unwrap_or_default();
    let given = given.split_whitespace().next().unwrap_or_default();
    let is_hidden = given.chars().all(|c| c == '*');
    let text = || format!("the header Authorization does not begin with `{}`, and was accepted", contract.scheme);
    (!is_hidden && !given.eq_ignore_ascii_case(contract.scheme)).then(|| Deviation::new("security", text()))
}

fn path_deviations(operation: &OperationInfo, path: &PathValues) -> Vec<Deviation> {
    let found = (operation.schemas)().path(operation.id, path);
    found.iter().map(|finding| Deviation::of_finding("value", "path", finding)).collect()
}

fn query_deviations(operation: &OperationInfo, target: &Uri) -> Vec<Deviation> {
    let (mut values, mut deviations) = (Map::new(), Vec::new());
    for (name, text) in form_urlencoded::parse(target.query().unwrap_or_default().as_bytes()) {
        let Some(parameter) = operation.query.iter().find(|parameter| parameter.name == name) else {
            let text = format!("the query parameter {} is not in the document", shown_name(&name));
            deviations.push(Deviation::new("parameter", text));
            continue;
        };
        let value = parameter.kind.read(&text);
        if parameter.kind.is_list() {
            let list = values.entry(parameter.name).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().into_iter().for_each(|list| list.push(value.clone()));
        } else if values.insert(parameter.name.to_owned(), value).is_some() {
            // Which of them counts, no document says.
            let text = format!("the query parameter {} is there more than once", parameter.name);
            deviations.push(Deviation::new("parameter", text));
        }
    }
    let found = (operation.schemas)().query(operation.id, &Value::Object(values));
    deviations.extend(found.iter().map(|finding| Deviation::of_finding("value", "query", finding)));
    deviations
}

fn body_deviations(operation: &OperationInfo, traffic: &Traffic<'_>) -> Vec<Deviation> {
    let schemas = (operation.schemas)();
    let place = format!("/operations/{}/body", operation.id);
    let told = |text: &str| vec![Deviation::new("body", text)];
    match (schemas.document().pointer(&place), traffic.request_body) {
        (None, []) => Vec::new(),
        (None, _) => told("the request has a body where the document has none"),
        (Some(_), []) if !traffic.is_whole || schemas.body_is_optional(operation.id) => Vec::new(),
        (Some(_), body) => match serde_json::from_slice(body) {
            Ok(body) => {
                let found = schemas.body(operation.id, &body);
                let broken = found.iter().map(|finding| Deviation::of_finding("value", "request body", finding));
                broken.chain(undocumented("request body", schemas.document(), &place, &body)).collect()
            }
            Err(_) => told("the request body is not JSON"),
        },
    }
}

/// Returns what of an answer the document does not have, as far as the answer is known.
fn response_deviations(operation: &OperationInfo, traffic: &Traffic<'_>) -> Vec<Deviation> {
    let (response, status) = (traffic.response, traffic.response.status().as_u16());
    let documented = (operation.schemas)().response(operation.id, status);
    let Some(documented) = documented.filter(|_| !traffic.is_whole) else {
        return self_check::deviations(operation, response);
    };
    let mut found = Vec::new();
    if response.headers().keys().any(|name| name != header::CONTENT_TYPE) {
        found.extend(self_check::header_deviations(&documented, response));
    }
    if !response.body().is_empty() {
        found.extend(self_check::content_deviations(&documented, response));
    }
    let has_type = response.headers().contains_key(header::CONTENT_TYPE);
    found.retain(|deviation| has_type || deviation.rule != "media-type");
    found.into_iter().map(|deviation| deviation.of(&format!("{} {status}", operation.id))).collect()
}

/// Returns the places of what an exchange shows of the document, as JSON Pointers into its schemas: the response, and
/// parameters and members. Of a request that was refused it shows nothing.
#[cfg(feature = "internals")]
pub(crate) fn places_of(
    operation: &OperationInfo,
    target: &Uri,
    request_body: &[u8],
    response: &Response<Bytes>,
) -> Vec<String> {
    let schemas = (operation.schemas)();
    let of_body = |place: &str, bytes: &[u8]| {
        let body: Option<Value> = serde_json::from_slice(bytes).ok();
        body.map_or_else(Vec::new, |body| documented_places(schemas.document(), place, &body))
    };
    let mut places = Vec::new();
    if let Some(documented) = schemas.response(operation.id, response.status().as_u16()) {
        places.extend(of_body(&format!("{}/body", documented.place()), response.body()));
        places.push(documented.place());
    }
    if !response.status().is_client_error() && !response.status().is_server_error() {
        let query = form_urlencoded::parse(target.query().unwrap_or_default().as_bytes());
        let query: Map<String, Value> = query.map(|(name, text)| (name.into_owned(), text.as_ref().into())).collect();
        let root = format!("/operations/{}", operation.id);
        places.extend(documented_places(schemas.document(), &format!("{root}/query"), &Value::Object(query)));
        places.extend(of_body(&format!("{root}/body"), request_body));
    }
    places
}

/// Returns the members of an answer that the document does not have; all else is the self-check's.
fn answer_deviations(operation: &OperationInfo, response: &Response<Bytes>) -> Vec<Deviation> {
    let schemas = (operation.schemas)();
    let documented = schemas.response(operation.id, response.status().as_u16());
    let (Some(documented), Ok(body)) = (documented, serde_json::from_slice(response.body())) else { return Vec::new() };
    let part = format!("{} {}: body", operation.id, response.status().as_u16());
    undocumented(&part, schemas.document(), &format!("{}/body", documented.place()), &body).collect()
}

fn undocumented(part: &str, document: &Value, place: &str, body: &Value) -> impl Iterator<Item = Deviation> {
    let members = undocumented_members(document, place, body);
    members
        .into_iter()
        .map(move |member| Deviation::new("member", format!("{part} at {} is not in the document", shown(&member))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = "/e/0c1f2d3e-4a5b-4c6d-8e7f-901234567890/api/v2/apiTokens";
    const CONTRACT: Contract = Contract { operations: crate::generated::astrom::OPERATIONS, scheme: "Api-Token" };
    const LIST: &str = r#"{"totalCount": 0, "pageSize": 200, "apiTokens": []}"#;

    /// A request, with its body.
    struct Sent<'a>(Method, &'a str, &'a str);

    impl Sent<'_> {
        /// Returns what deviates if the request gets this answer.
        fn answered(self, status: u16, answer: &str) -> Vec<String> {
            let Self(method, target, body) = self;
            let response = Response::builder().status(status).header("content-type", "application/json; charset=utf-8");
            let response = response.body(Bytes::from(answer.to_owned())).unwrap();
            let target = target.parse().unwrap();
            let headers = HeaderMap::new();
            let traffic = Traffic {
                method: &method,
                target: &target,
                request_headers: &headers,
                request_body: body.as_bytes(),
                response: &response,
                is_whole: true,
            };
            let verdict = judge(&CONTRACT, &traffic);
            verdict.deviations.iter().map(ToString::to_string).collect()
        }
    }

    fn list(query: &str, answer: &str) -> Vec<String> {
        Sent(Method::GET, &format!("{TOKENS}{query}"), "").answered(200, answer)
    }

    #[test]
    fn documented_exchange_has_no_deviation() {
        assert_eq!(list("?pageSize=200&sort=-name", LIST), [""; 0]);
        assert_eq!(Sent(Method::GET, "/api/v2/apiTokens", "").answered(200, LIST), [""; 0]);
        let lookup = format!("{TOKENS}/lookup");
        let answer = r#"{"id": "dt0c01.EXAMPLEPUBLICPORTION2345", "name": "n"}"#;
        assert_eq!(Sent(Method::POST, &lookup, r#"{"token": "t"}"#).answered(200, answer), [""; 0]);
    }

    #[test]
    fn what_the_document_does_not_have_is_told_with_its_place() {
        for (found, expected) in [
            (list("?page=1", LIST), "the query parameter page is not in the document"),
            (list("?pageSize=200&pageSize=200", LIST), "the query parameter pageSize is there more than once"),
            (list("?pageSize=many", LIST), "query at pageSize breaks Type([\"integer\"])"),
            (list("?pageSize=1", LIST), "query at pageSize breaks Minimum"),
            (
                list("", r#"{"totalCount": 1, "apiTokens": [{"name": "n", "colour": 1}]}"#),
                "api_token_list 200: body at apiTokens[0].colour is not in the document",
            ),
            (list("", r#"{"totalCount": "1"}"#), "api_token_list 200: body at totalCount breaks Type"),
            (Sent(Method::GET, TOKENS, "").answered(302, ""), "api_token_list: the status 302 is not documented"),
            (Sent(Method::PATCH, TOKENS, "").answered(200, "{}"), "the document has no PATCH at /e/{environment_id}"),
            (Sent(Method::GET, "/e/x/api/v2/settings", "").answered(200, ""), "the document has no GET with this path"),
            (
                Sent(Method::POST, &format!("{TOKENS}/lookup"), r#"{"token": "t", "more": 1}"#).answered(200, "{}"),
                "request body at more is not in the document",
            ),
        ] {
            assert!(found.iter().any(|found| found.starts_with(expected)), "{expected}: {found:?}");
        }
    }

    /// Goal: what a server refuses was perhaps meant to be wrong.
    #[test]
    fn refused_request_is_not_judged() {
        let refusal = r#"{"error": {"code": 400, "message": "m"}}"#;
        assert_eq!(Sent(Method::GET, &format!("{TOKENS}?page=1"), "").answered(400, refusal), [""; 0]);
        assert_eq!(Sent(Method::GET, "/e/x/api/v2/settings", "").answered(404, ""), [""; 0]);
        assert_eq!(Sent(Method::PATCH, TOKENS, "").answered(405, ""), [""; 0]);
    }

    #[test]
    fn head_is_documented_where_get_is() {
        assert_eq!(Sent(Method::HEAD, TOKENS, "").answered(200, ""), [""; 0]);
        assert_eq!(Sent(Method::HEAD, &format!("{TOKENS}/lookup/x"), "").answered(200, "").len(), 1);
    }

    #[test]
    fn deviation_quotes_no_value() {
        let secret = "CANARY".repeat(10);
        for found in [
            list(&format!("?pageSize={secret}&{secret}=1&x={secret}"), LIST),
            list("", &format!(r#"{{"totalCount": "{secret}", "apiTokens": "{secret}"}}"#)),
            Sent(Method::GET, &format!("/e/x/{secret}"), "").answered(200, ""),
            Sent(Method::PUT, &format!("{TOKENS}/{secret}"), &format!(r#"{{"name": ["{secret}"]}}"#)).answered(204, ""),
        ] {
            assert!(!found.is_empty() && !found.concat().contains("CANARY"), "{found:?}");
        }
        let dotless = "XbERgkKeLgVfDI2SDwI0h";
        for found in [
            list(&format!("?{dotless}=1&{}=1&x={dotless}", dotless.replace('X', "%2558")), LIST),
            list("", &format!(r#"{{"totalCount": "{dotless}", "{dotless}": 1}}"#)),
        ] {
            assert!(found.len() > 1 && !found.concat().contains(&dotless[1..]), "{found:?}");
        }
    }
}

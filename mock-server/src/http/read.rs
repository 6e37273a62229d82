//! From the texts of a request to the types of its operation: the document decides what is refused.

use std::sync::Arc;

use dropshot::RequestContext;
use serde::Deserialize as _;
use serde_json::{Map, Value};

use super::app::App;
use super::incoming::Content;
use super::stage::Stage;
use super::{BodyFault, Exchange, Finding, Handle, Operation, OperationInfo, PathValues, Request, Vendor};

/// Reads a request as its document declares it.
///
/// What does not need the types of the operation is done by functions that are compiled once for each API.
pub(super) fn read_request<V: Handle<O>, O: Operation>(
    exchange: &Exchange<'_>,
    body: Option<&Content>,
) -> Result<Request<O>, V::Problem> {
    let operation = O::INFO;
    let refused = |error| V::refuse_query(exchange, operation, &[Finding::mismatch(&error)]);
    let query = serde_json::from_value(query_value::<V>(exchange, operation)?).map_err(refused)?;
    let headers = serde_json::from_value(header_value::<V>(exchange, operation)?).map_err(refused)?;
    let body = match body {
        // The schema holds, so this fails only where JSON Schema is wider than the type (`1.0` is an integer).
        Some(content) => serde_json::from_value(body_value::<V>(exchange, operation, content)?)
            .map_err(|error| V::refuse_body(exchange, operation, BodyFault::NotJson(&error)))?,
        None => O::Body::deserialize(Value::Object(Map::new())).expect("an operation without a body has `NoBody`"),
    };
    Ok(Request { path: exchange.path.to(), query, headers, body })
}

/// Reads the query of a request to what is no operation, and takes the parameters of one.
pub(crate) fn query_of<V: Vendor, O: Operation>(
    rqctx: &RequestContext<Arc<App>>,
    path: &PathValues,
) -> Result<O::Query, V::Problem> {
    let (operation, stage) = (O::INFO, Stage::of::<V>(rqctx, path));
    let exchange = &stage.exchange();
    serde_json::from_value(query_value::<V>(exchange, operation)?)
        .map_err(|error| V::refuse_query(exchange, operation, &[Finding::mismatch(&error)]))
}

/// Reads the query parameters of an operation.
fn query_value<V: Vendor>(exchange: &Exchange<'_>, operation: &'static OperationInfo) -> Result<Value, V::Problem> {
    V::check_query(exchange, operation)?;
    let (query, unknown) = query_values::<V>(exchange, operation);
    let mut findings = (operation.schemas)().query(operation.id, &query);
    if !V::IGNORES_UNKNOWN_QUERY {
        findings.extend(unknown);
    }
    if !findings.is_empty() {
        return Err(V::refuse_query(exchange, operation, &findings));
    }
    Ok(query)
}

/// Reads the header parameters of an operation.
fn header_value<V: Vendor>(exchange: &Exchange<'_>, operation: &'static OperationInfo) -> Result<Value, V::Problem> {
    let headers = Value::Object(header_values(exchange, operation));
    let findings = (operation.schemas)().headers(operation.id, &headers);
    if !findings.is_empty() {
        return Err(V::refuse_query(exchange, operation, &findings));
    }
    Ok(headers)
}

/// Reads the body of a request.
fn body_value<V: Vendor>(
    exchange: &Exchange<'_>,
    operation: &'static OperationInfo,
    content: &Content,
) -> Result<Value, V::Problem> {
    let bytes = match content {
        Content::Whole(bytes) if bytes.len() <= V::BODY_BYTES_MAX => bytes,
        _ => return Err(V::refuse_body(exchange, operation, BodyFault::TooLarge)),
    };
    let body = if bytes.is_empty() && (operation.schemas)().body_is_optional(operation.id) {
        Value::Object(Map::new())
    } else {
        V::read_body(exchange, operation, bytes)?
    };
    let findings = (operation.schemas)().body(operation.id, &body);
    if !findings.is_empty() {
        return Err(V::refuse_body(
            exchange,
            operation,
            BodyFault::Invalid { findings: &findings, body: &body, bytes },
        ));
    }
    Ok(body)
}

/// Returns the query parameters that the document knows, and what is wrong with the others.
pub(super) fn query_values<V: Vendor>(exchange: &Exchange<'_>, operation: &OperationInfo) -> (Value, Vec<Finding>) {
    let mut values = Map::new();
    let mut unknown = Vec::new();
    for (name, text) in &exchange.query {
        let Some(parameter) = operation.query.iter().find(|parameter| parameter.name == name) else {
            unknown.push(Finding::unknown_query(name, text));
            continue;
        };
        let value = V::read_query(parameter, text);
        if parameter.kind.is_list() {
            let list = values.entry(name.clone()).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().expect("inserted as an array").push(value);
        } else {
            // The first of several wins; vendors that refuse repetition do so in `check_query`.
            values.entry(name.clone()).or_insert(value);
        }
    }
    (Value::Object(values), unknown)
}

/// Returns the headers that are parameters.
pub(super) fn header_values(exchange: &Exchange<'_>, operation: &OperationInfo) -> Map<String, Value> {
    let present = operation.headers.iter().filter_map(|parameter| {
        Some((parameter.name.to_owned(), parameter.kind.read(exchange.header(parameter.name)?)))
    });
    present.collect()
}

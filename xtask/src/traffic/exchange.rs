use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::archive::{self, Exchange};
use super::coverage::Coverage;
use super::members::{self, Seen};
use super::route::{Route, find};
use super::validators::Validators;
use crate::model::{Api, Kind, Location, Operation, Response, Schema};

/// A deviation: the rule behind `traffic/` and what deviates.
pub(super) type Deviation = (&'static str, String);

/// Compares exchanges with one document.
pub(super) struct Comparison<'a> {
    pub(super) api: &'a Api,
    pub(super) validators: Validators,
    pub(super) coverage: Coverage,
    /// The names that the document has. Another word that is as long as a secret may be one.
    pub(super) names: BTreeSet<&'a str>,
}

impl Comparison<'_> {
    /// Returns in what an exchange deviates from the document, without the secrets that it may have.
    pub(super) fn compare(&mut self, exchange: &Exchange) -> Vec<Deviation> {
        let deviations = self.deviations(exchange);
        deviations.into_iter().map(|(rule, text)| (rule, redacted(&text, &self.names))).collect()
    }

    fn deviations(&mut self, exchange: &Exchange) -> Vec<Deviation> {
        let api = self.api;
        match find(api, &exchange.method, &exchange.path) {
            // What the server does not have either is none that is served.
            Route::Unknown | Route::OtherMethods(_) if matches!(exchange.status, 404 | 405) => Vec::new(),
            // HTTP itself has `HEAD` wherever there is a `GET`.
            Route::OtherMethods(methods) if exchange.method == "HEAD" && methods.contains(&"get") => Vec::new(),
            Route::Unknown => vec![("path", format!("no path of the document is {}", exchange.path))],
            Route::OtherMethods(methods) => {
                let known = methods.join(", ").to_uppercase();
                vec![("method", format!("{} {}: the path has only {known}", exchange.method, exchange.path))]
            }
            Route::Operation(operation, variables) => {
                self.coverage.operations.insert(operation.id.clone());
                let mut deviations = Vec::new();
                if exchange.status < 400 {
                    self.request(operation, &variables, exchange, &mut deviations);
                }
                self.response(operation, exchange, &mut deviations);
                deviations.into_iter().map(|(rule, text)| (rule, format!("{}: {text}", operation.id))).collect()
            }
        }
    }

    /// Compares a request that the server has accepted.
    fn request(
        &mut self,
        operation: &Operation,
        variables: &[(String, String)],
        exchange: &Exchange,
        deviations: &mut Vec<Deviation>,
    ) {
        deviations.extend(self.credentials(exchange));
        let place = |part: &str| format!("/operations/{}/{part}", operation.id);
        let typed = |name: &String, text: &String| {
            let declared = operation.parameters_in(Location::Path).find(|parameter| parameter.name == *name);
            declared.map_or_else(|| json!(text), |parameter| value_of(self.api, &parameter.schema, text))
        };
        let path: Map<String, Value> = variables.iter().map(|(name, text)| (name.clone(), typed(name, text))).collect();
        let problems = self.validators.problems(&place("path"), &Value::Object(path));
        deviations.extend(problems.into_iter().map(|problem| ("value", format!("path{problem}"))));
        let mut query = Map::new();
        for (name, text) in &exchange.query {
            match operation.parameters_in(Location::Query).find(|parameter| parameter.name == *name) {
                Some(parameter) => {
                    self.coverage.parameters.insert((operation.id.clone(), name.clone()));
                    let value = value_of(self.api, &parameter.schema, text);
                    match query.get_mut(name).and_then(Value::as_array_mut) {
                        Some(several) => several.extend(value.as_array().into_iter().flatten().cloned()),
                        None => _ = query.insert(name.clone(), value),
                    }
                }
                None => deviations.push(("parameter", format!("the query parameter {name:?} is not documented"))),
            }
        }
        let problems = self.validators.problems(&place("query"), &Value::Object(query));
        deviations.extend(problems.into_iter().map(|problem| ("value", format!("query{problem}"))));
        match (&operation.body, &exchange.request_body) {
            (Some(body), Some(text)) => {
                self.body(("request", &place("body")), &body.content.schema, archive::json(text), deviations);
            }
            (None, Some(_)) => deviations.push(("body", "the request has a body, but none is documented".to_owned())),
            (_, None) => {}
        }
    }

    /// Returns what is wrong with how an accepted request shows who it is from, as far as the archive has it.
    fn credentials(&self, exchange: &Exchange) -> Option<Deviation> {
        let scheme = self.api.scheme()?;
        let (header, word) = (scheme.header(), scheme.word()?);
        let (_, value) = exchange.request_headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(header))?;
        let given = value.split_whitespace().next().unwrap_or_default();
        let is_hidden = given.chars().all(|c| c == '*');
        let deviates = !is_hidden && !given.eq_ignore_ascii_case(word);
        deviates.then(|| {
            ("security", format!("the header {header} does not begin with `{word}`, and the request was accepted"))
        })
    }

    fn response(&mut self, operation: &Operation, exchange: &Exchange, deviations: &mut Vec<Deviation>) {
        let status = exchange.status.to_string();
        let range = format!("{}XX", &status[..1]);
        let documented = |key: &str| operation.responses.iter().find(|response| response.status == key);
        let Some(response) = documented(&status).or_else(|| documented(&range)) else {
            deviations.push(("status", format!("the status {status} is not documented")));
            return;
        };
        self.coverage.statuses.insert((operation.id.clone(), response.status.clone()));
        let place = format!("/operations/{}/responses/{}", operation.id, response.status);
        self.headers(response, exchange, &place, deviations);
        match (&response.content, &exchange.response_body) {
            (None, Some(_)) => deviations.push(("body", format!("{status} has a body, but none is documented"))),
            (Some(content), Some(text)) => {
                let sent = exchange.media_type.split(';').next().unwrap_or_default().trim();
                if !sent.is_empty() && !content.media_types.iter().any(|known| known.eq_ignore_ascii_case(sent)) {
                    let known = content.media_types.join(", ");
                    deviations.push(("media-type", format!("{status} is {sent}, documented is {known}")));
                }
                let value = match content.is_text() {
                    true => Some(value_of(self.api, &content.schema, text)),
                    false => archive::json(text),
                };
                self.body((&status, &format!("{place}/body")), &content.schema, value, deviations);
            }
            _ => {}
        }
    }

    /// Compares headers, if the archive has any: the mock's journal keeps the content type only.
    fn headers(&self, response: &Response, exchange: &Exchange, place: &str, deviations: &mut Vec<Deviation>) {
        if exchange.headers.iter().all(|(name, _)| name == "content-type") {
            return;
        }
        let mut values = Map::new();
        for header in &response.headers {
            let name = header.name.to_lowercase();
            if let Some((_, text)) = exchange.headers.iter().find(|(other, _)| *other == name) {
                values.insert(name, value_of(self.api, &header.schema, text));
            }
        }
        let problems = self.validators.problems(&format!("{place}/headers"), &Value::Object(values));
        deviations.extend(problems.into_iter().map(|problem| ("header", format!("headers{problem}"))));
    }

    /// Compares a body; `of` is what it belongs to and the place of its schema.
    fn body(&mut self, of: (&str, &str), schema: &Schema, value: Option<Value>, deviations: &mut Vec<Deviation>) {
        let (what, place) = of;
        let Some(value) = value else {
            deviations.push(("body", format!("the body of {what} is no JSON")));
            return;
        };
        let problems = self.validators.problems(place, &value);
        deviations.extend(problems.into_iter().map(|problem| ("value", format!("{what} {problem}"))));
        let mut seen = Seen::default();
        members::walk(self.api, schema, &value, &mut seen);
        deviations.extend(seen.unknown.iter().map(|path| ("member", format!("{what}: {path} is not documented"))));
        self.coverage.members.extend(seen.known);
    }
}

/// Returns what the text of a parameter or header stands for; the text itself, if it is not of the type.
fn value_of(api: &Api, schema: &Schema, text: &str) -> Value {
    match &schema.kind {
        Kind::Ref(name) => value_of(api, api.schema(name), text),
        Kind::Integer { .. } => text.parse::<i64>().map_or_else(|_| json!(text), Value::from),
        Kind::Number { .. } => text.parse::<f64>().map_or_else(|_| json!(text), Value::from),
        Kind::Boolean => text.parse::<bool>().map_or_else(|_| json!(text), Value::from),
        Kind::Array { items, .. } => json!([value_of(api, items, text)]),
        _ => json!(text),
    }
}

/// Returns the words of a document's names: of operations, parameters, headers, members, segments of paths.
pub(super) fn names(api: &Api) -> BTreeSet<&str> {
    let of_operations = api.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter().map(|parameter| parameter.name.as_str());
        let headers =
            operation.responses.iter().flat_map(|response| &response.headers).map(|header| header.name.as_str());
        [operation.path.as_str(), operation.id.as_str()].into_iter().chain(parameters).chain(headers)
    });
    let members = api.schemas.iter().flat_map(|(_, schema)| match &schema.kind {
        Kind::Object { properties, .. } => properties.as_slice(),
        _ => &[],
    });
    let names = of_operations.chain(members.map(|property| property.name.as_str()));
    names.flat_map(|name| name.split(|c| !is_of_name(c))).collect()
}

/// The length of the shortest word that may be a secret: that of a UUID.
const SECRET_CHARS_MIN: usize = 36;

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_~%=+-".contains(c)
}

/// Leaves out words as long as secrets that are no names of the document.
fn redacted(text: &str, names: &BTreeSet<&str>) -> String {
    let mut redacted = String::with_capacity(text.len());
    for part in text.split_inclusive(|c| !is_of_name(c)) {
        let name = part.trim_end_matches(|c| !is_of_name(c));
        match name.len() >= SECRET_CHARS_MIN && !names.contains(name) {
            true => redacted.extend(["(a long name)", &part[name.len()..]]),
            false => redacted.push_str(part),
        }
    }
    redacted
}

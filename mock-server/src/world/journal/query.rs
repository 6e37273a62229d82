use std::fmt;

use http::Method;

use super::entry::Record;
use super::redaction::without_secrets;
use crate::pipeline::Api;

/// Conditions on an exchange, which must all hold. Without any, every exchange meets it.
///
/// # Example
///
/// ```
/// use tokenwright_mock::{Api, Query};
///
/// let refused = Query::default().api(Api::Astrom).operation("api_token_create").status(403);
/// assert_eq!(refused.to_string(), "api astrom, operation api_token_create, status 403");
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    api: Option<Api>,
    operation: Option<String>,
    method: Option<Method>,
    tenant: Option<String>,
    caller: Option<String>,
    status: Option<u16>,
    fault: Option<String>,
    target: Option<String>,
    since: Option<u64>,
}

impl Query {
    /// Only exchanges with this API.
    #[must_use]
    pub fn api(self, api: Api) -> Self {
        Self { api: Some(api), ..self }
    }

    /// Only this operation, by its id in the document.
    #[must_use]
    pub fn operation(self, id: impl Into<String>) -> Self {
        Self { operation: Some(id.into()), ..self }
    }

    /// Only this method.
    #[must_use]
    pub fn method(self, method: Method) -> Self {
        Self { method: Some(method), ..self }
    }

    /// Only requests whose path names this tenant.
    #[must_use]
    pub fn tenant(self, id: impl Into<String>) -> Self {
        Self { tenant: Some(id.into()), ..self }
    }

    /// Only requests that showed this credential: a token id or a public key.
    #[must_use]
    pub fn caller(self, id: impl Into<String>) -> Self {
        Self { caller: Some(id.into()), ..self }
    }

    /// Only answers of this status.
    #[must_use]
    pub fn status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    /// Only exchanges that a fault of this kind changed, such as `delay`.
    #[must_use]
    pub fn fault(self, kind: impl Into<String>) -> Self {
        Self { fault: Some(kind.into()), ..self }
    }

    /// Only requests with this text in path or query. The text of a secret meets nothing.
    #[must_use]
    pub fn target_contains(self, text: impl Into<String>) -> Self {
        Self { target: Some(text.into()), ..self }
    }

    /// Only exchanges with a higher number.
    #[must_use]
    pub fn since(self, number: u64) -> Self {
        Self { since: Some(number), ..self }
    }

    pub(super) fn is_met_by(&self, record: &Record) -> bool {
        self.differences(record).is_empty()
    }

    /// Returns the number of conditions.
    pub(super) fn n_conditions(&self) -> usize {
        self.conditions().len()
    }

    /// Returns the conditions that an exchange does not meet, each with what it has instead.
    pub(super) fn differences(&self, record: &Record) -> Vec<String> {
        let mut differences = Vec::new();
        let mut require = |holds: bool, name: &str, actual: &dyn Fn() -> String| {
            if !holds {
                differences.push(format!("{name}: {}", actual()));
            }
        };
        let text = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let said = record.packed.said();
        require(self.api.is_none_or(|api| api == record.api), "api", &|| record.api.name().to_owned());
        require(is(&self.operation, record.operation), "operation", &|| record.operation.unwrap_or("none").to_owned());
        require(self.method.as_ref().is_none_or(|method| *method == record.method), "method", &|| {
            record.method.to_string()
        });
        require(is(&self.tenant, said.tenant), "tenant", &|| text(record.shown_tenant(&said)));
        require(is(&self.caller, said.caller), "caller", &|| text(said.caller.map(str::to_owned)));
        require(self.status.is_none_or(|status| Some(status) == record.status), "status", &|| {
            record.status.map_or_else(|| "none".to_owned(), |status| status.to_string())
        });
        let fault = record.fault.as_ref().map(|fault| fault.kind);
        require(is(&self.fault, fault), "fault", &|| fault.unwrap_or("none").to_owned());
        if let Some(part) = &self.target {
            let target = record.entry().target;
            require(target.contains(part.as_str()), "target", &|| target.clone());
        }
        require(self.since.is_none_or(|number| record.number > number), "number", &|| record.number.to_string());
        differences
    }

    fn conditions(&self) -> Vec<String> {
        let conditions = [
            self.api.map(|api| format!("api {}", api.name())),
            self.operation.as_ref().map(|id| format!("operation {id}")),
            self.method.as_ref().map(|method| format!("method {method}")),
            self.tenant.as_ref().map(|id| format!("tenant {id}")),
            self.caller.as_ref().map(|id| format!("caller {id}")),
            self.status.map(|status| format!("status {status}")),
            self.fault.as_ref().map(|kind| format!("fault {kind}")),
            self.target.as_ref().map(|part| format!("target with {part}")),
            self.since.map(|number| format!("number above {number}")),
        ];
        conditions.into_iter().flatten().collect()
    }
}

fn is(condition: &Option<String>, value: Option<&str>) -> bool {
    condition.as_deref().is_none_or(|condition| value == Some(condition))
}

impl fmt::Display for Query {
    /// Names the conditions: `operation token_get, status 404`. What looks like a secret is left out, as it is where an
    /// exchange is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.conditions().as_slice() {
            [] => f.write_str("anything"),
            conditions => {
                let api = self.api.unwrap_or(Api::Astrom);
                f.write_str(&without_secrets(api, &conditions.join(", ")))
            }
        }
    }
}

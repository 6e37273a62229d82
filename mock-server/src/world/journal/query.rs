use std::fmt;

use http::Method;

use super::entry::Record;
use crate::generated::Api;
use crate::names::{self, UnknownName};
use crate::redaction::without_secrets;
use crate::world::Effect;

/// Conditions on an exchange, which must all hold. Without any, every exchange meets it.
///
/// A misspelt operation, method or kind of fault meets nothing. [`Journal::verify`](super::Journal::verify) and those
/// like it refuse one, because a count of 0 would say nothing then.
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

    /// Only requests whose path names this tenant, which is taken as it is given: a request may name any.
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

    /// Returns the number behind which all exchanges are that meet this.
    pub(crate) fn behind(&self) -> u64 {
        self.since.unwrap_or_default()
    }

    /// Requires that there are an operation, a method and a kind of fault of these names. Whether there is such a tenant
    /// is the world's to say: one may come.
    pub(crate) fn check_names(&self) -> Result<(), UnknownName> {
        self.api.map_or(Ok(()), names::check_api)?;
        self.operation.as_deref().map_or(Ok(()), |id| names::check_operation(self.api, id))?;
        self.method.as_ref().map_or(Ok(()), names::check_method)?;
        self.fault.as_deref().map_or(Ok(()), |kind| names::check_kind(kind, &Effect::KINDS))
    }

    pub(super) fn is_met_by(&self, record: &Record) -> bool {
        self.held(record).into_iter().all(|is_held| is_held) && self.is_target_of(record)
    }

    /// Returns the number of conditions that an exchange does not meet.
    pub(super) fn n_missed(&self, record: &Record) -> usize {
        let missed = self.held(record).into_iter().filter(|is_held| !is_held).count();
        missed + usize::from(!self.is_target_of(record))
    }

    /// Returns the number of conditions.
    pub(super) fn n_conditions(&self) -> usize {
        self.conditions().len()
    }

    /// Whether each condition but that on the target is met, in the order of [`NAMES`].
    fn held(&self, record: &Record) -> [bool; NAMES.len()] {
        let said = record.packed.said();
        [
            self.api.is_none_or(|api| api == record.api),
            is(&self.operation, record.operation),
            self.method.as_ref().is_none_or(|method| *method == record.method),
            is(&self.tenant, said.tenant),
            is(&self.caller, said.caller),
            self.status.is_none_or(|status| Some(status) == record.status),
            is(&self.fault, record.fault.as_ref().map(|fault| fault.kind)),
            self.since.is_none_or(|number| record.number > number),
        ]
    }

    /// Whether the condition on the target is met, which costs more than all others: only what is shown may meet it.
    fn is_target_of(&self, record: &Record) -> bool {
        self.target.as_ref().is_none_or(|part| record.shown_target().contains(part.as_str()))
    }

    /// Returns the conditions that an exchange does not meet, each with what it has instead.
    pub(super) fn differences(&self, record: &Record) -> Vec<String> {
        let text = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let said = record.packed.said();
        let actual = |name| match name {
            "api" => record.api.name().to_owned(),
            "operation" => text(record.operation.map(str::to_owned)),
            "method" => record.shown_method(),
            "tenant" => text(record.shown_tenant(&said)),
            "caller" => text(said.caller.map(str::to_owned)),
            "status" => text(record.status.map(|status| status.to_string())),
            "fault" => text(record.fault.as_ref().map(|fault| fault.kind.to_owned())),
            _ => record.number.to_string(),
        };
        let missed = NAMES.into_iter().zip(self.held(record)).filter(|(_, is_held)| !is_held);
        let target = (!self.is_target_of(record)).then(|| format!("target: {}", record.shown_target()));
        missed.map(|(name, _)| format!("{name}: {}", actual(name))).chain(target).collect()
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

/// The conditions on what is compared as it is.
const NAMES: [&str; 8] = ["api", "operation", "method", "tenant", "caller", "status", "fault", "number"];

fn is(condition: &Option<String>, value: Option<&str>) -> bool {
    condition.as_deref().is_none_or(|condition| value == Some(condition))
}

impl fmt::Display for Query {
    /// Names the conditions: `operation token_get, status 404`. What looks like a secret is left out, as it is where an
    /// exchange is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.conditions().as_slice() {
            [] => f.write_str("anything"),
            conditions => f.write_str(&without_secrets(self.api, &conditions.join(", "))),
        }
    }
}

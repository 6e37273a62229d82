use std::marker::PhantomData;

use crate::http::incoming::Incoming;
use crate::http::outcome::Outcome;
use crate::http::routed::Routed;
use crate::http::stage::Stage;
use crate::http::{Exchange, Vendor};
use crate::world::{Applied, Effect};

/// A request that has its outcome.
pub(in crate::http) struct Finished<'a, V> {
    pub(in crate::http) incoming: &'a Incoming<'a>,
    pub(in crate::http) stage: &'a Stage<'a>,
    pub(in crate::http) exchange: &'a Exchange<'a>,
    pub(in crate::http) routed: Routed<'a>,
    /// The fault that met it.
    pub(in crate::http) applied: Option<&'a Applied>,
    pub(in crate::http) outcome: &'a Outcome,
    pub(in crate::http) vendor: PhantomData<fn() -> V>,
}

impl<V: Vendor> Finished<'_, V> {
    /// Returns the status of the answer, if there is one.
    pub(super) fn status(&self) -> Option<u16> {
        self.outcome.status().map(|status| status.as_u16())
    }

    /// Returns what the fault does.
    pub(super) fn effect(&self) -> Option<&Effect> {
        self.applied.map(|applied| &applied.effect)
    }

    /// Whether the document has to cover the answer: a fault may answer what no document has, and a limit of the
    /// server what only the control API's has.
    pub(super) fn is_documented(&self) -> bool {
        let Some(operation) = self.routed.operation else { return false };
        let is_known = || {
            let status = self.status().unwrap_or_default();
            (operation.schemas)().response(operation.id, status).is_some()
        };
        let effect = self.outcome.effect(self.applied);
        let has_fault = matches!(effect, Some(Effect::Status(_) | Effect::RateLimit(_)));
        match self.outcome.is_own {
            true => !operation.api.is_of_a_world() && is_known(),
            false => !has_fault || is_known(),
        }
    }
}

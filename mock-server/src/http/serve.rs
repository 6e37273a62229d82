//! Everything that lies between the route and the socket, in its order; each part is a module of its own.

use std::marker::PhantomData;

use dropshot::Body;
use http::Response;

use super::handling::{Refusing, Steps, attempt};
use super::incoming::Incoming;
use super::observers::{Finished, observe};
use super::outcome::Outcome;
use super::routed::{Refused, Routed};
use super::stage::Stage;
use super::{OperationInfo, PathValues, Vendor, body_limit, faulting};
use crate::names::METHOD_NOT_ALLOWED;

/// Answers a request to an operation, which the steps carry out.
pub(super) async fn serve<V: Vendor>(
    incoming: &Incoming<'_>,
    path: &PathValues,
    operation: &'static OperationInfo,
    steps: &dyn Steps<V>,
) -> Response<Body> {
    let limit = body_limit::reached::<V>(incoming, operation);
    let routed = Routed { operation: Some(operation), id: Some(operation.id), path, limit, refused: None };
    run::<V>(incoming, routed, steps).await
}

/// Answers a request for which an API has no operation: the caller is authenticated, then refused.
pub(super) async fn refuse<V: Vendor>(incoming: &Incoming<'_>, refused: Refused<'_>) -> Response<Body> {
    let id = refused.allow.map(|_| METHOD_NOT_ALLOWED);
    let routed = Routed { operation: None, id, path: refused.path, limit: None, refused: Some(refused) };
    run::<V>(incoming, routed, &Refusing(refused.allow)).await
}

/// Opens the exchange, lets the faults of the world decide, takes the steps, shows the outcome to those who look on, and
/// delivers it.
async fn run<V: Vendor>(incoming: &Incoming<'_>, routed: Routed<'_>, steps: &dyn Steps<V>) -> Response<Body> {
    let stage = Stage::of::<V>(incoming.rqctx, routed.path);
    let mut exchange = stage.exchange();
    let applied = if routed.limit.is_some() { None } else { faulting::decide::<V>(&stage, &exchange, routed.id) };
    let applied = applied.as_ref();
    if let Some(delay) = applied.and_then(faulting::delay) {
        stage.delay(delay).await;
        exchange.now = exchange.world.clock.now();
    }
    let exchange = exchange;
    let attempt = || attempt::<V>(incoming, &stage, &exchange, steps);
    let outcome = match routed.limit {
        Some(limit) => Outcome { is_own: true, ..Outcome::limited(limit) },
        None => faulting::perform::<V, _>(&exchange, applied, attempt).await,
    };
    // What belongs to no world may have waited for one.
    let now = if V::IS_OF_A_WORLD { exchange.now } else { exchange.world.clock.now() };
    let outcome = outcome.with_hint(routed.refused.map_or("", |refused| refused.hint)).dated(now);
    let (exchange, stage) = (&exchange, &stage);
    observe::<V>(&Finished { incoming, stage, exchange, routed, applied, outcome: &outcome, vendor: PhantomData });
    outcome.deliver(incoming, applied, stage.line.clone()).await
}

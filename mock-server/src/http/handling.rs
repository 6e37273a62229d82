//! From an exchange to the handler of its operation and back.

use std::marker::PhantomData;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{Response, StatusCode};

use super::incoming::{Content, Incoming};
use super::outcome::Outcome;
use super::reach::{self, Held};
use super::read::read_request;
use super::stage::Stage;
use super::{Call, Exchange, Handle, Holders, Operation, OperationInfo, Vendor, body_limit, observers};
use crate::own_problem;

/// What is done for a caller who was admitted.
///
/// All that lies around it knows it as `dyn`, and so is compiled for each API, not for each operation.
#[async_trait]
pub(super) trait Steps<V: Vendor>: Send + Sync {
    /// Returns the operation that they carry out, if it is one.
    fn operation(&self) -> Option<&'static OperationInfo>;

    /// Takes them. `content` is there for an operation that has a body.
    async fn take(
        &self,
        exchange: &Exchange<'_>,
        caller: &V::Caller,
        content: Option<&Content>,
    ) -> Result<Response<Bytes>, V::Problem>;
}

/// Carries out an operation.
pub(super) struct Operating<O>(pub(super) PhantomData<fn() -> O>);

#[async_trait]
impl<V: Handle<O>, O: Operation> Steps<V> for Operating<O> {
    fn operation(&self) -> Option<&'static OperationInfo> {
        Some(O::INFO)
    }

    async fn take(
        &self,
        exchange: &Exchange<'_>,
        caller: &V::Caller,
        content: Option<&Content>,
    ) -> Result<Response<Bytes>, V::Problem> {
        let response = carry_out::<V, O>(exchange, caller, content).await?;
        observers::carried_out::<V>(exchange, O::INFO, content);
        Ok(response)
    }
}

/// Refuses a request for which the API has no operation. It has the methods of the path; `None` if there is no such path.
pub(super) struct Refusing<'a>(pub(super) Option<&'a str>);

#[async_trait]
impl<V: Vendor> Steps<V> for Refusing<'_> {
    fn operation(&self) -> Option<&'static OperationInfo> {
        None
    }

    async fn take(
        &self,
        exchange: &Exchange<'_>,
        _: &V::Caller,
        _: Option<&Content>,
    ) -> Result<Response<Bytes>, V::Problem> {
        Err(match self.0 {
            Some(allow) => V::refuse_method(exchange, allow),
            None => V::refuse_path(exchange),
        })
    }
}

/// Answers a request to an operation without a server; as unavailable, if the operation waits for something.
///
/// Whoever wants to leave the network out, as a benchmark does, calls it with an [`Exchange`] of its
/// own. `body` is `None` for an operation without one.
pub fn answer<V: Handle<O>, O: Operation>(exchange: &Exchange<'_>, body: Option<Bytes>) -> Response<Bytes> {
    let body = body.map(Content::Whole);
    let answer = admit::<V>(exchange, Some(O::INFO))
        .caller
        .map(|caller| carry_out::<V, O>(exchange, &caller, body.as_ref()).now_or_never());
    match answer {
        Ok(Some(Ok(response))) => response,
        Ok(Some(Err(problem))) | Err(problem) => V::render_problem(exchange, problem),
        Ok(None) => V::render_failure(exchange, StatusCode::SERVICE_UNAVAILABLE, None),
    }
}

/// Carries a request out once. A body that the operation needs is read when the caller is admitted, unless it has been
/// read before.
pub(super) async fn attempt<V: Vendor>(
    incoming: &Incoming<'_>,
    stage: &Stage<'_>,
    exchange: &Exchange<'_>,
    steps: &dyn Steps<V>,
) -> Outcome {
    let operation = steps.operation();
    let refused = |problem: V::Problem| {
        let explanation = Some(V::explain(exchange, &problem));
        Outcome { explanation, ..Outcome::answered(V::render_problem(exchange, problem)) }
    };
    let Some(Admitted { held, caller }) = stage.act(|| admit::<V>(exchange, operation)) else {
        return Outcome::given_up();
    };
    let caller = match caller {
        Err(problem) => return Outcome { held, ..refused(problem) },
        Ok(caller) => caller,
    };
    let mut content = None;
    if let Some(operation) = operation.filter(|operation| operation.has_body) {
        let read = incoming.content().await;
        if let Content::Broken = read {
            return Outcome::because(Some(own_problem::broken_body()), own_problem::BROKEN_BODY);
        }
        if let Some(limit) = body_limit::of_content::<V>(incoming.app(), operation, read) {
            return Outcome::limited(limit);
        }
        content = Some(read);
    }
    let outcome = match stage.carry_out(steps.take(exchange, &caller, content)).await {
        None => return Outcome::given_up(),
        Some(Err(problem)) => refused(problem),
        Some(Ok(response)) => Outcome::answered(response),
    };
    Outcome { held, ..outcome }
}

/// What the head of a request decides.
struct Admitted<V: Vendor> {
    /// What the caller holds of the rights that are asked for, if it is known and somebody wants to know.
    held: Option<Held>,
    /// Who is let through.
    caller: Result<V::Caller, V::Problem>,
}

/// Decides by the head of a request whether it is let through.
fn admit<V: Vendor>(exchange: &Exchange<'_>, operation: Option<&'static OperationInfo>) -> Admitted<V> {
    let is_public = operation.is_some_and(|operation| operation.rights.any_of == Holders::Public);
    let caller = if is_public { V::anyone(exchange) } else { V::authenticate(exchange) };
    let (caller, operation) = match (caller, operation) {
        (Ok(caller), Some(operation)) => (caller, operation),
        (caller, _) => return Admitted { held: None, caller },
    };
    let held = reach::held::<V>(exchange, &caller, operation);
    let admitted = V::admit(exchange, &caller, operation);
    let admitted = admitted.and_then(|()| V::check_media_types(exchange, operation));
    Admitted { held, caller: admitted.map(|()| caller) }
}

/// Carries an admitted request out.
async fn carry_out<V: Handle<O>, O: Operation>(
    exchange: &Exchange<'_>,
    caller: &V::Caller,
    body: Option<&Content>,
) -> Result<Response<Bytes>, V::Problem> {
    let request = read_request::<V, O>(exchange, body)?;
    let answer = V::handle(&Call { exchange, caller }, request).await?;
    let body = (!O::INFO.media_types.is_empty()).then_some(&answer.body);
    Ok(V::render(exchange, O::INFO, answer.headers, body))
}

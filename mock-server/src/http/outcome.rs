//! What came of a request, and how it leaves.

use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use dropshot::Body;
use http::{Method, Response, StatusCode, header};

use super::incoming::Incoming;
use super::reach::Held;
use super::{Explanation, date, delivery};
use crate::front::Line;
use crate::limit::BodyLimit;
use crate::own_problem;
use crate::world::{Applied, Effect};

/// What came of a request.
#[derive(Default)]
pub(super) struct Outcome {
    /// `None` if there is to be no answer.
    pub(super) response: Option<Response<Bytes>>,
    /// Why it is a refusal, if it is one.
    pub(super) explanation: Option<Explanation>,
    /// What the caller held of the rights that were asked for, if it is known and somebody wants to know.
    pub(super) held: Option<Held>,
    /// Whether the server answers for itself: because of a limit, or because the world is another one by now.
    pub(super) is_own: bool,
    /// Whether the world is another one by now: nothing was carried out, and no fault does anything.
    pub(super) is_given_up: bool,
}

impl Outcome {
    pub(super) fn answered(response: Response<Bytes>) -> Self {
        Self { response: Some(response), ..Self::default() }
    }

    /// What is answered, if anything is, for another reason than the vendor's.
    pub(super) fn because(response: Option<Response<Bytes>>, reason: &str) -> Self {
        let explanation = Some(Explanation { reason: reason.to_owned(), ..Explanation::default() });
        Self { response, explanation, ..Self::default() }
    }

    /// A limit of the server stands against it.
    pub(super) fn limited(limit: BodyLimit) -> Self {
        Self::because(Some(limit.response()), &limit.detail())
    }

    /// The world is no longer the one to which the request came.
    pub(super) fn given_up() -> Self {
        Self { is_own: true, is_given_up: true, ..Self::answered(own_problem::given_up()) }
    }

    /// Adds to the reason of a refusal what may have been meant by a path that the API does not have.
    pub(super) fn with_hint(mut self, hint: &str) -> Self {
        if let Some(explanation) = self.explanation.as_mut().filter(|_| !hint.is_empty()) {
            explanation.reason = format!("{}; {hint}", explanation.reason);
        }
        self
    }

    /// Gives the answer the time of its world. Without it hyper would give it that of the machine, and a client that
    /// reckons with `Date`, for an expiry or a `Retry-After`, would take one for the other.
    pub(super) fn dated(mut self, now: DateTime<Utc>) -> Self {
        if let Some(response) = &mut self.response {
            response.headers_mut().insert(header::DATE, date::imf_fixdate(now));
        }
        self
    }

    /// Returns the status of the answer, if there is one.
    pub(super) fn status(&self) -> Option<StatusCode> {
        self.response.as_ref().map(Response::status)
    }

    /// Returns what a fault does to the answer on its way.
    pub(super) fn effect<'a>(&self, applied: Option<&'a Applied>) -> Option<&'a Effect> {
        applied.map(|applied| &applied.effect).filter(|_| !self.is_given_up)
    }

    /// Sends the answer, or does to the connection what a fault wants.
    pub(super) async fn deliver(
        self,
        incoming: &Incoming<'_>,
        applied: Option<&Applied>,
        line: Option<Arc<Line>>,
    ) -> Response<Body> {
        let effect = self.effect(applied);
        let stopping = &incoming.app().stopping;
        if let Some(mut response) = self.response {
            if incoming.head().method() == Method::HEAD {
                let n_bytes = response.body().len();
                response.headers_mut().insert(header::CONTENT_LENGTH, n_bytes.into());
                response.body_mut().clear();
            }
            return delivery::deliver(response, effect, line, stopping);
        }
        if let (Some(Effect::Reset { .. }), Some(line)) = (effect, &line) {
            line.reset();
        }
        // Until the client goes, and this with it; a server that stops does not wait for that.
        stopping.cancelled().await;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response
    }
}

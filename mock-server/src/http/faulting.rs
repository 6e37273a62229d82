//! What the faults of a world do in place of an answer.

use std::future::Future;
use std::time::Duration;

use http::{HeaderValue, StatusCode, header};

use super::outcome::Outcome;
use super::stage::Stage;
use super::{Exchange, Vendor};
use crate::world::{Applied, Attempt, Drawn, Effect, ResetAfter};

/// Decides whether a fault meets a request.
pub(super) fn decide<V: Vendor>(
    stage: &Stage<'_>,
    exchange: &Exchange<'_>,
    operation: Option<&'static str>,
) -> Option<Applied> {
    if !V::IS_OF_A_WORLD || stage.world.faults.is_empty() {
        return None;
    }
    let credential = V::shown_credential(exchange);
    stage.world.faults.decide(&Attempt {
        api: V::API,
        operation,
        tenant: V::tenant(exchange.path),
        credential: credential.as_deref(),
        now: exchange.now,
    })
}

/// Returns how long a fault lets a request wait before anything else.
pub(super) fn delay(applied: &Applied) -> Option<Duration> {
    if let Drawn::DelayMs(delay_ms) = applied.drawn { Some(Duration::from_millis(delay_ms)) } else { None }
}

/// Carries a request out, or does what a fault does instead.
pub(super) async fn perform<V: Vendor, F>(
    exchange: &Exchange<'_>,
    applied: Option<&Applied>,
    attempt: impl Fn() -> F,
) -> Outcome
where
    F: Future<Output = Outcome>,
{
    match applied.map(|applied| (&applied.effect, applied.drawn)) {
        Some((Effect::Status(failure), _)) => {
            let status = StatusCode::from_u16(failure.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut response = V::render_failure(exchange, status, None);
            let retry_after = failure.retry_after.as_deref().and_then(|value| HeaderValue::from_str(value).ok());
            response.headers_mut().extend(retry_after.map(|value| (header::RETRY_AFTER, value)));
            Outcome::because(Some(response), "a fault answers")
        }
        Some((Effect::RateLimit(_), Drawn::Window(window))) => {
            let window = window.as_rate_window(exchange.now);
            let response = V::render_failure(exchange, StatusCode::TOO_MANY_REQUESTS, Some(&window));
            Outcome::because(Some(response), "a fault limits the rate")
        }
        Some((Effect::Hang, _)) => Outcome::because(None, "a fault lets the request hang"),
        Some((Effect::LostAnswer { n_times }, _)) => {
            for _ in 0..*n_times {
                attempt().await;
            }
            Outcome::because(None, "a fault loses the answer")
        }
        Some((Effect::Reset { after: ResetAfter::Request, .. }, _)) => {
            Outcome::because(None, "a fault resets the connection before the request is carried out")
        }
        Some((Effect::Reset { after: ResetAfter::Handling, .. }, _)) => {
            attempt().await;
            Outcome::because(None, "a fault resets the connection in place of the answer")
        }
        _ => attempt().await,
    }
}

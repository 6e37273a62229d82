use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::request::Parts;
use http::{HeaderMap, Method, Response, Uri};

use super::decoding::decoded;
use super::observation::Observation;
use super::sample::Sample;
use super::shared::Shared;
use crate::generated::{contract, operations};
use crate::http::{Traffic, Verdict, judge, operation_of, shown_name};

/// A request under way, of which is told in any case: at the latest when nobody waits for the answer any more.
pub(super) struct Exchange {
    shared: Arc<Shared>,
    at: DateTime<Utc>,
    started: Instant,
    request: Arc<Request>,
    status: Option<u16>,
    is_told: bool,
}

/// What is looked at of a request.
struct Request {
    method: Method,
    target: Uri,
    headers: HeaderMap,
    body: Arc<Sample>,
}

impl Exchange {
    pub(super) fn begin(shared: Arc<Shared>, parts: &Parts, body: Arc<Sample>) -> Self {
        let (method, target, headers) = (parts.method.clone(), parts.uri.clone(), parts.headers.clone());
        let request = Arc::new(Request { method, target, headers, body });
        Self { at: shared.clock.now(), started: Instant::now(), shared, request, status: None, is_told: false }
    }

    /// Notes what the server has answered so far.
    pub(super) fn answered(&mut self, status: u16) {
        self.status = Some(status);
    }

    /// Tells that there is nothing to look at, and why.
    pub(super) fn end_unseen(mut self, reason: &str) {
        self.tell(Err(reason.to_owned()));
    }

    /// Holds the exchange against the document and tells of it. `head` is of the answer, `body` has ended.
    pub(super) async fn end(mut self, head: Response<()>, body: Arc<Sample>) {
        // A large body takes a hundred times its size when it is read, so one comes after the other.
        let turn = self.shared.judging.clone().acquire_owned().await;
        let (api, request) = (self.shared.api, self.request.clone());
        let looked_at = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            let (request_body, response_body) = (request.body.whole()?, body.whole()?);
            let request_body = decoded(&request.headers, &request_body)?;
            let response_body = decoded(head.headers(), &response_body)?;
            let response: Response<Bytes> = head.map(|()| response_body);
            let (method, target) = (&request.method, &request.target);
            Ok(judge(
                &contract(api),
                &Traffic {
                    method,
                    target,
                    request_headers: &request.headers,
                    request_body: &request_body,
                    response: &response,
                    is_whole: true,
                },
            ))
        });
        let seen = looked_at.await.unwrap_or_else(|_| Err("the exchange could not be looked at".to_owned()));
        self.tell(seen);
    }

    fn tell(&mut self, seen: Result<Verdict, String>) {
        self.is_told = true;
        let request = &self.request;
        let (operation, deviations, unseen) = match seen {
            Ok(verdict) => {
                let deviations = verdict.deviations.iter().map(ToString::to_string).collect();
                (verdict.operation, deviations, None)
            }
            Err(reason) => {
                (operation_of(operations(self.shared.api), &request.method, &request.target), Vec::new(), Some(reason))
            }
        };
        self.shared.observe(&Observation {
            at: self.at,
            operation: operation.map(|operation| operation.id),
            // A client may send anything as a method.
            method: shown_name(request.method.as_str()).to_owned(),
            status: self.status,
            elapsed: self.started.elapsed(),
            deviations,
            unseen,
        });
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if !self.is_told {
            self.tell(Err("the client went before the answer had ended".to_owned()));
        }
    }
}

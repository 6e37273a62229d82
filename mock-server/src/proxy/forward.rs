use std::convert::Infallible;
use std::error::Error as _;
use std::time::Instant;

use bytes::Bytes;
use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;

use super::decoding::decoded;
use super::observation::Observation;
use super::server::Shared;
use crate::pipeline::{Traffic, judge};

/// As much as a mock takes.
const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// What belongs to one connection and not to what it carries.
const OF_THE_CONNECTION: [HeaderName; 6] = [
    header::CONNECTION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::PROXY_AUTHORIZATION,
];

/// Passes a request on, tells what was seen, and passes the answer back.
pub(super) async fn forward(shared: &Shared, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (at, started) = (shared.clock.now(), Instant::now());
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY_BYTES_MAX).collect().await else {
        return Ok(own(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the proxy passes on 16 MiB at most, and reads a body to its end",
        ));
    };
    let (body, mut headers) = (body.to_bytes(), parts.headers);
    let request_headers = headers.clone();
    strip(&mut headers);
    // The server's own name and the length of the body are the client's to say.
    headers.remove(header::HOST);
    headers.remove(header::CONTENT_LENGTH);
    let answered = shared.upstream.send(parts.method.clone(), &parts.uri, headers, body.clone()).await;
    let mut observation = Observation {
        at,
        operation: None,
        method: parts.method.to_string(),
        status: answered.as_ref().ok().map(|response| response.status().as_u16()),
        elapsed: started.elapsed(),
        deviations: Vec::new(),
        unseen: None,
    };
    let response = match answered {
        Ok(mut response) => {
            look(shared, &parts.method, &parts.uri, (&request_headers, &body), &response, &mut observation);
            strip(response.headers_mut());
            response.map(Full::new)
        }
        Err(error) => {
            let reason = reason(error);
            observation.unseen = Some(reason.clone());
            own(StatusCode::BAD_GATEWAY, &reason)
        }
    };
    shared.observe(&observation);
    Ok(response)
}

fn look(
    shared: &Shared,
    method: &Method,
    target: &Uri,
    (request_headers, request_body): (&HeaderMap, &Bytes),
    response: &Response<Bytes>,
    observation: &mut Observation,
) {
    let bodies = decoded(request_headers, request_body)
        .and_then(|request_body| Ok((request_body, decoded(response.headers(), response.body())?)));
    match bodies {
        Ok((request_body, response_body)) => {
            let mut response = response.clone();
            *response.body_mut() = response_body;
            let traffic = Traffic { method, target, request_body: &request_body, response: &response };
            let verdict = judge(shared.api, &traffic);
            observation.operation = verdict.operation.map(|operation| operation.id);
            observation.deviations = verdict.deviations;
        }
        Err(reason) => observation.unseen = Some(reason),
    }
}

/// Takes away what belongs to the connection that the headers came over.
fn strip(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .flat_map(|value| value.to_str().unwrap_or_default().split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in OF_THE_CONNECTION.iter().chain(&named) {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers.remove("proxy-connection");
}

/// Says why there is no answer, without the URL: its path may hold a secret.
fn reason(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = format!("the server gave no answer: {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    text
}

/// An answer of the proxy's own.
fn own(status: StatusCode, text: &str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(format!("{text}\n").into()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

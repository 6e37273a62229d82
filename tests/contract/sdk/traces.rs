//! What a subscriber sees.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokenwright::RetryPolicy;
use tokenwright::astrom::Client;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use super::canned::{Canned, RESET, answer};
use super::listen;

type Fields = BTreeMap<String, String>;

/// Keeps the fields of all spans and events of the SDK, in the order of their beginning.
#[derive(Clone, Default)]
struct Recorder {
    spans: Arc<Mutex<Vec<(u64, Fields)>>>,
    events: Arc<Mutex<Vec<Fields>>>,
}

struct Collect<'a>(&'a mut Fields);

impl Visit for Collect<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        if attributes.metadata().target() == "tokenwright" {
            let mut fields = Fields::from([("name".to_owned(), attributes.metadata().name().to_owned())]);
            attributes.record(&mut Collect(&mut fields));
            self.spans.lock().unwrap().push((id.into_u64(), fields));
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.spans.lock().unwrap();
        if let Some((_, fields)) = spans.iter_mut().rev().find(|(known, _)| *known == id.into_u64()) {
            values.record(&mut Collect(fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "tokenwright" {
            let mut fields = Fields::new();
            event.record(&mut Collect(&mut fields));
            self.events.lock().unwrap().push(fields);
        }
    }
}

#[tokio::test]
async fn each_attempt_is_a_span_with_opentelemetrys_names() {
    let recorder = Recorder::default();
    let _guard = listen(tracing_subscriber::registry().with(recorder.clone()));
    let refusal = answer(503, &["X-Request-Id: r1", "Retry-After: 0"], "");
    let server = Canned::start([refusal, RESET.to_owned(), answer(200, &[], r#"{"id":"dt0c01.A"}"#)]).await;
    let policy = RetryPolicy::default().delay_base(Duration::from_millis(1));
    let client = Client::builder(format!("{}/e/1/api/v2", server.url())).credential("canary").retry_policy(policy);
    client.build().unwrap().api_token_get().id("dt0c01.A").send().await.unwrap();

    let port = server.url().rsplit_once(':').unwrap().1.to_owned();
    let common = [
        ("name", "HTTP"),
        ("otel.name", "GET /apiTokens/{id}"),
        ("otel.kind", "client"),
        ("http.request.method", "GET"),
        ("url.full", &format!("{}/e/1/api/v2/apiTokens/dt0c01.A", server.url())),
        ("url.template", "/apiTokens/{id}"),
        ("server.address", "127.0.0.1"),
        ("server.port", &port),
        ("tokenwright.api", "astrom"),
        ("tokenwright.operation", "api_token_get"),
    ];
    let outcomes = [
        vec![
            ("tokenwright.attempt", "1"),
            ("http.response.status_code", "503"),
            ("error.type", "503"),
            ("otel.status_code", "ERROR"),
            ("tokenwright.request_id", "r1"),
        ],
        vec![
            ("tokenwright.attempt", "2"),
            ("http.request.resend_count", "1"),
            ("error.type", "broken_connection"),
            ("otel.status_code", "ERROR"),
        ],
        vec![("tokenwright.attempt", "3"), ("http.request.resend_count", "2"), ("http.response.status_code", "200")],
    ];
    let expected: Vec<Fields> = outcomes
        .iter()
        .map(|outcome| common.iter().chain(outcome).map(|(name, value)| ((*name).into(), (*value).into())).collect())
        .collect();
    let spans: Vec<Fields> = recorder.spans.lock().unwrap().iter().map(|(_, fields)| fields.clone()).collect();
    assert_eq!(spans, expected);
    let events = recorder.events.lock().unwrap();
    let announced: Vec<&str> = events.iter().map(|event| event["tokenwright.attempt"].as_str()).collect();
    assert_eq!(announced, ["1", "2"], "{events:?}");
}

//! What the server counts, in the text format that Prometheus reads.
//!
//! A request costs one atomic addition: every operation has its counters from the start, so nobody waits for a
//! lock. What can be looked up (worlds, journals) is looked up when somebody asks.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric as _};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;

use crate::generated::Api;
use crate::names::METHOD_NOT_ALLOWED;
use crate::world::{Effect, Worlds};

/// The media type of the format.
pub(crate) const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What has been counted since the server started.
#[derive(Debug)]
pub(crate) struct Metrics {
    /// The requests to an operation; without memory until its first one.
    requests: HashMap<(Option<Api>, Option<&'static str>), OnceLock<Answers>>,
    /// The faults that changed something, in the order of [`Effect::KINDS`].
    faults: [AtomicU64; Effect::KINDS.len()],
}

/// How often an operation was answered with each status; without an answer at 0.
#[derive(Debug)]
struct Answers(Box<[AtomicU64]>);

/// How often an operation was answered with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Answered {
    /// The name of the API.
    pub(crate) api: &'static str,
    /// The id of the operation.
    pub(crate) operation: &'static str,
    /// 0 without an answer.
    pub(crate) status: u16,
    pub(crate) n: u64,
}

/// Stands for an API or an operation where there is none.
const NONE: &str = "none";

const STATUS_MAX: u16 = 599;

impl Metrics {
    pub(crate) fn new() -> Self {
        let keys = Api::ALL.iter().flat_map(|api| {
            let operations = api.operation_ids().iter().copied();
            operations.chain([METHOD_NOT_ALLOWED]).map(Some).chain([None]).map(|operation| (Some(*api), operation))
        });
        Self {
            requests: keys.chain([(None, None)]).map(|key| (key, OnceLock::new())).collect(),
            faults: std::array::from_fn(|_| AtomicU64::new(0)),
        }
    }

    /// Counts a request. `api` and `operation` are `None` if the path belongs to none, `status` if there was no answer.
    pub(crate) fn count(&self, api: Option<Api>, operation: Option<&'static str>, status: Option<u16>) {
        if let Some(answers) = self.requests.get(&(api, operation)) {
            let answers = answers.get_or_init(Answers::none);
            if let Some(counter) = answers.0.get(usize::from(status.unwrap_or_default())) {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Counts a fault that changed something about a request.
    pub(crate) fn count_fault(&self, fault: &Effect) {
        let kind = Effect::KINDS.iter().position(|kind| *kind == fault.kind());
        if let Some(counter) = kind.and_then(|place| self.faults.get(place)) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Returns what has occurred, in order.
    pub(crate) fn requests(&self) -> Vec<Answered> {
        let mut rows = Vec::new();
        for ((api, operation), answers) in &self.requests {
            for (status, counter) in (0..).zip(answers.get().iter().flat_map(|answers| answers.0.iter())) {
                let n = counter.load(Ordering::Relaxed);
                let (api, operation) = (api.map_or(NONE, Api::name), operation.unwrap_or(NONE));
                rows.extend((n > 0).then_some(Answered { api, operation, status, n }));
            }
        }
        rows.sort_unstable();
        rows
    }
}

impl Answers {
    fn none() -> Self {
        Self((0..=STATUS_MAX).map(|_| AtomicU64::new(0)).collect())
    }
}

/// Returns what was counted as text.
pub(crate) fn render(metrics: &Arc<Metrics>, worlds: &Arc<Worlds>) -> String {
    let mut registry = Registry::with_prefix("tokenwright_mock");
    registry.register_collector(Box::new(Snapshot { metrics: metrics.clone(), worlds: worlds.clone() }));
    let mut text = String::new();
    prometheus_client::encoding::text::encode(&mut text, &registry).expect("a text takes everything");
    text
}

/// Reads the counters of a server when it is asked to.
#[derive(Debug)]
struct Snapshot {
    metrics: Arc<Metrics>,
    worlds: Arc<Worlds>,
}

impl Collector for Snapshot {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let Metrics { faults, .. } = &*self.metrics;
        let help = "Requests by API, operation and status; the status is 0 without an answer";
        let mut family = encoder.encode_descriptor("requests", help, None, MetricType::Counter)?;
        for Answered { api, operation, status, n } in self.metrics.requests() {
            let status = status.to_string();
            let labels = [("api", api), ("operation", operation), ("status", status.as_str())];
            ConstCounter::new(n).encode(family.encode_family(&labels)?)?;
        }
        let help = "Requests that a fault did something to, by the kind of its effect";
        let mut family = encoder.encode_descriptor("faults_applied", help, None, MetricType::Counter)?;
        for (kind, counter) in Effect::KINDS.iter().zip(faults) {
            ConstCounter::new(counter.load(Ordering::Relaxed)).encode(family.encode_family(&[("kind", *kind)])?)?;
        }
        let worlds = self.worlds.all();
        let n_entries: usize = worlds.iter().map(|world| world.journal.len()).sum();
        for (name, help, n) in [
            ("worlds", "Worlds, the default one included", worlds.len()),
            ("journal_entries", "Exchanges that the journals of all worlds keep", n_entries),
        ] {
            let encoder = encoder.encode_descriptor(name, help, None, MetricType::Gauge)?;
            ConstGauge::new(i64::try_from(n).unwrap_or(i64::MAX)).encode(encoder)?;
        }
        Ok(())
    }
}

use std::collections::BTreeMap;

use reqwest::header::HeaderMap;

/// What every server sends, whoever calls: the framing, the time, and the number that Dropshot gives
/// to a request.
const OF_THE_SERVER: [&str; 3] = ["content-length", "date", "x-request-id"];

/// The headers of an answer that say something about it.
#[derive(Debug)]
pub(super) struct Headers(BTreeMap<String, Vec<String>>);

impl Headers {
    pub(super) fn of(answer: &HeaderMap) -> Self {
        let mut headers = BTreeMap::<_, Vec<_>>::new();
        for (name, value) in answer {
            let value = value.to_str().expect("the mock's headers are text").to_owned();
            headers.entry(name.as_str().to_owned()).or_default().push(value);
        }
        headers.retain(|name, _| !OF_THE_SERVER.contains(&name.as_str()));
        Self(headers)
    }

    /// Takes out a header that occurs exactly once and whose value differs from answer to answer.
    #[track_caller]
    pub(super) fn take(&mut self, name: &str, cell: &str) -> String {
        let mut values = self.0.remove(name).unwrap_or_default();
        assert_eq!(values.len(), 1, "{name} of {cell} occurs as {values:?}");
        values.remove(0)
    }

    /// Requires that exactly these headers are there, each once.
    #[track_caller]
    pub(super) fn assert(&self, expected: &[(&str, &str)], cell: &str) {
        let expected = expected.iter().map(|(name, value)| ((*name).to_owned(), vec![(*value).to_owned()])).collect();
        assert_eq!(self.0, expected, "headers of {cell}");
    }
}

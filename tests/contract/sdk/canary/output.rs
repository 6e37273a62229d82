//! What servers say, and what must not come of it.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use super::calls::Clients;
use crate::sdk::canned::{Canned, RESET, answer};
use crate::sdk::listen;

/// In every secret, whatever its form.
const MARK: &str = "CANARY";
pub(super) const TOKEN: &str = "dt0c01.PUBLIC.CANARY";

/// The documents of all features, which say what operations there are.
const DOCUMENTS: [&str; 4] = [
    include_str!("../../../../openapi/astrom.yaml"),
    include_str!("../../../../openapi/astra-control.yaml"),
    include_str!("../../../../openapi/ops-manager.yaml"),
    include_str!("../../../../openapi/control.yaml"),
];

/// What a subscriber writes at the level TRACE, for all crates.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What a server may say, with a marked secret wherever one may stand: as the answer to a create, where
/// it cannot be decoded, and quoted back in the vendor's explanation.
fn answers() -> Vec<String> {
    let secret = format!(
        r#"{{"id":"dt0c01.PUBLIC","token":"{TOKEN}","privateKey":"{TOKEN}","publicKey":"p","desc":"d","links":[],"roles":[],
        "active":{{"value":"{TOKEN}"}},"old":{{"value":"{TOKEN}"}},"tenantUUID":"u","tenantToken":"{TOKEN}",
        "name":"n","type":"application/astra-token","version":"1.0","userID":"u","metadata":{{"labels":[]}}}}"#
    );
    let broken = format!(r#"{{"token":{{"{TOKEN}":["{TOKEN}"]}},"privateKey":7,"{TOKEN}":"{TOKEN}""#);
    let astrom = format!(
        r#"{{"error":{{"code":400,"message":"No such token: {TOKEN}.","constraintViolations":[
        {{"path":"{TOKEN}","message":"`{TOKEN}` is refused"}}]}}}}"#
    );
    let astra = format!(r#"{{"type":"{TOKEN}","title":"{TOKEN}","detail":"of ({TOKEN})","status":"400"}}"#);
    let ops = format!(
        r#"{{"detail":"key {TOKEN}","error":400,"errorCode":"{TOKEN}","reason":"Bad Request","parameters":["{TOKEN}"]}}"#
    );
    let world = format!(
        r#"{{"id":"0badcafe","astrom":{{"token":"{TOKEN}"}},"astra_control":{{"token":"{TOKEN}"}},
        "ops_manager":{{"private_key":"{TOKEN}"}}}}"#
    );
    let control = format!(
        r#"{{"type":"about:blank","title":"{TOKEN}","status":400,"detail":"{TOKEN}","findings":["{TOKEN}: too long"]}}"#
    );
    let header = format!("x-token: {TOKEN}");
    let headers = [header.as_str(), "Retry-After: 0"];
    let mut answers = vec![RESET.to_owned()];
    for status in [200, 201, 299, 302, 400, 401, 503] {
        for body in [&secret, &broken, &astrom, &astra, &ops, &world, &control] {
            answers.push(answer(status, &headers, body));
        }
    }
    answers
}

/// Goal: no marked byte in any result, error or log line, whatever the server says.
/// Method: every operation of the documents against every answer, with all that any crate logs.
#[tokio::test]
async fn no_output_holds_a_marked_secret() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    let _guard = listen(subscriber.finish());
    let http_client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let ids = DOCUMENTS.iter().flat_map(|document| document.lines());
    let ids: Vec<&str> = ids.filter_map(|line| line.trim().strip_prefix("operationId: ")).collect();
    for answer in answers() {
        let server = Canned::start(vec![answer.clone(); 2 * ids.len()]).await;
        for text in Clients::new(&server.url(), &http_client).print_all().await {
            assert!(!text.contains(MARK), "{text}\n\nfor the answer\n{answer}");
        }
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for id in ids {
        assert!(log.contains(&format!("tokenwright.operation=\"{id}\"")), "{id} is not called");
    }
    let leak = log.lines().find(|line| line.contains(MARK));
    assert_eq!(leak, None);
}

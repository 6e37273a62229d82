//! Marked secrets in every place, and every output searched for them.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokenwright::astra_control::{TokenType, TokenVersion};
use tokenwright::{ApiClient, ClientBuilder, Error, RetryPolicy, astra_control, astrom, ops_manager};
use tracing_subscriber::fmt::MakeWriter;

use super::canned::{Canned, RESET, answer};
use super::listen;

/// In every secret, whatever its form.
const MARK: &str = "CANARY";
const TOKEN: &str = "dt0c01.PUBLIC.CANARY";

/// All operations; a new one has to be added, which the test asks for.
const N_OPERATIONS: usize = 24;

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

struct Clients {
    astrom: astrom::Client,
    astra: astra_control::Client,
    ops: ops_manager::Client,
}

impl Clients {
    fn new(url: &str, http_client: &reqwest::Client) -> Self {
        let astrom = astrom::Client::builder(url).credential(TOKEN);
        let astra = astra_control::Client::builder(url).credential(TOKEN);
        let ops = ops_manager::Client::builder(url).credential(ops_manager::KeyPair::new("user", TOKEN));
        Self {
            astrom: impatient(astrom, http_client),
            astra: impatient(astra, http_client),
            ops: impatient(ops, http_client),
        }
    }

    /// Calls every operation and prints what comes of it, in every way there is.
    async fn print_all(&self) -> Vec<String> {
        [self.print_astrom().await, self.print_astra_control().await, self.print_ops_manager().await].concat()
    }

    async fn print_astrom(&self) -> Vec<String> {
        use astrom::types::{ApiTokenCreate, ApiTokenSecret, ApiTokenUpdate};
        let client = &self.astrom;
        let id = || "dt0c01.PUBLIC";
        let create =
            ApiTokenCreate { name: "n".into(), scopes: vec![], expiration_date: None, personal_access_token: None };
        let secret = ApiTokenSecret { token: TOKEN.into() };
        vec![
            print(client.api_token_list().send().await),
            print(client.api_token_create().body(create).send().await),
            print(client.api_token_lookup().body(secret).send().await),
            print(client.api_token_get().id(id()).send().await),
            print(client.api_token_update().id(id()).body(ApiTokenUpdate::default()).send().await),
            print(client.api_token_delete().id(id()).send().await),
        ]
    }

    async fn print_astra_control(&self) -> Vec<String> {
        use astra_control::types::{TokenCreate, TokenUpdate};
        let client = &self.astra;
        let (type_, version) = (|| TokenType::APPLICATION_ASTRA_TOKEN, || TokenVersion::V1_0);
        let create = TokenCreate::builder().type_(type_()).version(version()).name("n");
        let update = TokenUpdate::builder().type_(type_()).version(version());
        vec![
            print(client.token_create().account_id("a").user_id("u").body(create).send().await),
            print(client.token_list().account_id("a").user_id("u").send().await),
            print(client.token_get().account_id("a").user_id("u").token_id("t").send().await),
            print(client.token_update().account_id("a").user_id("u").token_id("t").body(update).send().await),
            print(client.token_delete().account_id("a").user_id("u").token_id("t").send().await),
        ]
    }

    async fn print_ops_manager(&self) -> Vec<String> {
        use ops_manager::types::{
            AccessListEntryCreateList, OrgApiKeyCreate, OrgApiKeyUpdate, ProjectApiKeyCreate, ProjectApiKeyUpdate,
        };
        let client = &self.ops;
        let of_org = OrgApiKeyCreate::builder().desc("d".to_owned()).roles(vec![]);
        let of_project = ProjectApiKeyCreate::builder().desc("d".to_owned()).roles(vec![]);
        let entries = AccessListEntryCreateList::from(vec![]);
        let org_update = OrgApiKeyUpdate::builder().desc("d".to_owned());
        let project_update = ProjectApiKeyUpdate::builder().roles(vec![]);
        vec![
            print(client.project_api_key_list().project_id("p").send().await),
            print(client.project_api_key_create().project_id("p").body(of_project).send().await),
            print(client.project_api_key_update().project_id("p").api_key_id("k").body(project_update).send().await),
            print(client.project_api_key_delete().project_id("p").api_key_id("k").send().await),
            print(client.org_api_key_list().org_id("o").send().await),
            print(client.org_api_key_create().org_id("o").body(of_org).send().await),
            print(client.org_api_key_get().org_id("o").api_key_id("k").send().await),
            print(client.org_api_key_update().org_id("o").api_key_id("k").body(org_update).send().await),
            print(client.org_api_key_delete().org_id("o").api_key_id("k").send().await),
            print(client.access_list_entry_list().org_id("o").api_key_id("k").send().await),
            print(client.access_list_entry_create().org_id("o").api_key_id("k").body(entries).send().await),
            print(client.access_list_entry_get().org_id("o").api_key_id("k").access_list_entry("e").send().await),
            print(client.access_list_entry_delete().org_id("o").api_key_id("k").access_list_entry("e").send().await),
        ]
    }
}

/// Two attempts without a wait. A new HTTP client for each would take most of the time of the test.
fn impatient<C: ApiClient>(builder: ClientBuilder<C>, http_client: &reqwest::Client) -> C {
    let policy = RetryPolicy::default().delay_min(Duration::ZERO).attempts_max(2);
    builder.retry_policy(policy).http_client(http_client.clone()).build().unwrap()
}

fn print<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let mut text = format!("{result:?} {result:#?}");
    let Err(error) = &result else { return text };
    text += &format!(" {error} {error:#}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text += &format!(" {error} {error:?}");
        cause = error.source();
    }
    text
}

/// What a server may say, with a marked secret wherever one may stand: as the answer to a create, where
/// it cannot be decoded, and quoted back in the vendor's explanation.
fn answers() -> Vec<String> {
    let secret = format!(
        r#"{{"id":"dt0c01.PUBLIC","token":"{TOKEN}","privateKey":"{TOKEN}","publicKey":"p","desc":"d","links":[],"roles":[],
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
    let header = format!("x-token: {TOKEN}");
    let headers = [header.as_str(), "Retry-After: 0"];
    let mut answers = vec![RESET.to_owned()];
    for status in [200, 201, 299, 302, 400, 401, 503] {
        for body in [&secret, &broken, &astrom, &astra, &ops] {
            answers.push(answer(status, &headers, body));
        }
    }
    answers
}

/// Goal: no marked byte in any result, error or log line, whatever the server says.
/// Method: every operation against every answer, with all that any crate logs.
#[tokio::test]
async fn no_output_holds_a_marked_secret() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    let _guard = listen(subscriber.finish());
    let http_client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for answer in answers() {
        let server = Canned::start(vec![answer.clone(); 2 * N_OPERATIONS]).await;
        let printed = Clients::new(&server.url(), &http_client).print_all().await;
        assert_eq!(printed.len(), N_OPERATIONS);
        for text in printed {
            assert!(!text.contains(MARK), "{text}\n\nfor the answer\n{answer}");
        }
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("tokenwright.operation=\"api_token_create\""), "the log has no spans of the SDK");
    let leak = log.lines().find(|line| line.contains(MARK));
    assert_eq!(leak, None);
}

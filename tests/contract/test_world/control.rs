use std::env;
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::{Certificate, Client, Method, RequestBuilder};
use serde_json::Value;

use super::background::{spawn, wait_for};

/// Status and body of an answer, a text if it is no JSON; or why there is none.
type Outcome = Result<(u16, Value), String>;

/// The control API of the server around the test, as `tokenwright-mock exec` announces it.
pub(super) struct Control {
    url: String,
    authority: Option<String>,
    http: Client,
}

impl Control {
    /// Returns the control API, if the test runs within `exec`.
    pub(super) fn announced() -> Option<&'static Self> {
        static ANNOUNCED: OnceLock<Option<Control>> = OnceLock::new();
        let read = || {
            let url = env::var("TOKENWRIGHT_CONTROL_URL").ok()?;
            let authority = env::var("CA_CERTIFICATE").ok();
            Some(Self { url, http: client(authority.as_deref()), authority })
        };
        ANNOUNCED.get_or_init(read).as_ref()
    }

    /// Returns scheme, host and port of the server.
    pub(super) fn origin(&self) -> &str {
        self.url.strip_suffix("/_mock").expect("the control API is below /_mock")
    }

    /// Returns the certificate, in PEM, of the authority that clients have to trust.
    pub(super) fn authority(&self) -> Option<&str> {
        self.authority.as_deref()
    }

    /// Calls an operation below `/_mock/worlds`. Without an answer it says why, since a panic would end all tests where
    /// another one is under way.
    pub(super) fn call(&self, method: Method, path: &str, body: Option<String>) -> Outcome {
        wait_for(exchange(self.request(method, path, body)))
    }

    /// Calls an operation that has to succeed.
    #[track_caller]
    pub(super) fn succeed(&self, method: Method, path: &str, body: Option<String>) -> Value {
        let shown = format!("{method} {path}");
        success(&shown, self.call(method, path, body))
    }

    /// Calls an operation that has to succeed, while the test does other things.
    pub(super) async fn succeed_meanwhile(&self, method: Method, path: &str, body: Option<String>) -> Value {
        let shown = format!("{method} {path}");
        let called = spawn(exchange(self.request(method, path, body)));
        success(&shown, called.await.unwrap())
    }

    fn request(&self, method: Method, path: &str, body: Option<String>) -> RequestBuilder {
        let request = self.http.request(method, format!("{}/worlds{path}", self.url));
        body.into_iter().fold(request, RequestBuilder::body)
    }
}

async fn exchange(request: RequestBuilder) -> Outcome {
    let read = async {
        let response = request.send().await?;
        let (status, text) = (response.status().as_u16(), response.text().await?);
        Ok((status, serde_json::from_str(&text).unwrap_or_else(|_| text.into())))
    };
    read.await.map_err(|error: reqwest::Error| format!("{error:?}"))
}

#[track_caller]
fn success(shown: &str, outcome: Outcome) -> Value {
    let (status, answer) = outcome.unwrap_or_else(|error| panic!("{shown}: {error}"));
    assert!((200..300).contains(&status), "{shown}: {status} {answer}");
    answer
}

/// Makes a client that trusts this authority, if one is given, and no other: reading those of the system takes longer
/// than most tests.
pub(super) fn client(authority: Option<&str>) -> Client {
    let authority = authority.map(|pem| Certificate::from_pem(pem.as_bytes()).unwrap());
    // The server closes a connection after 30 seconds without a request, which may be the moment in which one is sent.
    let builder = Client::builder().no_proxy().pool_idle_timeout(Duration::from_secs(10));
    builder.tls_certs_only(authority).build().unwrap()
}

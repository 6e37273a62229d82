//! Requests to paths that a document lacks.

use std::fmt;
use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Request, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call_options::CallOptions;
use crate::error::{Error, InvalidResponse, ReadVendorError};
use crate::operation::{AnswerForm, Call, CredentialUse, Operation};
use crate::response::{Response, ResponseValue};
use crate::retry::RetryPolicy;
use crate::runtime::ClientInfo;
use crate::secret::Exposed;
use crate::session::{Sending, Session};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request to a path that the API's document does not have, with the credential of the client.
///
/// It is made by the `request` of a client, such as
/// [`astrom::Client::request`](crate::astrom::Client::request). Timeouts, retries, errors and traces are those of every
/// call; messages and traces call the operation `request`. What HTTP calls idempotent (`GET`, `HEAD`, `OPTIONS`,
/// `PUT`, `DELETE`) is sent again where an operation would be that its document calls safe to repeat; if the server does
/// not keep to that, take [`RetryPolicy::never`].
///
/// # Example
///
/// ```
/// use tokenwright::astrom::Client;
/// use tokenwright::reqwest::Method;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = tokenwright_mock::MockServer::start().await;
/// # let info = &server.info()?.astrom;
/// # let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
///
/// let call = client.request(Method::GET, "/apiTokens").query("pageSize", "100");
/// let tokens = call.send_for::<serde_json::Value>().await?;
/// assert!(tokens["apiTokens"].is_array());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is sent before `send`"]
pub struct CustomRequest {
    http_client: reqwest::Client,
    session: Session,
    base_url: String,
    operation: &'static Operation,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    options: CallOptions,
    /// Why nothing can be sent.
    fault: Option<String>,
}

/// What stands for the missing operation: one for each method.
pub(crate) type Operations = [Operation; 7];

/// Makes what stands for the missing operations of an API. `read` reads the body of an answer that is no success.
pub(crate) const fn operations(api: &'static str, read: ReadVendorError) -> Operations {
    const fn safe(api: &'static str, method: &'static str, read: ReadVendorError) -> Operation {
        Operation {
            api,
            id: "request",
            method,
            path: "/{path}",
            replaces: "",
            credential: CredentialUse::Needed,
            answer: AnswerForm::Json,
            safe_to_repeat: true,
            media_type: None,
            read_vendor_error: read,
        }
    }
    const fn unsafe_to_repeat(api: &'static str, method: &'static str, read: ReadVendorError) -> Operation {
        Operation { safe_to_repeat: false, ..safe(api, method, read) }
    }
    [
        safe(api, "GET", read),
        safe(api, "HEAD", read),
        safe(api, "OPTIONS", read),
        safe(api, "PUT", read),
        safe(api, "DELETE", read),
        unsafe_to_repeat(api, "POST", read),
        unsafe_to_repeat(api, "PATCH", read),
    ]
}

impl CustomRequest {
    pub(crate) fn new(
        client: &impl ClientInfo<Session>,
        operations: &'static Operations,
        (method, path): (Method, String),
    ) -> Self {
        let operation = operations.iter().find(|operation| operation.method == method.as_str());
        let fault = operation.is_none().then(|| format!("the method {method} is none that an API has"));
        let [first, ..] = operations;
        Self {
            http_client: client.client().clone(),
            session: client.inner().clone(),
            base_url: client.baseurl().to_owned(),
            operation: operation.unwrap_or(first),
            method,
            path,
            query: Vec::new(),
            headers: [(ACCEPT, JSON)].into_iter().collect(),
            body: None,
            options: CallOptions::default(),
            fault,
        }
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header, in place of a former one of that name. The credential is no matter of this: it is set by the client.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            (Err(_), _) => self.fail_with(format!("header: {name:?} is no name of a header")),
            (_, Err(_)) => self.fail_with(format!("header {name}: the value has characters that no header carries")),
        }
        self
    }

    /// Sets the body as JSON. A [`TokenSecret`](crate::TokenSecret) in it is written as it is, as in the body of
    /// every request.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(&Exposed(body)) {
            Ok(body) => {
                self.headers.insert(CONTENT_TYPE, JSON);
                self.body = Some(body);
            }
            Err(error) => self.fail_with(format!("body: {error}")),
        }
        self
    }

    /// Sets the body as it is. Say what it is with a [`header`](Self::header) `content-type`.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets how long this call may take with all its attempts, in place of the client's
    /// [`call_timeout`](crate::ClientBuilder::call_timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets when and how often this call is sent again, in place of the client's
    /// [`retry_policy`](crate::ClientBuilder::retry_policy).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Sends the request and returns the answer as it arrived.
    ///
    /// # Errors
    ///
    /// As of every call: [`Error::ErrorResponse`] for any status but success, with the vendor's code and message.
    /// [`Error::InvalidRequest`] if the path does not begin with a slash, has a query, or leads out of the base URL.
    pub async fn send(self) -> Result<Response, Error> {
        let request = self.request().map_err(|reason| Error::invalid_request(self.operation, reason))?;
        let call = Call::new(self.operation);
        let sending = Sending { session: &self.session, client: &self.http_client, call };
        let response = sending.run(request, &self.options).await?;
        match response {
            response if !response.status().is_success() => Err(Error::from_response(response)),
            response if response.is_cut() => Err(Error::InvalidResponse(InvalidResponse::too_long(response))),
            response => Ok(response),
        }
    }

    /// Sends the request and decodes the JSON of the answer.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), and [`Error::InvalidResponse`] if the body is no `T`.
    pub async fn send_for<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        ResponseValue::from_response(self.send().await?).await
    }

    fn request(&self) -> Result<Request, String> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let mut url = self.url()?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut request = Request::new(self.method.clone(), url);
        *request.headers_mut() = self.headers.clone();
        *request.body_mut() = self.body.clone().map(Into::into);
        Ok(request)
    }

    /// Joins base URL and path. The credential goes nowhere else than below the base URL, whatever the path says.
    fn url(&self) -> Result<Url, String> {
        if !self.path.starts_with('/') {
            return Err("path: it does not begin with a slash".to_owned());
        }
        if self.path.contains(['?', '#']) {
            return Err("path: it has a query or a fragment; give parameters to `query`".to_owned());
        }
        let parse = |url: &str| Url::parse(url).map_err(|error| format!("path: {error}"));
        let (base, url) = (parse(&self.base_url)?, parse(&format!("{}{}", self.base_url, self.path))?);
        let is_below =
            url.path().strip_prefix(base.path().trim_end_matches('/')).is_some_and(|rest| rest.starts_with('/'));
        if url.origin() == base.origin() && is_below {
            Ok(url)
        } else {
            Err("path: it leads out of the base URL".to_owned())
        }
    }

    /// Keeps the first fault.
    fn fail_with(&mut self, fault: String) {
        self.fault.get_or_insert(fault);
    }
}

impl fmt::Debug for CustomRequest {
    /// Leaves out what may hold a secret: query, headers and body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::astrom::Client;

    const BASE_URL: &str = "https://host/e/1/api/v2";

    fn request(method: Method, path: &str) -> CustomRequest {
        Client::builder(BASE_URL).credential("t").build().unwrap().request(method, path)
    }

    #[test]
    fn path_stays_below_the_base_url() {
        for (path, expected) in [
            ("/metrics", "/e/1/api/v2/metrics"),
            ("/a/../b", "/e/1/api/v2/b"),
            ("/a b/\u{e4}", "/e/1/api/v2/a%20b/%C3%A4"),
            ("//other/x", "/e/1/api/v2//other/x"),
            ("/@other", "/e/1/api/v2/@other"),
        ] {
            let url = request(Method::GET, path).url().unwrap();
            assert_eq!((url.host_str(), url.path()), (Some("host"), expected), "{path}");
        }
        for path in [
            "",
            "metrics",
            "@other/x",
            ".other/x",
            ":1/x",
            "/..",
            "/../v1",
            "/%2e%2E/v1",
            "/\\..\\../x",
            "/a?b",
            "/a#b",
        ] {
            let reason = request(Method::GET, path).url().unwrap_err();
            assert!(reason.starts_with("path: "), "{path}: {reason}");
        }
    }

    #[tokio::test]
    async fn what_makes_no_request_is_told_before_anything_is_sent() {
        let cases = [
            (request(Method::CONNECT, "/a"), "the method CONNECT is none that an API has"),
            (request(Method::GET, "/a").header("a b", "c"), "header: \"a b\" is no name of a header"),
            (request(Method::GET, "/a").header("a", "canary\n"), "header a: the value has characters"),
            (request(Method::POST, "/a").json(&crate::TokenSecret::from("[REDACTED]")), "body: [REDACTED] is what"),
        ];
        for (request, expected) in cases {
            let text = request.send().await.unwrap_err().to_string();
            assert!(text.starts_with(&format!("astrom request: nothing was sent: {expected}")), "{text}");
            assert!(!text.contains("canary"), "{text}");
        }
    }

    #[test]
    fn prints_without_what_may_be_secret() {
        let request = request(Method::POST, "/a").query("q", "canary").header("x", "canary").json(&"canary");
        assert!(!format!("{request:?}").contains("canary"), "{request:?}");
    }
}

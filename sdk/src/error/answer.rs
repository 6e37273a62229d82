use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use super::vendor::VendorError;
use crate::response::Response;
use crate::retry;

/// The server answered with a status other than success.
///
/// The body may be of any form: a proxy before the server has its own. What could not be read as the
/// vendor's error is in [`response`](Self::response).
#[derive(Clone, Debug)]
pub struct ErrorResponse {
    response: Response,
    /// Boxed so that a `Result` of a call stays small.
    vendor_error: Option<Box<VendorError>>,
    retry_after: Option<Duration>,
}

impl ErrorResponse {
    pub(super) fn new(response: Response) -> Self {
        let cleaned = |error: VendorError| error.map(|text| response.redact(text)).cut();
        let vendor_error = (response.call().operation.read_vendor_error)(response.body());
        let vendor_error = vendor_error.map(cleaned).map(Box::new);
        let retry_after = retry::wait_asked_for(response.headers());
        Self { response, vendor_error, retry_after }
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Returns what the vendor says, unless the body is not of its documented form.
    pub fn vendor_error(&self) -> Option<&VendorError> {
        self.vendor_error.as_deref()
    }

    /// Decodes the body as a type of the API's document, such as
    /// [`ErrorEnvelope`](crate::astrom::types::ErrorEnvelope), for members that only one vendor has.
    pub fn decode<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.response.body()).ok()
    }

    /// Returns the answer as it arrived, with the bytes of its body.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// Returns the id under which the server knows the request: a header, or a member of the body.
    pub fn request_id(&self) -> Option<&str> {
        let in_body = || self.vendor_error.as_ref()?.correlation_id.as_deref();
        self.response.request_id().or_else(in_body)
    }

    /// Returns how long the server asked to wait before the next request, counted from the arrival of
    /// this answer: `Retry-After` in either form, or else `X-RateLimit-Reset`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.response.call(), self.status())?;
        match &self.vendor_error {
            Some(error) => write!(f, ": {error}"),
            None if self.response.is_cut() => f.write_str(" with a body longer than `body_bytes_max`"),
            None if self.response.body().is_empty() => Ok(()),
            None => write!(f, " with a body that is not the API's ({} bytes)", self.response.body().len()),
        }?;
        if let Some(asked_for) = self.response.unanswerable() {
            write!(
                f,
                "; the server asks for {asked_for}, and only Digest with MD5 or SHA-256 and qop auth can be answered"
            )?;
        }
        f.write_str(&self.response.call().notes(self.request_id()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ViolationPlace;
    use crate::generated::{astra_control, astrom, ops_manager};
    use crate::operation::Call;

    #[test]
    fn astrom_error_is_read() {
        let body = r#"{"error":{"code":400,"message":"Constraints violated.","constraintViolations":[
            {"path":"scopes[0]","message":"not\na scope","parameterLocation":"PAYLOAD_BODY"},{"message":"too long"}]}}"#;
        let call = Call::new(&astrom::operations::API_TOKEN_CREATE);
        let response = Response::new(call, 400, &[("x-request-id", "r1")], body);
        let answer = ErrorResponse::new(response);
        let expected = "astrom api_token_create: 400 Bad Request: Constraints violated; scopes[0]: not a scope; too long [request r1]";
        assert_eq!(answer.to_string(), expected);
        let error = answer.vendor_error().unwrap();
        assert_eq!((error.code.as_deref(), error.message.as_str()), (None, "Constraints violated."));
        assert_eq!(error.violations[0].field.as_deref(), Some("scopes[0]"));
        let places: Vec<_> = error.violations.iter().map(|violation| violation.place).collect();
        assert_eq!(places, [Some(ViolationPlace::Body), None]);
        let envelope: astrom::types::ErrorEnvelope = answer.decode().unwrap();
        assert_eq!(envelope.error.unwrap().code, Some(400));
    }

    #[test]
    fn astra_control_problem_is_read() {
        let body = r#"{"type":"https://astra.netapp.io/problems/5","title":"Invalid query parameters","detail":"Bad.",
            "status":"400","correlationID":"c1","invalidParams":[{"name":"limit","reason":"not a number"}],
            "invalidFields":[{"name":"userID","reason":"differs"}]}"#;
        let call = Call::new(&astra_control::operations::TOKEN_LIST);
        let answer = ErrorResponse::new(Response::new(call, 400, &[], body));
        let expected = "astra_control token_list: 400 Bad Request: Invalid query parameters: Bad; userID: differs; limit: not a number (https://astra.netapp.io/problems/5) [request c1]";
        assert_eq!(answer.to_string(), expected);
        let violations = &answer.vendor_error().unwrap().violations;
        let places: Vec<_> = violations.iter().map(|violation| violation.place).collect();
        assert_eq!(places, [Some(ViolationPlace::Body), Some(ViolationPlace::Query)]);
    }

    #[test]
    fn ops_manager_error_is_read() {
        let body =
            r#"{"detail":"No key.","error":404,"errorCode":"API_KEY_NOT_FOUND","parameters":[],"reason":"Not Found"}"#;
        let call = Call::new(&ops_manager::operations::ORG_API_KEY_GET);
        let answer = ErrorResponse::new(Response::new(call, 404, &[], body));
        assert_eq!(answer.to_string(), "ops_manager org_api_key_get: 404 Not Found: No key (API_KEY_NOT_FOUND)");
        assert_eq!(answer.vendor_error().unwrap().code.as_deref(), Some("API_KEY_NOT_FOUND"));
    }

    /// Goal: code and message decide what callers and rotations do, so no other member may cost them.
    #[test]
    fn what_is_there_of_an_error_is_read() {
        let call = Call::new(&ops_manager::operations::ORG_API_KEY_GET);
        for body in [
            r#"{"errorCode":"API_KEY_NOT_FOUND"}"#,
            r#"{"errorCode":"API_KEY_NOT_FOUND","detail":null,"error":"404","parameters":null}"#,
            r#"{"errorCode":"API_KEY_NOT_FOUND","detail":{},"error":null,"parameters":[1,"a"],"reason":[]}"#,
        ] {
            let answer = ErrorResponse::new(Response::new(call, 404, &[], body));
            let error = answer.vendor_error().unwrap();
            assert_eq!((error.code.as_deref(), error.message.as_str()), (Some("API_KEY_NOT_FOUND"), ""), "{body}");
        }
        let body = r#"{"detail":"No key.","errorCode":7}"#;
        let answer = ErrorResponse::new(Response::new(call, 404, &[], body));
        let error = answer.vendor_error().unwrap();
        assert_eq!((error.code.as_deref(), error.message.as_str()), (None, "No key."));
    }

    #[test]
    fn other_bodies_are_kept_and_not_printed() {
        for (body, expected) in [
            ("", "astrom api_token_get: 502 Bad Gateway"),
            ("<canary>", "astrom api_token_get: 502 Bad Gateway with a body that is not the API's (8 bytes)"),
            ("{}", "astrom api_token_get: 502 Bad Gateway with a body that is not the API's (2 bytes)"),
            (
                r#"{"error":"canary"}"#,
                "astrom api_token_get: 502 Bad Gateway with a body that is not the API's (18 bytes)",
            ),
        ] {
            let call = Call::new(&astrom::operations::API_TOKEN_GET);
            let answer = ErrorResponse::new(Response::new(call, 502, &[], body));
            assert_eq!(answer.to_string(), expected);
            assert!(!format!("{answer:?}").contains("canary"), "{answer:?}");
            assert_eq!(answer.response().body(), body.as_bytes());
        }
    }
}

use crate::operation::Call;
use crate::response::Response;

/// The arguments do not make a request; nothing was sent.
#[derive(Debug, thiserror::Error)]
#[error("{call}: nothing was sent: {reason}")]
pub struct InvalidRequest {
    pub(super) call: Call,
    pub(super) reason: String,
}

impl InvalidRequest {
    /// Returns the argument and what is wrong with it.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// The server answered with success, but its body is not what the document says or is too long, or the document does
/// not know the status.
#[derive(Debug, thiserror::Error)]
#[error("{}: {} {reason}", response.call(), response.status())]
pub struct InvalidResponse {
    response: Response,
    reason: String,
}

impl InvalidResponse {
    pub(crate) fn undecodable(response: Response, error: &serde_json::Error) -> Self {
        Self { response, reason: format!("with a body that cannot be read: {}", reason(error)) }
    }

    pub(crate) fn too_long(response: Response) -> Self {
        let reason = "with a body longer than `body_bytes_max` of the client's builder allows";
        Self { response, reason: reason.to_owned() }
    }

    pub(super) fn unexpected(response: Response) -> Self {
        Self { response, reason: "is not documented".to_owned() }
    }

    /// Returns the answer with the bytes of its body, which may hold a secret.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

/// Says why a body could not be decoded, without quoting it.
fn reason(error: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", error.line(), error.column());
    let message = error.to_string();
    let expected = message.strip_suffix(&format!(" at line {} column {}", error.line(), error.column()));
    let expected = expected.unwrap_or(&message);
    // What was found comes first and may hold anything, commas included; what was expected is of our types.
    match expected.rsplit_once(", expected ") {
        _ if !error.is_data() => format!("not JSON ({place})"),
        Some((_, expected)) => format!("expected {expected} ({place})"),
        None if expected.starts_with("missing field `") => format!("{expected} ({place})"),
        None => format!("not the documented type ({place})"),
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;
    use crate::astrom::types::{ApiTokenCreated, ApiTokenList};
    use crate::error::Error;
    use crate::generated::astrom::operations::{API_TOKEN_CREATE, API_TOKEN_LIST};
    use crate::response::ResponseValue;

    const CANARY: &str = "dt0c01.CANARY.CANARY";

    async fn decode<T: serde::de::DeserializeOwned>(response: Response) -> Error {
        match ResponseValue::<T>::from_response(response).await {
            Ok(_) => panic!("the body decodes"),
            Err(error) => error,
        }
    }

    #[tokio::test]
    async fn undecodable_body_is_kept_but_not_printed() {
        let cases = [
            (format!(r#"{{"token":["{CANARY}"]}}"#), "expected a string (line 1, column 9)"),
            (
                format!(r#"{{"token":"{CANARY}","expirationDate":"{CANARY}"}}"#),
                "not the documented type (line 1, column 72)",
            ),
            (format!(r#"{{"token":"{CANARY}""#), "not JSON (line 1, column 31)"),
            (format!(r#""{CANARY}, expected {CANARY}""#), "expected struct ApiTokenCreated (line 1, column 53)"),
            (CANARY.to_owned(), "not JSON (line 1, column 1)"),
        ];
        for (body, reason) in cases {
            let response = Response::new(Call::new(&API_TOKEN_CREATE), 201, &[], &body);
            let error = decode::<ApiTokenCreated>(response).await;
            let prefix = "astrom api_token_create: 201 Created with a body that cannot be read: ";
            assert_eq!(error.to_string(), format!("{prefix}{reason}"), "{body}");
            let printed = format!("{error:?} {:?}", error.source());
            assert!(!printed.contains("CANARY"), "{printed}");
            assert_eq!(error.response().map(|response| &response.body()[..]), Some(body.as_bytes()));
        }
    }

    #[tokio::test]
    async fn missing_member_is_named() {
        let response = Response::new(Call::new(&API_TOKEN_LIST), 200, &[], "{}");
        let error = decode::<ApiTokenList>(response).await;
        let expected = "astrom api_token_list: 200 OK with a body that cannot be read: missing field `totalCount` (line 1, column 2)";
        assert_eq!(error.to_string(), expected);
    }
}

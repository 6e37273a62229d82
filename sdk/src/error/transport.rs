use crate::session::Call;

/// No complete answer arrived.
#[derive(Debug, thiserror::Error)]
#[error("{call}: {}", self.what())]
pub struct TransportError {
    pub(super) call: Call,
    source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(call: Call, source: reqwest::Error) -> Self {
        Self { call, source: source.without_url() }
    }

    /// Returns the id of the operation in the API's document, such as `api_token_list`.
    pub fn operation(&self) -> &'static str {
        self.call.operation.id
    }

    /// Returns whether there was no connection, so that the server cannot have acted.
    pub fn is_connect(&self) -> bool {
        self.source.is_connect()
    }

    /// Returns whether a timeout of the client ran out.
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    fn what(&self) -> &'static str {
        match (self.is_connect(), self.is_timeout()) {
            (true, _) => "no connection to the server",
            (false, true) => "no complete answer in time",
            (false, false) => "the exchange with the server broke off",
        }
    }
}

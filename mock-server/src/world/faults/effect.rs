use http::HeaderValue;
use serde::{Deserialize, Serialize};

use super::error::FaultError;

/// What becomes of a request.
///
/// As JSON an effect is an object whose `kind` is the name of the variant in snake case, with the
/// fields beside it: `{"kind": "status", "status": 503}`. Times are milliseconds of the machine:
/// a client waits in real time, whatever the clock of the world says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Effect {
    /// The request is carried out after a delay between two bounds, both inclusive.
    Delay {
        /// The shortest delay.
        min_ms: u64,
        /// The longest delay.
        max_ms: u64,
    },
    /// The request is not carried out; the answer has this status, and the vendor's body for it.
    Status(Failure),
    /// Requests beyond a number in a window of the world's time are answered with 429, and with the
    /// headers in which the vendor tells when the window ends. The others are carried out.
    RateLimit(RateLimit),
    /// The request is carried out, and the answer breaks off after so many bytes of its body, though its
    /// head announced all of them. The connection ends there, over HTTP/2 the stream.
    Truncate {
        /// The bytes that are sent.
        body_bytes: usize,
    },
    /// The request is carried out, and the body of the answer is cut in the middle with a length that fits,
    /// so that only a JSON parser notices.
    MalformedJson,
    /// The request is carried out, and the answer has another content type.
    ContentType {
        /// The value of the header `Content-Type`.
        value: String,
    },
    /// The request is carried out, and the answer announces so many bytes more than it has. The
    /// connection, over HTTP/2 the stream, ends after the last one that there is.
    ContentLength {
        /// The bytes that never come.
        excess_bytes: u64,
    },
    /// The request is carried out, and the body of the answer comes in pieces, with a delay before each.
    SlowBody {
        /// The length of a piece.
        chunk_bytes: usize,
        /// The delay before each piece.
        delay_ms: u64,
    },
    /// The request is not carried out, and the answer never comes; the connection stays open until the
    /// client gives up.
    Hang,
    /// The request is carried out, and the answer never comes; the connection stays open until the client
    /// gives up. With `n_times` above one, it is carried out again and again before.
    LostAnswer {
        /// How many times the request is carried out.
        #[serde(default = "once")]
        n_times: u32,
    },
    /// The connection is reset (RST), over HTTP/2 with all requests on it: the client reads an error where it expects an
    /// answer, or the rest of one. Only a server that was started with [`connection_faults`](crate::Builder::connection_faults) can do it.
    Reset {
        /// How far the request comes before.
        after: ResetAfter,
        /// The bytes of the body that are sent behind the head; without it, none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body_bytes: Option<usize>,
    },
}

/// How far a request comes before its connection is reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResetAfter {
    /// It was read, and is not carried out. Nothing of an answer is sent.
    Request,
    /// It was carried out. Nothing of an answer is sent, so that the client cannot tell it from the former.
    Handling,
    /// It was carried out, and the head of the answer was sent, as the vendor has it.
    Head,
}

fn once() -> u32 {
    1
}

/// The answer of [`Effect::Status`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The status, from 400 to 599.
    pub status: u16,
    /// The value of a header `Retry-After`: seconds or a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<String>,
}

/// The limit of [`Effect::RateLimit`], counted for each credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// The requests that a window lets through.
    pub n_requests: u32,
    /// The length of a window in the world's time.
    pub window_ms: u32,
}

/// The most times that a lost request is carried out.
const TIMES_MAX: u32 = 100;

impl Effect {
    /// An answer of this status with the vendor's body.
    pub fn status(status: u16) -> Self {
        Self::Status(Failure { status, retry_after: None })
    }

    /// The names of all effects in JSON.
    pub const KINDS: [&str; 11] = [
        "delay",
        "status",
        "rate_limit",
        "truncate",
        "malformed_json",
        "content_type",
        "content_length",
        "slow_body",
        "hang",
        "lost_answer",
        "reset",
    ];

    /// Returns the name of the effect in JSON.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Delay { .. } => "delay",
            Self::Status(_) => "status",
            Self::RateLimit(_) => "rate_limit",
            Self::Truncate { .. } => "truncate",
            Self::MalformedJson => "malformed_json",
            Self::ContentType { .. } => "content_type",
            Self::ContentLength { .. } => "content_length",
            Self::SlowBody { .. } => "slow_body",
            Self::Hang => "hang",
            Self::LostAnswer { .. } => "lost_answer",
            Self::Reset { .. } => "reset",
        }
    }

    /// Whether it is done to the connection, which only the relay in front of the server can.
    pub(super) fn breaks_connection(&self) -> bool {
        matches!(self, Self::Reset { .. })
    }

    pub(super) fn check(&self) -> Result<(), FaultError> {
        let wrong = |message: String| Err(FaultError::new(message));
        match self {
            Self::Delay { min_ms, max_ms } if min_ms > max_ms => {
                wrong(format!("min_ms {min_ms} is more than max_ms {max_ms}"))
            }
            Self::Status(Failure { status, .. }) if !(400..600).contains(status) => {
                wrong(format!("status {status} is no error; give one from 400 to 599"))
            }
            Self::Status(Failure { retry_after: Some(value), .. }) | Self::ContentType { value }
                if HeaderValue::from_str(value).is_err() =>
            {
                wrong(format!("content type or Retry-After {value:?} cannot stand in a header"))
            }
            Self::RateLimit(RateLimit { window_ms: 0, .. }) => wrong("window_ms must be at least 1".to_owned()),
            Self::SlowBody { chunk_bytes: 0, .. } => wrong("chunk_bytes must be at least 1".to_owned()),
            Self::ContentLength { excess_bytes: 0 } => wrong("excess_bytes must be at least 1".to_owned()),
            Self::LostAnswer { n_times } if !(1..=TIMES_MAX).contains(n_times) => {
                wrong(format!("n_times {n_times} is not between 1 and {TIMES_MAX}"))
            }
            Self::Reset { after: ResetAfter::Request | ResetAfter::Handling, body_bytes: Some(_) } => {
                wrong("body_bytes can be given only with after: head".to_owned())
            }
            _ => Ok(()),
        }
    }
}

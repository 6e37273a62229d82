use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

use super::Line;

/// The body of an answer behind which its connection is reset.
///
/// If it is not sent whole, it neither ends nor fails: whatever the server does about that (a close, over HTTP/2 a
/// `RST_STREAM`, over TLS an alert) would come before the reset.
#[derive(Debug)]
pub(crate) struct LastAnswer {
    rest: Bytes,
    n_withheld: u64,
    flush: Pin<Box<Sleep>>,
    line: Arc<Line>,
}

/// How long the server may take to write what it was given. It writes while this waits, and only then.
const FLUSH: Duration = Duration::from_millis(5);

impl LastAnswer {
    /// Of `body`, only the first bytes are sent.
    pub(crate) fn new(mut body: Bytes, n_sent: usize, line: Arc<Line>) -> Self {
        let n_withheld = body.len().saturating_sub(n_sent) as u64;
        body.truncate(n_sent);
        Self { rest: body, n_withheld, flush: Box::pin(tokio::time::sleep(FLUSH)), line }
    }
}

impl Body for LastAnswer {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = self.get_mut();
        if !this.rest.is_empty() {
            let frame = Frame::data(std::mem::take(&mut this.rest));
            this.flush.as_mut().reset(tokio::time::Instant::now() + FLUSH);
            return Poll::Ready(Some(Ok(frame)));
        }
        if this.n_withheld == 0 {
            return Poll::Ready(None);
        }
        if this.flush.as_mut().poll(context).is_ready() {
            this.line.reset_behind_the_answer();
        }
        // Nothing wakes this any more: the connection ends, and takes it along.
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.n_withheld == 0
    }

    /// The length that the answer announces.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64 + self.n_withheld)
    }
}

impl Drop for LastAnswer {
    /// The server lets go of a body when it has the whole of it.
    fn drop(&mut self) {
        self.line.reset_behind_the_answer();
    }
}

//! What is kept of the bodies that pass, until it was held against the document.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

/// As much of a body as is kept: a page of ten thousand tokens has less.
pub(super) const BODY_BYTES_MAX: usize = 8 * 1024 * 1024;

/// As much of all bodies that are under way.
const ALL_BYTES_MAX: usize = 4 * BODY_BYTES_MAX;

/// The bytes that all samples hold together.
#[derive(Debug, Default)]
pub(super) struct Room(AtomicUsize);

impl Room {
    fn take(&self, n_bytes: usize) -> bool {
        let more = |taken: usize| taken.checked_add(n_bytes).filter(|all| *all <= ALL_BYTES_MAX);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).is_ok()
    }

    fn give_back(&self, n_bytes: usize) {
        self.0.fetch_sub(n_bytes, Ordering::Relaxed);
    }
}

/// The bytes of one body so far, as long as there is room for them.
#[derive(Debug)]
pub(super) struct Sample {
    room: Arc<Room>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    bytes: Vec<u8>,
    /// The room that the bytes take, also when they have been moved out to be looked at.
    n_bytes: usize,
    n_frames: u64,
    has_ended: bool,
    /// Why bytes are missing.
    is_without: Option<&'static str>,
}

impl Sample {
    pub(super) fn new(room: &Arc<Room>) -> Arc<Self> {
        Arc::new(Self { room: room.clone(), state: Mutex::default() })
    }

    /// Keeps what a frame holds.
    pub(super) fn add(&self, frame: &Frame<Bytes>) {
        let mut state = self.lock();
        state.n_frames += 1;
        let Some(bytes) = frame.data_ref().filter(|_| state.is_without.is_none()) else { return };
        let missing = if state.n_bytes + bytes.len() > BODY_BYTES_MAX {
            Some("a body has more than 8 MiB, which passed unseen")
        } else if !self.room.take(bytes.len()) {
            Some("more than 32 MiB of bodies are under way, and a body passed unseen")
        } else {
            None
        };
        if missing.is_none() {
            state.n_bytes += bytes.len();
            state.bytes.extend_from_slice(bytes);
        } else {
            state.is_without = missing;
            state.bytes = Vec::new();
            self.room.give_back(std::mem::take(&mut state.n_bytes));
        }
    }

    /// Notes that the body has ended.
    pub(super) fn end(&self) {
        self.lock().has_ended = true;
    }

    pub(super) fn has_ended(&self) -> bool {
        self.lock().has_ended
    }

    /// Returns how much has come, to see whether more comes.
    pub(super) fn n_frames(&self) -> u64 {
        self.lock().n_frames
    }

    /// Takes the whole body out.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(super) fn whole(&self) -> Result<Bytes, String> {
        let mut state = self.lock();
        match (state.is_without, state.has_ended) {
            (Some(reason), _) => Err(reason.to_owned()),
            (None, true) => Ok(std::mem::take(&mut state.bytes).into()),
            (None, false) => Err("the server answered before the request had ended".to_owned()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        self.room.give_back(self.lock().n_bytes);
    }
}

/// The body of a request on its way, of which a sample is taken.
#[derive(Debug)]
pub(super) struct Sampled {
    body: Incoming,
    sample: Arc<Sample>,
}

impl Sampled {
    pub(super) fn new(body: Incoming, sample: Arc<Sample>) -> Self {
        if body.is_end_stream() {
            sample.end();
        }
        Self { body, sample }
    }
}

impl Body for Sampled {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            self.sample.add(frame);
        }
        if matches!(polled, Poll::Ready(None)) || self.body.is_end_stream() {
            self.sample.end();
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(n_bytes: usize) -> Frame<Bytes> {
        Frame::data(vec![b' '; n_bytes].into())
    }

    #[test]
    fn body_is_kept_to_its_bound_and_not_beyond_it() {
        let room = Arc::new(Room::default());
        let whole = Sample::new(&room);
        whole.add(&frame(BODY_BYTES_MAX));
        assert_eq!(whole.whole(), Err("the server answered before the request had ended".to_owned()));
        whole.end();
        assert_eq!(whole.whole().unwrap().len(), BODY_BYTES_MAX);
        let larger = Sample::new(&room);
        larger.add(&frame(BODY_BYTES_MAX));
        larger.add(&frame(1));
        larger.end();
        assert!(larger.whole().unwrap_err().contains("8 MiB"));
        assert_eq!(room.0.load(Ordering::Relaxed), BODY_BYTES_MAX, "only the first body takes room");
    }

    #[test]
    fn all_bodies_together_have_a_bound_and_leave_room_when_they_go() {
        let room = Arc::new(Room::default());
        let fill = || {
            let sample = Sample::new(&room);
            sample.add(&frame(BODY_BYTES_MAX));
            sample.end();
            sample
        };
        let samples: Vec<_> = (0..5).map(|_| fill()).collect();
        assert!(samples[3].whole().is_ok());
        assert!(samples[4].whole().unwrap_err().contains("32 MiB"));
        drop(samples);
        assert_eq!(room.0.load(Ordering::Relaxed), 0);
        assert!(fill().whole().is_ok());
    }
}

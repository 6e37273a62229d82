use crate::listing::Endless;
use crate::operation::Call;

/// The pages of a listing repeat themselves. What they have shown is complete up to there; listing again
/// from a [`Cursor`](crate::listing::Cursor) ends in the same way unless the server changes its mind.
#[derive(Debug, thiserror::Error)]
#[error("{call}: the listing was given up: {reason}")]
pub struct EndlessListing {
    pub(super) call: Call,
    pub(super) reason: Endless,
}

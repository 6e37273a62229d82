use crate::rotation::{RotatingClient, RotationRecord, RotationStep, Successor};

/// Makes a successor, as a rotation hands it to a [`CredentialSink`](crate::rotation::CredentialSink).
///
/// # Example
///
/// ```
/// use tokenwright::astrom::{Client, TokenId};
/// use tokenwright::credential::Credential as _;
/// use tokenwright::rotation::Successor;
/// use tokenwright::test_util::successor;
///
/// /// The code under test.
/// fn line(successor: &Successor<Client>) -> String {
///     format!("TOKEN={}", *successor.credential().expose_text())
/// }
///
/// let id: TokenId = "dt0c01.PUBLIC".parse()?;
/// assert_eq!(line(&successor(id, "dt0c01.PUBLIC.SECRET")), "TOKEN=dt0c01.PUBLIC.SECRET");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn successor<C: RotatingClient>(id: C::Id, credential: impl Into<C::Credential>) -> Successor<C> {
    Successor::new(id, credential.into())
}

/// Makes the record of a rotation that has come to a step, as in
/// [`RotationError::Unfinished`](crate::rotation::RotationError::Unfinished). No rotation can be resumed from it.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::{RotationError, RotationStep};
/// use tokenwright::test_util::rotation_record;
///
/// let record = rotation_record("astrom", RotationStep::Retiring);
/// let error = RotationError::Unfinished { record: Box::new(record) };
/// assert!(error.is_resumable());
/// ```
#[must_use]
pub fn rotation_record(api: impl Into<String>, step: RotationStep) -> RotationRecord {
    RotationRecord::without_state(api.into(), step)
}

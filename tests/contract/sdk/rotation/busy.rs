//! Two rotations with one journal at the same time.

use tokenwright::rotation::{FileJournal, MemoryJournal, Rotated, RotationError, RotationJournal};

use super::stage::{Stage, Whose};
use super::store::Stops;
use super::vendor::{Vendor, for_each_api};

/// Goal: whoever comes second does nothing, learns why, and may go on when the first has ended, as it was.
/// Method: a rotation that stands still in its sink, with a journal of each kind.
async fn second_rotation_with_a_journal_is_refused<C: Vendor>(
    first: &impl RotationJournal,
    second: &impl RotationJournal,
    expected: &str,
) {
    let mut stage = Stage::<C>::set().await;
    let stops = Stops::at(0);
    stage.vault.stops = Some(stops.clone());
    let rotation = stage.rotation(Whose::Others);
    {
        let rotate = rotation.rotate(stage.predecessor.clone(), &stage.vault, first);
        tokio::select! {
            rotated = rotate => panic!("it was to be stopped: {rotated:?}"),
            () = async {
                stops.stopped().await;
                let n_before = stage.world.n_recorded().await;
                let other = stage.rotation(Whose::Others);
                let rotated = other.rotate(stage.predecessor.clone(), &stage.vault, second).await;
                let resumed = other.resume(&stage.vault, second).await;
                for error in [rotated.unwrap_err(), resumed.unwrap_err()] {
                    assert!(matches!(error, RotationError::Busy(_)), "{error:?}");
                    assert_eq!((error.to_string().as_str(), error.is_resumable()), (expected, false));
                }
                assert_eq!(stage.world.n_recorded().await, n_before, "nothing is sent");
            } => {}
        }
    }
    stage.vault.stops = None;
    let resumed: Option<Rotated<C::Id>> = stage.rotation(Whose::Others).resume(&stage.vault, second).await.unwrap();
    assert_eq!(&resumed.unwrap().successor, stage.vault.stored().unwrap().id());
    stage.assert_over("after both").await;
}

async fn journal_is_of_one_rotation_at_a_time<C: Vendor>() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.json");
    let (first, second) = (FileJournal::new(&path), FileJournal::new(&path));
    let expected =
        format!("the record {} is in use by another rotation; try again when that has ended", path.display());
    second_rotation_with_a_journal_is_refused::<C>(&first, &second, &expected).await;

    let journal = MemoryJournal::default();
    let expected = "the journal in memory is in use by another rotation";
    second_rotation_with_a_journal_is_refused::<C>(&journal, &journal.clone(), expected).await;
}

for_each_api!(journal_is_of_one_rotation_at_a_time);

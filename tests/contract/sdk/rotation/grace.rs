//! Predecessors that live on for a while.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright::rotation::{Retirement, Rotation, RotationJournal as _};

use super::stage::{Stage, Whose};
use super::vendor::{NAME, Vendor, for_each_api};

const HOUR: Duration = Duration::from_secs(3600);

/// A clock that stands still, and the rotation that reads it.
fn with_clock<C: Vendor>(stage: &Stage<C>, whose: Whose) -> (Rotation<C>, Arc<Mutex<DateTime<Utc>>>) {
    let now = Arc::new(Mutex::new("2026-11-22T10:00:00Z".parse().unwrap()));
    let clock = now.clone();
    let rotation = stage.rotation(whose).grace_period(HOUR).clock(move || *clock.lock().unwrap());
    (rotation, now)
}

/// Goal: until the last instant of the grace period both work, from its end on one does.
async fn predecessor_works_until_the_end_of_its_grace_period<C: Vendor>() {
    for whose in [Whose::Others, Whose::Own] {
        let stage = Stage::<C>::set().await;
        let (rotation, now) = with_clock(&stage, whose);
        let rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
        let due_at = Retirement::DueAt("2026-11-22T11:00:00Z".parse().unwrap());
        assert_eq!(rotated.retirement, due_at);
        for _ in 0..2 {
            assert!(stage.works(&stage.first).await);
            assert!(stage.works(stage.vault.stored().unwrap().credential()).await);
            assert_eq!(stage.names().await, [NAME, NAME]);
            *now.lock().unwrap() += TimeDelta::milliseconds(1_799_999);
            let resumed = rotation.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
            assert_eq!(resumed, rotated, "nothing is done before the time");
        }
        *now.lock().unwrap() += TimeDelta::milliseconds(2);
        let resumed = rotation.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
        assert_eq!((resumed.successor, resumed.retirement), (rotated.successor, Retirement::Done));
        stage.assert_over("after the grace period").await;
    }
}

for_each_api!(predecessor_works_until_the_end_of_its_grace_period);

/// Goal: a grace period that has no end in the calendar is none that ends at once.
#[tokio::test]
async fn endless_grace_period_ends_with_the_calendar() {
    let stage = Stage::<tokenwright::astrom::Client>::set().await;
    let rotation = stage.rotation(Whose::Others).grace_period(Duration::MAX);
    let rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    assert!(matches!(rotated.retirement, Retirement::DueAt(_)), "{rotated:?}");
    let resumed = stage.rotation(Whose::Others).resume(&stage.vault, &stage.ledger).await.unwrap();
    assert_eq!(resumed, Some(rotated));
    assert!(stage.ledger.load().await.unwrap().is_some());
}

#[tokio::test]
async fn endless_patience_is_none_that_panics() {
    let stage = Stage::<tokenwright::astrom::Client>::set().await;
    let rotation = stage.rotation(Whose::Others).patience(Duration::MAX);
    rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    stage.assert_over("with patience").await;
}

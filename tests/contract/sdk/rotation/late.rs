//! A create that is carried out when its rotation has long ended.

use std::time::Duration;

use tokenwright::rotation::{Retirement, Rotated, Rotation, RotationJournal as _, RotationStep};

use super::gate::Gate;
use super::stage::{Stage, Whose};
use super::store::Mood;
use super::vendor::{NAME, Vendor, for_each_api};

/// How long the client waits for the answer that does not come; long enough for the others on a busy machine.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(1);

/// Rotates with a first create that gets no answer, and returns what is done when it arrives after that.
async fn rotate_with_a_late_create<C: Vendor>(
    stage: &Stage<C>,
    configure: impl Fn(Rotation<C>) -> Rotation<C>,
) -> Rotated<C::Id> {
    let mut gate = Gate::start(&stage.world).await;
    let url = C::base_url(&stage.world).replace(stage.world.origin(), &gate.origin());
    let client = C::builder_at(&url).attempt_timeout(ATTEMPT_TIMEOUT);
    let client = client.credential(C::admin(&stage.world)).no_proxy().build().unwrap();
    let rotation = configure(Rotation::new(&client));
    let rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    assert_eq!(rotated.retirement, Retirement::Done);
    assert_eq!(stage.names().await, [NAME], "nothing has arrived yet");
    let status = gate.open().await;
    assert!((200..300).contains(&status), "the late create is carried out: {status}");
    let mut names = stage.names().await;
    names.sort_unstable();
    assert_eq!((names.len(), names[0].as_str()), (2, NAME));
    assert!(is_marked(&names[1]), "{names:?}");
    rotated
}

/// Returns whether a name ends as that of a credential whose create is not confirmed.
fn is_marked(name: &str) -> bool {
    let Some((_, digits)) = name.rsplit_once("rotation-") else { return false };
    digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

async fn late_create_is_deleted_by_resume<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let rotated = rotate_with_a_late_create(&stage, |rotation| rotation).await;
    let settled_at = rotated.settled_at.unwrap();
    // The first run deletes it, and what may come later is known still; the second runs when nothing can.
    for (at, expected) in
        [(*settled_at - chrono::TimeDelta::milliseconds(1), Some(RotationStep::Settling)), (*settled_at, None)]
    {
        let rotation = stage.rotation(Whose::Others).clock(move || at);
        assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
        assert_eq!(stage.names().await, [NAME]);
        assert_eq!(stage.ledger.load().await.unwrap().map(|record| record.step()), expected);
    }
    stage.assert_over("settled").await;
}

for_each_api!(late_create_is_deleted_by_resume);

async fn late_create_is_deleted_by_the_next_rotation<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    let rotated = rotate_with_a_late_create(&stage, |rotation| rotation).await;
    stage.first = stage.vault.stored().unwrap().credential().clone();
    let again = stage.rotation(Whose::Others);
    let again = again.rotate(rotated.successor, &stage.vault, &stage.ledger).await.unwrap();
    assert_eq!(stage.names().await, [NAME]);
    // The next rotation has lost no answer, but does not forget the one before it.
    assert_eq!(again.settled_at, rotated.settled_at);
    stage.assert_over("rotated again").await;
}

for_each_api!(late_create_is_deleted_by_the_next_rotation);

/// Goal: a journal that has seen many answers lost does not make rotations slow.
async fn many_open_creates_cost_one_listing<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    rotate_with_a_late_create(&stage, |rotation| rotation).await;
    let resume = async || {
        let n_before = stage.world.n_recorded().await;
        assert_eq!(stage.rotation(Whose::Others).resume(&stage.vault, &stage.ledger).await.unwrap(), None);
        stage.world.n_recorded().await - n_before
    };
    resume().await; // deletes what has arrived
    let n_requests = resume().await;
    let mut record = serde_json::to_value(stage.ledger.load().await.unwrap().unwrap()).unwrap();
    let create = record["state"]["creates"][0].take();
    record["state"]["creates"] = vec![create; 50].into();
    stage.ledger.save(&serde_json::from_value(record).unwrap()).await.unwrap();
    assert_eq!(resume().await, n_requests);
    stage.assert_over("settled").await;
}

for_each_api!(many_open_creates_cost_one_listing);

/// What no API can prevent: it stays, and its name tells what it is.
async fn create_later_than_the_settling_period_bears_the_mark<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let rotated = rotate_with_a_late_create(&stage, |rotation| rotation.settling_period(Duration::ZERO)).await;
    assert_eq!(rotated.settled_at, None);
    assert_eq!(stage.ledger.load().await.unwrap(), None);
}

for_each_api!(create_later_than_the_settling_period_bears_the_mark);

/// Goal: what is written down of the late create is not mistaken for an unfinished rotation, nor lost with a failed one.
async fn failed_rotation_keeps_what_is_known_of_a_late_create<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    let rotated = rotate_with_a_late_create(&stage, |rotation| rotation).await;
    let first = stage.vault.stored().unwrap();
    stage.vault.mood = Mood::Refuses;
    let rotation = stage.rotation(Whose::Others);
    let error = rotation.rotate(rotated.successor, &stage.vault, &stage.ledger).await.unwrap_err();
    assert!(error.is_resumable(), "{error:?}");
    assert!(stage.works(first.credential()).await);
    assert_eq!(stage.names().await, [NAME], "the late one is gone, and so is the successor");

    stage.vault.mood = Mood::Stores;
    stage.first = first.credential().clone();
    let resumed = stage.rotation(Whose::Others).resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    assert_eq!(resumed.settled_at, rotated.settled_at);
    stage.assert_over("resumed").await;
}

for_each_api!(failed_rotation_keeps_what_is_known_of_a_late_create);

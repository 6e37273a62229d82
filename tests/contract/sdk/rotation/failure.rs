//! Sinks and journals that fail.

use std::error::Error as _;

use tokenwright::credential::{CredentialProvider as _, FileCredential, SharedCredential};
use tokenwright::rotation::{FileJournal, FileSink, Rotation, RotationError, RotationJournal as _, RotationStep};
use tokenwright::{astra_control, astrom};

use super::stage::{Stage, Whose};
use super::store::Mood;
use super::vendor::{NAME, Vendor, for_each_api};

async fn sink_that_refuses_leaves_the_predecessor<C: Vendor>() {
    for whose in [Whose::Others, Whose::Own] {
        let mut stage = Stage::<C>::set().await;
        stage.vault.mood = Mood::Refuses;
        let rotation = stage.rotation(whose);
        let error = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
        let expected = "the rotation failed while handing the successor over, and nothing is left of it";
        assert_eq!(error.to_string(), expected);
        let cause = error.source().unwrap();
        assert_eq!(cause.to_string(), "the sink did not store the successor");
        assert_eq!(cause.source().unwrap().to_string(), "the vault is sealed");
        stage.assert_untouched("refused").await;
        assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);

        stage.vault.mood = Mood::Stores;
        rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
        stage.assert_over("after that").await;
    }
}

for_each_api!(sink_that_refuses_leaves_the_predecessor);

/// Goal: a sink that does not know whether it has stored the successor leaves one that works wherever somebody looks, and
/// one in all in the end.
async fn sink_that_does_not_know_leaves_both<C: Vendor>() {
    for whose in [Whose::Others, Whose::Own] {
        for mood in [Mood::Forgets, Mood::Loses] {
            let case = format!("{whose:?} {mood:?}");
            let mut stage = Stage::<C>::set().await;
            stage.vault.mood = mood;
            let rotation = stage.rotation(whose);
            let error = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
            let expected = "the rotation stopped while handing the successor over; resume it: \
                            the sink may have stored the successor, or not: no answer";
            assert_eq!(format!("{error:#}"), expected, "{case}");
            for _ in 0..2 {
                stage.assert_found_works(&case).await;
                assert!(stage.works(&stage.first).await, "{case}");
                // Another one is handed over, and nothing is deleted that may be in use.
                stage.rotation(whose).resume(&stage.vault, &stage.ledger).await.unwrap_err();
            }
            stage.vault.mood = Mood::Stores;
            stage.rotation(whose).resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
            stage.assert_over(&case).await;
        }
    }
}

for_each_api!(sink_that_does_not_know_leaves_both);

/// Goal: a journal that fails at any write leaves a credential that works, and no more than one after `resume`.
async fn journal_that_fails_is_outlived<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    for whose in [Whose::Others, Whose::Own] {
        let mut outcomes = Vec::new();
        for write in 0..5 {
            let case = format!("{whose:?} {write}");
            let ledger = stage.ledger.failing_at(write);
            let rotation = stage.rotation(whose);
            let error = rotation.rotate(stage.predecessor.clone(), &stage.vault, &ledger).await.unwrap_err();
            outcomes.push(error.is_resumable());
            stage.assert_found_works(&case).await;
            // The same program goes on.
            let resumed = rotation.resume(&stage.vault, &stage.ledger).await.unwrap();
            assert_eq!(resumed.is_some(), error.is_resumable(), "{case}");
            match resumed {
                Some(_) => stage.assert_over(&case).await,
                None => stage.assert_untouched(&case).await,
            }
            stage.strike().await;
            stage.reset().await;
        }
        assert_eq!(outcomes, [false, false, false, true, true], "{whose:?}");
    }
}

for_each_api!(journal_that_fails_is_outlived);

async fn unfinished_rotation_comes_first<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let rotation = stage.rotation(Whose::Others);
    rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger.failing_at(4)).await.unwrap_err();
    let error = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
    let api = serde_json::to_value(C::API).unwrap();
    let record = format!("{}: retiring the predecessor", api.as_str().unwrap());
    let expected = format!("an earlier rotation is not finished ({record}); resume it first");
    assert_eq!((error.to_string(), error.is_resumable()), (expected, true));
    rotation.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    stage.assert_over("resumed").await;
}

for_each_api!(unfinished_rotation_comes_first);

#[tokio::test]
async fn record_of_another_api_or_version_is_refused() {
    let astrom = Stage::<astrom::Client>::set().await;
    let astra = Stage::<astra_control::Client>::set().await;
    let rotation = astrom.rotation(Whose::Others);
    rotation.rotate(astrom.predecessor.clone(), &astrom.vault, &astrom.ledger.failing_at(4)).await.unwrap_err();

    let error = astra.rotation(Whose::Others).resume(&astra.vault, &astrom.ledger).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the record of the rotation cannot be used: it is of astrom, and the client of astra_control"
    );

    let record = serde_json::to_value(astrom.ledger.load().await.unwrap().unwrap()).unwrap();
    for (member, value, expected) in [
        ("format", serde_json::json!(1), "it has format 1; this version knows 3"),
        ("step", serde_json::json!("creating"), "its members do not fit the step creating the successor"),
        ("state", serde_json::json!({}), "its members cannot be read: missing field `predecessor`"),
    ] {
        let mut changed = record.clone();
        changed[member] = value;
        astrom.ledger.save(&serde_json::from_value(changed).unwrap()).await.unwrap();
        let error = rotation.resume(&astrom.vault, &astrom.ledger).await.unwrap_err();
        assert_eq!(error.to_string(), format!("the record of the rotation cannot be used: {expected}"));
        assert!(matches!(error, RotationError::UnusableRecord { .. }));
    }
}

/// Goal: a program that knows nothing but its files rotates its own credential again and again.
async fn file_is_all_that_a_program_needs<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let folder = tempfile::tempdir().unwrap();
    let sink = FileSink::new(folder.path().join("credential.json"));
    let journal = FileJournal::new(folder.path().join("record.json"));
    stage.rotation(Whose::Others).rotate(stage.predecessor.clone(), &sink, &journal).await.unwrap();
    for _ in 0..3 {
        let stored = sink.read::<C>().unwrap();
        let own = SharedCredential::new(stored.credential().clone());
        let client = stage.builder().credential_provider(own.clone()).build().unwrap();
        let rotation = Rotation::own(&client, &own);
        assert_eq!(rotation.resume(&sink, &journal).await.unwrap(), None);
        let rotated = rotation.rotate(stored.id().unwrap().clone(), &sink, &journal).await.unwrap();
        let found = sink.read::<C>().unwrap();
        assert_eq!((found.id(), found.credential()), (Some(&rotated.successor), &own.get()));
        assert!(stage.works(found.credential()).await && !stage.works(stored.credential()).await);
    }
    assert_eq!(stage.names().await, [NAME]);
}

for_each_api!(file_is_all_that_a_program_needs);

/// Goal: files do what the tests' own sink and journal do, and a client that reads the file follows.
async fn files_keep_secret_and_record<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let folder = tempfile::tempdir().unwrap();
    let (secret, record) = (folder.path().join("secret"), folder.path().join("record.json"));
    let (sink, journal) = (FileSink::secret_only(&secret), FileJournal::new(&record));
    let rotation = stage.rotation(Whose::Others);

    let sealed = FileSink::new(folder.path().join("no such folder/secret"));
    let error = rotation.rotate(stage.predecessor.clone(), &sealed, &journal).await.unwrap_err();
    assert!(matches!(error, RotationError::RolledBack { step: RotationStep::HandingOver, .. }), "{error:?}");
    assert!(!record.exists());

    rotation.rotate(stage.predecessor.clone(), &sink, &journal).await.unwrap();
    assert!(!record.exists() && rotation.resume(&sink, &journal).await.unwrap().is_none());
    let found = FileCredential::new(&secret).credential(None).await.unwrap();
    assert!(stage.works(&found).await && !stage.works(&stage.first).await);
}

for_each_api!(files_keep_secret_and_record);

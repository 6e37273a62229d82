//! Successors that a command gets.

use std::path::Path;

use tokenwright::credential::Credential as _;
use tokenwright::rotation::{CommandSink, RotationError, RotationStep};

use super::stage::{Stage, Whose};
use super::vendor::{Vendor, for_each_api};

/// A command that keeps its input in a file.
fn keeper(path: &Path) -> CommandSink {
    CommandSink::new("tee").arguments([path])
}

async fn command_gets_the_successor<C: Vendor>() {
    for whose in [Whose::Others, Whose::Own] {
        let stage = Stage::<C>::set().await;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("credential");
        let rotation = stage.rotation(whose);
        rotation.rotate(stage.predecessor.clone(), &keeper(&path), &stage.ledger).await.unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let found = super::vendor::CredentialOf::<C>::parse(&text).unwrap();
        assert_eq!(*found.expose_text(), text, "there is nothing around it");
        assert!(stage.works(&found).await && !stage.works(&stage.first).await);
    }
}

for_each_api!(command_gets_the_successor);

/// Goal: a command that fails after it has stored the successor does no harm, and no message holds the secret.
async fn command_that_fails_leaves_both<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("credential");
    let fails = CommandSink::new("sh").arguments(["-c", r#"tee "$1" >&2; exit 7"#, "sh"]).arguments([&path]);
    let rotation = stage.rotation(Whose::Others);
    let error = rotation.rotate(stage.predecessor.clone(), &fails, &stage.ledger).await.unwrap_err();
    let stored = std::fs::read_to_string(&path).unwrap();
    let found = super::vendor::CredentialOf::<C>::parse(&stored).unwrap();
    assert!(stage.works(&found).await && stage.works(&stage.first).await);
    let text = format!("{error:#} {error:?}");
    assert!(text.contains("exit status: 7: ") && text.contains("[REDACTED]"), "{text}");
    assert!(!text.contains(&stored) && !text.contains(&C::secret(&found)), "{text}");
    assert!(error.is_resumable());

    rotation.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    assert!(!stage.works(&found).await);
    stage.assert_over("resumed").await;
}

for_each_api!(command_that_fails_leaves_both);

async fn command_that_stores_nothing_leaves_the_predecessor<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let rotation = stage.rotation(Whose::Others);
    for sink in [
        CommandSink::new("/no/such/program"),
        CommandSink::new("sh").arguments(["-c", "cat >/dev/null; exit 7"]).failure_stores_nothing(),
    ] {
        let error = rotation.rotate(stage.predecessor.clone(), &sink, &stage.ledger).await.unwrap_err();
        assert!(matches!(error, RotationError::RolledBack { step: RotationStep::HandingOver, .. }), "{error:?}");
        stage.assert_untouched(&format!("{sink:?}")).await;
    }
}

for_each_api!(command_that_stores_nothing_leaves_the_predecessor);

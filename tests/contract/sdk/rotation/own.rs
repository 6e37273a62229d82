//! The credential of the client itself, while other calls are under way.

use std::sync::Arc;
use std::time::Duration;

use tokenwright::credential::SharedCredential;
use tokenwright::rotation::{Retirement, Rotation, RotationCause, RotationError, RotationJournal as _};
use tokenwright_mock::{Effect, Fault};

use super::load::Load;
use super::stage::{Stage, Whose};
use super::vendor::{Vendor, for_each_api};

/// Goal: the predecessor is deleted after the last answer to a request that was sent with it.
/// Method: an answer that takes longer than a rotation, and the order of the journal.
async fn request_under_way_is_waited_for<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let own = SharedCredential::new(stage.first.clone());
    let builder = stage.builder().credential_provider(own.clone());
    let client = Arc::new(builder.build().unwrap());
    client.call(&stage.world).await.unwrap();
    let delay = Effect::Delay { min_ms: 400, max_ms: 400 };
    let fault = stage.world.add_fault(Fault::new(delay).on_api(C::API).times(1)).await;
    let n_before = stage.world.n_recorded().await;

    let slow = client.call(&stage.world);
    let rotate = async {
        stage.world.applied(fault).await;
        let rotation = Rotation::own(&*client, &own);
        rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await
    };
    let (slow, rotated) = tokio::join!(slow, rotate);
    slow.unwrap();
    assert_eq!(rotated.unwrap().retirement, Retirement::Done);
    client.call(&stage.world).await.unwrap();

    let entries = stage.world.journal(&format!("since={n_before}")).await;
    let place = |name: &str| entries.iter().position(|entry| entry["operation"] == name).unwrap();
    let slow = entries.iter().position(|entry| !entry["fault"].is_null()).unwrap();
    assert!(slow < place(C::DELETE), "{entries:#?}");
    stage.assert_over("one call under way").await;
}

for_each_api!(request_under_way_is_waited_for);

/// Goal: a request that does not end keeps its credential, and the rotation is finished later.
async fn request_that_does_not_end_keeps_its_credential<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let own = SharedCredential::new(stage.first.clone());
    let client = stage.builder().credential_provider(own.clone());
    let client = client.build().unwrap();
    client.call(&stage.world).await.unwrap();
    let fault = stage.world.add_fault(Fault::new(Effect::Hang).on_api(C::API).times(1)).await;
    let mut endless = Box::pin(client.call(&stage.world));
    tokio::select! {
        answer = &mut endless => panic!("it was to hang: {answer:?}"),
        () = stage.world.applied(fault) => {}
    }
    let rotation = Rotation::own(&client, &own).patience(Duration::from_millis(50));
    let error = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
    assert!(matches!(error, RotationError::Interrupted { source: RotationCause::InUse, .. }), "{error:?}");
    assert!(stage.works(&stage.first).await, "it is in use");
    assert_eq!(own.get(), *stage.vault.stored().unwrap().credential());

    drop(endless);
    rotation.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    stage.assert_over("later").await;
}

for_each_api!(request_that_does_not_end_keeps_its_credential);

/// Goal: a program that resumes with the credential that is to be retired does not lose it.
#[tokio::test]
async fn client_that_still_uses_the_predecessor_is_told() {
    let stage = Stage::<tokenwright::ops_manager::Client>::set().await;
    let rotation = stage.rotation(Whose::Own).grace_period(Duration::from_secs(60));
    rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    let own = SharedCredential::new(stage.first.clone());
    let client = stage.builder().credential_provider(own.clone()).build().unwrap();
    let later = Rotation::own(&client, &own).clock(|| "2999-01-01T00:00:00Z".parse().unwrap());
    let error = later.resume(&stage.vault, &stage.ledger).await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "the client uses what is to be retired; give it what the sink has stored");
    assert!(stage.works(&stage.first).await);
    assert!(stage.ledger.load().await.unwrap().is_some());
}

/// Goal: clones and other clients with the same credential follow, all at once.
async fn all_clients_of_a_credential_follow<C: Vendor>() {
    let stage = Arc::new(Stage::<C>::set().await);
    let own = SharedCredential::new(stage.first.clone());
    let clients = [(); 3].map(|()| stage.builder().credential_provider(own.clone()).build().unwrap());
    let load = Load::start(&stage, clients.clone()).await;
    let mut id = stage.predecessor.clone();
    for _ in 0..5 {
        let rotation = Rotation::own(&clients[0], &own);
        id = rotation.rotate(id, &stage.vault, &stage.ledger).await.unwrap().successor;
    }
    load.end().await;
    stage.assert_over("under load").await;
}

for_each_api!(all_clients_of_a_credential_follow);

//! The three steps of the tenant token: with a program that ends anywhere, and with answers that are lost.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokenwright::RetryPolicy;
use tokenwright::astrom::{Client, TenantTokenProgress, TenantTokenRotation};
use tokenwright::rotation::{MemoryJournal, Rotation, RotationError, RotationJournal as _, RotationStep, SinkError};
use tokenwright_mock::{Api, Effect, Fault};

use super::store::{Ledger, Stops};
use super::vendor::Vendor as _;
use crate::test_world::TestWorld;

/// Long after every settling period.
fn much_later() -> DateTime<Utc> {
    "2999-01-01T00:00:00Z".parse().unwrap()
}

struct Stage {
    world: TestWorld,
    client: Client,
    ledger: Ledger,
}

/// What a case ends a rotation with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Finish,
    Cancel,
}

const ENDS: [End; 2] = [End::Finish, End::Cancel];

impl Stage {
    async fn set() -> Self {
        let world = TestWorld::start().await;
        let builder = Client::builder(<Client as super::vendor::Vendor>::base_url(&world)).http_client(world.client());
        let builder = builder.retry_policy(RetryPolicy::never()).attempt_timeout(Duration::from_secs(1));
        let client = builder.credential(Client::admin(&world)).build().unwrap();
        Self { world, client, ledger: Ledger::default() }
    }

    /// A rotation as a program makes it that starts now.
    fn rotation(&self) -> TenantTokenRotation {
        TenantTokenRotation::new(&self.client)
    }

    async fn active(&self) -> String {
        let info = self.client.agent_connection_info_get().send().await.unwrap().into_inner();
        info.tenant_token.unwrap().expose().to_owned()
    }

    /// Takes all steps.
    async fn run(&self, end: End, ledger: &Ledger) -> Result<(), RotationError> {
        let rotation = self.rotation();
        rotation.start(ledger).await?;
        match end {
            End::Finish => rotation.finish(ledger).await.map(drop),
            End::Cancel => rotation.cancel(ledger).await.map(drop),
        }
    }

    /// Goes on from what the journal knows, as a program that begins anew, and ends the rotation.
    async fn resume(&self, end: End, case: &str) {
        let rotation = self.rotation();
        let progress = rotation.resume(&self.ledger).await.unwrap_or_else(|error| panic!("{case}: {error:#}"));
        match (progress, end) {
            (Some(TenantTokenProgress::UnderWay(_)), End::Finish) => drop(rotation.finish(&self.ledger).await.unwrap()),
            (Some(TenantTokenProgress::UnderWay(_)), End::Cancel) => drop(rotation.cancel(&self.ledger).await.unwrap()),
            _ => {}
        }
    }

    /// Fails unless no rotation is under way and none is known; then returns the active token.
    async fn assert_over(&self, case: &str) -> String {
        let refused = self.client.tenant_token_rotation_finish().send().await.unwrap_err();
        assert_eq!(refused.status().unwrap(), 400, "{case}: a rotation is under way");
        let later = self.rotation().clock(much_later);
        assert!(later.resume(&self.ledger).await.unwrap().is_none(), "{case}");
        assert_eq!(self.ledger.load().await.unwrap(), None, "{case}");
        self.active().await
    }
}

#[tokio::test]
async fn finished_and_cancelled_rotations_leave_one_token() {
    let stage = Stage::set().await;
    let rotation = stage.rotation();
    let first = stage.active().await;
    let tokens = rotation.start(&stage.ledger).await.unwrap();
    assert_eq!(tokens.old.unwrap().expose(), first);
    assert_eq!(tokens.active.expose(), stage.active().await);
    let Some(TenantTokenProgress::UnderWay(again)) = rotation.resume(&stage.ledger).await.unwrap() else {
        panic!("it is under way")
    };
    assert_eq!((again.active.expose(), again.old.is_none()), (tokens.active.expose(), true));
    assert_eq!(rotation.cancel(&stage.ledger).await.unwrap().expose(), first);
    assert_eq!(stage.assert_over("cancelled").await, first);
    let tokens = rotation.start(&stage.ledger).await.unwrap();
    assert_eq!(rotation.finish(&stage.ledger).await.unwrap().expose(), tokens.active.expose());
    assert_eq!(stage.assert_over("finished").await, tokens.active.expose());
}

/// Goal: wherever the program ends between two steps, `resume` finds out what is so, and the rotation ends as it was to.
/// Method: the future is dropped before and after each write to the journal.
#[tokio::test]
async fn end_between_two_steps_is_outlived() {
    let mut stage = Stage::set().await;
    for end in ENDS {
        let mut n_stops = 0;
        for place in 0.. {
            let (case, first) = (format!("{end:?} stopped at {place}"), stage.active().await);
            let stops = Stops::at(place);
            let ledger = stage.ledger.with_stops(&stops);
            let ended = tokio::select! {
                done = stage.run(end, &ledger) => { done.unwrap(); false }
                () = stops.stopped() => true,
            };
            stage.resume(end, &case).await;
            let active = stage.assert_over(&case).await;
            // Before the first record is written, nothing has begun.
            let has_begun = place > 0 && end == End::Finish;
            assert_eq!(active != first, has_begun, "{case}");
            stage.ledger = Ledger::default();
            if !ended {
                break;
            }
            n_stops += 1;
        }
        // Three records, and the end of the last one: each before and after.
        assert_eq!(n_stops, 8, "{end:?}");
    }
}

/// Goal: the same where the program ends while a request is under way, whether or not it was carried out.
#[tokio::test]
async fn end_in_the_middle_of_a_request_is_outlived() {
    let mut stage = Stage::set().await;
    for end in ENDS {
        for effect in [Effect::Hang, Effect::LostAnswer { n_times: 1 }] {
            for n_before in 0.. {
                let (case, first) = (format!("{end:?} {} after {n_before}", effect.kind()), stage.active().await);
                let fault = Fault::new(effect.clone()).on_api(Api::Astrom).after(n_before).times(1);
                let fault = stage.world.add_fault(fault).await;
                let ended = tokio::select! {
                    biased;
                    done = stage.run(end, &stage.ledger) => { done.unwrap(); false }
                    () = stage.world.applied(fault) => true,
                };
                stage.world.clear_faults().await;
                stage.resume(end, &case).await;
                let active = stage.assert_over(&case).await;
                // The first request reads the active token.
                assert_eq!(active != first, end == End::Finish && n_before > 0, "{case}");
                stage.ledger = Ledger::default();
                if !ended {
                    assert_eq!(n_before, 3, "the active token, the start, the end");
                    break;
                }
            }
        }
    }
}

/// Goal: a program that lives on sees a lost answer for what it is, and nothing is done twice.
#[tokio::test]
async fn lost_answer_is_found_out() {
    for end in ENDS {
        for n_before in [1, 2] {
            for n_times in [1, 2] {
                let stage = Stage::set().await;
                let (case, first) = (format!("{end:?}: {n_times} lost after {n_before}"), stage.active().await);
                let lost = Effect::LostAnswer { n_times: 1 };
                let of =
                    ["tenant_token_rotation_start", "tenant_token_rotation_finish", "tenant_token_rotation_cancel"];
                let operation = match (n_before, end) {
                    (1, _) => of[0],
                    (_, End::Finish) => of[1],
                    (_, End::Cancel) => of[2],
                };
                stage.world.add_fault(Fault::new(lost).on_operation(operation).times(n_times)).await;
                stage.run(end, &stage.ledger).await.unwrap_or_else(|error| panic!("{case}: {error:#}"));
                let record = stage.ledger.load().await.unwrap().expect("a request may yet be carried out");
                assert_eq!(record.step(), RotationStep::Settling, "{case}");
                let error = stage.rotation().start(&stage.ledger).await.unwrap_err().to_string();
                assert!(error.contains("an answer of the last rotation was lost"), "{case}: {error}");
                assert_eq!(stage.assert_over(&case).await != first, end == End::Finish, "{case}");
            }
        }
    }
}

/// Goal: a start that is carried out after the rotation has ended is taken back.
#[tokio::test]
async fn late_start_is_taken_back() {
    let stage = Stage::set().await;
    stage
        .world
        .add_fault(Fault::new(Effect::LostAnswer { n_times: 1 }).on_operation("tenant_token_rotation_start"))
        .await;
    stage.run(End::Finish, &stage.ledger).await.unwrap();
    let active = stage.active().await;
    stage.world.clear_faults().await;
    // What a gateway had kept.
    stage.client.tenant_token_rotation_start().send().await.unwrap();
    assert_ne!(stage.active().await, active);
    assert!(stage.rotation().resume(&stage.ledger).await.unwrap().is_none());
    assert_eq!(stage.assert_over("late").await, active);
}

#[tokio::test]
async fn rotation_of_somebody_else_is_left_alone() {
    let stage = Stage::set().await;
    stage.client.tenant_token_rotation_start().send().await.unwrap();
    let error = stage.rotation().start(&stage.ledger).await.unwrap_err();
    let RotationError::Impossible { reason } = &error else { panic!("{error:?}") };
    assert_eq!(reason, "another rotation of the tenant token is under way; finish or cancel it first");
    assert_eq!(stage.ledger.load().await.unwrap(), None);
    let error = stage.rotation().finish(&stage.ledger).await.unwrap_err().to_string();
    assert_eq!(error, "the credential cannot be rotated: the journal knows of no rotation under way");
    stage.client.tenant_token_rotation_cancel().send().await.unwrap();

    // Somebody ends ours in another way.
    stage.rotation().start(&stage.ledger).await.unwrap();
    stage.client.tenant_token_rotation_cancel().send().await.unwrap();
    let error = stage.rotation().finish(&stage.ledger).await.unwrap_err().to_string();
    assert!(error.ends_with("somebody else has ended the rotation in another way"), "{error}");
    assert_eq!(stage.ledger.load().await.unwrap(), None);
}

#[tokio::test]
async fn steps_are_taken_in_their_order() {
    let stage = Stage::set().await;
    stage.rotation().start(&stage.ledger).await.unwrap();
    let error = stage.rotation().start(&stage.ledger).await.unwrap_err();
    assert!(matches!(error, RotationError::Unfinished { .. }), "{error:?}");
    // A journal is of one kind of rotation.
    let sink = |_: tokenwright::rotation::Successor<Client>| async { Ok::<(), SinkError>(()) };
    let error = Rotation::new(&stage.client).resume(&sink, &stage.ledger).await.unwrap_err();
    assert!(matches!(error, RotationError::UnusableRecord { .. }), "{error:?}");
    let record = serde_json::to_string(&stage.ledger.load().await.unwrap().unwrap()).unwrap();
    assert!(!record.contains(&stage.active().await), "no secret: {record}");
}

#[tokio::test]
async fn caller_without_a_scope_starts_nothing() {
    let stage = Stage::set().await;
    let first = stage.active().await;
    for scope in ["InstallerDownload", "tenantTokenRotation.write"] {
        let body = tokenwright::astrom::types::ApiTokenCreate::builder().name("narrow").scopes(vec![scope.into()]);
        let secret = stage.client.api_token_create().body(body).send().await.unwrap().token.clone().unwrap();
        let builder = Client::builder(<Client as super::vendor::Vendor>::base_url(&stage.world));
        let narrow = builder.http_client(stage.world.client()).credential(secret).build().unwrap();
        let error = TenantTokenRotation::new(&narrow).start(&stage.ledger).await.unwrap_err();
        assert!(matches!(error, RotationError::RolledBack { .. }), "{error:?}");
        assert_eq!(error.call().and_then(|error| error.status()).unwrap(), 403);
        assert_eq!(stage.ledger.load().await.unwrap(), None);
    }
    assert_eq!(stage.active().await, first);
}

/// Goal: a new token that is handed to nobody takes the place of none.
#[tokio::test]
async fn token_that_is_not_handed_over_is_taken_back() {
    let (stage, journal) = (Stage::set().await, MemoryJournal::default());
    let first = stage.active().await;
    let refused = |_| async { Err(SinkError::from("the gate is locked")) };
    let error = stage.rotation().rotate(refused, &journal).await.unwrap_err();
    assert!(matches!(error, RotationError::RolledBack { .. }), "{error:?}");
    assert_eq!((stage.active().await, journal.load().await.unwrap()), (first.clone(), None));

    let unknown = |_| async { Err(SinkError::Unknown("no answer".into())) };
    let error = stage.rotation().rotate(unknown, &journal).await.unwrap_err();
    assert!(matches!(error, RotationError::Interrupted { step: RotationStep::HandingOver, .. }), "{error:?}");
    stage.rotation().cancel(&journal).await.unwrap();

    let given = std::sync::Mutex::new(None);
    let stored = |token: tokenwright::TokenSecret| {
        *given.lock().unwrap() = Some(token);
        async { Ok(()) }
    };
    let active = stage.rotation().rotate(stored, &journal).await.unwrap();
    assert_eq!(given.into_inner().unwrap().unwrap().expose(), active.expose());
    assert_ne!(active.expose(), first);
    assert_eq!(journal.load().await.unwrap(), None);
}

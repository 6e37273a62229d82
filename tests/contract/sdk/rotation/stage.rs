//! A world, a credential to rotate, and what is to be true in the end.

use std::time::Duration;

use tokenwright::credential::SharedCredential;
use tokenwright::rotation::{Rotation, RotationJournal as _, RotationStep};
use tokenwright::{ClientBuilder, RetryPolicy};

use super::store::{Ledger, Vault};
use super::vendor::{CredentialOf, NAME, Vendor};
use crate::test_world::TestWorld;

/// How long a request may take where the tests lose answers. A busy machine may take longer; that is one
/// more fault then.
const SHORT: Duration = Duration::from_millis(150);

pub(super) struct Stage<C: Vendor> {
    pub(super) world: TestWorld,
    /// Shared by all clients: to make one takes longer than a rotation.
    http: reqwest::Client,
    /// Makes calls while nothing goes wrong.
    pub(super) admin: C,
    pub(super) predecessor: C::Id,
    pub(super) first: CredentialOf<C>,
    pub(super) vault: Vault<C>,
    pub(super) ledger: Ledger,
}

/// Whose credential is rotated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Others,
    Own,
}

impl<C: Vendor> Stage<C> {
    pub(super) async fn set() -> Self {
        let world = TestWorld::start().await;
        let http = world.client();
        let builder = C::builder_at(&C::base_url(&world)).http_client(http.clone());
        let admin = builder.credential(C::admin(&world)).build().unwrap();
        let (predecessor, first) = C::create_victim(&admin, &world).await;
        Self { world, http, admin, predecessor, first, vault: Vault::new(), ledger: Ledger::default() }
    }

    /// Takes another credential to rotate, with an empty vault and journal.
    pub(super) async fn reset(&mut self) {
        (self.predecessor, self.first) = C::create_victim(&self.admin, &self.world).await;
        (self.vault, self.ledger) = (Vault::new(), Ledger::default());
    }

    /// A client that sends every request once, or what else `builder` is told after that.
    pub(super) fn builder(&self) -> ClientBuilder<C> {
        C::builder_at(&C::base_url(&self.world)).http_client(self.http.clone()).retry_policy(RetryPolicy::never())
    }

    /// One that gives up soon.
    pub(super) fn impatient(&self) -> ClientBuilder<C> {
        self.builder().attempt_timeout(SHORT)
    }

    /// A rotation as a program makes it that starts now.
    pub(super) fn rotation(&self, whose: Whose) -> Rotation<C> {
        self.rotation_by(self.builder(), whose)
    }

    /// The same with a client of its own kind.
    pub(super) fn rotation_by(&self, client: ClientBuilder<C>, whose: Whose) -> Rotation<C> {
        let rotation = match whose {
            Whose::Others => Rotation::new(&client.credential(C::admin(&self.world)).build().unwrap()),
            Whose::Own => {
                let shared = SharedCredential::new(self.vault.credential_or(&self.first));
                Rotation::own(&client.credential_provider(shared.clone()).build().unwrap(), &shared)
            }
        };
        rotation.patience(Duration::from_millis(500))
    }

    pub(super) async fn works(&self, credential: &CredentialOf<C>) -> bool {
        let client = C::builder_at(&C::base_url(&self.world)).http_client(self.http.clone());
        let client = client.credential(credential.clone()).build().unwrap();
        client.call(&self.world).await.is_ok()
    }

    /// Returns the names of the credentials that the rotations have left.
    pub(super) async fn names(&self) -> Vec<String> {
        let names = C::names(&self.admin, &self.world).await;
        names.into_iter().filter(|name| name.starts_with(NAME)).collect()
    }

    /// Fails unless the credential that a program finds works.
    #[track_caller]
    pub(super) fn assert_found_works(&self, case: &str) -> impl Future<Output = ()> {
        let found = self.vault.credential_or(&self.first);
        async move { assert!(self.works(&found).await, "{case}: what a program finds does not work") }
    }

    /// Fails unless the rotation is over: the stored successor is all there is, under the old name.
    pub(super) async fn assert_over(&self, case: &str) {
        let stored = self.vault.stored().unwrap_or_else(|| panic!("{case}: nothing is stored"));
        assert!(self.works(stored.credential()).await, "{case}: the successor does not work");
        assert!(!self.works(&self.first).await, "{case}: the predecessor works still");
        assert_eq!(self.names().await, [NAME], "{case}");
        self.settle().await;
        assert_eq!(self.ledger.load().await.unwrap(), None, "{case}");
    }

    /// Lets the time pass in which requests may be carried out late, if there are any.
    pub(super) async fn settle(&self) {
        let record = self.ledger.load().await.unwrap();
        if record.is_some_and(|record| record.step() == RotationStep::Settling) {
            let later = self.rotation(Whose::Others).clock(|| "2999-01-01T00:00:00Z".parse().unwrap());
            assert_eq!(later.resume(&self.vault, &self.ledger).await.unwrap(), None);
        }
    }

    /// Fails unless everything is as before.
    pub(super) async fn assert_untouched(&self, case: &str) {
        assert!(self.works(&self.first).await, "{case}: the predecessor does not work");
        assert_eq!(self.names().await, [NAME], "{case}");
        assert_eq!(self.ledger.load().await.unwrap(), None, "{case}");
    }

    /// Deletes what a case has left, so that the next begins with nothing.
    pub(super) async fn strike(&self) {
        let stored = self.vault.stored();
        let id = stored.as_ref().map_or(&self.predecessor, |stored| stored.id());
        C::remove(&self.admin, id).await;
    }
}

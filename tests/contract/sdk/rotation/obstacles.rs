//! What is refused before anything is created.

use tokenwright::credential::SharedCredential;
use tokenwright::ops_manager::types::{OrgApiKeyCreate, OrgApiKeyUpdate};
use tokenwright::ops_manager::{KeyPair, Role};
use tokenwright::rotation::{Rotation, RotationError, RotationJournal as _, RotationStep};
use tokenwright::{astra_control, astrom, ops_manager};
use tokenwright_mock::astra_control::{Role as AstraRole, TokenSeed, Uuid};

use super::stage::{Stage, Whose};
use super::vendor::{NAME, Vendor, for_each_api};

/// Rotates with `rotation` and returns why that is impossible; nothing has changed then.
async fn reason<C: Vendor>(stage: &Stage<C>, rotation: &Rotation<C>, predecessor: &C::Id) -> String {
    let names = C::names(&stage.admin, &stage.world).await;
    let error = rotation.rotate(predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
    assert_eq!(C::names(&stage.admin, &stage.world).await, names);
    assert!(stage.ledger.seen.lock().unwrap().is_empty(), "nothing is recorded");
    match error {
        RotationError::Impossible { reason } => reason,
        error => panic!("{error:?}"),
    }
}

/// Goal: nobody retires the credential under the own feet, or believes that another one is replaced.
async fn own_credential_and_those_of_others_are_not_mixed_up<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let own = SharedCredential::new(stage.first.clone());
    let follows = stage.builder().credential_provider(own.clone()).build().unwrap();
    let stays = stage.builder().credential(stage.first.clone()).build().unwrap();
    let id = &stage.predecessor;
    assert_eq!(
        reason(&stage, &Rotation::own(&stays, &own), id).await,
        "the client does not take its credential from the shared one"
    );
    let other = SharedCredential::new(stage.first.clone());
    assert_eq!(
        reason(&stage, &Rotation::own(&follows, &other), id).await,
        "the client does not take its credential from the shared one"
    );
}

for_each_api!(own_credential_and_those_of_others_are_not_mixed_up);

/// Astra Control does not tell which token a client uses.
async fn client_is_told_which_way_to_take<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let own = SharedCredential::new(stage.first.clone());
    let client = stage.builder().credential_provider(own.clone()).build().unwrap();
    assert_eq!(
        reason(&stage, &Rotation::new(&client), &stage.predecessor).await,
        "it is the credential of the client itself; take `Rotation::own`"
    );
    let (other, _) = C::create_victim(&stage.admin, &stage.world).await;
    assert_eq!(
        reason(&stage, &Rotation::own(&client, &own), &other).await,
        "it is not the credential of the client; take `Rotation::new`"
    );
}

#[tokio::test]
async fn client_of_astrom_is_told_which_way_to_take() {
    client_is_told_which_way_to_take::<astrom::Client>().await;
}

#[tokio::test]
async fn client_of_ops_manager_is_told_which_way_to_take() {
    client_is_told_which_way_to_take::<ops_manager::Client>().await;
}

#[tokio::test]
async fn astrom_needs_both_scopes() {
    let stage = Stage::<astrom::Client>::set().await;
    for (held, missing) in [
        (astrom::Scope::API_TOKENS_READ, astrom::Scope::API_TOKENS_WRITE),
        (astrom::Scope::API_TOKENS_WRITE, astrom::Scope::API_TOKENS_READ),
    ] {
        let body = astrom::types::ApiTokenCreate::builder().name("caller").scopes(vec![held]);
        let secret = stage.admin.api_token_create().body(body).send().await.unwrap().into_inner().token.unwrap();
        let rotation = Rotation::new(&stage.builder().credential(secret).build().unwrap());
        let expected = format!("the token of the client lacks the scope {missing}");
        assert_eq!(reason(&stage, &rotation, &stage.predecessor).await, expected);
    }
}

#[tokio::test]
async fn astrom_makes_no_equal_of_some_tokens() {
    let stage = Stage::<astrom::Client>::set().await;
    let list = stage.admin.api_token_list().fields("name").send().await.unwrap();
    for (name, expected) in [
        ("laptop", "it is a personal access token of another owner than the token of the client"),
        ("old deployment", "it is disabled, and a successor would not be"),
        ("shared dashboard", "the product made it for a purpose of its own"),
    ] {
        let token = list.api_tokens.iter().find(|token| token.name.as_deref() == Some(name)).unwrap();
        let id = token.id.as_ref().unwrap();
        assert_eq!(reason(&stage, &stage.rotation(Whose::Others), id).await, expected);
    }
}

#[tokio::test]
async fn ops_manager_needs_an_owner_of_the_organization() {
    let stage = Stage::<ops_manager::Client>::set().await;
    let org = stage.predecessor.org_id.as_str();
    let body = OrgApiKeyCreate::builder().desc("caller".to_owned()).roles(vec![Role::ORG_GROUP_CREATOR]);
    let caller = stage.admin.org_api_key_create().org_id(org).body(body).send().await.unwrap().into_inner();
    let pair = KeyPair::new(caller.public_key.as_str(), caller.private_key);
    let rotation = Rotation::new(&stage.builder().credential(pair).build().unwrap());
    let expected = "the key of the client lacks the role ORG_OWNER";
    assert_eq!(reason(&stage, &rotation, &stage.predecessor).await, expected);

    // A key that rotates itself needs it, too.
    let (org, key) = (stage.predecessor.org_id.as_str(), stage.predecessor.api_key_id.as_str());
    let body = OrgApiKeyUpdate::builder().roles(vec![Role::ORG_MEMBER]);
    stage.admin.org_api_key_update().org_id(org).api_key_id(key).body(body).send().await.unwrap();
    assert_eq!(reason(&stage, &stage.rotation(Whose::Own), &stage.predecessor).await, expected);
}

/// Goal: what only the create itself tells leaves nothing behind either.
#[tokio::test]
async fn astra_control_creates_no_token_for_another_user() {
    let stage = Stage::<astra_control::Client>::set().await;
    let account = &stage.world.demo().astra_control.account_id;
    let (user, token) = stage.world.change(|world| {
        let account = world.astra_control().account(account.parse().unwrap()).unwrap();
        let user = Uuid::random(&world.ids);
        account.add_user(user, AstraRole::Member);
        let token = account.add_token(user, &TokenSeed::new(NAME, world.clock.now()), &world.ids).unwrap();
        (user, token.id)
    });
    let path = astra_control::TokenPath::new(account.as_str(), user.to_string(), token.to_string());
    let error = stage.rotation(Whose::Others).rotate(path, &stage.vault, &stage.ledger).await.unwrap_err();
    assert!(matches!(error, RotationError::RolledBack { step: RotationStep::Creating, .. }), "{error:?}");
    assert_eq!(error.call().and_then(|call| call.status()).map(|status| status.as_u16()), Some(403));
    assert_eq!(stage.ledger.load().await.unwrap(), None);
}

async fn unknown_predecessor_is_told_and_nothing_is_left<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let (gone, _) = C::create_victim(&stage.admin, &stage.world).await;
    C::remove(&stage.admin, &gone).await;
    let error = stage.rotation(Whose::Others).rotate(gone, &stage.vault, &stage.ledger).await.unwrap_err();
    assert!(!error.is_resumable(), "{error}");
    stage.assert_untouched("unknown").await;
}

for_each_api!(unknown_predecessor_is_told_and_nothing_is_left);

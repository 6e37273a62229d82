//! What a successor has of its predecessor.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use tokenwright::rotation::{Retirement, Rotated};
use tokenwright::{astra_control, astrom, ops_manager};

use super::stage::{Stage, Whose};
use super::vendor::{NAME, Vendor, for_each_api};

async fn rotate<C: Vendor>(stage: &Stage<C>, whose: Whose) -> C::Id {
    let rotation = stage.rotation(whose);
    let rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    assert_eq!(rotated.retirement, Retirement::Done);
    rotated.successor
}

async fn successor_takes_over_and_the_predecessor_is_gone<C: Vendor>() {
    for whose in [Whose::Others, Whose::Own] {
        let stage = Stage::<C>::set().await;
        let successor = rotate(&stage, whose).await;
        assert_ne!(successor, stage.predecessor);
        assert_eq!(stage.vault.stored().unwrap().id(), &successor);
        stage.assert_over("in peace").await;
        let seen = stage.ledger.seen.lock().unwrap().len();
        assert_eq!(seen, 4, "one record for each step but the first");
    }
}

for_each_api!(successor_takes_over_and_the_predecessor_is_gone);

/// Goal: a rotation can be rotated, with the names at hand.
async fn successor_is_the_next_predecessor<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    let rotation = stage.rotation(Whose::Own);
    let mut id = stage.predecessor.clone();
    for _ in 0..3 {
        let Rotated { successor, .. } = rotation.rotate(id, &stage.vault, &stage.ledger).await.unwrap();
        id = successor;
    }
    stage.assert_over("three times").await;
}

for_each_api!(successor_is_the_next_predecessor);

async fn records_and_what_is_printed_hold_no_secret<C: Vendor>() {
    let stage = Stage::<C>::set().await;
    rotate(&stage, Whose::Own).await;
    let records = stage.ledger.seen.lock().unwrap().clone();
    let successor = stage.vault.stored().unwrap();
    let printed = format!("{} {records:?} {successor:?}", serde_json::to_string(&records).unwrap());
    for credential in [&stage.first, successor.credential()] {
        let text = C::secret(credential);
        assert!(!printed.contains(&text), "{printed}");
        assert!(!printed.contains(text.rsplit(['.', '-']).next().unwrap()), "{printed}");
    }
    assert!(printed.contains("[REDACTED]"), "{printed}");
}

for_each_api!(records_and_what_is_printed_hold_no_secret);

#[tokio::test]
async fn token_of_astrom_keeps_scopes_kind_and_lifetime() {
    let stage = Stage::<astrom::Client>::set().await;
    let before = stage.admin.api_token_get().id(&stage.predecessor).send().await.unwrap().into_inner();
    stage.world.advance(TimeDelta::days(3));
    let successor = rotate(&stage, Whose::Others).await;
    let after = stage.admin.api_token_get().id(successor).send().await.unwrap().into_inner();
    assert_eq!((&after.scopes, &after.name), (&before.scopes, &before.name));
    assert_eq!((after.enabled, after.personal_access_token), (Some(true), Some(false)));
    let lifetime = |token: &astrom::types::ApiToken| *token.expiration_date.unwrap() - *token.creation_date.unwrap();
    assert_eq!(lifetime(&after), TimeDelta::days(14), "as long as that of the predecessor, from now on");
    assert!(after.creation_date.unwrap() > before.creation_date.unwrap());
}

#[tokio::test]
async fn endless_personal_token_stays_endless_and_personal() {
    let mut stage = Stage::<astrom::Client>::set().await;
    let body = astrom::types::ApiTokenCreate::builder()
        .name(NAME)
        .scopes(vec![astrom::Scope::METRICS_READ])
        .personal_access_token(true);
    let created = stage.admin.api_token_create().body(body).send().await.unwrap().into_inner();
    stage.predecessor = created.id.unwrap();
    let successor = rotate(&stage, Whose::Others).await;
    let token = stage.admin.api_token_get().id(successor).send().await.unwrap();
    assert_eq!((token.personal_access_token, token.expiration_date.is_none()), (Some(true), true));
}

#[tokio::test]
async fn token_of_astra_control_keeps_its_labels() {
    let stage = Stage::<astra_control::Client>::set().await;
    let id = rotate(&stage, Whose::Own).await;
    let get = stage.admin.token_get().account_id(id.account_id).user_id(id.user_id).token_id(id.token_id);
    let token = get.send().await.unwrap();
    let labels: Vec<_> =
        token.metadata.labels.iter().map(|label| (label.name.as_str(), label.value.as_str())).collect();
    assert_eq!(labels, [("team", "ops")]);
}

#[tokio::test]
async fn key_of_ops_manager_keeps_roles_and_access_list() {
    let stage = Stage::<ops_manager::Client>::set().await;
    let id = rotate(&stage, Whose::Own).await;
    let (org, key) = (id.org_id.as_str(), id.api_key_id.as_str());
    let found = stage.admin.org_api_key_get().org_id(org).api_key_id(key).send().await.unwrap();
    let project = stage.world.demo().ops_manager.project_id.as_str();
    let roles: BTreeSet<_> = found
        .roles
        .iter()
        .map(|role| (role.role_name.as_str(), role.group_id.as_ref().or(role.org_id.as_ref()).unwrap().as_str()))
        .collect();
    assert_eq!(roles, [("ORG_OWNER", org), ("GROUP_OWNER", project), ("GROUP_READ_ONLY", project)].into());
    let list = stage.admin.access_list_entry_list().org_id(org).api_key_id(key).send().await.unwrap();
    let entries: BTreeSet<_> = list.results.iter().map(|entry| entry.cidr_block.as_str()).collect();
    assert_eq!(entries, ["127.0.0.0/8", "192.0.2.7/32"].into());
}

/// Goal: a key that works only from elsewhere is rotated all the same.
#[tokio::test]
async fn key_that_may_not_be_used_from_here_is_proved_by_the_refusal_of_the_address() {
    let mut stage = Stage::<ops_manager::Client>::set().await;
    let org = stage.world.demo().ops_manager.org_id.clone();
    let body = ops_manager::types::OrgApiKeyCreate::builder()
        .desc(NAME.to_owned())
        .roles(vec![ops_manager::Role::ORG_READ_ONLY]);
    stage.strike().await;
    let created = stage.admin.org_api_key_create().org_id(org.as_str()).body(body).send().await.unwrap().into_inner();
    let entry = ops_manager::types::AccessListEntryCreate::builder().ip_address("198.51.100.9").build().unwrap();
    let list = ops_manager::types::AccessListEntryCreateList::from(vec![entry]);
    let create = stage.admin.access_list_entry_create().org_id(org.as_str()).api_key_id(created.id.as_str());
    create.body(list).send().await.unwrap();
    stage.predecessor = ops_manager::ApiKeyPath::new(org.as_str(), created.id);
    let id = rotate(&stage, Whose::Others).await;
    let list =
        stage.admin.access_list_entry_list().org_id(org.as_str()).api_key_id(id.api_key_id).send().await.unwrap();
    assert_eq!(list.results[0].cidr_block, "198.51.100.9/32");
    assert_eq!(stage.names().await, [NAME]);
}

#[tokio::test]
async fn names_at_the_limit_are_kept() {
    let stage = Stage::<astra_control::Client>::set().await;
    let name = format!("{NAME} {}", "x".repeat(63 - NAME.len() - 1));
    let id = stage.predecessor.clone();
    let body = astra_control::types::TokenUpdate::builder()
        .type_(astra_control::TokenType::APPLICATION_ASTRA_TOKEN)
        .version(astra_control::TokenVersion::V1_0)
        .name(name.clone());
    let update = stage.admin.token_update().account_id(id.account_id).user_id(id.user_id).token_id(id.token_id);
    update.body(body).send().await.unwrap();
    rotate(&stage, Whose::Others).await;
    assert_eq!(stage.names().await, [name]);

    let stage = Stage::<ops_manager::Client>::set().await;
    let desc = format!("{NAME} {}", "ы".repeat(250 - NAME.len() - 1));
    let body = ops_manager::types::OrgApiKeyUpdate::builder().desc(desc.clone());
    let (org, key) = (stage.predecessor.org_id.as_str(), stage.predecessor.api_key_id.as_str());
    stage.admin.org_api_key_update().org_id(org).api_key_id(key).body(body).send().await.unwrap();
    rotate(&stage, Whose::Others).await;
    assert_eq!(stage.names().await, [desc]);
}

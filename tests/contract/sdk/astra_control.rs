use tokenwright::Error;
use tokenwright::astra_control::types::{Problem, TokenCreate, TokenListItem, TokenUpdate};
use tokenwright::astra_control::{Client, TokenType, TokenVersion};

use super::relay::Relay;
use super::{astra_builder, astra_client};
use crate::test_world::TestWorld;

#[tokio::test]
async fn token_lives_from_create_to_delete() {
    let world = TestWorld::start().await;
    let client = astra_client(&world);
    let info = &world.demo().astra_control;
    let (account, user) = (info.account_id.as_str(), info.user_id.as_str());

    let body = TokenCreate::builder().type_(TokenType::APPLICATION_ASTRA_TOKEN).version(TokenVersion::V1_0).name("ci");
    let created = client.token_create().account_id(account).user_id(user).body(body).send().await.unwrap();
    assert_eq!(created.status(), 201);
    let id = created.id.as_str();

    let list = client.token_list().account_id(account).user_id(user).send().await.unwrap();
    let is_created = |item: &TokenListItem| matches!(item, TokenListItem::Token(token) if token.id == created.id);
    assert!(list.items.iter().any(is_created), "{list:?}");

    let read = client.token_get().account_id(account).user_id(user).token_id(id).send().await.unwrap();
    assert_eq!((read.name.as_str(), &read.type_), ("ci", &TokenType::APPLICATION_ASTRA_TOKEN));

    let body = TokenUpdate::builder()
        .type_(TokenType::APPLICATION_ASTRA_TOKEN)
        .version(TokenVersion::V1_0)
        .name("nightly".to_owned());
    let etag = read.headers().get("etag").unwrap().to_str().unwrap();
    let update = client.token_update().account_id(account).user_id(user).token_id(id).if_match(etag).body(body);
    assert_eq!(update.send().await.unwrap().status(), 204);
    let read = client.token_get().account_id(account).user_id(user).token_id(id).send().await.unwrap();
    assert_eq!(read.name, "nightly");

    let own = astra_builder(&world).credential(created.token.clone()).build().unwrap();
    let deleted = own.token_delete().account_id(account).user_id(user).token_id(id).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let error = client.token_get().account_id(account).user_id(user).token_id(id).send().await.unwrap_err();
    let Error::ErrorResponse(answer) = &error else { panic!("{error}") };
    let problem: Problem = answer.decode().unwrap();
    assert_eq!((answer.status().as_u16(), problem.status.as_deref()), (404, Some("404")));
    assert_eq!(error.vendor_error().unwrap().code, problem.type_);
    assert!(error.to_string().starts_with("astra_control token_get: 404 Not Found: "), "{error}");
}

#[tokio::test]
async fn chosen_members_come_as_arrays() {
    let world = TestWorld::start().await;
    let info = &world.demo().astra_control;
    let list = astra_client(&world)
        .token_list()
        .account_id(info.account_id.as_str())
        .user_id(info.user_id.as_str())
        .include("id,name")
        .send()
        .await
        .unwrap();
    assert!(!list.items.is_empty());
    for item in &list.items {
        assert!(matches!(item, TokenListItem::Values(values) if values.len() == 2), "{item:?}");
    }
}

#[tokio::test]
async fn filters_are_sent_one_parameter_each() {
    let world = TestWorld::start().await;
    let relay = Relay::start(&world).await;
    let info = &world.demo().astra_control;
    let base_url = relay.in_front_of(world.origin());
    let client = Client::builder(base_url).credential(info.token.expose()).build().unwrap();
    let filters = vec!["name gte 'a'".to_owned(), "name lt 'b'".to_owned()];
    let list = client.token_list().account_id(info.account_id.as_str()).user_id(info.user_id.as_str()).filter(filters);
    let answer = list.send().await;
    let heads = relay.request_heads();
    assert_eq!(heads[0].lines().next().unwrap().matches("filter=").count(), 2, "{heads:?}");
    assert!(answer.is_ok(), "{answer:?}");
}

/// Goal: bodies go out as the document's media type, and nothing of progenitor's own is added.
#[tokio::test]
async fn requests_carry_the_vendors_media_type_and_our_user_agent() {
    let world = TestWorld::start().await;
    let relay = Relay::start(&world).await;
    let info = &world.demo().astra_control;
    let base_url = relay.in_front_of(world.origin());
    let client = Client::builder(base_url).credential(info.token.expose()).build().unwrap();
    let body = TokenCreate::builder().type_(TokenType::APPLICATION_ASTRA_TOKEN).version(TokenVersion::V1_0).name("ci");
    let create = client.token_create().account_id(info.account_id.as_str()).user_id(info.user_id.as_str()).body(body);
    create.send().await.unwrap();
    let heads = relay.request_heads();
    let [head] = &heads[..] else { panic!("{heads:?}") };
    for (header, expected) in [
        ("content-type", Some("application/astra-token+json")),
        ("accept", Some("application/json")),
        ("user-agent", Some(concat!("tokenwright/", env!("CARGO_PKG_VERSION")))),
        ("api-version", None),
    ] {
        let found = head.lines().find_map(|line| line.strip_prefix(&format!("{header}: ")));
        assert_eq!(found, expected, "{head}");
    }
}

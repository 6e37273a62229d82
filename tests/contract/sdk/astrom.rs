use tokenwright::astrom::types::{ApiTokenCreate, ApiTokenSecret, ApiTokenUpdate, ErrorEnvelope, TimestampExpression};
use tokenwright::astrom::{Client, Scope};
use tokenwright::{Error, ViolationPlace};

use super::relay::Relay;
use super::{astrom_builder, astrom_client, astrom_url};
use crate::test_world::TestWorld;

#[tokio::test]
async fn token_lives_from_create_to_delete() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let body = ApiTokenCreate::builder()
        .name("ci")
        .scopes(vec![Scope::METRICS_READ])
        .expiration_date(TimestampExpression::from("now+14d"));
    let created = client.api_token_create().body(body).send().await.unwrap();
    assert_eq!(created.status(), 201);
    let created = created.into_inner();
    let (id, secret) = (created.id.unwrap(), created.token.unwrap());
    assert_eq!(secret.token_id().as_ref(), Some(&id));

    let page = client.api_token_list().fields("+expirationDate").page_size(100).send().await.unwrap();
    let listed = page.api_tokens.iter().find(|token| token.id.as_ref() == Some(&id)).unwrap();
    assert_eq!(listed.expiration_date, created.expiration_date);

    let read = client.api_token_get().id(&id).send().await.unwrap();
    assert_eq!((read.name.as_deref(), &*read.scopes), (Some("ci"), &[Scope::METRICS_READ][..]));

    let body = ApiTokenSecret::builder().token(secret.clone());
    let found = client.api_token_lookup().body(body).send().await.unwrap();
    assert_eq!(found.id.as_ref(), Some(&id));

    let body = ApiTokenUpdate::builder().name("nightly".to_owned()).scopes(vec![Scope::LOGS_READ, Scope::AI]);
    assert_eq!(client.api_token_update().id(&id).body(body).send().await.unwrap().status(), 204);
    let read = client.api_token_get().id(&id).send().await.unwrap();
    assert_eq!((read.name.as_deref(), &*read.scopes), (Some("nightly"), &[Scope::LOGS_READ, Scope::AI][..]));

    let deleted = client.api_token_delete().id(secret.token_id().unwrap());
    assert_eq!(deleted.send().await.unwrap().status(), 204);
    let error = client.api_token_get().id(&id).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn created_token_is_a_credential_with_its_scopes_until_it_is_disabled() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let body = ApiTokenCreate::builder().name("ci").scopes(vec![Scope::METRICS_READ]);
    let created = client.api_token_create().body(body).send().await.unwrap().into_inner();
    let (id, secret) = (created.id.unwrap(), created.token.unwrap());
    let own = astrom_builder(&world).credential(secret.clone()).build().unwrap();
    let look_up = || own.api_token_lookup().body(ApiTokenSecret::builder().token(secret.clone())).send();

    assert_eq!(look_up().await.unwrap().id.as_ref(), Some(&id));
    let error = own.api_token_list().send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403), "{error}");

    client.api_token_update().id(&id).body(ApiTokenUpdate::builder().enabled(false)).send().await.unwrap();
    let error = look_up().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
}

#[tokio::test]
async fn refusal_carries_the_vendors_body_and_reads_as_one_line() {
    let world = TestWorld::start().await;
    let body = ApiTokenCreate::builder().name("ci").scopes(vec!["metrics.imagine".into()]);
    let error = astrom_client(&world).api_token_create().body(body).send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("astrom api_token_create: 400 Bad Request: Constraints violated; "), "{text}");
    let [violation] = &error.vendor_error().unwrap().violations[..] else { panic!("{error:?}") };
    assert_eq!(violation.place, Some(ViolationPlace::Body));
    assert!(text.contains(violation.field.as_deref().unwrap()), "{text}");
    assert!(text.contains(&format!("[request {}]", error.request_id().unwrap())), "{text}");
    let Error::ErrorResponse(answer) = error else { panic!("{text}") };
    let envelope: ErrorEnvelope = answer.decode().unwrap();
    assert_eq!(envelope.error.unwrap().code, Some(400));
}

/// Goal: no argument can bring a secret into a URL.
#[tokio::test]
async fn secret_in_place_of_an_id_is_refused_before_anything_is_sent() {
    let world = TestWorld::start().await;
    let relay = Relay::start(&world).await;
    let secret = world.demo().astrom.token.expose();
    let client = Client::builder(relay.in_front_of(&astrom_url(&world))).credential(secret).build().unwrap();
    for error in [
        client.api_token_get().id(secret).send().await.unwrap_err(),
        client.api_token_delete().id(secret.to_owned()).send().await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        let reason = ": nothing was sent: id: a full secret cannot stand in a URL; take its identifier with `TokenSecret::token_id`";
        assert!(error.to_string().ends_with(reason), "{error}");
        assert!(!format!("{error} {error:?}").contains(secret), "{error}");
    }
    assert_eq!(relay.n_requests(), 0);
}

#[tokio::test]
async fn pages_follow_the_cursor() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    for i in 0..120 {
        let body = ApiTokenCreate::builder().name(format!("ci-{i}")).scopes(vec![Scope::METRICS_READ]);
        client.api_token_create().body(body).send().await.unwrap();
    }
    let first = client.api_token_list().page_size(100).sort("+name").send().await.unwrap();
    let key = first.next_page_key.clone().unwrap();
    let second = client.api_token_list().next_page_key(key).send().await.unwrap();
    assert_eq!(second.next_page_key, None);
    let n_items = first.api_tokens.len() + second.api_tokens.len();
    assert_eq!((first.api_tokens.len(), i64::try_from(n_items).unwrap()), (100, first.total_count));
}

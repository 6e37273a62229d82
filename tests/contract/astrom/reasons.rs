//! What the journal tells of a refusal, and the answer does not.

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use tokenwright_mock::astrom::{AddedToken, Kind, PersonalAccessTokens, Scope, Settings, State, TokenSeed};

use super::fixture::{Fixture, NOW, at, plain};

/// Sends a listing with an `Authorization` or none; it is refused with 401, and the journal's reason is returned.
async fn refused(fixture: &Fixture, authorization: Option<&str>) -> String {
    let reply = fixture.with(authorization).send(Method::GET, "/apiTokens", None).await;
    assert_eq!(reply.status, 401, "{reply:?}");
    fixture.world.last_reason().await
}

async fn refused_token(fixture: &Fixture, token: &AddedToken) -> String {
    refused(fixture, Some(&format!("Api-Token {}", token.secret.expose()))).await
}

#[tokio::test]
async fn credentials_of_another_form_are_told_apart() {
    let fixture = Fixture::start().await;
    let (id, secret) = (fixture.caller.id, "CANARY".repeat(11)[..64].to_owned());
    let stranger = "dt0c01.STRANGERSTRANGERSTRANGER";
    for (authorization, expected) in [
        (
            None,
            "Missing authorization parameter: there is neither a header Authorization nor a query parameter".to_owned(),
        ),
        (
            Some(format!("Bearer {id}.{secret}")),
            "failed: the scheme is `Bearer`, this API takes `Api-Token`".to_owned(),
        ),
        (Some(format!("{id}.{secret}")), "does not begin with a scheme that is known".to_owned()),
        (Some(format!("Api-Token {secret}")), "the token is not of the form dt0c01.ID.SECRET".to_owned()),
        (Some(format!("Api-Token {id}")), format!("{id} is the id of a token, the secret behind it is missing")),
        (Some(format!("Api-Token {id}.{secret}")), format!("the secret differs from that of the token {id}")),
        (Some(format!("Api-Token {stranger}.{secret}")), format!("the token {stranger} is unknown")),
    ] {
        let reason = refused(&fixture, authorization.as_deref()).await;
        assert!(reason.contains(&expected), "{expected}: {reason}");
    }
    let journal = format!("{:?}", fixture.world.journal("").await);
    assert!(!journal.contains("CANARY"), "{journal}");
}

#[tokio::test]
async fn token_that_does_not_work_is_told_with_its_state() {
    let fixture = Fixture::start().await;
    let disabled = fixture.seed(TokenSeed { state: State::Disabled, ..plain("disabled") });
    let expires_at = Some(at(NOW) + TimeDelta::hours(1));
    let expiring = fixture.seed(TokenSeed { expires_at, ..plain("expiring") });
    let personal = fixture.seed(TokenSeed { kind: Kind::PersonalAccessToken, ..plain("personal") });
    let reason = refused_token(&fixture, &disabled).await;
    assert_eq!(reason, format!("Token Authentication failed: the token {} is disabled", disabled.id));
    fixture.configure(Settings { personal_access_tokens: PersonalAccessTokens::Off, ..Settings::default() });
    let reason = refused_token(&fixture, &personal).await;
    assert!(reason.contains(&format!("{} is a personal access token", personal.id)), "{reason}");
    fixture.world.advance(TimeDelta::days(2));
    let reason = refused_token(&fixture, &expiring).await;
    let since = (at(NOW) + TimeDelta::hours(1)).to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
    assert_eq!(reason, format!("Token Authentication failed: the token {} is expired since {since}", expiring.id));
}

#[tokio::test]
async fn token_of_another_place_is_told_with_that_place() {
    let fixture = Fixture::start().await;
    let demo = fixture.world.demo().astrom.clone();
    let reason = refused(&fixture, Some(&format!("Api-Token {}", demo.token.expose()))).await;
    let expected = format!("is of the environment {}, not of {}", demo.environment_id, fixture.environment);
    assert!(reason.ends_with(&expected), "{reason}");
    let neighbour = fixture.world.neighbour().await;
    let (token, place) = (neighbour["astrom"]["token"].as_str().unwrap(), &neighbour["astrom"]["environment_id"]);
    let reason = refused(&fixture, Some(&format!("Api-Token {token}"))).await;
    let expected = format!("is of another world, of its environment {}", place.as_str().unwrap());
    assert!(reason.ends_with(&expected), "{reason}");
}

#[tokio::test]
async fn scope_that_is_missing_is_named() {
    let fixture = Fixture::start().await;
    let reader = fixture.seed(TokenSeed::new("john.smith", &[Scope::ApiTokensRead], at(NOW)));
    let body = json!({"name": "x", "scopes": ["metrics.read"]}).to_string();
    let reply = fixture.holding(reader.secret.expose()).send(Method::POST, "/apiTokens", Some(&body)).await;
    assert_eq!(reply.status, 403, "{reply:?}");
    let reason = fixture.world.last_reason().await;
    assert!(reason.starts_with("Token is missing required scope. Use one of: apiTokens.write"), "{reason}");
}

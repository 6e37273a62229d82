use reqwest::Method;

use super::fixture::{Fixture, NO_ID};

const UNKNOWN: &str = "Token does not exist";

#[tokio::test]
async fn token_is_deleted_by_id_or_by_secret_and_gone_at_once() {
    let fixture = Fixture::start().await;
    for by_secret in [false, true] {
        let token = fixture.seed_plain("t");
        let (id, secret) = (token.id.to_string(), token.secret.expose());
        let name = if by_secret { secret } else { id.as_str() };
        fixture.delete(&format!("/apiTokens/{name}")).await.assert_empty(204);
        fixture.delete(&format!("/apiTokens/{name}")).await.assert_error(404, UNKNOWN);
        fixture.get(&format!("/apiTokens/{id}")).await.assert_error(404, UNKNOWN);
        let reply = fixture.holding(secret).send(Method::GET, "/apiTokens", None).await;
        reply.assert_error(401, "Token Authentication failed");
        assert_eq!(fixture.get("/apiTokens").await.names(), ["caller"]);
    }
}

#[tokio::test]
async fn token_cannot_delete_itself_in_either_form() {
    let fixture = Fixture::start().await;
    let message = "the token used for authentication must not be deleted";
    for name in [fixture.caller.id.to_string(), fixture.caller.secret.expose().to_owned()] {
        let reply = fixture.delete(&format!("/apiTokens/{name}")).await;
        reply.assert_violations(&[("id", message, "PATH")]);
    }
    assert_eq!(fixture.get("/apiTokens").await.status, 200);
}

#[tokio::test]
async fn wrong_secret_of_an_existing_id_deletes_nothing() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("t");
    let wrong = format!("{}.{}", token.id, "A".repeat(64));
    for name in [wrong.as_str(), NO_ID, "x"] {
        fixture.delete(&format!("/apiTokens/{name}")).await.assert_error(404, UNKNOWN);
    }
    assert_eq!(fixture.n_tokens(), 2);
}

#[tokio::test]
async fn blank_id_is_a_violation() {
    let fixture = Fixture::start().await;
    fixture.delete("/apiTokens/%20").await.assert_violations(&[("id", "must not be blank", "PATH")]);
}

#[tokio::test]
async fn content_type_without_a_body_does_no_harm() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("t");
    let path = format!("/apiTokens/{}", token.id);
    assert_eq!(fixture.send(Method::GET, &path, Some("")).await.status, 200);
    fixture.send(Method::DELETE, &path, Some("")).await.assert_empty(204);
}

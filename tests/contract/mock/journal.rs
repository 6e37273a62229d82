//! What the journal tells of exchanges, and what it keeps to itself.

use serde_json::{Value, json};
use tokenwright_mock::{Api, Count, Effect, Fault, MockServer, NewWorld, Query, ServedWorld};

struct Fixture {
    server: MockServer,
    world: ServedWorld,
    http: reqwest::Client,
}

impl Fixture {
    async fn start() -> Self {
        let server = MockServer::start().await;
        let world = server.create_world(NewWorld::default()).unwrap();
        Self { server, world, http: reqwest::Client::builder().no_proxy().build().unwrap() }
    }

    /// Sends a body to the access tokens with the given token.
    async fn create(&self, token: &str, body: &Value) -> (u16, Value) {
        let astrom = &self.world.info().astrom;
        let request = self.http.post(format!("{}/apiTokens", astrom.base_url)).json(body);
        let answer = request.header("authorization", format!("Api-Token {token}")).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

#[tokio::test]
async fn refusal_is_journaled_with_its_reason_and_findings() {
    let fixture = Fixture::start().await;
    let token = fixture.world.info().astrom.token.expose();
    let (status, reader) = fixture.create(token, &json!({"name": "reader", "scopes": ["metrics.read"]})).await;
    assert_eq!(status, 201);
    let (status, _) =
        fixture.create(reader["token"].as_str().unwrap(), &json!({"name": "x", "scopes": ["logs.read"]})).await;
    assert_eq!(status, 403);
    let (status, _) = fixture.create(token, &json!({"name": "", "scopes": []})).await;
    assert_eq!(status, 400);
    let entries = fixture.world.journal.find(&Query::default().api(Api::Astrom).operation("api_token_create"));
    assert_eq!(entries.iter().map(|entry| entry.status).collect::<Vec<_>>(), [Some(201), Some(403), Some(400)]);
    assert_eq!(entries[1].caller.as_deref(), reader["id"].as_str());
    let reason = entries[1].reason.as_deref().unwrap();
    assert!(reason.starts_with("Token is missing required scope. Use one of: apiTokens.write"), "{reason}");
    assert_eq!(entries[2].reason.as_deref(), Some("Constraints violated."));
    assert_eq!(entries[2].findings.len(), 2, "{:?}", entries[2].findings);
    let mismatch = fixture.world.journal.verify(&Query::default().status(500), Count::AtLeast(1)).unwrap_err();
    assert_eq!(mismatch.to_string(), "expected at least 1 exchange with status 500; found 0 of 3");
}

#[tokio::test]
async fn exchanges_are_verified_in_order_and_waited_for() {
    let fixture = Fixture::start().await;
    let token = fixture.world.info().astrom.token.expose();
    let query = Query::default().operation("api_token_create");
    let body = json!({"name": "a", "scopes": ["metrics.read"]});
    let created = fixture.create(token, &body);
    let waited = fixture.world.journal.wait_until(&query, 1, std::time::Duration::from_secs(20));
    let (_, waited) = tokio::join!(created, waited);
    assert_eq!(waited.unwrap().len(), 1);
    fixture.world.faults.add(Fault::new(Effect::status(503))).unwrap();
    fixture.create(token, &json!({"name": "b", "scopes": ["metrics.read"]})).await;
    let (made, failed) = (query.clone().status(201), query.clone().fault("status"));
    fixture.world.journal.verify_in_order(&[made.clone(), failed.clone()]).unwrap();
    fixture.world.journal.verify_in_order(&[failed, made]).unwrap_err();
}

/// Goal: no way of reading the journal shows a secret.
/// Method: secrets in headers, query, path and bodies of both directions, for all three APIs; then a search
/// in everything that can be read.
#[tokio::test]
async fn planted_secrets_occur_nowhere() {
    let fixture = Fixture::start().await;
    let info = fixture.world.info();
    let mut secrets = vec![
        info.astrom.token.expose().rsplit('.').next().unwrap().to_owned(),
        info.astra_control.token.expose().to_owned(),
        info.ops_manager.private_key.expose().to_owned(),
    ];
    let astrom_token = info.astrom.token.expose();
    let (_, made) = fixture.create(astrom_token, &json!({"name": "a", "scopes": ["metrics.read"]})).await;
    let secret = made["token"].as_str().unwrap();
    secrets.push(secret.rsplit('.').next().unwrap().to_owned());
    let base_url = &info.astrom.base_url;
    let lookup = fixture.http.post(format!("{base_url}/apiTokens/lookup?api-token={astrom_token}"));
    assert_eq!(lookup.json(&json!({"token": secret})).send().await.unwrap().status(), 200);
    let broken = fixture.http.post(format!("{base_url}/apiTokens/lookup?api-token={astrom_token}"));
    assert_eq!(broken.body(format!("{{\"token\": \"{secret}")).send().await.unwrap().status(), 400);
    let deleted = fixture.http.delete(format!("{base_url}/apiTokens/{secret}"));
    let deleted = deleted.header("authorization", format!("Api-Token {astrom_token}")).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let astra = &info.astra_control;
    let path = format!("{}/accounts/{}/core/v1/users/{}/tokens", astra.base_url, astra.account_id, astra.user_id);
    let body = json!({"type": "application/astra-token", "version": "1.0", "name": "planted"});
    let made = fixture.http.post(path).bearer_auth(astra.token.expose()).json(&body).send().await.unwrap();
    assert_eq!(made.status(), 201);
    secrets.push(made.json::<Value>().await.unwrap()["token"].as_str().unwrap().to_owned());

    let journal = &fixture.world.journal;
    let entries = journal.entries();
    assert_eq!(entries.len(), 5);
    let mismatch = journal.verify(&Query::default().status(500).api(Api::Astrom), Count::AtLeast(1)).unwrap_err();
    let everything = format!(
        "{journal:?} {entries:?} {} {} {mismatch}",
        serde_json::to_string(&entries).unwrap(),
        journal.har(&fixture.server.origin(), &Query::default())
    );
    for secret in secrets {
        assert!(!everything.contains(&secret), "{secret} in {everything}");
    }
    assert!(everything.contains("***"));
}

#[tokio::test]
async fn archive_has_what_the_format_asks_for() {
    let fixture = Fixture::start().await;
    let token = fixture.world.info().astrom.token.expose();
    fixture.create(token, &json!({"name": "a", "scopes": ["metrics.read"]})).await;
    let archive = fixture.world.journal.har(&fixture.server.origin(), &Query::default());
    assert_eq!(archive["log"]["version"], "1.2");
    let entry = &archive["log"]["entries"][0];
    for member in ["startedDateTime", "time", "request", "response", "cache", "timings"] {
        assert!(!entry[member].is_null(), "{member} in {entry:#}");
    }
    assert_eq!(entry["request"]["method"], "POST");
    assert_eq!(entry["request"]["url"], format!("{}/apiTokens", fixture.world.info().astrom.base_url));
    assert_eq!(entry["response"]["status"], 201);
    assert_eq!(entry["request"]["postData"]["text"], r#"{"name":"a","scopes":["metrics.read"]}"#);
}

//! What the journal tells of exchanges, and what it keeps to itself.

use serde_json::{Value, json};
use tokenwright_mock::{Effect, Fault, Query};

use crate::test_world::TestWorld;

struct Fixture {
    world: TestWorld,
    http: reqwest::Client,
}

impl Fixture {
    fn of(world: TestWorld) -> Self {
        Self { http: world.client(), world }
    }

    async fn start() -> Self {
        Self::of(TestWorld::start().await)
    }

    /// The secret token of the environment.
    fn token(&self) -> &str {
        self.world.demo().astrom.token.expose()
    }

    /// The URL of the environment's access tokens.
    fn tokens(&self) -> String {
        format!("{}/e/{}/api/v2/apiTokens", self.world.origin(), self.world.demo().astrom.environment_id)
    }

    /// Reads a part of the world over the control API.
    async fn read(&self, part: &str) -> Value {
        self.http.get(self.world.control_url(part)).send().await.unwrap().json().await.unwrap()
    }

    /// Requires what is not the case, and returns the report.
    async fn mismatch(&self, requirement: &Value) -> String {
        let verify = self.http.post(self.world.control_url("/journal/verify")).json(requirement);
        let verdict: Value = verify.send().await.unwrap().json().await.unwrap();
        assert_eq!(verdict["met"], false, "{verdict}");
        verdict["report"].as_str().unwrap().to_owned()
    }

    /// Sends a body to the access tokens with the given token.
    async fn create(&self, token: &str, body: &Value) -> (u16, Value) {
        let request = self.http.post(self.tokens()).json(body);
        let answer = request.header("authorization", format!("Api-Token {token}")).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

#[tokio::test]
async fn refusal_is_journaled_with_its_reason_and_findings() {
    let fixture = Fixture::start().await;
    let token = fixture.token();
    let (status, reader) = fixture.create(token, &json!({"name": "reader", "scopes": ["metrics.read"]})).await;
    assert_eq!(status, 201);
    let (status, _) =
        fixture.create(reader["token"].as_str().unwrap(), &json!({"name": "x", "scopes": ["logs.read"]})).await;
    assert_eq!(status, 403);
    let (status, _) = fixture.create(token, &json!({"name": "", "scopes": []})).await;
    assert_eq!(status, 400);
    let entries = fixture.world.journal("api=astrom&operation=api_token_create").await;
    assert_eq!(entries.iter().map(|entry| &entry["status"]).collect::<Vec<_>>(), [201, 403, 400]);
    assert_eq!(entries[1]["caller"], reader["id"]);
    let reason = entries[1]["reason"].as_str().unwrap();
    assert!(reason.starts_with("Token is missing required scope. Use one of: apiTokens.write"), "{reason}");
    assert_eq!(entries[2]["reason"], "Constraints violated.");
    assert_eq!(entries[2]["findings"].as_array().map(Vec::len), Some(2), "{}", entries[2]);
    let mismatch = fixture.mismatch(&json!({"query": {"status": 500}, "at_least": 1})).await;
    assert_eq!(mismatch, "expected at least 1 exchange with status 500; found 0 of 3");
}

/// The journal as it is in the same process, on a server of its own.
#[tokio::test]
async fn exchanges_are_verified_in_order_and_waited_for() {
    let fixture = Fixture::of(TestWorld::alone().await);
    let (token, world) = (fixture.token(), fixture.world.own_server().world());
    let query = Query::default().operation("api_token_create");
    let body = json!({"name": "a", "scopes": ["metrics.read"]});
    let created = fixture.create(token, &body);
    let waited = world.journal.wait_until(&query, 1, std::time::Duration::from_secs(20));
    let (_, waited) = tokio::join!(created, waited);
    assert_eq!(waited.unwrap().len(), 1);
    world.faults.add(Fault::new(Effect::status(503))).unwrap();
    fixture.create(token, &json!({"name": "b", "scopes": ["metrics.read"]})).await;
    let (made, failed) = (query.clone().status(201), query.clone().fault("status"));
    world.journal.verify_in_order(&[made.clone(), failed.clone()]).unwrap();
    world.journal.verify_in_order(&[failed, made]).unwrap_err();
}

/// Goal: no way of reading the journal shows a secret.
/// Method: secrets in headers, query, path and bodies of both directions, for all three APIs; then a search
/// in everything that can be read of world and server.
#[tokio::test]
async fn planted_secrets_occur_nowhere() {
    let fixture = Fixture::start().await;
    let demo = fixture.world.demo();
    let astrom_token = fixture.token();
    let mut secrets = vec![
        astrom_token.rsplit('.').next().unwrap().to_owned(),
        demo.astra_control.token.expose().to_owned(),
        demo.ops_manager.private_key.expose().to_owned(),
    ];
    let (_, made) = fixture.create(astrom_token, &json!({"name": "a", "scopes": ["metrics.read"]})).await;
    let secret = made["token"].as_str().unwrap();
    secrets.push(secret.rsplit('.').next().unwrap().to_owned());
    let tokens = fixture.tokens();
    let lookup = fixture.http.post(format!("{tokens}/lookup?api-token={astrom_token}"));
    assert_eq!(lookup.json(&json!({"token": secret})).send().await.unwrap().status(), 200);
    let broken = fixture.http.post(format!("{tokens}/lookup?api-token={astrom_token}"));
    assert_eq!(broken.body(format!("{{\"token\": \"{secret}")).send().await.unwrap().status(), 400);
    let deleted = fixture.http.delete(format!("{tokens}/{secret}"));
    let deleted = deleted.header("authorization", format!("Api-Token {astrom_token}")).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let (origin, astra) = (fixture.world.origin(), &demo.astra_control);
    let path = format!("{origin}/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id);
    let body = json!({"type": "application/astra-token", "version": "1.0", "name": "planted"});
    let made = fixture.http.post(path).bearer_auth(astra.token.expose()).json(&body).send().await.unwrap();
    assert_eq!(made.status(), 201);
    secrets.push(made.json::<Value>().await.unwrap()["token"].as_str().unwrap().to_owned());

    let [journal, archive, state] =
        [fixture.read("/journal").await, fixture.read("/journal/har").await, fixture.read("/state").await];
    assert_eq!(journal["entries"].as_array().map(Vec::len), Some(5));
    let mismatch = fixture.mismatch(&json!({"query": {"status": 500, "api": "astrom"}, "at_least": 1})).await;
    let metrics = fixture.http.get(format!("{origin}/metrics")).send().await.unwrap().text().await.unwrap();
    let in_process = fixture.world.look(|world| format!("{:?} {:?}", world.journal, world.journal.entries()));
    let everything = format!("{journal} {archive} {state} {mismatch} {metrics} {in_process}");
    for secret in secrets {
        assert!(!everything.contains(&secret), "{secret} in {everything}");
    }
    assert!(everything.contains("***"));
}

/// Goal: a token in the query is hidden however its parameter is spelt.
/// Method: tokens of the old form have no dots that would give them away.
#[tokio::test]
async fn token_in_the_query_is_hidden_in_any_spelling() {
    let fixture = Fixture::start().await;
    for name in ["api-token", "Api-Token", "API-TOKEN"] {
        let url = format!("{}?fields=name&{name}=canary0123456789abcde&sort=name", fixture.tokens());
        assert_eq!(fixture.http.get(url).send().await.unwrap().status(), 401, "{name}");
    }
    let told = format!("{} {}", fixture.read("/journal").await, fixture.read("/journal/har").await);
    assert!(told.contains("&Api-Token=***&sort=name") && !told.contains("canary"), "{told}");
}

/// Goal: a secret is not shown for being encoded, which a reader of the journal or of an archive undoes.
#[tokio::test]
async fn encoded_secrets_occur_nowhere() {
    let fixture = Fixture::start().await;
    let (public, portion) = fixture.token().rsplit_once('.').unwrap();
    let encoded: String = portion.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let (twice, old) = (encoded.replace('%', "%25"), "XbERgkKeLgVfDI2SDwI0h");
    let tokens = fixture.tokens();
    for target in [
        format!("/{public}.{encoded}"),
        format!("?x={public}.{twice}&{public}%252E{encoded}=1"),
        format!("?Api-Token={public}.{encoded}"),
        format!("?api%2Dtoken=x%26{old}"),
        format!("?token={old}&nextPageKey=x&{old}=1"),
        format!("/{}", old.replace('X', "%58")),
    ] {
        fixture.http.get(format!("{tokens}{target}")).bearer_auth("nobody").send().await.unwrap();
    }
    let [journal, archive] = [fixture.read("/journal").await, fixture.read("/journal/har").await];
    let targets: Vec<&str> =
        journal["entries"].as_array().unwrap().iter().map(|entry| entry["target"].as_str().unwrap()).collect();
    let path = targets[2].split_once('?').unwrap().0;
    let expected = [
        format!("{path}/{public}.***"),
        format!("{path}?x={public}.***&{public}%252E***=1"),
        format!("{path}?Api-Token=***"),
        format!("{path}?api%2Dtoken=***"),
        format!("{path}?token=***&nextPageKey=x&***=1"),
        format!("{path}/***"),
    ];
    assert_eq!(targets, expected);
    let shown = format!("{journal} {archive}");
    for secret in [portion, &encoded, &twice, &old[1..]] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    let second = &archive["log"]["entries"][1]["request"]["queryString"];
    assert_eq!(second[0], json!({"name": "x", "value": format!("{public}.***")}));
}

#[tokio::test]
async fn archive_has_what_the_format_asks_for() {
    let fixture = Fixture::start().await;
    fixture.create(fixture.token(), &json!({"name": "a", "scopes": ["metrics.read"]})).await;
    let archive = fixture.read("/journal/har").await;
    assert_eq!(archive["log"]["version"], "1.2");
    let entry = &archive["log"]["entries"][0];
    for member in ["startedDateTime", "time", "request", "response", "cache", "timings"] {
        assert!(!entry[member].is_null(), "{member} in {entry:#}");
    }
    assert_eq!(entry["request"]["method"], "POST");
    assert_eq!(entry["request"]["url"], fixture.tokens());
    assert_eq!(entry["response"]["status"], 201);
    assert_eq!(entry["request"]["postData"]["text"], r#"{"name":"a","scopes":["metrics.read"]}"#);
}

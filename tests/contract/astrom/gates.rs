//! ActiveGate tokens, as the vendor's operator, Terraform and its SDKs use them.

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::astrom::{ActiveGateType, GateTokenSeed, Scope, TokenSeed};

use super::fixture::{Fixture, NOW, Reply, at, gate, plain};

/// A token with these scopes, of `john.smith`.
fn token(fixture: &Fixture, scopes: &[Scope]) -> String {
    fixture.seed(TokenSeed { scopes: scopes.to_vec(), ..plain("asking") }).secret.expose().to_owned()
}

fn manager(fixture: &Fixture) -> String {
    token(fixture, &[Scope::ActiveGateTokenManagementRead, Scope::ActiveGateTokenManagementWrite])
}

async fn create(fixture: &Fixture, secret: &str, body: Value) -> Reply {
    fixture.holding(secret).send(Method::POST, "/activeGateTokens", Some(&body.to_string())).await
}

/// Method: the requests of the operator's `GetAuthToken`, which has the one scope and reads `id` and `token`.
#[tokio::test]
async fn operator_gets_a_token_with_the_scope_to_create_alone() {
    let fixture = Fixture::start().await;
    let operator = token(&fixture, &[Scope::ActiveGateTokenManagementCreate]);
    let body = json!({
        "name": "dynakube-activegate", "expirationDate": "2027-01-21T10:00:00Z", "activeGateType": "ENVIRONMENT",
    });
    let reply = create(&fixture, &operator, body).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    let created = reply.json();
    let (id, secret) = (created["id"].as_str().unwrap(), created["token"].as_str().unwrap());
    assert_eq!(secret.strip_prefix(id).map(str::len), Some(65), "{created}");
    assert_eq!(created["expirationDate"], "2027-01-21T10:00:00.000Z");
    for (method, path) in [(Method::GET, "/activeGateTokens"), (Method::DELETE, &*format!("/activeGateTokens/{id}"))] {
        assert_eq!(fixture.holding(&operator).send(method, path, None).await.status, 403, "{path}");
    }
}

/// Method: the requests of Terraform's resource `dynatrace_ag_token`: exactly 201, reading it back, exactly 204, then 404.
#[tokio::test]
async fn terraform_creates_reads_and_revokes() {
    let fixture = Fixture::start().await;
    let manager = manager(&fixture);
    let body = json!({"name": "gate", "activeGateType": "CLUSTER", "expirationDate": "now+14d", "seedToken": true});
    let created = create(&fixture, &manager, body).await;
    assert_eq!(created.status, 201, "{created:?}");
    let path = format!("/activeGateTokens/{}", created.json()["id"].as_str().unwrap());
    let read = fixture.holding(&manager).send(Method::GET, &path, None).await;
    let expected = json!({
        "id": created.json()["id"], "name": "gate", "owner": "john.smith", "creationDate": NOW,
        "expirationDate": "2026-12-06T10:00:00.123Z", "seedToken": true, "activeGateType": "CLUSTER",
    });
    read.assert(200, &expected);
    fixture.holding(&manager).send(Method::DELETE, &path, None).await.assert_empty(204);
    for method in [Method::GET, Method::DELETE] {
        fixture.holding(&manager).send(method, &path, None).await.assert_error(404, "Token does not exist");
    }
}

/// Goal: the two kinds of tokens know nothing of each other.
#[tokio::test]
async fn token_of_a_gate_is_no_access_token() {
    let fixture = Fixture::start().await;
    let maker = fixture.seed(TokenSeed { scopes: vec![Scope::ActiveGateTokenManagementWrite], ..plain("maker") });
    let body = json!({"name": "gate", "activeGateType": "ENVIRONMENT"});
    let created = create(&fixture, maker.secret.expose(), body).await.json();
    let (id, secret) = (created["id"].as_str().unwrap(), created["token"].as_str().unwrap());
    let refused = fixture.holding(secret).send(Method::GET, "/apiTokens", None).await;
    refused.assert_error(401, "Token Authentication failed");
    fixture.post("/apiTokens/lookup", &json!({"token": secret})).await.assert_error(404, "Token does not exist");
    fixture.get(&format!("/apiTokens/{id}")).await.assert_error(404, "Token does not exist");
    assert_eq!(fixture.get("/apiTokens").await.names(), ["maker", "caller"]);
    // What has made it may go.
    fixture.delete(&format!("/apiTokens/{}", maker.id)).await.assert_empty(204);
    let read = fixture.holding(&manager(&fixture)).send(Method::GET, &format!("/activeGateTokens/{id}"), None).await;
    assert_eq!(read.status, 200, "{read:?}");
    // A secret is no id here.
    let path = format!("/activeGateTokens/{secret}");
    let read = fixture.holding(&manager(&fixture)).send(Method::GET, &path, None).await;
    read.assert_error(404, "Token does not exist");
}

/// Goal: the listing has every token once, newest first and then by id, at the edges of pages, too.
#[tokio::test]
async fn pages_have_every_token_once() {
    let fixture = Fixture::start().await;
    let manager = manager(&fixture);
    let mut expected: Vec<(i64, String)> = Vec::new();
    for number in 0..300 {
        let seed = GateTokenSeed { created_at: at(NOW) - TimeDelta::seconds(number / 2), ..gate("g") };
        let added = fixture.world.change(|world| fixture.environment_of(world).add_gate_token(&world.ids, seed));
        expected.push((number / 2, added.id.to_string()));
    }
    expected.sort();
    for size in [100, 150, 299, 300, 301, 3000] {
        let (mut seen, mut query) = (Vec::new(), format!("pageSize={size}"));
        loop {
            let page =
                fixture.holding(&manager).send(Method::GET, &format!("/activeGateTokens?{query}"), None).await.json();
            assert_eq!((&page["totalCount"], &page["pageSize"]), (&json!(300), &json!(size)));
            let tokens = page["activeGateTokens"].as_array().unwrap();
            seen.extend(tokens.iter().map(|token| token["id"].as_str().unwrap().to_owned()));
            let Some(key) = page["nextPageKey"].as_str() else { break };
            query = format!("nextPageKey={key}");
        }
        assert!(seen.iter().eq(expected.iter().map(|(_, id)| id)), "{size}");
    }
}

#[tokio::test]
async fn page_key_is_good_for_its_own_listing_only() {
    let fixture = Fixture::start().await;
    let caller = token(&fixture, &[Scope::ActiveGateTokenManagementRead, Scope::ApiTokensRead]);
    for number in 0..101 {
        fixture.seed_gate(&format!("g{number}"));
        fixture.seed_plain(&format!("t{number}"));
    }
    let first =
        async |path: &str| fixture.holding(&caller).send(Method::GET, &format!("{path}?pageSize=100"), None).await;
    for (of, at) in [("/activeGateTokens", "/apiTokens"), ("/apiTokens", "/activeGateTokens")] {
        let key = first(of).await.json()["nextPageKey"].as_str().unwrap().to_owned();
        let reply = fixture.holding(&caller).send(Method::GET, &format!("{at}?nextPageKey={key}"), None).await;
        reply.assert_violations(&[("nextPageKey", "is not a valid page key", "QUERY")]);
        let beside = format!("{of}?nextPageKey={key}&pageSize=100");
        let message = "must not be used in combination with nextPageKey query parameter.";
        let reply = fixture.holding(&caller).send(Method::GET, &beside, None).await;
        reply.assert_violations(&[("pageSize", message, "QUERY")]);
    }
}

#[tokio::test]
async fn page_size_has_bounds() {
    let fixture = Fixture::start().await;
    let manager = manager(&fixture);
    for (size, message) in
        [("99", "must be greater than or equal to 100"), ("3001", "must be less than or equal to 3000")]
    {
        let reply =
            fixture.holding(&manager).send(Method::GET, &format!("/activeGateTokens?pageSize={size}"), None).await;
        reply.assert_violations(&[("pageSize", message, "QUERY")]);
    }
}

#[tokio::test]
async fn body_is_checked_member_by_member() {
    let fixture = Fixture::start().await;
    let manager = manager(&fixture);
    for (body, expected) in [
        (json!({}), vec![("activeGateType", "must not be null"), ("name", "must not be null")]),
        (json!({"name": "", "activeGateType": "ENVIRONMENT"}), vec![("name", "must not be empty")]),
        (
            json!({"name": "g", "activeGateType": "NODE"}),
            vec![("activeGateType", "'NODE' must be any of [ENVIRONMENT, CLUSTER]")],
        ),
        (
            json!({"name": "g", "activeGateType": "CLUSTER", "expirationDate": "soon"}),
            vec![("expirationDate", "is not a valid timestamp")],
        ),
        (
            json!({"name": "g", "activeGateType": "CLUSTER", "expirationDate": NOW}),
            vec![("expirationDate", "must not be in the past")],
        ),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(path, message)| (path, message, "PAYLOAD_BODY")).collect();
        create(&fixture, &manager, body).await.assert_violations(&expected);
    }
    let body = json!({"name": "g", "activeGateType": "CLUSTER", "seedToken": "false"});
    let reply = create(&fixture, &manager, body).await;
    assert!(reply.status == 400 && reply.text.contains("Could not map JSON at 'seedToken'"), "{reply:?}");
    let nulls = json!({"name": "g", "activeGateType": "CLUSTER", "seedToken": null, "expirationDate": null, "more": 1});
    assert_eq!(create(&fixture, &manager, nulls).await.status, 201);
}

/// Goal: what a state says of a token is all that there is of it: a copy lists the same.
#[tokio::test]
async fn expired_and_used_tokens_are_listed_and_survive_a_copy() {
    let fixture = Fixture::start().await;
    let seed = GateTokenSeed {
        is_seed: true,
        last_used_at: Some(at("2026-11-21T23:59:59.999Z")),
        expires_at: Some(at("2026-11-22T09:00:00Z")),
        ..GateTokenSeed::new("system:installer", "admin", ActiveGateType::CLUSTER, at("2026-01-01T00:00:00Z"))
    };
    fixture.world.change(|world| fixture.environment_of(world).add_gate_token(&world.ids, seed));
    let manager = manager(&fixture);
    let list = fixture.holding(&manager).send(Method::GET, "/activeGateTokens", None).await.json();
    let token = &list["activeGateTokens"][0];
    assert_eq!(token["expirationDate"], "2026-11-22T09:00:00.000Z");
    assert_eq!(token["lastUsedDate"], "2026-11-21T23:59:59.999Z");
    let kept = fixture.kept();
    let copy = fixture.world.look(|world| {
        let copy = tokenwright_mock::World::import(&world.export()).unwrap();
        json!(copy.export())
    });
    let environments = copy["astrom"]["environments"].as_array().unwrap();
    let own = environments.iter().find(|environment| environment["id"] == json!(fixture.environment)).unwrap();
    assert_eq!(
        (&own["active_gate_tokens"], &own["tenant_token"]),
        (&kept["active_gate_tokens"], &kept["tenant_token"])
    );
    assert_eq!(kept["active_gate_tokens"][0]["token_sha256"].as_str().map(str::len), Some(64));
    assert!(kept["active_gate_tokens"][0].get("token").is_none(), "no secret");
}

/// Goal: what all operations answer alike, the ones of ActiveGates and of the tenant token do, too.
#[tokio::test]
async fn refusals_are_those_of_the_api() {
    let fixture = Fixture::start().await;
    let scopes = [
        Scope::ActiveGateTokenManagementRead,
        Scope::ActiveGateTokenManagementWrite,
        Scope::TenantTokenRotationWrite,
        Scope::InstallerDownload,
    ];
    let authorization = format!("Api-Token {}", token(&fixture, &scopes));
    let gate = format!("/api/v2/activeGateTokens/{}", fixture.seed_gate("g"));
    let body = json!({"name": "g", "activeGateType": "CLUSTER"}).to_string();
    let client = fixture.world.client();
    for (method, path, body) in [
        (Method::GET, "/api/v2/activeGateTokens", None),
        (Method::POST, "/api/v2/activeGateTokens", Some(body.clone())),
        (Method::GET, &*gate, None),
        (Method::DELETE, &*gate, None),
        (Method::POST, "/api/v2/tenantTokenRotation/start", None),
        (Method::POST, "/api/v2/tenantTokenRotation/finish", None),
        (Method::POST, "/api/v2/tenantTokenRotation/cancel", None),
        (Method::GET, "/api/v1/deployment/installer/agent/connectioninfo", None),
        (Method::GET, "/api/v1/deployment/installer/gateway/connectioninfo", None),
    ] {
        let unknown = format!("/e/{}-no{path}", fixture.environment);
        let reply = fixture.with(Some(&authorization)).send_to(method.clone(), &unknown, body.as_deref()).await;
        assert_eq!(reply.status, 404, "{unknown}: {reply:?}");
        let url = format!("{}/e/{}{path}", fixture.world.origin(), fixture.environment);
        let request = || client.request(method.clone(), &url).header("authorization", &authorization);
        if method != Method::DELETE {
            let request = request().header("accept", "application/xml").body(body.clone().unwrap_or_default());
            assert_eq!(request.send().await.unwrap().status().as_u16(), 406, "{path}");
        }
        if let Some(body) = &body {
            let form = request().header("content-type", "application/x-www-form-urlencoded").body(body.clone());
            assert_eq!(form.send().await.unwrap().status().as_u16(), 415, "{path}");
            let long = request().body(body.clone() + &" ".repeat(1 << 20));
            assert_eq!(long.send().await.unwrap().status().as_u16(), 413, "{path}");
        }
    }
    for method in [Method::GET, Method::DELETE] {
        let path = format!("/e/{}/api/v2/activeGateTokens/%20", fixture.environment);
        let reply = fixture.with(Some(&authorization)).send_to(method, &path, None).await;
        reply.assert_violations(&[("id", "must not be blank", "PATH")]);
    }
    assert_eq!(fixture.kept()["active_gate_tokens"].as_array().unwrap().len(), 1, "nothing was made or deleted");
}

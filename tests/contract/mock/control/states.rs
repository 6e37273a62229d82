//! Worlds that begin with a state, are exported, copied and reset over the wire.

use serde_json::{Value, json};
use tokenwright_mock::{NewWorld, Seed, World};

use super::fixture::{Fixture, text};

const SECRET: &str = "dt0c01.AAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A seed file whose environment has one token, with a secret of its own. The id of the environment begins with no
/// world's digits, and is in no other world that there may be on the server.
fn file(fixture: &Fixture) -> String {
    let digits = fixture.place.free_id();
    format!(
        r"
clock: {{ frozen_at: 2030-01-01T00:00:00Z }}
random_seed: 7
astrom:
  environments:
    - id: {digits}-4a5b-4c6d-8e7f-901234567890   # given
      tokens:
        - {{ name: admin, owner: john.smith, scopes: [apiTokens.read, apiTokens.write], token: {SECRET} }}
astra_control:
  accounts:
    - users: [{{ role: owner, tokens: [{{ name: o, token: of an owner }}] }}]
ops_manager:
  organizations:
    - name: o
      projects: [{{ name: p }}, {{ name: q }}]
      keys: [{{ desc: k, public_key: abcdefgh, private_key: of a key, roles: [{{ role_name: ORG_OWNER }}] }}]
"
    )
}

#[tokio::test]
async fn file_makes_a_world_and_names_its_credentials() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let path = |part: &str| format!("/worlds/{id}{part}");
    let response = fixture.send("PUT".parse().unwrap(), &path("/state"), Some(file(&fixture))).await;
    assert_eq!(response.status(), 201);
    let world: Value = response.json().await.unwrap();
    assert_eq!(world["id"], id);
    assert_eq!((&world["astrom"]["token"], &world["astra_control"]["token"]), (&json!(SECRET), &json!("of an owner")));
    assert_eq!(fixture.listing_status(&world).await, 200);
    for place in ["/astra_control/account_id", "/ops_manager/org_id", "/ops_manager/project_id"] {
        assert!(text(world.pointer(place).unwrap()).starts_with(&id), "{place} of {world:#}");
    }
    let clock = fixture.call("GET", &path("/clock"), Value::Null).await.body;
    assert_eq!(clock["now"], "2030-01-01T00:00:00Z");
    let list = fixture.call("GET", "/worlds", Value::Null).await.body;
    assert!(list["ids"].as_array().unwrap().contains(&json!(id)), "{list}");
}

/// Goal: the answer leaves out what nobody can know, and has what a demo world has of the rest.
#[tokio::test]
async fn world_of_a_state_without_secrets_has_no_credentials() {
    let fixture = Fixture::start().await;
    let state = json!({"astrom": {"environments": [{"tokens": [{"name": "n", "owner": "o", "scopes": []}]}]}});
    let world = fixture.world(json!({"state": state})).await;
    let (id, origin) = (text(&world["id"]), fixture.place.origin());
    let environment = text(&world["astrom"]["environment_id"]);
    assert!(environment.starts_with(id));
    let mut expected = json!({
        "id": id,
        "control_url": format!("{origin}/_mock/worlds/{id}"),
        "astrom": {"environment_id": environment, "base_url": format!("{origin}/e/{environment}/api/v2")},
        "astra_control": {"base_url": origin},
        "ops_manager": {"base_url": format!("{origin}/api/public/v1.0")},
    });
    if let Some(pem) = fixture.place.authority() {
        expected["ca_certificate"] = json!(pem);
    }
    assert_eq!(world, expected);
}

#[tokio::test]
async fn export_makes_the_same_world_and_holds_no_secret() {
    let fixture = Fixture::start().await;
    let body = json!({"clock": {"now": "2030-01-01T00:00:00Z", "is_frozen": true}});
    let world = fixture.world(body).await;
    let created = fixture.create_token(&world, "ci").await;
    let source = format!("/worlds/{}", text(&world["id"]));
    let exported = fixture.call("GET", &format!("{source}/state"), Value::Null).await.body;
    let printed = exported.to_string();
    for secret in [&world["astrom"]["token"], &world["astra_control"]["token"], &world["ops_manager"]["private_key"]] {
        let secret = text(secret).rsplit('.').next().unwrap();
        assert!(!printed.contains(secret));
    }
    // Its tenants are those of the first world, so that one has to go.
    let other = format!("/worlds/{}", fixture.place.free_id());
    let taken = fixture.call("PUT", &format!("{other}/state"), exported.clone()).await;
    assert_eq!(taken.status, 409);
    assert!(text(&taken.body["detail"]).contains("another world has the tenant"), "{taken:?}");
    assert_eq!(fixture.call("DELETE", &source, Value::Null).await.status, 204);
    assert_eq!(fixture.call("PUT", &format!("{other}/state"), exported.clone()).await.status, 201);
    let again = fixture.call("GET", &format!("{other}/state"), Value::Null).await.body;
    assert_eq!(again, exported);
    let mut own = world.clone();
    own["astrom"]["token"] = created["token"].clone();
    assert_eq!(fixture.listing_status(&own).await, 200, "the credentials are the same");
    assert_eq!(fixture.call("POST", "/worlds", json!({"state": exported})).await.status, 409);
    for (method, path) in [("PUT", other.as_str()), ("POST", "/worlds")] {
        assert_eq!(fixture.call("DELETE", &other, Value::Null).await.status, 204);
        let made = fixture.call(method, path, json!({"state": exported})).await;
        assert_eq!(made.status, 201, "{method}");
        fixture.place.adopt(text(&made.body["id"]));
        assert_eq!(fixture.listing_status(&own).await, 200);
    }
}

#[tokio::test]
async fn state_of_a_world_is_replaced_and_reset_goes_back_to_it() {
    let fixture = Fixture::start().await;
    let response = fixture.send("PUT".parse().unwrap(), &fixture.path("/state"), Some(file(&fixture))).await;
    let world: Value = response.json().await.unwrap();
    assert_eq!((&world["id"], fixture.listing_status(&world).await.as_u16()), (&json!(fixture.place.id()), 200));
    assert_eq!(fixture.listing_status(&fixture.demo()).await, 404, "the demo tenants are gone");
    let start = fixture.call("GET", &fixture.path("/state"), Value::Null).await.body;
    fixture.create_token(&world, "late").await;
    assert_ne!(fixture.call("GET", &fixture.path("/state"), Value::Null).await.body, start);
    fixture.call("POST", &fixture.path("/faults"), json!({"effect": {"kind": "hang"}})).await;
    assert_eq!(fixture.call("POST", &fixture.path("/reset"), Value::Null).await.status, 204);
    // The listing above has left the date of its use, which a frozen clock keeps; the state began without.
    assert_eq!(fixture.listing_status(&world).await, 200);
    let described = fixture.call("GET", &fixture.path(""), Value::Null).await.body;
    assert_eq!(described["n_faults"], 0);
    let names = fixture.listing(&world).await.text().await.unwrap();
    assert!(!names.contains("late"), "{names}");
}

/// Goal: a bad state changes nothing, and says what is wrong, and where in the body.
#[tokio::test]
async fn faults_of_a_state_keep_their_places() {
    let fixture = Fixture::start().await;
    let before = fixture.call("GET", &fixture.path("/state"), Value::Null).await.body;
    let state = fixture.path("/state");
    let put = |body: &str| fixture.send("PUT".parse().unwrap(), &state, Some(body.to_owned()));
    let long = format!("astrom:\n  environments:\n    - id: {}\n", "x".repeat(500_000));
    let unreachable = "line 3, column 7: astrom.environments[0].id: cannot stand in a URL as it is";
    for (body, finding) in [
        ("astrom:\n  environments:\n    - id: ''\n", "line 3, column 7: astrom.environments[0].id: must not be empty"),
        ("astrom:\n  environments:\n    - id: a/b\n", unreachable),
        (&long, unreachable),
        ("astrom: {}\ncolour: red\n", "line 2, column 1: the seed: has a member that is not known here"),
        ("{\"random_seed\": -1}", "line 1, column 17: random_seed: must be a whole number"),
        ("clock: [", "this is not YAML"),
    ] {
        let refused = put(body).await;
        assert_eq!(refused.status(), 400);
        let problem: Value = refused.json().await.unwrap();
        assert_eq!(problem["title"], "Invalid state");
        assert!(text(&problem["findings"][0]).contains(finding), "{problem:#}");
    }
    let url = fixture.place.control_url("/state");
    assert_eq!(fixture.http.put(url).body(vec![b'a', 0xff]).send().await.unwrap().status(), 400);
    let after = fixture.call("GET", &fixture.path("/state"), Value::Null).await.body;
    assert_eq!(after["astrom"], before["astrom"]);
}

#[tokio::test]
async fn state_with_faults_makes_no_world() {
    let fixture = Fixture::alone().await;
    let create = "{\"state\":\n  {\"astrom\": {\"environments\": [{}, {\"id\": 7}]}}}";
    let refused = fixture.send("POST".parse().unwrap(), "/worlds", Some(create.to_owned())).await;
    assert_eq!(refused.status(), 400);
    let problem: Value = refused.json().await.unwrap();
    let finding = text(&problem["findings"][0]);
    assert!(finding.starts_with("line 2, column 43: astrom.environments[1].id: is a single value"), "{finding}");
    assert_eq!(fixture.call("GET", "/worlds", Value::Null).await.body["ids"], json!(["default"]));
}

#[tokio::test]
async fn copy_has_the_same_credentials_in_tenants_of_its_own() {
    let fixture = Fixture::start().await;
    let (demo, id) = (fixture.demo(), fixture.place.free_id());
    fixture.create_token(&demo, "before").await;
    let copied = fixture.call("PUT", &format!("/worlds/{id}"), json!({"fork_of": fixture.place.id()})).await;
    assert_eq!((copied.status, copied.location), (201, Some(format!("/_mock/worlds/{id}"))));
    let mut copy = copied.body;
    assert!(text(&copy["astrom"]["environment_id"]).starts_with(&format!("{id}-")));
    assert_eq!(copy["astrom"].get("token"), None, "{copy:#}");
    copy["astrom"]["token"] = demo["astrom"]["token"].clone();
    let listed = fixture.listing(&copy).await.text().await.unwrap();
    assert!(listed.contains("before"), "{listed}");
    fixture.create_token(&demo, "after").await;
    assert!(!fixture.listing(&copy).await.text().await.unwrap().contains("after"));
    // A copy of a copy, with a drawn id; reset goes back to what it began with.
    let mut second = fixture.world(json!({"fork_of": id})).await;
    second["astrom"]["token"] = demo["astrom"]["token"].clone();
    fixture.create_token(&second, "mine").await;
    fixture.call("POST", &format!("/worlds/{}/reset", text(&second["id"])), Value::Null).await;
    let listed = fixture.listing(&second).await.text().await.unwrap();
    assert!(listed.contains("before") && !listed.contains("mine"), "{listed}");
}

#[tokio::test]
async fn contradicting_wishes_and_unknown_originals_are_refused() {
    let fixture = Fixture::start().await;
    let free = fixture.place.free_id();
    let (unknown, own) = (format!("there is no world {free}"), format!("/worlds/{free}"));
    for (body, status, detail) in [
        (json!({"fork_of": "default", "seed": 1}), 400, "fork_of excludes everything else"),
        (json!({"fork_of": "default", "state": {}}), 400, "fork_of excludes everything else"),
        (json!({"state": {}, "seed": 1}), 400, "state excludes seed and clock"),
        (json!({"state": {}, "clock": {"now": "2030-01-01T00:00:00Z"}}), 400, "state excludes seed and clock"),
        (json!({"seed": 9_007_199_254_740_992_u64}), 400, "not as the document"),
        (json!({"fork_of": free}), 404, unknown.as_str()),
    ] {
        for (method, path) in [("POST", "/worlds"), ("PUT", own.as_str())] {
            let refused = fixture.call(method, path, body.clone()).await;
            assert_eq!(refused.status, status, "{body} {refused:?}");
            assert!(text(&refused.body["detail"]).contains(detail), "{refused:?}");
        }
    }
}

/// Goal: the start of a world is not taken back from another world that has got its tenant.
#[tokio::test]
async fn reset_to_tenants_that_another_world_has_by_now_is_a_conflict() {
    let fixture = Fixture::alone().await;
    let served = fixture.place.own_server().create_world(NewWorld::default()).unwrap();
    served.clock.freeze();
    served.keep_start();
    let own = served.export();
    // In process a state can be taken over without becoming the start.
    served.restore(&World::import(&Seed::default()).unwrap()).unwrap();
    let taken = fixture.call("PUT", "/worlds/0000000c/state", serde_json::to_value(&own).unwrap()).await;
    assert_eq!(taken.status, 201, "{taken:?}");
    let refused = fixture.call("POST", &format!("/worlds/{}/reset", served.id()), Value::Null).await;
    assert_eq!(refused.status, 409);
    assert!(text(&refused.body["detail"]).contains("another world has the tenant"), "{refused:?}");
    assert!(served.reset().is_err());
    fixture.call("DELETE", "/worlds/0000000c", Value::Null).await;
    assert_eq!(served.reset(), Ok(true));
    assert_eq!(served.export().to_json(), own.to_json());
}

/// Goal: a body takes no more memory than its length has a right to: values are counted before any is read.
/// Method: bodies of very many very short values, in every operation with a body of its own kind.
#[tokio::test]
async fn body_of_too_many_values_is_refused() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let many = |n: usize| "{},".repeat(n - 1) + "{}";
    let state = |n| format!("{{\"astrom\": {{\"environments\": [{}]}}}}", many(n));
    let yaml = format!("# YAML\nastrom: {{environments: [{}]}}", many(250_000));
    let world = format!("{{\"state\": {}}}", state(250_000));
    let values = "has more values than a state may have that comes over HTTP (1,000,000, an object for five)";
    for (method, path, body, part) in [
        ("PUT", format!("/worlds/{id}/state"), state(250_000), values),
        ("PUT", format!("/worlds/{id}/state"), yaml, values),
        ("PUT", format!("/worlds/{id}"), world, "the body has more than 1000000 values"),
        ("PUT", format!("/worlds/{id}/state"), state(10_001), "has more than 10000 tenants; make several worlds of it"),
        (
            "POST",
            fixture.path("/journal/verify"),
            format!("{{\"in_order\": [{}]}}", many(4_001)),
            "more than 20000 values",
        ),
        ("POST", fixture.path("/faults"), format!("[{}]", many(4_001)), "more than 20000 values"),
    ] {
        let refused = fixture.send(method.parse().unwrap(), &path, Some(body)).await;
        let (status, answer) = (refused.status(), refused.text().await.unwrap());
        assert!(status == 400 && answer.contains(part), "{path}: {status} {answer}");
    }
    assert_eq!(fixture.call("GET", &format!("/worlds/{id}"), Value::Null).await.status, 404);
    let few = format!("{{\"in_order\": [{}]}}", many(1_000));
    let judged = fixture.send("POST".parse().unwrap(), &fixture.path("/journal/verify"), Some(few)).await;
    assert_eq!(judged.status(), 200);
}

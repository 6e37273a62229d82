//! From an installation without anything to a key of a project, and back.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::{Seed, World};

use super::client::{Client, Credentials, Reply};
use crate::test_world::TestWorld;

const USERS: &str = "/api/public/v1.0/unauth/users";

/// A world that has nothing.
async fn nothing() -> (TestWorld, Client) {
    let place = TestWorld::alone().await;
    place.take_over(&World::import(&Seed::default()).unwrap());
    let client = Client::new(place.client(), place.origin(), "x");
    (place, client)
}

fn user(name: &str) -> String {
    json!({"username": name, "password": "Passw0rd.", "firstName": "Jane", "lastName": "Doe"}).to_string()
}

fn pair(key: &Value) -> Credentials {
    Credentials::new(key["publicKey"].as_str().unwrap(), key["privateKey"].as_str().unwrap())
}

async fn call(client: &Client, who: &Credentials, request: (Method, String), body: Option<Value>) -> Reply {
    let (method, path) = request;
    let target = format!("/api/public/v1.0{path}");
    client.by(who).call(&method, &target, body.map(|body| body.to_string()).as_deref()).await
}

/// Sources: "Create the First User" and the pages of what follows it.
#[tokio::test]
async fn installation_is_opened_and_emptied_again() {
    let (_place, client) = nothing().await;
    let target = format!("{USERS}?whitelist=127.0.0.1&accessList=203.0.113.0%2F24");
    let opened = client.with(None).send(&Method::POST, &target, Some(&user("jane.doe@example.com"))).await;
    assert_eq!(opened.status, 201, "{opened:?}");
    let opened = opened.json();
    let first = &opened["programmaticApiKey"];
    assert_eq!(first["roles"], json!([{"roleName": "GLOBAL_OWNER"}]));
    let first_id = first["id"].as_str().unwrap();
    let root = pair(first);
    let post = |path: &str| (Method::POST, path.to_owned());
    let list = call(&client, &root, (Method::GET, "/admin/whitelist".to_owned()), None).await.value(200);
    let blocks: Vec<&Value> = list["results"].as_array().unwrap().iter().map(|entry| &entry["cidrBlock"]).collect();
    assert_eq!(blocks, ["203.0.113.0/24", "127.0.0.1/32"]);
    let org = call(&client, &root, post("/orgs"), Some(json!({"name": "ACME"}))).await.value(200);
    let org = org["id"].as_str().unwrap();
    let body = json!({"name": "shop", "orgId": org});
    let project = call(&client, &root, post("/groups"), Some(body)).await.value(201);
    let project = project["id"].as_str().unwrap();
    let body = json!({"desc": "pipeline", "roles": ["ORG_OWNER"]});
    let key = call(&client, &root, post(&format!("/orgs/{org}/apiKeys")), Some(body)).await.value(200);
    let (id, own) = (key["id"].as_str().unwrap(), pair(&key));
    let assigned = format!("/groups/{project}/apiKeys/{id}");
    let body = json!({"roles": ["GROUP_OWNER"]});
    call(&client, &root, (Method::PATCH, assigned.clone()), Some(body)).await.value(200);
    let entries = format!("/orgs/{org}/apiKeys/{id}/accessList");
    call(&client, &own, post(&entries), Some(json!([{"ipAddress": "203.0.113.7"}]))).await.value(200);
    // And back, the last first.
    for (who, path, status) in [
        (&own, format!("{entries}/203.0.113.7"), 204),
        (&root, assigned, 204),
        (&root, format!("/orgs/{org}/apiKeys/{id}"), 204),
        (&root, format!("/groups/{project}"), 202),
        (&root, format!("/orgs/{org}"), 204),
        (&root, format!("/admin/apiKeys/{first_id}"), 204),
    ] {
        call(&client, who, (Method::DELETE, path), None).await.value(status);
    }
    let nonce = client.nonce().await;
    let door = "/api/public/v1.0/orgs";
    let header = root.on(&nonce, "00000001").authorization(&Method::GET, door);
    client.with(Some(&header)).send(&Method::GET, door, None).await.expect_challenge();
}

#[tokio::test]
async fn only_the_first_user_gets_a_key() {
    let (place, client) = nothing().await;
    let send = async |body: &str| client.with(None).send(&Method::POST, USERS, Some(body)).await;
    assert!(send(&user("first")).await.json().get("programmaticApiKey").is_some());
    let second = send(&user("second@example.com")).await;
    let shown = second.json();
    assert_eq!((second.status, shown.get("programmaticApiKey")), (201, None), "{shown}");
    assert_eq!((&shown["user"]["roles"], &shown["user"]["emailAddress"]), (&json!([]), &json!("second@example.com")));
    let detail = "A user with username first already exists.";
    send(&user("first")).await.expect_error((409, "USER_ALREADY_EXISTS"), detail, &["first"]);
    let mut third: Value = serde_json::from_str(&user("third")).unwrap();
    third["roles"] = json!([{"roleName": "GLOBAL_OWNER"}]);
    assert_eq!(send(&third.to_string()).await.json()["user"]["roles"], json!([{"roleName": "GLOBAL_OWNER"}]));
    assert_eq!(place.look(|world| world.ops_manager().installation().n_keys()), 1);
}

#[tokio::test]
async fn user_is_shown_as_it_was_asked_for() {
    let (_place, client) = nothing().await;
    let mut body: Value = serde_json::from_str(&user("jane")).unwrap();
    body["emailAddress"] = json!("jane.doe@example.com");
    let target = format!("{USERS}?envelope=true");
    let opened = client.with(None).send(&Method::POST, &target, Some(&body.to_string())).await.json();
    let shown = &opened["content"]["user"];
    assert_eq!((&opened["status"], &shown["username"]), (&json!(201), &json!("jane")));
    assert_eq!(shown["emailAddress"], "jane.doe@example.com");
    let padded = body.to_string() + &" ".repeat(1 << 20);
    let expected = json!({
        "detail": "The request body is larger than the server accepts.", "error": 413, "reason": "Payload Too Large",
    });
    client.with(None).send(&Method::POST, USERS, Some(&padded)).await.expect(413, &expected);
}

/// Whatever comes with the request, it is not asked who sends it.
#[tokio::test]
async fn first_user_needs_no_credential_and_no_credential_is_looked_at() {
    let (place, client) = nothing().await;
    for body in [None, Some("")] {
        let detail = "Received JSON does not match expected format.";
        client.with(None).send(&Method::POST, USERS, body).await.expect_error((400, "INVALID_JSON"), detail, &[]);
    }
    let wrong = Credentials::new("nobodyat", "x").on("nonce", "00000001").authorization(&Method::POST, USERS);
    assert_eq!(client.with(Some(&wrong)).send(&Method::POST, USERS, Some(&user("jane"))).await.status, 201);
    let detail = "Invalid query parameter whitelist specified.";
    let target = format!("{USERS}?whitelist=everywhere");
    let reply = client.with(None).send(&Method::POST, &target, Some(&user("john"))).await;
    reply.expect_error((400, "INVALID_QUERY_PARAMETER"), detail, &["whitelist"]);
    let state = place.look(|world| world.export().to_json());
    assert!(!state.contains("Passw0rd"), "{state}");
}

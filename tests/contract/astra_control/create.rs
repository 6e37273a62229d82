use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::astra_control::{Role, Uuid};

use super::room::{Room, START, answer, named};

/// The largest body that the mock takes, in bytes.
const BODY_BYTES_MAX: usize = 1024 * 1024;

#[tokio::test]
async fn create_answers_the_token_with_its_secret() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    let body = json!({
        "type": "application/astra-token", "version": "1.0", "name": "nightly-report",
        "metadata": { "labels": [{ "name": "team", "value": "ops" }] },
    });
    let created = answer(room.post(&user, &room.tokens_url(user.id), &body)).await;
    let token = created.success(201);
    let id: Uuid = token["id"].as_str().unwrap().parse().unwrap();
    let expected = json!({
        "type": "application/astra-token", "version": "1.0", "id": id.to_string(), "name": "nightly-report",
        "userID": user.id.to_string(), "token": token["token"],
        "metadata": {
            "labels": [{ "name": "team", "value": "ops" }],
            "creationTimestamp": START, "modificationTimestamp": START, "createdBy": user.id.to_string(),
        },
    });
    assert_eq!(token, expected);
    assert_eq!(created.header("location"), Some(room.token_url(user.id, id).as_str()));
    assert_eq!(created.header("content-type"), Some("application/json"));
    let read = answer(room.get(&user, created.header("location").unwrap())).await;
    assert_eq!(created.header("etag"), read.header("etag"));
}

#[tokio::test]
async fn the_secret_works_and_is_never_shown_again() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let token = answer(room.post(&user, &room.tokens_url(user.id), &named("second"))).await.success(201);
    let secret = token["token"].as_str().unwrap();
    assert_eq!(secret.len(), 44, "32 bytes in base64");
    assert!(secret.ends_with('=') && !secret.contains(['+', '/', '-', '_']), "{secret}");
    let list = answer(room.request(Method::GET, &room.tokens_url(user.id)).bearer_auth(secret)).await;
    assert_eq!(list.success(200)["items"].as_array().unwrap().len(), 2);
    let get = answer(room.get(&user, &format!("{}/{}", room.tokens_url(user.id), token["id"].as_str().unwrap()))).await;
    for shown in [&list, &get] {
        assert!(!String::from_utf8_lossy(&shown.bytes).contains(secret));
    }
}

#[tokio::test]
async fn times_and_users_of_the_request_are_ignored() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for metadata in [
        json!({}),
        json!({ "labels": [] }),
        json!({
            "creationTimestamp": "2001-01-01T00:00:00Z", "modificationTimestamp": "2001-01-01T00:00:00,5Z",
            "createdBy": "00000000-0000-0000-0000-000000000000", "modifiedBy": room.random_id().to_string(),
        }),
    ] {
        let mut body = named("copy");
        body["metadata"] = metadata;
        let token = answer(room.post(&user, &room.tokens_url(user.id), &body)).await.success(201);
        let expected = json!({
            "labels": [], "creationTimestamp": START, "modificationTimestamp": START,
            "createdBy": user.id.to_string(),
        });
        assert_eq!(token["metadata"], expected, "{body}");
    }
}

#[tokio::test]
async fn names_may_repeat_and_have_1_to_63_characters() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.tokens_url(user.id);
    let longest = "n".repeat(63);
    for name in ["x", "x", longest.as_str(), "select from users", "a.b (c) #1 & 50%"] {
        let token = answer(room.post(&user, &url, &named(name))).await.success(201);
        assert_eq!(token["name"], name);
    }
    let expected = "name: longer than 63 characters";
    assert_eq!(answer(room.post(&user, &url, &named(&"n".repeat(64)))).await.schema_failure(), expected);
    let expected = "name: shorter than 1 characters";
    assert_eq!(answer(room.post(&user, &url, &named(""))).await.schema_failure(), expected);
}

#[tokio::test]
async fn dangerous_names_are_problem_9() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.tokens_url(user.id);
    for name in
        ["<script>", "a>b", "../etc", "..\\x", "it's", "\"q\"", "a;b", "a--b", "/*", "naïve", "a\tb", "\u{1f511}"]
    {
        answer(room.post(&user, &url, &named(name))).await.invalid_fields(9, &["name"]);
    }
    assert_eq!(room.names(&user, user.id, "").await, ["bearer"], "nothing was created");
}

#[tokio::test]
async fn what_breaks_the_schema_is_problem_8() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let with = |member: &str, value: Value| {
        let mut body = named("n");
        body[member] = value;
        body
    };
    let without = |member: &str| {
        let mut body = named("n");
        body.as_object_mut().unwrap().remove(member);
        body
    };
    let label = json!({ "name": "a", "value": "b" });
    for (body, expected) in [
        (without("type"), "type is missing"),
        (without("version"), "version is missing"),
        (without("name"), "name is missing"),
        (with("type", json!("application/astra-user")), "type: is none of the allowed values"),
        (with("version", json!("1.1")), "version: is none of the allowed values"),
        (with("name", json!(5)), "name: must be of type string"),
        (with("name", Value::Null), "name: must be of type string"),
        (with("id", json!(user.id.to_string())), "unknown: id"),
        (with("userID", json!(user.id.to_string())), "unknown: userID"),
        (with("token", json!("canary")), "unknown: token"),
        (with("metadata", json!([])), "metadata: must be of type object"),
        (with("metadata", json!({ "x": 1 })), "metadata: unknown: x"),
        (with("metadata", json!({ "labels": [label, label] })), "metadata.labels: has an item twice"),
        (with("metadata", json!({ "labels": [{ "name": "a" }] })), "metadata.labels[0]: value is missing"),
        (with("metadata", json!({ "labels": null })), "metadata.labels: must be of type array"),
        (json!([]), "must be of type object"),
        (json!("text"), "must be of type object"),
        (Value::Null, "must be of type object"),
    ] {
        let failure = answer(room.post(&user, &room.tokens_url(user.id), &body)).await.schema_failure();
        assert_eq!(failure, expected, "{body}");
    }
    let times = with("metadata", json!({ "creationTimestamp": "yesterday", "createdBy": "NOBODY" }));
    let failure = answer(room.post(&user, &room.tokens_url(user.id), &times)).await.schema_failure();
    for member in ["metadata.creationTimestamp: does not match ^", "metadata.createdBy: does not match ^"] {
        assert!(failure.contains(member), "{failure}");
    }
    assert!(!failure.contains("yesterday") && !failure.contains("NOBODY"), "{failure}");
}

#[tokio::test]
async fn what_is_no_json_is_problem_7() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for body in [&b""[..], b"{", b"name=x", b"\xff\xfe", b"{}{}"] {
        let request = room.request(Method::POST, &room.tokens_url(user.id)).bearer_auth(&user.secret);
        let members = answer(request.body(body)).await.problem(7);
        assert_eq!(members, json!({}));
    }
}

#[tokio::test]
async fn the_content_type_does_not_matter() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for content_type in ["application/astra-token+json", "application/x-www-form-urlencoded", "text/plain", "x"] {
        let request = room.request(Method::POST, &room.tokens_url(user.id)).bearer_auth(&user.secret);
        let request = request.header("content-type", content_type).body(named("n").to_string());
        answer(request).await.success(201);
    }
    let request = room.request(Method::POST, &room.tokens_url(user.id)).bearer_auth(&user.secret);
    answer(request.body(named("none").to_string())).await.success(201);
}

/// The vendor has no 415: a compressed body is bytes that are no JSON.
#[tokio::test]
async fn a_compressed_body_is_problem_7() {
    /// A token to be made, as gzip has it.
    const COMPRESSED: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabV*\xa9,HU\xb2RPJ,(\xc8\xc9LN,\xc9\xcc\xcf\xd3O,.)J\
        \xd4-\xc9\xcfN\xcdS\xd2QP*K-*\x06\n\x83T\x19\xea\x19\x80D\xf2\x12s\xc1\x9a\xf2\x94j\x01n\xa8\x0f\xc3B\x00\x00\x00";
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let request = room.request(Method::POST, &room.tokens_url(user.id)).bearer_auth(&user.secret);
    let request = request.header("content-type", "application/json").header("content-encoding", "gzip");
    answer(request.body(COMPRESSED)).await.problem(7);
    assert_eq!(room.names(&user, user.id, "").await.len(), 1);
}

/// A client that takes neither of the two media types gets the usual one.
#[tokio::test]
async fn accept_refuses_nothing() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for accept in ["text/html", "application/json;q=0, application/astra-token+json;q=0"] {
        let request = room.post(&user, &room.tokens_url(user.id), &named("n")).header("accept", accept);
        let created = answer(request).await;
        created.success(201);
        assert_eq!(created.header("content-type"), Some("application/json"), "{accept}");
    }
}

/// Secrets are pasted into URLs and shells: they hold nothing that these read as something else.
#[tokio::test]
async fn secrets_have_neither_plus_nor_slash() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for _ in 0..20 {
        let created = answer(room.post(&user, &room.tokens_url(user.id), &named("n"))).await.success(201);
        let secret = created["token"].as_str().unwrap();
        assert!(secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'='), "{secret}");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_problem_85() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.tokens_url(user.id);
    let mut text = named("n").to_string();
    text.push_str(&" ".repeat(BODY_BYTES_MAX - text.len()));
    let post = |text: String| room.request(Method::POST, &url).bearer_auth(&user.secret).body(text);
    answer(post(text.clone())).await.success(201);
    text.push(' ');
    answer(post(text)).await.problem(85);
}

/// Goal: the first check that fails is the one that answers.
/// Method: a request that fails all of them, mended one by one.
#[tokio::test]
async fn checks_come_in_the_documented_order() {
    let room = Room::open().await;
    let (user, other) = (room.user(Role::Owner), room.user(Role::Owner));
    let send = |url: String, secret: &str, body: &str| {
        answer(room.request(Method::POST, &url).bearer_auth(secret).body(body.to_owned()))
    };
    let nowhere = room.tokens_url_in(&room.random_account_id().to_string(), &user.id.to_string()) + "?x=1";
    send(nowhere.clone(), "unknown", "{").await.problem(4);
    send(nowhere, &user.secret, "{").await.problem(2);
    send(room.tokens_url(other.id) + "?x=1", &user.secret, "{").await.problem(11);
    let url = room.tokens_url(user.id);
    send(url.clone() + "?x=1&a=&x=2", &user.secret, "{").await.unsupported_params(&["a", "x"]);
    send(url.clone(), &user.secret, "{").await.problem(7);
    let bad_name = r#"{"type": "application/astra-token", "version": "1.0", "name": "<", "x": 1}"#;
    send(url.clone(), &user.secret, bad_name).await.problem(8);
    send(url.clone(), &user.secret, &named("<").to_string()).await.problem(9);
    send(url, &user.secret, &named("fine").to_string()).await.success(201);
}

#[tokio::test]
async fn location_has_the_host_that_the_client_used() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let request = room.post(&user, &room.tokens_url(user.id), &named("n")).header("host", "astra.example:8443");
    let created = answer(request).await;
    let id = created.success(201)["id"].as_str().unwrap().to_owned();
    let path = format!("/accounts/{}/core/v1/users/{}/tokens/{id}", room.account, user.id);
    let expected = format!("{}://astra.example:8443{path}", room.world.scheme());
    assert_eq!(created.header("location"), Some(expected.as_str()));
}

use serde_json::{Value, json};
use tokenwright_mock::astra_control::{Role, TokenSeed};

use super::room::{Answer, Room, START, User, answer, named};

/// A body without a name.
fn bare() -> Value {
    json!({ "type": "application/astra-token", "version": "1.0" })
}

async fn read(room: &Room, user: &User) -> Value {
    answer(room.get(user, &room.token_url(user.id, user.token))).await.success(200)
}

async fn put(room: &Room, user: &User, body: &Value) -> Answer {
    answer(room.put(user, &room.token_url(user.id, user.token), body)).await
}

#[tokio::test]
async fn an_update_changes_the_name_and_notes_when_and_who() {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.user(Role::Member));
    room.pass(1_500);
    answer(room.put(&owner, &room.token_url(user.id, user.token), &named("weekly-report"))).await.no_content();
    let expected = json!({
        "type": "application/astra-token", "version": "1.0", "id": user.token.to_string(), "name": "weekly-report",
        "userID": user.id.to_string(),
        "metadata": {
            "labels": [], "creationTimestamp": START, "modificationTimestamp": "2030-01-01T00:00:01.500000Z",
            "createdBy": user.id.to_string(), "modifiedBy": owner.id.to_string(),
        },
    });
    assert_eq!(read(&room, &user).await, expected, "read with the secret, which the update left alone");
}

#[tokio::test]
async fn what_is_left_out_stays() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let token = room.add_token(user.id, TokenSeed::new("kept", room.now()).with_label("team", "ops"));
    let user = User { token, ..user };
    let labels = json!([{ "name": "team", "value": "ops" }]);
    for (at, body) in [bare(), named("kept"), json!({ "metadata": {} })].into_iter().enumerate() {
        let mut whole = bare();
        whole.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        room.pass(1_000);
        put(&room, &user, &whole).await.no_content();
        let token = read(&room, &user).await;
        assert_eq!((&token["name"], &token["metadata"]["labels"]), (&json!("kept"), &labels), "{whole}");
        let expected = format!("2030-01-01T00:00:0{}.000000Z", at + 1);
        assert_eq!(token["metadata"]["modificationTimestamp"], expected, "every update counts");
    }
}

#[tokio::test]
async fn labels_are_replaced_as_a_whole() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let system = json!({ "name": "astra.netapp.io/labels/read-only/x", "value": "" });
    for labels in [
        json!([{ "name": "team", "value": "ops" }, { "name": "team", "value": "dev" }]),
        json!([system]),
        json!([]),
        json!([{ "name": "", "value": "é\n" }]),
    ] {
        let mut body = bare();
        body["metadata"] = json!({ "labels": labels });
        put(&room, &user, &body).await.no_content();
        assert_eq!(read(&room, &user).await["metadata"]["labels"], labels);
    }
    let label = json!({ "name": "a", "value": "b" });
    let mut body = named("renamed");
    body["metadata"] = json!({ "labels": [label, { "value": "b", "name": "a" }] });
    assert_eq!(put(&room, &user, &body).await.schema_failure(), "metadata.labels: has an item twice");
    assert_eq!(read(&room, &user).await["name"], "bearer");
}

#[tokio::test]
async fn what_was_read_may_be_sent_back_but_not_what_was_created() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let created = answer(room.post(&user, &room.tokens_url(user.id), &named("n"))).await.success(201);
    let user = User { token: created["id"].as_str().unwrap().parse().unwrap(), ..user };
    let before = read(&room, &user).await;
    put(&room, &user, &before).await.no_content();
    let failure = put(&room, &user, &created).await.schema_failure();
    assert_eq!(failure, "unknown: token", "the failure names the member and does not quote it");
}

#[tokio::test]
async fn fixed_values_that_differ_are_a_conflict() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let other = room.random_id().to_string();
    let body = |id: &str, user_id: &str| {
        let mut body = named("renamed");
        body["id"] = id.into();
        body["userID"] = user_id.into();
        body
    };
    let (token, id) = (user.token.to_string(), user.id.to_string());
    put(&room, &user, &body(&other, &id)).await.invalid_fields(10, &["id"]);
    put(&room, &user, &body(&token, &other)).await.invalid_fields(10, &["userID"]);
    put(&room, &user, &body(&other, &other)).await.invalid_fields(10, &["id", "userID"]);
    let failure = put(&room, &user, &body(&token.to_uppercase(), &id)).await.schema_failure();
    assert!(failure.starts_with("id: does not match"), "{failure}");
    assert_eq!(read(&room, &user).await["name"], "bearer");
    put(&room, &user, &body(&token, &id)).await.no_content();
}

#[tokio::test]
async fn times_and_users_of_the_request_have_no_effect() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let mut body = bare();
    body["metadata"] = json!({
        "creationTimestamp": "2001-01-01T00:00:00Z", "modificationTimestamp": "2001-01-01T00:00:00Z",
        "createdBy": "00000000-0000-0000-0000-000000000000", "modifiedBy": "00000000-0000-0000-0000-000000000000",
    });
    put(&room, &user, &body).await.no_content();
    let expected = json!({
        "labels": [], "creationTimestamp": START, "modificationTimestamp": START,
        "createdBy": user.id.to_string(), "modifiedBy": user.id.to_string(),
    });
    assert_eq!(read(&room, &user).await["metadata"], expected);
}

#[tokio::test]
async fn bad_bodies_change_nothing() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    put(&room, &user, &named("a;b")).await.invalid_fields(9, &["name"]);
    assert_eq!(put(&room, &user, &named("")).await.schema_failure(), "name: shorter than 1 characters");
    assert_eq!(put(&room, &user, &json!({})).await.schema_failure(), "type is missing; version is missing");
    let request = room.put(&user, &room.token_url(user.id, user.token), &bare()).body("{");
    answer(request).await.problem(7);
    let request = room.put(&user, &room.token_url(user.id, user.token), &bare()).body(vec![b' '; 1024 * 1024 + 1]);
    answer(request).await.problem(85);
    let token = read(&room, &user).await;
    assert_eq!((&token["name"], token["metadata"].get("modifiedBy")), (&json!("bearer"), None));
}

#[tokio::test]
async fn if_match_lets_only_the_current_state_be_changed() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.token_url(user.id, user.token);
    let tag = answer(room.get(&user, &url)).await.header("etag").unwrap().to_owned();
    let put = |name: &str, condition: &str| answer(room.put(&user, &url, &named(name)).header("if-match", condition));
    for refused in ["\"00000000000000000000000000000000\"", tag.trim_matches('"'), &format!("W/{tag}"), ""] {
        put("refused", refused).await.problem(38);
    }
    assert_eq!(read(&room, &user).await["name"], "bearer");
    put("first", &format!("\"other\", {tag}")).await.no_content();
    put("second", &tag).await.problem(38);
    put("third", "*").await.no_content();
    assert_eq!(read(&room, &user).await["name"], "third");
}

#[tokio::test]
async fn if_unmodified_since_compares_whole_seconds() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    room.pass(900);
    put(&room, &user, &named("changed at 0.9 s")).await.no_content();
    let url = room.token_url(user.id, user.token);
    let put = |name: &str, date: &str| answer(room.put(&user, &url, &named(name)).header("if-unmodified-since", date));
    put("before", "Mon, 31 Dec 2029 23:59:59 GMT").await.problem(38);
    put("at", "Tue, 01 Jan 2030 00:00:00 GMT").await.no_content();
    put("after", "Tue, 01 Jan 2030 00:00:01 GMT").await.no_content();
    put("no date", "yesterday").await.no_content();
    let both = room.put(&user, &url, &named("both")).header("if-match", "*");
    answer(both.header("if-unmodified-since", "Mon, 31 Dec 2029 23:59:59 GMT")).await.no_content();
}

#[tokio::test]
async fn conflicts_and_faults_come_before_preconditions() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.token_url(user.id, user.token);
    let mut conflict = named("n");
    conflict["id"] = user.id.to_string().into();
    for (body, number) in [(conflict, 10), (named("<"), 9), (json!({}), 8), (named("n"), 38)] {
        answer(room.put(&user, &url, &body).header("if-match", "\"x\"")).await.problem(number);
    }
}

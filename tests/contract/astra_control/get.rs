use md5::{Digest as _, Md5};
use serde_json::json;
use tokenwright_mock::astra_control::{Role, TokenSeed, Uuid};

use super::room::{Room, START, answer, named};

#[tokio::test]
async fn get_answers_the_token_without_its_secret() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let seed = TokenSeed::new("nightly-report", room.now()).with_label("team", "ops").with_label("team", "dev");
    let token = room.add_token(user.id, seed);
    let expected = json!({
        "type": "application/astra-token", "version": "1.0", "id": token.to_string(), "name": "nightly-report",
        "userID": user.id.to_string(),
        "metadata": {
            "labels": [{ "name": "team", "value": "ops" }, { "name": "team", "value": "dev" }],
            "creationTimestamp": START, "modificationTimestamp": START, "createdBy": user.id.to_string(),
        },
    });
    assert_eq!(answer(room.get(&user, &room.token_url(user.id, token))).await.success(200), expected);
}

#[tokio::test]
async fn the_entity_tag_is_the_md5_of_the_body() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let read = answer(room.get(&user, &room.token_url(user.id, user.token))).await;
    let digits: String = Md5::digest(&read.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(read.header("etag"), Some(format!("\"{digits}\"").as_str()));
}

#[tokio::test]
async fn the_media_type_follows_accept() {
    const JSON: &str = "application/json";
    const ASTRA: &str = "application/astra-token+json";
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.token_url(user.id, user.token);
    let plain = answer(room.get(&user, &url)).await;
    assert_eq!(plain.header("content-type"), Some(JSON));
    for (accept, expected) in [
        ("*/*", JSON),
        ("application/json", JSON),
        (ASTRA, ASTRA),
        ("Application/Astra-Token+Json", ASTRA),
        ("text/html, application/astra-token+json;q=0.2", ASTRA),
        ("application/astra-token+json;q=0.2, application/json", JSON),
        ("application/astra-token+json, */*", ASTRA),
        ("text/html", JSON),
    ] {
        let read = answer(room.get(&user, &url).header("accept", accept)).await;
        assert_eq!(read.header("content-type"), Some(expected), "{accept}");
        assert_eq!((read.bytes, read.headers.get("etag")), (plain.bytes.clone(), plain.headers.get("etag")));
    }
    let created = answer(room.post(&user, &room.tokens_url(user.id), &named("n")).header("accept", ASTRA));
    assert_eq!(created.await.header("content-type"), Some(ASTRA));
    let list = answer(room.get(&user, &room.tokens_url(user.id)).header("accept", ASTRA)).await;
    assert_eq!(list.header("content-type"), Some(JSON));
    let problem = answer(room.get(&user, &room.token_url(user.id, user.id)).header("accept", ASTRA)).await;
    problem.problem(2);
}

#[tokio::test]
async fn a_body_of_a_get_is_ignored() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for body in ["{}", "{", ""] {
        for url in [room.tokens_url(user.id), room.token_url(user.id, user.token)] {
            answer(room.get(&user, &url).body(body)).await.success(200);
        }
    }
}

#[tokio::test]
async fn a_token_of_an_internal_component_has_the_nil_user() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let seed = TokenSeed { created_by: Some(Uuid::NIL), ..TokenSeed::new("internal", room.now()) };
    let token = room.add_token(user.id, seed);
    let read = answer(room.get(&user, &room.token_url(user.id, token))).await.success(200);
    assert_eq!(read["metadata"]["createdBy"], "00000000-0000-0000-0000-000000000000");
    assert_eq!(read["userID"], user.id.to_string());
}

#[tokio::test]
async fn times_have_six_digits_of_fraction() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    room.world.stop_clock_at("2031-02-03T04:05:06.7000019Z".parse().unwrap());
    let token = room.add_token(user.id, TokenSeed::new("late", room.now()));
    let read = answer(room.get(&user, &room.token_url(user.id, token))).await.success(200);
    assert_eq!(read["metadata"]["creationTimestamp"], "2031-02-03T04:05:06.700001Z");
}

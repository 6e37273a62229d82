use reqwest::Method;
use tokenwright_mock::astra_control::Role;

use super::room::{Room, answer, named};

#[tokio::test]
async fn a_parameter_against_its_pattern_is_problem_5() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    for (name, values) in [
        ("include", &["", ",", "id,", "id,,name", "metadata.labels", "id name", "*"][..]),
        ("limit", &["", "0", "01", "-1", "1.5", "ten", "+1", "1_0", "%201"]),
        ("skip", &["", "0", "00", "-1", "1e3"]),
        ("count", &["", "false", "TRUE", "1", "true%20"]),
        ("orderBy", &["", "name%20asc", "name%20DESC", "name%20%20desc", "desc%20", "name,id", "-name"]),
        ("continue", &["A", "A=", "====", "a-b_", "AAA%2", "%20"]),
    ] {
        for value in values {
            let url = format!("{}?{name}={value}", room.tokens_url(user.id));
            answer(room.get(&user, &url)).await.invalid_params(&[name]);
        }
    }
}

#[tokio::test]
async fn an_unknown_field_is_problem_5() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.tokens_url(user.id);
    for (query, names) in [
        ("include=token", &["include"][..]),
        ("include=id,Name,token", &["include", "include"]),
        ("include=labels", &["include"]),
        ("orderBy=token", &["orderBy"]),
        ("orderBy=metadata", &["orderBy"]),
        ("orderBy=desc", &["orderBy"]),
        ("include=x&orderBy=x", &["include", "orderBy"]),
        ("include=x&orderBy=x&filter=x%20eq%20'x'", &["include", "filter", "orderBy"]),
    ] {
        answer(room.get(&user, &format!("{url}?{query}"))).await.invalid_params(names);
    }
}

#[tokio::test]
async fn unknown_and_repeated_parameters_are_problem_5_on_a_list() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.tokens_url(user.id);
    for (query, names) in [
        ("verbose=true", &["verbose"][..]),
        ("verbose", &["verbose"]),
        ("Limit=1", &["Limit"]),
        ("x=1&y=2&x=3", &["x"]),
        ("limit=1&limit=1", &["limit"]),
        ("count=true&limit=1&count=true&limit=2", &["count", "limit"]),
        ("skip=1&continue=AAAA", &["skip"]),
        ("limit=0&skip=0", &["limit", "skip"]),
    ] {
        answer(room.get(&user, &format!("{url}?{query}"))).await.invalid_params(names);
    }
    answer(room.get(&user, &format!("{url}?"))).await.success(200);
}

#[tokio::test]
async fn a_reason_that_comes_twice_is_given_once() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let url = room.tokens_url(user.id);
    answer(room.get(&user, &format!("{url}?include=x,x,y"))).await.invalid_params(&["include", "include"]);
    answer(room.get(&user, &format!("{url}?filter=x&filter=y"))).await.invalid_params(&["filter"]);
}

#[tokio::test]
async fn the_other_operations_take_no_parameters() {
    let room = Room::open().await;
    let user = room.user(Role::Member);
    let token = room.token_url(user.id, user.token);
    let requests = [
        (Method::POST, room.tokens_url(user.id)),
        (Method::GET, token.clone()),
        (Method::PUT, token.clone()),
        (Method::DELETE, token),
    ];
    for (method, url) in requests {
        for (query, names) in [("limit=1", &["limit"][..]), ("b=1&a=2&b=3", &["a", "b"]), ("include", &["include"])] {
            let request = room.request(method.clone(), &format!("{url}?{query}")).bearer_auth(&user.secret);
            answer(request.json(&named("n"))).await.unsupported_params(names);
        }
    }
    assert_eq!(room.names(&user, user.id, "").await, ["bearer"]);
}

//! What clients read beside tokens, as the vendor's toolkit and its page on a first call do.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::astra_control::Role;

use super::room::{Answer, Room, User, answer};

/// An account of its own, without the users of the demo.
async fn own_account() -> Room {
    let mut room = Room::open().await;
    room.account = room.add_account();
    room
}

/// Asks for a list or a resource of the account.
async fn get(room: &Room, user: &User, path: &str) -> Answer {
    answer(room.get(user, &format!("{}/accounts/{}{path}", room.world.origin(), room.account))).await
}

/// The values of one member, in the order of the list.
fn values(list: &Value, member: &str) -> Vec<String> {
    let items = list["items"].as_array().expect("a list has items");
    items.iter().map(|item| item[member].as_str().expect("the member is text").to_owned()).collect()
}

/// Method: the toolkit's `getUsers` sends no parameters, joins first and last name, and prints four members by hard key.
#[tokio::test]
async fn toolkit_prints_users_and_roles() {
    let room = own_account().await;
    let (owner, viewer) = (room.user(Role::Owner), room.user(Role::Viewer));
    let users = get(&room, &viewer, "/core/v1/users").await.success(200);
    assert_eq!(users["items"].as_array().unwrap().len(), 2);
    for user in users["items"].as_array().unwrap() {
        for member in ["firstName", "lastName", "id", "email", "authProvider", "state"] {
            assert!(user[member].as_str().is_some_and(|text| !text.is_empty()), "{member}: {user}");
        }
    }
    let bindings = get(&room, &viewer, "/core/v1/roleBindings").await.success(200);
    for binding in bindings["items"].as_array().unwrap() {
        assert!(binding["userID"].is_string() && binding["groupID"].is_string(), "{binding}");
    }
    let role = |user: &User| {
        let items = bindings["items"].as_array().unwrap();
        items.iter().find(|item| item["userID"] == json!(user.id.to_string())).unwrap()["role"].clone()
    };
    assert_eq!((role(&owner), role(&viewer)), (json!("owner"), json!("viewer")));
}

#[tokio::test]
async fn user_who_is_disabled_is_shown_so() {
    let room = own_account().await;
    let (owner, other) = (room.user(Role::Owner), room.user(Role::Member));
    assert!(room.change_account(|account| account.disable_user(other.id)));
    let path = format!("/core/v1/users/{}", other.id);
    assert_eq!(get(&room, &owner, &path).await.success(200)["isEnabled"], "false");
    get(&room, &other, "/core/v1/users").await.problem(11);
    assert!(room.change_account(|account| account.remove_user(other.id)));
    get(&room, &owner, &path).await.problem(2);
    assert_eq!(get(&room, &owner, "/core/v1/users").await.success(200)["items"].as_array().unwrap().len(), 1);
}

/// Goal: the toolkit asks for the clouds after each call that has failed, and blames the bearer for a 401 alone.
#[tokio::test]
async fn clouds_tell_whether_the_bearer_is_to_blame() {
    let room = own_account().await;
    let user = room.user(Role::Viewer);
    let none = json!({"type": "application/astra-clouds", "version": "1.1", "items": [], "metadata": {}});
    assert_eq!(get(&room, &user, "/topology/v1/clouds").await.success(200), none);
    let wrong = User { secret: "wrong".to_owned(), ..user.clone() };
    get(&room, &wrong, "/topology/v1/clouds").await.problem(4);
    for parameter in ["skip=1", "count=true", "orderBy=id", "continue=eyJpIjoxfQ=="] {
        get(&room, &user, &format!("/topology/v1/clouds?{parameter}")).await.problem(5);
    }
    assert_eq!(get(&room, &user, "/topology/v1/clouds?limit=1&include=id").await.success(200), none);
}

/// Goal: every way through a list has every item once, in the same order.
#[tokio::test]
async fn lists_are_cut_into_parts() {
    let room = own_account().await;
    let users: Vec<User> = (0..7).map(|_| room.user(Role::Viewer)).collect();
    let mut expected: Vec<String> = users.iter().map(|user| user.id.to_string()).collect();
    expected.sort();
    for limit in [1, 3, 7, 8] {
        let (mut seen, mut query) = (Vec::new(), format!("limit={limit}&count=true"));
        loop {
            let part = get(&room, &users[0], &format!("/core/v1/users?{query}")).await.success(200);
            assert_eq!(part["metadata"]["count"], 7);
            seen.extend(values(&part, "id"));
            let Some(next) = part["metadata"]["continue"].as_str() else { break };
            query = format!("limit={limit}&count=true&continue={next}");
        }
        assert_eq!(seen, expected, "{limit}");
    }
    let rest = get(&room, &users[0], "/core/v1/users?skip=5&orderBy=id%20desc").await.success(200);
    assert_eq!(values(&rest, "id"), [&*expected[1], &*expected[0]]);
}

#[tokio::test]
async fn lists_are_filtered_and_their_items_chosen() {
    let room = own_account().await;
    let (owner, viewer) = (room.user(Role::Owner), room.user(Role::Viewer));
    let (id, first) = (owner.id.to_string(), "2024-03-15T00:00:00Z");
    for (path, n_items) in [
        (format!("/core/v1/users?filter=id%20eq%20'{id}'"), 1),
        (format!("/core/v1/users?filter=email%20in%20'{}'", &id[..8]), 1),
        ("/core/v1/users?filter=firstName%20eq%20'User'".to_owned(), 2),
        ("/core/v1/users?filter=isEnabled%20eq%20'false'".to_owned(), 0),
        (format!("/core/v1/users?filter=metadata.creationTimestamp%20lte%20'{first}'"), 2),
        (format!("/core/v1/users?filter=metadata.creationTimestamp%20gt%20'{first}'"), 0),
        ("/core/v1/roleBindings?filter=role%20gte%20'owner',principalType%20eq%20'user'".to_owned(), 2),
        ("/core/v1/roleBindings?filter=role%20eq%20'owner'".to_owned(), 1),
        ("/core/v1/roleBindings?filter=roleConstraints[*]%20eq%20'x'".to_owned(), 0),
    ] {
        let list = get(&room, &viewer, &path).await.success(200);
        assert_eq!(list["items"].as_array().unwrap().len(), n_items, "{path}: {list}");
    }
    let path = format!("/core/v1/users?include=firstName,lastName,id&filter=id%20eq%20'{id}'");
    let chosen = get(&room, &viewer, &path).await.success(200);
    assert_eq!(chosen["items"], json!([["User", &id[..8], id]]));
    for query in
        ["include=name", "orderBy=name", "orderBy=metadata", "filter=name%20eq%20'x'", "filter=metadata%20eq%20'x'"]
    {
        get(&room, &viewer, &format!("/core/v1/users?{query}")).await.problem(5);
    }
    // A value of `continue` is good for its own list only.
    let part = get(&room, &viewer, "/core/v1/users?limit=1").await.success(200);
    let next = part["metadata"]["continue"].as_str().unwrap().to_owned();
    for path in ["/core/v1/roleBindings?", "/core/v1/users?orderBy=id&"] {
        get(&room, &viewer, &format!("{path}continue={next}")).await.problem(5);
    }
    let first = get(&room, &viewer, "/core/v1/roleBindings?limit=1&orderBy=role&include=role").await.success(200);
    let next = first["metadata"]["continue"].as_str().unwrap();
    let path = format!("/core/v1/roleBindings?limit=1&orderBy=role&include=role&continue={next}");
    let second = get(&room, &viewer, &path).await.success(200);
    assert_eq!([&first["items"], &second["items"]], [&json!([["owner"]]), &json!([["viewer"]])]);
    assert_eq!(second["metadata"].get("continue"), None);
}

#[tokio::test]
async fn bearer_sees_its_own_account() {
    let room = own_account().await;
    let other = room.add_account();
    let (user, stranger) = (room.user(Role::Viewer), room.user_in(other, Role::Owner));
    let all = format!("{}/accounts", room.world.origin());
    for (caller, account) in [(&user, room.account), (&stranger, other)] {
        let list = answer(room.get(caller, &all)).await.success(200);
        assert_eq!(values(&list, "id"), [account.to_string()]);
    }
    get(&room, &stranger, "").await.problem(11);
    get(&room, &user, "?include=id").await.problem(6);
    assert_eq!(get(&room, &user, "").await.success(200)["id"], room.account.to_string());
    let missing = answer(room.request(Method::GET, &all)).await;
    missing.problem(3);
}

/// Goal: reading a role binding by its identifier gives the one of the list, and no other identifier does.
#[tokio::test]
async fn role_bindings_have_identifiers_of_their_own() {
    let room = own_account().await;
    let (user, other) = (room.user(Role::Admin), room.user(Role::Member));
    let list = get(&room, &user, "/core/v1/roleBindings").await.success(200);
    for binding in list["items"].as_array().unwrap() {
        let path = format!("/core/v1/roleBindings/{}", binding["id"].as_str().unwrap());
        assert_eq!(get(&room, &other, &path).await.success(200), *binding);
    }
    for id in [user.id.to_string(), room.random_id().to_string(), "x".to_owned()] {
        get(&room, &user, &format!("/core/v1/roleBindings/{id}")).await.problem(2);
    }
}

/// Goal: what all operations answer alike, these do, too.
#[tokio::test]
async fn refusals_are_those_of_the_api() {
    let room = own_account().await;
    let user = room.user(Role::Owner);
    let bindings = get(&room, &user, "/core/v1/roleBindings?count=true").await.success(200);
    let binding = format!("/core/v1/roleBindings/{}", bindings["items"][0]["id"].as_str().unwrap());
    let (one, nobody) = (format!("/core/v1/users/{}", user.id), room.random_account_id());
    for (path, problem) in [
        ("", 6),
        ("/core/v1/users", 5),
        (&*one, 6),
        ("/core/v1/roleBindings", 5),
        (&*binding, 6),
        ("/topology/v1/clouds", 5),
    ] {
        get(&room, &user, &format!("{path}?verbose=1")).await.problem(problem);
        answer(room.get(&user, &format!("{}/accounts/{nobody}{path}", room.world.origin()))).await.problem(2);
    }
    let all = format!("{}/accounts", room.world.origin());
    for (query, status) in [
        ("verbose=1", 400),
        ("limit=1&count=true&orderBy=name&filter=state%20eq%20'active'&include=id,name", 200),
        ("skip=1", 200),
    ] {
        assert_eq!(answer(room.get(&user, &format!("{all}?{query}"))).await.status, status, "{query}");
    }
    let bindings = get(&room, &user, "/core/v1/roleBindings?limit=1&skip=1&orderBy=id&include=id").await;
    assert_eq!(bindings.success(200)["items"], json!([]));
    assert_eq!(get(&room, &user, "/topology/v1/clouds?filter=name%20eq%20'x'").await.status, 200);
    assert!(room.change_account(|account| account.disable_user(user.id)));
    answer(room.get(&user, &all)).await.problem(11);
}

use serde_json::{Value, json};
use tokenwright_mock::astra_control::{Role, TokenSeed, Uuid};

use super::room::{Room, START, User, answer, names};

/// A room with an owner who looks at a user with `n` tokens `t0`, `t1`, ….
async fn with_tokens(n: usize) -> (Room, User, Uuid) {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.bare_user());
    let names: Vec<String> = (0..n).map(|number| format!("t{number}")).collect();
    room.add_all_named(user, &names);
    (room, owner, user)
}

fn continue_of(list: &Value) -> Option<String> {
    let text = list["metadata"].get("continue")?.as_str().expect("a text");
    assert!(!text.contains(['+', '/']), "a client that puts {text} into a URL as it is gets lost");
    Some(text.to_owned())
}

/// More pages than any listing here has.
const PAGES_MAX: usize = 20;

/// Follows `continue` to the end and returns the names on each page.
async fn walk(room: &Room, owner: &User, user: Uuid, query: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut list = room.list(owner, user, query).await;
    loop {
        assert!(pages.len() < PAGES_MAX, "the listing does not end: {list:#}");
        pages.push(names(&list));
        let Some(text) = continue_of(&list) else { return pages };
        list = room.list(owner, user, &format!("{query}&continue={text}")).await;
    }
}

#[tokio::test]
async fn a_user_without_tokens_has_an_empty_list() {
    let (room, owner, user) = with_tokens(0).await;
    let empty = |metadata: Value| json!({ "type": "application/astra-tokens", "version": "1.0", "items": [], "metadata": metadata });
    assert_eq!(room.list(&owner, user, "").await, empty(json!({})));
    for query in ["count=true", "count=true&limit=1&skip=1", "count=true&orderBy=name", "count=true&include=id"] {
        assert_eq!(room.list(&owner, user, query).await, empty(json!({ "count": 0 })), "{query}");
    }
}

#[tokio::test]
async fn a_list_has_whole_tokens_oldest_first() {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.bare_user());
    let first = room.add_token(user, TokenSeed::new("z", room.now()).with_label("team", "ops"));
    let second = room.add_token(user, TokenSeed::new("a", room.now()));
    let token = |id: Uuid, name: &str, labels: Value| {
        json!({
            "type": "application/astra-token", "version": "1.0", "id": id.to_string(), "name": name,
            "userID": user.to_string(),
            "metadata": {
                "labels": labels, "creationTimestamp": START, "modificationTimestamp": START,
                "createdBy": user.to_string(),
            },
        })
    };
    let expected = json!({
        "type": "application/astra-tokens", "version": "1.0", "metadata": {},
        "items": [token(first, "z", json!([{ "name": "team", "value": "ops" }])), token(second, "a", json!([]))],
    });
    let list = answer(room.get(&owner, &room.tokens_url(user))).await;
    assert_eq!(list.success(200), expected);
    assert_eq!(list.header("content-type"), Some("application/json"));
    assert_eq!(list.header("etag"), None);
}

#[tokio::test]
async fn every_limit_walks_the_whole_list() {
    let (room, owner, user) = with_tokens(6).await;
    for order in ["", "&orderBy=name", "&orderBy=name%20desc", "&orderBy=id", "&filter=name%20gte%20%27t0%27"] {
        let all = room.names(&owner, user, &order.replace('&', "")).await;
        for (limit, n_pages) in [(1, 6), (2, 3), (3, 2), (4, 2), (5, 2), (6, 1), (7, 1)] {
            let pages = walk(&room, &owner, user, &format!("limit={limit}{order}")).await;
            assert_eq!(pages.len(), n_pages, "{limit}{order}");
            assert_eq!(pages.concat(), all, "{limit}{order}");
        }
    }
    let huge = "9".repeat(30);
    assert_eq!(room.names(&owner, user, &format!("limit={huge}")).await.len(), 6);
    assert_eq!(room.names(&owner, user, &format!("skip={huge}")).await.len(), 0);
    assert_eq!(room.names(&owner, user, &format!("skip={huge}&limit={huge}&orderBy=name")).await.len(), 0);
}

#[tokio::test]
async fn skip_passes_over_items_and_limit_cuts_behind_it() {
    let (room, owner, user) = with_tokens(4).await;
    for (query, expected, is_cut) in [
        ("skip=1", &["t1", "t2", "t3"][..], false),
        ("skip=1&limit=2", &["t1", "t2"], true),
        ("skip=2&limit=2", &["t2", "t3"], false),
        ("skip=4", &[], false),
        ("skip=5&limit=1", &[], false),
        ("skip=1&limit=2&orderBy=name%20desc", &["t2", "t1"], true),
        ("skip=1&limit=1&filter=name%20gt%20%27t1%27", &["t3"], false),
    ] {
        let list = room.list(&owner, user, query).await;
        assert_eq!(names(&list), expected, "{query}");
        assert_eq!(continue_of(&list).is_some(), is_cut, "{query}");
    }
    let first = room.list(&owner, user, "skip=1&limit=1").await;
    let rest = room.names(&owner, user, &format!("continue={}", continue_of(&first).unwrap())).await;
    assert_eq!(rest, ["t2", "t3"]);
}

#[tokio::test]
async fn count_is_the_number_of_all_matching_tokens() {
    let (room, owner, user) = with_tokens(5).await;
    for (query, expected) in [
        ("count=true", 5),
        ("count=true&limit=1", 5),
        ("count=true&skip=4", 5),
        ("count=true&skip=9", 5),
        ("count=true&limit=1&filter=name%20gte%20%27t2%27", 3),
        ("count=true&limit=1&orderBy=name&filter=name%20gte%20%27t2%27", 3),
    ] {
        assert_eq!(room.list(&owner, user, query).await["metadata"]["count"], json!(expected), "{query}");
    }
    let first = room.list(&owner, user, "limit=2").await;
    assert_eq!(first["metadata"].get("count"), None);
    let query = format!("limit=2&count=true&continue={}", continue_of(&first).unwrap());
    assert_eq!(room.list(&owner, user, &query).await["metadata"]["count"], json!(5));
}

#[tokio::test]
async fn include_makes_arrays_of_the_chosen_values() {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.bare_user());
    let id = room.add_token(user, TokenSeed::new("n", room.now()).with_label("team", "ops"));
    let metadata = json!({
        "labels": [{ "name": "team", "value": "ops" }],
        "creationTimestamp": START, "modificationTimestamp": START, "createdBy": user.to_string(),
    });
    for (include, expected) in [
        ("id,name", json!([id.to_string(), "n"])),
        ("name,id", json!(["n", id.to_string()])),
        ("name", json!(["n"])),
        ("name,name", json!(["n", "n"])),
        ("userID,version,type", json!([user.to_string(), "1.0", "application/astra-token"])),
        ("metadata", json!([metadata])),
    ] {
        let list = room.list(&owner, user, &format!("include={include}")).await;
        let expected = json!({
            "type": "application/astra-tokens", "version": "1.0", "items": [expected], "metadata": {},
        });
        assert_eq!(list, expected, "{include}");
    }
    room.add_named(user, "n");
    let list = room.list(&owner, user, "include=name&limit=1&count=true").await;
    assert_eq!(list["items"], json!([["n"]]));
    assert_eq!(list["metadata"]["count"], json!(2));
    assert!(continue_of(&list).is_some());
}

#[tokio::test]
async fn order_by_sorts_by_code_point_and_leaves_equals_in_order_of_creation() {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.bare_user());
    let ids = room.add_all_named(user, &["b", "B", "a", "b", "~"]);
    for (query, expected) in [
        ("orderBy=name", [1, 2, 0, 3, 4]),
        ("orderBy=name%20desc", [4, 0, 3, 2, 1]),
        ("orderBy=name+desc", [4, 0, 3, 2, 1]),
        ("orderBy=name%2520desc", [4, 0, 3, 2, 1]),
        ("orderBy=type%20desc", [0, 1, 2, 3, 4]),
        ("orderBy=userID", [0, 1, 2, 3, 4]),
    ] {
        let list = room.list(&owner, user, &format!("include=id&{query}")).await;
        let expected: Vec<Value> = expected.iter().map(|at| json!([ids[*at].to_string()])).collect();
        assert_eq!(list["items"], json!(expected), "{query}");
    }
    let mut sorted: Vec<Value> = ids.iter().map(|id| json!([id.to_string()])).collect();
    sorted.sort_by_key(Value::to_string);
    assert_eq!(room.list(&owner, user, "include=id&orderBy=id").await["items"], json!(sorted));
    sorted.reverse();
    assert_eq!(room.list(&owner, user, "include=id&orderBy=id%20desc").await["items"], json!(sorted));
}

#[tokio::test]
async fn a_walk_survives_what_happens_meanwhile() {
    let (room, owner, user) = with_tokens(3).await;
    let first = room.list(&owner, user, "limit=2").await;
    let last: Uuid = first["items"][1]["id"].as_str().unwrap().parse().unwrap();
    answer(room.delete(&owner, &room.token_url(user, last))).await.no_content();
    room.add_named(user, "t3");
    let query = format!("limit=2&continue={}", continue_of(&first).unwrap());
    assert_eq!(room.names(&owner, user, &query).await, ["t2", "t3"]);
}

#[tokio::test]
async fn continue_is_good_for_its_own_listing_only() {
    let (room, owner, user) = with_tokens(3).await;
    let other = room.bare_user();
    room.add_named(other, "x");
    let by_name = room.list(&owner, user, "limit=1&orderBy=name&filter=name%20gt%20%27a%27").await;
    let text = continue_of(&by_name).unwrap();
    let good = format!("continue={text}&orderBy=name&filter=name%20gt%20%27a%27&limit=9&include=id&count=true");
    assert_eq!(room.list(&owner, user, &good).await["items"].as_array().unwrap().len(), 2);
    let refused = [
        (user, format!("continue={text}")),
        (user, format!("continue={text}&orderBy=name")),
        (user, format!("continue={text}&orderBy=name%20desc&filter=name%20gt%20%27a%27")),
        (user, format!("continue={text}&orderBy=name&filter=name%20gt%20%27b%27")),
        (other, format!("continue={text}&orderBy=name&filter=name%20gt%20%27a%27")),
        (user, "continue=eyJpIjoxfQ%3D%3D".to_owned()),
        (user, "continue=".to_owned()),
        (user, format!("continue=AAAA{}&orderBy=name&filter=name%20gt%20%27a%27", &text[4..])),
    ];
    for (user, query) in refused {
        let list = answer(room.get(&owner, &format!("{}?{query}", room.tokens_url(user)))).await;
        list.invalid_params(&["continue"]);
    }
}

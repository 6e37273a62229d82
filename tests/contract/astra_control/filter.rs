use tokenwright_mock::astra_control::{Role, TokenSeed, Uuid};

use super::room::{Room, User, answer, named};

/// Three tokens: `a` at 00:00:00.000, `b, c` at 00:00:00.500 with labels, `c` at 00:00:01.000; the
/// last was renamed by the owner two seconds later.
async fn with_tokens() -> (Room, User, Uuid) {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.bare_user());
    room.add_token(user, TokenSeed::new("a", room.now()));
    room.pass(500);
    let labelled = TokenSeed::new("b, c", room.now()).with_label("team", "ops").with_label("stage", "prod");
    room.add_token(user, labelled);
    room.pass(500);
    let last = room.add_token(user, TokenSeed::new("old", room.now()));
    room.pass(2_000);
    answer(room.put(&owner, &room.token_url(user, last), &named("c"))).await.no_content();
    (room, owner, user)
}

/// The query of `filter` parameters, encoded.
fn query(filters: &[&str]) -> String {
    let encode = |filter: &&str| {
        let encoded: String = filter.bytes().map(|byte| format!("%{byte:02x}")).collect();
        format!("filter={encoded}")
    };
    filters.iter().map(encode).collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn conditions_select_tokens() {
    let (room, owner, user) = with_tokens().await;
    let owners = format!("metadata.modifiedBy eq '{}'", owner.id);
    let users = format!("userID eq '{user}'");
    let created_by = format!("metadata.createdBy eq '{user}'");
    for (filter, expected) in [
        ("name eq 'a'", &["a"][..]),
        ("name eq 'A'", &[]),
        ("name lt 'b'", &["a"]),
        ("name lte 'b, c'", &["a", "b, c"]),
        ("name gt 'b, c'", &["c"]),
        ("name gte 'b, c'", &["b, c", "c"]),
        ("name in ', '", &["b, c"]),
        ("name eq 'b, c'", &["b, c"]),
        ("name%20eq%20'a'", &["a"]),
        ("type eq 'application/astra-token'", &["a", "b, c", "c"]),
        ("version gt '1.0'", &[]),
        ("metadata.labels[*].name eq 'team'", &["b, c"]),
        ("metadata.labels[*].value eq 'prod'", &["b, c"]),
        ("metadata.labels[*].value eq 'team'", &[]),
        ("metadata.creationTimestamp eq '2030-01-01T00:00:00Z'", &["a"]),
        ("metadata.creationTimestamp eq '2030-01-01T00:00:00,5Z'", &["b, c"]),
        ("metadata.creationTimestamp gte '2030-01-01T00:00:00.500000000Z'", &["b, c", "c"]),
        ("metadata.creationTimestamp gt '2030-01-01T00:00:00.500000000Z'", &["c"]),
        ("metadata.modificationTimestamp lt '2030-01-01T00:00:03Z'", &["a", "b, c"]),
        ("metadata.modificationTimestamp lte '2030-01-01T00:00:03Z'", &["a", "b, c", "c"]),
        (&owners, &["c"]),
        (&users, &["a", "b, c", "c"]),
        (&created_by, &["a", "b, c", "c"]),
    ] {
        assert_eq!(room.names(&owner, user, &query(&[filter])).await, expected, "{filter}");
    }
    assert_eq!(room.names(&owner, user, "filter=name+eq+'a'").await, ["a"], "a plus is a space");
}

#[tokio::test]
async fn several_conditions_must_all_hold() {
    let (room, owner, user) = with_tokens().await;
    for (filters, expected) in [
        (&["name gt 'a'", "name lt 'c'"][..], &["b, c"][..]),
        (&["name gt 'a',name lt 'c'"], &["b, c"]),
        (&["name eq 'b, c',version eq '1.0'"], &["b, c"]),
        (&["name eq 'a',name eq 'c'"], &[]),
        (&["name eq 'a'", "name eq 'a'"], &["a"]),
        (&["metadata.labels[*].name eq 'team',metadata.labels[*].value eq 'prod'"], &["b, c"]),
    ] {
        assert_eq!(room.names(&owner, user, &query(filters)).await, expected, "{filters:?}");
    }
}

#[tokio::test]
async fn what_is_no_condition_is_problem_5() {
    let (room, owner, user) = with_tokens().await;
    for filter in [
        "",
        "name",
        "name eq a",
        "name eq ''",
        "name eq 'a' ",
        "name  eq 'a'",
        "name ne 'a'",
        "name eq 'a',",
        "name eq 'a', name eq 'a'",
        "name eq 'it's'",
        "name eq 'a+b'",
        "name eq 'a(b)'",
        "name eq 'é'",
        "name[0] eq 'a'",
        ".name eq 'a'",
        "token eq 'a'",
        "expires eq 'a'",
        "metadata eq 'a'",
        "metadata.labels eq 'a'",
        "metadata.labels.name eq 'a'",
        "name[*] eq 'a'",
        "metadata.creationTimestamp gt '2030'",
        "metadata.creationTimestamp gt '2030-02-30T00:00:00Z'",
    ] {
        let url = format!("{}?{}", room.tokens_url(user), query(&[filter]));
        answer(room.get(&owner, &url)).await.invalid_params(&["filter"]);
    }
    let both = query(&["name eq 'a'", "name is 'a'"]);
    answer(room.get(&owner, &format!("{}?{both}", room.tokens_url(user)))).await.invalid_params(&["filter"]);
}

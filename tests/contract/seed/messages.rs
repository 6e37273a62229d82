//! What a faulty seed is answered with: where, what and how to repair it, and no value of the seed.

use std::io::Write as _;
use std::path::Path;

use tokenwright_mock::SeedFileError;
use tokenwright_mock::{Seed, World};

const CANARY: &str = "dt0c01.CANARYCANARYCANARYCANARY.CANARYCANARYCANARYCANARYCANARYCANARYCANARYCANARYCANARYCANARYCANA";

fn refusal(text: &str) -> String {
    Seed::parse(text).expect_err(text).to_string()
}

/// Requires these messages, a line each.
#[track_caller]
fn assert_refused(text: &str, expected: &[&str]) {
    let refusal = refusal(text);
    assert_eq!(refusal.lines().collect::<Vec<_>>(), expected, "{text}");
}

/// A seed with one token, of which the first line is number 5.
fn with_token(lines: &[&str]) -> String {
    let mut text = "astrom:\n  environments:\n    - id: e\n      tokens:\n".to_owned();
    for (i, line) in lines.iter().enumerate() {
        text += &format!("        {} {line}\n", if i == 0 { '-' } else { ' ' });
    }
    text
}

/// A seed with one organization of one project and these lines of keys, of which the first is number 6.
fn with_keys(lines: &[&str]) -> String {
    let mut text = "ops_manager:\n  organizations:\n    - name: o\n      projects: [{ id: 64a1f00000000000000000f1, name: p }]\n      keys:\n".to_owned();
    for line in lines {
        text += &format!("        {line}\n");
    }
    text
}

#[test]
fn text_that_is_neither_yaml_nor_json_is_refused_at_its_place() {
    assert_refused(
        "a: [",
        &["seed:2:1: the seed: this is not YAML: while parsing a node, did not find expected node content"],
    );
    assert_refused("{\"astrom\": {},\n }", &["seed:2:2: the seed: this is not JSON: key must be a string"]);
    assert_refused("", &["seed:1:1: the seed: the file is empty; {} stands for nothing"]);
    assert_refused("---\n{}\n---\n{}\n", &["seed:4:1: the seed: there is a second YAML document; only one is read"]);
    assert_refused(
        "astrom: &a {}\nops_manager: *a\n",
        &["seed:2:14: the seed: aliases are not read; write the value here once more"],
    );
    assert_refused(
        "astrom: !!map {}\n",
        &["seed:1:9: the seed: tags are not read; leave the tag out, and put a text in quotes"],
    );
    for text in
        [format!("astrom: {}", "[".repeat(100_000)), "[".repeat(100_000), format!("{{\"a\":{}", "[".repeat(100_000))]
    {
        assert!(Seed::parse(&text).is_err());
    }
    let deep = format!("astrom: {}{}", "[".repeat(30), "]".repeat(30));
    assert_refused(&deep, &["seed:1:33: the seed: nested too deep"]);
}

#[test]
fn unknown_doubled_and_missing_members_are_named_with_their_remedy() {
    let known = "has a member that is not known here; did you mean `scopes`?";
    let text = with_token(&["name: n", "owner: o", "scops: []"]);
    assert_refused(&text, &[&format!("seed:7:11: astrom.environments[0].tokens[0]: {known}")]);
    assert_refused(
        &with_token(&["name: n", "owner: o"]),
        &["seed:5:11: astrom.environments[0].tokens[0]: `scopes` is missing; add it"],
    );
    assert_refused(
        "xyzzy: 1",
        &[
            "seed:1:1: the seed: has a member that is not known here; use one of clock, random_seed, astrom, astra_control, ops_manager",
        ],
    );
    let twice = "seed:2:1: the seed: the member stands twice in its mapping; remove one of them";
    assert_refused("astrom: {}\nastrom: {}\n", &[twice]);
    assert_refused(
        "{\"astrom\": {},\n\"astrom\": {}}",
        &["seed:2:11: the seed: the member stands twice in its mapping; remove one of them"],
    );
}

#[test]
fn values_of_another_kind_are_refused_at_their_place() {
    for (line, expected) in [
        ("scopes: metrics.read", "7:19: astrom.environments[0].tokens[0].scopes: is a single value and must be a list"),
        (
            "scopes: [metrics.reed]",
            "7:20: astrom.environments[0].tokens[0].scopes[0]: is not a known value; did you mean `metrics.read`?",
        ),
        ("name: [n]", "7:17: astrom.environments[0].tokens[0].name: is a list and must be a text; put it in quotes"),
        ("name:", "7:15: astrom.environments[0].tokens[0].name: is nothing and must be a text; put it in quotes"),
        ("enabled: yes", "7:20: astrom.environments[0].tokens[0].enabled: must be `true` or `false`, without quotes"),
        (
            "id: dt0c01.SHORT",
            "7:15: astrom.environments[0].tokens[0].id: must be the id of a token: dt0c01. and 24 characters from A-Z and 0-9",
        ),
        ("token_sha256: abc", "7:25: astrom.environments[0].tokens[0].token_sha256: must be 64 hexadecimal digits"),
        (
            "additional_metadata: {a: {}}",
            "7:36: astrom.environments[0].tokens[0].additional_metadata.a: is a mapping and must be a text; put it in quotes",
        ),
    ] {
        let mut lines = vec!["x", "owner: o", line];
        let (name, scopes) = ("name: n", "scopes: []");
        lines[0] = if line.starts_with("name") { scopes } else { name };
        if !line.starts_with("name") && !line.starts_with("scopes") {
            lines.push(scopes);
        }
        assert_refused(&with_token(&lines), &[&format!("seed:{expected}")]);
    }
}

#[test]
fn dates_out_of_range_are_refused() {
    for date in ["2030-02-30T00:00:00Z", "2030-01-01", "+10000-01-01T00:00:00Z", "yesterday", "1893456000"] {
        let text = with_token(&["name: n", "owner: o", "scopes: []", &format!("expiration_date: {date}")]);
        assert_refused(
            &text,
            &["seed:8:28: astrom.environments[0].tokens[0].expiration_date: must be an existing instant \
            of the years 0 to 9999, written like 2030-01-01T00:00:00Z"],
        );
    }
    assert_refused(
        "clock: {frozen_at: soon}",
        &["seed:1:20: clock.frozen_at: must be an existing instant of the years \
        0 to 9999, written like 2030-01-01T00:00:00Z"],
    );
    assert_refused("clock: {}", &["seed:1:8: clock: must have one of frozen_at, running_from, scaled"]);
    assert_refused(
        "random_seed: 9007199254740992",
        &["seed:1:1: random_seed: must not be greater than 9007199254740991"],
    );
}

#[test]
fn secrets_and_ids_that_do_not_go_together_are_refused_without_showing_them() {
    let both = with_token(&[
        "name: n",
        "owner: o",
        "scopes: []",
        &format!("token: {CANARY}"),
        &format!("token_sha256: '{}'", "0".repeat(64)),
    ]);
    assert_refused(
        &both,
        &["seed:9:11: astrom.environments[0].tokens[0].token_sha256: stands beside `token`; give the \
        secret or its hash, not both"],
    );
    let other = with_token(&[
        "name: n",
        "owner: o",
        "scopes: []",
        &format!("token: {CANARY}"),
        "id: dt0c01.OTHEROTHEROTHEROTHEROTHE",
    ]);
    assert_refused(
        &other,
        &["seed:8:11: astrom.environments[0].tokens[0].token: does not begin with the id \
        dt0c01.OTHEROTHEROTHEROTHEROTHE; correct one of them"],
    );
    let short = with_token(&["name: n", "owner: o", "scopes: []", &format!("token: {}", &CANARY[..60])]);
    assert_refused(
        &short,
        &["seed:8:11: astrom.environments[0].tokens[0].token: is no access token: dt0c01., 24 \
        characters, a dot and 64 characters, from A-Z and 0-9"],
    );
    let nameless = with_token(&["name: n", "owner: o", "scopes: []", &format!("token_sha256: '{}'", "0".repeat(64))]);
    assert_refused(
        &nameless,
        &["seed:5:11: astrom.environments[0].tokens[0]: `id` is missing, which cannot be read off a \
        hash; add it"],
    );
}

#[test]
fn what_must_not_repeat_is_refused_with_the_place_of_the_first() {
    assert_refused(
        "astrom: {environments: [{id: e}, {id: e}]}",
        &["seed:1:35: astrom.environments[1].id: the same tenant id as astrom.environments[0].id; give each its own"],
    );
    let user = "0a1b2c3d-0000-4000-8000-000000000001";
    assert_refused(
        &format!(
            "astra_control:\n  accounts:\n    - users:\n        - {{id: {user}, role: owner}}\n        - {{id: {user}, role: viewer}}\n"
        ),
        &[
            "seed:5:12: astra_control.accounts[0].users[1].id: the same user as astra_control.accounts[0].users[0].id; give each its own",
        ],
    );
    let tokens = "tokens: [{name: a, number: 3, token: same}, {name: b, number: 3, token: same}]";
    assert_refused(
        &format!(
            "astra_control:\n  accounts:\n    - tokens_created: 3\n      users:\n        - role: owner\n          {tokens}\n"
        ),
        &[
            "seed:6:30: astra_control.accounts[0].users[0].tokens[0].number: numbers count from 0, so it must be less than `tokens_created`, which is 3",
            "seed:6:65: astra_control.accounts[0].users[0].tokens[1].number: the same number as astra_control.accounts[0].users[0].tokens[0].number; give each its own",
            "seed:6:65: astra_control.accounts[0].users[0].tokens[1].number: numbers count from 0, so it must be less than `tokens_created`, which is 3",
            "seed:6:76: astra_control.accounts[0].users[0].tokens[1].token: the same secret as astra_control.accounts[0].users[0].tokens[0].token; give each its own",
        ],
    );
    let text = with_keys(&["- {desc: a, public_key: samesame}", "- {desc: b, public_key: samesame}"]);
    assert_refused(
        &text,
        &["seed:7:21: ops_manager.organizations[0].keys[1].public_key: the same public key as \
        ops_manager.organizations[0].keys[0].public_key; give each its own"],
    );
}

/// Goal: a user is what the document says of one: names have at most 63 characters.
#[test]
fn names_of_users_have_a_length() {
    let users = |name: &str| {
        format!(
            "astra_control:\n  accounts:\n    - users:\n        - {{role: owner, first_name: {name}, last_name: {name}}}\n"
        )
    };
    Seed::parse(&users(&"ё".repeat(63))).unwrap();
    assert_refused(
        &users(&"ё".repeat(64)),
        &[
            "seed:4:25: astra_control.accounts[0].users[0].first_name: must have at most 63 characters",
            "seed:4:103: astra_control.accounts[0].users[0].last_name: must have at most 63 characters",
        ],
    );
}

#[test]
fn roles_and_access_lists_that_make_no_sense_are_refused() {
    let keys = "ops_manager.organizations[0].keys[0]";
    for (line, expected) in [
        (
            "roles: [{role_name: ORG_OWNR}]",
            format!("6:41: {keys}.roles[0].role_name: is not a known value; did you mean `ORG_OWNER`?"),
        ),
        (
            "roles: [{role_name: GROUP_OWNER}]",
            format!("6:29: {keys}.roles[0]: `group_id` is missing: a GROUP_ role is held in a project; add its id"),
        ),
        (
            "roles: [{role_name: GROUP_OWNER, group_id: 64a1f00000000000000000ff}]",
            format!(
                "6:54: {keys}.roles[0].group_id: is no project of this organization; add the project or correct the id"
            ),
        ),
        (
            "roles: [{role_name: ORG_OWNER, group_id: 64a1f00000000000000000f1}]",
            format!("6:52: {keys}.roles[0].group_id: only goes with a GROUP_ role; remove it"),
        ),
        (
            "private_key: secret",
            format!("6:11: {keys}: `public_key` is missing, without which nobody could use the private key; add it"),
        ),
        (
            "private_key_tail: '000000000000'",
            format!("6:21: {keys}.private_key_tail: only goes with `private_key_ha1`; remove it"),
        ),
        (
            "access_list: [{cidr_block: 1.2.3.4}, {cidr_block: 1.2.3.4/32}]",
            format!(
                "6:59: {keys}.access_list[1].cidr_block: the same addresses as {keys}.access_list[0].cidr_block; give each its own"
            ),
        ),
        (
            "access_list: [{cidr_block: 1.2.3}]",
            format!(
                "6:48: {keys}.access_list[0].cidr_block: must be an IP address, or a range of them in CIDR notation"
            ),
        ),
        (
            "access_list: [{cidr_block: 1.2.3.4, last_used_address: 1.2.3.4}]",
            format!("6:35: {keys}.access_list[0]: `last_used` and `last_used_address` go together; add the other one"),
        ),
    ] {
        assert_refused(&with_keys(&[&format!("- {{desc: k, {line}}}")]), &[&format!("seed:{expected}")]);
    }
}

#[test]
fn at_most_twenty_faults_are_reported_and_the_rest_is_counted() {
    let environments = vec!["{id: ''}"; 15].join(", ");
    let refusal = refusal(&format!("astrom: {{environments: [{environments}]}}"));
    assert_eq!(refusal.lines().count(), 21, "{refusal}");
    assert!(refusal.contains("9 more faults are not shown"), "{refusal}");
}

/// Goal: a secret is in no message, wherever it stands.
/// Method: put one at every place of a seed that has a value of each kind, and in a broken text.
#[test]
fn no_message_shows_a_value_of_the_seed() {
    let places = [
        "clock: CANARY",
        "clock: {frozen_at: CANARY}",
        "clock: {CANARY: 1}",
        "random_seed: CANARY",
        "CANARY: 1",
        "CANARY",
        "astrom: CANARY",
        "astrom: {environments: CANARY}",
        "astrom: {environments: [{id: [CANARY]}]}",
        "astrom: {environments: [{settings: {dates: CANARY}}]}",
        "astrom: {environments: [{cursor_key: CANARY}]}",
        "astrom: {environments: [{tokens: [{CANARY: x}]}]}",
        "astrom: {environments: [{tokens: [{name: n, owner: o, scopes: [CANARY]}]}]}",
        "astrom: {environments: [{tokens: [{name: n, owner: o, scopes: [], id: CANARY}]}]}",
        "astrom: {environments: [{tokens: [{name: n, owner: o, scopes: [], token: x-CANARY}]}]}",
        "astrom: {environments: [{tokens: [{name: n, owner: o, scopes: [], token_sha256: CANARY}]}]}",
        "astrom: {environments: [{tokens: [{name: n, owner: o, scopes: [], last_used_ip_address: CANARY}]}]}",
        "astrom: {environments: [{tokens: [{name: n, owner: o, scopes: [], enabled: CANARY}]}]}",
        "astra_control: {accounts: [{oversight: CANARY}]}",
        "astra_control: {accounts: [{id: CANARY}]}",
        "astra_control: {accounts: [{users: [{role: CANARY}]}]}",
        "astra_control: {accounts: [{users: [{role: {CANARY: 1}}]}]}",
        "astra_control: {accounts: [{users: [{role: owner, tokens: [{name: a, token: CANARY}, {name: b, token: CANARY}]}]}]}",
        "astra_control: {accounts: [{users: [{role: owner, tokens: [{name: a, token: [CANARY]}]}]}]}",
        "ops_manager: {organizations: [{name: o, keys: [{desc: d, public_key: CANARY}]}]}",
        "ops_manager: {organizations: [{name: o, keys: [{desc: d, private_key: CANARY}]}]}",
        "ops_manager: {organizations: [{name: o, keys: [{desc: d, roles: [{role_name: CANARY}]}]}]}",
        "ops_manager: {organizations: [{name: o, keys: [{desc: d, access_list: [{cidr_block: CANARY}]}]}]}",
        "ops_manager: {organizations: [{name: o, keys: [{desc: d, access_list: [{cidr_block: 1.2.3.4, count: CANARY}]}]}]}",
        "astrom: \"CANARY\nops_manager",
        "astrom: [CANARY",
        "CANARY: {CANARY",
        "{\"astrom\": \"CANARY",
        "{\"CANARY\": nope}",
    ];
    for text in places {
        let text = text.replace("CANARY", CANARY);
        let error = Seed::parse(&text).expect_err(&text);
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(!shown.contains("CANARYCANARY"), "{shown}");
        }
    }
    let seed = Seed::parse(&with_token(&["name: n", "owner: o", "scopes: []", &format!("token: {CANARY}")])).unwrap();
    let world = World::import(&seed).unwrap();
    for shown in [format!("{seed:?}"), format!("{world:?}"), world.export().to_json()] {
        assert!(!shown.contains(&CANARY[32..]), "{shown}");
    }
}

#[test]
fn messages_begin_with_the_file() {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    file.write_all(b"astrom: 7\n").unwrap();
    let error = Seed::read(file.path()).unwrap_err();
    let expected = format!("{}:1:9: astrom: is a single value and must be a mapping", file.path().display());
    assert_eq!(error.to_string(), expected);
    let fault = &error.faults()[0];
    assert_eq!((fault.line(), fault.column(), fault.fault().path().to_string()), (1, 9, "astrom".to_owned()));

    let missing = Seed::read(Path::new("no/such/seed.yaml")).unwrap_err();
    assert!(matches!(missing, SeedFileError::Unreadable { .. }), "{missing:?}");
    assert_eq!(missing.to_string(), "cannot read the seed no/such/seed.yaml");
}

#[test]
fn json_and_yaml_say_the_same() {
    let name = "\u{1f511} ночь \"x\"\\ \t";
    let escaped = serde_json::to_string(name).unwrap().replace('\u{1f511}', "\\ud83d\\udd11");
    let token = |name: &str| format!("{{\"name\": {name}, \"owner\": \"o\", \"scopes\": []}}");
    let json = format!("{{\"astrom\":\t{{\"environments\": [{{\"tokens\": [{}]}}]}}}}", token(&escaped));
    let yaml = with_token(&[&format!("name: {}", serde_json::to_string(name).unwrap()), "owner: o", "scopes: []"]);
    for seed in [Seed::parse(&json), Seed::parse(&yaml)] {
        assert_eq!(seed.unwrap().astrom.environments[0].tokens[0].name, name);
    }
    // An id of digits is an id, with quotes or without.
    let seed = Seed::parse("ops_manager: {organizations: [{name: 5, id: 640000000000000000000001}]}").unwrap();
    assert_eq!(seed.ops_manager.organizations[0].id.unwrap().to_string(), "640000000000000000000001");
}

/// Goal: a world has no environment that nobody reaches.
/// Method: what a URL cannot hold, and what clients and proxies take for something else; no value is quoted.
#[test]
fn ids_that_no_url_can_hold_are_refused_with_their_line() {
    let refused = "seed:4:7: astrom.environments[1].id: cannot stand in a URL as it is; use up to 64 characters of A-Z, \
                   a-z, 0-9, -, ., _ and ~, not dots alone, or leave it out to have an id drawn";
    for id in ["a/b", "..", ".", "a b", "a?b", "a#b", "a%62", "\\u0001", "\\n", "среда", &"x".repeat(500_000)] {
        assert_refused(&format!("astrom:\n  environments:\n    - id: fine\n    - id: \"{id}\"\n"), &[refused]);
    }
    let json = r#"{"astrom": {"environments": [{"id": "a\/b"}]}}"#;
    assert!(
        refusal(json).starts_with("seed:1:37: astrom.environments[0].id: cannot stand in a URL"),
        "{}",
        refusal(json)
    );
}

//! What is wrong with a body, in the vendor's words. Nothing is changed by any of these requests.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Reply;
use super::fixture::{Fixture, Tenants};

/// The four operations that take a key's description or roles.
struct Targets {
    project_create: (Method, String),
    project_update: (Method, String),
    org_create: (Method, String),
    org_update: (Method, String),
    access_list: (Method, String),
}

impl Targets {
    fn new(fixture: &Fixture) -> Self {
        let Tenants { org, project, .. } = &fixture.tenants;
        let (id, _) = fixture.add_key(NewKey::new("target").with_organization_role(Role::OrgMember));
        Self {
            project_create: (Method::POST, format!("/groups/{project}/apiKeys")),
            project_update: (Method::PATCH, format!("/groups/{project}/apiKeys/{id}")),
            org_create: (Method::POST, format!("/orgs/{org}/apiKeys")),
            org_update: (Method::PATCH, format!("/orgs/{org}/apiKeys/{id}")),
            access_list: (Method::POST, format!("/orgs/{org}/apiKeys/{id}/accessList")),
        }
    }

    fn of_keys(&self) -> [&(Method, String); 4] {
        [&self.project_create, &self.project_update, &self.org_create, &self.org_update]
    }
}

async fn send(fixture: &Fixture, (method, path): &(Method, String), body: &Value) -> Reply {
    fixture.by(&fixture.owner).call(method, path, Some(&body.to_string())).await
}

#[tokio::test]
async fn what_is_not_json_of_the_right_kind_is_invalid_json() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    let detail = "Received JSON does not match expected format.";
    for (method, path) in targets.of_keys() {
        for body in ["", "{", "nonsense", "[]", "null", "\"text\"", "1", "{\"desc\": \"x\"} trailing"] {
            let reply = fixture.by(&fixture.owner).call(method, path, Some(body)).await;
            reply.expect_error((400, "INVALID_JSON"), detail, &[]);
        }
    }
    let (method, path) = &targets.access_list;
    for body in ["", "{}", "{\"ipAddress\": \"192.0.2.1\"}", "[1]", "[null]", "[[]]", "null"] {
        let reply = fixture.by(&fixture.owner).call(method, path, Some(body)).await;
        reply.expect_error((400, "INVALID_JSON"), detail, &[]);
    }
}

#[tokio::test]
async fn unknown_and_read_only_members_are_refused() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    for target in targets.of_keys() {
        let role = if target.1.contains("groups") { "GROUP_OWNER" } else { "ORG_OWNER" };
        for name in ["description", "Roles", "privatekey", ""] {
            let reply = send(&fixture, target, &json!({"roles": [role], name: "x"})).await;
            reply.expect_error((400, "INVALID_ATTRIBUTE"), &format!("Invalid attribute {name} specified."), &[name]);
        }
        for name in ["id", "links", "publicKey", "privateKey"] {
            let reply = send(&fixture, target, &json!({"roles": [role], name: "x"})).await;
            reply.expect_error((400, "ATTRIBUTE_READ_ONLY"), &format!("{name} is read-only"), &[name]);
        }
    }
    let body = json!({"roles": ["GROUP_OWNER"], "desc": "not here"});
    let reply = send(&fixture, &targets.project_update, &body).await;
    reply.expect_error((400, "INVALID_ATTRIBUTE"), "Invalid attribute desc specified.", &["desc"]);
    let reply = send(&fixture, &targets.access_list, &json!([{"ipAddress": "192.0.2.1", "comment": "x"}])).await;
    reply.expect_error((400, "INVALID_ATTRIBUTE"), "Invalid attribute comment specified.", &["comment"]);
}

#[tokio::test]
async fn members_of_the_wrong_type_are_named() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    let wrong = |name: &str| format!("Received JSON for the {name} attribute does not match expected format.");
    for target in targets.of_keys() {
        for roles in [json!("GROUP_OWNER"), json!({}), json!([1]), json!([null]), json!(true)] {
            let reply = send(&fixture, target, &json!({"roles": roles})).await;
            reply.expect_error((400, "INVALID_JSON_ATTRIBUTE"), &wrong("roles"), &["roles"]);
        }
    }
    for target in [&targets.project_create, &targets.org_create, &targets.org_update] {
        let reply = send(&fixture, target, &json!({"desc": 1, "roles": 1})).await;
        reply.expect_error((400, "INVALID_JSON_ATTRIBUTE"), &wrong("desc"), &["desc"]);
    }
    for name in ["ipAddress", "cidrBlock"] {
        let reply = send(&fixture, &targets.access_list, &json!([{name: 1}])).await;
        reply.expect_error((400, "INVALID_JSON_ATTRIBUTE"), &wrong(name), &[name]);
    }
}

/// A null is no value: it counts as absent where something is required.
#[tokio::test]
async fn missing_members_are_named() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    let missing = |name: &str| format!("The required attribute {name} was not specified.");
    for (target, body, name) in [
        (&targets.project_update, json!({}), "roles"),
        (&targets.project_update, json!({"roles": null}), "roles"),
        (&targets.org_create, json!({"desc": "x"}), "roles"),
        (&targets.org_create, json!({"desc": "x", "roles": null}), "roles"),
        (&targets.org_create, json!({"roles": ["ORG_OWNER"]}), "desc"),
        (&targets.org_create, json!({"desc": null, "roles": ["ORG_OWNER"]}), "desc"),
    ] {
        send(&fixture, target, &body).await.expect_error((400, "MISSING_ATTRIBUTE"), &missing(name), &[name]);
    }
    for target in [&targets.project_create, &targets.org_update] {
        for body in [json!({}), json!({"desc": null}), json!({"desc": null, "roles": null})] {
            let reply = send(&fixture, target, &body).await;
            let detail = "Either desc or roles must be specified.";
            reply.expect_error((400, "MISSING_ONE_OF_ATTRIBUTES"), detail, &["desc", "roles"]);
        }
    }
    for body in [json!([]), json!([{}]), json!([{"ipAddress": null}])] {
        let reply = send(&fixture, &targets.access_list, &body).await;
        let detail = "Either ipAddress or cidrBlock must be specified.";
        reply.expect_error((400, "MISSING_ONE_OF_ATTRIBUTES"), detail, &["ipAddress", "cidrBlock"]);
    }
}

/// Goal: a client that writes each member that it knows, with null for what it does not set, is understood.
/// Method: each body with a null gives what the same body without it would.
#[tokio::test]
async fn optional_members_that_are_null_count_as_absent() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    let reply = send(&fixture, &targets.org_update, &json!({"desc": null, "roles": ["ORG_READ_ONLY"]})).await;
    assert_eq!((reply.status, &reply.json()["desc"]), (200, &json!("target")), "{reply:?}");
    assert_eq!(reply.json()["roles"][0]["roleName"], "ORG_READ_ONLY");
    let reply = send(&fixture, &targets.org_update, &json!({"desc": "renamed", "roles": null})).await;
    assert_eq!((reply.status, &reply.json()["desc"]), (200, &json!("renamed")), "{reply:?}");
    assert_eq!(reply.json()["roles"][0]["roleName"], "ORG_READ_ONLY");
    let reply = send(&fixture, &targets.project_create, &json!({"desc": null, "roles": ["GROUP_OWNER"]})).await;
    assert_eq!((reply.status, &reply.json()["desc"]), (200, &json!("")), "{reply:?}");
    let reply = send(&fixture, &targets.project_create, &json!({"desc": "x", "roles": null})).await;
    assert_eq!((reply.status, &reply.json()["roles"][1]["roleName"]), (200, &json!("GROUP_READ_ONLY")), "{reply:?}");
    let body = json!([
        {"ipAddress": "192.0.2.1", "cidrBlock": null},
        {"ipAddress": null, "cidrBlock": "198.51.100.0/25"},
    ]);
    let reply = send(&fixture, &targets.access_list, &body).await;
    assert_eq!((reply.status, &reply.json()["totalCount"]), (200, &json!(2)), "{reply:?}");
}

/// A null counts as absent where a member may be absent; what the server does not know it does not take.
#[tokio::test]
async fn unknown_members_are_refused_even_if_they_are_null() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    for target in targets.of_keys() {
        for (name, code) in [("comment", "INVALID_ATTRIBUTE"), ("publicKey", "ATTRIBUTE_READ_ONLY")] {
            let reply = send(&fixture, target, &json!({"roles": null, name: null})).await;
            assert_eq!((reply.status, &reply.json()["errorCode"]), (400, &json!(code)), "{name}: {reply:?}");
        }
    }
    let body = json!([{"ipAddress": "192.0.2.1", "cidrBlock": null, "comment": null}]);
    let reply = send(&fixture, &targets.access_list, &body).await;
    reply.expect_error((400, "INVALID_ATTRIBUTE"), "Invalid attribute comment specified.", &["comment"]);
}

#[tokio::test]
async fn address_and_range_in_one_element_are_refused() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    let body = json!([{"ipAddress": "192.0.2.1", "cidrBlock": "192.0.2.1/32"}]);
    let detail = "An entry takes either an IP address or a CIDR block, not both.";
    send(&fixture, &targets.access_list, &body).await.expect_error((400, "BAD_ACCESS_LIST_ADD_REQUEST"), detail, &[]);
}

#[tokio::test]
async fn description_has_1_to_250_characters() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    for target in [&targets.project_create, &targets.org_create, &targets.org_update] {
        let role = if target.1.contains("groups") { "GROUP_OWNER" } else { "ORG_OWNER" };
        for desc in [String::new(), "x".repeat(251), "é".repeat(251)] {
            let reply = send(&fixture, target, &json!({"desc": desc, "roles": [role]})).await;
            reply.expect_error((400, "INVALID_ATTRIBUTE"), "Invalid attribute desc specified.", &["desc"]);
        }
        for desc in ["x".to_owned(), "x".repeat(250), "é".repeat(250)] {
            let reply = send(&fixture, target, &json!({"desc": desc, "roles": [role]})).await;
            assert_eq!((reply.status, &reply.json()["desc"]), (200, &json!(desc)));
        }
    }
}

#[tokio::test]
async fn empty_roles_are_refused() {
    let fixture = Fixture::start().await;
    for target in Targets::new(&fixture).of_keys() {
        let body = if target.1.ends_with("apiKeys") { json!({"desc": "x", "roles": []}) } else { json!({"roles": []}) };
        let reply = send(&fixture, target, &body).await;
        reply.expect_error((400, "INVALID_ATTRIBUTE"), "Invalid attribute roles specified.", &["roles"]);
    }
}

#[tokio::test]
async fn roles_of_another_scope_are_told_from_unknown_ones() {
    let fixture = Fixture::start().await;
    let Tenants { project, .. } = &fixture.tenants;
    let targets = Targets::new(&fixture);
    let in_project = [&targets.project_create, &targets.project_update];
    let in_organization = [&targets.org_create, &targets.org_update];
    for target in in_project.into_iter().chain(in_organization) {
        for role in ["KEY_MASTER", "", "org_owner", "ORG_BILLING_ADMIN", "GROUP_BILLING_ADMIN", "GLOBAL_BILLING_ADMIN"]
        {
            let detail = format!("An invalid enumeration value {role} was specified.");
            let reply = send(&fixture, target, &with_role(target, role)).await;
            reply.expect_error((400, "INVALID_ENUM_VALUE"), &detail, &[role]);
        }
    }
    for target in in_project {
        let reply = send(&fixture, target, &with_role(target, "ORG_MEMBER")).await;
        let detail = format!("Role ORG_MEMBER is invalid for group {project}.");
        reply.expect_error((400, "INVALID_ROLE_FOR_GROUP"), &detail, &["ORG_MEMBER", project]);
        let reply = send(&fixture, target, &with_role(target, "GLOBAL_READ_ONLY")).await;
        let detail = "Role GLOBAL_READ_ONLY takes no group ID.";
        reply.expect_error((400, "ROLE_NEEDS_NO_GROUP_ID"), detail, &["GLOBAL_READ_ONLY"]);
        let reply = send(&fixture, target, &with_role(target, "GROUP_CLUSTER_MANAGER")).await;
        let detail = "An invalid enumeration value GROUP_CLUSTER_MANAGER was specified.";
        reply.expect_error((400, "INVALID_ENUM_VALUE"), detail, &["GROUP_CLUSTER_MANAGER"]);
    }
    for target in in_organization {
        let reply = send(&fixture, target, &with_role(target, "GROUP_READ_ONLY")).await;
        let detail = "Role GROUP_READ_ONLY requires a group ID.";
        reply.expect_error((400, "ROLE_NEEDS_GROUP_ID"), detail, &["GROUP_READ_ONLY"]);
        let reply = send(&fixture, target, &with_role(target, "GLOBAL_READ_ONLY")).await;
        let detail = "Role GLOBAL_READ_ONLY takes no organization ID.";
        reply.expect_error((400, "ROLE_NEEDS_NO_ORG_ID"), detail, &["GLOBAL_READ_ONLY"]);
    }
    assert_eq!(fixture.n_keys(), 2);
}

/// A body that needs a description has one; the role in question comes second.
fn with_role((_, path): &(Method, String), role: &str) -> Value {
    let good = if path.contains("groups") { "GROUP_OWNER" } else { "ORG_MEMBER" };
    if path.ends_with("apiKeys") { json!({"desc": "x", "roles": [good, role]}) } else { json!({"roles": [good, role]}) }
}

/// Goal: which of several offences is reported does not depend on chance.
#[tokio::test]
async fn first_offence_decides() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    for (body, code) in [
        (json!({"desc": "", "roles": 1, "publicKey": "x"}), "ATTRIBUTE_READ_ONLY"),
        (json!({"desc": "", "roles": 1}), "INVALID_JSON_ATTRIBUTE"),
        (json!({"desc": ""}), "MISSING_ATTRIBUTE"),
        (json!({"desc": "", "roles": ["KEY_MASTER"]}), "INVALID_ATTRIBUTE"),
        (json!({"desc": "x", "roles": ["KEY_MASTER", "GROUP_OWNER"]}), "INVALID_ENUM_VALUE"),
        (json!({"desc": "x", "roles": ["GROUP_OWNER", "KEY_MASTER"]}), "ROLE_NEEDS_GROUP_ID"),
    ] {
        let reply = send(&fixture, &targets.org_create, &body).await;
        assert_eq!(reply.json()["errorCode"], code, "{body}");
    }
}

#[tokio::test]
async fn very_large_body_is_413_without_a_code() {
    let fixture = Fixture::start().await;
    let targets = Targets::new(&fixture);
    let (method, path) = &targets.org_create;
    let body = json!({"desc": "x".repeat(1 << 20), "roles": ["ORG_MEMBER"]}).to_string();
    let expected = json!({
        "detail": "The request body is larger than the server accepts.",
        "error": 413,
        "reason": "Payload Too Large",
    });
    fixture.by(&fixture.owner).call(method, path, Some(&body)).await.expect(413, &expected);
}

/// The manual asks for JSON; a client that forgets to say so is understood all the same.
#[tokio::test]
async fn media_type_of_a_request_does_not_matter() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let target = format!("/api/public/v1.0/orgs/{org}/apiKeys");
    for media_type in ["application/x-www-form-urlencoded", "text/plain"] {
        let nonce = fixture.client.nonce().await;
        let header = fixture.owner.on(&nonce, "00000001").authorization(&Method::POST, &target);
        let request = fixture.world.client().post(format!("{}{target}", fixture.world.origin()));
        let request = request.header("authorization", header).header("content-type", media_type);
        let response = request.body(r#"{"desc": "x", "roles": ["ORG_MEMBER"]}"#).send().await.unwrap();
        assert_eq!(response.status(), 200, "{media_type}");
    }
}

/// The vendor's list of statuses has no 415: a compressed body is bytes that are no JSON. Nor has it a 406.
#[tokio::test]
async fn compressed_body_is_invalid_json_and_accept_refuses_nothing() {
    /// `{"desc": "x", "roles": ["ORG_MEMBER"]}`, as gzip has it.
    const COMPRESSED: &[u8] =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabVJI-NV\xb2RP\xaaP\xd2QP*\xca\xcfI-\x06\xf2\xa2\x95\
        \xfc\x83\xdc\xe3}]}\x9d\\\x83\x94bk\x01\xaf\xe4;Y&\x00\x00\x00";
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let target = format!("/api/public/v1.0/orgs/{org}/apiKeys");
    let nonce = fixture.client.nonce().await;
    let sign = |method: Method, nc: &str| {
        let header = fixture.owner.on(&nonce, nc).authorization(&method, &target);
        fixture
            .world
            .client()
            .request(method, format!("{}{target}", fixture.world.origin()))
            .header("authorization", header)
    };
    let request = sign(Method::POST, "00000001").header("content-type", "application/json");
    let response = request.header("content-encoding", "gzip").body(COMPRESSED).send().await.unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(response.json::<Value>().await.unwrap()["errorCode"], "INVALID_JSON");
    let response = sign(Method::GET, "00000002").header("accept", "text/html").send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (200, &"application/json".parse().unwrap())
    );
}

/// Vendor samples send a media type, and clients sometimes a body, with GET and DELETE.
#[tokio::test]
async fn body_where_none_belongs_is_ignored() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let path = format!("/orgs/{org}/apiKeys/{}", fixture.owner_id);
    assert_eq!(fixture.by(&fixture.owner).call(&Method::GET, &path, Some("{")).await.status, 200);
    fixture.by(&fixture.owner).call(&Method::DELETE, &path, Some("{}")).await.expect_no_content();
}

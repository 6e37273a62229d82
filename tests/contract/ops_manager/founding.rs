//! Organizations and projects that come, change and go, and what that does to keys.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::{Credentials, Reply};
use super::fixture::{Fixture, Tenants};

const UNAUTHORIZED: &str = "Current user is not authorized to perform this action.";

fn pair(key: &Value) -> Credentials {
    Credentials::new(key["publicKey"].as_str().unwrap(), key["privateKey"].as_str().unwrap())
}

/// The roles of a key, in the order of their names.
fn roles(key: &Value) -> Vec<String> {
    let mut roles: Vec<String> = key["roles"].as_array().unwrap().iter().map(Value::to_string).collect();
    roles.sort_unstable();
    roles
}

async fn found(fixture: &Fixture, credentials: &Credentials, body: &Value) -> Reply {
    fixture.by(credentials).call(&Method::POST, "/groups", Some(&body.to_string())).await
}

/// Sources: "Create One Project", "Delete One Project"; that keys stay in their organization follows from "one
/// organization per key".
#[tokio::test]
async fn project_that_is_deleted_takes_its_roles_with_it_and_nothing_else() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    let made = found(&fixture, &fixture.owner, &json!({"name": "payments", "orgId": org})).await;
    assert_eq!(made.status, 201, "{made:?}");
    let made = made.json();
    let id = made["id"].as_str().unwrap();
    assert_eq!((&made["orgId"], &made["tags"]), (&json!(org), &json!([])));
    let key =
        fixture.post(&format!("/groups/{id}/apiKeys"), &json!({"desc": "k", "roles": ["GROUP_OWNER"]})).await.json();
    let path = format!("/groups/{project}/apiKeys/{}", key["id"].as_str().unwrap());
    assert_eq!(fixture.patch(&path, &json!({"roles": ["GROUP_READ_ONLY"]})).await.status, 200);
    let gone = fixture.delete(&format!("/groups/{id}")).await;
    assert_eq!((gone.status, gone.text.as_str()), (202, "{}"));
    let detail = format!("No group with ID {id} exists.");
    for path in [format!("/groups/{id}"), format!("/groups/{id}/apiKeys"), format!("/groups/{id}/agentapikeys")] {
        fixture.get(&path).await.expect_error((404, "GROUP_NOT_FOUND"), &detail, &[id]);
    }
    let key_path = format!("/orgs/{org}/apiKeys/{}", key["id"].as_str().unwrap());
    let expected = [
        json!({"groupId": project, "roleName": "GROUP_READ_ONLY"}).to_string(),
        json!({"orgId": org, "roleName": "ORG_MEMBER"}).to_string(),
    ];
    assert_eq!(roles(&fixture.get(&key_path).await.json()), expected);
    // It works still, and sees the project that is left.
    let seen = fixture.by(&pair(&key)).call(&Method::GET, "/groups", None).await.json();
    assert_eq!((&seen["totalCount"], &seen["results"][0]["id"]), (&json!(1), &json!(project)));
    // The name is free again.
    assert_eq!(found(&fixture, &fixture.owner, &json!({"name": "payments", "orgId": org})).await.status, 201);
}

/// The vendor's operator asks its users for a key with just this role, and goes on with it.
#[tokio::test]
async fn who_creates_a_project_can_go_on_with_it() {
    let fixture = Fixture::alone().await;
    let Tenants { org, other_org, project, nobody, .. } = &fixture.tenants;
    let (id, creator) = fixture.add_key(NewKey::new("creator").with_organization_role(Role::OrgGroupCreator));
    let made = found(&fixture, &creator, &json!({"name": "own", "orgId": org, "tags": ["A.b_c-1"]})).await.json();
    let own = made["id"].as_str().unwrap();
    assert_eq!(made["tags"], json!(["A.b_c-1"]));
    let key = fixture.get(&format!("/orgs/{org}/apiKeys/{id}")).await.json();
    let expected = [
        json!({"groupId": own, "roleName": "GROUP_OWNER"}).to_string(),
        json!({"orgId": org, "roleName": "ORG_GROUP_CREATOR"}).to_string(),
    ];
    assert_eq!(roles(&key), expected);
    let body = r#"{"desc": "agents"}"#;
    let agents = format!("/groups/{own}/agentapikeys");
    assert_eq!(fixture.by(&creator).call(&Method::POST, &agents, Some(body)).await.status, 200);
    let reply = fixture.by(&creator).call(&Method::GET, &format!("/groups/{project}"), None).await;
    reply.expect_error((401, "USER_UNAUTHORIZED"), UNAUTHORIZED, &[]);
    // An owner of the organization has no need of a role.
    let (id, owner) = fixture.add_key(NewKey::new("owner").with_organization_role(Role::OrgOwner));
    assert_eq!(found(&fixture, &owner, &json!({"name": "other", "orgId": org})).await.status, 201);
    let key = fixture.get(&format!("/orgs/{org}/apiKeys/{id}")).await.json();
    assert_eq!(roles(&key), [json!({"orgId": org, "roleName": "ORG_OWNER"}).to_string()]);
    // Nobody creates in an organization of others, or in none.
    let reply = found(&fixture, &owner, &json!({"name": "x", "orgId": other_org})).await;
    reply.expect_error((401, "USER_UNAUTHORIZED"), UNAUTHORIZED, &[]);
    let detail = format!("No organization with ID {nobody} exists.");
    let reply = found(&fixture, &owner, &json!({"name": "x", "orgId": nobody})).await;
    reply.expect_error((404, "ORG_NOT_FOUND"), &detail, &[nobody]);
}

/// Source: "Create One Project", and the vendor's operator: without an organization, one of the same name comes with it.
#[tokio::test]
async fn global_key_creates_an_organization_with_its_project() {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    let made = found(&fixture, &owner, &json!({"name": "both"})).await.json();
    let org = made["orgId"].as_str().unwrap();
    let reply = fixture.by(&owner).call(&Method::GET, &format!("/orgs/{org}"), None).await.json();
    assert_eq!((&reply["name"], &reply["isDeleted"]), (&json!("both"), &json!(false)));
    let listed = fixture.by(&owner).call(&Method::GET, &format!("/orgs/{org}/groups"), None).await.json();
    assert_eq!(listed["results"][0]["id"], made["id"]);
    let (_, reader) = fixture.add_global_key(NewKey::new("reader").with_organization_role(Role::GlobalReadOnly));
    let reply = found(&fixture, &reader, &json!({"name": "both"})).await;
    reply.expect_error((401, "USER_UNAUTHORIZED"), UNAUTHORIZED, &[]);
    // A name may be that of a project of another organization.
    assert_eq!(found(&fixture, &owner, &json!({"name": "both"})).await.status, 201);
    let detail = "Multiple groups exist with name both.";
    let reply = fixture.by(&owner).call(&Method::GET, "/groups/byName/both", None).await;
    reply.expect_error((409, "MULTIPLE_GROUPS"), detail, &["both"]);
}

/// Sources: "Delete One Organization", "Get All Organizations" (`includeDeletedOrgs`).
#[tokio::test]
async fn organization_is_deleted_with_its_keys_once_it_is_empty() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, second_project, .. } = &fixture.tenants;
    let everything = fixture.add_global_owner();
    let path = format!("/orgs/{org}");
    let detail = format!("Organization {org} has active groups.");
    fixture.delete(&path).await.expect_error((409, "ORG_NOT_EMPTY"), &detail, &[org]);
    for project in [project, second_project] {
        assert_eq!(fixture.delete(&format!("/groups/{project}")).await.status, 202);
    }
    fixture.delete(&path).await.expect_no_content();
    // Its keys are gone: the server no longer knows who calls.
    let door = "/api/public/v1.0/groups";
    let nonce = fixture.client.with(None).send(&Method::GET, door, None).await.nonce();
    let header = fixture.owner.on(&nonce, "00000001").authorization(&Method::GET, door);
    fixture.client.with(Some(&header)).send(&Method::GET, door, None).await.expect_challenge();
    let detail = format!("No organization with ID {org} exists.");
    for method in [Method::GET, Method::DELETE] {
        let reply = fixture.by(&everything).call(&method, &path, None).await;
        reply.expect_error((404, "ORG_NOT_FOUND"), &detail, &[org]);
    }
    let list =
        async |query: &str| fixture.by(&everything).call(&Method::GET, &format!("/orgs?{query}"), None).await.json();
    let listed = list("name=example").await;
    assert_eq!((&listed["totalCount"], &listed["results"][0]["isDeleted"]), (&json!(1), &json!(true)), "{listed}");
    assert_eq!(list("name=example&includeDeletedOrgs=false").await["totalCount"], 0);
    assert_eq!(list("name=example&includeDeletedOrgs=TRUE").await["totalCount"], 1);
}

#[tokio::test]
async fn organization_and_project_are_found_under_their_new_names() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    let keys_before = fixture.get(&format!("/orgs/{org}/apiKeys")).await.json();
    let renamed = fixture.patch(&format!("/orgs/{org}"), &json!({"name": "ACME"})).await.json();
    let rels: Vec<&Value> = renamed["links"].as_array().unwrap().iter().map(|link| &link["rel"]).collect();
    let more = ["groups", "teams", "users"].map(|what| json!(format!("http://mms.mongodb.com/{what}")));
    assert_eq!(rels, [&json!("self"), &more[0], &more[1], &more[2]]);
    assert_eq!(fixture.get("/orgs?name=acme").await.json()["totalCount"], 1);
    assert_eq!(fixture.get("/orgs?name=example").await.json()["totalCount"], 0);
    assert_eq!(fixture.patch(&format!("/groups/{project}"), &json!({"name": "Uno"})).await.status, 200);
    assert_eq!(fixture.get("/groups/byName/Uno").await.json()["id"], json!(project));
    let detail = "No group with name One exists.";
    fixture.get("/groups/byName/One").await.expect_error((404, "GROUP_NAME_NOT_FOUND"), detail, &["One"]);
    assert_eq!(fixture.get(&format!("/orgs/{org}/apiKeys")).await.json(), keys_before);
}

/// Source: the vendor's operator sends back the project as it read it, with a tag more.
#[tokio::test]
async fn project_can_be_sent_back_as_it_was_read_but_for_what_the_server_sets() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, second_project, other_org, .. } = &fixture.tenants;
    let (_, agent_key) = fixture.add_agent_key("agents");
    let path = format!("/groups/{project}");
    let whole = json!({"id": project, "name": "One", "orgId": org, "tags": ["T"], "agentApiKey": agent_key});
    assert_eq!(fixture.patch(&path, &whole).await.json()["tags"], json!(["T"]));
    for (name, value) in [("id", second_project), ("orgId", other_org), ("agentApiKey", &"0".repeat(32))] {
        let mut body = whole.clone();
        body[name] = json!(value);
        body["tags"] = json!(["U"]);
        let detail = format!("{name} is read-only");
        fixture.patch(&path, &body).await.expect_error((400, "ATTRIBUTE_READ_ONLY"), &detail, &[name]);
    }
    assert_eq!(fixture.get(&path).await.json()["tags"], json!(["T"]));
    let detail = "Either name or tags must be specified.";
    let reply = fixture.patch(&path, &json!({"id": project, "name": null})).await;
    reply.expect_error((400, "MISSING_ONE_OF_ATTRIBUTES"), detail, &["name", "tags"]);
    let detail = "Invalid attribute hostCounts specified.";
    let reply = fixture.patch(&path, &json!({"name": "x", "hostCounts": {}})).await;
    reply.expect_error((400, "INVALID_ATTRIBUTE"), detail, &["hostCounts"]);
}

#[tokio::test]
async fn names_and_tags_have_their_limits() {
    let fixture = Fixture::alone().await;
    let org = &fixture.tenants.org;
    for (name, status) in [("x".repeat(64), 201), ("x".repeat(65), 400), (String::new(), 400)] {
        let reply = found(&fixture, &fixture.owner, &json!({"name": name, "orgId": org})).await;
        assert_eq!(reply.status, status, "{reply:?}");
        if status == 400 {
            let detail = format!("The specified group name \"{name}\" is not allowed.");
            reply.expect_error((400, "INVALID_GROUP_NAME"), &detail, &[&name]);
        }
    }
    for (tag, status) in [("x".repeat(32), 201), ("x".repeat(33), 400), ("é".to_owned(), 400), (String::new(), 400)] {
        let body = json!({"name": format!("of {tag}"), "orgId": org, "tags": [tag]});
        let reply = found(&fixture, &fixture.owner, &body).await;
        assert_eq!(reply.status, status, "{reply:?}");
    }
    let tags = |n| (0..n).map(|i| format!("t{i}")).collect::<Vec<_>>();
    let reply = found(&fixture, &fixture.owner, &json!({"name": "ten", "orgId": org, "tags": tags(10)})).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    let detail = "A group has at most 10 tags.";
    let reply = found(&fixture, &fixture.owner, &json!({"name": "eleven", "orgId": org, "tags": tags(11)})).await;
    reply.expect_error((400, "TOO_MANY_GROUP_TOKENS"), detail, &["10"]);
}

/// Goal: what comes at run time is a part of the world like what was there before.
#[tokio::test]
async fn world_goes_back_to_the_organizations_that_it_began_with() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, second_project, .. } = &fixture.tenants;
    let everything = fixture.add_global_owner();
    let world = fixture.world.own_server().world();
    let state = || world.export().to_json();
    world.keep_start();
    let before = state();
    assert_eq!(found(&fixture, &everything, &json!({"name": "both"})).await.status, 201);
    for project in [project, second_project] {
        assert_eq!(fixture.delete(&format!("/groups/{project}")).await.status, 202);
    }
    fixture.by(&everything).call(&Method::DELETE, &format!("/orgs/{org}"), None).await.expect_no_content();
    let changed = world.fork();
    assert_ne!(state(), before);
    assert!(world.reset());
    assert_eq!(state(), before);
    assert_eq!(fixture.get(&format!("/groups/{project}")).await.status, 200);
    world.restore(&changed);
    assert_eq!(changed.export().to_json(), state());
    let listed = fixture.by(&everything).call(&Method::GET, "/orgs?name=example", None).await.json();
    assert_eq!(listed["results"][0]["isDeleted"], true, "{listed}");
}

//! Keys of the installation, the list of the addresses that they may be used from, and keys of agents.

use reqwest::Method;
use serde_json::json;
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Role};

use super::client::Credentials;
use super::fixture::{Fixture, START, START_MS, Tenants};

/// Source: the pages of the global keys. The link is the vendor's, although it leads nowhere.
#[tokio::test]
async fn global_key_lives_from_its_creation_to_its_end() {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    let body = json!({"desc": "inventory", "roles": ["GLOBAL_READ_ONLY", "GLOBAL_READ_ONLY"]});
    let made = fixture.by(&owner).send(Method::POST, "/admin/apiKeys", Some(body)).await.json();
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["roles"], json!([{"roleName": "GLOBAL_READ_ONLY"}]));
    assert_eq!(made["links"][0]["href"], json!(fixture.url(&format!("/orgs/null/apiKeys/{id}"))));
    let pair = Credentials::new(made["publicKey"].as_str().unwrap(), made["privateKey"].as_str().unwrap());
    let path = format!("/admin/apiKeys/{id}");
    let shown = fixture.by(&pair).send(Method::GET, &path, None).await.json();
    assert!(shown["privateKey"].as_str().unwrap().starts_with("********-****-****-"), "{shown}");
    // It reads every organization, and changes none.
    for org in [&fixture.tenants.org, &fixture.tenants.other_org] {
        assert_eq!(fixture.by(&pair).send(Method::GET, &format!("/orgs/{org}/apiKeys"), None).await.status, 200);
        let body = json!({"desc": "x", "roles": ["ORG_MEMBER"]});
        let path = format!("/orgs/{org}/apiKeys");
        assert_eq!(fixture.by(&pair).send(Method::POST, &path, Some(body.clone())).await.status, 401);
        assert_eq!(fixture.by(&owner).send(Method::POST, &path, Some(body)).await.status, 200);
    }
    let body = json!({"roles": ["GLOBAL_USER_ADMIN"]});
    let changed = fixture.by(&owner).send(Method::PATCH, &path, Some(body)).await.json();
    assert_eq!(
        (&changed["desc"], &changed["roles"]),
        (&json!("inventory"), &json!([{"roleName": "GLOBAL_USER_ADMIN"}]))
    );
    let keys = format!("/orgs/{}/apiKeys", fixture.tenants.org);
    let body = json!({"desc": "x", "roles": ["ORG_MEMBER"]});
    assert_eq!(fixture.by(&pair).send(Method::POST, &keys, Some(body)).await.status, 200);
    // A role that is taken away does no work any more, nor does a key that is gone.
    fixture.by(&owner).send(Method::DELETE, &path, None).await.expect_no_content();
    let detail = format!("No API Key with ID {id} exists.");
    fixture.by(&owner).send(Method::GET, &path, None).await.expect_error((400, "API_KEY_NOT_FOUND"), &detail, &[id]);
    let target = format!("/api/public/v1.0{keys}");
    let nonce = fixture.client.nonce().await;
    let header = pair.on(&nonce, "00000001").authorization(&Method::GET, &target);
    fixture.client.with(Some(&header)).send(&Method::GET, &target, None).await.expect_challenge();
}

#[tokio::test]
async fn global_key_has_global_roles_only() {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    for (role, code, detail) in [
        ("ORG_OWNER", "ROLE_NEEDS_ORG_ID", "Role ORG_OWNER requires an organization ID."),
        ("GROUP_OWNER", "ROLE_NEEDS_GROUP_ID", "Role GROUP_OWNER requires a group ID."),
        (
            "GLOBAL_BILLING_ADMIN",
            "INVALID_ENUM_VALUE",
            "An invalid enumeration value GLOBAL_BILLING_ADMIN was specified.",
        ),
        ("KEY_MASTER", "INVALID_ENUM_VALUE", "An invalid enumeration value KEY_MASTER was specified."),
    ] {
        let body = json!({"desc": "x", "roles": ["GLOBAL_OWNER", role]});
        let reply = fixture.by(&owner).send(Method::POST, "/admin/apiKeys", Some(body)).await;
        reply.expect_error((400, code), detail, &[role]);
    }
    assert_eq!(fixture.by(&owner).send(Method::GET, "/admin/apiKeys", None).await.json()["totalCount"], 1);
}

#[tokio::test]
async fn last_global_key_may_delete_itself() {
    let fixture = Fixture::alone().await;
    let (id, owner) = fixture.add_global_key(NewKey::new("last").with_organization_role(Role::GlobalOwner));
    fixture.by(&owner).send(Method::DELETE, &format!("/admin/apiKeys/{id}"), None).await.expect_no_content();
    assert_eq!(fixture.world.look(|world| world.ops_manager().installation().n_keys()), 0);
}

/// Source: the pages of the global access list; older clients know the paths as `whitelist`.
#[tokio::test]
async fn both_names_of_the_global_access_list_lead_to_the_same() {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    let entry = json!({"cidrBlock": "172.20.0.1", "description": "first"});
    let made = fixture.by(&owner).send(Method::POST, "/admin/whitelist", Some(entry.clone())).await;
    assert_eq!(made.status, 200, "{made:?}");
    let made = made.json();
    let id = made["id"].as_str().unwrap();
    let expected = json!({
        "cidrBlock": "172.20.0.1/32", "created": START, "description": "first", "id": id, "type": "GLOBAL_ROLE",
        "updated": START,
    });
    assert_eq!(made, expected);
    let code = "DUPLICATE_GLOBAL_WHITELIST_ENTRY";
    let detail = "The global access list has an entry for 172.20.0.1 already.";
    let again = fixture.by(&owner).send(Method::POST, "/admin/accessList", Some(entry)).await;
    again.expect_error((400, code), detail, &["172.20.0.1"]);
    fixture.world.advance(chrono::TimeDelta::seconds(90));
    let body = json!({"cidrBlock": "172.20.0.0/16"});
    let changed = fixture.by(&owner).send(Method::PATCH, &format!("/admin/accessList/{id}"), Some(body)).await.json();
    assert_eq!((&changed["cidrBlock"], &changed["created"]), (&json!("172.20.0.0/16"), &json!(START)));
    assert_eq!((&changed["updated"], &changed["description"]), (&json!("2030-01-01T00:01:30Z"), &json!("first")));
    let listed = fixture.by(&owner).send(Method::GET, "/admin/whitelist?itemsPerPage=1", None).await.json();
    assert_eq!((&listed["results"], &listed["totalCount"]), (&json!([changed]), &json!(1)));
    fixture.by(&owner).send(Method::DELETE, &format!("/admin/whitelist/{id}"), None).await.expect_no_content();
    let code = "GLOBAL_WHITELIST_ENTRY_NOT_FOUND";
    for unknown in [id, "nonsense"] {
        let detail = format!("No global access list entry with ID {unknown} exists.");
        for method in [Method::GET, Method::DELETE] {
            let reply = fixture.by(&owner).send(method, &format!("/admin/accessList/{unknown}"), None).await;
            reply.expect_error((404, code), &detail, &[unknown]);
        }
    }
}

#[tokio::test]
async fn global_access_list_admits_global_keys_and_no_others() {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    let path = format!("/orgs/{}/apiKeys", fixture.tenants.org);
    fixture.set_global_access_list_policy(AccessListPolicy::Required);
    let detail = "IP address 127.0.0.1 is not allowed to access this resource.";
    let refused = fixture.by(&owner).send(Method::GET, &path, None).await;
    refused.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), detail, &["127.0.0.1"]);
    // The list is not about keys of organizations.
    assert_eq!(fixture.get(&path).await.status, 200);
    // As the vendor's operator writes "everywhere".
    fixture.allow_globally("0.0.0.0/1", "half of all");
    assert_eq!(fixture.by(&owner).send(Method::GET, &path, None).await.status, 200);
}

/// Source: the pages of the agent keys.
#[tokio::test]
async fn keys_of_agents_are_shown_once() {
    let fixture = Fixture::start().await;
    let Tenants { project, second_project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/agentapikeys");
    assert_eq!(fixture.get(&path).await.json(), json!([]));
    let made = fixture.post(&path, &json!({"desc": "agents of one"})).await.json();
    let (id, key) = (made["_id"].as_str().unwrap(), made["key"].as_str().unwrap());
    let mut masked = json!({
        "_id": id, "createdBy": "PUBLIC_API", "createdIpAddr": fixture.world.address().ip().to_string(),
        "createdTime": START_MS, "createdUserId": fixture.owner_id, "desc": "agents of one", "key": key,
    });
    assert_eq!(made, masked);
    masked["key"] = format!("****************************{}", &key[28..]).into();
    assert_eq!(fixture.get(&path).await.json(), json!([masked]));
    assert_eq!(fixture.get(&format!("/groups/{second_project}/agentapikeys")).await.json(), json!([]));
    let enveloped = fixture.get(&format!("{path}?envelope=true")).await.json();
    assert_eq!(enveloped, json!({"content": [masked], "status": 200}));
    let detail = format!("An invalid key ID {id} was specified.");
    let elsewhere = fixture.delete(&format!("/groups/{second_project}/agentapikeys/{id}")).await;
    elsewhere.expect_error((404, "INVALID_KEY_ID"), &detail, &[id]);
    fixture.delete(&format!("{path}/{id}")).await.expect_no_content();
    fixture.delete(&format!("{path}/{id}")).await.expect_error((404, "INVALID_KEY_ID"), &detail, &[id]);
    let last = fixture.delete(&format!("{path}/nonsense")).await;
    last.expect_error((404, "INVALID_KEY_ID"), "An invalid key ID nonsense was specified.", &["nonsense"]);
}

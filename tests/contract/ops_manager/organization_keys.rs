use reqwest::Method;
use serde_json::json;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Credentials;
use super::fixture::{Fixture, Tenants};

fn keys(fixture: &Fixture) -> String {
    format!("/orgs/{}/apiKeys", fixture.tenants.org)
}

#[tokio::test]
async fn list_has_all_keys_in_the_order_of_public_keys() {
    let fixture = Fixture::start().await;
    for (public_key, desc) in [("zzzzzzzz", "last"), ("aaaaaaaa", "first"), ("nnnnnnnn", "third")] {
        let private_key = tokenwright_mock::Secret::new("00000000-0000-4000-8000-00000000beef");
        let key = NewKey::new(desc).with_organization_role(Role::OrgReadOnly);
        fixture.add_key(key.with_credentials(public_key.parse().unwrap(), private_key));
    }
    let list = fixture.get(&keys(&fixture)).await.json();
    let public_keys: Vec<_> = list["results"].as_array().unwrap().iter().map(|key| &key["publicKey"]).collect();
    assert_eq!(public_keys, ["aaaaaaaa", "mmmowner", "nnnnnnnn", "zzzzzzzz"]);
    assert_eq!(list["totalCount"], 4);
    assert_eq!(list["results"][0]["privateKey"], "********-****-****-00000000beef");
}

#[tokio::test]
async fn created_key_has_only_the_asked_for_roles() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let body = json!({"desc": "ci runner", "roles": ["ORG_READ_ONLY", "ORG_GROUP_CREATOR", "ORG_READ_ONLY"]});
    let reply = fixture.post(&keys(&fixture), &body).await;
    let created = reply.json();
    let id = created["id"].as_str().unwrap();
    reply.expect(
        200,
        &json!({
            "desc": "ci runner",
            "id": id,
            "links": [{"href": fixture.key_url(id), "rel": "self"}],
            "privateKey": created["privateKey"],
            "publicKey": created["publicKey"],
            "roles": [
                {"orgId": org, "roleName": "ORG_GROUP_CREATOR"},
                {"orgId": org, "roleName": "ORG_READ_ONLY"},
            ],
        }),
    );
    assert_eq!(created["privateKey"].as_str().unwrap().len(), 36);
    assert!(!created["privateKey"].as_str().unwrap().contains('*'));
}

#[tokio::test]
async fn one_key_is_shown_masked() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    fixture.get(&format!("{}/{}", keys(&fixture), fixture.owner_id)).await.expect(
        200,
        &json!({
            "desc": "the owner",
            "id": fixture.owner_id,
            "links": [{"href": fixture.key_url(&fixture.owner_id), "rel": "self"}],
            "privateKey": "********-****-****-9f0a1b2c3d4e",
            "publicKey": "mmmowner",
            "roles": [{"orgId": org, "roleName": "ORG_OWNER"}],
        }),
    );
}

#[tokio::test]
async fn update_changes_what_is_given_and_leaves_project_roles() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(
        NewKey::new("before")
            .with_organization_role(Role::OrgMember)
            .with_project_role(project.parse().unwrap(), Role::GroupReadOnly),
    );
    let path = format!("{}/{id}", keys(&fixture));
    let tail = credentials.private_key.rsplit('-').next().unwrap();
    let expected = |desc: &str, org_role: &str| {
        json!({
            "desc": desc,
            "id": id,
            "links": [{"href": fixture.key_url(&id), "rel": "self"}],
            "privateKey": format!("********-****-****-{tail}"),
            "publicKey": credentials.public_key,
            "roles": [
                {"orgId": org, "roleName": org_role},
                {"groupId": project, "roleName": "GROUP_READ_ONLY"},
            ],
        })
    };
    fixture.patch(&path, &json!({"desc": "after"})).await.expect(200, &expected("after", "ORG_MEMBER"));
    fixture.patch(&path, &json!({"roles": ["ORG_READ_ONLY"]})).await.expect(200, &expected("after", "ORG_READ_ONLY"));
    let both = json!({"desc": "both", "roles": ["ORG_GROUP_CREATOR"]});
    fixture.patch(&path, &both).await.expect(200, &expected("both", "ORG_GROUP_CREATOR"));
    fixture.get(&path).await.expect(200, &expected("both", "ORG_GROUP_CREATOR"));
}

#[tokio::test]
async fn deleted_key_is_gone_everywhere() {
    let fixture = Fixture::start().await;
    let Tenants { project, .. } = &fixture.tenants;
    let key = NewKey::new("bot").with_organization_role(Role::OrgMember);
    let (id, _) = fixture.add_key(key.with_project_role(project.parse().unwrap(), Role::GroupReadOnly));
    let path = format!("{}/{id}", keys(&fixture));
    fixture.delete(&path).await.expect_no_content();
    assert_eq!(fixture.get(&format!("/groups/{project}/apiKeys")).await.json()["totalCount"], 0);
    assert_eq!(fixture.get(&keys(&fixture)).await.json()["totalCount"], 1);
    let detail = format!("No API Key with ID {id} exists.");
    fixture.get(&path).await.expect_error((400, "API_KEY_NOT_FOUND"), &detail, &[&id]);
    fixture.delete(&path).await.expect_error((400, "API_KEY_NOT_FOUND"), &detail, &[&id]);
}

#[tokio::test]
async fn key_may_delete_itself_even_as_the_last_owner() {
    let fixture = Fixture::start().await;
    let path = format!("{}/{}", keys(&fixture), fixture.owner_id);
    fixture.delete(&path).await.expect_no_content();
    fixture.delete(&path).await.expect_challenge();
}

#[tokio::test]
async fn right_that_was_taken_away_is_gone_at_once() {
    let fixture = Fixture::start().await;
    let path = format!("{}/{}", keys(&fixture), fixture.owner_id);
    fixture.patch(&path, &json!({"roles": ["ORG_MEMBER"]})).await;
    let detail = "Current user is not authorized to perform this action.";
    fixture.patch(&path, &json!({"roles": ["ORG_OWNER"]})).await.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
}

#[tokio::test]
async fn unknown_organization_is_404_also_if_malformed() {
    let fixture = Fixture::start().await;
    let Tenants { project, nobody, malformed, .. } = &fixture.tenants;
    for org in [nobody, malformed, project] {
        let detail = format!("No organization with ID {org} exists.");
        for (method, path, body) in [
            (Method::GET, format!("/orgs/{org}/apiKeys"), None),
            (Method::POST, format!("/orgs/{org}/apiKeys"), Some("not looked at")),
            (Method::GET, format!("/orgs/{org}/apiKeys/x"), None),
            (Method::PATCH, format!("/orgs/{org}/apiKeys/x"), Some("not looked at")),
            (Method::DELETE, format!("/orgs/{org}/apiKeys/x"), None),
            (Method::GET, format!("/orgs/{org}/apiKeys/x/accessList"), None),
            (Method::POST, format!("/orgs/{org}/apiKeys/x/accessList"), Some("not looked at")),
            (Method::GET, format!("/orgs/{org}/apiKeys/x/accessList/1.2.3.4"), None),
            (Method::DELETE, format!("/orgs/{org}/apiKeys/x/accessList/1.2.3.4"), None),
        ] {
            let reply = fixture.by(&fixture.owner).call(&method, &path, body).await;
            reply.expect_error((404, "ORG_NOT_FOUND"), &detail, &[org]);
        }
    }
}

#[tokio::test]
async fn unknown_key_is_400_and_malformed_id_is_404() {
    let fixture = Fixture::start().await;
    let Tenants { nobody, .. } = &fixture.tenants;
    let foreign = NewKey::new("foreign").with_organization_role(Role::OrgOwner);
    let (foreign, _) = fixture.add_foreign_key(foreign);
    for (method, tail, body) in [
        (Method::GET, "", None),
        (Method::PATCH, "", Some("not looked at")),
        (Method::DELETE, "", None),
        (Method::GET, "/accessList", None),
        (Method::POST, "/accessList", Some("not looked at")),
        (Method::GET, "/accessList/1.2.3.4", None),
        (Method::DELETE, "/accessList/1.2.3.4", None),
    ] {
        for id in [nobody, &foreign] {
            let reply = fixture.by(&fixture.owner).call(&method, &format!("{}/{id}{tail}", keys(&fixture)), body).await;
            reply.expect_error((400, "API_KEY_NOT_FOUND"), &format!("No API Key with ID {id} exists."), &[id]);
        }
        for id in ["hvbtsnqe", "64A1F00000000000000000FF"] {
            let reply = fixture.by(&fixture.owner).call(&method, &format!("{}/{id}{tail}", keys(&fixture)), body).await;
            reply.expect_error((404, "INVALID_KEY_ID"), &format!("An invalid key ID {id} was specified."), &[id]);
        }
    }
}

/// Keys with the same description in two organizations have nothing to do with each other.
#[tokio::test]
async fn organizations_are_separate() {
    let fixture = Fixture::start().await;
    let Tenants { other_org, .. } = &fixture.tenants;
    let key = NewKey::new("the owner").with_organization_role(Role::OrgOwner);
    let (_, other): (_, Credentials) = fixture.add_foreign_key(key);
    let listed = fixture.by(&other).call(&Method::GET, &format!("/orgs/{other_org}/apiKeys"), None).await.json();
    assert_eq!(listed["totalCount"], 1);
    assert_eq!(listed["results"][0]["publicKey"], *other.public_key);
}

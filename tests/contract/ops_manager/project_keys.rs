use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::fixture::{Fixture, Tenants};

fn keys(fixture: &Fixture) -> String {
    format!("/groups/{}/apiKeys", fixture.tenants.project)
}

/// Returns the roles of a key as sorted `place:role` texts; their order has no meaning.
fn roles(key: &Value) -> Vec<String> {
    let assignments = key["roles"].as_array().unwrap().iter();
    let mut roles: Vec<String> = assignments
        .map(|role| {
            assert_eq!(role.as_object().unwrap().len(), 2, "exactly one place: {role}");
            let place = role.get("orgId").or_else(|| role.get("groupId")).unwrap();
            format!("{}:{}", place.as_str().unwrap(), role["roleName"].as_str().unwrap())
        })
        .collect();
    roles.sort();
    roles
}

#[tokio::test]
async fn list_has_the_keys_of_the_project_with_all_their_roles() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, second_project, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(
        NewKey::new("nightly backup job")
            .with_organization_role(Role::OrgMember)
            .with_project_role(project.parse().unwrap(), Role::GroupBackupAdmin)
            .with_project_role(second_project.parse().unwrap(), Role::GroupReadOnly),
    );
    fixture.add_key(NewKey::new("elsewhere").with_project_role(second_project.parse().unwrap(), Role::GroupOwner));
    let tail = credentials.private_key.rsplit('-').next().unwrap();
    fixture.get(&keys(&fixture)).await.expect(
        200,
        &json!({
            "links": [{"href": fixture.url(&format!("{}?pageNum=1&itemsPerPage=100", keys(&fixture))), "rel": "self"}],
            "results": [{
                "desc": "nightly backup job",
                "id": id,
                "links": [{"href": fixture.key_url(&id), "rel": "self"}],
                "privateKey": format!("********-****-****-{tail}"),
                "publicKey": credentials.public_key,
                "roles": [
                    {"orgId": org, "roleName": "ORG_MEMBER"},
                    {"groupId": project, "roleName": "GROUP_BACKUP_ADMIN"},
                    {"groupId": second_project, "roleName": "GROUP_READ_ONLY"},
                ],
            }],
            "totalCount": 1,
        }),
    );
}

#[tokio::test]
async fn created_key_belongs_to_project_and_organization_and_shows_its_private_key() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    let body = json!({"desc": "deploy bot", "roles": ["GROUP_AUTOMATION_ADMIN", "GROUP_READ_ONLY"]});
    let reply = fixture.post(&keys(&fixture), &body).await;
    let created = reply.json();
    let (id, public_key) = (created["id"].as_str().unwrap(), created["publicKey"].as_str().unwrap());
    let private_key = created["privateKey"].as_str().unwrap();
    assert!(id.len() == 24 && id.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f')), "{id}");
    assert!(public_key.len() == 8 && public_key.bytes().all(|c| c.is_ascii_lowercase()), "{public_key}");
    let groups: Vec<usize> = private_key.split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12], "{private_key}");
    let expected = json!({
        "desc": "deploy bot",
        "id": id,
        "links": [{"href": fixture.key_url(id), "rel": "self"}],
        "privateKey": private_key,
        "publicKey": public_key,
        "roles": [
            {"orgId": org, "roleName": "ORG_MEMBER"},
            {"groupId": project, "roleName": "GROUP_AUTOMATION_ADMIN"},
            {"groupId": project, "roleName": "GROUP_READ_ONLY"},
        ],
    });
    reply.expect(200, &expected);
    let mut masked = expected;
    masked["privateKey"] = format!("********-****-****-{}", &private_key[24..]).into();
    fixture.get(&format!("/orgs/{org}/apiKeys/{id}")).await.expect(200, &masked);
}

/// Both members are optional as long as one is there.
#[tokio::test]
async fn half_a_body_creates_a_key_with_defaults() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    let described = fixture.post(&keys(&fixture), &json!({"desc": "only described"})).await.json();
    assert_eq!(roles(&described), [format!("{org}:ORG_MEMBER"), format!("{project}:GROUP_READ_ONLY")]);
    let nameless = fixture.post(&keys(&fixture), &json!({"roles": ["GROUP_OWNER", "GROUP_OWNER"]})).await.json();
    assert_eq!(nameless["desc"], "");
    assert_eq!(roles(&nameless), [format!("{org}:ORG_MEMBER"), format!("{project}:GROUP_OWNER")]);
}

#[tokio::test]
async fn roles_in_the_project_are_replaced_and_others_stay() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, second_project, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(
        NewKey::new("bot")
            .with_organization_role(Role::OrgMember)
            .with_project_role(project.parse().unwrap(), Role::GroupReadOnly)
            .with_project_role(second_project.parse().unwrap(), Role::GroupOwner),
    );
    let path = format!("{}/{id}", keys(&fixture));
    let body = json!({"roles": ["GROUP_DATA_ACCESS_READ_WRITE", "GROUP_BACKUP_ADMIN", "GROUP_BACKUP_ADMIN"]});
    for _ in 0..2 {
        let reply = fixture.patch(&path, &body).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let changed = reply.json();
        assert_eq!(
            roles(&changed),
            [
                format!("{org}:ORG_MEMBER"),
                format!("{project}:GROUP_BACKUP_ADMIN"),
                format!("{project}:GROUP_DATA_ACCESS_READ_WRITE"),
                format!("{second_project}:GROUP_OWNER"),
            ]
        );
        assert!(changed["privateKey"].as_str().unwrap().starts_with("********-****-****-"));
        assert_eq!(changed["links"], json!([{"href": fixture.key_url(&id), "rel": "self"}]));
        assert_eq!(fixture.get(&format!("/orgs/{org}/apiKeys/{id}")).await.json(), changed);
    }
}

#[tokio::test]
async fn key_of_the_organization_is_assigned_by_its_first_roles() {
    let fixture = Fixture::start().await;
    let (id, credentials) = fixture.add_key(NewKey::new("new here").with_organization_role(Role::OrgMember));
    assert_eq!(fixture.get(&keys(&fixture)).await.json()["totalCount"], 0);
    fixture.by(&credentials).call(&Method::GET, &keys(&fixture), None).await.expect_error(
        (401, "USER_UNAUTHORIZED"),
        "Current user is not authorized to perform this action.",
        &[],
    );
    fixture.patch(&format!("{}/{id}", keys(&fixture)), &json!({"roles": ["GROUP_READ_ONLY"]})).await;
    let listed = fixture.by(&credentials).call(&Method::GET, &keys(&fixture), None).await.json();
    assert_eq!(listed["results"][0]["id"], id);
}

#[tokio::test]
async fn unassigned_key_stays_in_organization_and_other_projects() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, second_project, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(
        NewKey::new("bot")
            .with_organization_role(Role::OrgMember)
            .with_project_role(project.parse().unwrap(), Role::GroupReadOnly)
            .with_project_role(project.parse().unwrap(), Role::GroupOwner)
            .with_project_role(second_project.parse().unwrap(), Role::GroupOwner),
    );
    let path = format!("{}/{id}", keys(&fixture));
    fixture.delete(&path).await.expect_no_content();
    assert_eq!(fixture.get(&keys(&fixture)).await.json()["totalCount"], 0);
    let key = fixture.get(&format!("/orgs/{org}/apiKeys/{id}")).await.json();
    assert_eq!(roles(&key), [format!("{org}:ORG_MEMBER"), format!("{second_project}:GROUP_OWNER")]);
    let detail = format!("No API Key with ID {id} exists.");
    fixture.delete(&path).await.expect_error((400, "API_KEY_NOT_FOUND"), &detail, &[&id]);
}

#[tokio::test]
async fn unknown_project_is_404() {
    let fixture = Fixture::start().await;
    let Tenants { nobody, malformed, .. } = &fixture.tenants;
    let exists = format!("No group with ID {nobody} exists.");
    let invalid = format!("An invalid group ID {malformed} was specified.");
    for (method, tail, body) in [
        (Method::GET, "", None),
        (Method::POST, "", Some("not looked at")),
        (Method::PATCH, "/x", Some("not looked at")),
        (Method::DELETE, "/x", None),
    ] {
        let path = |id: &str| format!("/groups/{id}/apiKeys{tail}");
        let reply = fixture.by(&fixture.owner).call(&method, &path(nobody), body).await;
        reply.expect_error((404, "GROUP_NOT_FOUND"), &exists, &[nobody]);
        let reply = fixture.by(&fixture.owner).call(&method, &path(malformed), body).await;
        reply.expect_error((404, "INVALID_GROUP_ID"), &invalid, &[malformed]);
    }
}

#[tokio::test]
async fn unknown_key_is_400_and_malformed_id_is_404() {
    let fixture = Fixture::start().await;
    let Tenants { other_project, nobody, .. } = &fixture.tenants;
    let foreign = NewKey::new("foreign").with_project_role(other_project.parse().unwrap(), Role::GroupOwner);
    let (foreign, _) = fixture.add_foreign_key(foreign);
    for (method, body) in [(Method::PATCH, Some("not looked at")), (Method::DELETE, None)] {
        for id in [nobody, &foreign] {
            let reply = fixture.by(&fixture.owner).call(&method, &format!("{}/{id}", keys(&fixture)), body).await;
            let detail = format!("No API Key with ID {id} exists.");
            reply.expect_error((400, "API_KEY_NOT_FOUND"), &detail, &[id]);
        }
        let reply = fixture.by(&fixture.owner).call(&method, &format!("{}/hvbtsnqe", keys(&fixture)), body).await;
        reply.expect_error((404, "INVALID_KEY_ID"), "An invalid key ID hvbtsnqe was specified.", &["hvbtsnqe"]);
    }
}

/// There is no GET of one key below a project; the manual documents 405 for such a method.
#[tokio::test]
async fn other_methods_are_405_with_allow() {
    let fixture = Fixture::start().await;
    let Tenants { org, nobody, .. } = &fixture.tenants;
    for (method, path, allow) in [
        (Method::GET, format!("{}/{nobody}", keys(&fixture)), "DELETE, PATCH"),
        (Method::PUT, keys(&fixture), "GET, HEAD, POST"),
        (Method::DELETE, format!("/orgs/{org}/apiKeys"), "GET, HEAD, POST"),
        (Method::POST, format!("/orgs/{org}/apiKeys/{nobody}"), "DELETE, GET, HEAD, PATCH"),
        (Method::PATCH, format!("/orgs/{org}/apiKeys/{nobody}/accessList"), "GET, HEAD, POST"),
        (Method::PUT, format!("/orgs/{org}/apiKeys/{nobody}/accessList/1.2.3.4"), "DELETE, GET, HEAD"),
        (Method::PATCH, format!("/orgs/{org}/apiKeys/{nobody}/whitelist"), "GET, HEAD, POST"),
        (Method::PUT, format!("/orgs/{org}/apiKeys/{nobody}/whitelist/1.2.3.4"), "DELETE, GET, HEAD"),
    ] {
        let reply = fixture.by(&fixture.owner).call(&method, &path, None).await;
        let detail = "This resource does not support the method.";
        let reply = reply.expect_error((405, "UNEXPECTED_ERROR"), detail, &[]);
        assert_eq!(reply.header("allow"), Some(allow), "{method} {path}");
    }
}

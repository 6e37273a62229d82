use reqwest::Method;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Credentials;
use super::fixture::{Fixture, NOBODY, ORG, OTHER_ORG, OTHER_PROJECT, PROJECT, SECOND_PROJECT};

/// Whoever may call an operation, and a body that it takes.
pub(super) struct Case {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Option<&'static str>,
    allowed: &'static [&'static str],
}

/// The operations and who may call them: `owner` and `member` of the organization, `project owner`,
/// `project user admin` and `project reader` of the project, and `self`, the key in the path.
pub(super) fn cases(key: &str) -> Vec<Case> {
    let case = |method, path, body, allowed| Case { method, path, body, allowed };
    let (project, organization) = (format!("/groups/{PROJECT}/apiKeys"), format!("/orgs/{ORG}/apiKeys"));
    let managers: &[&str] = &["owner", "project owner", "project user admin"];
    let project_members: &[&str] = &["owner", "project owner", "project user admin", "project reader"];
    // Only these have a role in the organization itself.
    let members: &[&str] = &["owner", "member", "self"];
    let list = format!("{organization}/{key}/accessList");
    let everyone: &[&str] = &[
        "owner",
        "member",
        "project owner",
        "project user admin",
        "project reader",
        "reader of another project",
        "self",
    ];
    let project_body = Some(r#"{"roles": ["GROUP_READ_ONLY"]}"#);
    vec![
        case(Method::GET, "/orgs".to_owned(), None, everyone),
        case(Method::GET, format!("/orgs/{ORG}"), None, members),
        case(Method::GET, "/groups".to_owned(), None, everyone),
        case(Method::GET, format!("/groups/{PROJECT}"), None, project_members),
        case(Method::GET, project.clone(), None, project_members),
        case(Method::POST, project.clone(), Some(r#"{"desc": "x"}"#), managers),
        case(Method::PATCH, format!("{project}/{key}"), project_body, managers),
        case(Method::DELETE, format!("{project}/{key}"), None, managers),
        case(Method::GET, organization.clone(), None, members),
        case(Method::POST, organization.clone(), Some(r#"{"desc": "x", "roles": ["ORG_MEMBER"]}"#), &["owner"]),
        case(Method::GET, format!("{organization}/{key}"), None, members),
        case(Method::PATCH, format!("{organization}/{key}"), Some(r#"{"desc": "x"}"#), &["owner"]),
        case(Method::GET, list.clone(), None, &["owner", "self"]),
        case(Method::POST, list.clone(), Some(r#"[{"ipAddress": "192.0.2.1"}]"#), &["owner", "self"]),
        case(Method::GET, format!("{list}/203.0.113.7"), None, &["owner", "self"]),
        case(Method::DELETE, format!("{list}/203.0.113.7"), None, &["owner", "self"]),
        case(Method::DELETE, format!("{organization}/{key}"), None, &["owner"]),
    ]
}

fn caller(fixture: &Fixture, name: &str) -> Credentials {
    let project = PROJECT.parse().unwrap();
    let key = NewKey::new(name);
    let key = match name {
        "owner" => return fixture.owner.clone(),
        "member" => key.with_organization_role(Role::OrgMember),
        "project owner" => key.with_project_role(project, Role::GroupOwner),
        "project user admin" => key.with_project_role(project, Role::GroupUserAdmin),
        "project reader" => key.with_project_role(project, Role::GroupReadOnly),
        "reader of another project" => key.with_project_role(SECOND_PROJECT.parse().unwrap(), Role::GroupOwner),
        other => panic!("no caller is called {other}"),
    };
    fixture.add_key(key).1
}

/// Goal: each operation is open to exactly those whom the manual names.
/// Method: every caller tries every operation, each on a server of its own; refusals are 401
/// without a challenge.
#[tokio::test]
async fn each_operation_is_open_to_exactly_its_holders() {
    let n_cases = cases("").len();
    for name in [
        "owner",
        "member",
        "project owner",
        "project user admin",
        "project reader",
        "reader of another project",
        "self",
    ] {
        for i in 0..n_cases {
            let fixture = Fixture::start().await;
            let (id, target) = fixture.add_key(
                NewKey::new("target")
                    .with_organization_role(Role::OrgMember)
                    .with_project_role(SECOND_PROJECT.parse().unwrap(), Role::GroupReadOnly),
            );
            fixture
                .patch(&format!("/groups/{PROJECT}/apiKeys/{id}"), &serde_json::json!({"roles": ["GROUP_READ_ONLY"]}))
                .await;
            fixture.allow(&id, &["203.0.113.7"]);
            let credentials = if name == "self" { target } else { caller(&fixture, name) };
            let case = cases(&id).swap_remove(i);
            let reply = fixture.call(&credentials, &case.method, &case.path, case.body).await;
            let is_target_in_its_project =
                name == "self" && case.path.starts_with("/groups") && case.method == Method::GET;
            if case.allowed.contains(&name) || is_target_in_its_project {
                assert!(matches!(reply.status, 200 | 204), "{name}: {} {}: {reply:?}", case.method, case.path);
            } else {
                let detail = "Current user is not authorized to perform this action.";
                reply.expect_error(401, "USER_UNAUTHORIZED", detail, &[]);
            }
        }
    }
}

#[tokio::test]
async fn owner_of_one_organization_is_nobody_in_another() {
    let fixture = Fixture::start().await;
    for path in [
        format!("/orgs/{OTHER_ORG}"),
        format!("/groups/{OTHER_PROJECT}"),
        format!("/orgs/{OTHER_ORG}/apiKeys"),
        format!("/groups/{OTHER_PROJECT}/apiKeys"),
        format!("/orgs/{OTHER_ORG}/apiKeys/{}", fixture.owner_id),
        format!("/orgs/{OTHER_ORG}/apiKeys/{}/accessList", fixture.owner_id),
    ] {
        let detail = "Current user is not authorized to perform this action.";
        fixture.get(&path).await.expect_error(401, "USER_UNAUTHORIZED", detail, &[]);
    }
}

/// The order of checks: rights before the key, the key before the body.
#[tokio::test]
async fn rights_are_checked_before_key_and_body() {
    let fixture = Fixture::start().await;
    let (_, member) = fixture.add_key(NewKey::new("member").with_organization_role(Role::OrgMember));
    let detail = "Current user is not authorized to perform this action.";
    for key in [NOBODY, "malformed"] {
        let path = format!("/orgs/{ORG}/apiKeys/{key}");
        let reply = fixture.call(&member, &Method::PATCH, &path, Some("{")).await;
        reply.expect_error(401, "USER_UNAUTHORIZED", detail, &[]);
    }
    let path = format!("/orgs/{ORG}/apiKeys?pageNum=0");
    fixture.call(&member, &Method::POST, &path, Some("{")).await.expect_error(401, "USER_UNAUTHORIZED", detail, &[]);
}

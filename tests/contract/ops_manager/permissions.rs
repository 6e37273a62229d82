use reqwest::Method;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Credentials;
use super::fixture::{Fixture, Tenants};

/// Whoever may call an operation, and a body that it takes.
pub(super) struct Case {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Option<&'static str>,
    allowed: &'static [&'static str],
}

/// How many cases there are, and how many of them come first and name no organization and no project.
pub(super) const N_CASES: usize = 17;
const N_WITHOUT_TENANT: usize = 2;

/// Starts what the request of a case reaches.
pub(super) async fn fixture_of_case(number: usize) -> Fixture {
    if number < N_WITHOUT_TENANT { Fixture::alone().await } else { Fixture::start().await }
}

/// Everyone who is named in [`cases`].
const EVERYONE: &[&str] =
    &["owner", "member", "project owner", "project user admin", "project reader", "reader of another project", "self"];

/// The operations and who may call them: `owner` and `member` of the organization, `project owner`,
/// `project user admin` and `project reader` of the project, and `self`, the key in the path.
pub(super) fn cases(tenants: &Tenants, key: &str) -> Vec<Case> {
    let Tenants { org, project: id, .. } = tenants;
    let case = |method, path, body, allowed| Case { method, path, body, allowed };
    let (project, organization) = (format!("/groups/{id}/apiKeys"), format!("/orgs/{org}/apiKeys"));
    let managers: &[&str] = &["owner", "project owner", "project user admin"];
    let project_members: &[&str] = &["owner", "project owner", "project user admin", "project reader"];
    // Only these have a role in the organization itself.
    let members: &[&str] = &["owner", "member", "self"];
    let list = format!("{organization}/{key}/accessList");
    let project_body = Some(r#"{"roles": ["GROUP_READ_ONLY"]}"#);
    vec![
        case(Method::GET, "/orgs".to_owned(), None, EVERYONE),
        case(Method::GET, "/groups".to_owned(), None, EVERYONE),
        case(Method::GET, format!("/orgs/{org}"), None, members),
        case(Method::GET, format!("/groups/{id}"), None, project_members),
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
    let Tenants { project, second_project, .. } = &fixture.tenants;
    let project = project.parse().unwrap();
    let key = NewKey::new(name);
    let key = match name {
        "owner" => return fixture.owner.clone(),
        "member" => key.with_organization_role(Role::OrgMember),
        "project owner" => key.with_project_role(project, Role::GroupOwner),
        "project user admin" => key.with_project_role(project, Role::GroupUserAdmin),
        "project reader" => key.with_project_role(project, Role::GroupReadOnly),
        "reader of another project" => key.with_project_role(second_project.parse().unwrap(), Role::GroupOwner),
        other => panic!("no caller is called {other}"),
    };
    fixture.add_key(key).1
}

/// Goal: each operation is open to exactly those whom the manual names.
/// Method: every caller tries every operation, each in a world of its own; refusals are 401
/// without a challenge.
#[tokio::test]
async fn each_operation_is_open_to_exactly_its_holders() {
    for name in EVERYONE {
        for number in 0..N_CASES {
            let fixture = fixture_of_case(number).await;
            let Tenants { project, second_project, .. } = &fixture.tenants;
            let (id, target) = fixture.add_key(
                NewKey::new("target")
                    .with_organization_role(Role::OrgMember)
                    .with_project_role(second_project.parse().unwrap(), Role::GroupReadOnly),
            );
            fixture
                .patch(&format!("/groups/{project}/apiKeys/{id}"), &serde_json::json!({"roles": ["GROUP_READ_ONLY"]}))
                .await;
            fixture.allow(&id, &["203.0.113.7"]);
            let credentials = if *name == "self" { target } else { caller(&fixture, name) };
            let mut cases = cases(&fixture.tenants, &id);
            assert_eq!(cases.len(), N_CASES);
            let case = cases.swap_remove(number);
            let reply = fixture.by(&credentials).call(&case.method, &case.path, case.body).await;
            let is_target_in_its_project =
                *name == "self" && case.path.starts_with("/groups") && case.method == Method::GET;
            if case.allowed.contains(name) || is_target_in_its_project {
                assert!(matches!(reply.status, 200 | 204), "{name}: {} {}: {reply:?}", case.method, case.path);
            } else if case.path.contains("/accessList") {
                let detail = "The access list is accessible only by the API key itself or by a user administrator.";
                reply.expect_error((401, "API_KEY_ACCESS_LIST_ACCESS_DENIED"), detail, &[]);
            } else {
                let detail = "Current user is not authorized to perform this action.";
                reply.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
            }
        }
    }
}

#[tokio::test]
async fn owner_of_one_organization_is_nobody_in_another() {
    let fixture = Fixture::start().await;
    let Tenants { other_org, other_project, .. } = &fixture.tenants;
    for path in [
        format!("/orgs/{other_org}"),
        format!("/groups/{other_project}"),
        format!("/orgs/{other_org}/apiKeys"),
        format!("/groups/{other_project}/apiKeys"),
        format!("/orgs/{other_org}/apiKeys/{}", fixture.owner_id),
        format!("/orgs/{other_org}/apiKeys/{}/accessList", fixture.owner_id),
    ] {
        let detail = "Current user is not authorized to perform this action.";
        fixture.get(&path).await.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
    }
}

/// The order of checks: rights before the key, the key before the body.
#[tokio::test]
async fn rights_are_checked_before_key_and_body() {
    let fixture = Fixture::start().await;
    let Tenants { org, nobody, .. } = &fixture.tenants;
    let (_, member) = fixture.add_key(NewKey::new("member").with_organization_role(Role::OrgMember));
    let detail = "Current user is not authorized to perform this action.";
    for key in [nobody, "malformed"] {
        let path = format!("/orgs/{org}/apiKeys/{key}");
        let reply = fixture.by(&member).call(&Method::PATCH, &path, Some("{")).await;
        reply.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
    }
    let path = format!("/orgs/{org}/apiKeys?pageNum=0");
    fixture.by(&member).call(&Method::POST, &path, Some("{")).await.expect_error(
        (401, "USER_UNAUTHORIZED"),
        detail,
        &[],
    );
}

//! What a caller finds of organizations and projects.
//!
//! `/orgs` and `/groups` name no tenant, so whoever asks for them needs a server of its own.

use reqwest::Method;
use serde_json::json;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::fixture::{Fixture, Tenants};

/// Source: "Get One Organization" and "Get All Organizations" of the manual.
#[tokio::test]
async fn caller_finds_its_organization() {
    let fixture = Fixture::alone().await;
    let Tenants { org, other_org, nobody, .. } = &fixture.tenants;
    let organization = json!({
        "id": org,
        "isDeleted": false,
        "links": [{"href": fixture.url(&format!("/orgs/{org}")), "rel": "self"}],
        "name": "Example",
    });
    fixture.get(&format!("/orgs/{org}")).await.expect(200, &organization);
    let list = json!({
        "links": [{"href": fixture.url("/orgs?pageNum=1&itemsPerPage=100"), "rel": "self"}],
        "results": [organization],
        "totalCount": 1,
    });
    fixture.get("/orgs").await.expect(200, &list);
    let detail = "Current user is not authorized to perform this action.";
    fixture.get(&format!("/orgs/{other_org}")).await.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
    let detail = format!("No organization with ID {nobody} exists.");
    fixture.get(&format!("/orgs/{nobody}")).await.expect_error((404, "ORG_NOT_FOUND"), &detail, &[nobody]);
}

/// Source: "Get One Project by ID" and "Get All Projects for the Current User" of the manual.
#[tokio::test]
async fn caller_finds_the_projects_in_which_it_has_a_role() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, second_project, other_project, .. } = &fixture.tenants;
    let shown = |id: &str, name: &str| {
        json!({
            "activeAgentCount": 0,
            "hostCounts": {"arbiter": 0, "config": 0, "mongos": 0, "primary": 0, "secondary": 0},
            "id": id,
            "links": [{"href": fixture.url(&format!("/groups/{id}")), "rel": "self"}],
            "name": name,
            "orgId": org,
            "publicApiEnabled": true,
            "replicaSetCount": 0,
            "shardCount": 0,
            "tags": [],
        })
    };
    let list = |results: Vec<serde_json::Value>| {
        json!({
            "links": [{"href": fixture.url("/groups?pageNum=1&itemsPerPage=100"), "rel": "self"}],
            "totalCount": results.len(),
            "results": results,
        })
    };
    let (one, two) = (shown(project, "One"), shown(second_project, "Two"));
    fixture.get("/groups").await.expect(200, &list(vec![one.clone(), two.clone()]));
    fixture.get(&format!("/groups/{project}?envelope=true")).await.expect(200, &json!({"content": one, "status": 200}));
    let key = NewKey::new("of the second").with_organization_role(Role::OrgMember);
    let (_, member) = fixture.add_key(key.with_project_role(second_project.parse().unwrap(), Role::GroupReadOnly));
    fixture.by(&member).call(&Method::GET, "/groups", None).await.expect(200, &list(vec![two]));
    let detail = "Current user is not authorized to perform this action.";
    let reply = fixture.by(&member).call(&Method::GET, &format!("/groups/{project}"), None).await;
    reply.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
    let reply = fixture.get(&format!("/groups/{other_project}")).await;
    reply.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
}

#[tokio::test]
async fn organizations_and_projects_come_in_pages() {
    let fixture = Fixture::alone().await;
    let Tenants { second_project, .. } = &fixture.tenants;
    let list = fixture.get("/groups?pageNum=2&itemsPerPage=1&includeCount=false&envelope=true").await.json();
    assert_eq!((&list["results"][0]["id"], &list["status"]), (&json!(second_project), &json!(200)));
    assert_eq!((list["results"].as_array().unwrap().len(), list.get("totalCount")), (1, None));
    assert_eq!(list["links"][1]["rel"], "previous");
    let detail = "Invalid query parameter pageNum specified.";
    fixture.get("/orgs?pageNum=0").await.expect_error((400, "INVALID_QUERY_PARAMETER"), detail, &["pageNum"]);
    fixture.get("/groups?pageNum=0").await.expect_error((400, "INVALID_QUERY_PARAMETER"), detail, &["pageNum"]);
}

#[tokio::test]
async fn organizations_and_projects_are_for_callers_only_and_have_their_methods() {
    let fixture = Fixture::alone().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    for (path, allow) in [
        ("/orgs".to_owned(), "GET, HEAD, POST"),
        (format!("/orgs/{org}"), "DELETE, GET, HEAD, PATCH"),
        (format!("/orgs/{org}/groups"), "GET, HEAD"),
        ("/groups".to_owned(), "GET, HEAD, POST"),
        (format!("/groups/{project}"), "DELETE, GET, HEAD, PATCH"),
        (format!("/groups/{project}/agentapikeys"), "GET, HEAD, POST"),
    ] {
        let target = format!("/api/public/v1.0{path}");
        fixture.client.with(None).send(&Method::GET, &target, None).await.expect_challenge();
        let reply = fixture.by(&fixture.owner).call(&Method::PUT, &path, None).await;
        let detail = "This resource does not support the method.";
        let reply = reply.expect_error((405, "UNEXPECTED_ERROR"), detail, &[]);
        assert_eq!(reply.header("allow"), Some(allow), "{path}");
    }
}

/// Source: "Get All Organizations" of the manual: the whole name, upper and lower case alike.
#[tokio::test]
async fn organizations_are_found_by_their_whole_name() {
    let fixture = Fixture::alone().await;
    for (name, n_found) in [("Example", 1), ("eXAMPLE", 1), ("Exampl", 0), ("Example2", 0), ("", 0)] {
        let list = fixture.get(&format!("/orgs?name={name}")).await.json();
        assert_eq!(list["totalCount"], n_found, "{name:?}: {list}");
        assert_eq!(list["results"].as_array().unwrap().len(), n_found, "{name:?}: {list}");
        let link = fixture.url(&format!("/orgs?name={name}&pageNum=1&itemsPerPage=100"));
        assert_eq!(list["links"], json!([{"href": link, "rel": "self"}]));
    }
}

/// Goal: a list tells of nothing that the caller could not read by its id.
#[tokio::test]
async fn caller_without_roles_sees_empty_lists() {
    let fixture = Fixture::alone().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (_, nobody) = fixture.add_key(NewKey::new("without roles"));
    for path in ["/orgs", "/groups"] {
        let link = fixture.url(&format!("{path}?pageNum=1&itemsPerPage=100"));
        let empty = json!({"links": [{"href": link, "rel": "self"}], "results": [], "totalCount": 0});
        fixture.by(&nobody).call(&Method::GET, path, None).await.expect(200, &empty);
    }
    let detail = "Current user is not authorized to perform this action.";
    let reply = fixture.by(&nobody).call(&Method::GET, &format!("/orgs/{org}"), None).await;
    reply.expect_error((401, "USER_UNAUTHORIZED"), detail, &[]);
}

#[tokio::test]
async fn unknown_and_malformed_ids_are_not_found() {
    let fixture = Fixture::alone().await;
    let Tenants { nobody, .. } = &fixture.tenants;
    let detail = format!("No group with ID {nobody} exists.");
    fixture.get(&format!("/groups/{nobody}")).await.expect_error((404, "GROUP_NOT_FOUND"), &detail, &[nobody]);
    let detail = "An invalid group ID nonsense was specified.";
    fixture.get("/groups/nonsense").await.expect_error((404, "INVALID_GROUP_ID"), detail, &["nonsense"]);
    let detail = "No organization with ID nonsense exists.";
    fixture.get("/orgs/nonsense").await.expect_error((404, "ORG_NOT_FOUND"), detail, &["nonsense"]);
}

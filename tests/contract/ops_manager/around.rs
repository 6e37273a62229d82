//! What the operations around the keys have in common with all others: parameters, limits, refusals.

use reqwest::Method;
use serde_json::{Value, json};

use super::client::{Credentials, Reply};
use super::fixture::{Fixture, Holder, Tenants};

/// A request that succeeds, its path where there is nothing, and bodies with all members, which need not succeed.
struct Case {
    method: Method,
    path: String,
    nowhere: Option<String>,
    body: Option<Value>,
}

/// A world, an owner of everything, and the cases in it.
async fn stage() -> (Fixture, Credentials, Vec<Case>) {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    let (key, _) = fixture.add_global_key(tokenwright_mock::ops_manager::NewKey::new("target"));
    let entry = fixture.allow_globally("203.0.113.0/24", "office");
    let (agent_key, _) = fixture.add_agent_key("agents");
    let empty = fixture.world.tenant("64a1f0000000000000000003");
    fixture.world.change(|world| drop(world.ops_manager().add_organization(empty.parse().unwrap(), "Empty")));
    let Tenants { org, project, nobody, .. } = &fixture.tenants;
    let case = |method: &Method, path: String, nowhere: Option<String>, body: Option<Value>| Case {
        method: method.clone(),
        path,
        nowhere,
        body,
    };
    let (get, post, patch, delete) = (&Method::GET, &Method::POST, &Method::PATCH, &Method::DELETE);
    let at = |path: &str| path.to_owned();
    let missing = Some(format!("/groups/{nobody}/agentapikeys"));
    let cases = vec![
        case(get, at("/"), None, None),
        case(post, at("/orgs"), None, Some(json!({"name": "x"}))),
        case(patch, format!("/orgs/{org}"), Some(format!("/orgs/{nobody}")), Some(json!({"name": "x"}))),
        case(delete, format!("/orgs/{empty}"), Some(format!("/orgs/{nobody}")), None),
        case(get, format!("/orgs/{org}/groups"), Some(format!("/orgs/{nobody}/groups")), None),
        case(get, at("/groups/byName/One"), Some(at("/groups/byName/Four")), None),
        case(post, at("/groups"), None, Some(json!({"name": "x", "orgId": org}))),
        case(patch, format!("/groups/{project}"), Some(format!("/groups/{nobody}")), Some(json!({"name": "x"}))),
        case(delete, format!("/groups/{project}"), Some(format!("/groups/{nobody}")), None),
        case(post, format!("/groups/{project}/agentapikeys"), missing.clone(), Some(json!({"desc": "x"}))),
        case(
            delete,
            format!("/groups/{project}/agentapikeys/{agent_key}"),
            Some(format!("/groups/{nobody}/agentapikeys/{agent_key}")),
            None,
        ),
        case(get, at("/admin/apiKeys"), None, None),
        case(post, at("/admin/apiKeys"), None, Some(json!({"desc": "x", "roles": ["GLOBAL_OWNER"]}))),
        case(get, format!("/admin/apiKeys/{key}"), Some(at("/admin/apiKeys/nonsense")), None),
        case(
            patch,
            format!("/admin/apiKeys/{key}"),
            Some(at("/admin/apiKeys/nonsense")),
            Some(json!({"desc": "x", "roles": ["GLOBAL_OWNER"]})),
        ),
        case(delete, format!("/admin/apiKeys/{key}"), Some(at("/admin/apiKeys/nonsense")), None),
        case(get, at("/admin/accessList"), None, None),
        case(post, at("/admin/accessList"), None, Some(json!({"cidrBlock": "192.0.2.7", "description": "x"}))),
        case(get, format!("/admin/accessList/{entry}"), Some(at("/admin/accessList/nonsense")), None),
        case(
            patch,
            format!("/admin/accessList/{entry}"),
            Some(at("/admin/accessList/nonsense")),
            Some(json!({"cidrBlock": "192.0.2.7", "description": "x"})),
        ),
        case(delete, format!("/admin/accessList/{entry}"), Some(at("/admin/accessList/nonsense")), None),
    ];
    (fixture, owner, cases)
}

impl Case {
    async fn send(&self, holder: Holder<'_>, path: &str, body: Option<String>) -> Reply {
        holder.call(&self.method, path, body.as_deref()).await
    }
}

/// Source: "Public API Principles", which gives the parameters for all resources.
#[tokio::test]
async fn operations_around_the_keys_take_the_common_parameters() {
    let (_, _, cases) = stage().await;
    for number in 0..cases.len() {
        let (fixture, owner, cases) = stage().await;
        let case = &cases[number];
        let path = format!("{}?pretty=true&envelope=true&pageNum=1&itemsPerPage=7&includeCount=true", case.path);
        let reply = case.send(fixture.by(&owner), &path, case.body.as_ref().map(Value::to_string)).await;
        if reply.status == 204 {
            reply.expect_no_content();
            continue;
        }
        let body = reply.json();
        assert_eq!(body["status"], json!(reply.status), "{} {path}: {reply:?}", case.method);
        assert!((200..203).contains(&reply.status), "{} {path}: {reply:?}", case.method);
        assert!(body.get("content").is_some() != body.get("results").is_some(), "{reply:?}");
        assert!(reply.text.starts_with("{\n  \""), "{reply:?}");
    }
    // Lists that are bare arrays have two of the parameters.
    let (fixture, owner, _) = stage().await;
    for path in [format!("/groups/{}/agentapikeys", fixture.tenants.project), "/admin/apiKeys/roles".to_owned()] {
        let path = format!("{path}?pretty=true&envelope=true");
        let body = fixture.by(&owner).call(&Method::GET, &path, None).await;
        assert!(body.text.starts_with("{\n  \"content\" : [ "), "{body:?}");
    }
}

#[tokio::test]
async fn operations_around_the_keys_refuse_what_all_refuse() {
    let (fixture, owner, cases) = stage().await;
    let too_large = json!({
        "detail": "The request body is larger than the server accepts.", "error": 413, "reason": "Payload Too Large",
    });
    for case in &cases {
        let body = case.body.as_ref().map(Value::to_string);
        let detail = "Invalid query parameter pageNum specified.";
        let path = format!("{}?pageNum=x", case.path);
        let reply = case.send(fixture.by(&owner), &path, body.clone()).await;
        reply.expect_error((400, "INVALID_QUERY_PARAMETER"), detail, &["pageNum"]);
        if let Some(nowhere) = &case.nowhere {
            assert_eq!(case.send(fixture.by(&owner), nowhere, body.clone()).await.status, 404, "{nowhere}");
        }
        if let Some(body) = body {
            let reply = case.send(fixture.by(&owner), &case.path, Some(body + &" ".repeat(1 << 20))).await;
            reply.expect(413, &too_large);
        }
    }
    let missing = format!("/groups/{}/agentapikeys", fixture.tenants.nobody);
    assert_eq!(fixture.by(&owner).call(&Method::GET, &missing, None).await.status, 404);
}

/// Source: "API Error Codes": groups of LDAP make sense only with LDAP.
#[tokio::test]
async fn groups_of_ldap_are_refused_without_ldap() {
    let fixture = Fixture::alone().await;
    let owner = fixture.add_global_owner();
    let Tenants { org, project, .. } = &fixture.tenants;
    let body = json!({"name": "x", "ldapGroupMappings": [{"roleName": "ORG_OWNER", "ldapGroups": ["cn=owners"]}]});
    for (method, path) in [
        (Method::POST, "/orgs".to_owned()),
        (Method::PATCH, format!("/orgs/{org}")),
        (Method::PATCH, format!("/groups/{project}")),
    ] {
        let reply = fixture.by(&owner).call(&method, &path, Some(&body.to_string())).await;
        let detail = "The attribute ldapGroupMappings is allowed only with LDAP authentication.";
        reply.expect_error((400, "DISALLOWED_ATTRIBUTE_TURN_ON_LDAP"), detail, &["ldapGroupMappings"]);
    }
}

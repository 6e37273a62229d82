use reqwest::Method;
use serde_json::json;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::fixture::{Fixture, Tenants};

/// Source: the manual's samples of the headers of 200 and 204.
#[tokio::test]
async fn answers_have_the_vendors_headers() {
    let fixture = Fixture::start().await;
    let Tenants { org, nobody, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(NewKey::new("gone soon").with_organization_role(Role::OrgMember));
    let list = fixture.get(&format!("/orgs/{org}/apiKeys")).await;
    let error = fixture.get(&format!("/orgs/{nobody}/apiKeys")).await;
    let gone = fixture.delete(&format!("/orgs/{org}/apiKeys/{id}")).await;
    for (reply, content_type) in [(&list, Some("application/json")), (&error, Some("application/json")), (&gone, None)]
    {
        assert_eq!(reply.header("content-type"), content_type, "{reply:?}");
        assert_eq!(reply.header("vary"), Some("Accept-Encoding"), "{reply:?}");
        assert_eq!(reply.header("strict-transport-security"), Some("max-age=300"), "{reply:?}");
        let version = reply.header("x-mongodb-service-version").unwrap();
        let (hash, version) = version.split_once("; ").unwrap();
        let hash = hash.strip_prefix("gitHash=").unwrap();
        assert!(hash.len() == 40 && hash.bytes().all(|c| c.is_ascii_hexdigit()), "{hash}");
        assert!(version.strip_prefix("versionString=").is_some_and(|version| !version.is_empty()), "{version}");
        assert!(reply.header("date").is_some(), "{reply:?}");
    }
}

/// Members in alphabetical order, no white space.
#[tokio::test]
async fn body_is_compact_and_sorted() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, url) = (&fixture.owner_id, fixture.key_url(&fixture.owner_id));
    let expected = format!(
        "{{\"desc\":\"the owner\",\"id\":\"{id}\",\"links\":[{{\"href\":\"{url}\",\"rel\":\"self\"}}],\
         \"privateKey\":\"********-****-****-9f0a1b2c3d4e\",\"publicKey\":\"mmmowner\",\
         \"roles\":[{{\"orgId\":\"{org}\",\"roleName\":\"ORG_OWNER\"}}]}}"
    );
    let path = format!("/orgs/{org}/apiKeys/{id}");
    for query in ["", "?pretty=false", "?pretty=1", "?pretty", "?pretty=yes", "?envelope=no", "?unknown=true"] {
        assert_eq!(fixture.get(&format!("{path}{query}")).await.text, expected, "{query}");
    }
}

#[tokio::test]
async fn pretty_body_has_the_vendors_layout() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, nobody, .. } = &fixture.tenants;
    let (id, url) = (&fixture.owner_id, fixture.key_url(&fixture.owner_id));
    let expected = format!(
        r#"{{
  "desc" : "the owner",
  "id" : "{id}",
  "links" : [ {{
    "href" : "{url}",
    "rel" : "self"
  }} ],
  "privateKey" : "********-****-****-9f0a1b2c3d4e",
  "publicKey" : "mmmowner",
  "roles" : [ {{
    "orgId" : "{org}",
    "roleName" : "ORG_OWNER"
  }} ]
}}"#
    );
    for query in ["?pretty=true", "?pretty=TRUE", "?pretty=true&pretty=false"] {
        assert_eq!(fixture.get(&format!("/orgs/{org}/apiKeys/{id}{query}")).await.text, expected, "{query}");
    }
    let list = fixture.get(&format!("/groups/{project}/apiKeys?pretty=true")).await;
    assert!(list.text.ends_with("\n  } ],\n  \"results\" : [ ],\n  \"totalCount\" : 0\n}"), "{list:?}");
    let error = fixture.get(&format!("/orgs/{nobody}/apiKeys?pretty=true")).await;
    let expected = format!(
        r#"{{
  "detail" : "No organization with ID {nobody} exists.",
  "error" : 404,
  "errorCode" : "ORG_NOT_FOUND",
  "parameters" : [ "{nobody}" ],
  "reason" : "Not Found"
}}"#
    );
    assert_eq!(error.text, expected);
}

/// Source: "Public API Principles", section on envelopes.
#[tokio::test]
async fn envelope_wraps_single_results_and_errors() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, nobody, .. } = &fixture.tenants;
    let path = format!("/orgs/{org}/apiKeys/{}", fixture.owner_id);
    let bare = fixture.get(&path).await.json();
    for query in ["?envelope=true", "?envelope=True&pretty=true"] {
        let enveloped = json!({"content": bare, "status": 200});
        fixture.get(&format!("{path}{query}")).await.expect(200, &enveloped);
    }
    let error = json!({
        "content": {
            "detail": format!("No API Key with ID {nobody} exists."),
            "error": 400,
            "errorCode": "API_KEY_NOT_FOUND",
            "parameters": [nobody],
            "reason": "Bad Request",
        },
        "status": 400,
    });
    fixture.get(&format!("/orgs/{org}/apiKeys/{nobody}?envelope=true")).await.expect(400, &error);
    let created = fixture.post(&format!("/groups/{project}/apiKeys?envelope=true"), &json!({"desc": "x"})).await;
    assert_eq!((created.status, &created.json()["status"]), (200, &json!(200)));
    assert_eq!(created.json()["content"]["desc"], "x");
    assert_eq!(created.json().as_object().unwrap().len(), 2);
}

/// A list is an envelope already.
#[tokio::test]
async fn envelope_of_a_list_is_one_more_member() {
    let fixture = Fixture::start().await;
    let Tenants { project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/apiKeys?envelope=true");
    let expected = json!({
        "links": [{"href": fixture.url(&format!("{path}&pageNum=1&itemsPerPage=100")), "rel": "self"}],
        "results": [],
        "status": 200,
        "totalCount": 0,
    });
    fixture.get(&path).await.expect(200, &expected);
}

#[tokio::test]
async fn envelope_leaves_empty_answers_and_challenges_alone() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(NewKey::new("gone soon").with_organization_role(Role::OrgMember));
    let path = format!("/orgs/{org}/apiKeys/{id}?envelope=true&pretty=true");
    fixture.delete(&path).await.expect_no_content();
    let challenge = fixture.client.with(None).send(&Method::GET, &format!("/api/public/v1.0{path}"), None).await;
    assert_eq!(challenge.text.len(), 106, "{challenge:?}");
}

/// Links lead back to where the client found the server.
#[tokio::test]
async fn links_follow_the_host_header() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let target = format!("/api/public/v1.0/orgs/{org}/apiKeys/{}", fixture.owner_id);
    let header = fixture.owner.on(&fixture.client.nonce().await, "00000001").authorization(&Method::GET, &target);
    let request = fixture.world.client().get(format!("{}{target}", fixture.world.origin()));
    let response = request.header("authorization", header).header("host", "om.example.net:8443").send().await.unwrap();
    let key: serde_json::Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(key["links"][0]["href"], format!("{}://om.example.net:8443{target}", fixture.world.scheme()));
}

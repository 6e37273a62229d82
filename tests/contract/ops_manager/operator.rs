//! What clients that cannot be run here send, call by call: the vendor's Kubernetes operator and its command line tool.
//!
//! Sources: mongodb/mongodb-kubernetes, `controllers/om/omclient.go`, `controllers/operator/project/project.go` and
//! `controllers/operator/agents/agents.go`; mongodb/mongodb-cli with mongodb/go-client-mongodb-ops-manager, `opsmngr/`.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::{Credentials, Reply};
use super::fixture::Fixture;

/// A client with a key.
struct Caller<'a> {
    fixture: &'a Fixture,
    credentials: Credentials,
}

impl Caller<'_> {
    async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Reply {
        self.fixture.by(&self.credentials).send(method, path, body).await
    }

    async fn get(&self, path: &str) -> Value {
        self.call(Method::GET, path, None).await.value(200)
    }
}

/// The operator with the key that its users are told to make for it: `ORG_GROUP_CREATOR`, nothing else.
#[tokio::test]
async fn operator_finds_its_organization_and_founds_its_project() {
    let fixture = Fixture::alone().await;
    let (_, credentials) = fixture.add_key(NewKey::new("1733000000").with_organization_role(Role::OrgGroupCreator));
    let operator = Caller { fixture: &fixture, credentials };
    let org = fixture.tenants.org.clone();
    // ReadOrganization, then ReadProjectsInOrganizationByName: no exact match.
    assert_eq!(operator.get(&format!("/orgs/{org}")).await["name"], "Example");
    let named = format!("/orgs/{org}/groups?itemsPerPage=500&pageNum=1&name=my-project");
    assert_eq!(operator.get(&named).await["results"], json!([]));
    // CreateProject: empty tags are left out; the answer has to have these three.
    let body = json!({"name": "my-project", "orgId": org});
    let project = operator.call(Method::POST, "/groups", Some(body)).await.value(201);
    let [id, owner, agent_key] = ["id", "orgId", "agentApiKey"].map(|name| project[name].as_str().unwrap());
    assert_eq!((owner, agent_key.len()), (org.as_str(), 32));
    assert_eq!(operator.get(&named).await["results"][0]["id"], json!(id));
    // EnsureTagAdded: the whole project comes back, and a refusal would end it.
    let body = json!({"id": id, "name": "my-project", "orgId": org, "tags": ["NAMESPACE"], "agentApiKey": agent_key});
    let tagged = operator.call(Method::PATCH, &format!("/groups/{id}"), Some(body)).await.value(200);
    assert_eq!(tagged["tags"], json!(["NAMESPACE"]));
    // GenerateAgentKey, which panics without a text in `key`.
    let body = json!({"desc": "MongoDB Kubernetes operator"});
    let made = operator.call(Method::POST, &format!("/groups/{id}/agentapikeys"), Some(body)).await.value(200);
    assert!(made["key"].is_string(), "{made}");
    // Its scripts page until nothing comes.
    for (page, n_expected) in [(1, 1), (2, 0)] {
        let list = operator.get(&format!("/orgs/{org}/groups?itemsPerPage=500&pageNum={page}")).await;
        assert_eq!(list["results"].as_array().unwrap().len(), n_expected, "{list}");
    }
    // And delete what they find by its name, insisting on 202.
    let found = operator.get("/groups/byName/my-project").await;
    operator.call(Method::DELETE, &format!("/groups/{}", found["id"].as_str().unwrap()), None).await.value(202);
    let gone = fixture.by(&operator.credentials).call(&Method::GET, "/groups/byName/my-project", None).await;
    assert_eq!((gone.status, gone.json().get("id")), (404, None));
}

/// The operator without an organization in its configuration: it looks for one of the project's name, and lets the server
/// make both.
#[tokio::test]
async fn operator_with_a_global_key_lets_the_organization_be_founded() {
    let fixture = Fixture::alone().await;
    let operator = Caller { fixture: &fixture, credentials: fixture.add_global_owner() };
    assert_eq!(operator.get("/orgs?itemsPerPage=500&pageNum=1&name=my-project").await["results"], json!([]));
    let project =
        operator.call(Method::POST, "/groups", Some(json!({"name": "my-project", "orgId": ""}))).await.value(400);
    assert_eq!(project["errorCode"], "INVALID_ATTRIBUTE");
    let project = operator.call(Method::POST, "/groups", Some(json!({"name": "my-project"}))).await.value(201);
    let found = operator.get("/orgs?itemsPerPage=500&pageNum=1&name=my-project").await;
    assert_eq!(found["results"][0]["id"], project["orgId"]);
    // ReadGlobalAPIKeys and CreateGlobalAPIKey read texts only: no member of a role or a link is anything else.
    let body = json!({"desc": "operator", "roles": ["GLOBAL_OWNER"]});
    let key = operator.call(Method::POST, "/admin/apiKeys", Some(body)).await.value(200);
    for place in ["roles", "links"] {
        for object in key[place].as_array().unwrap() {
            assert!(object.as_object().unwrap().values().all(Value::is_string), "{key}");
        }
    }
    // The helper that puts the whole internet on the list demands 200, and knows one code.
    for block in ["0.0.0.0/1", "128.0.0.0/1"] {
        let body = json!({"cidrBlock": block, "description": "everywhere"});
        operator.call(Method::POST, "/admin/whitelist", Some(body.clone())).await.value(200);
        let again = operator.call(Method::POST, "/admin/whitelist", Some(body)).await.value(400);
        assert_eq!(again["errorCode"], "DUPLICATE_GLOBAL_WHITELIST_ENTRY");
    }
    // The keys of its organizations, as its scripts list them.
    let org = &fixture.tenants.org;
    let list = operator.get(&format!("/orgs/{org}/apiKeys?includeCount=True&itemsPerPage=500&pageNum=1")).await;
    assert_eq!(list["totalCount"], 1);
}

/// `mongocli iam` and `mongocli ops-manager`, from an organization to its end.
#[tokio::test]
async fn command_line_tool_makes_and_removes_what_it_knows() {
    let fixture = Fixture::alone().await;
    let tool = Caller { fixture: &fixture, credentials: fixture.add_global_owner() };
    let org = tool.call(Method::POST, "/orgs", Some(json!({"name": "analytics"}))).await.value(200);
    let org = org["id"].as_str().unwrap();
    let body = json!({"name": "reports", "orgId": org, "withDefaultAlertsSettings": true});
    let project =
        tool.call(Method::POST, "/groups?projectOwnerId=64b7e00000000000000000d2", Some(body)).await.value(201);
    let id = project["id"].as_str().unwrap();
    let pages = "pageNum=1&itemsPerPage=100";
    assert_eq!(tool.get(&format!("/orgs/{org}/groups?{pages}")).await["totalCount"], 1);
    assert_eq!(tool.get("/groups/byName/reports").await["id"], json!(id));
    // Global keys and their list, under the name that the tool knows.
    let body = json!({"desc": "tool", "roles": ["GLOBAL_READ_ONLY"]});
    let key = tool.call(Method::POST, "/admin/apiKeys", Some(body)).await.value(200);
    let key_path = format!("/admin/apiKeys/{}", key["id"].as_str().unwrap());
    tool.call(Method::PATCH, &key_path, Some(json!({"desc": "tools"}))).await.value(200);
    assert_eq!(tool.get(&key_path).await["desc"], "tools");
    assert_eq!(tool.get(&format!("/admin/apiKeys?{pages}")).await["totalCount"], 2);
    tool.call(Method::DELETE, &key_path, None).await.value(204);
    let body = json!({"cidrBlock": "203.0.113.0/24", "description": "office"});
    let entry = tool.call(Method::POST, "/admin/whitelist", Some(body)).await.value(200);
    let entry_path = format!("/admin/whitelist/{}", entry["id"].as_str().unwrap());
    assert_eq!(tool.get(&entry_path).await["description"], "office");
    assert_eq!(tool.get(&format!("/admin/whitelist?{pages}")).await["totalCount"], 1);
    tool.call(Method::DELETE, &entry_path, None).await.value(204);
    // Keys of agents: the one that came with the project, and another.
    let agents = format!("/groups/{id}/agentapikeys");
    let made = tool.call(Method::POST, &agents, Some(json!({"desc": "tool"}))).await.value(200);
    let listed = tool.get(&agents).await;
    assert_eq!((listed[0]["createdBy"].as_str(), &listed[1]["_id"]), (Some("PROVISIONING"), &made["_id"]));
    tool.call(Method::DELETE, &format!("{agents}/{}", made["_id"].as_str().unwrap()), None).await.value(204);
    // And the end.
    tool.call(Method::DELETE, &format!("/orgs/{org}"), None).await.value(409);
    tool.call(Method::DELETE, &format!("/groups/{id}"), None).await.value(202);
    tool.call(Method::DELETE, &format!("/orgs/{org}"), None).await.value(204);
}

//! What the answers of cells are to be.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::caller::{Caller, Expected};
use super::row::{GLOBALLY_LISTED, LISTED, Row, Success};
use super::world::{Key, Shown, World};
use crate::matrix::headers::Headers;
use crate::ops_manager::client::{Credentials, Reply};
use crate::ops_manager::fixture::{START, START_MS, Tenants};

impl World {
    pub(super) fn assert_success(&self, (row, caller): (&Row, Caller), reply: &Reply, cell: &str) {
        let (target, tenants) = (&self.target, &self.fixture.tenants);
        let body = match row.success {
            Success::KeysOfProject => self.list(row, self.keys("GROUP_")),
            Success::KeysOfOrganization => self.list(row, self.keys("")),
            Success::Created(roles) => self.created(roles, reply),
            Success::Target(description, roles) => self.view(Shown { description, roles, ..target.shown() }),
            Success::AccessList(addresses) => {
                self.list(row, addresses.iter().map(|address| self.entry(address)).collect())
            }
            Success::Entry => {
                let mut entry = self.entry(LISTED);
                let key = json!({"href": self.fixture.key_url(&target.id), "rel": "http://mms.mongodb.com/apiKeys"});
                entry["links"].as_array_mut().unwrap().push(key);
                entry
            }
            Success::Root => self.root(caller),
            Success::Organizations => {
                let organizations = self.organizations(caller).into_iter();
                self.list(row, organizations.map(|(id, name)| self.organization(id, name)).collect())
            }
            Success::Projects => {
                let projects = self.projects(caller).into_iter();
                self.list(row, projects.map(|(id, org, name)| self.project(id, org, name)).collect())
            }
            Success::ProjectsOfOrganization => {
                let projects = self.projects(caller).into_iter().filter(|(_, org, _)| *org == tenants.org);
                self.list(row, projects.map(|(id, org, name)| self.project(id, org, name)).collect())
            }
            Success::Organization(name) => self.organization(&tenants.org, name),
            Success::OrganizationAndMore(name) => {
                let mut shown = self.organization(&tenants.org, name);
                let related = ["groups", "teams", "users"].map(|what| {
                    let href = self.fixture.url(&format!("/orgs/{}/{what}", tenants.org));
                    json!({"href": href, "rel": format!("http://mms.mongodb.com/{what}")})
                });
                shown["links"].as_array_mut().unwrap().extend(related);
                shown
            }
            Success::CreatedOrganization => self.organization(&new_id(reply, "id"), "Made"),
            Success::NotEmpty => json!({
                "detail": format!("Organization {} has active groups.", tenants.org), "error": 409,
                "errorCode": "ORG_NOT_EMPTY", "parameters": [tenants.org], "reason": "Conflict",
            }),
            Success::Project(name) => self.project(&tenants.project, &tenants.org, name),
            Success::CreatedProject => {
                let mut shown = self.project(&new_id(reply, "id"), &tenants.org, "Made");
                shown["agentApiKey"] = new_agent_key(reply, "agentApiKey").into();
                shown
            }
            Success::DeletedProject => json!({}),
            Success::GlobalKeys => self.list(row, self.global_keys(caller)),
            Success::GlobalTarget(description, role) => {
                let (id, credentials) = &self.global_target;
                self.global_view(Shown { id, credentials, description, roles: &[role] })
            }
            Success::CreatedGlobalKey => {
                let body = reply.json();
                let [id, public_key, private_key] = ["id", "publicKey", "privateKey"].map(|name| body[name].as_str());
                let credentials = Credentials::new(public_key.unwrap(), private_key.unwrap());
                let (id, roles) = (id.unwrap(), &["GLOBAL_READ_ONLY"][..]);
                let mut shown = self.global_view(Shown { id, credentials: &credentials, description: "made", roles });
                shown["privateKey"] = private_key.unwrap().into();
                shown
            }
            Success::GlobalRoles => json!([
                "GLOBAL_AUTOMATION_ADMIN",
                "GLOBAL_BACKUP_ADMIN",
                "GLOBAL_MONITORING_ADMIN",
                "GLOBAL_OWNER",
                "GLOBAL_READ_ONLY",
                "GLOBAL_USER_ADMIN",
            ]),
            Success::GlobalAccessList => self.list(row, self.global_entries(caller, reply)),
            Success::GlobalEntry(description) => global_entry(&self.global_entry, GLOBALLY_LISTED, description),
            Success::CreatedGlobalEntry => global_entry(&new_id(reply, "id"), "198.51.100.0/25", "made"),
            Success::AgentKeys => {
                let (id, key) = &self.agent_key;
                json!([{
                    "_id": id, "createdBy": "PROVISIONING", "createdTime": START_MS, "desc": "agents",
                    "key": format!("****************************{}", &key[28..]),
                }])
            }
            Success::CreatedAgentKey => json!({
                "_id": new_id(reply, "_id"), "createdBy": "PUBLIC_API", "createdIpAddr": self.peer().to_string(),
                "createdTime": START_MS, "createdUserId": self.caller_id(caller), "desc": "made",
                "key": new_agent_key(reply, "key"),
            }),
            Success::CreatedUser => {
                let id = reply.json()["user"]["id"].as_str().unwrap().to_owned();
                let link = json!({"href": self.fixture.url(&format!("/users/{id}")), "rel": "self"});
                json!({"user": {
                    "firstName": "Jane", "id": id, "lastName": "Doe", "links": [link], "roles": [], "username": "jane",
                }})
            }
            Success::Version => {
                let version = reply.header("x-mongodb-service-version").unwrap();
                assert_eq!(reply.status, 200, "{cell}: {reply:?}");
                assert!(version.starts_with(&format!("gitHash={}; ", reply.text)), "{cell}: {version}");
                return assert_usual_headers(reply, Some("text/plain;charset=utf-8"), cell);
            }
            Success::NoContent => {
                assert_eq!((reply.status, reply.text.as_str()), (204, ""), "{cell}: {reply:?}");
                return assert_usual_headers(reply, None, cell);
            }
        };
        let status = match row.success {
            Success::CreatedProject | Success::CreatedUser => 201,
            Success::DeletedProject => 202,
            Success::NotEmpty => 409,
            _ => 200,
        };
        assert_eq!(reply.status, status, "{cell}: {reply:?}");
        assert_eq!(reply.json(), body, "{cell}");
        assert_usual_headers(reply, Some("application/json"), cell);
    }

    /// The id of the calling key.
    fn caller_id(&self, caller: Caller) -> &str {
        match (&self.calling, &self.global_caller) {
            (Some(key), _) => &key.id,
            (None, Some(id)) => id,
            (None, None) if caller == Caller::Target => &self.target.id,
            (None, None) => &self.fixture.owner_id,
        }
    }

    fn root(&self, caller: Caller) -> Value {
        let foreign = self.foreign_id.as_deref().filter(|_| caller == Caller::OwnerOfAnotherOrganization);
        let user = format!("/users/{}", foreign.unwrap_or_else(|| self.caller_id(caller)));
        json!({
            "links": [
                {"href": self.fixture.url(""), "rel": "self"},
                {"href": self.fixture.url("/groups"), "rel": "http://mms.mongodb.com/groups"},
                {"href": self.fixture.url(&user), "rel": "http://mms.mongodb.com/user"},
            ],
            "throttling": false,
        })
    }

    /// The global keys: the caller's comes first if it is one.
    fn global_keys(&self, caller: Caller) -> Vec<Value> {
        let own = self.global_caller.iter().map(|id| {
            let (_, role) = caller.global_role().unwrap();
            self.global_view(Shown { id, credentials: &self.credentials, description: "calling", roles: &[role] })
        });
        let (id, credentials) = &self.global_target;
        let roles = &["GLOBAL_MONITORING_ADMIN"];
        own.chain([self.global_view(Shown { id, credentials, description: "global target", roles })]).collect()
    }

    /// A global key as it is read: its link names no organization, its roles no place.
    fn global_view(&self, key: Shown<'_>) -> Value {
        let mut shown = self.view(key);
        shown["links"][0]["href"] = self.fixture.url(&format!("/orgs/null/apiKeys/{}", key.id)).into();
        shown["roles"] = key.roles.iter().map(|role| json!({"roleName": role})).collect();
        shown
    }

    /// The global access list: with the caller's own address where it has to be there.
    fn global_entries(&self, caller: Caller, reply: &Reply) -> Vec<Value> {
        let mut entries = vec![global_entry(&self.global_entry, GLOBALLY_LISTED, "office")];
        if caller == Caller::GlobalOwnerFromListedAddress {
            let body = reply.json();
            let length = if self.peer().is_ipv4() { 32 } else { 128 };
            let address = format!("{}/{length}", self.peer());
            entries.push(global_entry(body["results"][1]["id"].as_str().unwrap(), &address, "here"));
        }
        entries
    }

    /// The organizations in which a caller has a role, with their names.
    fn organizations(&self, caller: Caller) -> Vec<(&str, &'static str)> {
        use Caller as C;
        let tenants = &self.fixture.tenants;
        match caller {
            C::NoRoles | C::OwnerOfAnotherProject => vec![],
            C::ProjectReader | C::ProjectUserAdministrator | C::ProjectOwner => vec![],
            C::OwnerOfAnotherOrganization => vec![(&tenants.other_org, "Other")],
            _ if self.global_caller.is_some() => {
                let demo = &self.fixture.world.demo().ops_manager;
                let mut all: Vec<(&str, _)> =
                    vec![(&tenants.org, "Example"), (&tenants.other_org, "Other"), (&demo.org_id, "Example Org")];
                all.sort_unstable();
                all
            }
            _ => vec![(&tenants.org, "Example")],
        }
    }

    /// The projects in which a caller has a role, with their organizations and names.
    fn projects(&self, caller: Caller) -> Vec<(&str, &str, &'static str)> {
        let Tenants { org, project, second_project, other_org, other_project, .. } = &self.fixture.tenants;
        match caller {
            Caller::NoRoles | Caller::Member | Caller::ProjectCreator => vec![],
            Caller::OwnerOfAnotherProject => vec![(second_project, org, "Two")],
            Caller::OwnerOfAnotherOrganization => vec![(other_project, other_org, "Three")],
            Caller::Owner | Caller::OwnerFromListedAddress | Caller::OwnerOnNonceOfAnother => {
                vec![(project, org, "One"), (second_project, org, "Two")]
            }
            _ if self.global_caller.is_some() => {
                let demo = &self.fixture.world.demo().ops_manager;
                let mut all: Vec<(&str, &str, _)> = vec![
                    (project, org, "One"),
                    (second_project, org, "Two"),
                    (other_project, other_org, "Three"),
                    (&demo.project_id, &demo.org_id, "Backup"),
                    (&demo.second_project_id, &demo.org_id, "Shop"),
                ];
                all.sort_unstable();
                all
            }
            _ => vec![(project, org, "One")],
        }
    }

    /// The keys that have a role of this kind, in the order of their public keys.
    fn keys(&self, kind: &str) -> Vec<Value> {
        let owner = Key {
            id: self.fixture.owner_id.clone(),
            credentials: self.fixture.owner.clone(),
            description: "the owner",
            roles: &["ORG_OWNER"],
        };
        let keys = self.calling.iter().chain([&owner, &self.target]);
        let keys = keys.filter(|key| kind.is_empty() || key.roles.iter().any(|role| role.starts_with(kind)));
        keys.map(|key| self.view(key.shown())).collect()
    }

    /// Checks the form of what is drawn, and returns the body with it; the private key is whole.
    fn created(&self, roles: &[&str], reply: &Reply) -> Value {
        let body = reply.json();
        let text = |name: &str| body[name].as_str().unwrap();
        let (id, public_key, private_key) = (text("id"), text("publicKey"), text("privateKey"));
        assert!(id.len() == 24 && is_hexadecimal(id), "{id}");
        assert!(public_key.len() == 8 && public_key.bytes().all(|c| c.is_ascii_lowercase()), "{public_key}");
        let groups: Vec<usize> = private_key.split('-').map(str::len).collect();
        assert!(groups == [8, 4, 4, 4, 12] && is_hexadecimal(&private_key.replace('-', "")), "{private_key}");
        let credentials = Credentials::new(public_key, private_key);
        let mut expected = self.view(Shown { id, credentials: &credentials, description: "made", roles });
        expected["privateKey"] = private_key.into();
        expected
    }

    /// A key as it is read.
    fn view(&self, Shown { id, credentials, description, roles }: Shown<'_>) -> Value {
        let Tenants { org, project, .. } = &self.fixture.tenants;
        let roles = roles.iter().map(|role| match role.starts_with("ORG_") {
            true => json!({"orgId": org, "roleName": role}),
            false => json!({"groupId": project, "roleName": role}),
        });
        let tail = credentials.private_key.rsplit('-').next().unwrap();
        json!({
            "desc": description,
            "id": id,
            "links": [{"href": self.fixture.key_url(id), "rel": "self"}],
            "privateKey": format!("********-****-****-{tail}"),
            "publicKey": credentials.public_key,
            "roles": roles.collect::<Vec<_>>(),
        })
    }

    /// An entry of the target's access list. Nobody has called from its address.
    fn entry(&self, address: &str) -> Value {
        let url = format!("{}/accessList/{address}", self.fixture.key_url(&self.target.id));
        json!({
            "cidrBlock": format!("{address}/32"), "count": 0, "created": START, "ipAddress": address,
            "links": [{"href": url, "rel": "self"}],
        })
    }

    fn organization(&self, id: &str, name: &str) -> Value {
        let link = json!({"href": self.fixture.url(&format!("/orgs/{id}")), "rel": "self"});
        json!({"id": id, "isDeleted": false, "links": [link], "name": name})
    }

    fn project(&self, id: &str, organization: &str, name: &str) -> Value {
        json!({
            "activeAgentCount": 0,
            "hostCounts": {"arbiter": 0, "config": 0, "mongos": 0, "primary": 0, "secondary": 0},
            "id": id,
            "links": [{"href": self.fixture.url(&format!("/groups/{id}")), "rel": "self"}],
            "name": name,
            "orgId": organization,
            "publicApiEnabled": true,
            "replicaSetCount": 0,
            "shardCount": 0,
            "tags": [],
        })
    }

    /// The first page of a list, which links to itself under the name that was asked for.
    fn list(&self, row: &Row, results: Vec<Value>) -> Value {
        let url = format!("{}{}?pageNum=1&itemsPerPage=100", self.fixture.world.origin(), self.path(row));
        json!({"links": [{"href": url, "rel": "self"}], "totalCount": results.len(), "results": results})
    }
}

/// An entry of the global access list.
fn global_entry(id: &str, range: &str, description: &str) -> Value {
    json!({
        "cidrBlock": range, "created": START, "description": description, "id": id, "type": "GLOBAL_ROLE",
        "updated": START,
    })
}

/// Returns the id in an answer, of the right form.
fn new_id(reply: &Reply, name: &str) -> String {
    let id = reply.json()[name].as_str().unwrap().to_owned();
    assert!(id.len() == 24 && is_hexadecimal(&id), "{id}");
    id
}

/// Returns the whole key of agents in an answer, of the right form.
fn new_agent_key(reply: &Reply, name: &str) -> String {
    let key = reply.json()[name].as_str().unwrap().to_owned();
    assert!(key.len() == 32 && is_hexadecimal(&key), "{key}");
    key
}

fn is_hexadecimal(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

pub(super) fn assert_refusal(expected: Expected, peer: IpAddr, reply: &Reply, cell: &str) {
    let peer = peer.to_string();
    let address_refused = format!("IP address {peer} is not allowed to access this resource.");
    let (status, code, reason, detail, parameters): (_, _, _, _, &[&str]) = match expected {
        Expected::Challenge => return assert_challenge("false", reply, cell),
        Expected::StaleChallenge => return assert_challenge("true", reply, cell),
        Expected::Unauthorized => {
            let detail = "Current user is not authorized to perform this action.";
            (401, "USER_UNAUTHORIZED", "Unauthorized", detail, &[])
        }
        Expected::AccessListDenied => {
            let detail = "The access list is accessible only by the API key itself or by a user administrator.";
            (401, "API_KEY_ACCESS_LIST_ACCESS_DENIED", "Unauthorized", detail, &[])
        }
        Expected::AddressRefused => {
            (403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", "Forbidden", address_refused.as_str(), &[peer.as_str()])
        }
        Expected::NotInGroup => {
            let detail = "The current user is not in the group, or the group does not exist.";
            (401, "NOT_IN_GROUP", "Unauthorized", detail, &[])
        }
        Expected::CannotCreateOrganization => {
            let detail = "This API Key cannot create organizations.";
            (401, "API_KEY_CANNOT_CREATE_ORG", "Unauthorized", detail, &[])
        }
        Expected::Success => unreachable!("a success is no refusal"),
    };
    let body = json!({
        "detail": detail, "error": status, "errorCode": code, "parameters": parameters, "reason": reason,
    });
    assert_eq!((reply.status, reply.json()), (status, body), "{cell}: {reply:?}");
    assert_usual_headers(reply, Some("application/json"), cell);
}

/// The web server in front challenges, in a layout and with headers of its own.
fn assert_challenge(stale: &str, reply: &Reply, cell: &str) {
    assert_eq!(reply.status, 401, "{cell}: {reply:?}");
    let body = "{\n  \"detail\" : \"You are not authorized for this resource.\",\n  \"error\" : 401,\n  \
                \"reason\" : \"Unauthorized\"\n}";
    assert_eq!(reply.text, body, "{cell}");
    let nonce = reply.nonce();
    assert_eq!(nonce.len(), 32, "{cell}: 24 bytes in base64");
    let challenge = format!(
        "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"{nonce}\", algorithm=MD5, qop=\"auth\", stale={stale}"
    );
    let headers = [("content-type", "application/json;charset=ISO-8859-1"), ("www-authenticate", &*challenge)];
    Headers::of(&reply.headers).assert(&headers, cell);
}

/// What every answer of the API proper carries; there is no challenge.
fn assert_usual_headers(reply: &Reply, content_type: Option<&str>, cell: &str) {
    let mut headers = Headers::of(&reply.headers);
    // The vendor's sample of a 201 tells no version.
    if reply.status != 201 {
        let version = headers.take("x-mongodb-service-version", cell);
        let parts = version.split_once("; ").unwrap();
        let hash = parts.0.strip_prefix("gitHash=").unwrap();
        assert!(hash.len() == 40 && parts.1.starts_with("versionString="), "{cell}: {version}");
    }
    let mut expected = vec![("strict-transport-security", "max-age=300"), ("vary", "Accept-Encoding")];
    expected.extend(content_type.map(|content_type| ("content-type", content_type)));
    headers.assert(&expected, cell);
}

//! What the answers of cells are to be.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::caller::{Caller, Expected};
use super::row::{LISTED, Row, Success};
use super::world::{Key, World};
use crate::matrix::headers::Headers;
use crate::ops_manager::client::{Credentials, Reply};
use crate::ops_manager::fixture::{START, Tenants};

impl World {
    pub(super) fn assert_success(&self, row: &Row, caller: Caller, reply: &Reply, cell: &str) {
        let (target, tenants) = (&self.target, &self.fixture.tenants);
        let body = match row.success {
            Success::KeysOfProject => self.list(row, self.keys("GROUP_")),
            Success::KeysOfOrganization => self.list(row, self.keys("")),
            Success::Created(roles) => self.created(roles, reply),
            Success::Target(description, roles) => self.view(&target.id, &target.credentials, description, roles),
            Success::AccessList(addresses) => {
                self.list(row, addresses.iter().map(|address| self.entry(address)).collect())
            }
            Success::Entry => {
                let mut entry = self.entry(LISTED);
                let key = json!({"href": self.fixture.key_url(&target.id), "rel": "http://mms.mongodb.com/apiKeys"});
                entry["links"].as_array_mut().unwrap().push(key);
                entry
            }
            Success::Organizations => {
                let organization = organization(tenants, caller).map(|(id, name)| self.organization(id, name));
                self.list(row, organization.into_iter().collect())
            }
            Success::Projects => {
                let projects = projects(tenants, caller).into_iter();
                self.list(row, projects.map(|(id, organization)| self.project(id, organization)).collect())
            }
            Success::Organization => self.organization(&tenants.org, "Example"),
            Success::Project => self.project(&tenants.project, &tenants.org),
            Success::NoContent => {
                assert_eq!((reply.status, reply.text.as_str()), (204, ""), "{cell}: {reply:?}");
                return assert_usual_headers(reply, None, cell);
            }
        };
        assert_eq!(reply.status, 200, "{cell}: {reply:?}");
        assert_eq!(reply.json(), body, "{cell}");
        assert_usual_headers(reply, Some("application/json"), cell);
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
        keys.map(|key| self.view(&key.id, &key.credentials, key.description, key.roles)).collect()
    }

    /// Checks the form of what is drawn, and returns the body with it; the private key is whole.
    fn created(&self, roles: &[&str], reply: &Reply) -> Value {
        let body = reply.json();
        let text = |name: &str| body[name].as_str().unwrap();
        let (id, public_key, private_key) = (text("id"), text("publicKey"), text("privateKey"));
        let is_hex = |text: &str| text.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c));
        assert!(id.len() == 24 && is_hex(id), "{id}");
        assert!(public_key.len() == 8 && public_key.bytes().all(|c| c.is_ascii_lowercase()), "{public_key}");
        let groups: Vec<usize> = private_key.split('-').map(str::len).collect();
        assert!(groups == [8, 4, 4, 4, 12] && is_hex(&private_key.replace('-', "")), "{private_key}");
        let mut expected = self.view(id, &Credentials::new(public_key, private_key), "made", roles);
        expected["privateKey"] = private_key.into();
        expected
    }

    /// A key as it is read.
    fn view(&self, id: &str, credentials: &Credentials, description: &str, roles: &[&str]) -> Value {
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

    fn project(&self, id: &str, organization: &str) -> Value {
        let Tenants { project, second_project, .. } = &self.fixture.tenants;
        let name = match id {
            id if id == project => "One",
            id if id == second_project => "Two",
            _ => "Three",
        };
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

/// The organization in which a caller has a role, and its name.
fn organization(tenants: &Tenants, caller: Caller) -> Option<(&str, &'static str)> {
    use Caller as C;
    match caller {
        C::NoRoles | C::OwnerOfAnotherProject => None,
        C::ProjectReader | C::ProjectUserAdministrator | C::ProjectOwner => None,
        C::OwnerOfAnotherOrganization => Some((&tenants.other_org, "Other")),
        _ => Some((&tenants.org, "Example")),
    }
}

/// The projects in which a caller has a role, and their organization.
fn projects(tenants: &Tenants, caller: Caller) -> Vec<(&str, &str)> {
    let Tenants { org, project, second_project, other_org, other_project, .. } = tenants;
    match caller {
        Caller::NoRoles | Caller::Member => vec![],
        Caller::OwnerOfAnotherProject => vec![(second_project, org)],
        Caller::OwnerOfAnotherOrganization => vec![(other_project, other_org)],
        Caller::Owner | Caller::OwnerFromListedAddress | Caller::OwnerOnNonceOfAnother => {
            vec![(project, org), (second_project, org)]
        }
        _ => vec![(project, org)],
    }
}

pub(super) fn assert_refusal(expected: Expected, peer: IpAddr, reply: &Reply, cell: &str) {
    let peer = peer.to_string();
    let address_refused = format!("IP address {peer} is not allowed to access this resource.");
    let (status, code, reason, detail, parameters): (_, _, _, _, &[&str]) = match expected {
        Expected::Challenge { stale } => return assert_challenge(stale, reply, cell),
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
        Expected::Success => unreachable!("a success is no refusal"),
    };
    let body = json!({
        "detail": detail, "error": status, "errorCode": code, "parameters": parameters, "reason": reason,
    });
    assert_eq!((reply.status, reply.json()), (status, body), "{cell}: {reply:?}");
    assert_usual_headers(reply, Some("application/json"), cell);
}

/// The web server in front challenges, in a layout and with headers of its own.
fn assert_challenge(stale: bool, reply: &Reply, cell: &str) {
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
    let version = headers.take("x-mongodb-service-version", cell);
    let parts = version.split_once("; ").unwrap();
    let hash = parts.0.strip_prefix("gitHash=").unwrap();
    assert!(hash.len() == 40 && parts.1.starts_with("versionString="), "{cell}: {version}");
    let mut expected = vec![("strict-transport-security", "max-age=300"), ("vary", "Accept-Encoding")];
    expected.extend(content_type.map(|content_type| ("content-type", content_type)));
    headers.assert(&expected, cell);
}

use std::net::IpAddr;

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::Value;
use tokenwright_mock::Secret;
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Role};

use super::caller::Caller;
use super::row::{GLOBALLY_LISTED, LISTED, ROLES, Row};
use crate::matrix::grid::fill;
use crate::ops_manager::client::{Credentials, Reply};
use crate::ops_manager::fixture::{Fixture, Tenants};
use crate::test_world::TestWorld;

/// A key of the organization and how it looks.
pub(super) struct Key {
    pub(super) id: String,
    pub(super) credentials: Credentials,
    pub(super) description: &'static str,
    pub(super) roles: &'static [&'static str],
}

/// What an answer shows of a key.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) id: &'a str,
    pub(super) credentials: &'a Credentials,
    pub(super) description: &'a str,
    pub(super) roles: &'a [&'a str],
}

impl Key {
    pub(super) fn shown(&self) -> Shown<'_> {
        let Self { id, credentials, description, roles } = self;
        Shown { id, credentials, description, roles }
    }
}

/// An organization for one caller: the fixture's owner, the target, and the caller's key.
pub(super) struct World {
    pub(super) fixture: Fixture,
    pub(super) target: Key,
    /// `None` if the caller is the owner, the target, or a key of another organization or of the installation.
    pub(super) calling: Option<Key>,
    /// A key of the installation, and the id of an entry of its access list.
    pub(super) global_target: (String, Credentials),
    pub(super) global_entry: String,
    /// The id of the caller's key, if it is a global one.
    pub(super) global_caller: Option<String>,
    /// The id of the caller's key, if it is of another organization.
    pub(super) foreign_id: Option<String>,
    /// A key of the project's agents, behind its id.
    pub(super) agent_key: (String, String),
    pub(super) credentials: Credentials,
}

impl World {
    pub(super) async fn on(world: TestWorld, caller: Caller) -> Self {
        let fixture = Fixture::on(world);
        let member = NewKey::new("target")
            .with_organization_role(Role::OrgMember)
            .with_project_role(fixture.tenants.project.parse().unwrap(), Role::GroupReadOnly);
        let (id, credentials) = fixture.add_key(with_credentials(member, "tttarget"));
        fixture.allow(&id, &[LISTED]);
        let target = Key { id, credentials, description: "target", roles: ROLES };
        let calling = calling(&fixture, caller);
        let monitor = NewKey::new("global target").with_organization_role(Role::GlobalMonitoringAdmin);
        let global_target = fixture.add_global_key(with_credentials(monitor, "ggtarget"));
        let global_entry = fixture.allow_globally(GLOBALLY_LISTED, "office");
        let agent_key = fixture.add_agent_key("agents");
        let (mut global_caller, mut foreign_id) = (None, None);
        let credentials = match (caller, &calling) {
            _ if caller.global_role().is_some() => {
                let key = NewKey::new("calling").with_organization_role(caller.global_role().unwrap().0);
                let (id, credentials) = fixture.add_global_key(with_credentials(key, "ccglobal"));
                global_caller = Some(id);
                credentials
            }
            (Caller::Target, _) => target.credentials.clone(),
            (Caller::OwnerOfAnotherOrganization, _) => {
                let key = NewKey::new("foreign").with_organization_role(Role::OrgOwner);
                let (id, credentials) = fixture.add_foreign_key(with_credentials(key, "ffforeig"));
                foreign_id = Some(id);
                credentials
            }
            (_, Some(calling)) => calling.credentials.clone(),
            (_, None) => fixture.owner.clone(),
        };
        let world = Self {
            fixture,
            target,
            calling,
            global_target,
            global_entry,
            global_caller,
            foreign_id,
            agent_key,
            credentials,
        };
        world.settle(caller).await;
        world
    }

    /// Brings about what is the matter with the caller's key.
    async fn settle(&self, caller: Caller) {
        if caller == Caller::GlobalOwnerFromListedAddress {
            self.fixture.allow_globally(&self.peer().to_string(), "here");
        }
        if matches!(caller, Caller::GlobalOwnerFromListedAddress | Caller::GlobalOwnerWhereOthersAreListed) {
            self.fixture.set_global_access_list_policy(AccessListPolicy::Required);
        }
        let Some(calling) = &self.calling else { return };
        match caller {
            Caller::Deleted => {
                let path = format!("/orgs/{}/apiKeys/{}", self.fixture.tenants.org, calling.id);
                self.fixture.delete(&path).await.expect_no_content();
                return;
            }
            Caller::NothingListed => {}
            Caller::OthersListed => self.fixture.allow(&calling.id, others(self.peer())),
            Caller::OwnerFromListedAddress => {
                self.fixture.allow(&calling.id, &["203.0.113.77", &self.peer().to_string()]);
            }
            _ => return,
        }
        self.fixture.allow(&self.fixture.owner_id, &[&self.peer().to_string()]);
        self.fixture.set_access_list_policy(AccessListPolicy::Required);
    }

    /// The address that all requests come from: on a loopback interface, that of the server.
    pub(super) fn peer(&self) -> IpAddr {
        self.fixture.world.address().ip()
    }

    pub(super) async fn send(&self, row: &Row, caller: Caller) -> Reply {
        let target = self.path(row);
        let header = self.authorization(caller, &row.method, &target).await;
        let body = row.body.map(|body| fill(body, &[("org_id", &*self.fixture.tenants.org)]));
        self.fixture.client.with(header.as_deref()).send(&row.method, &target, body.as_deref()).await
    }

    /// Returns the path of the request.
    pub(super) fn path(&self, row: &Row) -> String {
        let variables = [
            ("org_id", &*self.fixture.tenants.org),
            ("project_id", &*self.fixture.tenants.project),
            ("project_name", "One"),
            ("api_key_id", if row.path.contains("/admin/") { &*self.global_target.0 } else { &*self.target.id }),
            ("access_list_entry", LISTED),
            ("agent_api_key_id", &*self.agent_key.0),
            ("global_access_list_entry_id", &*self.global_entry),
        ];
        fill(row.path, &variables)
    }

    /// Returns what `Authorization` says.
    async fn authorization(&self, caller: Caller, method: &Method, target: &str) -> Option<String> {
        use Caller as C;
        const COUNT: &str = "00000001";
        let client = &self.fixture.client;
        let right = &self.credentials;
        // Owner, target and global keys may all read it.
        let own = format!("/api/public/v1.0/orgs/{}", self.fixture.tenants.org);
        let nonce = client.nonce().await;
        let sign = |credentials: &Credentials| credentials.on(&nonce, COUNT).authorization(method, target);
        let header = match caller {
            C::NoHeader => return None,
            C::EmptyHeader => String::new(),
            C::OtherScheme => "Basic bW1tb3duZXI6MWIwYzJkM2UtNGY1YS00YjZjLThkN2UtOWYwYTFiMmMzZDRl".to_owned(),
            C::SchemeAlone => "Digest".to_owned(),
            C::NoParameters => "Digest nonsense".to_owned(),
            C::WithoutQop => {
                let header = sign(right);
                assert!(header.contains(", nc=00000001, qop=auth"), "{header}");
                header.replace(", nc=00000001, qop=auth", "")
            }
            C::OtherRealm => sign(right).replace("MMS Public API", "another"),
            C::MisshapenPublicKey => sign(&Credentials::new("MMMOWNER", &right.private_key)),
            C::UnknownPublicKey => sign(&Credentials::new("nobodyat", &right.private_key)),
            C::UnknownNonce => right.on("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", COUNT).authorization(method, target),
            C::OtherPrivateKey => sign(&Credentials::new(&right.public_key, "1b0c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4f")),
            C::ResponseForOtherMethod => right.on(&nonce, COUNT).authorization(&Method::HEAD, target),
            C::ResponseForOtherPath => right.on(&nonce, COUNT).authorization(method, "/api/public/v1.0/elsewhere"),
            C::OldNonce => {
                self.fixture.world.advance(TimeDelta::milliseconds(60_001));
                sign(right)
            }
            C::UsedNonce => {
                let header = right.on(&nonce, COUNT).authorization(&Method::GET, &own);
                assert_eq!(client.with(Some(&header)).send(&Method::GET, &own, None).await.status, 200);
                sign(right)
            }
            // A nonce is not bound to the key that used it first.
            C::OwnerOnNonceOfAnother => {
                let header = self.target.credentials.on(&nonce, COUNT).authorization(&Method::GET, &own);
                assert_eq!(client.with(Some(&header)).send(&Method::GET, &own, None).await.status, 200);
                right.on(&nonce, "00000002").authorization(method, target)
            }
            _ => sign(right),
        };
        Some(header)
    }

    /// What there is, but for the uses of access lists, which every request counts.
    pub(super) fn contents(&self) -> Value {
        let state = self.fixture.world.look(|world| world.export().to_json());
        let mut state: Value = serde_json::from_str(&state).unwrap();
        let mut contents = state["ops_manager"].take();
        forget_uses(&mut contents);
        contents
    }
}

fn forget_uses(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| name != "count" && !name.starts_with("last_used"));
            members.values_mut().for_each(forget_uses);
        }
        Value::Array(elements) => elements.iter_mut().for_each(forget_uses),
        _ => {}
    }
}

/// Entries that do not cover an address of the loopback interface: everything of the other version among them.
fn others(peer: IpAddr) -> &'static [&'static str] {
    match peer {
        IpAddr::V4(_) => &["203.0.113.77", "128.0.0.0/8", "::/0"],
        IpAddr::V6(_) => &["2001:db8::7", "8000::/1", "0.0.0.0/0", "127.0.0.1"],
    }
}

/// Adds the caller's key. Its public key comes before the owner's and the target's.
fn calling(fixture: &Fixture, caller: Caller) -> Option<Key> {
    use Caller as C;
    let Tenants { project, second_project, .. } = &fixture.tenants;
    let (project, key) = (project.parse().unwrap(), NewKey::new("calling"));
    let (key, roles): (_, &[&str]) = match caller {
        C::NoRoles => (key, &[]),
        C::Member => (key.with_organization_role(Role::OrgMember), &["ORG_MEMBER"]),
        C::ProjectCreator => (key.with_organization_role(Role::OrgGroupCreator), &["ORG_GROUP_CREATOR"]),
        C::ProjectReader => (key.with_project_role(project, Role::GroupReadOnly), &["GROUP_READ_ONLY"]),
        C::ProjectUserAdministrator => (key.with_project_role(project, Role::GroupUserAdmin), &["GROUP_USER_ADMIN"]),
        C::ProjectOwner => (key.with_project_role(project, Role::GroupOwner), &["GROUP_OWNER"]),
        // What it sees is nothing, so how it looks does not matter.
        C::OwnerOfAnotherProject => (key.with_project_role(second_project.parse().unwrap(), Role::GroupOwner), &[]),
        C::Deleted | C::NothingListed | C::OthersListed | C::OwnerFromListedAddress => {
            (key.with_organization_role(Role::OrgOwner), &["ORG_OWNER"])
        }
        _ => return None,
    };
    let (id, credentials) = fixture.add_key(with_credentials(key, "cccaller"));
    Some(Key { id, credentials, description: "calling", roles })
}

fn with_credentials(key: NewKey, public_key: &str) -> NewKey {
    let private_key = Secret::new("64b7c011-2233-4445-8566-778899aabbcc");
    key.with_credentials(public_key.parse().unwrap(), private_key)
}

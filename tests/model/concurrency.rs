//! Clients that work at the same time: nothing is lost, and what is gone does not authenticate.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;

use serde_json::{Value, json};
use tokenwright_mock::astrom::{Scope, TokenSeed};
use tokenwright_mock::ops_manager::{NewKey, Role};
use tokenwright_mock::{astra_control, astrom as astrom_mock};

use crate::host::{Company, Host, start};
use crate::sequences::{draw, report};
use crate::wire::{Reply, Request, Wire};
use crate::{astra_control as astra_model, astrom as astrom_model, ops_manager as ops_model};

const N_CLIENTS: usize = 4;
/// Sequences of each API, shared out among the clients.
const N_SEQUENCES: u32 = 40;
/// How often each client changes what the others change, too.
const N_CHANGES: usize = 40;
/// How many credentials are deleted while they are in use.
const N_DELETIONS: usize = 25;

/// Goal: what one client does shows nowhere in what another one sees.
/// Method: each client takes sequences from a common heap, runs them in tenants of their own on one
/// server, and finds what the model says. The clock stands still, because all tenants share it.
#[test]
fn sequences_side_by_side_keep_to_their_models() {
    let host = Host::start(N_CLIENTS);
    let heap = Mutex::new((
        draw(N_SEQUENCES, &astrom_model::sequences()),
        draw(N_SEQUENCES, &astra_model::sequences()),
        draw(N_SEQUENCES, &ops_model::sequences()),
    ));
    let n_operations = AtomicU64::new(0);
    each_client(|_| {
        loop {
            let (a, b, c) = {
                let mut heap = heap.lock().unwrap();
                (heap.0.pop(), heap.1.pop(), heap.2.pop())
            };
            let (Some(a), Some(b), Some(c)) = (a, b, c) else { return };
            let runs = [
                astrom_model::Run::new(&host, &a).carry_out(&a, Company::Others).map_err(|e| format!("{e}\n{a:?}")),
                astra_model::Run::new(&host).carry_out(&b, Company::Others).map_err(|e| format!("{e}\n{b:?}")),
                ops_model::Run::new(&host).carry_out(&c, Company::Others).map_err(|e| format!("{e}\n{c:?}")),
            ];
            for run in runs {
                let done = run.unwrap_or_else(|difference| panic!("{difference}"));
                n_operations.fetch_add(done.n_operations, Ordering::Relaxed);
            }
        }
    });
    report("side by side", n_operations.into_inner());
}

fn each_client(work: impl Fn(usize) + Sync) {
    thread::scope(|scope| {
        for client in 0..N_CLIENTS {
            let work = &work;
            scope.spawn(move || work(client));
        }
    });
}

/// An environment with a calling token.
struct Environment<'a> {
    host: &'a Host,
    stored: std::sync::Arc<astrom_mock::Environment>,
    base: String,
    caller: String,
}

impl<'a> Environment<'a> {
    fn add(host: &'a Host) -> Self {
        let world = host.server.world();
        let id = format!("00000000-0000-4000-8000-{:012x}", host.tenant_number());
        let stored = world.astrom().add_environment(&id, &world.ids);
        let seed = TokenSeed::new("admin", &[Scope::ApiTokensRead, Scope::ApiTokensWrite], start());
        let caller = stored.add_token(&world.ids, seed).unwrap().secret.expose().to_owned();
        Self { host, stored, base: format!("/e/{id}/api/v2/apiTokens"), caller }
    }

    /// Adds a token that may list; returns its path and its secret.
    fn token(&self) -> (String, String) {
        let seed = TokenSeed::new("admin", &[Scope::ApiTokensRead], start());
        let added = self.stored.add_token(&self.host.server.world().ids, seed).unwrap();
        (format!("{}/{}", self.base, added.id), added.secret.expose().to_owned())
    }

    fn send(&self, wire: &mut Wire, request: Request) -> Reply {
        wire.send(&request.header("authorization", format!("Api-Token {}", self.caller)))
    }
}

/// Goal: an update of one member does not undo another one's of another member.
/// Method: each client changes a member of its own of one token and finds its value there each time.
#[test]
fn astrom_updates_of_different_members_are_all_kept() {
    let host = Host::start(N_CLIENTS);
    let environment = Environment::add(&host);
    let (path, _) = environment.token();
    let scopes = ["metrics.read", "logs.read", "apiTokens.read"];
    each_client(|client| {
        let mut wire = Wire::open(host.server.address());
        for i in 0..N_CHANGES {
            let (member, value) = match client {
                0 => ("name", json!(format!("name {i}"))),
                1 => ("enabled", json!(i % 2 == 0)),
                2 => ("scopes", json!([scopes[i % 3]])),
                // Nobody can change the owner: an update that changes nothing undoes nothing either.
                _ => ("owner", json!("admin")),
            };
            let reply = environment.send(&mut wire, Request::new("PUT", &path).json(&json!({member: value})));
            reply.agree(204, &Value::Null).unwrap();
            let token = environment.send(&mut wire, Request::new("GET", &path)).body;
            assert_eq!(token[member], value, "change {i}: {token}");
        }
    });
}

/// An account with one owner.
struct Account {
    tokens: String,
    stored: std::sync::Arc<astra_control::Account>,
    user: astra_control::Uuid,
}

impl Account {
    fn add(host: &Host) -> Self {
        let world = host.server.world();
        let id = |group: u32| format!("00000000-0000-4000-8{group:03x}-{:012x}", host.tenant_number());
        let (account, user) = (id(0), id(1));
        let stored = world.astra_control().add_account(account.parse().unwrap(), &world.ids);
        let tokens = format!("/accounts/{account}/core/v1/users/{user}/tokens");
        let user = user.parse().unwrap();
        stored.add_user(user, astra_control::Role::Owner);
        Self { tokens, stored, user }
    }

    /// Adds a token; returns its path and its secret.
    fn token(&self, host: &Host) -> (String, String) {
        let seed = astra_control::TokenSeed::new("0", start());
        let issued = self.stored.add_token(self.user, &seed, &host.server.world().ids).unwrap();
        (format!("{}/{}", self.tokens, issued.id), issued.secret.expose().to_owned())
    }
}

fn bearer(request: Request, secret: &str) -> Request {
    request.header("authorization", format!("Bearer {secret}"))
}

/// Goal: no update is lost between clients that ask for the state that they have read.
/// Method: the name of a token is a number; clients read it, add one, and write it back with
/// `If-Match`, again and again until it works. In the end the number is that of the additions.
#[test]
fn astra_control_conditional_updates_lose_nothing() {
    let host = Host::start(N_CLIENTS);
    let account = Account::add(&host);
    let (path, secret) = account.token(&host);
    let read = |wire: &mut Wire| {
        let reply = wire.send(&bearer(Request::new("GET", &path), &secret));
        let number: usize = reply.body["name"].as_str().unwrap().parse().unwrap();
        (number, reply.header("etag").unwrap().to_owned())
    };
    each_client(|_| {
        let mut wire = Wire::open(host.server.address());
        let mut n_added = 0;
        while n_added < N_CHANGES {
            let (number, tag) = read(&mut wire);
            let body = json!({"type": "application/astra-token", "version": "1.0", "name": (number + 1).to_string()});
            let request = bearer(Request::new("PUT", &path), &secret).header("if-match", tag).json(&body);
            match wire.send(&request).status {
                204 => n_added += 1,
                status => assert_eq!(status, 412),
            }
        }
    });
    assert_eq!(read(&mut Wire::open(host.server.address())).0, N_CLIENTS * N_CHANGES);
}

/// An organization with two projects, and an owner who calls.
struct Org<'a> {
    host: &'a Host,
    stored: std::sync::Arc<tokenwright_mock::ops_manager::Organization>,
    keys: String,
    projects: [String; 2],
    owner: [String; 2],
}

/// A client of Ops Manager: one nonce, and how often it was used.
struct DigestClient {
    wire: Wire,
    nonce: String,
    count: u32,
}

impl DigestClient {
    fn new(host: &Host) -> Self {
        let mut wire = Wire::open(host.server.address());
        let nonce = ops_model::challenge(&mut wire);
        Self { wire, nonce, count: 0 }
    }

    fn send(&mut self, [public, private]: &[String; 2], request: Request) -> Reply {
        if self.count == 1_000 {
            (self.nonce, self.count) = (ops_model::challenge(&mut self.wire), 0);
        }
        self.count += 1;
        let header = ops_model::authorization(ops_model::Pair { public, private }, (&self.nonce, self.count), &request);
        self.wire.send(&request.header("authorization", header))
    }
}

impl<'a> Org<'a> {
    fn add(host: &'a Host) -> Self {
        let world = host.server.world();
        let number = host.tenant_number();
        let [org, a, b] = ["00", "aa", "bb"].map(|kind| format!("64a1f0{kind}{number:016x}"));
        let stored = world.ops_manager().add_organization(org.parse().unwrap(), "Example");
        for project in [&a, &b] {
            world.ops_manager().add_project(&stored, project.parse().unwrap(), "Project");
        }
        let keys = format!("{}/orgs/{org}/apiKeys", ops_model::BASE);
        let projects = [a, b].map(|project| format!("{}/groups/{project}/apiKeys", ops_model::BASE));
        let mut org = Self { host, stored, keys, projects, owner: Default::default() };
        org.owner = org.key(Role::OrgOwner).1;
        org
    }

    /// Adds a key; returns its id and its credentials.
    fn key(&self, role: Role) -> (String, [String; 2]) {
        let world = self.host.server.world();
        let key = NewKey::new("shared").with_organization_role(role);
        let created = world.ops_manager().add_key(&self.stored, key, &world.ids).unwrap();
        (created.id.to_string(), [created.public_key.to_string(), created.private_key.expose().to_owned()])
    }
}

/// Goal: neither roles in one place nor addresses get lost because of changes elsewhere on the key.
/// Method: two clients change the roles in a project each, one those in the organization, one the
/// description, and all of them add addresses to the same list; each finds its own changes.
#[test]
fn ops_manager_changes_of_one_key_are_all_kept() {
    let host = Host::start(N_CLIENTS);
    let org = Org::add(&host);
    let (id, _) = org.key(Role::OrgMember);
    let own = format!("{}/{id}", org.keys);
    each_client(|client| {
        let mut http = DigestClient::new(&host);
        let project_roles = ["GROUP_READ_ONLY", "GROUP_OWNER", "GROUP_BACKUP_ADMIN"];
        let org_roles = ["ORG_MEMBER", "ORG_READ_ONLY", "ORG_GROUP_CREATOR"];
        for i in 0..N_CHANGES {
            let (path, body, member) = match client {
                0 | 1 => {
                    let path = format!("{}/{id}", org.projects[client]);
                    (path, json!({"roles": [project_roles[i % 3]]}), "groupId")
                }
                2 => (own.clone(), json!({"roles": [org_roles[i % 3]]}), "orgId"),
                _ => (own.clone(), json!({"desc": format!("change {i}")}), "desc"),
            };
            assert_eq!(http.send(&org.owner, Request::new("PATCH", path).json(&body)).status, 200);
            let key = http.send(&org.owner, Request::new("GET", &own)).body;
            if member == "desc" {
                assert_eq!(key["desc"], body["desc"], "change {i}: {key}");
            } else {
                let place =
                    if client < 2 { org.projects[client].split('/').nth(5) } else { org.keys.split('/').nth(5) };
                let held = key["roles"].as_array().unwrap().iter();
                let held: Vec<_> =
                    held.filter(|role| role[member].as_str() == place).map(|role| &role["roleName"]).collect();
                assert_eq!(json!(held), body["roles"], "change {i}: {key}");
            }
            let address = json!([{"ipAddress": format!("198.51.100.{}", client * N_CHANGES + i)}]);
            let request = Request::new("POST", format!("{own}/accessList")).json(&address);
            assert_eq!(http.send(&org.owner, request).status, 200);
        }
    });
    let list = DigestClient::new(&host).send(&org.owner, Request::new("GET", format!("{own}/accessList")));
    assert_eq!(list.body["totalCount"], N_CLIENTS * N_CHANGES);
}

/// Uses a credential from several sides while `delete` deletes it. Whatever begins after that was
/// acknowledged must be refused, and so must everything that follows a refusal.
///
/// `client` makes one client: a function that sends a request with the credential.
fn use_during_deletion<C: FnMut() -> u16>(client: impl Fn() -> C + Sync, delete: impl FnOnce()) {
    const N_USES_AFTER: usize = 3;
    let (is_gone, barrier) = (AtomicBool::new(false), Barrier::new(N_CLIENTS + 1));
    thread::scope(|scope| {
        for _ in 0..N_CLIENTS {
            scope.spawn(|| {
                let mut send = client();
                let before = send();
                barrier.wait();
                assert_eq!(before, 200);
                let (mut n_after, mut was_refused) = (0, false);
                while n_after < N_USES_AFTER {
                    let was_gone = is_gone.load(Ordering::SeqCst);
                    let status = send();
                    assert!(matches!(status, 200 | 401), "{status}");
                    assert!(status == 401 || !was_gone, "it authenticates after its deletion was acknowledged");
                    assert!(status == 401 || !was_refused, "it authenticates again after a refusal");
                    was_refused |= status == 401;
                    n_after += usize::from(was_gone);
                }
            });
        }
        barrier.wait();
        delete();
        is_gone.store(true, Ordering::SeqCst);
    });
}

#[test]
fn astrom_secret_is_dead_once_its_deletion_or_disabling_is_acknowledged() {
    let host = Host::start(N_CLIENTS);
    let environment = Environment::add(&host);
    let mut deleter = Wire::open(host.server.address());
    for i in 0..N_DELETIONS {
        let (path, secret) = environment.token();
        let client = || {
            let mut wire = Wire::open(host.server.address());
            let request = Request::new("GET", format!("{}?pageSize=100", environment.base))
                .header("authorization", format!("Api-Token {secret}"));
            move || wire.send(&request).status
        };
        use_during_deletion(client, || {
            let request = match i % 3 {
                0 => Request::new("DELETE", &path),
                1 => Request::new("DELETE", format!("{}/{secret}", environment.base)),
                _ => Request::new("PUT", &path).json(&json!({"enabled": false})),
            };
            environment.send(&mut deleter, request).agree(204, &Value::Null).unwrap();
        });
    }
}

#[test]
fn astra_control_secret_is_dead_once_its_deletion_is_acknowledged() {
    let host = Host::start(N_CLIENTS);
    let account = Account::add(&host);
    let mut deleter = Wire::open(host.server.address());
    for i in 0..N_DELETIONS {
        let ((path, secret), (_, other)) = (account.token(&host), account.token(&host));
        let client = || {
            let mut wire = Wire::open(host.server.address());
            let request = bearer(Request::new("GET", format!("{}?limit=1", account.tokens)), &secret);
            move || wire.send(&request).status
        };
        use_during_deletion(client, || {
            // A token may delete itself.
            let caller = if i % 2 == 0 { &other } else { &secret };
            let reply = deleter.send(&bearer(Request::new("DELETE", &path), caller));
            reply.agree(204, &Value::Null).unwrap();
        });
    }
}

#[test]
fn ops_manager_key_is_dead_once_its_deletion_is_acknowledged() {
    let host = Host::start(N_CLIENTS);
    let org = Org::add(&host);
    let mut deleter = DigestClient::new(&host);
    for i in 0..N_DELETIONS {
        let (id, credentials) = org.key(Role::OrgOwner);
        let client = || {
            let (mut http, credentials) = (DigestClient::new(&host), credentials.clone());
            let target = format!("{}?itemsPerPage=1", org.keys);
            move || http.send(&credentials, Request::new("GET", &target)).status
        };
        use_during_deletion(client, || {
            let caller = if i % 2 == 0 { &org.owner } else { &credentials };
            let reply = deleter.send(caller, Request::new("DELETE", format!("{}/{id}", org.keys)));
            reply.agree(204, &Value::Null).unwrap();
        });
    }
}

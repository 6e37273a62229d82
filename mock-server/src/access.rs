use serde::Serialize;

use crate::Secret;
use crate::apis::astra_control::Role as UserRole;
use crate::apis::astrom::{Scope, TokenId};
use crate::apis::ops_manager::{ObjectId, PublicKey, Role as KeyRole};
use crate::info::Info;
use crate::seed::{AccessTokenSeed, ApiKeySeed, Seed, UserSeed, UserTokenSeed};
use crate::world::{FirstCredential, World};

/// What a client can know of any world: what [`Info`] says of a demo world, as far as there is such a thing.
///
/// A world that begins with a seed has the tenants of the seed, and a credential for them is known only if the seed
/// gives a secret in plain; a copy of a world has its credentials, which nobody could read off it. Serialised, a
/// member that nothing is known of is absent.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Access {
    /// The URL below which the control API has the world: `http://127.0.0.1:8080/_mock/worlds/default`; `None` without
    /// a control API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_url: Option<String>,
    /// Access tokens of Ключ-АСТРОМ / АппОптима.
    pub astrom: AstromAccess,
    /// User tokens of Astra Control.
    pub astra_control: AstraControlAccess,
    /// API keys of Ops Manager.
    pub ops_manager: OpsManagerAccess,
    /// The certificate, in PEM, of the authority that clients have to trust, if the server made one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_certificate: Option<String>,
}

/// What a client of `astrom` can know.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct AstromAccess {
    /// The server URL of the environment that is the default one of the world.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// The id of that environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    /// The secret of an enabled token in it, of one that holds `apiTokens.read` and `apiTokens.write` before others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
}

/// What a client of `astra_control` can know.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct AstraControlAccess {
    /// The server URL.
    pub base_url: String,
    /// The id of an account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The id of the user whom the token belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// A token of an enabled user of the account, of an owner before others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
}

/// What a client of `ops_manager` can know.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct OpsManagerAccess {
    /// The server URL.
    pub base_url: String,
    /// The id of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// The id of a project of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// The id of another project of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_project_id: Option<String>,
    /// The public key of an API key of the organization, of an organization owner before others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Its private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
}

impl From<Info> for Access {
    fn from(info: Info) -> Self {
        let Info { control_url, astrom, astra_control, ops_manager, ca_certificate } = info;
        Self {
            control_url,
            astrom: AstromAccess {
                base_url: Some(astrom.base_url),
                environment_id: Some(astrom.environment_id),
                token: Some(astrom.token),
            },
            astra_control: AstraControlAccess {
                base_url: astra_control.base_url,
                account_id: Some(astra_control.account_id),
                user_id: Some(astra_control.user_id),
                token: Some(astra_control.token),
            },
            ops_manager: OpsManagerAccess {
                base_url: ops_manager.base_url,
                org_id: Some(ops_manager.org_id),
                project_id: Some(ops_manager.project_id),
                second_project_id: Some(ops_manager.second_project_id),
                public_key: Some(ops_manager.public_key),
                private_key: Some(ops_manager.private_key),
            },
            ca_certificate,
        }
    }
}

impl Access {
    /// Says where the tenants of a world are served, at an origin such as `http://127.0.0.1:8080`. No credential is
    /// known.
    pub(crate) fn of_world(origin: &str, world: &World) -> Self {
        let environment = world.astrom.default_environment();
        let places = world.ops_manager.places();
        let (organization, projects) = places.into_iter().next().unzip();
        let mut projects = projects.into_iter().flatten().map(|id| id.to_string());
        Self {
            control_url: None,
            astrom: environment
                .map_or_else(AstromAccess::default, |environment| AstromAccess::at(origin, environment.id())),
            astra_control: AstraControlAccess {
                base_url: origin.to_owned(),
                account_id: world.astra_control.account_ids().first().map(ToString::to_string),
                ..AstraControlAccess::default()
            },
            ops_manager: OpsManagerAccess {
                base_url: format!("{origin}/api/public/v1.0"),
                org_id: organization.map(|id| id.to_string()),
                project_id: projects.next(),
                second_project_id: projects.next(),
                ..OpsManagerAccess::default()
            },
            ca_certificate: None,
        }
    }

    /// Says where the tenants of a world that was made of a seed are served, and what credentials the seed gives.
    pub(crate) fn of_seed(origin: &str, world: &World, seed: &Seed) -> Self {
        Self::with_credentials(origin, world, &Self::credentials_of(seed))
    }

    /// Says where the tenants of a world are served, and which of its first credentials it still has, as far as they
    /// may be told again.
    pub(crate) fn again(origin: &str, world: &World) -> Self {
        Self::with_credentials(origin, world, &world.first_credentials.kept())
    }

    /// Returns the credentials that a seed gives.
    pub(crate) fn credentials_of(seed: &Seed) -> Vec<FirstCredential> {
        let astrom = astrom_token(seed).cloned().map(FirstCredential::Astrom);
        let astra_control = user_token(seed).cloned().map(FirstCredential::AstraControl);
        let ops_manager = api_key(seed).map(|(public_key, private_key)| {
            let private_key = private_key.clone();
            FirstCredential::OpsManager { public_key, private_key, project: None }
        });
        [astrom, astra_control, ops_manager].into_iter().flatten().collect()
    }

    fn with_credentials(origin: &str, world: &World, credentials: &[FirstCredential]) -> Self {
        let mut access = Self::of_world(origin, world);
        for credential in credentials {
            match credential {
                FirstCredential::Astrom(secret) => access.astrom.enter(world, secret),
                FirstCredential::AstraControl(secret) => access.astra_control.enter(world, secret),
                FirstCredential::OpsManager { public_key, private_key, project } => {
                    access.ops_manager.enter(world, (*public_key, private_key), *project);
                }
            }
        }
        access
    }
}

impl AstromAccess {
    fn at(origin: &str, environment_id: &str) -> Self {
        let base_url = Some(format!("{origin}/e/{environment_id}/api/v2"));
        Self { base_url, environment_id: Some(environment_id.to_owned()), token: None }
    }

    /// Adds a secret if the environment has the token.
    fn enter(&mut self, world: &World, secret: &Secret) {
        let environment = world.astrom.default_environment();
        let id = TokenId::of_secret(secret.expose());
        let has_it = id.zip(environment).is_some_and(|(id, environment)| environment.has_token(&id));
        self.token = has_it.then(|| secret.clone());
    }
}

impl AstraControlAccess {
    /// Adds a secret with account and user of the token, if there is one.
    fn enter(&mut self, world: &World, secret: &Secret) {
        let Some((account, user)) = world.astra_control.holder_of(secret) else { return };
        self.account_id = Some(account.to_string());
        self.user_id = Some(user.to_string());
        self.token = Some(secret.clone());
    }
}

impl OpsManagerAccess {
    /// Adds a pair of keys with its organization, if there is one, and the projects of that, `first` before the others.
    fn enter(&mut self, world: &World, (public_key, private_key): (PublicKey, &Secret), first: Option<ObjectId>) {
        let Some(organization) = world.ops_manager.organization_of_key(public_key) else { return };
        let projects = world.ops_manager.places().remove(&organization.id()).unwrap_or_default();
        let first = first.filter(|first| projects.contains(first));
        let others = projects.into_iter().filter(|project| Some(*project) != first);
        let mut projects = first.into_iter().chain(others).map(|project| project.to_string());
        self.org_id = Some(organization.id().to_string());
        (self.project_id, self.second_project_id) = (projects.next(), projects.next());
        (self.public_key, self.private_key) = (Some(public_key.to_string()), Some(private_key.clone()));
    }
}

fn astrom_token(seed: &Seed) -> Option<&Secret> {
    let tokens = &seed.astrom.environments.first()?.tokens;
    let usable = || tokens.iter().filter(|token| token.enabled && token.token.is_some());
    let manages = |token: &&AccessTokenSeed| {
        [Scope::ApiTokensRead, Scope::ApiTokensWrite].iter().all(|scope| token.scopes.contains(scope))
    };
    usable().find(manages).or_else(|| usable().next())?.token.as_ref()
}

fn user_token(seed: &Seed) -> Option<&Secret> {
    let users = || seed.astra_control.accounts.iter().flat_map(|account| &account.users).filter(|user| user.enabled);
    let secret = |user: &'_ UserSeed| user.tokens.iter().any(|token: &UserTokenSeed| token.token.is_some());
    let owner = users().find(|user| user.role == UserRole::Owner && secret(user));
    let user = owner.or_else(|| users().find(|user| secret(user)))?;
    user.tokens.iter().find_map(|token| token.token.as_ref())
}

fn api_key(seed: &Seed) -> Option<(PublicKey, &Secret)> {
    let keys = || seed.ops_manager.organizations.iter().flat_map(|organization| &organization.keys);
    let usable = || keys().filter(|key| key.private_key.is_some());
    let is_owner = |key: &&ApiKeySeed| key.roles.iter().any(|role| role.role_name == KeyRole::OrgOwner);
    let key = usable().find(is_owner).or_else(|| usable().next())?;
    Some((key.public_key?, key.private_key.as_ref()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = "http://mock";

    fn json(access: &Access) -> serde_json::Value {
        serde_json::to_value(access).unwrap()
    }

    #[test]
    fn of_an_empty_world_only_the_servers_are_known() {
        let access = Access::of_seed(ORIGIN, &World::import(&Seed::default()).unwrap(), &Seed::default());
        let expected = serde_json::json!({
            "astrom": {},
            "astra_control": {"base_url": ORIGIN},
            "ops_manager": {"base_url": "http://mock/api/public/v1.0"},
        });
        assert_eq!(json(&access), expected);
    }

    #[test]
    fn demo_world_is_known_as_its_info_has_it() {
        let (world, demo) = World::demo();
        let info = Info::new(ORIGIN.to_owned(), demo);
        let expected = serde_json::to_value(&info).unwrap();
        assert_eq!(json(&Access::from(info)), expected);
        let mut read_off = json(&Access::of_world(ORIGIN, &world));
        for (pointer, member) in [
            ("/astrom", "token"),
            ("/astra_control", "user_id"),
            ("/astra_control", "token"),
            ("/ops_manager", "public_key"),
            ("/ops_manager", "private_key"),
        ] {
            let room = read_off.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            let known = expected.pointer(pointer).unwrap()[member].clone();
            assert_eq!(room.insert(member.to_owned(), known), None, "{pointer}/{member}");
        }
        // Which of the two projects is the first is the demo world's own choice.
        for room in [&mut read_off, &mut expected.clone()] {
            room["ops_manager"]["project_id"].take();
            room["ops_manager"]["second_project_id"].take();
        }
        let mut expected = expected;
        expected["ops_manager"]["project_id"].take();
        expected["ops_manager"]["second_project_id"].take();
        assert_eq!(read_off, expected);
    }

    /// Goal: what is named is a credential of the tenant that is named, and the one that can do most.
    #[test]
    fn secrets_of_a_seed_are_named_with_the_tenants_that_they_are_of() {
        let secret = |n: u8| format!("dt0c01.{}.{}", char::from(b'A' + n).to_string().repeat(24), "S".repeat(64));
        let text = format!(
            r"
            astrom:
              environments:
                - tokens:
                    - {{ name: off, owner: o, enabled: false, scopes: [], token: {} }}
                    - {{ name: plain, owner: o, scopes: [metrics.read], token: {} }}
                    - {{ name: manager, owner: o, scopes: [apiTokens.write, apiTokens.read], token: {} }}
            astra_control:
              accounts:
                - {{ id: 00000000-0000-4000-8000-000000000001 }}
                - users:
                    - {{ role: member, tokens: [{{ name: m, token: of a member }}] }}
                    - {{ role: owner, tokens: [{{ name: nobody knows }}, {{ name: o, token: of an owner }}] }}
            ops_manager:
              organizations:
                - {{ name: empty, id: 000000000000000000000001 }}
                - name: o
                  projects: [{{ name: p, id: 0000000000000000000000a1 }}]
                  keys:
                    - {{ desc: hashed, public_key: aaaaaaaa, roles: [{{ role_name: ORG_OWNER }}] }}
                    - {{ desc: plain, public_key: bbbbbbbb, private_key: of b }}
            ",
            secret(0),
            secret(1),
            secret(2),
        );
        let seed = Seed::parse(&text).unwrap();
        let world = World::import(&seed).unwrap();
        let Access { astrom, astra_control, ops_manager, .. } = Access::of_seed(ORIGIN, &world, &seed);
        let exposed = |secret: Option<Secret>| secret.map(|secret| secret.expose().to_owned());
        assert_eq!(exposed(astrom.token), Some(secret(2)));
        let state = world.export();
        let account = &state.astra_control.accounts[1];
        let owner = account.users.iter().find(|user| user.role == UserRole::Owner).unwrap();
        assert_eq!(astra_control.account_id, account.id.map(|id| id.to_string()));
        assert_eq!(astra_control.user_id, owner.id.map(|id| id.to_string()));
        assert_eq!(exposed(astra_control.token).as_deref(), Some("of an owner"));
        assert_eq!(ops_manager.project_id.as_deref(), Some("0000000000000000000000a1"));
        assert_ne!(ops_manager.org_id.as_deref(), Some("000000000000000000000001"));
        assert_eq!(ops_manager.second_project_id, None);
        assert_eq!(ops_manager.public_key.as_deref(), Some("bbbbbbbb"));
        assert_eq!(exposed(ops_manager.private_key).as_deref(), Some("of b"));
    }
}

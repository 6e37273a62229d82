use super::seed::ApiKeySeed;
use super::{ObjectId, OpsManagerSeed, PublicKey, Role, Store};
use crate::access::Greeting;
use crate::generated::access::OpsManagerAccess;

use crate::world::Secret;

/// A key whose private half is known.
#[derive(Debug, Clone)]
pub(crate) struct KnownKey {
    pub(super) public_key: PublicKey,
    pub(super) private_key: Secret,
    /// The project that is named before the others of the organization.
    pub(super) project: Option<ObjectId>,
}

impl Store {
    /// Tells of the organization that has a key, or of the first one if the key is not there.
    pub(super) fn access_at(&self, origin: &str, known: Option<&KnownKey>) -> OpsManagerAccess {
        let mut places = self.places();
        let held = known.and_then(|known| Some((known, self.organization_of_key(known.public_key)?)));
        let organization = held.as_ref().and_then(|(_, home)| home.id()).or_else(|| places.keys().next().copied());
        let projects = organization.and_then(|id| places.remove(&id)).unwrap_or_default();
        let first = known.and_then(|known| known.project).filter(|first| projects.contains(first));
        let others = projects.into_iter().filter(|project| Some(*project) != first);
        let mut projects = first.into_iter().chain(others).map(|project| project.to_string());
        OpsManagerAccess {
            base_url: Some(format!("{origin}/api/public/v1.0")),
            org_id: organization.map(|id| id.to_string()),
            project_id: projects.next(),
            second_project_id: projects.next(),
            public_key: held.as_ref().map(|(known, _)| known.public_key.to_string()),
            private_key: held.map(|(known, _)| known.private_key.clone()),
        }
    }
}

/// Returns the key of which a seed gives both halves, of an organization owner before others, and a global one only if
/// no organization has such a key.
pub(super) fn known(seed: &OpsManagerSeed) -> Option<KnownKey> {
    let keys = || seed.organizations.iter().flat_map(|organization| &organization.keys).chain(&seed.global_keys);
    let usable = || keys().filter(|key| key.private_key.is_some());
    let is_owner = |key: &&ApiKeySeed| key.roles.iter().any(|role| role.role_name == Role::OrgOwner);
    let key = usable().find(is_owner).or_else(|| usable().next())?;
    Some(KnownKey { public_key: key.public_key?, private_key: key.private_key.clone()?, project: None })
}

impl OpsManagerAccess {
    /// Returns what is said of the API at a start.
    pub(crate) fn greeting(&self) -> Greeting {
        let Self { base_url, org_id, public_key, private_key, .. } = self;
        let place = base_url.as_ref().zip(org_id.as_ref());
        let credential = public_key.as_ref().zip(private_key.as_ref()).zip(place);
        let credential = credential.map(|((public_key, private_key), (base_url, org_id))| {
            let private_key = private_key.expose();
            let url = format!("{base_url}/orgs/{org_id}/apiKeys?pretty=true");
            let arguments = format!("-w '\\n' --digest --user '{public_key}:{private_key}' '{url}'");
            (format!("public key {public_key}, private key {private_key}"), arguments)
        });
        Greeting { title: "MongoDB Ops Manager API keys", base_url: base_url.clone(), credential }
    }
}

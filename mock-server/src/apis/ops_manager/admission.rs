use std::sync::Arc;

use super::auth::Caller;
use super::identifier::ObjectId;
use super::key::{CreatedKey, StoredKey};
use super::organization::{Organization, State};
use super::problem::Problem;
use super::roles::RoleSet;
use super::store::Store;
use crate::generated::Within;
use crate::generated::ops_manager::types::Role;
use crate::http::{Exchange, Holders, Rights};
use crate::world::Ids;

/// A caller before what its request's path names.
///
/// Whether it is let through depends on the state of the organization, so that is decided again
/// under the lock under which the operation is carried out: a right that was taken away, or a key
/// that was deleted, in between does no work any more.
#[derive(Debug)]
pub(super) struct Admission<'a> {
    store: &'a Store,
    ids: &'a Ids,
    caller: &'a Caller,
    rights: Rights,
    organization: Arc<Organization>,
    project: Option<ObjectId>,
    /// The id of a key as the path has it.
    key: Option<&'a str>,
}

impl<'a> Admission<'a> {
    /// Looks up the project or organization that the path names; where it names none, that is the caller's own.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidGroupId`], [`Problem::GroupNotFound`] or [`Problem::OrgNotFound`].
    pub(super) fn new(exchange: &Exchange<'a>, caller: &'a Caller, rights: Rights) -> Result<Self, Problem> {
        let store = exchange.world.store::<Store>();
        let path = exchange.path;
        let (organization, project) = match rights.within {
            Within::Installation => (caller.organization.clone(), None),
            Within::Project => {
                let text = path.get("project_id").unwrap_or_default();
                let id = text.parse().map_err(|_| Problem::InvalidGroupId(text.to_owned()))?;
                let organization = store.organization_of_project(id);
                (organization.ok_or_else(|| Problem::GroupNotFound(text.to_owned()))?, Some(id))
            }
            // The document names no other tenant.
            _ => {
                let text = path.get("org_id").unwrap_or_default();
                let organization = text.parse().ok().and_then(|id| store.organization(id));
                (organization.ok_or_else(|| Problem::OrgNotFound(text.to_owned()))?, None)
            }
        };
        let (ids, key) = (&exchange.world.ids, path.get("api_key_id"));
        Ok(Self { store, ids, caller, rights, organization, project, key })
    }

    /// Returns the organization that the path names, or that owns the project it names.
    pub(super) fn organization(&self) -> &Organization {
        &self.organization
    }

    /// Returns the project that the path names.
    pub(super) fn project(&self) -> Option<ObjectId> {
        self.project
    }

    /// Decides whether the request may go on to its input.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub(super) fn check(&self) -> Result<(), Problem> {
        self.read(|_| Ok(()))
    }

    /// Looks at the organization, if the caller may.
    ///
    /// # Errors
    ///
    /// [`Problem::UserUnauthorized`] and [`Problem::AccessListDenied`]; [`Problem::Challenge`] if the caller's
    /// key is gone; and what `look` returns.
    pub(super) fn read<T>(&self, look: impl FnOnce(&State) -> Result<T, Problem>) -> Result<T, Problem> {
        self.organization.read(|state| {
            self.permit(state)?;
            self.find_key(state)?;
            look(state)
        })
    }

    /// Looks at the organization and the caller's own key in it, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub(super) fn read_caller<T>(
        &self,
        look: impl FnOnce(&State, &StoredKey) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.read(|state| look(state, self.caller_in(state)?))
    }

    /// Looks at the key that the path names, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read); [`Problem::InvalidKeyId`] and [`Problem::ApiKeyNotFound`].
    pub(super) fn read_key<T>(&self, look: impl FnOnce(&StoredKey) -> Result<T, Problem>) -> Result<T, Problem> {
        self.read(|state| look(state.key(self.key_id()?)?))
    }

    /// Changes the organization around the key that the path names, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read_key`](Self::read_key), and what `change` returns.
    pub(super) fn change_key<T>(
        &self,
        change: impl FnOnce(&mut State, ObjectId) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.organization.write(|state| {
            self.permit(state)?;
            self.find_key(state)?;
            change(state, self.key_id()?)
        })
    }

    /// Creates a key, if the caller may, and looks at it together with its private key.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub(super) fn create_key<T>(
        &self,
        make: impl FnOnce(&CreatedKey) -> StoredKey,
        look: impl FnOnce(&StoredKey, &CreatedKey) -> T,
    ) -> Result<T, Problem> {
        let mut seen = None;
        self.store.create_key(&self.organization, self.ids, |state, created| {
            self.permit(state)?;
            let key = make(created);
            seen = Some(look(&key, created));
            state.insert(key);
            Ok::<_, Problem>(())
        })?;
        Ok(seen.expect("set whenever a key was created"))
    }

    /// Deletes the key that the path names, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read_key`](Self::read_key).
    pub(super) fn delete_key(&self) -> Result<(), Problem> {
        let public_key = self.change_key(|state, id| Ok(state.remove(id)?))?;
        self.store.release(public_key);
        Ok(())
    }

    fn permit(&self, state: &State) -> Result<(), Problem> {
        // A key belongs to one organization and has nothing to say in any other.
        if self.caller.organization.id() != self.organization.id() {
            let Caller { organization, public_key } = self.caller;
            return Err(Problem::UserUnauthorized(format!("the key {public_key} is of {}", organization.id())));
        }
        let caller = self.caller_in(state)?;
        let own = self.key.is_some_and(|key| key.parse() == Ok(caller.id));
        let roles = self.roles(caller);
        let held =
            holds(roles, self.rights.any_of) || (own && self.rights.own.is_some_and(|rights| holds(roles, rights)));
        match self.rights.own {
            _ if held => Ok(()),
            // Only access lists are open to a key because they are its own.
            Some(_) => Err(Problem::AccessListDenied(self.lack(roles))),
            None => Err(Problem::UserUnauthorized(self.lack(roles))),
        }
    }

    /// Whether the caller holds a role in the organization or project that the path names.
    pub(super) fn holds(&self, role: &str) -> bool {
        self.caller.organization.id() == self.organization.id()
            && self.organization.read(|state| {
                self.caller_in(state).is_ok_and(|caller| self.roles(caller).iter().any(|held| held.as_str() == role))
            })
    }

    /// Returns what a key may act as where the path leads.
    fn roles(&self, key: &StoredKey) -> RoleSet {
        self.project.map_or(key.organization_roles, |project| roles_in_project(key, project))
    }

    /// Says which roles the caller lacks.
    fn lack(&self, held: RoleSet) -> String {
        let held: Vec<&str> = held.iter().map(Role::as_str).collect();
        let held = if held.is_empty() { "no role".to_owned() } else { held.join(", ") };
        let needed = match self.rights.any_of {
            Holders::OneOf(names) => format!("one of {}", names.join(", ")),
            Holders::Public | Holders::Everyone | Holders::Any => "any role".to_owned(),
        };
        let place = if self.project.is_some() { "project" } else { "organization" };
        format!("the key {} holds {held} in the {place}; it takes {needed}", self.caller.public_key)
    }

    /// Returns the caller's key, which may have been deleted since it was authenticated.
    fn caller_in<'s>(&self, state: &'s State) -> Result<&'s StoredKey, Problem> {
        state.key_of(self.caller.public_key).ok_or(Problem::Challenge { stale: false })
    }

    fn find_key(&self, state: &State) -> Result<(), Problem> {
        if self.key.is_some() {
            state.key(self.key_id()?)?;
        }
        Ok(())
    }

    fn key_id(&self) -> Result<ObjectId, Problem> {
        let text = self.key.unwrap_or_default();
        text.parse().map_err(|_| Problem::InvalidKeyId(text.to_owned()))
    }
}

/// Returns what a key may act as in a project: an owner of the organization is an owner of each of
/// its projects.
pub(super) fn roles_in_project(key: &StoredKey, project: ObjectId) -> RoleSet {
    let roles = key.roles_in(project);
    if key.organization_roles.contains(Role::OrgOwner) { roles.with(Role::GroupOwner) } else { roles }
}

fn holds(roles: RoleSet, holders: Holders) -> bool {
    match holders {
        Holders::Public | Holders::Everyone => true,
        Holders::Any => !roles.is_empty(),
        Holders::OneOf(names) => roles.iter().any(|role| names.contains(&role.as_str())),
    }
}

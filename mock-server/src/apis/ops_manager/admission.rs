use std::sync::{Arc, RwLockReadGuard};

use super::auth::Caller;
use super::digest::Blame;
use super::identifier::ObjectId;
use super::key::{CreatedKey, StoredKey};
use super::organization::{Organization, State};
use super::problem::Problem;
use super::project::Project;
use super::roles::RoleSet;
use super::standing::{Standing, holds};
use super::store::Store;
use crate::generated::Within;
use crate::generated::ops_manager::ops;
use crate::generated::ops_manager::types::Role;
use crate::http::{Exchange, Holders, Operation as _, OperationInfo};
use crate::world::Ids;

/// A caller before what its request's path names.
///
/// Whether it is let through depends on the state of the organization, so that is decided again
/// under the lock under which the operation is carried out: a right that was taken away, or a key
/// that was deleted, in between does no work any more.
#[derive(Debug)]
pub(super) struct Admission<'a> {
    pub(super) store: &'a Store,
    pub(super) ids: &'a Ids,
    caller: &'a Caller,
    operation: &'a OperationInfo,
    organization: Arc<Organization>,
    project: Option<ObjectId>,
    /// The id of a key as the path has it.
    key: Option<&'a str>,
}

impl<'a> Admission<'a> {
    /// Looks up the project or organization that the path names. Where it names none, that is the installation, or the
    /// caller's own if everyone may call.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidGroupId`], [`Problem::GroupNotFound`] or [`Problem::OrgNotFound`].
    pub(super) fn new(
        exchange: &Exchange<'a>,
        caller: &'a Caller,
        operation: &'a OperationInfo,
    ) -> Result<Self, Problem> {
        let store = exchange.world.store::<Store>();
        let (path, rights) = (exchange.path, operation.rights);
        let (organization, project) = match rights.within {
            Within::Installation if matches!(rights.any_of, Holders::Everyone) => (caller.organization.clone(), None),
            Within::Installation => (store.installation().clone(), None),
            Within::Project => {
                let text = path.get("project_id").unwrap_or_default();
                let id = text.parse().map_err(|_| Problem::InvalidGroupId(text.to_owned()))?;
                let organization = store.organization_of_project(id);
                (organization.ok_or_else(|| Problem::GroupNotFound(text.to_owned()))?, Some(id))
            }
            // The document names no other tenant.
            _ => (find(store, path.get("org_id").unwrap_or_default())?, None),
        };
        let (ids, key) = (&exchange.world.ids, path.get("api_key_id"));
        Ok(Self { store, ids, caller, operation, organization, project, key })
    }

    /// Returns the organization that the path names, or that owns the project it names.
    pub(super) fn organization(&self) -> &Arc<Organization> {
        &self.organization
    }

    /// Returns its id.
    ///
    /// # Errors
    ///
    /// [`Problem::UserUnauthorized`] if the path names none.
    pub(super) fn organization_id(&self) -> Result<ObjectId, Problem> {
        let id = self.organization.id();
        id.ok_or_else(|| Problem::UserUnauthorized("the path names no organization".to_owned()))
    }

    /// Returns the project that the path names.
    pub(super) fn project(&self) -> Option<ObjectId> {
        self.project
    }

    /// Returns the id of the project that the path names.
    ///
    /// # Errors
    ///
    /// [`Problem::UserUnauthorized`] if it names none.
    pub(super) fn project_id(&self) -> Result<ObjectId, Problem> {
        self.project.ok_or_else(|| Problem::UserUnauthorized("the path names no project".to_owned()))
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
    /// [`Problem::UserUnauthorized`] and its like, [`Problem::AccessListDenied`]; [`Problem::Challenge`] if the caller's
    /// key is gone; and what `look` returns.
    pub(super) fn read<T>(&self, look: impl FnOnce(&State) -> Result<T, Problem>) -> Result<T, Problem> {
        self.read_as(|state, _| look(state))
    }

    /// Looks at the organization and at what the caller is there, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub(super) fn read_as<T>(
        &self,
        look: impl FnOnce(&State, Standing<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.observe(&self.organization, |state, standing| {
            self.permit(standing)?;
            self.find_key(state)?;
            look(state, standing)
        })
    }

    /// Looks at any organization and at what the caller is there, even if that is nothing.
    ///
    /// # Errors
    ///
    /// [`Problem::Challenge`] if the caller's key is gone; and what `look` returns.
    pub(super) fn observe<T>(
        &self,
        organization: &Organization,
        look: impl FnOnce(&State, Standing<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        organization.read(|state| {
            let home = self.home(organization);
            look(state, self.standing(organization, state, home.as_deref())?)
        })
    }

    /// Changes the organization, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), and what `change` returns.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> Result<T, Problem>) -> Result<T, Problem> {
        self.change_at(&self.organization, |standing| self.permit(standing), |state, ()| change(state))
    }

    /// Changes any organization, if `permit` lets the caller; what it says of the caller is told to `change`.
    ///
    /// # Errors
    ///
    /// [`Problem::Challenge`] if the caller's key is gone; what `permit` and `change` return.
    pub(super) fn change_at<P, T>(
        &self,
        organization: &Organization,
        permit: impl FnOnce(Standing<'_>) -> Result<P, Problem>,
        change: impl FnOnce(&mut State, P) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        organization.write(|state| {
            let home = self.home(organization);
            let permitted = permit(self.standing(organization, state, home.as_deref())?)?;
            change(state, permitted)
        })
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
        self.change(|state| {
            self.find_key(state)?;
            change(state, self.key_id()?)
        })
    }

    /// Looks at the project that the path names, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read); [`Problem::GroupNotFound`] if the project is gone.
    pub(super) fn read_project<T>(
        &self,
        look: impl FnOnce(ObjectId, &Project) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let id = self.project_id()?;
        self.read(|state| look(id, state.project(id).ok_or_else(|| Problem::GroupNotFound(id.to_string()))?))
    }

    /// Changes the organization around the project that the path names, if the caller may.
    ///
    /// # Errors
    ///
    /// As [`read_project`](Self::read_project), and what `change` returns.
    pub(super) fn change_project<T>(
        &self,
        change: impl FnOnce(&mut State, ObjectId) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let id = self.project_id()?;
        self.change(|state| {
            if !state.has_project(id) {
                return Err(Problem::GroupNotFound(id.to_string()));
            }
            change(state, id)
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
            let home = self.home(&self.organization);
            self.permit(self.standing(&self.organization, state, home.as_deref())?)?;
            let key = make(created);
            seen = Some(look(&key, created));
            state.insert(key);
            Ok::<(), Problem>(())
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

    /// Returns the id of the calling key.
    pub(super) fn caller_id(&self) -> Result<ObjectId, Problem> {
        self.caller.organization.read(|state| Ok(self.caller_in(state)?.id))
    }

    /// Returns the organizations in which the caller is somebody, in the order of their ids.
    pub(super) fn reachable(&self) -> Vec<(ObjectId, Arc<Organization>)> {
        match self.caller.organization.id() {
            Some(id) => vec![(id, self.caller.organization.clone())],
            None => self.store.organizations(),
        }
    }

    /// Whether the calling key is a global one.
    pub(super) fn is_global(&self) -> bool {
        self.caller.organization.is_installation()
    }

    fn permit(&self, standing: Standing<'_>) -> Result<(), Problem> {
        let rights = self.operation.rights;
        if standing.is_stranger() {
            let Caller { organization, public_key } = self.caller;
            let home = organization.id().map_or_else(String::new, |id| id.to_string());
            let key = public_key.map_or_else(String::new, |key| key.to_string());
            return Err(self.refusal(format!("the key {key} is of {home}")));
        }
        let is_named = |caller: &StoredKey| self.key.is_some_and(|key| key.parse() == Ok(caller.id));
        let own = matches!(standing, Standing::Own(caller) if is_named(caller));
        let roles = self.roles(standing);
        let held = holds(roles, rights.any_of) || (own && rights.own.is_some_and(|rights| holds(roles, rights)));
        match rights.own {
            _ if held => Ok(()),
            // Only access lists are open to a key because they are its own.
            Some(_) => Err(Problem::AccessListDenied(self.lack(roles))),
            None => Err(self.refusal(self.lack(roles))),
        }
    }

    /// Says that the caller lacks a right, in the vendor's word for the operation.
    fn refusal(&self, why: String) -> Problem {
        match self.operation.id {
            id if id == ops::OrgCreate::INFO.id => Problem::CannotCreateOrg(why),
            _ => Problem::UserUnauthorized(why),
        }
    }

    /// Whether the caller holds a role in the organization or project that the path names.
    pub(super) fn holds(&self, role: &str) -> bool {
        let held = self.observe(&self.organization, |_, standing| Ok(self.roles(standing)));
        held.is_ok_and(|roles| roles.iter().any(|held| held.as_str() == role))
    }

    /// Returns what the caller may act as where the path leads.
    fn roles(&self, standing: Standing<'_>) -> RoleSet {
        match self.project {
            Some(project) => standing.in_project(project),
            None => standing.in_organization(),
        }
    }

    /// Says which roles the caller lacks.
    fn lack(&self, held: RoleSet) -> String {
        let held: Vec<&str> = held.iter().map(Role::as_str).collect();
        let held = if held.is_empty() { "no role".to_owned() } else { held.join(", ") };
        let needed = match self.operation.rights.any_of {
            Holders::OneOf(names) => format!("one of {}", names.join(", ")),
            Holders::Public | Holders::Everyone | Holders::Any => "any role".to_owned(),
        };
        let place = match self.project {
            Some(_) => "project",
            None if self.organization.is_installation() => "installation",
            None => "organization",
        };
        let key = self.caller.public_key.map_or_else(String::new, |key| key.to_string());
        format!("the key {key} holds {held} in the {place}; it takes {needed}")
    }

    /// Locks where the calling key is kept, if that is a global key and `place` is no place of its own. As long as the lock
    /// is held, the key stays as it is.
    fn home(&self, place: &Organization) -> Option<RwLockReadGuard<'_, State>> {
        (self.is_global() && !place.is_installation()).then(|| self.caller.organization.reading())
    }

    /// Says what the caller is in a place, whose state is given beside that of its [`home`](Self::home).
    fn standing<'s>(
        &self,
        place: &Organization,
        state: &'s State,
        home: Option<&'s State>,
    ) -> Result<Standing<'s>, Problem> {
        let is_own = place.id() == self.caller.organization.id();
        match home {
            Some(home) => Ok(Standing::Global(self.caller_in(home)?)),
            None if is_own => Ok(Standing::Own(self.caller_in(state)?)),
            None => Ok(Standing::Stranger),
        }
    }

    /// Returns the caller's key, which may have been deleted since it was authenticated.
    fn caller_in<'s>(&self, state: &'s State) -> Result<&'s StoredKey, Problem> {
        self.caller.public_key.and_then(|key| state.key_of(key)).ok_or(Problem::Challenge(Blame::Credentials))
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

/// Finds an organization by the text of its id.
pub(super) fn find(store: &Store, text: &str) -> Result<Arc<Organization>, Problem> {
    let organization = text.parse().ok().and_then(|id| store.organization(id));
    organization.ok_or_else(|| Problem::OrgNotFound(text.to_owned()))
}

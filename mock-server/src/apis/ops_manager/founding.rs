//! Organizations and projects, as they come, change and go.

use super::admission::{Admission, find};
use super::agent_keys::{KeyTail, Origin};
use super::identifier::ObjectId;
use super::problem::Problem;
use super::project::Project;
use super::standing::Standing;
use super::view::Place;
use crate::generated::ops_manager::types::{self, Role};
use crate::http::Exchange;
use crate::world::Secret;

/// Creates an organization.
pub(super) fn create_organization(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    body: types::OrganizationCreate,
) -> Result<types::Organization, Problem> {
    refuse_ldap(body.ldap_group_mappings.as_ref())?;
    let (id, _) = admission.store.found_organization(&body.name, admission.ids, || admission.check())?;
    Ok(Place::of(exchange).organization(id, &body.name))
}

/// Renames the organization that the path names.
pub(super) fn update_organization(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    body: types::OrganizationUpdate,
) -> Result<types::Organization, Problem> {
    refuse_ldap(body.ldap_group_mappings.as_ref())?;
    let (place, id) = (Place::of(exchange), admission.organization_id()?);
    let mut shown = admission.change(|state| {
        if let Some(name) = body.name {
            state.name = name.into();
        }
        Ok(place.organization(id, &state.name))
    })?;
    let related = ["groups", "teams", "users"];
    let related =
        related.map(|what| place.link(&format!("http://mms.mongodb.com/{what}"), &format!("/orgs/{id}/{what}")));
    shown.links.extend(related);
    Ok(shown)
}

/// Deletes the organization that the path names, with its keys.
pub(super) fn delete_organization(admission: &Admission<'_>) -> Result<(), Problem> {
    let id = admission.organization_id()?;
    admission.store.close_organization(id, || {
        admission.change(|state| {
            let is_empty = state.project_ids().next().is_none();
            if is_empty { Ok(std::mem::take(state)) } else { Err(Problem::OrgNotEmpty(id.to_string())) }
        })
    })
}

/// Creates a project, and an organization of its name if a global key names none.
pub(super) fn create_project(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    body: types::ProjectCreate,
) -> Result<types::ProjectCreated, Problem> {
    let organization = match &body.org_id {
        Some(id) => find(admission.store, id)?,
        None if admission.is_global() => {
            let permit =
                || admission.observe(admission.store.installation(), |_, standing| founder(standing).map(drop));
            admission.store.found_organization(&body.name, admission.ids, permit)?.1
        }
        None => return Err(Problem::GroupNeedsOrg),
    };
    let place = Place::of(exchange);
    let project = Project { tags: body.tags.unwrap_or_default().into(), ..Project::new(&body.name) };
    admission.store.found_project(&organization, admission.ids, |id| {
        admission.change_at(&organization, founder, |state, founder| {
            if state.has_project_named(&project.name) {
                return Err(Problem::GroupAlreadyExists(project.name.into()));
            }
            let mut project = project;
            let origin = Origin::provisioning(exchange.now);
            let (_, agent_key) = project.agent_keys.create(FIRST_AGENT_KEY, origin, admission.ids);
            let shown = place.project(organization.id(), id, &project);
            state.add_project(id, project);
            if let Some(key) = founder {
                state.set_project_roles(key, id, [Role::GroupOwner].into_iter().collect())?;
            }
            Ok(Place::created_project(shown, agent_key))
        })
    })
}

/// Renames or tags the project that the path names.
pub(super) fn update_project(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    body: types::ProjectUpdate,
) -> Result<types::Project, Problem> {
    refuse_ldap(body.ldap_group_mappings.as_ref())?;
    if body.name.is_none() && body.tags.is_none() {
        return Err(Problem::MissingOneOfAttributes("name", "tags"));
    }
    let organization = admission.organization().id();
    admission.change_project(|state, id| {
        let is_same = |sent: &Option<String>, own: Option<ObjectId>| {
            sent.as_ref().is_none_or(|sent| own.is_some_and(|own| *sent == own.to_string()))
        };
        let is_taken =
            |name: &String| state.projects().iter().any(|(other, project)| *other != id && *project.name == **name);
        if let Some(name) = body.name.as_ref().filter(|name| is_taken(name)) {
            return Err(Problem::GroupAlreadyExists(name.clone()));
        }
        let project = state.project_mut(id).ok_or_else(|| Problem::GroupNotFound(id.to_string()))?;
        let has_agent_key = |key: &Secret| {
            let tail = KeyTail::of(key.expose());
            project.agent_keys.iter().any(|own| Some(own.tail) == tail)
        };
        let own = [
            ("id", is_same(&body.id, Some(id))),
            ("orgId", is_same(&body.org_id, organization)),
            ("agentApiKey", body.agent_api_key.as_ref().is_none_or(has_agent_key)),
        ];
        if let Some((name, _)) = own.into_iter().find(|(_, is_own)| !is_own) {
            return Err(Problem::AttributeReadOnly(name.to_owned()));
        }
        if let Some(name) = body.name {
            project.name = name.into();
        }
        if let Some(tags) = body.tags {
            project.tags = tags.into();
        }
        Ok(Place::of(exchange).project(organization, id, project))
    })
}

/// Deletes the project that the path names.
pub(super) fn delete_project(admission: &Admission<'_>) -> Result<types::Deletion, Problem> {
    let id = admission.project_id()?;
    admission.store.close_project(id, || {
        admission.change_project(|state, id| {
            state.remove_project(id);
            Ok(())
        })
    })?;
    Ok(types::Deletion::default())
}

/// The description of the key that a project's agents begin with.
const FIRST_AGENT_KEY: &str = "Made with the project";

/// Requires that a caller may create projects; returns its key if that is to become the owner of what it creates: who owns
/// the organization, or everything, has no need of it.
fn founder(caller: Standing<'_>) -> Result<Option<ObjectId>, Problem> {
    let roles = caller.in_organization();
    if roles.contains(Role::OrgOwner) || roles.contains(Role::GlobalOwner) {
        return Ok(None);
    }
    match caller.key().filter(|_| roles.contains(Role::OrgGroupCreator)) {
        Some(key) => Ok(Some(key.id)),
        None => Err(Problem::UserUnauthorized(
            "it takes ORG_GROUP_CREATOR or ORG_OWNER in the organization, or GLOBAL_OWNER".to_owned(),
        )),
    }
}

/// Refuses what makes sense only with LDAP, which is off.
fn refuse_ldap<T>(mappings: Option<&T>) -> Result<(), Problem> {
    mappings.map_or(Ok(()), |_| Err(Problem::LdapOff("ldapGroupMappings")))
}

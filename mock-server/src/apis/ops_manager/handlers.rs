use super::address::AddressBlock;
use super::admission::Admission;
use super::agents;
use super::auth::Caller;
use super::directory;
use super::first_user;
use super::founding;
use super::installation;
use super::key::{CreatedKey, NewKey, StoredKey};
use super::organization::State;
use super::paging::{Page, envelope_status};
use super::problem::Problem;
use super::render;
use super::roles::{self, RoleScope, RoleSet};
use super::service::Service;
use super::view::View;
use crate::generated::ops_manager::types::{self, Role};
use crate::generated::ops_manager::{OpsManager, ops};
use crate::http::{Answer, Call, Exchange, Operation, Request};

type Outcome<T> = Result<Answer<T>, Problem>;

impl OpsManager for Service {
    async fn root_get(call: &Call<'_, Self>, _: Request<ops::RootGet>) -> Outcome<types::Root> {
        Ok(directory::root(call, &admit::<ops::RootGet>(call)?)?.into())
    }

    async fn org_list(call: &Call<'_, Self>, request: Request<ops::OrgList>) -> Outcome<types::OrganizationList> {
        Ok(directory::organizations(call, &admit::<ops::OrgList>(call)?, &request.query)?.into())
    }

    async fn org_create(call: &Call<'_, Self>, request: Request<ops::OrgCreate>) -> Outcome<types::Organization> {
        Ok(founding::create_organization(call, &admit::<ops::OrgCreate>(call)?, request.body)?.into())
    }

    async fn org_get(call: &Call<'_, Self>, _: Request<ops::OrgGet>) -> Outcome<types::Organization> {
        Ok(directory::organization(call, &admit::<ops::OrgGet>(call)?)?.into())
    }

    async fn org_update(call: &Call<'_, Self>, request: Request<ops::OrgUpdate>) -> Outcome<types::Organization> {
        Ok(founding::update_organization(call, &admit::<ops::OrgUpdate>(call)?, request.body)?.into())
    }

    async fn org_delete(call: &Call<'_, Self>, _: Request<ops::OrgDelete>) -> Outcome<()> {
        founding::delete_organization(&admit::<ops::OrgDelete>(call)?)?;
        Ok(().into())
    }

    async fn org_project_list(
        call: &Call<'_, Self>,
        request: Request<ops::OrgProjectList>,
    ) -> Outcome<types::ProjectList> {
        let admission = admit::<ops::OrgProjectList>(call)?;
        Ok(directory::projects_of_organization(call, &admission, &request.query)?.into())
    }

    async fn project_list(call: &Call<'_, Self>, request: Request<ops::ProjectList>) -> Outcome<types::ProjectList> {
        Ok(directory::projects(call, &admit::<ops::ProjectList>(call)?, &request.query)?.into())
    }

    async fn project_get(call: &Call<'_, Self>, _: Request<ops::ProjectGet>) -> Outcome<types::Project> {
        Ok(directory::project(call, &admit::<ops::ProjectGet>(call)?)?.into())
    }

    async fn project_get_by_name(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectGetByName>,
    ) -> Outcome<types::Project> {
        let admission = admit::<ops::ProjectGetByName>(call)?;
        Ok(directory::project_of_name(call, &admission, &request.path.project_name)?.into())
    }

    async fn project_create(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectCreate>,
    ) -> Outcome<types::ProjectCreated> {
        Ok(founding::create_project(call, &admit::<ops::ProjectCreate>(call)?, request.body)?.into())
    }

    async fn project_update(call: &Call<'_, Self>, request: Request<ops::ProjectUpdate>) -> Outcome<types::Project> {
        Ok(founding::update_project(call, &admit::<ops::ProjectUpdate>(call)?, request.body)?.into())
    }

    async fn project_delete(call: &Call<'_, Self>, _: Request<ops::ProjectDelete>) -> Outcome<types::Deletion> {
        Ok(founding::delete_project(&admit::<ops::ProjectDelete>(call)?)?.into())
    }

    async fn project_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyList>,
    ) -> Outcome<types::ApiKeyList> {
        list_keys::<ops::ProjectApiKeyList>(call, Page::from(&request.query))
    }

    async fn project_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyCreate>,
    ) -> Outcome<types::ApiKey> {
        let admission = admit::<ops::ProjectApiKeyCreate>(call)?;
        let body = request.body;
        let project = admission.project_id()?;
        // The vendor does not say what a key without asked-for roles gets; the least that still
        // assigns it to the project.
        let roles = body.roles.unwrap_or_else(|| vec![Role::GroupReadOnly]);
        let key = NewKey::new(body.desc.unwrap_or_default()).with_organization_role(Role::OrgMember);
        let key = roles.into_iter().fold(key, |key, role| key.with_project_role(project, role));
        create_key(call, &admission, key)
    }

    async fn project_api_key_update(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyUpdate>,
    ) -> Outcome<types::ApiKey> {
        let admission = admit::<ops::ProjectApiKeyUpdate>(call)?;
        let project = admission.project_id()?;
        let view = view(call, &admission);
        let roles: RoleSet = request.body.roles.into_iter().collect();
        let key = admission.change_key(|state, id| Ok(view.key(state.set_project_roles(id, project, roles)?)))?;
        Ok(key.into())
    }

    async fn project_api_key_delete(call: &Call<'_, Self>, _: Request<ops::ProjectApiKeyDelete>) -> Outcome<()> {
        let admission = admit::<ops::ProjectApiKeyDelete>(call)?;
        let project = admission.project_id()?;
        admission.change_key(|state, id| {
            if state.key(id)?.roles_in(project).is_empty() {
                return Err(Problem::ApiKeyNotFound(id.to_string()));
            }
            state.set_project_roles(id, project, RoleSet::default())?;
            Ok(())
        })?;
        Ok(().into())
    }

    async fn org_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyList>,
    ) -> Outcome<types::ApiKeyList> {
        list_keys::<ops::OrgApiKeyList>(call, Page::from(&request.query))
    }

    async fn org_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyCreate>,
    ) -> Outcome<types::ApiKey> {
        let admission = admit::<ops::OrgApiKeyCreate>(call)?;
        let key = request.body.roles.into_iter().fold(NewKey::new(request.body.desc), NewKey::with_organization_role);
        create_key(call, &admission, key)
    }

    async fn org_api_key_get(call: &Call<'_, Self>, _: Request<ops::OrgApiKeyGet>) -> Outcome<types::ApiKey> {
        get_key::<ops::OrgApiKeyGet>(call)
    }

    async fn org_api_key_update(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyUpdate>,
    ) -> Outcome<types::ApiKey> {
        update_key::<ops::OrgApiKeyUpdate>(call, request.body.desc, request.body.roles)
    }

    async fn org_api_key_delete(call: &Call<'_, Self>, _: Request<ops::OrgApiKeyDelete>) -> Outcome<()> {
        admit::<ops::OrgApiKeyDelete>(call)?.delete_key()?;
        Ok(().into())
    }

    async fn global_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyList>,
    ) -> Outcome<types::ApiKeyList> {
        list_keys::<ops::GlobalApiKeyList>(call, Page::from(&request.query))
    }

    async fn global_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyCreate>,
    ) -> Outcome<types::ApiKey> {
        let admission = admit::<ops::GlobalApiKeyCreate>(call)?;
        let key = request.body.roles.into_iter().fold(NewKey::new(request.body.desc), NewKey::with_organization_role);
        create_key(call, &admission, key)
    }

    async fn global_role_list(call: &Call<'_, Self>, _: Request<ops::GlobalRoleList>) -> Outcome<Vec<Role>> {
        admit::<ops::GlobalRoleList>(call)?.check()?;
        Ok(roles::assignable(RoleScope::Global).collect::<Vec<_>>().into())
    }

    async fn global_api_key_get(call: &Call<'_, Self>, _: Request<ops::GlobalApiKeyGet>) -> Outcome<types::ApiKey> {
        get_key::<ops::GlobalApiKeyGet>(call)
    }

    async fn global_api_key_update(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyUpdate>,
    ) -> Outcome<types::ApiKey> {
        update_key::<ops::GlobalApiKeyUpdate>(call, request.body.desc, request.body.roles)
    }

    async fn global_api_key_delete(call: &Call<'_, Self>, _: Request<ops::GlobalApiKeyDelete>) -> Outcome<()> {
        admit::<ops::GlobalApiKeyDelete>(call)?.delete_key()?;
        Ok(().into())
    }

    async fn global_access_list_entry_list(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryList>,
    ) -> Outcome<types::GlobalAccessListEntryList> {
        let admission = admit::<ops::GlobalAccessListEntryList>(call)?;
        Ok(installation::entries(call, &admission, &request.query)?.into())
    }

    async fn global_access_list_entry_create(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryCreate>,
    ) -> Outcome<types::GlobalAccessListEntry> {
        let admission = admit::<ops::GlobalAccessListEntryCreate>(call)?;
        Ok(installation::add_entry(call, &admission, request.body)?.into())
    }

    async fn global_access_list_entry_get(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryGet>,
    ) -> Outcome<types::GlobalAccessListEntry> {
        let admission = admit::<ops::GlobalAccessListEntryGet>(call)?;
        Ok(installation::entry(&admission, &request.path.global_access_list_entry_id)?.into())
    }

    async fn global_access_list_entry_update(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryUpdate>,
    ) -> Outcome<types::GlobalAccessListEntry> {
        let admission = admit::<ops::GlobalAccessListEntryUpdate>(call)?;
        let id = request.path.global_access_list_entry_id;
        Ok(installation::update_entry(call, &admission, &id, request.body)?.into())
    }

    async fn global_access_list_entry_delete(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryDelete>,
    ) -> Outcome<()> {
        let admission = admit::<ops::GlobalAccessListEntryDelete>(call)?;
        installation::delete_entry(&admission, &request.path.global_access_list_entry_id)?;
        Ok(().into())
    }

    async fn first_user_create(
        call: &Call<'_, Self>,
        request: Request<ops::FirstUserCreate>,
    ) -> Outcome<types::FirstUser> {
        Ok(first_user::create(call, request.query, &request.body)?.into())
    }

    async fn version_get(_: &Call<'_, Self>, _: Request<ops::VersionGet>) -> Outcome<String> {
        Ok(render::GIT_HASH.to_owned().into())
    }

    async fn agent_api_key_list(
        call: &Call<'_, Self>,
        _: Request<ops::AgentApiKeyList>,
    ) -> Outcome<Vec<types::AgentApiKey>> {
        Ok(agents::keys(&admit::<ops::AgentApiKeyList>(call)?)?.into())
    }

    async fn agent_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::AgentApiKeyCreate>,
    ) -> Outcome<types::AgentApiKey> {
        Ok(agents::create_key(call, &admit::<ops::AgentApiKeyCreate>(call)?, &request.body)?.into())
    }

    async fn agent_api_key_delete(call: &Call<'_, Self>, request: Request<ops::AgentApiKeyDelete>) -> Outcome<()> {
        agents::delete_key(&admit::<ops::AgentApiKeyDelete>(call)?, &request.path.agent_api_key_id)?;
        Ok(().into())
    }

    async fn access_list_entry_list(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryList>,
    ) -> Outcome<types::AccessListEntryList> {
        let admission = admit::<ops::AccessListEntryList>(call)?;
        let page = Page::from(&request.query);
        let view = view(call, &admission);
        let (entries, total) = admission.read_key(|key| Ok(entries_on(&view, key, page)))?;
        Ok(entry_list(call, page, entries, total).into())
    }

    async fn access_list_entry_create(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryCreate>,
    ) -> Outcome<types::AccessListEntryList> {
        let admission = admit::<ops::AccessListEntryCreate>(call)?;
        let page = Page::from(&request.query);
        let view = view(call, &admission);
        let blocks = request.body.into_iter().map(read_block).collect::<Result<Vec<_>, _>>()?;
        let (entries, total) = admission.change_key(|state, id| {
            state.add_access_list_entries(id, blocks, call.now)?;
            Ok(entries_on(&view, state.key(id)?, page))
        })?;
        Ok(entry_list(call, page, entries, total).into())
    }

    async fn access_list_entry_get(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryGet>,
    ) -> Outcome<types::AccessListEntry> {
        let admission = admit::<ops::AccessListEntryGet>(call)?;
        let view = view(call, &admission);
        let text = request.path.access_list_entry;
        let entry = admission.read_key(|key| {
            let block = AddressBlock::parse_either(&text);
            let entry = block.and_then(|block| key.access_list()?.get(&block));
            entry.map(|entry| view.single_entry(key.id, entry)).ok_or_else(|| not_listed(&text, key))
        })?;
        Ok(entry.into())
    }

    async fn access_list_entry_delete(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryDelete>,
    ) -> Outcome<()> {
        let admission = admit::<ops::AccessListEntryDelete>(call)?;
        let text = request.path.access_list_entry;
        admission.change_key(|state, id| {
            let key = state.key_mut(id)?;
            let block = AddressBlock::parse_either(&text).ok_or_else(|| not_listed(&text, key))?;
            let entry = key.access_list().and_then(|list| list.get(&block)).ok_or_else(|| not_listed(&text, key))?;
            if entry.covers(call.peer) {
                return Err(Problem::CannotRemoveCaller(call.peer.to_string()));
            }
            key.change_access_list(|list| list.remove(&block));
            Ok(())
        })?;
        Ok(().into())
    }
}

fn admit<'a, O: Operation>(call: &Call<'a, Service>) -> Result<Admission<'a>, Problem> {
    let caller: &'a Caller = call.caller;
    Admission::new(call.exchange, caller, O::INFO)
}

fn view(exchange: &Exchange<'_>, admission: &Admission<'_>) -> View {
    View::new(exchange, admission.organization().id())
}

fn list_keys<O: Operation>(call: &Call<'_, Service>, page: Page) -> Outcome<types::ApiKeyList> {
    let admission = admit::<O>(call)?;
    let view = view(call, &admission);
    let (results, total) = admission.read(|state: &State| {
        let keys = state.slice(admission.project(), page.positions());
        // All are read before the first is shown, because the processor then waits for many at a time.
        let keys: Vec<&StoredKey> = keys.inspect(|key| key.touch()).collect();
        Ok((keys.into_iter().map(|key| view.key(key)).collect(), state.count(admission.project())))
    })?;
    let list = types::ApiKeyList {
        links: page.links(call, total),
        results,
        status: envelope_status(call),
        total_count: page.total_count(total),
    };
    Ok(list.into())
}

fn get_key<O: Operation>(call: &Call<'_, Service>) -> Outcome<types::ApiKey> {
    let admission = admit::<O>(call)?;
    let view = view(call, &admission);
    Ok(admission.read_key(|key| Ok(view.key(key)))?.into())
}

/// Changes a key where it belongs; its roles in projects stay.
fn update_key<O: Operation>(
    call: &Call<'_, Service>,
    description: Option<String>,
    roles: Option<Vec<Role>>,
) -> Outcome<types::ApiKey> {
    let admission = admit::<O>(call)?;
    let view = view(call, &admission);
    let key = admission.change_key(|state, id| {
        let key = state.key_mut(id)?;
        if let Some(description) = description {
            key.description = description.into();
        }
        if let Some(roles) = roles {
            key.organization_roles = roles.into_iter().collect();
        }
        Ok(view.key(key))
    })?;
    Ok(key.into())
}

fn create_key(call: &Call<'_, Service>, admission: &Admission<'_>, key: NewKey) -> Outcome<types::ApiKey> {
    let view = view(call, admission);
    let make = |created: &CreatedKey| StoredKey::new(created, key);
    // This answer alone shows the private key.
    let show = |key: &StoredKey, created: &CreatedKey| view.key_with_private_key(key, created.private_key.clone());
    Ok(admission.create_key(make, show)?.into())
}

/// Shows one page of a key's access list; returns the length of the whole list with it.
fn entries_on(view: &View, key: &StoredKey, page: Page) -> (Vec<types::AccessListEntry>, usize) {
    let Some(list) = key.access_list() else {
        return (Vec::new(), 0);
    };
    (list.slice(page.positions()).map(|entry| view.entry(key.id, entry)).collect(), list.len())
}

fn entry_list(
    exchange: &Exchange<'_>,
    page: Page,
    results: Vec<types::AccessListEntry>,
    total: usize,
) -> types::AccessListEntryList {
    types::AccessListEntryList {
        links: page.links(exchange, total),
        results,
        status: envelope_status(exchange),
        total_count: page.total_count(total),
    }
}

/// Reads an element of an addition; returns it with its text as sent.
fn read_block(entry: types::AccessListEntryCreate) -> Result<(String, AddressBlock), Problem> {
    let (name, text, block) = match (entry.ip_address, entry.cidr_block) {
        (Some(text), None) => ("ipAddress", text.clone(), AddressBlock::parse_address(&text)),
        (None, Some(text)) => ("cidrBlock", text.clone(), AddressBlock::parse_range(&text)),
        (Some(_), Some(_)) => return Err(Problem::BadAccessListAddRequest),
        (None, None) => return Err(Problem::MissingOneOfAttributes("ipAddress", "cidrBlock")),
    };
    block.map(|block| (text, block)).ok_or_else(|| Problem::InvalidAttribute(name.to_owned()))
}

fn not_listed(entry: &str, key: &StoredKey) -> Problem {
    Problem::AccessListEntryNotFound { entry: entry.to_owned(), key: key.id.to_string() }
}

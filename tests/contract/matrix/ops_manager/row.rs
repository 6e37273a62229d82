use reqwest::Method;

/// An operation, and a valid request for it.
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) body: Option<&'static str>,
    pub(super) needs: Needs,
    pub(super) success: Success,
}

impl Row {
    /// Whether the path names an organization or a project, and so a world.
    pub(super) fn names_tenant(&self) -> bool {
        self.path.contains("{org_id}") || self.path.contains("{project_id}")
    }
}

/// What the calling key must be. An owner of the organization is an owner of its projects; whoever has a global role has
/// it in every organization and every project.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// No credential, and none is looked at.
    NoCredential,
    /// Any key of any organization.
    Nothing,
    AnyRoleInProject,
    /// The same where the path has the project's name.
    AnyRoleInNamedProject,
    /// `GROUP_OWNER` or `GROUP_USER_ADMIN`, `GLOBAL_OWNER` or `GLOBAL_USER_ADMIN`.
    ProjectManager,
    /// `GROUP_OWNER` or `GLOBAL_OWNER`.
    ProjectOwner,
    AnyRoleInOrganization,
    /// `ORG_OWNER`, `ORG_GROUP_CREATOR` or `GLOBAL_OWNER`.
    ProjectCreator,
    /// `ORG_OWNER` or `GLOBAL_OWNER`.
    OrganizationOwner,
    /// `ORG_OWNER`, `GLOBAL_OWNER` or `GLOBAL_USER_ADMIN`.
    KeyManager,
    /// The key whose access list it is does as well.
    KeyManagerOrTarget,
    AnyGlobalRole,
    GlobalOwner,
    /// The same where the refusal has a code of its own.
    GlobalOwnerToCreateOrganizations,
}

/// What a caller with the right gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Success {
    Root,
    KeysOfProject,
    KeysOfOrganization,
    /// A new key with these roles, as the target's are written in [`World::roles`].
    Created(&'static [&'static str]),
    /// The target with this description and these roles.
    Target(&'static str, &'static [&'static str]),
    /// The target's access list, of these addresses.
    AccessList(&'static [&'static str]),
    Entry,
    NoContent,
    /// What the caller has a role in, on a page.
    Organizations,
    Projects,
    ProjectsOfOrganization,
    /// The organization under this name.
    Organization(&'static str),
    /// The same with links to what belongs to it.
    OrganizationAndMore(&'static str),
    CreatedOrganization,
    /// The caller may, but the organization has projects.
    NotEmpty,
    /// The project under this name.
    Project(&'static str),
    CreatedProject,
    /// 202 with an empty object.
    DeletedProject,
    GlobalKeys,
    /// The global target with this description and this role.
    GlobalTarget(&'static str, &'static str),
    CreatedGlobalKey,
    GlobalRoles,
    GlobalAccessList,
    /// The entry of the global access list with this description.
    GlobalEntry(&'static str),
    CreatedGlobalEntry,
    AgentKeys,
    CreatedAgentKey,
    /// A user who is not the first.
    CreatedUser,
    Version,
}

const USERS: &str = "/api/public/v1.0/unauth/users";
const VERSION: &str = "/api/private/unauth/version";
const ROOT: &str = "/api/public/v1.0/";
const ORGANIZATIONS: &str = "/api/public/v1.0/orgs";
const ORGANIZATION: &str = "/api/public/v1.0/orgs/{org_id}";
const ORGANIZATION_PROJECTS: &str = "/api/public/v1.0/orgs/{org_id}/groups";
const PROJECTS: &str = "/api/public/v1.0/groups";
const NAMED_PROJECT: &str = "/api/public/v1.0/groups/byName/{project_name}";
const AGENT_KEYS: &str = "/api/public/v1.0/groups/{project_id}/agentapikeys";
const AGENT_KEY: &str = "/api/public/v1.0/groups/{project_id}/agentapikeys/{agent_api_key_id}";
const GLOBAL_KEYS: &str = "/api/public/v1.0/admin/apiKeys";
const GLOBAL_ROLES: &str = "/api/public/v1.0/admin/apiKeys/roles";
const GLOBAL_KEY: &str = "/api/public/v1.0/admin/apiKeys/{api_key_id}";
const GLOBAL_ENTRIES: &str = "/api/public/v1.0/admin/accessList";
const GLOBAL_ENTRY: &str = "/api/public/v1.0/admin/accessList/{global_access_list_entry_id}";
const OLD_GLOBAL_ENTRIES: &str = "/api/public/v1.0/admin/whitelist";
const OLD_GLOBAL_ENTRY: &str = "/api/public/v1.0/admin/whitelist/{global_access_list_entry_id}";
const ONE_PROJECT: &str = "/api/public/v1.0/groups/{project_id}";
pub(super) const PROJECT_KEYS: &str = "/api/public/v1.0/groups/{project_id}/apiKeys";
pub(super) const PROJECT_KEY: &str = "/api/public/v1.0/groups/{project_id}/apiKeys/{api_key_id}";
pub(super) const KEYS: &str = "/api/public/v1.0/orgs/{org_id}/apiKeys";
pub(super) const KEY: &str = "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}";
pub(super) const ENTRIES: &str = "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/accessList";
pub(super) const ENTRY: &str = "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}";
const OLD_ENTRIES: &str = "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/whitelist";
const OLD_ENTRY: &str = "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/whitelist/{access_list_entry}";

/// The address on the target's access list.
pub(super) const LISTED: &str = "203.0.113.7";
/// The range on the global access list.
pub(super) const GLOBALLY_LISTED: &str = "203.0.113.0/24";
/// The target's roles at first.
pub(super) const ROLES: &[&str] = &["ORG_MEMBER", "GROUP_READ_ONLY"];

pub(super) fn rows() -> Vec<Row> {
    use Needs as N;
    use Success as S;
    let row = |id, method, path, body, needs, success| Row { id, method, path, body, needs, success };
    let in_project = Some(r#"{"desc": "made", "roles": ["GROUP_READ_ONLY"]}"#);
    let in_organization = Some(r#"{"desc": "made", "roles": ["ORG_MEMBER"]}"#);
    let reassigned = Some(r#"{"roles": ["GROUP_BACKUP_ADMIN"]}"#);
    let assigned = S::Target("target", &["ORG_MEMBER", "GROUP_BACKUP_ADMIN"]);
    let described = Some(r#"{"desc": "renamed"}"#);
    let addition = Some(r#"[{"ipAddress": "192.0.2.1"}]"#);
    let own = N::KeyManagerOrTarget;
    let user = Some(r#"{"username": "jane", "password": "Passw0rd.", "firstName": "Jane", "lastName": "Doe"}"#);
    let [named, renamed] = [r#"{"name": "Made"}"#, r#"{"name": "Renamed"}"#].map(Some);
    let project = Some(r#"{"name": "Made", "orgId": "{org_id}"}"#);
    let global_key = Some(r#"{"desc": "made", "roles": ["GLOBAL_READ_ONLY"]}"#);
    let global_entry = Some(r#"{"cidrBlock": "198.51.100.0/25", "description": "made"}"#);
    let described_entry = Some(r#"{"description": "renamed"}"#);
    let agents = Some(r#"{"desc": "made"}"#);
    vec![
        row("first_user_create", Method::POST, USERS, user, N::NoCredential, S::CreatedUser),
        row("version_get", Method::GET, VERSION, None, N::NoCredential, S::Version),
        row("root_get", Method::GET, ROOT, None, N::Nothing, S::Root),
        row("org_list", Method::GET, ORGANIZATIONS, None, N::Nothing, S::Organizations),
        row(
            "org_create",
            Method::POST,
            ORGANIZATIONS,
            named,
            N::GlobalOwnerToCreateOrganizations,
            S::CreatedOrganization,
        ),
        row("org_get", Method::GET, ORGANIZATION, None, N::AnyRoleInOrganization, S::Organization("Example")),
        row(
            "org_update",
            Method::PATCH,
            ORGANIZATION,
            renamed,
            N::OrganizationOwner,
            S::OrganizationAndMore("Renamed"),
        ),
        row("org_delete", Method::DELETE, ORGANIZATION, None, N::OrganizationOwner, S::NotEmpty),
        row(
            "org_project_list",
            Method::GET,
            ORGANIZATION_PROJECTS,
            None,
            N::AnyRoleInOrganization,
            S::ProjectsOfOrganization,
        ),
        row("project_list", Method::GET, PROJECTS, None, N::Nothing, S::Projects),
        row("project_create", Method::POST, PROJECTS, project, N::ProjectCreator, S::CreatedProject),
        row("project_get", Method::GET, ONE_PROJECT, None, N::AnyRoleInProject, S::Project("One")),
        row("project_get_by_name", Method::GET, NAMED_PROJECT, None, N::AnyRoleInNamedProject, S::Project("One")),
        row("project_update", Method::PATCH, ONE_PROJECT, renamed, N::ProjectOwner, S::Project("Renamed")),
        row("project_delete", Method::DELETE, ONE_PROJECT, None, N::ProjectOwner, S::DeletedProject),
        row("agent_api_key_list", Method::GET, AGENT_KEYS, None, N::AnyRoleInProject, S::AgentKeys),
        row("agent_api_key_create", Method::POST, AGENT_KEYS, agents, N::ProjectOwner, S::CreatedAgentKey),
        row("agent_api_key_delete", Method::DELETE, AGENT_KEY, None, N::ProjectOwner, S::NoContent),
        row("project_api_key_list", Method::GET, PROJECT_KEYS, None, N::AnyRoleInProject, S::KeysOfProject),
        row("project_api_key_create", Method::POST, PROJECT_KEYS, in_project, N::ProjectManager, S::Created(ROLES)),
        row("project_api_key_update", Method::PATCH, PROJECT_KEY, reassigned, N::ProjectManager, assigned),
        row("project_api_key_delete", Method::DELETE, PROJECT_KEY, None, N::ProjectManager, S::NoContent),
        row("org_api_key_list", Method::GET, KEYS, None, N::AnyRoleInOrganization, S::KeysOfOrganization),
        row("org_api_key_create", Method::POST, KEYS, in_organization, N::KeyManager, S::Created(&["ORG_MEMBER"])),
        row("org_api_key_get", Method::GET, KEY, None, N::AnyRoleInOrganization, S::Target("target", ROLES)),
        row("org_api_key_update", Method::PATCH, KEY, described, N::KeyManager, S::Target("renamed", ROLES)),
        row("org_api_key_delete", Method::DELETE, KEY, None, N::KeyManager, S::NoContent),
        row("access_list_entry_list", Method::GET, ENTRIES, None, own, S::AccessList(&[LISTED])),
        row("access_list_entry_create", Method::POST, ENTRIES, addition, own, S::AccessList(&[LISTED, "192.0.2.1"])),
        row("access_list_entry_get", Method::GET, ENTRY, None, own, S::Entry),
        row("access_list_entry_delete", Method::DELETE, ENTRY, None, own, S::NoContent),
        row("global_api_key_list", Method::GET, GLOBAL_KEYS, None, N::AnyGlobalRole, S::GlobalKeys),
        row("global_api_key_create", Method::POST, GLOBAL_KEYS, global_key, N::GlobalOwner, S::CreatedGlobalKey),
        row("global_role_list", Method::GET, GLOBAL_ROLES, None, N::AnyGlobalRole, S::GlobalRoles),
        row(
            "global_api_key_get",
            Method::GET,
            GLOBAL_KEY,
            None,
            N::AnyGlobalRole,
            S::GlobalTarget("global target", "GLOBAL_MONITORING_ADMIN"),
        ),
        row(
            "global_api_key_update",
            Method::PATCH,
            GLOBAL_KEY,
            global_key,
            N::GlobalOwner,
            S::GlobalTarget("made", "GLOBAL_READ_ONLY"),
        ),
        row("global_api_key_delete", Method::DELETE, GLOBAL_KEY, None, N::GlobalOwner, S::NoContent),
        row("global_access_list_entry_list", Method::GET, GLOBAL_ENTRIES, None, N::AnyGlobalRole, S::GlobalAccessList),
        row(
            "global_access_list_entry_create",
            Method::POST,
            GLOBAL_ENTRIES,
            global_entry,
            N::GlobalOwner,
            S::CreatedGlobalEntry,
        ),
        row(
            "global_access_list_entry_get",
            Method::GET,
            GLOBAL_ENTRY,
            None,
            N::AnyGlobalRole,
            S::GlobalEntry("office"),
        ),
        row(
            "global_access_list_entry_update",
            Method::PATCH,
            GLOBAL_ENTRY,
            described_entry,
            N::GlobalOwner,
            S::GlobalEntry("renamed"),
        ),
        row("global_access_list_entry_delete", Method::DELETE, GLOBAL_ENTRY, None, N::GlobalOwner, S::NoContent),
    ]
}

/// The operations on access lists under the path that older versions have for them.
pub(super) fn rows_of_the_old_name() -> Vec<Row> {
    let renamed = |row: Row| match row.path {
        ENTRIES => Some(Row { path: OLD_ENTRIES, ..row }),
        ENTRY => Some(Row { path: OLD_ENTRY, ..row }),
        GLOBAL_ENTRIES => Some(Row { path: OLD_GLOBAL_ENTRIES, ..row }),
        GLOBAL_ENTRY => Some(Row { path: OLD_GLOBAL_ENTRY, ..row }),
        _ => None,
    };
    rows().into_iter().filter_map(renamed).collect()
}

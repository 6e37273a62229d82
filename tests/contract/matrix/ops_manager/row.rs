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

/// What the calling key must be. An owner of the organization is an owner of its projects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Any key of any organization.
    Nothing,
    AnyRoleInProject,
    /// `GROUP_OWNER` or `GROUP_USER_ADMIN`.
    ProjectManager,
    AnyRoleInOrganization,
    OrganizationOwner,
    /// The key whose access list it is does as well.
    OrganizationOwnerOrTarget,
}

/// What a caller with the right gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Success {
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
    Organization,
    Project,
}

const ORGANIZATIONS: &str = "/api/public/v1.0/orgs";
const ORGANIZATION: &str = "/api/public/v1.0/orgs/{org_id}";
const PROJECTS: &str = "/api/public/v1.0/groups";
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
    let own = N::OrganizationOwnerOrTarget;
    vec![
        row("org_list", Method::GET, ORGANIZATIONS, None, N::Nothing, S::Organizations),
        row("org_get", Method::GET, ORGANIZATION, None, N::AnyRoleInOrganization, S::Organization),
        row("project_list", Method::GET, PROJECTS, None, N::Nothing, S::Projects),
        row("project_get", Method::GET, ONE_PROJECT, None, N::AnyRoleInProject, S::Project),
        row("project_api_key_list", Method::GET, PROJECT_KEYS, None, N::AnyRoleInProject, S::KeysOfProject),
        row("project_api_key_create", Method::POST, PROJECT_KEYS, in_project, N::ProjectManager, S::Created(ROLES)),
        row("project_api_key_update", Method::PATCH, PROJECT_KEY, reassigned, N::ProjectManager, assigned),
        row("project_api_key_delete", Method::DELETE, PROJECT_KEY, None, N::ProjectManager, S::NoContent),
        row("org_api_key_list", Method::GET, KEYS, None, N::AnyRoleInOrganization, S::KeysOfOrganization),
        row(
            "org_api_key_create",
            Method::POST,
            KEYS,
            in_organization,
            N::OrganizationOwner,
            S::Created(&["ORG_MEMBER"]),
        ),
        row("org_api_key_get", Method::GET, KEY, None, N::AnyRoleInOrganization, S::Target("target", ROLES)),
        row("org_api_key_update", Method::PATCH, KEY, described, N::OrganizationOwner, S::Target("renamed", ROLES)),
        row("org_api_key_delete", Method::DELETE, KEY, None, N::OrganizationOwner, S::NoContent),
        row("access_list_entry_list", Method::GET, ENTRIES, None, own, S::AccessList(&[LISTED])),
        row("access_list_entry_create", Method::POST, ENTRIES, addition, own, S::AccessList(&[LISTED, "192.0.2.1"])),
        row("access_list_entry_get", Method::GET, ENTRY, None, own, S::Entry),
        row("access_list_entry_delete", Method::DELETE, ENTRY, None, own, S::NoContent),
    ]
}

/// The operations on access lists under the path that older versions have for them.
pub(super) fn rows_of_the_old_name() -> Vec<Row> {
    let renamed = |row: Row| match row.path {
        ENTRIES => Some(Row { path: OLD_ENTRIES, ..row }),
        ENTRY => Some(Row { path: OLD_ENTRY, ..row }),
        _ => None,
    };
    rows().into_iter().filter_map(renamed).collect()
}

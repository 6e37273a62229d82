//! What the documents declare and no test can show. One that does occur fails, too.

/// Some items that are not asked for.
pub(crate) struct Exception {
    pub(crate) api: &'static str,
    /// The operation id, or `*` for all.
    pub(crate) operation: &'static str,
    /// `request`, a status, or `error` for the bodies of all errors.
    pub(crate) part: &'static str,
    /// The property; empty for a response as a whole.
    pub(crate) place: &'static str,
    pub(crate) reason: &'static str,
}

impl Exception {
    pub(crate) const fn new(item: [&'static str; 4], reason: &'static str) -> Self {
        let [api, operation, part, place] = item;
        Self { api, operation, part, place, reason }
    }
}

const NOT_OF_LISTS: &str = "lists carry `count` and `continue` at most, as the vendor's live ones do";

const READ_ONLY: &str = "nobody changes it, because the mock has it to be read only";

const NO_LABELS: &str = "nobody labels it, because the mock has it to be read only";

const ONE_ACCOUNT: &str = "a bearer sees its own account alone, so no list of accounts is cut";

const NO_CLOUDS: &str = "the list takes neither `count` nor `continue`";

const NO_AGENTS: &str = "the mock's projects have no deployments, and so no agents that report";

const NO_LDAP: &str = "refused, which its own test shows: the mock has no LDAP";

const GLOBAL: &str = "it has global roles only, which hold in no one place";

pub(crate) const EXCEPTIONS: &[Exception] = &[
    Exception::new(
        ["astra_control", "token_create", "409", ""],
        "the vendor lists it without saying when it occurs, and documents no rule on unique names",
    ),
    Exception::new(
        ["astra_control", "token_create", "201", "ResponseMetadata.modifiedBy"],
        "nobody has changed a token that was just created",
    ),
    Exception::new(["astra_control", "token_list", "200", "ListMetadata.createdBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "token_list", "200", "ListMetadata.creationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "token_list", "200", "ListMetadata.labels"], NOT_OF_LISTS),
    Exception::new(["astra_control", "token_list", "200", "ListMetadata.modificationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "token_list", "200", "ListMetadata.modifiedBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "user_list", "200", "ListMetadata.createdBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "user_list", "200", "ListMetadata.creationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "user_list", "200", "ListMetadata.labels"], NOT_OF_LISTS),
    Exception::new(["astra_control", "user_list", "200", "ListMetadata.modificationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "user_list", "200", "ListMetadata.modifiedBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "role_binding_list", "200", "ListMetadata.createdBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "role_binding_list", "200", "ListMetadata.creationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "role_binding_list", "200", "ListMetadata.labels"], NOT_OF_LISTS),
    Exception::new(["astra_control", "role_binding_list", "200", "ListMetadata.modificationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "role_binding_list", "200", "ListMetadata.modifiedBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "account_list", "200", "ListMetadata.createdBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "account_list", "200", "ListMetadata.creationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "account_list", "200", "ListMetadata.labels"], NOT_OF_LISTS),
    Exception::new(["astra_control", "account_list", "200", "ListMetadata.modificationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "account_list", "200", "ListMetadata.modifiedBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.createdBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.creationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.labels"], NOT_OF_LISTS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.modificationTimestamp"], NOT_OF_LISTS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.modifiedBy"], NOT_OF_LISTS),
    Exception::new(["astra_control", "user_list", "200", "ResponseMetadata.modifiedBy"], READ_ONLY),
    Exception::new(["astra_control", "user_get", "200", "ResponseMetadata.modifiedBy"], READ_ONLY),
    Exception::new(["astra_control", "role_binding_list", "200", "ResponseMetadata.modifiedBy"], READ_ONLY),
    Exception::new(["astra_control", "role_binding_get", "200", "ResponseMetadata.modifiedBy"], READ_ONLY),
    Exception::new(["astra_control", "account_list", "200", "ResponseMetadata.modifiedBy"], READ_ONLY),
    Exception::new(["astra_control", "account_get", "200", "ResponseMetadata.modifiedBy"], READ_ONLY),
    Exception::new(["astra_control", "user_list", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "user_list", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "user_get", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "user_get", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "role_binding_list", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "role_binding_list", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "role_binding_get", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "role_binding_get", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "account_list", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "account_list", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "account_get", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "account_get", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "account_list", "200", "ListMetadata.continue"], ONE_ACCOUNT),
    Exception::new(["astra_control", "account_list", "request", "query continue"], ONE_ACCOUNT),
    Exception::new(["astra_control", "cloud_list", "200", "Label.name"], NO_LABELS),
    Exception::new(["astra_control", "cloud_list", "200", "Label.value"], NO_LABELS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.count"], NO_CLOUDS),
    Exception::new(["astra_control", "cloud_list", "200", "ListMetadata.continue"], NO_CLOUDS),
    Exception::new(
        ["ops_manager", "org_api_key_create", "200", "RoleAssignment.groupId"],
        "a key that is created in an organization has roles of the organization only",
    ),
    Exception::new(["ops_manager", "project_get", "200", "Project.lastActiveAgent"], NO_AGENTS),
    Exception::new(["ops_manager", "org_project_list", "200", "Project.lastActiveAgent"], NO_AGENTS),
    Exception::new(["ops_manager", "project_get_by_name", "200", "Project.lastActiveAgent"], NO_AGENTS),
    Exception::new(["ops_manager", "project_update", "200", "Project.lastActiveAgent"], NO_AGENTS),
    Exception::new(["ops_manager", "global_api_key_list", "200", "RoleAssignment.groupId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_list", "200", "RoleAssignment.orgId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_create", "200", "RoleAssignment.groupId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_create", "200", "RoleAssignment.orgId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_get", "200", "RoleAssignment.groupId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_get", "200", "RoleAssignment.orgId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_update", "200", "RoleAssignment.groupId"], GLOBAL),
    Exception::new(["ops_manager", "global_api_key_update", "200", "RoleAssignment.orgId"], GLOBAL),
    Exception::new(["ops_manager", "first_user_create", "201", "RoleAssignment.groupId"], GLOBAL),
    Exception::new(["ops_manager", "first_user_create", "201", "RoleAssignment.orgId"], GLOBAL),
    Exception::new(["ops_manager", "project_list", "200", "Project.lastActiveAgent"], NO_AGENTS),
    Exception::new(["ops_manager", "org_create", "request", "OrganizationCreate.ldapGroupMappings"], NO_LDAP),
    Exception::new(["ops_manager", "org_create", "request", "LdapGroupMapping.ldapGroups"], NO_LDAP),
    Exception::new(["ops_manager", "org_create", "request", "LdapGroupMapping.roleName"], NO_LDAP),
    Exception::new(["ops_manager", "org_update", "request", "OrganizationUpdate.ldapGroupMappings"], NO_LDAP),
    Exception::new(["ops_manager", "org_update", "request", "LdapGroupMapping.ldapGroups"], NO_LDAP),
    Exception::new(["ops_manager", "org_update", "request", "LdapGroupMapping.roleName"], NO_LDAP),
    Exception::new(["ops_manager", "project_update", "request", "ProjectUpdate.ldapGroupMappings"], NO_LDAP),
    Exception::new(["ops_manager", "project_update", "request", "LdapGroupMapping.ldapGroups"], NO_LDAP),
    Exception::new(["ops_manager", "project_update", "request", "LdapGroupMapping.roleName"], NO_LDAP),
];

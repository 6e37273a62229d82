use http::StatusCode;

use super::digest::Blame;
use super::store_error::StoreError;
use crate::generated::ops_manager::types::{ApiError, Role};

/// A refusal, before it is rendered.
///
/// Codes and statuses are those of the vendor's page "API Error Codes"; the texts are examples of
/// the same kind, which programs must not rely on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The caller has not shown who it is.
    Challenge(Blame),
    /// The caller is known and lacks the right. No challenge: trying again with the same
    /// credentials would be in vain. The answer hides why.
    UserUnauthorized(String),
    /// The same for the access list of another key.
    AccessListDenied(String),
    /// The same for a project that is asked for by its name.
    NotInGroup(String),
    /// The same for who wants to create an organization.
    CannotCreateOrg(String),
    /// The access list of the calling key does not cover its address.
    AddressNotAllowed(String),
    /// No such organization, or no such id.
    OrgNotFound(String),
    /// No such project.
    GroupNotFound(String),
    /// No project of this name.
    GroupNameNotFound(String),
    /// The caller sees several projects of this name.
    MultipleGroups(String),
    /// The organization has a project of this name.
    GroupAlreadyExists(String),
    /// The organization has projects.
    OrgNotEmpty(String),
    /// The id of a project is malformed.
    InvalidGroupId(String),
    /// The id of a key is malformed.
    InvalidKeyId(String),
    /// The id of a key is well-formed and names none; 400 according to the vendor's catalogue.
    ApiKeyNotFound(String),
    /// The path has other methods, which are listed for `Allow`.
    MethodNotAllowed(String),
    /// The API does not have this path.
    ResourceNotFound(String),
    /// A query parameter has an unusable value.
    InvalidQueryParameter(String),
    /// The body is not JSON, or not of the expected kind.
    InvalidJson,
    /// A member has the wrong JSON type.
    InvalidJsonAttribute(String),
    /// A member is unknown, or its value is out of bounds.
    InvalidAttribute(String),
    /// A member that only the server sets.
    AttributeReadOnly(String),
    /// A required member is absent or null.
    MissingAttribute(String),
    /// Neither of two members is there.
    MissingOneOfAttributes(&'static str, &'static str),
    /// An unknown role.
    InvalidEnumValue(String),
    /// An organization role for a project.
    InvalidRoleForGroup(Role, String),
    /// A global role for a project.
    RoleNeedsNoGroupId(Role),
    /// A project role for an organization.
    RoleNeedsGroupId(Role),
    /// A global role for an organization.
    RoleNeedsNoOrgId(Role),
    /// A key of an organization creates a project without naming an organization.
    GroupNeedsOrg,
    /// A name that no project can have.
    InvalidGroupName(String),
    /// A tag that no project can have.
    InvalidGroupTag(String),
    /// More tags than a project can have, which is this many.
    TooManyGroupTags(u64),
    /// The global access list has no such entry.
    GlobalEntryNotFound(String),
    /// An entry of the global access list without addresses.
    GlobalEntryNeedsAddresses,
    /// An entry of the global access list without a description.
    GlobalEntryNeedsDescription,
    /// A change of an entry of the global access list that changes nothing.
    GlobalEntryUnchanged,
    /// A text that is no address and no range.
    InvalidCidrBlock(String),
    /// The addresses are on the global access list already.
    DuplicateGlobalEntry(String),
    /// An organization role for a global key.
    RoleNeedsOrgId(Role),
    /// A member that makes sense only with LDAP.
    LdapOff(&'static str),
    /// A password that is too easy.
    WeakPassword,
    /// A user has the name already.
    UserAlreadyExists(String),
    /// The body is larger than the server takes.
    BodyTooLarge,
    /// An element of an access list has address and range.
    BadAccessListAddRequest,
    /// The same addresses twice in one request.
    DuplicateAddressesInInput(String),
    /// The addresses are on the access list already.
    AddressAlreadyInAccessList(String),
    /// The key's access list has no such entry.
    AccessListEntryNotFound {
        /// The entry as the path has it.
        entry: String,
        /// The id of the key.
        key: String,
    },
    /// The entry covers the address of the caller.
    CannotRemoveCaller(String),
    /// Too many requests for a resource.
    RateLimited {
        /// The path.
        resource: String,
        /// The requests that it takes.
        limit: u32,
        /// The minutes in which it takes them.
        minutes: u32,
    },
    /// The server fails with this status.
    Failure(StatusCode),
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::KeyNotFound(id) => Self::ApiKeyNotFound(id.to_string()),
            StoreError::PlaceNotFound(id) => Self::GroupNotFound(id.to_string()),
            StoreError::AddressTwice(address) => Self::DuplicateAddressesInInput(address),
            StoreError::AddressListed(address) => Self::AddressAlreadyInAccessList(address),
            // The document has no such role for the operation, so no request comes this far with one.
            StoreError::RoleMisplaced(role) => Self::InvalidEnumValue(role.as_str().to_owned()),
            // Requests cannot bring a public key, and drawn ones are drawn until they are free.
            StoreError::PublicKeyTaken(public_key) => Self::InvalidAttribute(public_key.to_string()),
        }
    }
}

impl Problem {
    /// The problem of a server that fails with this status.
    pub(super) fn failure(status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED => Self::Challenge(Blame::Credentials),
            other => Self::Failure(other),
        }
    }

    /// Returns the status and the body.
    pub(super) fn describe(&self) -> (StatusCode, ApiError) {
        let (status, code, detail, parameters) = self.parts();
        let body = ApiError {
            detail,
            error: i32::from(status.as_u16()),
            parameters: code.map(|_| parameters),
            error_code: code.map(str::to_owned),
            reason: status.canonical_reason().unwrap_or_default().to_owned(),
        };
        (status, body)
    }

    /// Returns status, error code, text, and the values woven into the text. Where the vendor
    /// catalogues no code, there is none.
    fn parts(&self) -> (StatusCode, Option<&'static str>, String, Vec<String>) {
        use StatusCode as Status;
        let coded = |status, code, detail: String, parameters: &[&str]| {
            (status, Some(code), detail, parameters.iter().map(|parameter| (*parameter).to_owned()).collect())
        };
        match self {
            Self::Challenge(_) => {
                (Status::UNAUTHORIZED, None, "You are not authorized for this resource.".to_owned(), Vec::new())
            }
            Self::BodyTooLarge => {
                let detail = "The request body is larger than the server accepts.".to_owned();
                (Status::PAYLOAD_TOO_LARGE, None, detail, Vec::new())
            }
            Self::UserUnauthorized(_) => coded(
                Status::UNAUTHORIZED,
                "USER_UNAUTHORIZED",
                "Current user is not authorized to perform this action.".to_owned(),
                &[],
            ),
            Self::AccessListDenied(_) => coded(
                Status::UNAUTHORIZED,
                "API_KEY_ACCESS_LIST_ACCESS_DENIED",
                "The access list is accessible only by the API key itself or by a user administrator.".to_owned(),
                &[],
            ),
            Self::NotInGroup(_) => coded(
                Status::UNAUTHORIZED,
                "NOT_IN_GROUP",
                "The current user is not in the group, or the group does not exist.".to_owned(),
                &[],
            ),
            Self::CannotCreateOrg(_) => coded(
                Status::UNAUTHORIZED,
                "API_KEY_CANNOT_CREATE_ORG",
                "This API Key cannot create organizations.".to_owned(),
                &[],
            ),
            Self::AddressNotAllowed(address) => coded(
                Status::FORBIDDEN,
                "IP_ADDRESS_NOT_ON_ACCESS_LIST",
                format!("IP address {address} is not allowed to access this resource."),
                &[address],
            ),
            Self::OrgNotFound(id) => {
                coded(Status::NOT_FOUND, "ORG_NOT_FOUND", format!("No organization with ID {id} exists."), &[id])
            }
            Self::GroupNotFound(id) => {
                coded(Status::NOT_FOUND, "GROUP_NOT_FOUND", format!("No group with ID {id} exists."), &[id])
            }
            Self::GroupNameNotFound(name) => {
                coded(Status::NOT_FOUND, "GROUP_NAME_NOT_FOUND", format!("No group with name {name} exists."), &[name])
            }
            Self::MultipleGroups(name) => {
                coded(Status::CONFLICT, "MULTIPLE_GROUPS", format!("Multiple groups exist with name {name}."), &[name])
            }
            Self::GroupAlreadyExists(name) => {
                let detail = format!("A group with name {name} already exists.");
                coded(Status::CONFLICT, "GROUP_ALREADY_EXISTS", detail, &[name])
            }
            Self::UserAlreadyExists(name) => {
                let detail = format!("A user with username {name} already exists.");
                coded(Status::CONFLICT, "USER_ALREADY_EXISTS", detail, &[name])
            }
            Self::OrgNotEmpty(id) => {
                coded(Status::CONFLICT, "ORG_NOT_EMPTY", format!("Organization {id} has active groups."), &[id])
            }
            Self::InvalidGroupId(id) => {
                coded(Status::NOT_FOUND, "INVALID_GROUP_ID", format!("An invalid group ID {id} was specified."), &[id])
            }
            Self::InvalidKeyId(id) => {
                coded(Status::NOT_FOUND, "INVALID_KEY_ID", format!("An invalid key ID {id} was specified."), &[id])
            }
            Self::ApiKeyNotFound(id) => {
                coded(Status::BAD_REQUEST, "API_KEY_NOT_FOUND", format!("No API Key with ID {id} exists."), &[id])
            }
            // The vendor documents the status and no code; this is its code for everything else.
            Self::MethodNotAllowed(_) => coded(
                Status::METHOD_NOT_ALLOWED,
                "UNEXPECTED_ERROR",
                "This resource does not support the method.".to_owned(),
                &[],
            ),
            Self::ResourceNotFound(path) => {
                coded(Status::NOT_FOUND, "RESOURCE_NOT_FOUND", format!("Cannot find resource {path}."), &[path])
            }
            Self::AccessListEntryNotFound { entry, key } => coded(
                Status::NOT_FOUND,
                "API_KEY_ACCESS_LIST_NOT_FOUND",
                format!("The address {entry} is not on the access list of API Key {key}."),
                &[entry, key],
            ),
            Self::GlobalEntryNotFound(id) => {
                let detail = format!("No global access list entry with ID {id} exists.");
                coded(Status::NOT_FOUND, "GLOBAL_WHITELIST_ENTRY_NOT_FOUND", detail, &[id])
            }
            Self::AddressAlreadyInAccessList(address) => coded(
                Status::CONFLICT,
                "ADDRESS_ALREADY_IN_ACCESS_LIST",
                format!("The address {address} is already on the access list."),
                &[address],
            ),
            Self::RateLimited { resource, limit, minutes } => {
                let (limit, minutes) = (limit.to_string(), minutes.to_string());
                let detail = format!("Resource {resource} is limited to {limit} requests every {minutes} minutes.");
                coded(Status::TOO_MANY_REQUESTS, "RATE_LIMITED", detail, &[resource, &limit, &minutes])
            }
            Self::Failure(status) => coded(*status, "UNEXPECTED_ERROR", "Unexpected error.".to_owned(), &[]),
            invalid_input => {
                let (code, detail, parameters) = invalid_input.input_parts();
                (Status::BAD_REQUEST, Some(code), detail, parameters)
            }
        }
    }

    /// The same for what is wrong with a request's own query or body: always 400.
    fn input_parts(&self) -> (&'static str, String, Vec<String>) {
        let coded = |code, detail: String, parameters: &[&str]| {
            (code, detail, parameters.iter().map(|parameter| (*parameter).to_owned()).collect())
        };
        match self {
            Self::InvalidQueryParameter(name) => {
                coded("INVALID_QUERY_PARAMETER", format!("Invalid query parameter {name} specified."), &[name])
            }
            Self::InvalidJsonAttribute(name) => coded(
                "INVALID_JSON_ATTRIBUTE",
                format!("Received JSON for the {name} attribute does not match expected format."),
                &[name],
            ),
            Self::InvalidAttribute(name) => {
                coded("INVALID_ATTRIBUTE", format!("Invalid attribute {name} specified."), &[name])
            }
            Self::AttributeReadOnly(name) => coded("ATTRIBUTE_READ_ONLY", format!("{name} is read-only"), &[name]),
            Self::MissingAttribute(name) => {
                coded("MISSING_ATTRIBUTE", format!("The required attribute {name} was not specified."), &[name])
            }
            Self::MissingOneOfAttributes(a, b) => {
                coded("MISSING_ONE_OF_ATTRIBUTES", format!("Either {a} or {b} must be specified."), &[a, b])
            }
            Self::InvalidEnumValue(value) => {
                coded("INVALID_ENUM_VALUE", format!("An invalid enumeration value {value} was specified."), &[value])
            }
            Self::InvalidRoleForGroup(role, group) => {
                let role = role.as_str();
                coded("INVALID_ROLE_FOR_GROUP", format!("Role {role} is invalid for group {group}."), &[role, group])
            }
            Self::RoleNeedsNoGroupId(role) => {
                let role = role.as_str();
                coded("ROLE_NEEDS_NO_GROUP_ID", format!("Role {role} takes no group ID."), &[role])
            }
            Self::RoleNeedsGroupId(role) => {
                let role = role.as_str();
                coded("ROLE_NEEDS_GROUP_ID", format!("Role {role} requires a group ID."), &[role])
            }
            Self::RoleNeedsNoOrgId(role) => {
                let role = role.as_str();
                coded("ROLE_NEEDS_NO_ORG_ID", format!("Role {role} takes no organization ID."), &[role])
            }
            Self::WeakPassword => {
                coded("WEAK_PASSWORD", "The specified password is not strong enough.".to_owned(), &[])
            }
            Self::GroupNeedsOrg => coded(
                "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG",
                "A project that an API Key creates must name its organization.".to_owned(),
                &[],
            ),
            Self::InvalidGroupName(name) => {
                coded("INVALID_GROUP_NAME", format!("The specified group name \"{name}\" is not allowed."), &[name])
            }
            Self::InvalidGroupTag(tag) => {
                coded("INVALID_GROUP_TOKEN", format!("The tag {tag} is not allowed."), &[tag])
            }
            Self::TooManyGroupTags(max) => {
                let max = max.to_string();
                coded("TOO_MANY_GROUP_TOKENS", format!("A group has at most {max} tags."), &[&max])
            }
            Self::GlobalEntryNeedsAddresses => coded(
                "GLOBAL_WHITELIST_ENTRY_REQUIRES_CIDR_BLOCK",
                "A global access list entry requires a CIDR block.".to_owned(),
                &[],
            ),
            Self::GlobalEntryNeedsDescription => coded(
                "GLOBAL_WHITELIST_ENTRY_REQUIRES_DESCRIPTION",
                "A global access list entry requires a description.".to_owned(),
                &[],
            ),
            Self::GlobalEntryUnchanged => coded(
                "NO_CIDR_BLOCK_OR_DESCRIPTION",
                "A CIDR block or a description must be specified.".to_owned(),
                &[],
            ),
            Self::InvalidCidrBlock(text) => {
                coded("INVALID_CIDR_BLOCK", format!("An invalid CIDR block {text} was specified."), &[text])
            }
            Self::DuplicateGlobalEntry(text) => {
                let detail = format!("The global access list has an entry for {text} already.");
                coded("DUPLICATE_GLOBAL_WHITELIST_ENTRY", detail, &[text])
            }
            Self::RoleNeedsOrgId(role) => {
                let role = role.as_str();
                coded("ROLE_NEEDS_ORG_ID", format!("Role {role} requires an organization ID."), &[role])
            }
            Self::LdapOff(name) => coded(
                "DISALLOWED_ATTRIBUTE_TURN_ON_LDAP",
                format!("The attribute {name} is allowed only with LDAP authentication."),
                &[name],
            ),
            Self::BadAccessListAddRequest => coded(
                "BAD_ACCESS_LIST_ADD_REQUEST",
                "An entry takes either an IP address or a CIDR block, not both.".to_owned(),
                &[],
            ),
            Self::DuplicateAddressesInInput(address) => coded(
                "DUPLICATE_ADDRESSES_IN_INPUT",
                format!("The request names the address {address} more than once."),
                &[address],
            ),
            Self::CannotRemoveCaller(address) => coded(
                "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
                format!("The address of the caller, {address}, cannot be removed from the access list."),
                &[address],
            ),
            _ => coded("INVALID_JSON", "Received JSON does not match expected format.".to_owned(), &[]),
        }
    }
}

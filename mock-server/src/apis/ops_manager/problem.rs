use http::StatusCode;

use super::store_error::StoreError;
use crate::generated::ops_manager::types::{ApiError, Role};

/// A refusal, before it is rendered.
///
/// Codes and statuses are those of the vendor's page "API Error Codes"; the texts are examples of
/// the same kind, which programs must not rely on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The credentials are missing or unusable; `stale` if only the nonce is to blame.
    Challenge {
        /// Whether the same credentials with a new nonce will do.
        stale: bool,
    },
    /// The caller is known and lacks the right. No challenge: trying again with the same
    /// credentials would be in vain. The answer hides why.
    UserUnauthorized(String),
    /// The same for the access list of another key.
    AccessListDenied(String),
    /// The access list of the calling key does not cover its address.
    AddressNotAllowed(String),
    /// No such organization, or no such id.
    OrgNotFound(String),
    /// No such project.
    GroupNotFound(String),
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
            StatusCode::UNAUTHORIZED => Self::Challenge { stale: false },
            other => Self::Failure(other),
        }
    }

    /// The problem of an operation on a project at a path that names none.
    pub(super) fn without_project() -> Self {
        Self::UserUnauthorized("the path names no project".to_owned())
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
            Self::Challenge { .. } => {
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

//! What a document says of its API as a whole: whose it is, which products have it, what its tenants are.

use std::collections::BTreeSet;

use super::access::{self, AccessMember};
use super::cursor::Cursor;
use super::{operation, segment};

/// Whose API a document describes, which decides what is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The SDK calls it and the mock serves it.
    Vendor,
    /// The mock serves it, unless it is switched off, and the SDK calls it if its user asks for that. It has no typed
    /// test helpers: it is itself what one tests with.
    Project,
}

/// A kind of tenant (`x-tenants`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tenant {
    /// The word for it in `x-rights`: `organization`.
    pub(crate) name: String,
    /// The path variable that names one: `org_id`.
    pub(crate) variable: String,
}

pub(super) struct Identity {
    pub(super) title: String,
    pub(super) owner: Owner,
    pub(super) products: Vec<String>,
    pub(super) position: Option<i64>,
    pub(super) release: Option<String>,
    pub(super) tenants: Vec<Tenant>,
    pub(super) access: Vec<AccessMember>,
}

/// Reads `info`, `x-tenants` and `x-access`.
pub(super) fn read(root: &Cursor<'_>) -> Option<Identity> {
    let info = root.required("info")?;
    let known = [
        "title",
        "version",
        "description",
        "termsOfService",
        "contact",
        "license",
        "x-owner",
        "x-products",
        "x-position",
        "x-release",
    ];
    info.only(&known, "in `info`");
    let owner = match info.text("x-owner") {
        None | Some("vendor") => Owner::Vendor,
        Some("project") => Owner::Project,
        Some(other) => {
            let repair = "write `vendor`, or `project` if the API is this project's own";
            return info.fault_at("x-owner", format!("{other:?} is no owner of an API"), repair);
        }
    };
    Some(Identity {
        title: info.required_text("title")?.to_owned(),
        owner,
        products: info.texts("x-products"),
        position: info.integer("x-position"),
        release: info.text("x-release").map(str::to_owned),
        tenants: read_tenants(root)?,
        access: access::read(root),
    })
}

fn read_tenants(root: &Cursor<'_>) -> Option<Vec<Tenant>> {
    let mut tenants: Vec<Tenant> = Vec::new();
    for child in root.child("x-tenants").iter().flat_map(Cursor::children) {
        let Some(variable) = child.node.as_str() else {
            let repair = "write the path variable that names such a tenant, like `account_id`";
            return child.fault("the tenant has no path variable", repair);
        };
        if !operation::is_snake_case(&child.name) || child.name == operation::INSTALLATION {
            return child.fault(format!("{:?} is no word for a tenant", child.name), "take one in snake_case");
        }
        if let Some(other) = tenants.iter().find(|other| other.variable == variable || other.name == child.name) {
            let repair = "give each kind of tenant a word and a variable of its own";
            return child.fault(format!("{{{variable}}} is already the variable of {}", other.name), repair);
        }
        tenants.push(Tenant { name: child.name.clone(), variable: variable.to_owned() });
    }
    Some(tenants)
}

/// Refuses a tenant that no operation belongs to, or whose variable is in no path.
pub(super) fn check_tenants(root: &Cursor<'_>, server_path: &str, operations: &[super::Operation]) {
    // The operation of a tenant may be one that could not be read.
    if !root.faults().is_empty() {
        return;
    }
    let used: BTreeSet<&str> = operations.iter().map(|operation| operation.rights.within.as_str()).collect();
    for tenant in root.child("x-tenants").iter().flat_map(Cursor::children) {
        let Some(variable) = tenant.node.as_str() else { continue };
        let is_there = |path: &str| path.split('/').any(|segment| segment::variable(segment) == Some(variable));
        if !is_there(server_path) && !operations.iter().any(|operation| is_there(&operation.path)) {
            let reason = format!("neither the server's path nor an operation's has the variable {{{variable}}}");
            tenant.fault::<()>(reason, "correct the variable, or remove the tenant");
        }
        if !used.contains(tenant.name.as_str()) {
            let reason = format!("the rights of no operation are within {:?}", tenant.name);
            tenant.fault::<()>(reason, "remove the tenant, or name it in the `x-rights` of its operations");
        }
    }
}

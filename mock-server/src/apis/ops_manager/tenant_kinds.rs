use super::identifier::ObjectId;
use crate::world::TenantKind;

/// An organization, as a tenant.
pub(super) static ORGANIZATION: TenantKind = kind("organization");

/// A project, as a tenant.
pub(super) static PROJECT: TenantKind = kind("project");

const fn kind(name: &'static str) -> TenantKind {
    TenantKind { name, draw: |ids| ObjectId::of_tenant(ids).to_string(), can_be: |id| id.parse::<ObjectId>().is_ok() }
}

use chrono::{DateTime, Utc};

use super::access::KnownKey;
use super::address::AddressBlock;
use super::identifier::ObjectId;
use super::key::{CreatedKey, NewKey};
use super::store::Store;
use crate::generated::ops_manager::types::Role;
use crate::world::Ids;

/// Makes a store with one organization of two projects, and with a few keys as one meets them:
/// the owner's, which may do everything and is returned, and three that do not change anything.
pub(super) fn make(ids: &Ids, now: DateTime<Utc>) -> (Store, KnownKey) {
    let store = Store::default();
    let organization = store.add_organization(ObjectId::of_tenant(ids), "Example Org");
    let [backup, shop] = ["Backup", "Shop"].map(|name| {
        let project = ObjectId::of_tenant(ids);
        store.add_project(&organization, project, name);
        project
    });
    let add = |key| store.add_key(&organization, key, ids).expect("drawn credentials, own projects");
    let owner = add(NewKey::new("organization owner").with_organization_role(Role::OrgOwner));
    let member = |description| NewKey::new(description).with_organization_role(Role::OrgMember);
    add(NewKey::new("inventory").with_organization_role(Role::OrgReadOnly));
    add(member("deploy pipeline").with_project_role(shop, Role::GroupAutomationAdmin));
    let nightly = add(member("nightly backup job")
        .with_project_role(backup, Role::GroupBackupAdmin)
        .with_project_role(shop, Role::GroupReadOnly));
    let blocks = ["203.0.113.77/32", "198.51.100.0/25"].map(AddressBlock::parse_range);
    let blocks: Vec<_> = blocks.into_iter().flatten().collect();
    organization.add_access_list_entries(nightly.id, &blocks, now).expect("the list was empty");
    let CreatedKey { public_key, private_key, .. } = owner;
    (store, KnownKey { public_key, private_key, project: Some(backup) })
}

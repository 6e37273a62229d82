use tokenwright::ops_manager::types::{
    AccessListEntryCreate, AccessListEntryCreateList, OrgApiKeyCreate, OrgApiKeyUpdate, ProjectApiKeyCreate,
    ProjectApiKeyUpdate,
};
use tokenwright::ops_manager::{KeyPair, Role};

use super::{ops_builder, ops_client};
use crate::test_world::TestWorld;

/// Listings of whoever calls name no tenant, so this is the default world of a server of its own.
#[tokio::test]
async fn organization_and_projects_are_found_by_a_key_alone() {
    let world = TestWorld::alone().await;
    let info = &world.demo().ops_manager;
    let client = ops_client(&world);

    let organizations = client.org_list().items_per_page(1).send().await.unwrap();
    assert_eq!((organizations.results.len(), organizations.total_count), (1, Some(1)));
    let organization = client.org_get().org_id(organizations.results[0].id.as_str()).send().await.unwrap();
    assert_eq!((organization.id.as_str(), organization.is_deleted), (info.org_id.as_str(), false));
    assert!(client.org_list().name("nobody's").send().await.unwrap().results.is_empty());

    let mut found = Vec::new();
    for number in 1..=2 {
        let page = client.project_list().page_num(number).items_per_page(1).include_count(false).send().await.unwrap();
        assert_eq!(page.total_count, None);
        found.extend(page.results.iter().map(|project| project.id.to_string()));
    }
    found.sort();
    let mut expected = vec![info.project_id.clone(), info.second_project_id.clone()];
    expected.sort();
    assert_eq!(found, expected);
    let project = client.project_get().project_id(info.project_id.as_str()).send().await.unwrap();
    assert_eq!((project.org_id.as_str(), project.public_api_enabled), (info.org_id.as_str(), true));
    assert_eq!((project.host_counts.primary, project.last_active_agent.is_none()), (0, true));
}

#[tokio::test]
async fn organization_key_lives_from_create_to_delete() {
    let world = TestWorld::start().await;
    let client = ops_client(&world);
    let org = world.demo().ops_manager.org_id.as_str();

    let body = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_READ_ONLY]);
    let created = client.org_api_key_create().org_id(org).body(body).send().await.unwrap().into_inner();
    let id = created.id.as_str();

    let list = client.org_api_key_list().org_id(org).items_per_page(500).send().await.unwrap();
    assert!(list.results.iter().any(|key| key.id == created.id), "{list:?}");

    let body = OrgApiKeyUpdate::builder().desc("nightly".to_owned());
    let updated = client.org_api_key_update().org_id(org).api_key_id(id).body(body).send().await.unwrap();
    assert_eq!(updated.desc, "nightly");

    let read = client.org_api_key_get().org_id(org).api_key_id(id).send().await.unwrap();
    assert_eq!((read.desc.as_str(), &read.roles[0].role_name), ("nightly", &Role::ORG_READ_ONLY));
    assert!(read.private_key.expose().starts_with("********-"));

    let pair = KeyPair::new(created.public_key.as_str(), created.private_key.clone());
    let own = ops_builder(&world).credential(pair).build().unwrap();
    assert_eq!(own.org_api_key_get().org_id(org).api_key_id(id).send().await.unwrap().id, created.id);

    let deleted = client.org_api_key_delete().org_id(org).api_key_id(id).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let error = own.org_api_key_get().org_id(org).api_key_id(id).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
}

#[tokio::test]
async fn project_key_lives_from_create_to_delete() {
    let world = TestWorld::start().await;
    let client = ops_client(&world);
    let project = world.demo().ops_manager.project_id.as_str();

    let body = ProjectApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::GROUP_READ_ONLY]);
    let created = client.project_api_key_create().project_id(project).body(body).send().await.unwrap().into_inner();
    let id = created.id.as_str();

    let list = client.project_api_key_list().project_id(project).page_num(1).send().await.unwrap();
    assert!(list.results.iter().any(|key| key.id == created.id), "{list:?}");

    let body = ProjectApiKeyUpdate::builder().roles(vec![Role::GROUP_OWNER, Role::GROUP_DATA_ACCESS_READ_ONLY]);
    let updated = client.project_api_key_update().project_id(project).api_key_id(id).body(body).send().await.unwrap();
    let roles: Vec<&Role> = updated.roles.iter().map(|role| &role.role_name).collect();
    assert!(roles.contains(&&Role::GROUP_OWNER) && !roles.contains(&&Role::GROUP_READ_ONLY), "{roles:?}");

    let deleted = client.project_api_key_delete().project_id(project).api_key_id(id).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let list = client.project_api_key_list().project_id(project).send().await.unwrap();
    assert!(list.results.iter().all(|key| key.id != created.id), "{list:?}");
}

#[tokio::test]
async fn access_list_grows_and_shrinks() {
    let world = TestWorld::start().await;
    let client = ops_client(&world);
    let org = world.demo().ops_manager.org_id.as_str();
    let body = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_MEMBER]);
    let key = client.org_api_key_create().org_id(org).body(body).send().await.unwrap().into_inner();
    let id = key.id.as_str();

    let entries = AccessListEntryCreateList::from(vec![
        AccessListEntryCreate::builder().ip_address("192.0.2.7").build().unwrap(),
        AccessListEntryCreate::builder().cidr_block("198.51.100.0/25").build().unwrap(),
    ]);
    let created = client.access_list_entry_create().org_id(org).api_key_id(id).body(entries).send().await.unwrap();
    assert_eq!(created.results.len(), 2);

    let list = client.access_list_entry_list().org_id(org).api_key_id(id).include_count(false).send().await.unwrap();
    assert_eq!((list.results.len(), list.total_count), (2, None));

    let entry = "198.51.100.0/25";
    let read = client.access_list_entry_get().org_id(org).api_key_id(id).access_list_entry(entry);
    assert_eq!(read.send().await.unwrap().cidr_block, entry);
    let deleted = client.access_list_entry_delete().org_id(org).api_key_id(id).access_list_entry(entry);
    assert_eq!(deleted.send().await.unwrap().status(), 204);
    let gone = client.access_list_entry_get().org_id(org).api_key_id(id).access_list_entry(entry).send().await;
    assert_eq!(gone.unwrap_err().status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn refusal_names_the_vendors_code() {
    let world = TestWorld::start().await;
    let nobody = world.tenant("ffffffffffffffffffffffff");
    let error = ops_client(&world).org_api_key_list().org_id(nobody).send().await.unwrap_err();
    let code = error.vendor_error().unwrap().code.as_deref();
    assert_eq!(code, Some("ORG_NOT_FOUND"), "{error}");
    assert!(error.to_string().starts_with("ops_manager org_api_key_list: 404 Not Found: "), "{error}");
    assert!(error.to_string().contains(" (ORG_NOT_FOUND) [request "), "{error}");
}

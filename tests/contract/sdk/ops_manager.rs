use tokenwright::ops_manager::types::{
    AccessListEntryCreate, AccessListEntryCreateList, FirstUserCreate, GlobalAccessListEntryCreate, OrgApiKeyCreate,
    OrgApiKeyUpdate, OrganizationCreate, ProjectApiKeyCreate, ProjectApiKeyUpdate, ProjectCreate,
};
use tokenwright::ops_manager::{KeyPair, Role};
use tokenwright_mock::{Seed, World};

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

/// Goal: the way from an installation without anything to a key of a project and back, with the SDK alone.
#[tokio::test]
async fn installation_is_opened_and_emptied_again() {
    let world = TestWorld::alone().await;
    world.take_over(&World::import(&Seed::default()).unwrap());
    let client_of = |public_key: &str, private_key| {
        ops_builder(&world).credential(KeyPair::new(public_key, private_key)).build().unwrap()
    };
    let user = FirstUserCreate::builder().username("jane.doe@example.com".to_owned()).password("Passw0rd.");
    let user = user.first_name("Jane".to_owned()).last_name("Doe".to_owned());
    // Nobody has a key yet, and none is asked for.
    let nobody = client_of("nobody", "nothing".into());
    assert_eq!(nobody.org_list().send().await.unwrap_err().status().map(|status| status.as_u16()), Some(401));
    let opened = nobody.first_user_create().body(user).send().await.unwrap().into_inner();
    assert_eq!(opened.user.email_address.as_deref(), Some("jane.doe@example.com"));
    let first = opened.programmatic_api_key.expect("the first user gets a key");
    let root = client_of(&first.public_key, first.private_key.clone());

    let entry =
        GlobalAccessListEntryCreate::builder().cidr_block("127.0.0.1".to_owned()).description("here".to_owned());
    let entry = root.global_access_list_entry_create().body(entry).send().await.unwrap().into_inner();
    let organization = OrganizationCreate::builder().name("ACME".to_owned());
    let organization = root.org_create().body(organization).send().await.unwrap().into_inner();
    let org = organization.id.as_str();
    let project = ProjectCreate::builder().name("shop".to_owned()).org_id(org);
    let project = root.project_create().body(project).send().await.unwrap().into_inner();
    assert!(!project.agent_api_key.expose().is_empty());
    let key = OrgApiKeyCreate::builder().desc("pipeline".to_owned()).roles(vec![Role::ORG_MEMBER]);
    let key = root.org_api_key_create().org_id(org).body(key).send().await.unwrap().into_inner();
    let roles = ProjectApiKeyUpdate::builder().roles(vec![Role::GROUP_OWNER]);
    let (shop, id) = (project.id.as_str(), key.id.as_str());
    root.project_api_key_update().project_id(shop).api_key_id(id).body(roles).send().await.unwrap();
    let entries = AccessListEntryCreateList::from(vec![
        AccessListEntryCreate::builder().ip_address("127.0.0.1").build().unwrap(),
        AccessListEntryCreate::builder().ip_address("203.0.113.7").build().unwrap(),
    ]);
    root.access_list_entry_create().org_id(org).api_key_id(id).body(entries).send().await.unwrap();
    let own = client_of(&key.public_key, key.private_key.clone());
    assert_eq!(own.project_get().project_id(shop).send().await.unwrap().name, "shop");

    // And back, the last first.
    let listed = root.access_list_entry_delete().org_id(org).api_key_id(id).access_list_entry("203.0.113.7");
    listed.send().await.unwrap();
    root.project_api_key_delete().project_id(shop).api_key_id(id).send().await.unwrap();
    root.org_api_key_delete().org_id(org).api_key_id(id).send().await.unwrap();
    root.project_delete().project_id(shop).send().await.unwrap();
    root.org_delete().org_id(org).send().await.unwrap();
    root.global_access_list_entry_delete().global_access_list_entry_id(entry.id.as_str()).send().await.unwrap();
    let refused = root.org_get().org_id(org).send().await.unwrap_err();
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(404), "{refused}");
    root.global_api_key_delete().api_key_id(first.id.as_str()).send().await.unwrap();
    assert_eq!(root.org_list().send().await.unwrap_err().status().map(|status| status.as_u16()), Some(401));
}

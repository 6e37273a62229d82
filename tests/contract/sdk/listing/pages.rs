//! All pages, whatever their size; filters, totals, every operation that lists.

use std::time::Duration;

use chrono::TimeDelta;
use tokenwright::ops_manager::types::{AccessListEntryCreate, AccessListEntryCreateList};
use tokenwright_mock::{Effect, Fault};

use super::super::astrom_client;
use super::world::{AstraTokens, OF_THE_TEST, OpsKeys, all, astrom_tokens, id_of, name_of};
use crate::test_world::TestWorld;

#[tokio::test]
async fn astrom_shows_the_same_tokens_whatever_the_page_size() {
    let world = TestWorld::start().await;
    world.stop_clock_at(world.now());
    let client = astrom_client(&world);
    let older = astrom_tokens(&client, 120).await;
    world.advance(TimeDelta::seconds(1));
    let expected = [astrom_tokens(&client, 81).await, older].concat();
    for size in [None, Some(100), Some(201), Some(10_000)] {
        let list = client.api_token_list().api_token_selector(OF_THE_TEST).fields("id");
        let list = if let Some(size) = size { list.page_size(size) } else { list };
        let mut tokens = list.stream();
        assert_eq!(tokens.total_count(), None);
        let mut shown = Vec::new();
        while let Some(token) = tokens.next().await {
            shown.push(token.unwrap().id.unwrap().to_string());
            assert_eq!(tokens.total_count(), Some(201));
        }
        assert_eq!(shown, expected, "{size:?}");
        assert!(tokens.next().await.is_none() && tokens.cursor().is_none());
    }
}

#[tokio::test]
async fn astra_control_shows_the_same_tokens_whatever_the_limit() {
    let world = TestWorld::start().await;
    let tokens = AstraTokens::new(&world, 12).await;
    let list = || tokens.list().filter(vec!["name gte 't-'".to_owned()]).order_by("name desc").count(true);
    let expected: Vec<String> = (0..12).rev().map(|i| format!("t-{i:03}")).collect();
    for limit in [None, Some(1), Some(5), Some(12), Some(13)] {
        let list = if let Some(limit) = limit { list().limit(limit) } else { list() };
        let mut items = list.stream();
        let first = name_of(items.next().await.unwrap().unwrap());
        assert_eq!(items.total_count(), Some(12));
        let rest = all(items).await.unwrap().into_iter().map(name_of);
        let shown: Vec<String> = std::iter::once(first).chain(rest).collect();
        assert_eq!(shown, expected, "{limit:?}");
    }
    let skipped = all(list().skip(7).limit(2).stream()).await.unwrap();
    assert_eq!(skipped.into_iter().map(name_of).collect::<Vec<_>>(), expected[7..]);
}

/// Goal: an API that would answer with everything at once is asked for bounded pages.
#[tokio::test]
async fn astra_control_is_asked_for_pages_even_if_the_caller_names_no_limit() {
    let world = TestWorld::start().await;
    let tokens = AstraTokens::new(&world, 1).await;
    all(tokens.list().stream()).await.unwrap();
    let entries = world.journal("operation=token_list").await;
    let [entry] = &entries[..] else { panic!("{} requests", entries.len()) };
    assert!(entry["target"].as_str().unwrap().contains("limit=1000"), "{entry:#}");
}

#[tokio::test]
async fn ops_manager_shows_the_same_keys_whatever_the_page_size() {
    let world = TestWorld::start().await;
    let keys = OpsKeys::new(&world, 23).await;
    let expected = keys.ids().await;
    assert!(expected.len() >= 23);
    for size in [1, 2, 3, 7, 22, 500, 501] {
        let mut stream = keys.list().items_per_page(size).stream();
        let mut shown = Vec::new();
        while let Some(key) = stream.next().await {
            shown.push(id_of(&key.unwrap()));
            assert_eq!(stream.total_count(), Some(expected.len() as u64));
        }
        assert_eq!(shown, expected, "pages of {size}");
    }
    let shown = all(keys.list().items_per_page(7).page_num(3).include_count(false).stream()).await.unwrap();
    assert_eq!(shown.iter().map(id_of).collect::<Vec<_>>(), expected[14..]);
}

/// Two of them name no tenant, so this is the default world of a server of its own.
#[tokio::test]
async fn every_list_of_ops_manager_is_walked() {
    let world = TestWorld::alone().await;
    let info = &world.demo().ops_manager;
    let keys = OpsKeys::new(&world, 1).await;
    let client = &keys.client;

    let organizations = all(client.org_list().items_per_page(1).stream()).await.unwrap();
    assert_eq!(organizations.iter().map(|found| found.id.as_str()).collect::<Vec<_>>(), [&info.org_id]);
    assert!(all(client.org_list().name("nobody's").stream()).await.unwrap().is_empty());

    let projects = all(client.project_list().items_per_page(1).stream()).await.unwrap();
    let mut found: Vec<&str> = projects.iter().map(|project| project.id.as_str()).collect();
    let mut expected = [info.project_id.as_str(), &info.second_project_id];
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);

    let assigned = client.project_api_key_list().project_id(info.project_id.as_str());
    let page = assigned.clone().items_per_page(500).send().await.unwrap();
    let shown = all(assigned.items_per_page(1).stream()).await.unwrap();
    assert_eq!(shown.iter().map(id_of).collect::<Vec<_>>(), page.results.iter().map(id_of).collect::<Vec<_>>());

    let key = keys.create().await;
    let ranges: Vec<String> = (0..5).map(|i| format!("192.0.2.{i}/32")).collect();
    let entry = |range: &String| AccessListEntryCreate::builder().cidr_block(range).build().unwrap();
    let entries = AccessListEntryCreateList::from(ranges.iter().map(entry).collect::<Vec<_>>());
    let create = client.access_list_entry_create().org_id(info.org_id.as_str()).api_key_id(key.as_str());
    create.body(entries).send().await.unwrap();
    let list = client.access_list_entry_list().org_id(info.org_id.as_str()).api_key_id(key.as_str());
    let mut shown: Vec<String> =
        all(list.items_per_page(2).stream()).await.unwrap().into_iter().map(|entry| entry.cidr_block).collect();
    shown.sort_unstable();
    assert_eq!(shown, ranges);
}

#[tokio::test]
async fn pages_come_one_by_one_with_total_and_cursor() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    astrom_tokens(&client, 150).await;
    let mut pages = client.api_token_list().api_token_selector(OF_THE_TEST).page_size(100).pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        seen.push((page.items.len(), page.total_count, page.cursor.is_some()));
    }
    assert_eq!(seen, [(100, Some(150), true), (50, Some(150), false)]);

    let mut nothing = client.api_token_list().api_token_selector(r#"owner("nobody")"#).pages();
    let page = nothing.next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.total_count, page.cursor), (0, Some(0), None));
    assert!(nothing.next().await.is_none());
}

/// Goal: a stream belongs to nobody: it can be sent to another task, and a poll that is given up loses nothing.
#[tokio::test]
async fn stream_outlives_its_client_and_a_poll_that_is_given_up() {
    let world = TestWorld::start().await;
    let mut tokens = {
        let client = astrom_client(&world);
        astrom_tokens(&client, 3).await;
        client.api_token_list().api_token_selector(OF_THE_TEST).stream()
    };
    world.add_fault(Fault::new(Effect::Delay { min_ms: 50, max_ms: 50 }).times(1)).await;
    assert!(tokio::time::timeout(Duration::from_millis(1), tokens.next()).await.is_err());
    let shown = tokio::spawn(all(tokens)).await.unwrap().unwrap();
    assert_eq!(shown.len(), 3);
}

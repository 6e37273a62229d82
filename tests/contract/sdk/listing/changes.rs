//! Lists that change while they are walked.

use std::collections::HashSet;

use chrono::TimeDelta;

use super::super::astrom_client;
use super::world::{AstraTokens, OF_THE_TEST, OpsKeys, all, astrom_tokens, id_of, name_of};
use crate::test_world::TestWorld;

/// Goal: deleting what was just shown, which moves all that follows up a place, hides nothing.
#[tokio::test]
async fn ops_manager_shows_each_key_though_those_before_it_are_deleted() {
    for size in [1, 2, 5, 30] {
        let world = TestWorld::start().await;
        let keys = OpsKeys::new(&world, 21).await;
        let expected = keys.ids().await;
        let own = world.demo().ops_manager.public_key.as_str();
        let mut stream = keys.list().items_per_page(size).stream();
        let mut shown = Vec::new();
        while let Some(key) = stream.next().await {
            let key = key.unwrap();
            shown.push(id_of(&key));
            if key.public_key.as_str() != own {
                keys.delete(key.id.as_str()).await;
            }
        }
        assert_eq!(shown, expected, "pages of {size}");
    }
}

/// Goal: keys that are added, which move what follows down, let none be shown twice.
#[tokio::test]
async fn ops_manager_shows_no_key_twice_though_others_are_added() {
    let world = TestWorld::start().await;
    let keys = OpsKeys::new(&world, 21).await;
    let expected = keys.ids().await;
    let mut stream = keys.list().items_per_page(4).stream();
    let mut shown = Vec::new();
    while let Some(key) = stream.next().await {
        shown.push(id_of(&key.unwrap()));
        if shown.len() % 2 == 0 && shown.len() <= 40 {
            keys.create().await;
        }
    }
    let distinct: HashSet<&String> = shown.iter().collect();
    assert_eq!(distinct.len(), shown.len(), "{shown:?}");
    let missed: Vec<&String> = expected.iter().filter(|id| !distinct.contains(id)).collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[tokio::test]
async fn keys_of_pages_stay_in_place_while_tokens_come_and_go() {
    let world = TestWorld::start().await;
    world.stop_clock_at(world.now());
    let client = astrom_client(&world);
    let expected = astrom_tokens(&client, 250).await;
    // Those that come are newer.
    world.advance(TimeDelta::seconds(1));
    let mut tokens = client.api_token_list().api_token_selector(OF_THE_TEST).page_size(100).stream();
    let mut shown = Vec::new();
    while let Some(token) = tokens.next().await {
        let id = token.unwrap().id.unwrap();
        shown.push(id.to_string());
        if shown.len() % 10 == 0 {
            client.api_token_delete().id(id).send().await.unwrap();
            astrom_tokens(&client, 1).await;
        }
    }
    assert_eq!(shown, expected);

    let tokens = AstraTokens::new(&world, 10).await;
    let list = || tokens.list().filter(vec!["name gte 't-'".to_owned()]).limit(3);
    let mut stream = list().stream();
    let mut shown = Vec::new();
    while let Some(item) = stream.next().await {
        let token = item.unwrap().into_token().unwrap();
        tokens.delete(&token.id).await;
        shown.push(token.name);
    }
    assert_eq!(shown, (0..10).map(|i| format!("t-{i:03}")).collect::<Vec<_>>());
    assert!(all(list().stream()).await.unwrap().into_iter().map(name_of).next().is_none());
}

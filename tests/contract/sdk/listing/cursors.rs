//! Listings that go on in another process.

use tokenwright::Error;
use tokenwright::listing::{Cursor, Items};

use super::super::astrom_client;
use super::world::{AstraTokens, OF_THE_TEST, OpsKeys, all, astrom_tokens, id_of, name_of};
use crate::test_world::TestWorld;

/// Takes up to `n` items, then goes on by the text of the cursor, until the list ends.
async fn in_steps<T>(n: usize, mut start: impl FnMut(Option<Cursor>) -> Items<T>) -> Vec<T> {
    let mut shown = Vec::new();
    let mut items = start(None);
    loop {
        for _ in 0..n {
            match items.next().await {
                Some(item) => shown.push(item.unwrap()),
                None => return shown,
            }
        }
        let Some(cursor) = items.cursor() else { return shown };
        items = start(Some(cursor.to_string().parse().unwrap()));
    }
}

#[tokio::test]
async fn every_style_goes_on_at_any_item() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let names: Vec<String> = (0..203).map(|i| format!("t-{i:03}")).collect();
    astrom_tokens(&client, names.len()).await;
    let list = || client.api_token_list().api_token_selector(OF_THE_TEST).sort("+name").page_size(100);
    for n in [1, 50, 99, 100, 101, 203] {
        let shown = in_steps(n, |cursor| match cursor {
            None => list().stream(),
            Some(cursor) => list().stream_from(cursor),
        });
        let shown: Vec<String> = shown.await.into_iter().filter_map(|token| token.name).collect();
        assert_eq!(shown, names, "astrom, {n} at a time");
    }

    let tokens = AstraTokens::new(&world, 11).await;
    let list = || tokens.list().filter(vec!["name gte 't-'".to_owned()]).limit(4);
    for n in [1, 3, 4, 5, 11] {
        let shown = in_steps(n, |cursor| match cursor {
            None => list().stream(),
            Some(cursor) => list().stream_from(cursor),
        });
        let shown: Vec<String> = shown.await.into_iter().map(name_of).collect();
        assert_eq!(shown, names[..11], "Astra Control, {n} at a time");
    }

    let keys = OpsKeys::new(&world, 17).await;
    let expected = keys.ids().await;
    for (n, size) in [(1, 1), (1, 4), (3, 4), (4, 4), (5, 4), (100, 4), (7, 500)] {
        let list = || keys.list().items_per_page(size);
        let shown = in_steps(n, |cursor| match cursor {
            None => list().stream(),
            Some(cursor) => list().stream_from(cursor),
        });
        let shown: Vec<String> = shown.await.iter().map(id_of).collect();
        assert_eq!(shown, expected, "Ops Manager, {n} at a time in pages of {size}");
    }
}

#[tokio::test]
async fn pages_go_on_at_the_cursor_of_a_page() {
    let world = TestWorld::start().await;
    let keys = OpsKeys::new(&world, 9).await;
    let expected = keys.ids().await;
    let list = || keys.list().items_per_page(4);
    let first = list().pages().next().await.unwrap().unwrap();
    let mut shown: Vec<String> = first.items.iter().map(id_of).collect();
    let mut rest = list().pages_from(first.cursor.unwrap());
    while let Some(page) = rest.next().await {
        shown.extend(page.unwrap().items.iter().map(id_of));
    }
    assert_eq!(shown, expected);
}

/// Goal: a list that lost items meanwhile, the one at the cursor among them, is gone on with behind it.
#[tokio::test]
async fn what_is_deleted_before_the_listing_goes_on_costs_nothing_else() {
    let world = TestWorld::start().await;
    let keys = OpsKeys::new(&world, 12).await;
    let ids = keys.ids().await;
    let own = world.demo().ops_manager.public_key.as_str();
    let mut stream = keys.list().items_per_page(5).stream();
    let mut gone = Vec::new();
    for _ in 0..7 {
        let key = stream.next().await.unwrap().unwrap();
        if key.public_key.as_str() != own {
            gone.push(id_of(&key));
        }
    }
    let cursor = stream.cursor().unwrap();
    for id in &gone[2..] {
        keys.delete(id).await;
    }
    let rest = all(keys.list().items_per_page(5).stream_from(cursor)).await.unwrap();
    assert_eq!(rest.iter().map(id_of).collect::<Vec<_>>(), ids[7..]);
}

#[tokio::test]
async fn cursor_of_another_listing_is_refused_before_anything_is_sent() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    astrom_tokens(&client, 2).await;
    let mut tokens = client.api_token_list().api_token_selector(OF_THE_TEST).stream();
    tokens.next().await.unwrap().unwrap();
    let cursor = tokens.cursor().unwrap();
    let keys = OpsKeys::new(&world, 0).await;
    let n_requests = async || world.journal("").await.len();
    let before = n_requests().await;
    assert!(before > 2, "what was made here is in the journal");

    let mut others = client.api_token_list().api_token_selector(r#"owner("x")"#).stream_from(cursor.clone());
    let error = others.next().await.unwrap().unwrap_err();
    let expected = "astrom api_token_list: nothing was sent: cursor: it is one of a listing with other arguments";
    assert_eq!(error.to_string(), expected);
    assert!(others.next().await.is_none());

    let error = keys.list().stream_from(cursor).next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    assert!(error.to_string().ends_with("cursor: it is one of api_token_list"), "{error}");
    assert_eq!(n_requests().await, before);
}

/// Goal: a cursor can be stored and shown: it holds places and identifiers, nothing secret.
#[tokio::test]
async fn cursor_holds_no_secret() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let secret = world.demo().astrom.token.expose().rsplit('.').next().unwrap();
    let mut tokens = client.api_token_list().stream();
    tokens.next().await.unwrap().unwrap();
    let texts = [format!("{:?}", tokens), tokens.cursor().map(|cursor| cursor.to_string()).unwrap_or_default()];
    for text in texts {
        assert!(!text.contains(secret), "{text}");
    }
}

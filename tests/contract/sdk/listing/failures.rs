//! Calls that fail in the middle of a listing, and servers that never come to its end.

use serde_json::{Value, json};
use tokenwright::{Error, RetryPolicy, astrom, ops_manager};
use tokenwright_mock::{Effect, Fault};

use super::super::canned::{Canned, answer};
use super::super::{astrom_builder, astrom_client};
use super::world::{OF_THE_TEST, all, astrom_tokens};
use crate::test_world::TestWorld;

#[tokio::test]
async fn listing_goes_on_behind_a_call_that_failed() {
    let world = TestWorld::start().await;
    let admin = astrom_client(&world);
    astrom_tokens(&admin, 250).await;
    let client = astrom_builder(&world).retry_policy(RetryPolicy::never()).build().unwrap();
    world.add_fault(Fault::new(Effect::status(503)).on_operation("api_token_list").after(1).times(2)).await;

    let mut tokens = client.api_token_list().api_token_selector(OF_THE_TEST).sort("+name").page_size(100).stream();
    let mut names = Vec::new();
    let mut failed_after = Vec::new();
    while let Some(token) = tokens.next().await {
        match token {
            Ok(token) => names.extend(token.name),
            Err(error) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{error}");
                failed_after.push(names.len());
                assert!(tokens.cursor().is_some());
            }
        }
    }
    assert_eq!(failed_after, [100, 100]);
    assert_eq!(names, (0..250).map(|i| format!("t-{i:03}")).collect::<Vec<_>>());
}

#[tokio::test]
async fn argument_that_makes_no_request_ends_the_listing() {
    let world = TestWorld::start().await;
    let client = super::super::ops_client(&world);
    let org = world.demo().ops_manager.org_id.as_str();
    let streams = [
        (client.org_api_key_list().stream(), "org_id was not initialized"),
        (client.org_api_key_list().org_id(org).items_per_page(0).stream(), "page number and size count from 1, not 0"),
        (client.org_api_key_list().org_id(org).page_num(-1).stream(), "page number and size count from 1, not -1"),
    ];
    for (mut stream, expected) in streams {
        let error = stream.next().await.unwrap().unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(error.to_string().ends_with(expected), "{error}");
        assert!(stream.next().await.is_none());
    }
}

fn page(ids: &[&str], next: Option<&str>) -> String {
    let tokens: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    let mut page = json!({ "totalCount": 9, "apiTokens": tokens });
    if let Some(next) = next {
        page["nextPageKey"] = next.into();
    }
    answer(200, &[], &page.to_string())
}

/// Goal: a server that gives a key twice, at once or in a circle, ends the listing with an error, after all
/// that it has shown.
#[tokio::test]
async fn key_that_comes_back_ends_the_listing_with_an_error() {
    let circles: [&[(&[&str], &str)]; 2] = [
        &[(&["dt0c01.A"], "k1"), (&["dt0c01.B"], "k1")],
        &[
            (&["dt0c01.A"], "k1"),
            (&["dt0c01.B"], "k2"),
            (&["dt0c01.C"], "k1"),
            (&["dt0c01.B"], "k2"),
            (&["dt0c01.C"], "k1"),
            (&["dt0c01.B"], "k2"),
        ],
    ];
    for circle in circles {
        let answers: Vec<String> = circle.iter().map(|(ids, next)| page(ids, Some(next))).collect();
        let server = Canned::start(answers).await;
        let client = astrom::Client::builder(server.url()).credential("t").build().unwrap();
        let mut tokens = client.api_token_list().stream();
        let (mut shown, mut errors) = (Vec::new(), Vec::new());
        while let Some(token) = tokens.next().await {
            match token {
                Ok(token) => shown.push(token.id.unwrap().to_string()),
                Err(error) => errors.push(error.to_string()),
            }
        }
        let mut distinct = shown.clone();
        distinct.dedup();
        assert_eq!((shown.len(), &shown), (distinct.len(), &distinct));
        let expected = "astrom api_token_list: the listing was given up: the server goes on with a page key that it has given before";
        assert_eq!(errors, [expected]);
        assert!(server.requests().len() <= circle.len());
    }
}

/// Goal: a server that takes no notice of the page number is not read for ever.
#[tokio::test]
async fn same_page_under_every_number_ends_the_listing_with_an_error() {
    let links = json!([{ "rel": "next", "href": "http://localhost/orgs?pageNum=2" }]);
    let org = json!({ "id": "64a1f0000000000000000001", "isDeleted": false, "links": [], "name": "Example Org" });
    let body = json!({ "links": links, "results": [org], "totalCount": 2 }).to_string();
    let server = Canned::start(vec![answer(200, &[], &body); 40]).await;
    let pair = ops_manager::KeyPair::new("u", "p");
    let client = ops_manager::Client::builder(server.url()).credential(pair).build().unwrap();
    let mut organizations = client.org_list().items_per_page(1).stream();
    assert!(organizations.next().await.unwrap().is_ok());
    let error = organizations.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::EndlessListing(_)), "{error}");
    assert!(!error.is_retryable());
    assert!(organizations.next().await.is_none());
    assert!(server.requests().len() <= 25, "{}", server.requests().len());
}

/// Goal: what a page repeats of the one before is left out, and no more than that.
#[tokio::test]
async fn token_on_two_pages_is_shown_once() {
    let answers =
        [page(&["dt0c01.A", "dt0c01.B"], Some("k1")), page(&["dt0c01.B", "dt0c01.C", "dt0c01.A", "dt0c01.D"], None)];
    let server = Canned::start(answers).await;
    let client = astrom::Client::builder(server.url()).credential("t").build().unwrap();
    let shown = all(client.api_token_list().stream()).await.unwrap();
    let shown: Vec<String> = shown.into_iter().filter_map(|token| token.id).map(|id| id.to_string()).collect();
    assert_eq!(shown, ["dt0c01.A", "dt0c01.B", "dt0c01.C", "dt0c01.D"]);
}

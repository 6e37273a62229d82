//! Listings of rotations against servers whose pages repeat themselves.

use super::client::RotatingClient;
use super::marker::Marker;
use crate::error::Error;
use crate::fuzz::answer_always;
use crate::{astra_control, astrom, ops_manager};

/// Looks for what a create has left behind, and returns how that fails.
async fn failure<C: RotatingClient>(client: &C, predecessor: C::Id, page: &str) -> Error {
    answer_always(page);
    match client.find(&predecessor, &[Marker::random()]).await {
        Ok(found) => panic!("it ends, with {found:?}"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn pages_that_repeat_end_a_rotation() {
    let url = "http://answers.test";
    let astrom = astrom::Client::builder(url).credential("t").build().unwrap();
    let page = r#"{"totalCount":9,"nextPageKey":"AQ==","apiTokens":[{"id":"dt0c01.PUBLIC","name":"ci"}]}"#;
    let astra = astra_control::Client::builder(url).credential("t").build().unwrap();
    let astra_page =
        r#"{"type":"application/astra-tokens","version":"1.0","items":[["a"]],"metadata":{"continue":"eA=="}}"#;
    let pair = ops_manager::KeyPair::new("user", "canary");
    let ops = ops_manager::Client::builder(url).credential(pair).build().unwrap();
    let ops_page = r#"{"links":[{"href":"https://om.example.net/next","rel":"next"}],"totalCount":9,"results":[{"desc":"ci","id":"1","links":[],"privateKey":"********","publicKey":"p","roles":[]}]}"#;
    let failures = [
        failure(&astrom, "dt0c01.PUBLIC".parse().unwrap(), page).await,
        failure(&astra, astra_control::TokenPath::new("a", "u", "t"), astra_page).await,
        failure(&ops, ops_manager::ApiKeyPath::new("o", "k"), ops_page).await,
    ];
    for error in failures {
        assert!(matches!(error, Error::EndlessListing(_)), "{error}");
    }
}

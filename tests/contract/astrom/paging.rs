use chrono::TimeDelta;
use serde_json::json;
use tokenwright_mock::astrom::{Scope, TokenSeed};

use super::fixture::{Fixture, NOW, Reply, at, plain};

/// Puts tokens `0000`, `0001`, … into the environment, each a second older than the one before.
fn fill(fixture: &Fixture, n_tokens: usize) {
    fixture.seed_all((0..n_tokens).map(|i| {
        let created_at = at(NOW) - TimeDelta::seconds(i.try_into().unwrap());
        TokenSeed { created_at, ..plain(&format!("{i:04}")) }
    }));
}

/// Returns the key of the next page. Shell clients put it into a URL as it is, so all tests here do.
fn key(reply: &Reply) -> Option<String> {
    let key = reply.json().get("nextPageKey").map(|key| key.as_str().unwrap().to_owned());
    assert!(key.as_ref().is_none_or(|key| !key.contains(['+', '/'])), "{key:?}");
    key
}

impl Fixture {
    async fn page(&self, key: &str) -> Reply {
        self.get(&format!("/apiTokens?nextPageKey={key}")).await
    }

    /// Follows a listing to its end; returns the names page by page.
    async fn walk(&self, query: &str) -> Vec<Vec<String>> {
        let mut reply = self.get(&format!("/apiTokens?{query}")).await;
        let (total, size) = (reply.json()["totalCount"].clone(), reply.json()["pageSize"].clone());
        let mut pages = vec![reply.names()];
        while let Some(next) = key(&reply) {
            reply = self.page(&next).await;
            assert_eq!((&reply.json()["totalCount"], &reply.json()["pageSize"]), (&total, &size), "{query}");
            pages.push(reply.names());
        }
        pages
    }
}

#[tokio::test]
async fn pages_hold_every_token_once_and_the_last_has_no_key() {
    let fixture = Fixture::start().await;
    // With the calling token: one page, exactly one page, one more, exactly two pages, one more.
    for (n_tokens, expected) in
        [(98, vec![99]), (99, vec![100]), (100, vec![100, 1]), (199, vec![100, 100]), (200, vec![100, 100, 1])]
    {
        fill(&fixture, n_tokens + 1 - fixture.n_tokens());
        for sort in ["-creationDate", "creationDate", "name", "-lastUsedDate"] {
            let pages = fixture.walk(&format!("pageSize=100&sort={sort}&fields=name")).await;
            assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), expected, "{n_tokens} by {sort}");
        }
    }
}

#[tokio::test]
async fn every_page_size_gives_the_same_tokens_in_the_same_order() {
    let fixture = Fixture::start().await;
    fill(&fixture, 555);
    for sort in ["-creationDate", "creationDate", "name", "-name", "expirationDate", "-lastUsedDate", "modifiedDate"] {
        let whole = fixture.walk(&format!("pageSize=10000&sort={sort}")).await.concat();
        assert_eq!(whole.len(), 556, "{sort}");
        for size in [100, 139, 278, 556] {
            let walked = fixture.walk(&format!("pageSize={size}&sort={sort}")).await.concat();
            assert_eq!(walked, whole, "{size} by {sort}");
        }
    }
}

#[tokio::test]
async fn key_carries_size_filter_fields_and_order() {
    let fixture = Fixture::start().await;
    fill(&fixture, 250);
    let scopes = vec![Scope::SettingsRead];
    fixture.seed_all((0..30).map(|_| TokenSeed { scopes: scopes.clone(), owner: "Иван".to_owned(), ..plain("other") }));
    for sort in ["-creationDate", "name"] {
        let query = format!("pageSize=120&apiTokenSelector=owner(%22john.smith%22)&fields=name,scopes&sort={sort}");
        let first = fixture.get(&format!("/apiTokens?{query}")).await;
        let second = fixture.page(&key(&first).unwrap()).await;
        let third = fixture.page(&key(&second).unwrap()).await;
        assert_eq!((first.names().len(), second.names().len(), third.names().len()), (120, 120, 10), "{sort}");
        assert_eq!(key(&third), None);
        assert_eq!((&third.json()["totalCount"], &third.json()["pageSize"]), (&json!(250), &json!(120)));
        let token = third.json()["apiTokens"][9].take();
        assert_eq!(token, json!({"id": token["id"], "name": "0249", "scopes": ["metrics.read"]}), "{sort}");
    }
}

#[tokio::test]
async fn relative_window_is_the_one_of_the_first_page() {
    let fixture = Fixture::start().await;
    fixture.seed_all((0..150).map(|i| {
        let last_used_at = Some(at(NOW) - TimeDelta::minutes(i));
        TokenSeed { last_used_at, ..plain(&format!("{i:04}")) }
    }));
    for sort in ["-creationDate", "name"] {
        fixture.set_clock(at(NOW));
        let first = fixture.get(&format!("/apiTokens?pageSize=100&from=now-119m&to=now-1m&sort={sort}")).await;
        assert_eq!(first.json()["totalCount"], json!(119), "{first:?}");
        fixture.set_clock(at("2027-11-22T10:00:00Z"));
        let second = fixture.page(&key(&first).unwrap()).await;
        assert_eq!((second.names().len(), &second.json()["totalCount"]), (19, &json!(119)), "{second:?}");
    }
}

#[tokio::test]
async fn default_order_skips_and_repeats_nothing_when_tokens_come_and_go() {
    let fixture = Fixture::start().await;
    fill(&fixture, 250);
    let first = fixture.get("/apiTokens?pageSize=100").await;
    let tokens = first.json()["apiTokens"].as_array().unwrap().clone();
    // The last token of the page goes, the one it pointed behind; a newer one comes.
    for gone in [&tokens[0], &tokens[99]] {
        fixture.delete(&format!("/apiTokens/{}", gone["id"].as_str().unwrap())).await.assert_empty(204);
    }
    fixture.seed(TokenSeed { created_at: at("2026-11-22T11:00:00Z"), ..plain("newer") });
    let second = fixture.page(&key(&first).unwrap()).await;
    assert_eq!(second.names()[0], "0100");
    assert_eq!(second.json()["totalCount"], json!(250));
}

#[tokio::test]
async fn page_behind_the_end_is_empty() {
    let fixture = Fixture::start().await;
    fill(&fixture, 150);
    for sort in ["-creationDate", "name"] {
        let first =
            fixture.get(&format!("/apiTokens?pageSize=100&sort={sort}&apiTokenSelector=owner(%22john.smith%22)")).await;
        let next = key(&first).unwrap();
        let rest = fixture.page(&next).await;
        for token in rest.json()["apiTokens"].as_array().unwrap() {
            fixture.delete(&format!("/apiTokens/{}", token["id"].as_str().unwrap())).await.assert_empty(204);
        }
        fixture.page(&next).await.assert(200, &json!({"totalCount": 100, "pageSize": 100, "apiTokens": []}));
        fixture.seed_all((100..150).map(|i| {
            let created_at = at(NOW) - TimeDelta::seconds(i);
            TokenSeed { created_at, ..plain(&format!("{i:04}")) }
        }));
    }
}

#[tokio::test]
async fn no_other_parameter_may_stand_beside_the_key() {
    let fixture = Fixture::start().await;
    fill(&fixture, 150);
    let key = key(&fixture.get("/apiTokens?pageSize=100").await).unwrap();
    let message = "must not be used in combination with nextPageKey query parameter.";
    let reply = fixture.get(&format!("/apiTokens?pageSize=1&nextPageKey={key}&sort=x&colour=blue&sort=y")).await;
    reply.assert_violations(&[
        ("pageSize", message, "QUERY"),
        ("sort", message, "QUERY"),
        ("colour", message, "QUERY"),
    ]);
    for name in ["pageSize", "apiTokenSelector", "fields", "from", "to", "sort"] {
        let reply = fixture.get(&format!("/apiTokens?nextPageKey={key}&{name}=")).await;
        reply.assert_violations(&[(name, message, "QUERY")]);
    }
}

#[tokio::test]
async fn token_in_the_query_may_stand_beside_the_key() {
    let fixture = Fixture::start().await;
    fill(&fixture, 150);
    let key = key(&fixture.get("/apiTokens?pageSize=100").await).unwrap();
    for name in ["api-token", "Api-Token", "API-TOKEN"] {
        let path = format!("/apiTokens?nextPageKey={key}&{name}={}", fixture.caller.secret.expose());
        let reply = fixture.with(None).send(reqwest::Method::GET, &path, None).await;
        assert_eq!((reply.status, reply.names().len()), (200, 51), "{name}: {reply:?}");
    }
}

#[tokio::test]
async fn key_that_was_not_handed_out_is_refused() {
    let fixture = Fixture::start().await;
    fill(&fixture, 150);
    let ours = key(&fixture.get("/apiTokens?pageSize=100").await).unwrap();
    let swapped: String = ours.chars().rev().collect();
    let cut = &ours[..ours.len() - 4];
    for key in ["", "AQAAABQBAAAABQ==", "garbage", &swapped, cut, &format!("{ours}AAAA"), &ours.to_lowercase()] {
        fixture.page(key).await.assert_violations(&[("nextPageKey", "is not a valid page key", "QUERY")]);
    }
}

#[tokio::test]
async fn key_of_another_environment_is_refused() {
    let fixture = Fixture::start().await;
    fill(&fixture, 150);
    let ours = key(&fixture.get("/apiTokens?pageSize=100").await).unwrap();
    let demo = &fixture.world.demo().astrom;
    assert_ne!(demo.environment_id, fixture.environment);
    let path = format!("/e/{}/api/v2/apiTokens?nextPageKey={}", demo.environment_id, ours);
    let authorization = format!("Api-Token {}", demo.token.expose());
    let reply = fixture.with(Some(&authorization)).send_to(reqwest::Method::GET, &path, None).await;
    reply.assert_violations(&[("nextPageKey", "is not a valid page key", "QUERY")]);
}

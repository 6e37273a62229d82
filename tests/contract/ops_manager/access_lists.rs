use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Credentials;
use super::fixture::Fixture;

/// A key without rights of its own, and the path of its access list.
fn key(fixture: &Fixture) -> (String, Credentials, String) {
    let (id, credentials) = fixture.add_key(NewKey::new("listed").with_organization_role(Role::OrgMember));
    let path = format!("/orgs/{}/apiKeys/{id}/accessList", fixture.tenants.org);
    (id, credentials, path)
}

/// Shows an entry of the list whose URL this is.
fn entry(list: &str, cidr_block: &str, address: Option<&str>, created: &str) -> Value {
    let segment = address.map_or_else(|| cidr_block.replace('/', "%2F"), str::to_owned);
    let mut entry = json!({
        "cidrBlock": cidr_block,
        "count": 0,
        "created": created,
        "links": [{"href": format!("{list}/{segment}"), "rel": "self"}],
    });
    if let Some(address) = address {
        entry["ipAddress"] = address.into();
    }
    entry
}

fn list(fixture: &Fixture, path: &str, results: Vec<Value>) -> Value {
    let n_results = results.len();
    json!({
        "links": [{"href": fixture.url(&format!("{path}?pageNum=1&itemsPerPage=100")), "rel": "self"}],
        "results": results,
        "totalCount": n_results,
    })
}

#[tokio::test]
async fn key_without_entries_has_an_empty_list() {
    let fixture = Fixture::start().await;
    let (_, _, path) = key(&fixture);
    fixture.get(&path).await.expect(200, &list(&fixture, &path, vec![]));
}

/// The answer to an addition is the whole list, old entries first.
#[tokio::test]
async fn addition_returns_the_whole_list() {
    let fixture = Fixture::start().await;
    let (_, _, path) = key(&fixture);
    let first = entry(&fixture.url(&path), "192.0.2.9/32", Some("192.0.2.9"), "2030-01-01T00:00:00Z");
    let body = json!([{"ipAddress": "192.0.2.9"}]);
    fixture.post(&path, &body).await.expect(200, &list(&fixture, &path, vec![first.clone()]));
    fixture.world.advance(TimeDelta::milliseconds(90_500));
    let later = "2030-01-01T00:01:30Z";
    let all = vec![
        first,
        entry(&fixture.url(&path), "203.0.113.77/32", Some("203.0.113.77"), later),
        entry(&fixture.url(&path), "198.51.100.0/25", None, later),
        entry(&fixture.url(&path), "192.0.2.10/32", Some("192.0.2.10"), later),
        entry(&fixture.url(&path), "2001:db8::7/128", Some("2001:db8::7"), later),
        entry(&fixture.url(&path), "2001:db8:1::/48", None, later),
    ];
    let body = json!([
        {"ipAddress": "203.0.113.77"},
        {"cidrBlock": "198.51.100.0/25"},
        {"cidrBlock": "192.0.2.10/32"},
        {"ipAddress": "2001:db8::7"},
        {"cidrBlock": "2001:db8:1::/48"},
    ]);
    let expected = list(&fixture, &path, all);
    fixture.post(&path, &body).await.expect(200, &expected);
    fixture.get(&path).await.expect(200, &expected);
}

#[tokio::test]
async fn one_entry_links_to_its_key() {
    let fixture = Fixture::start().await;
    let (id, _, path) = key(&fixture);
    fixture.allow(&id, &["198.51.100.0/25", "203.0.113.77", "2001:db8::7"]);
    for (segments, cidr_block, address) in [
        (vec!["198.51.100.0%2F25"], "198.51.100.0/25", None),
        (vec!["203.0.113.77", "203.0.113.77%2F32"], "203.0.113.77/32", Some("203.0.113.77")),
        (vec!["2001:db8::7", "2001:db8::7%2f128", "2001:DB8:0:0::7"], "2001:db8::7/128", Some("2001:db8::7")),
    ] {
        let mut expected = entry(&fixture.url(&path), cidr_block, address, "2030-01-01T00:00:00Z");
        let to_key = json!({"href": fixture.key_url(&id), "rel": "http://mms.mongodb.com/apiKeys"});
        expected["links"].as_array_mut().unwrap().push(to_key);
        for segment in segments {
            fixture.get(&format!("{path}/{segment}")).await.expect(200, &expected);
        }
    }
}

#[tokio::test]
async fn removed_entry_is_gone() {
    let fixture = Fixture::start().await;
    let (id, _, path) = key(&fixture);
    fixture.allow(&id, &["198.51.100.0/25", "203.0.113.77"]);
    fixture.delete(&format!("{path}/198.51.100.0%2F25")).await.expect_no_content();
    fixture.delete(&format!("{path}/203.0.113.77%2F32")).await.expect_no_content();
    fixture.get(&path).await.expect(200, &list(&fixture, &path, vec![]));
}

#[tokio::test]
async fn entry_that_is_not_listed_is_404() {
    let fixture = Fixture::start().await;
    let (id, _, path) = key(&fixture);
    fixture.allow(&id, &["198.51.100.0/25"]);
    for (segment, text) in [
        ("198.51.100.0", "198.51.100.0"),
        ("198.51.100.0%2F24", "198.51.100.0/24"),
        ("nonsense", "nonsense"),
        ("198.51.100.0%2F250", "198.51.100.0/250"),
    ] {
        for method in [Method::GET, Method::DELETE] {
            let reply = fixture.by(&fixture.owner).call(&method, &format!("{path}/{segment}"), None).await;
            let detail = format!("The address {text} is not on the access list of API Key {id}.");
            reply.expect_error((404, "API_KEY_ACCESS_LIST_NOT_FOUND"), &detail, &[text, &id]);
        }
    }
}

#[tokio::test]
async fn address_that_is_listed_already_is_409_and_nothing_is_added() {
    let fixture = Fixture::start().await;
    let (_, _, path) = key(&fixture);
    fixture.post(&path, &json!([{"ipAddress": "203.0.113.77"}, {"cidrBlock": "198.51.100.0/25"}])).await;
    for (again, address) in [
        (json!({"ipAddress": "203.0.113.77"}), "203.0.113.77"),
        (json!({"cidrBlock": "203.0.113.77/32"}), "203.0.113.77/32"),
        (json!({"cidrBlock": "198.51.100.0/25"}), "198.51.100.0/25"),
        (json!({"cidrBlock": "198.51.100.9/25"}), "198.51.100.9/25"),
    ] {
        let reply = fixture.post(&path, &json!([{"ipAddress": "192.0.2.1"}, again])).await;
        let detail = format!("The address {address} is already on the access list.");
        reply.expect_error((409, "ADDRESS_ALREADY_IN_ACCESS_LIST"), &detail, &[address]);
    }
    assert_eq!(fixture.get(&path).await.json()["totalCount"], 2);
}

#[tokio::test]
async fn address_twice_in_one_addition_is_400_and_nothing_is_added() {
    let fixture = Fixture::start().await;
    let (_, _, path) = key(&fixture);
    let body = json!([{"ipAddress": "203.0.113.77"}, {"ipAddress": "192.0.2.1"}, {"cidrBlock": "203.0.113.77/32"}]);
    let detail = "The request names the address 203.0.113.77/32 more than once.";
    let reply = fixture.post(&path, &body).await;
    reply.expect_error((400, "DUPLICATE_ADDRESSES_IN_INPUT"), detail, &["203.0.113.77/32"]);
    assert_eq!(fixture.get(&path).await.json()["totalCount"], 0);
}

#[tokio::test]
async fn text_that_is_no_address_is_refused() {
    let fixture = Fixture::start().await;
    let (_, _, path) = key(&fixture);
    for (name, text) in [
        ("ipAddress", "203.0.113.256"),
        ("ipAddress", "203.0.113.77/32"),
        ("ipAddress", "localhost"),
        ("ipAddress", ""),
        ("cidrBlock", "203.0.113.77"),
        ("cidrBlock", "203.0.113.0/33"),
        ("cidrBlock", "203.0.113.0/+8"),
        ("cidrBlock", "2001:db8::/129"),
    ] {
        let reply = fixture.post(&path, &json!([{"ipAddress": "192.0.2.1"}, {name: text}])).await;
        reply.expect_error((400, "INVALID_ATTRIBUTE"), &format!("Invalid attribute {name} specified."), &[name]);
    }
    assert_eq!(fixture.get(&path).await.json()["totalCount"], 0);
}

/// The vendor's client was seen to be refused this for another key's entry, too.
#[tokio::test]
async fn entry_that_covers_the_caller_cannot_be_removed() {
    let fixture = Fixture::start().await;
    let (id, credentials, path) = key(&fixture);
    fixture.allow(&id, &["127.0.0.1", "127.0.0.0/8", "128.0.0.0/8"]);
    for segment in ["127.0.0.1", "127.0.0.0%2F8"] {
        for caller in [&credentials, &fixture.owner] {
            let reply = fixture.by(caller).call(&Method::DELETE, &format!("{path}/{segment}"), None).await;
            let detail = "The address of the caller, 127.0.0.1, cannot be removed from the access list.";
            reply.expect_error((400, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"), detail, &["127.0.0.1"]);
        }
    }
    fixture.by(&credentials).call(&Method::DELETE, &format!("{path}/128.0.0.0%2F8"), None).await.expect_no_content();
    assert_eq!(fixture.get(&path).await.json()["totalCount"], 2);
}

/// Until version 5.0 the path said `whitelist`; both names show the same data.
#[tokio::test]
async fn older_name_of_the_list_still_works() {
    let fixture = Fixture::start().await;
    let (id, _, path) = key(&fixture);
    let older = path.replace("accessList", "whitelist");
    let added = entry(&fixture.url(&path), "192.0.2.9/32", Some("192.0.2.9"), "2030-01-01T00:00:00Z");
    let reply = fixture.post(&older, &json!([{"ipAddress": "192.0.2.9"}])).await;
    reply.expect(200, &list(&fixture, &older, vec![added.clone()]));
    fixture.get(&path).await.expect(200, &list(&fixture, &path, vec![added]));
    assert_eq!(fixture.get(&format!("{older}/192.0.2.9")).await.json()["links"][1]["href"], fixture.key_url(&id));
    fixture.delete(&format!("{older}/192.0.2.9")).await.expect_no_content();
    assert_eq!(fixture.get(&path).await.json()["totalCount"], 0);
}

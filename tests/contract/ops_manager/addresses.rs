//! Whether a key may be used from where it is used. All requests of a test come from 127.0.0.1, or from ::1 if
//! its name says so.

use chrono::TimeDelta;
use reqwest::Method;
use reqwest::header::{HeaderName, HeaderValue};
use serde_json::json;
use tokenwright_mock::MockServer;
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Role};

use super::client::Client;
use super::fixture::{Fixture, Tenants};
use crate::ipv6;
use crate::test_world::TestWorld;

#[tokio::test]
async fn key_of_a_demanding_organization_works_only_from_listed_addresses() {
    for (listed, works) in [
        (vec![], false),
        (vec!["203.0.113.77", "128.0.0.0/8", "2001:db8::/32"], false),
        (vec!["203.0.113.77", "127.0.0.1"], true),
        (vec!["127.0.0.0/8"], true),
        (vec!["0.0.0.0/0"], true),
        (vec!["::ffff:127.0.0.1"], true),
        (vec!["::/0"], false),
    ] {
        let fixture = Fixture::start().await;
        let Tenants { org, .. } = &fixture.tenants;
        let (id, credentials) = fixture.add_key(NewKey::new("bound").with_organization_role(Role::OrgMember));
        fixture.allow(&id, &listed);
        fixture.set_access_list_policy(AccessListPolicy::Required);
        let reply = fixture.by(&credentials).call(&Method::GET, &format!("/orgs/{org}/apiKeys/{id}"), None).await;
        if works {
            assert_eq!(reply.status, 200, "{listed:?}: {reply:?}");
        } else {
            let detail = "IP address 127.0.0.1 is not allowed to access this resource.";
            reply.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), detail, &["127.0.0.1"]);
        }
    }
}

/// The list is looked at after the credentials and before everything else.
#[tokio::test]
async fn address_is_checked_before_path_and_rights() {
    let fixture = Fixture::start().await;
    let Tenants { org, malformed, .. } = &fixture.tenants;
    fixture.set_access_list_policy(AccessListPolicy::Required);
    let detail = "IP address 127.0.0.1 is not allowed to access this resource.";
    for (method, path) in [
        (Method::GET, format!("/orgs/{malformed}/apiKeys")),
        (Method::GET, format!("/groups/{malformed}/apiKeys")),
        (Method::PUT, format!("/orgs/{org}/apiKeys")),
        (Method::POST, format!("/orgs/{org}/apiKeys")),
    ] {
        let reply = fixture.by(&fixture.owner).call(&method, &path, Some("{")).await;
        reply.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), detail, &["127.0.0.1"]);
    }
    let mut wrong = fixture.owner.clone();
    wrong.private_key.push('x');
    fixture.by(&wrong).call(&Method::GET, &format!("/orgs/{org}/apiKeys"), None).await.expect_challenge();
}

#[tokio::test]
async fn list_is_not_enforced_unless_the_organization_asks_for_it() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(NewKey::new("free").with_organization_role(Role::OrgMember));
    fixture.allow(&id, &["203.0.113.77"]);
    let path = format!("/orgs/{org}/apiKeys");
    assert_eq!(fixture.by(&credentials).call(&Method::GET, &path, None).await.status, 200);
    fixture.set_access_list_policy(AccessListPolicy::Required);
    assert_eq!(fixture.by(&credentials).call(&Method::GET, &path, None).await.status, 403);
    fixture.set_access_list_policy(AccessListPolicy::Optional);
    assert_eq!(fixture.by(&credentials).call(&Method::GET, &path, None).await.status, 200);
}

/// Every entry that covers the address counts; others, and requests that prove nothing, do not.
#[tokio::test]
async fn requests_are_counted_on_the_entries_they_come_from() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(NewKey::new("counted").with_organization_role(Role::OrgMember));
    fixture.allow(&id, &["127.0.0.1", "127.0.0.0/8", "203.0.113.77"]);
    let path = format!("/orgs/{org}/apiKeys/{id}");
    for _ in 0..2 {
        fixture.world.advance(TimeDelta::seconds(10));
        fixture.by(&credentials).call(&Method::GET, &path, None).await;
    }
    fixture.world.advance(TimeDelta::seconds(10));
    let mut wrong = credentials.clone();
    wrong.private_key.push('x');
    fixture.by(&wrong).call(&Method::GET, &path, None).await.expect_challenge();
    let list = fixture.get(&format!("{path}/accessList")).await.json();
    for (i, count) in [(0, 2), (1, 2), (2, 0)] {
        let entry = &list["results"][i];
        assert_eq!(entry["count"], count, "{entry}");
        if count > 0 {
            assert_eq!(entry["lastUsed"], "2030-01-01T00:00:20Z", "{entry}");
            assert_eq!(entry["lastUsedAddress"], "127.0.0.1", "{entry}");
        } else {
            assert!(entry.get("lastUsed").is_none() && entry.get("lastUsedAddress").is_none(), "{entry}");
        }
        assert_eq!(entry["created"], "2030-01-01T00:00:00Z", "{entry}");
    }
    let one = fixture.get(&format!("{path}/accessList/127.0.0.1")).await.json();
    let extended = fixture.post(&format!("{path}/accessList"), &json!([{"ipAddress": "192.0.2.1"}])).await.json();
    for member in ["count", "lastUsed", "lastUsedAddress"] {
        assert_eq!(one[member], list["results"][0][member], "{one}");
        assert_eq!(extended["results"][0][member], one[member], "{extended}");
    }
}

#[tokio::test]
async fn key_works_only_from_listed_addresses_over_ipv6() {
    for (listed, works) in [
        (vec![], false),
        (vec!["127.0.0.1", "0.0.0.0/0", "::2"], false),
        (vec!["::1"], true),
        (vec!["0:0:0:0:0:0:0:1"], true),
        (vec!["2001:db8::7", "::/127"], true),
        (vec!["::/0"], true),
    ] {
        let Some(server) = ipv6::server().await else { return };
        let fixture = Fixture::on(TestWorld::on(server));
        let Tenants { org, .. } = &fixture.tenants;
        let (id, credentials) = fixture.add_key(NewKey::new("bound").with_organization_role(Role::OrgMember));
        fixture.allow(&id, &listed);
        fixture.set_access_list_policy(AccessListPolicy::Required);
        let reply = fixture.by(&credentials).call(&Method::GET, &format!("/orgs/{org}/apiKeys/{id}"), None).await;
        if works {
            assert_eq!(reply.status, 200, "{listed:?}: {reply:?}");
        } else {
            let detail = "IP address ::1 is not allowed to access this resource.";
            reply.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), detail, &["::1"]);
        }
    }
}

/// An entry keeps the notation in which it was sent; the address that is shown beside it is the server's.
#[tokio::test]
async fn requests_are_counted_and_their_entry_kept_over_ipv6() {
    let Some(server) = ipv6::server().await else { return };
    let fixture = Fixture::on(TestWorld::on(server));
    let Tenants { org, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(NewKey::new("counted").with_organization_role(Role::OrgMember));
    let path = format!("/orgs/{org}/apiKeys/{id}");
    fixture.post(&format!("{path}/accessList"), &json!([{"ipAddress": "0::1"}, {"cidrBlock": "2001:db8::/32"}])).await;
    fixture.by(&credentials).call(&Method::GET, &path, None).await;
    let entry = json!({
        "cidrBlock": "0::1/128", "count": 1, "created": "2030-01-01T00:00:00Z", "ipAddress": "0::1",
        "lastUsed": "2030-01-01T00:00:00Z", "lastUsedAddress": "::1",
        "links": [{"href": fixture.url(&format!("{path}/accessList/0::1")), "rel": "self"}],
    });
    let list = fixture.get(&format!("{path}/accessList")).await.json();
    assert_eq!(list["results"][0], entry);
    assert_eq!((&list["results"][1]["count"], list["results"][1].get("lastUsed")), (&json!(0), None));
    let detail = "The address of the caller, ::1, cannot be removed from the access list.";
    let reply = fixture.by(&credentials).call(&Method::DELETE, &format!("{path}/accessList/::1"), None).await;
    reply.expect_error((400, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"), detail, &["::1"]);
    let other = format!("{path}/accessList/2001:db8::%2F32");
    fixture.by(&credentials).call(&Method::DELETE, &other, None).await.expect_no_content();
}

/// Goal: a socket of both versions sees 127.0.0.1 as ::ffff:127.0.0.1, and the lists see what was meant.
#[tokio::test]
async fn address_of_version_4_stays_one_on_a_socket_of_both_versions() {
    let Some(server) = ipv6::server_of_both_versions().await else { return };
    let fixture = Fixture::on(TestWorld::on(server));
    let Tenants { org, .. } = &fixture.tenants;
    let caller = fixture.add_key(NewKey::new("bound").with_organization_role(Role::OrgMember));
    fixture.set_access_list_policy(AccessListPolicy::Required);
    let client =
        Client::new(fixture.world.client(), &format!("http://127.0.0.1:{}", fixture.world.address().port()), org);
    let path = format!("/api/public/v1.0/orgs/{org}/apiKeys");
    fixture.allow(&caller.0, &["::/0"]);
    let detail = "IP address 127.0.0.1 is not allowed to access this resource.";
    let reply = client.by(&caller.1).call(&Method::GET, &path, None).await;
    reply.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), detail, &["127.0.0.1"]);
    fixture.allow(&caller.0, &["127.0.0.1"]);
    assert_eq!(client.by(&caller.1).call(&Method::GET, &path, None).await.status, 200);
}

/// Goal: behind a proxy the lists see whom it speaks for, and nobody gets in by saying so where there is none.
#[tokio::test]
async fn address_that_a_proxy_tells_counts_where_the_server_expects_one() {
    for (expected, told, seen) in [
        (Some("X-Forwarded-For"), "198.51.100.1, 203.0.113.77", "203.0.113.77"),
        (Some("x-forwarded-for"), "203.0.113.77, 198.51.100.1", "198.51.100.1"),
        (Some("X-Forwarded-For"), "2001:db8::7", "2001:db8::7"),
        (Some("X-Forwarded-For"), "203.0.113.77, nobody", "127.0.0.1"),
        (Some("X-Real-IP"), "203.0.113.77", "127.0.0.1"),
        (None, "203.0.113.77", "127.0.0.1"),
    ] {
        let builder = MockServer::builder().self_check(true);
        let builder = expected.into_iter().fold(builder, |builder, name| builder.remote_ip_header(name));
        let fixture = Fixture::on(TestWorld::on(builder.start().await.unwrap()));
        let Tenants { org, .. } = &fixture.tenants;
        let (id, credentials) = fixture.add_key(NewKey::new("bound").with_organization_role(Role::OrgMember));
        fixture.allow(&id, &["203.0.113.77"]);
        fixture.set_access_list_policy(AccessListPolicy::Required);
        let headers = [(HeaderName::from_static("x-forwarded-for"), HeaderValue::from_static(told))];
        let http = reqwest::Client::builder().no_proxy().default_headers(headers.into_iter().collect());
        let client = Client::new(http.build().unwrap(), fixture.world.origin(), org);
        let path = format!("/api/public/v1.0/orgs/{org}/apiKeys/{id}");
        let reply = client.by(&credentials).call(&Method::GET, &path, None).await;
        if seen == "203.0.113.77" {
            assert_eq!(reply.status, 200, "{told}: {reply:?}");
        } else {
            let detail = format!("IP address {seen} is not allowed to access this resource.");
            reply.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), &detail, &[seen]);
        }
        let journal = fixture.world.journal("operation=org_api_key_get").await;
        assert_eq!(journal.last().unwrap()["peer"], seen, "{told}");
    }
}

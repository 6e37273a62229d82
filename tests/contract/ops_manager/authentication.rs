use chrono::TimeDelta;
use reqwest::Method;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Credentials;
use super::fixture::{Fixture, Tenants};

/// The target of most calls here: the owner may always call it.
fn target(fixture: &Fixture) -> String {
    format!("/api/public/v1.0/orgs/{}/apiKeys", fixture.tenants.org)
}

/// Source: "Public API Principles" and the recorded challenge; the manual's sample misprints `qop`.
#[tokio::test]
async fn request_without_credentials_is_challenged() {
    let fixture = Fixture::start().await;
    let reply = fixture.client.with(None).send(&Method::GET, &target(&fixture), None).await;
    assert_eq!(reply.status, 401);
    let nonce = reply.nonce();
    assert_eq!(nonce.len(), 32);
    assert_eq!(
        reply.header("www-authenticate"),
        Some(&*format!(
            "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"{nonce}\", algorithm=MD5, qop=\"auth\", stale=false"
        ))
    );
    assert_eq!(
        reply.text,
        "{\n  \"detail\" : \"You are not authorized for this resource.\",\n  \"error\" : 401,\n  \
         \"reason\" : \"Unauthorized\"\n}"
    );
    assert_eq!(reply.header("content-type"), Some("application/json;charset=ISO-8859-1"));
    assert_eq!(reply.header("strict-transport-security"), None);
    assert_eq!(reply.header("x-mongodb-service-version"), None);
}

#[tokio::test]
async fn every_challenge_has_a_nonce_of_its_own() {
    let fixture = Fixture::start().await;
    assert_ne!(fixture.client.nonce().await, fixture.client.nonce().await);
}

/// Unknown tenants, unknown keys and refused methods look the same from outside.
#[tokio::test]
async fn without_credentials_nothing_is_told() {
    let fixture = Fixture::start().await;
    let Tenants { project, malformed, .. } = &fixture.tenants;
    for (method, path) in [
        (Method::GET, format!("/api/public/v1.0/orgs/{malformed}/apiKeys")),
        (Method::GET, format!("/api/public/v1.0/groups/{project}/apiKeys?pageNum=x")),
        (Method::PUT, target(&fixture)),
        (Method::POST, target(&fixture)),
        (Method::DELETE, format!("{}/nonsense/accessList/nonsense", target(&fixture))),
    ] {
        fixture.client.with(None).send(&method, &path, Some("{")).await.expect_challenge();
    }
}

#[tokio::test]
async fn wrong_credentials_are_challenged_again() {
    let fixture = Fixture::start().await;
    let wrong_private = Credentials::new("mmmowner", "1b0c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4f");
    let unknown = Credentials::new("nobodyat", &fixture.owner.private_key);
    let misshapen = Credentials::new("MMMOWNER", &fixture.owner.private_key);
    for credentials in [wrong_private, unknown, misshapen] {
        fixture.client.by(&credentials).call(&Method::GET, &target(&fixture), None).await.expect_challenge();
    }
    for header in ["Basic YTpi", "Digest", "Digest nonsense", "Bearer token", "Digest username=\"mmmowner\""] {
        fixture.client.with(Some(header)).send(&Method::GET, &target(&fixture), None).await.expect_challenge();
    }
}

#[tokio::test]
async fn every_known_spelling_is_accepted() {
    let fixture = Fixture::start().await;
    let uri = format!("{}?pretty=false&x=a,b=c", target(&fixture));
    for respell in [
        |header: String| header,
        |header: String| header.replace("qop=auth", "qop=\"auth\""),
        |header: String| header.replace("algorithm=MD5", "algorithm=\"MD5\""),
        |header: String| header.replace("nc=00000001", "nc=\"00000001\""),
        |header: String| header.replace(", ", ","),
        |header: String| header.replace(", algorithm=MD5", ""),
        |header: String| header.replace("Digest ", "digest "),
        |header: String| header + ", opaque=\"\", unknown=\"a=b, c\"",
        |header: String| {
            let mut parameters: Vec<&str> = header["Digest ".len()..].split(", ").collect();
            parameters.reverse();
            format!("Digest {}", parameters.join(", "))
        },
    ] {
        let nonce = fixture.client.nonce().await;
        let header = respell(fixture.owner.on(&nonce, "00000001").authorization(&Method::GET, &uri));
        let reply = fixture.client.with(Some(&header)).send(&Method::GET, &uri, None).await;
        assert_eq!(reply.status, 200, "{header}");
    }
}

/// Some clients leave the query out of `uri`, and out of the hash; another target is another matter.
#[tokio::test]
async fn uri_is_the_target_or_its_path() {
    let fixture = Fixture::start().await;
    let Tenants { other_org, .. } = &fixture.tenants;
    let sent = format!("{}?pageNum=1", target(&fixture));
    for (uri, status) in [
        (sent.clone(), 200),
        (target(&fixture), 200),
        (format!("{}?pageNum=2", target(&fixture)), 401),
        (format!("/api/public/v1.0/orgs/{other_org}/apiKeys"), 401),
        // As if a proxy had taken a prefix off.
        (format!("/ops-manager{}", target(&fixture)), 401),
        (String::new(), 401),
    ] {
        let nonce = fixture.client.nonce().await;
        let header = fixture.owner.on(&nonce, "00000001").authorization(&Method::GET, &uri);
        let reply = fixture.client.with(Some(&header)).send(&Method::GET, &sent, None).await;
        assert_eq!(reply.status, status, "{uri}");
    }
}

#[tokio::test]
async fn response_is_bound_to_its_method() {
    let fixture = Fixture::start().await;
    let header =
        fixture.owner.on(&fixture.client.nonce().await, "00000001").authorization(&Method::GET, &target(&fixture));
    fixture.client.with(Some(&header)).send(&Method::POST, &target(&fixture), Some("{}")).await.expect_challenge();
}

#[tokio::test]
async fn response_without_qop_or_count_is_refused() {
    let fixture = Fixture::start().await;
    for missing in ["qop=auth, ", "nc=00000001, ", "cnonce=\"Y25vbmNl\", ", "realm=\"MMS Public API\", "] {
        let nonce = fixture.client.nonce().await;
        let header = fixture.owner.on(&nonce, "00000001").authorization(&Method::GET, &target(&fixture));
        assert!(header.contains(missing), "{header}");
        let header = header.replace(missing, "");
        fixture.client.with(Some(&header)).send(&Method::GET, &target(&fixture), None).await.expect_challenge();
    }
}

#[tokio::test]
async fn response_for_another_realm_is_refused() {
    let fixture = Fixture::start().await;
    let header =
        fixture.owner.on(&fixture.client.nonce().await, "00000001").authorization(&Method::GET, &target(&fixture));
    let header = header.replace("MMS Public API", "another realm");
    fixture.client.with(Some(&header)).send(&Method::GET, &target(&fixture), None).await.expect_challenge();
}

#[tokio::test]
async fn nonce_is_good_for_many_counts_in_any_order_but_each_once() {
    let fixture = Fixture::start().await;
    let nonce = fixture.client.nonce().await;
    for (nc, status) in
        [("00000005", 200), ("00000001", 200), ("00000005", 401), ("00000001", 401), ("000003ff", 200), ("3fe", 200)]
    {
        let header = fixture.owner.on(&nonce, nc).authorization(&Method::GET, &target(&fixture));
        let reply = fixture.client.with(Some(&header)).send(&Method::GET, &target(&fixture), None).await;
        assert_eq!(reply.status, status, "{nc}");
        if status == 401 {
            reply.expect_challenge();
        }
    }
}

/// Sources: RFC 7616, section 3.4; GitHub, `drbrain/net-http-digest_auth`, issues 17 and 19. A client that counts
/// from 0 is refused without being told to try a new nonce, with which it would count from 0 again; whoever goes on
/// from 1 is let in.
#[tokio::test]
async fn count_zero_is_refused() {
    let fixture = Fixture::start().await;
    let fresh = fixture.client.nonce().await;
    for (nonce, nc) in [(fresh.as_str(), "00000000"), (&fresh, "0"), ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "00000000")] {
        let header = fixture.owner.on(nonce, nc).authorization(&Method::GET, &target(&fixture));
        fixture.client.with(Some(&header)).send(&Method::GET, &target(&fixture), None).await.expect_challenge();
    }
    let header = fixture.owner.on(&fresh, "00000001").authorization(&Method::GET, &target(&fixture));
    assert_eq!(fixture.client.with(Some(&header)).send(&Method::GET, &target(&fixture), None).await.status, 200);
}

#[tokio::test]
async fn used_up_nonce_is_stale() {
    let fixture = Fixture::start().await;
    let nonce = fixture.client.nonce().await;
    for nc in ["00000400", "ffffffff"] {
        let header = fixture.owner.on(&nonce, nc).authorization(&Method::GET, &target(&fixture));
        let stale = fixture
            .client
            .with(Some(&header))
            .send(&Method::GET, &target(&fixture), None)
            .await
            .expect_stale_challenge();
        assert_ne!(stale.nonce(), nonce);
    }
}

#[tokio::test]
async fn nonce_lives_for_sixty_seconds() {
    let fixture = Fixture::start().await;
    let nonce = fixture.client.nonce().await;
    for (nc, later, good) in [("00000001", 59_999, true), ("00000002", 1, true), ("00000003", 1, false)] {
        fixture.world.advance(TimeDelta::milliseconds(later));
        let header = fixture.owner.on(&nonce, nc).authorization(&Method::GET, &target(&fixture));
        let reply = fixture.client.with(Some(&header)).send(&Method::GET, &target(&fixture), None).await;
        if good {
            assert_eq!(reply.status, 200, "{nc}");
        } else {
            reply.expect_stale_challenge();
        }
    }
}

/// A nonce that the server does not know is stale even if everything else is wrong, too: the client
/// is to try again with a new one.
#[tokio::test]
async fn unknown_nonce_is_stale() {
    let fixture = Fixture::start().await;
    let wrong = Credentials::new("nobodyat", "wrong");
    for credentials in [&fixture.owner, &wrong] {
        for nonce in ["AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "short", ""] {
            let header = credentials.on(nonce, "00000001").authorization(&Method::GET, &target(&fixture));
            fixture
                .client
                .with(Some(&header))
                .send(&Method::GET, &target(&fixture), None)
                .await
                .expect_stale_challenge();
        }
    }
}

#[tokio::test]
async fn deleted_key_is_a_stranger() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(NewKey::new("gone soon").with_organization_role(Role::OrgReadOnly));
    let path = format!("/orgs/{org}/apiKeys");
    assert_eq!(fixture.by(&credentials).call(&Method::GET, &path, None).await.status, 200);
    fixture.delete(&format!("{path}/{id}")).await.expect_no_content();
    fixture.by(&credentials).call(&Method::GET, &path, None).await.expect_challenge();
}

#[tokio::test]
async fn created_key_authenticates_the_next_call() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let path = format!("/orgs/{org}/apiKeys");
    let body = serde_json::json!({"desc": "ci runner", "roles": ["ORG_READ_ONLY"]});
    let created = fixture.post(&path, &body).await.json();
    let credentials = Credentials::new(created["publicKey"].as_str().unwrap(), created["privateKey"].as_str().unwrap());
    assert_eq!(fixture.by(&credentials).call(&Method::GET, &path, None).await.status, 200);
}

/// The credentials that the server prints are an owner's.
#[tokio::test]
async fn demo_credentials_work() {
    let fixture = Fixture::start().await;
    let demo = &fixture.world.demo().ops_manager;
    let credentials = Credentials::new(&demo.public_key, demo.private_key.expose());
    for project in [&demo.project_id, &demo.second_project_id] {
        let path = format!("/groups/{project}/apiKeys");
        let reply = fixture.by(&credentials).call(&Method::GET, &path, None).await;
        assert!(reply.json()["totalCount"].as_u64() > Some(0), "{reply:?}");
    }
    let path = format!("/orgs/{}/apiKeys", demo.org_id);
    let body = r#"{"desc": "mine", "roles": ["ORG_MEMBER"]}"#;
    assert_eq!(fixture.by(&credentials).call(&Method::POST, &path, Some(body)).await.status, 200);
}

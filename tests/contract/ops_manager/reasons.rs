//! What the journal tells of a refusal, and the answer does not.

use reqwest::Method;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::client::Credentials;
use super::fixture::Fixture;

fn target(fixture: &Fixture) -> String {
    format!("/api/public/v1.0/orgs/{}/apiKeys", fixture.tenants.org)
}

/// Answers a challenge with a header that `respell` has changed; returns the status and the journal's reason.
async fn refused(fixture: &Fixture, credentials: &Credentials, respell: &[(&str, &str)]) -> (u16, String) {
    let (target, nonce) = (target(fixture), fixture.client.nonce().await);
    let header = credentials.on(&nonce, "00000001").authorization(&Method::GET, &target);
    let header = respell.iter().fold(header, |header, (old, new)| header.replace(old, new));
    let reply = fixture.client.with(Some(&header)).send(&Method::GET, &target, None).await;
    (reply.status, fixture.world.last_reason().await)
}

#[tokio::test]
async fn digest_that_does_not_work_is_told_with_the_cause() {
    let fixture = Fixture::start().await;
    let owner = &fixture.owner;
    fixture.client.with(None).send(&Method::GET, &target(&fixture), None).await.expect_challenge();
    let reason = fixture.world.last_reason().await;
    let expected = "You are not authorized for this resource: there is no header Authorization; HTTP Digest begins";
    assert!(reason.starts_with(expected), "{reason}");
    for (respell, expected) in [
        (&[("Digest ", "Basic ")][..], "the scheme is `Basic`, this API takes `Digest`"),
        (&[("qop=auth, ", "")], "the digest has no qop"),
        (&[("nc=00000001", "nc=x")], "the use count (nc) of the digest is not one to eight hexadecimal digits"),
        (&[("MMS Public API", "CANARY")], "the digest is of another realm than MMS Public API"),
        (&[("=MD5", "=SHA-256")], "the digest is of another algorithm than MD5"),
        (&[("=auth,", "=auth-int,")], "the digest is of another quality of protection (qop) than auth"),
        (&[("uri=\"/api", "uri=\"/proxy/api")], "the digest is for another target than that of the request (uri)"),
        (
            &[("nonce=\"", "nonce=\"AAAA"), ("cnonce=\"AAAA", "cnonce=\"")],
            "the nonce is unknown, too old or used too often",
        ),
        (&[("mmmowner", "MMMOWNER")], "the user name is not of the form of a public key"),
        (&[("mmmowner", "strangex")], "the key strangex is unknown"),
        (&[("cnonce=\"", "cnonce=\"x")], "the secret differs from the private key of mmmowner"),
    ] {
        let (status, reason) = refused(&fixture, owner, respell).await;
        assert!(status == 401 && reason.contains(expected), "{expected}: {status} {reason}");
    }
    let wrong = Credentials::new(&owner.public_key, "1b0c2d3e-4f5a-4b6c-8d7e-ca9a12ca9a12");
    let (status, reason) = refused(&fixture, &wrong, &[]).await;
    assert!(status == 401 && reason.contains("the secret differs from the private key of mmmowner"), "{reason}");
    let journal = format!("{:?}", fixture.world.journal("").await);
    for secret in ["CANARY", &owner.private_key, "ca9a12ca9a12"] {
        assert!(!journal.contains(secret), "{secret} in {journal}");
    }
}

#[tokio::test]
async fn use_count_that_comes_again_is_told() {
    let fixture = Fixture::start().await;
    let (target, nonce) = (target(&fixture), fixture.client.nonce().await);
    let header = fixture.owner.on(&nonce, "00000001").authorization(&Method::GET, &target);
    for expected in [200, 401] {
        assert_eq!(fixture.client.with(Some(&header)).send(&Method::GET, &target, None).await.status, expected);
    }
    let reason = fixture.world.last_reason().await;
    assert!(reason.ends_with("the use count of the nonce was seen before (nc); the key mmmowner is right"), "{reason}");
}

#[tokio::test]
async fn key_of_another_world_is_told_with_its_place() {
    let fixture = Fixture::start().await;
    let neighbour = fixture.world.neighbour().await;
    let [public_key, private_key, org] =
        ["public_key", "private_key", "org_id"].map(|member| neighbour["ops_manager"][member].as_str().unwrap());
    let (status, reason) = refused(&fixture, &Credentials::new(public_key, private_key), &[]).await;
    let expected = format!("the key {public_key} is of another world, of its organization {org}");
    assert!(status == 401 && reason.ends_with(&expected), "{reason}");
}

#[tokio::test]
async fn role_that_is_missing_is_named() {
    let fixture = Fixture::start().await;
    let (_, member) = fixture.add_key(NewKey::new("member").with_organization_role(Role::OrgMember));
    let (_, foreign) = fixture.add_foreign_key(NewKey::new("foreign").with_organization_role(Role::OrgOwner));
    let body = r#"{"desc": "x", "roles": ["ORG_MEMBER"]}"#;
    let [held, place] = [
        format!("the key {} holds ORG_MEMBER in the organization; it takes one of ORG_OWNER", member.public_key),
        format!("the key {} is of {}", foreign.public_key, fixture.tenants.other_org),
    ];
    for (credentials, expected) in [(member, held), (foreign, place)] {
        let reply = fixture.client.by(&credentials).call(&Method::POST, &target(&fixture), Some(body)).await;
        let reason = fixture.world.last_reason().await;
        assert!(reply.status == 401 && reason.contains(&expected), "{expected}: {reply:?} {reason}");
        assert!(reason.starts_with("USER_UNAUTHORIZED: "), "{reason}");
    }
}

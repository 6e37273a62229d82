//! What a request says about the form of its body, and of the answer that it wants.

use reqwest::Method;
use serde_json::json;

use super::every_operation::requests;
use super::fixture::{Fixture, NO_ID};

const UNSUPPORTED: &str = "HTTP 415 Unsupported Media Type";
const NOT_ACCEPTABLE: &str = "HTTP 406 Not Acceptable";

/// `{"name": "n", "scopes": ["metrics.read"]}`, as gzip has it.
const COMPRESSED: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabV\xcaK\xccMU\xb2RP\xcaS\xd2QP*N\xce/H-\
    \x06r\xa3\x95rSK\x8a2\x93\x8b\xf5\x8aR\x13S\x94bk\x01\x9d\xf9\xc0\x08)\x00\x00\x00";

/// Goal: a client that forgets to declare JSON fails here as it does there.
/// Method: `curl -d` declares a form; the body itself is right each time.
#[tokio::test]
async fn body_that_is_declared_as_something_else_is_refused() {
    let fixture = Fixture::start().await;
    for declared in ["application/x-www-form-urlencoded", "text/plain", "application/jsonp", "application/xml", "x"] {
        for (method, path, body) in requests(&fixture) {
            let Some(body) = body else { continue };
            let headers = [("content-type", declared)];
            let reply = fixture.declaring(&headers).send(method, &path, Some(body.as_bytes())).await;
            reply.assert_error(415, UNSUPPORTED);
        }
    }
    assert_eq!(fixture.n_tokens(), 1 + 5, "the caller, and what was there to be changed");
}

#[tokio::test]
async fn json_may_be_declared_in_several_ways_or_not_at_all() {
    let fixture = Fixture::start().await;
    let body = json!({"name": "n", "scopes": ["metrics.read"]}).to_string();
    for headers in [
        &[][..],
        &[("content-type", "")],
        &[("content-type", "application/json")],
        &[("content-type", "Application/JSON;charset=UTF-8")],
        &[("content-type", "application/json"), ("content-encoding", "identity")],
    ] {
        let reply = fixture.declaring(headers).send(Method::POST, "/apiTokens", Some(body.as_bytes())).await;
        assert_eq!(reply.status, 201, "{headers:?}: {reply:?}");
    }
}

#[tokio::test]
async fn compressed_body_is_refused() {
    let fixture = Fixture::start().await;
    for coding in ["gzip", "br", "identity, gzip"] {
        let headers = [("content-type", "application/json"), ("content-encoding", coding)];
        let reply = fixture.declaring(&headers).send(Method::POST, "/apiTokens", Some(COMPRESSED)).await;
        reply.assert_error(415, UNSUPPORTED);
    }
    assert_eq!(fixture.n_tokens(), 1);
}

/// Where a success has no body, there is nothing that could be unacceptable.
#[tokio::test]
async fn client_that_takes_no_json_is_refused_where_it_would_get_some() {
    let fixture = Fixture::start().await;
    for accept in ["text/html", "application/xml, text/*;q=0.5", "application/json;q=0, */*;q=0"] {
        for (method, path, body) in requests(&fixture) {
            let headers = [("content-type", "application/json"), ("accept", accept)];
            let is_empty = matches!(method, Method::PUT | Method::DELETE);
            let reply = fixture.declaring(&headers).send(method, &path, body.as_ref().map(String::as_bytes)).await;
            match is_empty {
                true => reply.assert_empty(204),
                false => reply.assert_error(406, NOT_ACCEPTABLE),
            }
        }
    }
}

#[tokio::test]
async fn every_wish_that_json_fulfils_is_served() {
    let fixture = Fixture::start().await;
    for accept in ["", "*/*", "application/*", "application/json; charset=utf-8", "text/html, application/json;q=0.1"] {
        let reply = fixture.declaring(&[("accept", accept)]).send(Method::GET, "/apiTokens", None).await;
        assert_eq!(reply.status, 200, "{accept}: {reply:?}");
    }
}

/// The order is that of a Java framework, behind the credentials: the body's media type, the answer's, the input.
#[tokio::test]
async fn media_types_come_after_the_scope_and_before_the_input() {
    let fixture = Fixture::start().await;
    let wrong = [("content-type", "text/plain"), ("accept", "text/html")];
    let path = "/apiTokens/lookup?pageSize=x";
    fixture.declaring(&wrong).send(Method::POST, path, Some(b"{")).await.assert_error(415, UNSUPPORTED);
    fixture.declaring(&wrong[1..]).send(Method::POST, path, Some(b"{")).await.assert_error(406, NOT_ACCEPTABLE);
    let one = format!("/apiTokens/{NO_ID}");
    fixture.declaring(&wrong[1..]).send(Method::GET, &one, None).await.assert_error(406, NOT_ACCEPTABLE);
    // Nothing is read of a body where none belongs, its label included.
    fixture.declaring(&wrong[..1]).send(Method::GET, &one, None).await.assert_error(404, "Token does not exist");
    let other = fixture.seed_plain("without the scope");
    let reply = fixture.holding(other.secret.expose()).send(Method::POST, "/apiTokens", Some("{")).await;
    assert_eq!(reply.status, 403, "{reply:?}");
}

//! What tests of users make: errors, answers, listings and successors, which nobody can tell from those of a server.

use std::time::Duration;

use serde_json::json;
use tokenwright::astrom::operations::{API_TOKEN_CREATE, API_TOKEN_GET, API_TOKEN_LIST, API_TOKEN_UPDATE};
use tokenwright::astrom::types::{ApiToken, ApiTokenCreated, ApiTokenList, ErrorEnvelope};
use tokenwright::astrom::{Client, Scope, TokenId};
use tokenwright::credential::{CallbackCredential, CredentialError};
use tokenwright::rotation::{RotationCause, RotationError, RotationStep, Successor};
use tokenwright::test_util::{Call, rotation_record, successor};
use tokenwright::{Error, Outcome, RetryPolicy, TokenSecret, astra_control, ops_manager};

use super::canned::{Canned, HANG, RESET, answer};
use super::{astrom_client, token_create};
use crate::test_world::TestWorld;

/// What users' code looks at.
#[derive(Debug, PartialEq)]
struct Seen {
    line: String,
    kind: &'static str,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    outcome: Outcome,
    is_retryable: bool,
    retry_after: Option<Duration>,
    attempts: u32,
}

fn seen(error: &Error) -> Seen {
    let vendor_error = error.vendor_error();
    Seen {
        line: error.to_string(),
        kind: match error {
            Error::InvalidRequest(_) => "request",
            Error::Credential(_) => "credential",
            Error::Transport(error) if error.is_timeout() => "timeout",
            Error::Transport(error) if error.is_connect() => "connect",
            Error::Transport(_) => "broken",
            Error::ErrorResponse(_) => "response",
            Error::InvalidResponse(_) => "body",
            _ => "other",
        },
        status: error.status().map(|status| status.as_u16()),
        code: vendor_error.and_then(|said| said.code.clone()),
        message: vendor_error.map(|said| said.message.clone()),
        request_id: error.request_id().map(str::to_owned),
        outcome: error.outcome(),
        is_retryable: error.is_retryable(),
        retry_after: error.retry_after(),
        attempts: error.attempts(),
    }
}

fn client(server: &Canned) -> Client {
    let builder = Client::builder(server.url()).credential("t").no_proxy().retry_policy(RetryPolicy::never());
    builder.attempt_timeout(Duration::from_millis(200)).build().unwrap()
}

/// Goal: code that passes its unit tests meets the same errors in the field.
/// Method: each kind of failure is brought about over a socket, and made.
#[tokio::test]
async fn made_error_is_that_of_a_server() {
    let refusal = json!({ "error": { "code": 404, "message": "Token does not exist" } });
    let get = Call::of(&API_TOKEN_GET);
    let cases = [
        (
            answer(404, &["x-request-id: r1"], &refusal.to_string()),
            get.answer(404).header("x-request-id", "r1").json(&refusal).error(),
        ),
        (answer(429, &["retry-after: 7"], ""), get.answer(429).header("retry-after", "7").error()),
        (answer(502, &[], "<html>"), get.answer(502).body("<html>").error()),
        (answer(203, &[], "{}"), get.answer(203).body("{}").error()),
        (answer(200, &[], "[1]"), get.answer(200).body("[1]").decode::<ApiToken>().unwrap_err()),
        (RESET.to_owned(), get.broken_connection()),
        (HANG.to_owned(), get.attempt_timeout()),
    ];
    for (answer, made) in cases {
        let server = Canned::start([answer]).await;
        let error = client(&server).api_token_get().id("dt0c01.A").send().await.unwrap_err();
        assert_eq!(seen(&made), seen(&error));
    }
}

#[tokio::test]
async fn made_error_without_a_request_is_that_of_a_client() {
    let server = Canned::start([]).await;
    let error = client(&server).api_token_get().id("").send().await.unwrap_err();
    let Error::InvalidRequest(invalid) = &error else { panic!("{error}") };
    let get = Call::of(&API_TOKEN_GET);
    assert_eq!(seen(&get.invalid_request(invalid.reason())), seen(&error));

    let sealed = CallbackCredential::new(|| async { Err(CredentialError::new("the vault is sealed")) });
    let client = Client::builder(server.url()).credential_provider(sealed).no_proxy().build().unwrap();
    let error = client.api_token_get().id("dt0c01.A").send().await.unwrap_err();
    let made = get.no_credential(CredentialError::new("the vault is sealed"));
    assert_eq!((seen(&made), server.requests().len()), (seen(&error), 0));
}

#[test]
fn made_errors_decide_as_the_document_of_their_operation_does() {
    let failed = |call: Call| call.answer(503).error().is_retryable();
    assert!(failed(Call::of(&API_TOKEN_LIST)) && !failed(Call::of(&API_TOKEN_CREATE)));
    let lost = Call::of(&API_TOKEN_CREATE).call_timeout();
    assert_eq!((lost.outcome(), lost.is_retryable()), (Outcome::Unknown, false));
    let untrusted = Call::of(&API_TOKEN_CREATE).attempts(1).untrusted_certificate();
    assert!(matches!(&untrusted, Error::Transport(error) if error.is_untrusted()) && !untrusted.is_retryable());
    let endless = Call::of(&API_TOKEN_LIST).endless_listing();
    assert!(matches!(endless, Error::EndlessListing(_)));
    let body = json!({ "type": "https://astra.netapp.io/problems/5", "title": "Invalid query parameters" });
    let error = Call::of(&astra_control::operations::TOKEN_LIST).answer(400).json(&body).error();
    let code = error.vendor_error().and_then(|said| said.code.as_deref());
    assert_eq!((error.api(), code), ("astra_control", Some("https://astra.netapp.io/problems/5")));
    let body = ops_manager::types::ApiError::builder().error_code(Some("NOT_ORG_OWNER".to_owned().into()));
    let error = Call::of(&ops_manager::operations::ORG_API_KEY_GET).answer(403).json(&body.build().unwrap()).error();
    assert_eq!(error.vendor_error().and_then(|said| said.code.as_deref()), Some("NOT_ORG_OWNER"));
}

#[test]
fn made_errors_and_answers_print_no_secret() {
    const SECRET: &str = "dt0c01.PUBLIC.CANARY";
    let call = Call::of(&API_TOKEN_CREATE);
    let created = ApiTokenCreated::builder().token(TokenSecret::from(SECRET)).build().unwrap();
    let answer = call.answer(201).json(&created);
    assert_eq!(answer.clone().decode::<ApiTokenCreated>().unwrap().into_inner(), created);
    let printed = format!("{answer:?} {:?} {:?}", answer.clone().error(), answer.clone().response());
    let value = call.answer(201).value(created);
    let printed = format!("{printed} {value:?}");
    assert!(!printed.contains("CANARY"), "{printed}");
}

/// Goal: a test that holds what came against what it expects finds the one member that differs, a secret included.
#[test]
fn answers_are_compared() {
    let token = || ApiTokenCreated::builder().id("dt0c01.PUBLIC".parse::<TokenId>().unwrap());
    let built = |secret: &str| token().token(TokenSecret::from(secret)).build().unwrap();
    assert_eq!(built("dt0c01.PUBLIC.A"), built("dt0c01.PUBLIC.A"));
    assert_ne!(built("dt0c01.PUBLIC.A"), built("dt0c01.PUBLIC.B"));
    assert_ne!(built("dt0c01.PUBLIC.A"), token().build().unwrap());
    let error = ErrorEnvelope::builder().build().unwrap();
    assert_eq!(error, ErrorEnvelope::default());
}

#[test]
fn builder_names_the_member_that_is_missing() {
    let reason = ApiTokenList::builder().page_size(1).build().unwrap_err().to_string();
    assert!(reason.contains("total_count"), "{reason}");
}

/// Goal: what the mock answers and what a test makes are equal, so that either can stand for the other.
#[tokio::test]
async fn made_answer_is_equal_to_one_that_came() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let created = client.api_token_create().body(token_create("ci")).send().await.unwrap();
    let read = client.api_token_get().id(created.id.clone().unwrap()).send().await.unwrap();
    let made = ApiToken::builder()
        .id(created.id.clone())
        .name("ci")
        .owner(read.owner.clone())
        .enabled(true)
        .personal_access_token(false)
        .creation_date(read.creation_date)
        .expiration_date(created.expiration_date)
        .modified_date(read.modified_date)
        .scopes(vec![Scope::METRICS_READ])
        .build()
        .unwrap();
    assert_eq!(*read, made);
    let updated = Call::of(&API_TOKEN_UPDATE).answer(204).value(());
    assert_eq!((updated.status().as_u16(), updated.operation()), (204, "api_token_update"));
}

fn token(name: &str) -> ApiToken {
    ApiToken::builder().name(name).build().unwrap()
}

#[tokio::test]
async fn made_listing_goes_from_page_to_page_and_on_after_an_error() {
    let call = Call::of(&API_TOKEN_LIST);
    let pages = || [Ok(vec![token("a"), token("b")]), Err(call.answer(503).error()), Ok(vec![]), Ok(vec![token("c")])];
    let mut items = call.items(pages());
    let mut shown = Vec::new();
    while let Some(item) = items.next().await {
        shown.push(item.map_or_else(|error| error.status().unwrap().to_string(), |token| token.name.unwrap()));
        if shown.len() == 1 {
            assert_eq!((items.total_count(), items.cursor().is_some()), (Some(3), true));
        }
    }
    assert_eq!(shown, ["a", "b", "503 Service Unavailable", "c"]);
    let mut pages = call.pages(pages());
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.items, first.total_count), (vec![token("a"), token("b")], Some(3)));
    let mut none = call.items::<ApiToken>([]);
    assert!(none.next().await.is_none() && none.total_count() == Some(0));
}

#[test]
fn what_a_rotation_gives_is_made() {
    let id: TokenId = "dt0c01.PUBLIC".parse().unwrap();
    let made: Successor<Client> = successor(id.clone(), "dt0c01.PUBLIC.CANARY");
    assert_eq!((made.id(), made.credential().expose()), (&id, "dt0c01.PUBLIC.CANARY"));
    assert!(!format!("{made:?}").contains("CANARY"), "{made:?}");
    let pair = ops_manager::KeyPair::new("public", "private");
    let made: Successor<ops_manager::Client> = successor(ops_manager::ApiKeyPath::new("org", "key"), pair);
    assert_eq!(made.id().api_key_id.as_str(), "key");

    let record = rotation_record("astrom", RotationStep::HandingOver);
    assert_eq!(record.to_string(), "astrom: handing the successor over");
    let unfinished = RotationError::Unfinished { record: Box::new(record) };
    let source = RotationCause::Call(Call::of(&API_TOKEN_CREATE).call_timeout());
    let interrupted = RotationError::Interrupted { step: RotationStep::Creating, source };
    assert!(unfinished.is_resumable() && interrupted.is_resumable());
    assert_eq!(interrupted.call().map(Error::outcome), Some(Outcome::Unknown));
}

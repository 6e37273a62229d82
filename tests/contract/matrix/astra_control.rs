//! NetApp Astra Control. Sources: "Get an API token", "Revoke an API token", "RBAC security", and the
//! pages of the five operations.

use reqwest::Method;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use serde_json::{Value, json};
use tokenwright_mock::astra_control::{Role, TokenSeed, Uuid};
use tokenwright_mock::internals::generated::astra_control::OPERATIONS;

use super::grid::{assert_rows, columns, fill};
use super::headers::Headers;
use super::state::{Callers, State};
use crate::astra_control::room::{Answer, Room, START, User, answer};

/// An operation on the tokens of the target, and a valid request for it.
struct Row {
    id: &'static str,
    method: Method,
    path: &'static str,
    body: Option<&'static str>,
    needs: Needs,
    success: Success,
}

/// Whom the caller must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// The target itself.
    Target,
    /// The target, an owner of the account, or an administrator unless the target is an owner.
    TargetOrOverseer,
    /// Any user of the account.
    AnyUser,
    /// Any user of any account, who gets to know of that.
    AnyUserOfAnyAccount,
}

/// What a caller with the right gets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Success {
    Created,
    List,
    Token,
    NoContent,
    /// A list of this kind, and what one of its items has.
    Items(&'static str, Item),
    /// One of these.
    One(Item),
    NoClouds,
}

/// What is read beside tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    User,
    RoleBinding,
    Account,
}

const COLLECTION: &str = "/accounts/{account_id}/core/v1/users/{user_id}/tokens";
const ITEM: &str = "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}";

fn rows() -> Vec<Row> {
    rows_of_tokens().into_iter().chain(rows_beside_tokens()).collect()
}

fn rows_beside_tokens() -> [Row; 7] {
    let row = |id, path, needs, success| Row { id, method: Method::GET, path, body: None, needs, success };
    let core = |id, path, success| row(id, path, Needs::AnyUser, success);
    let (users, bindings) = (Success::Items("application/astra-users", Item::User), "application/astra-roleBindings");
    let (bindings, accounts) = (Success::Items(bindings, Item::RoleBinding), "application/astra-accounts");
    let accounts = Success::Items(accounts, Item::Account);
    [
        row("account_list", "/accounts", Needs::AnyUserOfAnyAccount, accounts),
        core("account_get", "/accounts/{account_id}", Success::One(Item::Account)),
        core("user_list", "/accounts/{account_id}/core/v1/users", users),
        core("user_get", "/accounts/{account_id}/core/v1/users/{user_id}", Success::One(Item::User)),
        core("role_binding_list", "/accounts/{account_id}/core/v1/roleBindings", bindings),
        core(
            "role_binding_get",
            "/accounts/{account_id}/core/v1/roleBindings/{role_binding_id}",
            Success::One(Item::RoleBinding),
        ),
        core("cloud_list", "/accounts/{account_id}/topology/v1/clouds", Success::NoClouds),
    ]
}

fn rows_of_tokens() -> [Row; 5] {
    let made = r#"{"type": "application/astra-token", "version": "1.0", "name": "made"}"#;
    let renamed = r#"{"type": "application/astra-token", "version": "1.0", "name": "renamed"}"#;
    let row = |id, method, path, body, needs, success| Row { id, method, path, body, needs, success };
    [
        row("token_create", Method::POST, COLLECTION, Some(made), Needs::Target, Success::Created),
        row("token_list", Method::GET, COLLECTION, None, Needs::TargetOrOverseer, Success::List),
        row("token_get", Method::GET, ITEM, None, Needs::TargetOrOverseer, Success::Token),
        row("token_update", Method::PUT, ITEM, Some(renamed), Needs::TargetOrOverseer, Success::NoContent),
        row("token_delete", Method::DELETE, ITEM, None, Needs::TargetOrOverseer, Success::NoContent),
    ]
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Caller {
    NoHeader,
    EmptyHeader,
    SchemeAlone,
    NoScheme,
    OtherScheme,
    TwoWords,
    NoText,
    NeverGivenOut,
    OneCharacterLess,
    OneCharacterOther,
    IdOfTheToken,
    DisabledUser,
    DeletedToken,
    RemovedUser,
    Viewer,
    Member,
    Administrator,
    AdministratorOverOwner,
    Owner,
    OwnerOfAnotherAccount,
    Target,
    TargetThatIsViewer,
    TargetThatIsOwner,
    TargetInOtherCaseOfScheme,
}

fn callers(state: State) -> Callers<Caller> {
    use Caller as C;
    match state {
        State::None => Callers::Are(&[C::NoHeader, C::EmptyHeader, C::SchemeAlone]),
        State::Malformed => Callers::Are(&[C::NoScheme, C::OtherScheme, C::TwoWords, C::NoText]),
        State::Unknown => Callers::Are(&[C::NeverGivenOut]),
        // The whole value is the secret; nothing in it names a token.
        State::WrongSecret => Callers::Are(&[C::OneCharacterLess, C::OneCharacterOther, C::IdOfTheToken]),
        // Tokens cannot be disabled, but the users whom they stand for can.
        State::Disabled => Callers::Are(&[C::DisabledUser]),
        State::Expired => Callers::None("tokens do not expire"),
        State::Deleted => Callers::Are(&[C::DeletedToken, C::RemovedUser]),
        State::WrongRight => {
            Callers::Are(&[C::Viewer, C::Member, C::Administrator, C::AdministratorOverOwner, C::Owner])
        }
        State::OtherTenant => Callers::Are(&[C::OwnerOfAnotherAccount]),
        State::AddressNotListed => Callers::None("a token works from any address"),
        State::Right => {
            Callers::Are(&[C::Target, C::TargetThatIsViewer, C::TargetThatIsOwner, C::TargetInOtherCaseOfScheme])
        }
    }
}

/// The number of the problem that a cell answers, or `None` for success.
fn expected(caller: Caller, needs: Needs) -> Option<u16> {
    use Caller as C;
    const MISSING_BEARER: Option<u16> = Some(3);
    const INVALID_BEARER: Option<u16> = Some(4);
    const NOT_PERMITTED: Option<u16> = Some(11);
    match (caller, needs) {
        (C::NoHeader | C::EmptyHeader | C::SchemeAlone | C::NoScheme | C::OtherScheme, _) => MISSING_BEARER,
        (
            C::TwoWords
            | C::NoText
            | C::NeverGivenOut
            | C::OneCharacterLess
            | C::OneCharacterOther
            | C::IdOfTheToken
            | C::DeletedToken
            | C::RemovedUser,
            _,
        ) => INVALID_BEARER,
        (C::DisabledUser, _) => NOT_PERMITTED,
        (C::OwnerOfAnotherAccount, Needs::AnyUserOfAnyAccount) => None,
        (C::OwnerOfAnotherAccount, _) => NOT_PERMITTED,
        (_, Needs::AnyUser | Needs::AnyUserOfAnyAccount) => None,
        (C::Viewer | C::Member | C::AdministratorOverOwner, _) => NOT_PERMITTED,
        // Nobody makes a token for somebody else.
        (C::Administrator | C::Owner, Needs::Target) => NOT_PERMITTED,
        (C::Administrator | C::Owner, Needs::TargetOrOverseer) => None,
        (C::Target | C::TargetThatIsViewer | C::TargetThatIsOwner | C::TargetInOtherCaseOfScheme, _) => None,
    }
}

/// An account for one caller: the target with the token of the request and one to call with, the caller, and
/// an owner who looks on.
struct World {
    room: Room,
    target: User,
    /// The token that the path names.
    token: Uuid,
    calling: User,
    watcher: User,
    calling_account: Uuid,
    /// The role binding of the target.
    binding: String,
}

impl World {
    async fn of(caller: Caller) -> Self {
        let room = Room::open().await;
        let target = room.user(role_of_target(caller));
        let token = room.add_token(target.id, TokenSeed::new("target", room.now()));
        let watcher = room.user(Role::Owner);
        let calling_account = if caller == Caller::OwnerOfAnotherAccount { room.add_account() } else { room.account };
        let calling = calling(&room, &target, (caller, calling_account));
        match caller {
            Caller::DisabledUser => assert!(room.change_account(|account| account.disable_user(calling.id))),
            Caller::RemovedUser => assert!(room.change_account(|account| account.remove_user(calling.id))),
            Caller::DeletedToken => {
                answer(room.delete(&calling, &room.token_url(calling.id, calling.token))).await.no_content();
            }
            _ => {}
        }
        let list = format!("{}/accounts/{}/core/v1/roleBindings", room.world.origin(), room.account);
        let list = answer(room.get(&watcher, &list)).await.success(200);
        let bindings = list["items"].as_array().unwrap();
        let of_target = bindings.iter().find(|binding| binding["userID"] == json!(target.id.to_string())).unwrap();
        let binding = of_target["id"].as_str().unwrap().to_owned();
        Self { room, target, token, calling, watcher, calling_account, binding }
    }

    async fn send(&self, row: &Row, caller: Caller) -> Answer {
        let (account, user, token) =
            (self.room.account.to_string(), self.target.id.to_string(), self.token.to_string());
        let binding = self.binding.as_str();
        let variables =
            [("account_id", &*account), ("user_id", &user), ("token_id", &token), ("role_binding_id", binding)];
        let url = self.room.world.origin().to_owned() + &fill(row.path, &variables);
        let mut request = self.room.request(row.method.clone(), &url);
        if let Some(value) = authorization(&self.calling, caller) {
            request = request.header(AUTHORIZATION, HeaderValue::from_bytes(&value).expect("a header's value"));
        }
        if let Some(body) = row.body {
            request = request.header("content-type", "application/astra-token+json").body(body);
        }
        answer(request).await
    }

    /// What there is: all tokens of the target.
    async fn contents(&self) -> Value {
        self.room.list(&self.watcher, self.target.id, "").await
    }

    fn assert_success(&self, (success, caller): (Success, Caller), answer: &Answer, cell: &str) {
        match success {
            Success::NoContent => {
                assert_eq!((answer.status, &*answer.bytes), (204, &b""[..]), "{cell}: {answer:?}");
                Headers::of(&answer.headers).assert(&[], cell);
            }
            Success::List => {
                let items = [self.view(self.target.token, "bearer"), self.view(self.token, "target")];
                let list = json!({
                    "type": "application/astra-tokens", "version": "1.0", "items": items, "metadata": {},
                });
                assert_eq!(answer.success(200), list, "{cell}");
                Headers::of(&answer.headers).assert(&[("content-type", "application/json")], cell);
            }
            Success::Token => {
                assert_eq!(answer.success(200), self.view(self.token, "target"), "{cell}");
                let mut headers = Headers::of(&answer.headers);
                assert_tag(&headers.take("etag", cell));
                headers.assert(&[("content-type", "application/json")], cell);
            }
            Success::Created => self.assert_created(answer, cell),
            Success::Items(kind, item) => {
                let body = answer.success(200);
                assert_eq!((&body["type"], &body["metadata"]), (&json!(kind), &json!({})), "{cell}");
                let expected = self.item(item, caller);
                let items = body["items"].as_array().unwrap();
                let found = items.iter().find(|found| found["id"] == expected["id"]);
                assert_eq!(found, Some(&expected), "{cell}");
                Headers::of(&answer.headers).assert(&[("content-type", "application/json")], cell);
            }
            Success::One(item) => {
                assert_eq!(answer.success(200), self.item(item, caller), "{cell}");
                Headers::of(&answer.headers).assert(&[("content-type", "application/json")], cell);
            }
            Success::NoClouds => {
                let none = json!({"type": "application/astra-clouds", "version": "1.1", "items": [], "metadata": {}});
                assert_eq!(answer.success(200), none, "{cell}");
            }
        }
    }

    /// The target as it is read, its role, or the account.
    fn item(&self, item: Item, caller: Caller) -> Value {
        let made = "2024-03-15T00:00:00.000000Z";
        let metadata = json!({
            "labels": [], "creationTimestamp": made, "modificationTimestamp": made, "createdBy": NIL,
        });
        let (user, account) = (self.target.id.to_string(), self.room.account.to_string());
        let email = format!("{}@example.org", &user[..8]);
        match item {
            Item::User => json!({
                "type": "application/astra-user", "version": "1.2", "id": user, "state": "active", "isEnabled": "true",
                "authID": email, "authProvider": "local", "firstName": "User", "lastName": &user[..8], "email": email,
                "sendWelcomeEmail": "false", "metadata": metadata,
            }),
            Item::RoleBinding => json!({
                "type": "application/astra-roleBinding", "version": "1.1", "id": self.binding, "principalType": "user",
                "userID": user, "groupID": NIL, "accountID": account, "role": role_of_target(caller).as_str(),
                "roleConstraints": ["*"], "metadata": metadata,
            }),
            Item::Account => {
                let account =
                    if caller == Caller::OwnerOfAnotherAccount { self.calling_account.to_string() } else { account };
                json!({
                    "type": "application/astra-account", "version": "1.0", "id": account, "name": "Example",
                    "state": "active", "isEnabled": "true", "metadata": metadata,
                })
            }
        }
    }

    /// Identifier and secret are drawn; everything else is known.
    fn assert_created(&self, answer: &Answer, cell: &str) {
        let body = answer.success(201);
        let id: Uuid = body["id"].as_str().unwrap().parse().unwrap();
        let secret = body["token"].as_str().unwrap();
        assert!(secret.len() == 44 && secret.ends_with('='), "32 bytes in base64: {secret}");
        let mut expected = self.view(id, "made");
        expected["token"] = secret.into();
        assert_eq!(body, expected, "{cell}");
        let mut headers = Headers::of(&answer.headers);
        assert_tag(&headers.take("etag", cell));
        let location = self.room.token_url(self.target.id, id);
        headers.assert(&[("content-type", "application/json"), ("location", &location)], cell);
    }

    /// A token of the target as it is read, before anybody changes it.
    fn view(&self, id: Uuid, name: &str) -> Value {
        let user = self.target.id.to_string();
        json!({
            "type": "application/astra-token", "version": "1.0", "id": id.to_string(), "name": name, "userID": user,
            "metadata": {
                "labels": [], "creationTimestamp": START, "modificationTimestamp": START, "createdBy": user,
            },
        })
    }
}

const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn role_of_target(caller: Caller) -> Role {
    match caller {
        Caller::AdministratorOverOwner | Caller::TargetThatIsOwner => Role::Owner,
        Caller::TargetThatIsViewer => Role::Viewer,
        _ => Role::Member,
    }
}

/// Adds the caller, unless it is the target.
fn calling(room: &Room, target: &User, (caller, account): (Caller, Uuid)) -> User {
    let role = match caller {
        Caller::Target | Caller::TargetThatIsViewer | Caller::TargetThatIsOwner | Caller::TargetInOtherCaseOfScheme => {
            return target.clone();
        }
        Caller::OwnerOfAnotherAccount => {
            return room.user_in(account, Role::Owner);
        }
        Caller::Viewer => Role::Viewer,
        Caller::Member => Role::Member,
        Caller::Administrator | Caller::AdministratorOverOwner => Role::Admin,
        // Whoever is refused for another reason has every right.
        _ => Role::Owner,
    };
    room.user(role)
}

/// Returns what `Authorization` says.
fn authorization(calling: &User, caller: Caller) -> Option<Vec<u8>> {
    use Caller as C;
    let secret = &calling.secret;
    let value = match caller {
        C::NoHeader => return None,
        C::NoText => return Some(b"Bearer \xff\xfe".to_vec()),
        C::EmptyHeader => String::new(),
        C::SchemeAlone => "Bearer".to_owned(),
        C::NoScheme => secret.clone(),
        C::OtherScheme => format!("Basic {secret}"),
        C::TwoWords => format!("Bearer {secret} {secret}"),
        C::NeverGivenOut => "Bearer bm90LWEtcmVhbC1zZWNyZXQtb25seS1hLXNhbXBsZSE=".to_owned(),
        C::OneCharacterLess => format!("Bearer {}", &secret[..43]),
        C::OneCharacterOther => {
            let first = if secret.starts_with('A') { 'B' } else { 'A' };
            format!("Bearer {first}{}", &secret[1..])
        }
        C::IdOfTheToken => format!("Bearer {}", calling.token),
        C::TargetInOtherCaseOfScheme => format!("bEARER {secret}"),
        _ => format!("Bearer {secret}"),
    };
    Some(value.into_bytes())
}

/// A quoted MD5 in hexadecimal digits.
fn assert_tag(tag: &str) {
    let digits = tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"')).unwrap();
    assert!(digits.len() == 32 && digits.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c)), "{tag}");
}

fn assert_refusal(problem: u16, answer: &Answer, cell: &str) {
    // Compares the whole body but the correlation id, of which it checks the form.
    assert_eq!(answer.problem(problem), json!({}), "{cell}");
    let mut headers = vec![("content-type", "application/problem+json")];
    // The vendor documents none; RFC 9110 wants one with every 401.
    if answer.status == 401 {
        headers.push(("www-authenticate", "Bearer"));
    }
    Headers::of(&answer.headers).assert(&headers, cell);
}

#[test]
fn every_operation_has_its_row() {
    assert_rows(rows().into_iter().map(|row| (row.id, row.method, row.path)), OPERATIONS);
}

#[tokio::test]
async fn every_operation_with_every_credential() {
    for (state, caller) in columns(callers) {
        let mut world = World::of(caller).await;
        let mut before = world.contents().await;
        for row in rows() {
            let cell = format!("{} with {caller:?} ({state:?})", row.id);
            let mut answer = world.send(&row, caller).await;
            answer.request = format!("{cell}: {}", answer.request);
            let expected = expected(caller, row.needs);
            match expected {
                Some(problem) => assert_refusal(problem, &answer, &cell),
                None => world.assert_success((row.success, caller), &answer, &cell),
            }
            let changes = expected.is_none() && matches!(row.success, Success::Created | Success::NoContent);
            assert_eq!(world.contents().await != before, changes, "whether {cell} changed something");
            if changes {
                world = World::of(caller).await;
                before = world.contents().await;
            }
        }
    }
}

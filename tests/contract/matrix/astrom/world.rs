use serde_json::{Value, json};
use tokenwright_mock::astrom::{AddedToken, Kind, PersonalAccessTokens, Settings, TokenSeed};

use super::caller::{Caller, is_personal, scopes};
use super::row::Row;
use crate::astrom::fixture::{Fixture, NOW, Reply, at, plain};
use crate::matrix::grid::fill;

/// The caller's token is older than the target's and younger than the one of the fixture.
pub(super) const CALLING_CREATED: &str = "2026-02-01T00:00:00.000Z";

/// An environment for one caller: the fixture's token, the target of the request, and the caller's token.
pub(super) struct World {
    pub(super) fixture: Fixture,
    pub(super) target: AddedToken,
    /// An ActiveGate token that is there, too.
    pub(super) gate: String,
    pub(super) calling: AddedToken,
    pub(super) calling_owner: &'static str,
}

impl World {
    pub(super) async fn of(caller: Caller, fixture: Fixture) -> Self {
        let target = fixture.seed_plain("target");
        let gate = fixture.seed_gate("gate");
        let seed = calling(caller);
        let calling_owner = if seed.owner == "jane" { "jane" } else { "john.smith" };
        let calling = fixture.seed(seed);
        let path = format!("/apiTokens/{}", calling.id);
        match caller {
            Caller::Disabled => fixture.put(&path, &json!({"enabled": false})).await.assert_empty(204),
            Caller::Deleted => fixture.delete(&path).await.assert_empty(204),
            Caller::PersonalWhileSwitchedOff => {
                fixture.configure(Settings { personal_access_tokens: PersonalAccessTokens::Off, ..Settings::default() })
            }
            _ => {}
        }
        Self { fixture, target, gate, calling, calling_owner }
    }

    /// Returns `Authorization` and the query parameter `api-token` of a caller.
    fn credential(&self, caller: Caller) -> (Option<String>, Option<String>) {
        use Caller as C;
        let (id, secret) = (self.calling.id.to_string(), self.calling.secret.expose().to_owned());
        let no_secret = "A".repeat(64);
        let header = match caller {
            C::NoHeader | C::EmptyParameter | C::RightInParameter => None,
            C::EmptyHeader => Some(String::new()),
            C::SchemeAlone => Some("Api-Token".to_owned()),
            C::NoScheme => Some(secret.clone()),
            C::OtherScheme => Some(format!("Bearer {secret}")),
            C::NoToken | C::UnusableHeaderAndRightParameter => Some("Api-Token x".to_owned()),
            C::IdAlone => Some(format!("Api-Token {id}")),
            C::LowerCase => Some(format!("Api-Token {}", secret.to_lowercase())),
            C::OneCharacterMore => Some(format!("Api-Token {secret}A")),
            C::NeverGivenOut => Some(format!("Api-Token dt0c01.{}.{no_secret}", "A".repeat(24))),
            C::OtherSecret => Some(format!("Api-Token {id}.{no_secret}")),
            C::SecretOfAnotherToken => {
                let other = self.target.secret.expose().rsplit('.').next().unwrap();
                Some(format!("Api-Token {id}.{other}"))
            }
            C::OtherEnvironment => Some(format!("Api-Token {}", self.fixture.world.demo().astrom.token.expose())),
            C::RightInOtherCaseOfScheme => Some(format!("api-TOKEN {secret}")),
            _ => Some(format!("Api-Token {secret}")),
        };
        let parameter = match caller {
            C::EmptyParameter => Some(String::new()),
            C::RightInParameter | C::UnusableHeaderAndRightParameter => Some(secret),
            _ => None,
        };
        (header, parameter)
    }

    pub(super) async fn send(&self, row: &Row, caller: Caller) -> Reply {
        let id = self.target.id.to_string();
        let variables = [
            ("environment_id", &*self.fixture.environment),
            ("id", &*id),
            ("gate", &*self.gate),
            ("secret", self.target.secret.expose()),
        ];
        let (header, parameter) = self.credential(caller);
        let query = parameter.map(|token| format!("?api-token={token}")).unwrap_or_default();
        let path = fill(row.path, &variables) + &query;
        let body = row.body.map(|body| fill(body, &variables));
        self.fixture.with(header.as_deref()).send_to(row.method.clone(), &path, body.as_deref()).await
    }

    /// What there is: all tokens, all of the target, and what else an environment keeps.
    pub(super) async fn contents(&self) -> (Value, Value, Value) {
        let target = self.fixture.get(&format!("/apiTokens/{}", self.target.id)).await.json();
        (self.fixture.get("/apiTokens").await.json(), target, self.fixture.kept())
    }
}

/// The caller's token as it is made.
fn calling(caller: Caller) -> TokenSeed {
    let kind = if is_personal(caller) { Kind::PersonalAccessToken } else { Kind::ApiToken };
    let owner = if caller == Caller::PersonalOfAnotherOwner { "jane" } else { "john.smith" };
    let expires_at = match caller {
        Caller::ExpiresNow => Some(at(NOW)),
        Caller::ExpiredLongAgo => Some(at("2026-03-01T00:00:00Z")),
        Caller::RightForAnotherMillisecond => Some(at("2026-11-22T10:00:00.124Z")),
        _ => None,
    };
    TokenSeed {
        scopes: scopes(caller).to_vec(),
        kind,
        owner: owner.to_owned(),
        expires_at,
        created_at: at(CALLING_CREATED),
        ..plain("calling")
    }
}

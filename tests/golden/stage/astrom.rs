//! The environment `{{environment}}` at 2026-11-22T10:00:00.123Z with one token: the caller's, of
//! `admin`, with both scopes, created on 2026-01-01T00:00:00.000Z. Its secret is `{{caller}}`, its id
//! `{{caller.id}}`, and so for each token that a file asks for by name.

use reqwest::Method;
use tokenwright_mock::MockServer;
use tokenwright_mock::astrom::{
    ActiveGateType, AddedToken, DateStyle, GateTokenSeed, Kind, PersonalAccessTokens, Scope, Settings, State, TokenSeed,
};

use super::{Set, Stage, add_fault, unknown};
use crate::astrom::fixture::{Fixture, at};
use crate::golden::file::Message;
use crate::golden::wire;
use crate::test_world::TestWorld;

pub(super) async fn set(given: &[String]) -> Result<Stage, String> {
    let fixture = Fixture::on(TestWorld::alone().await);
    let mut values = vec![("environment".to_owned(), fixture.environment.clone())];
    values.extend(names("caller", &fixture.caller));
    for name in given {
        match name.as_str() {
            // Dates without a fraction if their milliseconds are zero, as live servers write them.
            "short_dates" => configure(&fixture, |settings| settings.dates = DateStyle::ShortWhenWhole),
            "no_personal_tokens" => {
                configure(&fixture, |settings| settings.personal_access_tokens = PersonalAccessTokens::Off);
            }
            // A hundred tokens, newer than the caller's.
            "hundred" => {
                for number in 0..100 {
                    let name = format!("t{number:02}");
                    fixture.seed(TokenSeed { name, ..new("john.smith", &[Scope::MetricsRead]) });
                }
            }
            // The cursor of the page that follows the first hundred.
            "next_page" => values.push(("next_page".to_owned(), next_page(&fixture).await)),
            // More than a megabyte, which no body may have.
            "megabyte" => values.push(("megabyte".to_owned(), "x".repeat(1 << 20))),
            // An ActiveGate token with everything that one can have.
            "gate" => values.extend(gate(&fixture)),
            // The cursor of the page that follows a hundred of them, which are newer.
            "next_gates" => values.push(("next_gates".to_owned(), next_gates(&fixture).await)),
            "tenant_token" => values.push(("tenant_token".to_owned(), tenant_token(&fixture))),
            // A rotation of the tenant token is under way.
            "rotating" => {
                values.push(("tenant_token".to_owned(), tenant_token(&fixture)));
                let administrator = fixture.seed(seed("administrator").expect("below"));
                let start = fixture.holding(administrator.secret.expose()).send(
                    Method::POST,
                    "/tenantTokenRotation/start",
                    None,
                );
                assert_eq!(start.await.status, 200);
                values.push(("new_tenant_token".to_owned(), tenant_token(&fixture)));
            }
            fault if add_fault(fixture.world.own_server().world(), fault) => {}
            token => {
                let seed = seed(token).ok_or_else(|| unknown(token))?;
                values.extend(names(token, &fixture.seed(seed)));
            }
        }
    }
    Ok(Stage::new(values, fixture))
}

impl Set for Fixture {
    fn server(&self) -> &MockServer {
        self.world.own_server()
    }
}

/// The tokens that a file can ask for.
fn seed(name: &str) -> Option<TokenSeed> {
    let john = |name: &str| TokenSeed { name: name.to_owned(), ..new("john.smith", &[Scope::MetricsRead]) };
    Some(match name {
        "plain" => john("ci-metrics"),
        "disabled" => TokenSeed { state: State::Disabled, ..john("ci-deploy") },
        "expired" => TokenSeed { expires_at: Some(at("2026-11-22T10:00:00.123Z")), ..john("ci-expired") },
        "reader" => new("john.smith", &[Scope::ApiTokensRead]),
        "writer" => new("john.smith", &[Scope::ApiTokensWrite]),
        "exporter" => new("john.smith", &[Scope::DataExport]),
        "administrator" => new("admin", &ADMINISTRATION),
        "personal_administrator" => {
            TokenSeed { kind: Kind::PersonalAccessToken, ..new("jane.doe@example.org", &ADMINISTRATION) }
        }
        "gate_creator" => new("john.smith", &[Scope::ActiveGateTokenManagementCreate]),
        "scopeless" => new("john.smith", &[]),
        // Everything that a token can have.
        "complete" => TokenSeed {
            modified_at: Some(at("2026-11-12T09:00:00.001Z")),
            last_used_at: Some(at("2026-11-21T23:59:59.999Z")),
            last_used_from: Some("192.0.2.44".parse().expect("an address")),
            expires_at: Some(at("2027-01-01T00:00:00Z")),
            scopes: vec![Scope::MetricsRead, Scope::MetricsIngest],
            ..john("ci-metrics")
        },
        // A personal access token, never used.
        "laptop" => TokenSeed {
            name: "laptop".to_owned(),
            kind: Kind::PersonalAccessToken,
            created_at: at("2026-03-17T11:02:09.870Z"),
            ..new("jane.doe@example.org", &[Scope::EntitiesRead, Scope::ProblemsRead])
        },
        "personal_writer" => {
            TokenSeed { kind: Kind::PersonalAccessToken, ..new("jane.doe@example.org", &[Scope::ApiTokensWrite]) }
        }
        // A token that the product made to share a dashboard.
        "dashboard" => TokenSeed {
            scopes: vec![Scope::ViewDashboard],
            created_at: at("2026-06-30T14:20:00.512Z"),
            additional_metadata: [("dashboardId".to_owned(), "82402bab-7370-4359-924d-88ed13c8919a".to_owned())].into(),
            ..john("shared dashboard")
        },
        _ => return None,
    })
}

/// What the operations beside those of the access tokens ask for.
const ADMINISTRATION: [Scope; 4] = [
    Scope::ActiveGateTokenManagementRead,
    Scope::ActiveGateTokenManagementWrite,
    Scope::TenantTokenRotationWrite,
    Scope::InstallerDownload,
];

fn gate(fixture: &Fixture) -> [(String, String); 2] {
    let seed = GateTokenSeed {
        last_used_at: Some(at("2026-11-21T23:59:59.999Z")),
        expires_at: Some(at("2027-01-21T10:00:00Z")),
        ..GateTokenSeed::new("gate-north", "john.smith", ActiveGateType::ENVIRONMENT, at("2026-11-05T08:15:30.144Z"))
    };
    let gate = fixture.world.change(|world| fixture.environment_of(world).add_gate_token(&world.ids, seed));
    [("gate".to_owned(), gate.secret.expose().to_owned()), ("gate.id".to_owned(), gate.id.to_string())]
}

async fn next_gates(fixture: &Fixture) -> String {
    for number in 0..100 {
        fixture.seed_gate(&format!("g{number:02}"));
    }
    let administrator = fixture.seed(seed("administrator").expect("above"));
    let page = fixture.holding(administrator.secret.expose()).send(Method::GET, "/activeGateTokens", None).await;
    page.json()["nextPageKey"].as_str().unwrap_or_else(|| panic!("no second page: {page:?}")).to_owned()
}

fn tenant_token(fixture: &Fixture) -> String {
    fixture.kept()["tenant_token"]["active"].as_str().expect("there always is one").to_owned()
}

fn new(owner: &str, scopes: &[Scope]) -> TokenSeed {
    TokenSeed::new(owner, scopes, at("2026-11-05T08:15:30.144Z"))
}

fn names(name: &str, token: &AddedToken) -> [(String, String); 2] {
    [(name.to_owned(), token.secret.expose().to_owned()), (format!("{name}.id"), token.id.to_string())]
}

fn configure(fixture: &Fixture, change: impl FnOnce(&mut Settings)) {
    let mut settings = fixture.world.look(|world| fixture.environment_of(world).settings());
    change(&mut settings);
    fixture.configure(settings);
}

/// Returns the cursor, which may stand in a URL as it is.
async fn next_page(fixture: &Fixture) -> String {
    let request = Message {
        start: format!("GET /e/{}/api/v2/apiTokens?pageSize=100&fields=name HTTP/1.1", fixture.environment),
        headers: vec![
            ("Host".to_owned(), "localhost".to_owned()),
            ("Authorization".to_owned(), format!("Api-Token {}", fixture.caller.secret.expose())),
        ],
        body: String::new(),
    };
    let answer = wire::exchange(&wire::Server::plain(fixture.world.own_server().address()), &request).await;
    let list: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    list["nextPageKey"].as_str().unwrap_or_else(|| panic!("no second page: {answer:?}")).to_owned()
}

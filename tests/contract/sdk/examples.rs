//! The SDK's example programs, against the mock.

#[expect(dead_code, reason = "what reads arguments and environment is run by people")]
#[path = "../../../sdk/examples/audit.rs"]
mod audit;
#[expect(dead_code, reason = "what reads arguments and environment is run by people")]
#[path = "../../../sdk/examples/least_privilege.rs"]
mod least_privilege;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright::astrom::types::{ApiTokenCreate, ApiTokenUpdate};
use tokenwright::astrom::{Expiration, RelativeTime, Scope, TimeUnit};
use tokenwright_mock::MockServer;

use super::{astra_client, astrom_client, ops_client};

/// A world whose clock stands at a whole millisecond, as the API's dates do, and its present.
async fn at_a_standstill() -> (MockServer, DateTime<Utc>) {
    let server = MockServer::start().await;
    server.world().clock.freeze();
    let now = DateTime::from_timestamp_millis(server.world().clock.now().timestamp_millis()).unwrap();
    server.world().clock.set(now);
    (server, now)
}

async fn create(server: &MockServer, name: &str, expiration: Expiration) {
    let body = ApiTokenCreate::builder().name(name).scopes(vec![Scope::SLO_READ]).expiration_date(expiration);
    astrom_client(server).api_token_create().body(body).send().await.unwrap();
}

fn in_days(days: u32) -> Expiration {
    RelativeTime::ahead(days, TimeUnit::Days).into()
}

#[tokio::test]
async fn audit_tells_what_expires_soonest_first_and_counts_the_rest() {
    let (server, now) = at_a_standstill().await;
    for (name, expiration) in
        [("month", in_days(30)), ("later", in_days(31)), ("week", in_days(7)), ("never", Expiration::Never)]
    {
        create(&server, name, expiration).await;
    }
    let info = &server.info().astra_control;
    let clients = audit::Clients {
        astrom: Some(astrom_client(&server)),
        astra_control: Some((astra_client(&server), info.account_id.clone(), info.user_id.clone())),
        ops_manager: Some(ops_client(&server)),
    };
    let report = audit::audit(&clients, now, TimeDelta::days(30)).await.unwrap();
    let found: Vec<(&str, i64)> = report.expiring.iter().map(|found| (found.name.as_str(), found.days_left)).collect();
    let of_the_test: Vec<_> = found.into_iter().filter(|(name, _)| ["month", "later", "week"].contains(name)).collect();
    assert_eq!(of_the_test, [("week", 7), ("month", 30)]);
    let soonest_first = report.expiring.is_sorted_by_key(|found| found.expires_at);
    assert!(soonest_first && report.n_endless >= 3 && report.n_seen > report.n_endless, "{report:?}");

    let text = report.to_string();
    let header: Vec<&str> = text.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["API", "ID", "NAME", "OWNER", "EXPIRES", "DAYS"]);
    let last = text.lines().last().unwrap();
    assert_eq!(
        last,
        format!(
            "{} of {} expire; {} never expire by themselves",
            report.expiring.len(),
            report.n_seen,
            report.n_endless
        )
    );
    let secret = server.info().astrom.token.expose();
    assert!(!text.contains(secret.rsplit('.').next().unwrap()), "{text}");
}

#[tokio::test]
async fn audit_counts_days_down_and_shows_what_has_ended() {
    let (server, now) = at_a_standstill().await;
    create(&server, "short", in_days(1)).await;
    let clients = audit::Clients { astrom: Some(astrom_client(&server)), ..audit::Clients::default() };
    for (later, expected) in [(0, 1), (1, 0), (24 * 60 * 60, 0), (24 * 60 * 60 + 1, -1)] {
        let report = audit::audit(&clients, now + TimeDelta::seconds(later), TimeDelta::days(2)).await.unwrap();
        let short = report.expiring.iter().find(|found| found.name == "short").unwrap();
        assert_eq!(short.days_left, expected, "after {later} s");
    }
}

#[tokio::test]
async fn least_privilege_tells_scopes_beyond_the_allowed_and_tokens_without_use() {
    let (server, now) = at_a_standstill().await;
    let client = astrom_client(&server);
    let mut ids = Vec::new();
    for (name, scopes) in [
        ("lean", vec![Scope::METRICS_INGEST]),
        ("broad", vec![Scope::METRICS_INGEST, Scope::SETTINGS_WRITE, Scope::LOGS_READ]),
        ("off", vec![Scope::SETTINGS_WRITE]),
    ] {
        let body = ApiTokenCreate::builder().name(name).scopes(scopes);
        ids.push(client.api_token_create().body(body).send().await.unwrap().id.clone().unwrap());
    }
    client.api_token_update().id(&ids[2]).body(ApiTokenUpdate::builder().enabled(false)).send().await.unwrap();
    let policy = least_privilege::Policy { allowed: [Scope::METRICS_INGEST].into(), unused_max: TimeDelta::days(90) };
    let told = async |now: DateTime<Utc>| -> Vec<least_privilege::Excess> {
        let excesses = least_privilege::excesses(&client, &policy, now).await.unwrap();
        excesses.into_iter().filter(|excess| ids.iter().any(|id| id.as_str() == excess.id)).collect()
    };

    let [broad] = &told(now).await[..] else { panic!("one token holds too much") };
    assert_eq!((broad.scopes.as_slice(), broad.is_unused), (&[Scope::SETTINGS_WRITE, Scope::LOGS_READ][..], false));
    assert_eq!(broad.to_string(), format!("{} (\"broad\"): holds settings.write, logs.read", ids[1]));

    assert_eq!(told(now + TimeDelta::days(90)).await.len(), 1);
    let later = told(now + TimeDelta::days(90) + TimeDelta::seconds(1)).await;
    let mut unused: Vec<(&str, bool)> = later.iter().map(|excess| (excess.name.as_str(), excess.is_unused)).collect();
    // Made at the same instant, they come in any order.
    unused.sort_unstable();
    assert_eq!(unused, [("broad", true), ("lean", true)]);
}

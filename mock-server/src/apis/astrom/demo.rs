use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use chrono::{DateTime, TimeDelta, Utc};

use super::{Environment, Kind, Scope, State, Store, TokenSeed};
use crate::world::{Ids, Secret};

/// Makes an environment with a token for calling the API and, so that a listing shows something,
/// some tokens of other kinds and states. Returns the secret of the first.
pub(super) fn make(ids: &Ids, now: DateTime<Utc>) -> (Store, Secret) {
    let store = Store::default();
    let environment = store.add_environment(&ids.tenant_uuid_v4().to_string(), ids);
    let admin = TokenSeed { name: "demo".to_owned(), ..TokenSeed::new("admin", &ADMINISTRATION, now) };
    let token = add(&environment, ids, admin);
    for seed in bystanders(ids, now) {
        add(&environment, ids, seed);
    }
    (store, token)
}

/// What the operations of the API ask for.
const ADMINISTRATION: [Scope; 7] = [
    Scope::ApiTokensRead,
    Scope::ApiTokensWrite,
    Scope::DataExport,
    Scope::ActiveGateTokenManagementRead,
    Scope::ActiveGateTokenManagementWrite,
    Scope::TenantTokenRotationWrite,
    Scope::InstallerDownload,
];

fn add(environment: &Environment, ids: &Ids, seed: TokenSeed) -> Secret {
    environment.add_token(ids, seed).expect("a seed without a secret fits everywhere").secret
}

/// Tokens of two users: in use and expiring, personal, revoked, expired, and made by the product.
fn bystanders(ids: &Ids, now: DateTime<Utc>) -> [TokenSeed; 5] {
    let days = |n: i64| now.checked_add_signed(TimeDelta::days(n)).unwrap_or(now);
    let ci = |name: &str, scopes: &[Scope], created_at| TokenSeed {
        name: name.to_owned(),
        ..TokenSeed::new("john.smith", scopes, created_at)
    };
    let jane = |name: &str, scopes: &[Scope], created_at| TokenSeed {
        name: name.to_owned(),
        ..TokenSeed::new("jane.doe@example.org", scopes, created_at)
    };
    [
        TokenSeed {
            modified_at: Some(days(-10)),
            last_used_at: Some(days(-1)),
            last_used_from: Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 44))),
            expires_at: Some(days(30)),
            ..ci("ci-metrics", &[Scope::MetricsRead, Scope::MetricsIngest], days(-17))
        },
        TokenSeed {
            kind: Kind::PersonalAccessToken,
            ..jane("laptop", &[Scope::EntitiesRead, Scope::ProblemsRead], days(-40))
        },
        TokenSeed { state: State::Disabled, ..jane("old deployment", &[Scope::SettingsWrite], days(-250)) },
        TokenSeed { expires_at: Some(days(-3)), ..ci("load test", &[Scope::MetricsIngest], days(-31)) },
        TokenSeed {
            additional_metadata: BTreeMap::from([("dashboardId".to_owned(), ids.uuid_v4().to_string())]),
            ..ci("shared dashboard", &[Scope::ViewDashboard], days(-145))
        },
    ]
}

//! The SDK's example programs, against the mock.

#[expect(dead_code, reason = "what reads arguments and environment is run by people")]
#[path = "../../../sdk/examples/audit.rs"]
mod audit;
#[expect(dead_code, reason = "what reads arguments and environment is run by people")]
#[path = "../../../sdk/examples/least_privilege.rs"]
mod least_privilege;
#[expect(dead_code, reason = "what reads arguments and environment is run by people")]
#[path = "../../../sdk/examples/rotate.rs"]
mod rotate;

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright::astrom::types::{ActiveGateTokenCreate, ApiTokenCreate, ApiTokenUpdate};
use tokenwright::astrom::{ActiveGateType, Client, Expiration, RelativeTime, Scope, TimeUnit};
use tokenwright::credential::{CredentialProvider as _, FileCredential, KeyPair};
use tokenwright::ops_manager::types::{AgentApiKeyCreate, OrganizationCreate};
use tokenwright::rotation::Rotation;
use tokenwright_mock::ops_manager::{NewKey, Role};
use tokenwright_mock::{Effect, Fault};

use super::rotation::vendor::{Vendor, for_each_api};
use super::{astra_client, astrom_builder, astrom_client, ops_builder, ops_client};
use crate::test_world::TestWorld;

/// A world whose clock stands at a whole millisecond, as the API's dates do, and its present.
async fn at_a_standstill() -> (TestWorld, DateTime<Utc>) {
    let world = TestWorld::start().await;
    let now = DateTime::from_timestamp_millis(world.now().timestamp_millis()).unwrap();
    world.stop_clock_at(now);
    (world, now)
}

async fn create(world: &TestWorld, name: &str, expiration: Expiration) {
    let body = ApiTokenCreate::builder().name(name).scopes(vec![Scope::SLO_READ]).expiration_date(expiration);
    astrom_client(world).api_token_create().body(body).send().await.unwrap();
}

fn in_days(days: u32) -> Expiration {
    RelativeTime::ahead(days, TimeUnit::Days).into()
}

#[tokio::test]
async fn audit_tells_what_expires_soonest_first_and_counts_the_rest() {
    let (world, now) = at_a_standstill().await;
    for (name, expiration) in
        [("month", in_days(30)), ("later", in_days(31)), ("week", in_days(7)), ("never", Expiration::Never)]
    {
        create(&world, name, expiration).await;
    }
    let info = &world.demo().astra_control;
    let clients = audit::Clients {
        astrom: Some(astrom_client(&world)),
        astra_control: Some((astra_client(&world), info.account_id.clone(), info.user_id.clone())),
        ops_manager: Some(ops_client(&world)),
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
    let secret = world.demo().astrom.token.expose();
    assert!(!text.contains(secret.rsplit('.').next().unwrap()), "{text}");
}

#[tokio::test]
async fn audit_tells_of_gates_and_counts_the_keys_of_agents() {
    let (world, now) = at_a_standstill().await;
    let clients = audit::Clients {
        astrom: Some(astrom_client(&world)),
        ops_manager: Some(ops_client(&world)),
        ..audit::Clients::default()
    };
    let before = audit::audit(&clients, now, TimeDelta::days(30)).await.unwrap();
    for (name, expiration) in [("short", in_days(3)), ("lasting", Expiration::Never)] {
        let body = ActiveGateTokenCreate::builder().name(name).active_gate_type(ActiveGateType::ENVIRONMENT);
        let body = body.expiration_date(expiration);
        astrom_client(&world).active_gate_token_create().body(body).send().await.unwrap();
    }
    let project = world.demo().ops_manager.project_id.as_str();
    let body = AgentApiKeyCreate::builder().desc("agents".to_owned());
    ops_client(&world).agent_api_key_create().project_id(project).body(body).send().await.unwrap();

    let report = audit::audit(&clients, now, TimeDelta::days(30)).await.unwrap();
    assert_eq!((report.n_seen - before.n_seen, report.n_endless - before.n_endless), (3, 2));
    let gates: Vec<_> = report.expiring.iter().filter(|found| found.id.starts_with("dt0g02.")).collect();
    let [gate] = &gates[..] else { panic!("one gate ends soon: {report:?}") };
    assert_eq!((gate.api, gate.name.as_str(), gate.days_left), ("astrom", "short", 3));

    // Who may not see the tokens of gates is told of the others.
    let body = ApiTokenCreate::builder().name("reader").scopes(vec![Scope::API_TOKENS_READ]);
    let reader = astrom_client(&world).api_token_create().body(body).send().await.unwrap().token.clone().unwrap();
    let client = astrom_builder(&world).credential(reader.expose()).build().unwrap();
    let clients = audit::Clients { astrom: Some(client), ..audit::Clients::default() };
    let report = audit::audit(&clients, now, TimeDelta::days(30)).await.unwrap();
    assert!(report.n_seen > 0 && report.expiring.iter().all(|found| found.id.starts_with("dt0c01.")), "{report:?}");
}

/// Callers with a global role are told of deleted organizations, under whose paths nothing is found.
#[tokio::test]
async fn audit_passes_over_organizations_that_are_gone() {
    let (world, now) = (TestWorld::alone().await, DateTime::UNIX_EPOCH);
    let key = world.change(|world| {
        let (store, key) = (world.ops_manager(), NewKey::new("everything").with_organization_role(Role::GlobalOwner));
        store.add_key(store.installation(), key, &world.ids).unwrap()
    });
    let key = KeyPair::new(key.public_key.to_string(), key.private_key.expose());
    let client = ops_builder(&world).credential(key).build().unwrap();
    let clients = audit::Clients { ops_manager: Some(client.clone()), ..audit::Clients::default() };
    let before = audit::audit(&clients, now, TimeDelta::days(30)).await.unwrap();
    let body = OrganizationCreate::builder().name("passing".to_owned());
    let gone = client.org_create().body(body).send().await.unwrap();
    client.org_delete().org_id(gone.id.as_str()).send().await.unwrap();
    assert_eq!(audit::audit(&clients, now, TimeDelta::days(30)).await.unwrap().n_seen, before.n_seen);
}

#[tokio::test]
async fn audit_counts_days_down_and_shows_what_has_ended() {
    let (world, now) = at_a_standstill().await;
    create(&world, "short", in_days(1)).await;
    let clients = audit::Clients { astrom: Some(astrom_client(&world)), ..audit::Clients::default() };
    for (later, expected) in [(0, 1), (1, 0), (24 * 60 * 60, 0), (24 * 60 * 60 + 1, -1)] {
        let report = audit::audit(&clients, now + TimeDelta::seconds(later), TimeDelta::days(2)).await.unwrap();
        let short = report.expiring.iter().find(|found| found.name == "short").unwrap();
        assert_eq!(short.days_left, expected, "after {later} s");
    }
}

#[tokio::test]
async fn least_privilege_tells_scopes_beyond_the_allowed_and_tokens_without_use() {
    let (world, now) = at_a_standstill().await;
    let client = astrom_client(&world);
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

/// What somebody types: an API, a file in `folder`, and an id or nothing.
fn arguments(api: &str, folder: &tempfile::TempDir, id: Option<&str>) -> rotate::Arguments {
    let file = folder.path().join("secret").display().to_string();
    rotate::Arguments::read([api, &file].into_iter().chain(id).map(str::to_owned)).unwrap()
}

/// Fails unless the file has a credential that works, for its owner only, and the report does not have it.
async fn assert_rotated<C: Vendor>(world: &TestWorld, folder: &tempfile::TempDir, report: &rotate::Report) {
    let file = folder.path().join("secret");
    let successor: C::Credential = FileCredential::new(&file).credential(None).await.unwrap();
    let client = C::builder(world).credential(successor.clone()).no_proxy().build().unwrap();
    client.call(world).await.unwrap();
    let text = report.to_string();
    assert!(text.contains(" has taken over; its secret is in ") && !text.contains(&C::secret(&successor)), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

async fn rotate_replaces_a_credential<C: Vendor>() {
    let (world, folder) = (TestWorld::start().await, tempfile::tempdir().unwrap());
    let admin = C::builder(&world).credential(C::admin(&world)).no_proxy().build().unwrap();
    let (id, first) = C::create_victim(&admin, &world).await;
    let report = rotate::rotate(Rotation::new(&admin), &arguments("", &folder, Some("")), Some(id)).await.unwrap();
    assert_rotated::<C>(&world, &folder, &report).await;
    assert!(!report.is_unfinished && report.to_string().ends_with("\nthe predecessor is deleted"), "{report}");
    let predecessor = C::builder(&world).credential(first).no_proxy().build().unwrap();
    assert_eq!(predecessor.call(&world).await.unwrap_err().status().map(|status| status.as_u16()), Some(401));

    let report = rotate::rotate(Rotation::new(&admin), &arguments("", &folder, None), None).await.unwrap();
    assert_eq!((report.to_string().as_str(), report.is_unfinished), ("nothing is left to finish", false));
}

/// Goal: whatever a run leaves behind, the next one finishes, with or without an id.
/// Method: the program ends while one of its requests hangs, the first, the second, and so on.
async fn rotate_finishes_what_a_run_has_left<C: Vendor>() {
    let world = TestWorld::start().await;
    let admin = C::builder(&world).credential(C::admin(&world)).no_proxy().build().unwrap();
    for n_before in 0.. {
        let (folder, case) = (tempfile::tempdir().unwrap(), format!("ended in request {n_before}"));
        let (id, _) = C::create_victim(&admin, &world).await;
        let fault = world.add_fault(Fault::new(Effect::Hang).on_api(C::API).after(n_before).times(1)).await;
        let asked_for = arguments("", &folder, Some(""));
        let ended = tokio::select! {
            biased;
            report = rotate::rotate(Rotation::new(&admin), &asked_for, Some(id.clone())) => {
                report.unwrap();
                false
            }
            () = world.applied(fault) => true,
        };
        world.clear_faults().await;
        if !ended {
            assert!(n_before > 4, "{case}");
            break;
        }
        let again = arguments("", &folder, None);
        let mut report = rotate::rotate(Rotation::new(&admin), &again, None).await.unwrap();
        if report.to_string() == "nothing is left to finish" {
            // It ended before anything was created.
            report = rotate::rotate(Rotation::new(&admin), &asked_for, Some(id.clone())).await.unwrap();
        }
        assert_rotated::<C>(&world, &folder, &report).await;
        C::remove(&admin, &id).await;
        let names = C::names(&admin, &world).await;
        assert_eq!(names.iter().filter(|name| name.contains("rotation-")).count(), 0, "{case}: {names:?}");
    }
}

/// A doc test takes no functions with an attribute, so the test of the guide is one of these tests.
#[test]
fn test_of_the_guide_is_one_of_these_tests() {
    let guide = include_str!("../../../mock-server/guides/test.md");
    assert!(
        guide.contains(include_str!("guide_example.rs")),
        "tests/contract/sdk/guide_example.rs is not in the guide"
    );
}

/// Its id is that of the default world, where the ids of all other worlds are drawn.
#[tokio::test]
async fn line_of_the_readme_names_a_token_of_the_demo_world() {
    let world = TestWorld::alone().await;
    let page = astrom_client(&world).api_token_list().fields("name").send().await.unwrap();
    let token = page.api_tokens.iter().find(|token| token.name.as_deref() == Some("ci-metrics")).unwrap();
    let line = format!("--example rotate -- astrom target/ci-metrics-token {}\n", token.id.as_ref().unwrap());
    assert!(include_str!("../../../README.md").contains(&line), "the README does not show: {line}");
}

#[tokio::test]
async fn rotate_leaves_a_predecessor_its_grace_period() {
    let (world, folder) = (TestWorld::start().await, tempfile::tempdir().unwrap());
    let client = astrom_client(&world);
    let (id, first) = Client::create_victim(&client, &world).await;
    let asked_for = rotate::Arguments { grace_period: Duration::from_secs(60), ..arguments("", &folder, Some("")) };
    let now = "2030-01-01T00:00:00Z".parse().unwrap();
    let report = rotate::rotate(Rotation::new(&client).clock(move || now), &asked_for, Some(id)).await.unwrap();
    let text = report.to_string();
    assert!(text.ends_with("\nthe predecessor works until you run this again, after 2030-01-01T00:01:00Z"), "{text}");
    assert!(report.is_unfinished);
    let predecessor = <Client as Vendor>::builder(&world).credential(first).no_proxy().build().unwrap();
    predecessor.call(&world).await.unwrap();

    let later = Rotation::new(&client).clock(move || now + TimeDelta::minutes(1));
    let report = rotate::rotate(later, &arguments("", &folder, None), None).await.unwrap();
    assert!(!report.is_unfinished && report.to_string().ends_with("\nthe predecessor is deleted"), "{report}");
    assert_eq!(predecessor.call(&world).await.unwrap_err().status().map(|status| status.as_u16()), Some(401));
}

#[test]
fn rotate_tells_what_is_wrong_with_its_arguments() {
    let read = |arguments: &[&str]| rotate::Arguments::read(arguments.iter().map(|text| (*text).to_owned()));
    let full = read(&["astrom", "/run/token", "dt0c01.PUBLIC", "60"]).unwrap();
    let expected = rotate::Arguments {
        api: "astrom".to_owned(),
        file: "/run/token".into(),
        id: Some("dt0c01.PUBLIC".to_owned()),
        grace_period: Duration::from_secs(3600),
    };
    assert_eq!(full, expected);
    for (arguments, expected) in [
        (&[][..], "give an API (astrom, astra_control or ops_manager), a file"),
        (&["astrom"], "give an API"),
        (&["astrom", "f", "id", "soon"], "\"soon\" is not a number of minutes"),
        (&["astrom", "f", "id", "1", "2"], "there are too many arguments; give an API"),
    ] {
        let error = read(arguments).unwrap_err();
        assert!(error.starts_with(expected), "{error}");
    }
}

for_each_api!(rotate_replaces_a_credential);
for_each_api!(rotate_finishes_what_a_run_has_left);

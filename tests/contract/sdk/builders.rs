//! What the builders of selectors, fields, orders, filters and expirations write, as the mock understands it.

use std::collections::BTreeSet;

use chrono::{DateTime, Months, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use tokenwright::astra_control::types::{Label, Metadata, TokenCreate};
use tokenwright::astra_control::{FilterField, OrderField, TokenFilter, TokenOrder, TokenType, TokenVersion};
use tokenwright::astrom::types::ApiTokenCreate;
use tokenwright::astrom::{
    Client, Expiration, RelativeTime, Scope, TimeUnit, TokenField, TokenFields, TokenSelector, TokenSort, TokenSortKey,
};
use tokenwright::{Timestamp, astra_control};
use tokenwright_mock::{Seed, World};

use super::{astra_client, astrom_client, trusting};
use crate::test_world::TestWorld;

/// Names that a careless builder would break the text with.
const OWNERS: [&str; 9] =
    ["john.smith", "a,b", "a\"b", "a~b", "a~\"b", "\"", "~", "owner(\"x\"),scope(\"y\")", "Иван (1)"];
const SCOPES: [Scope; 4] = [Scope::METRICS_READ, Scope::METRICS_WRITE, Scope::SLO_READ, Scope::LOGS_READ];
const ENVIRONMENT: &str = "3f0d7a52-6f0e-4c55-8d0b-2b1f6f3c9e10";
const ADMIN: &str = "dt0c01.BUILDERSADMIN00000000000.ADMIN7BUILDERSSECRET2ADMIN7BUILDERSSECRET2ADMIN7BUILDERSSECRET22";

fn run<S: Strategy>(n_cases: u32, strategy: S, test: impl AsyncFn(S::Value)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let config = Config { cases: n_cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    runner
        .run(&strategy, |case| {
            runtime.block_on(test(case));
            Ok(())
        })
        .unwrap();
}

fn in_runtime<T>(future: impl Future<Output = T>) -> (tokio::runtime::Runtime, T) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let value = runtime.block_on(future);
    (runtime, value)
}

/// A token of the seed: owner, scopes, and whether it is a personal one.
struct Seeded {
    name: String,
    owner: &'static str,
    scopes: BTreeSet<Scope>,
    is_personal: bool,
}

fn seeded() -> Vec<Seeded> {
    let combinations = OWNERS.iter().flat_map(|owner| (0..8_usize).map(move |bits| (*owner, bits)));
    combinations
        .enumerate()
        .map(|(i, (owner, bits))| Seeded {
            name: format!("t-{i:02}"),
            owner,
            scopes: [i % 4, (i + bits) % 4].map(|n| SCOPES[n].clone()).into(),
            is_personal: bits % 2 == 0,
        })
        .collect()
}

/// Serves the tokens of [`seeded`], and one that lists them.
async fn serve() -> (TestWorld, Client) {
    let tokens = seeded().into_iter().enumerate().map(|(i, token)| {
        json!({
            "id": format!("dt0c01.BUILDERS{i:016}"), "name": token.name, "owner": token.owner,
            "scopes": token.scopes, "personal_access_token": token.is_personal,
            "creation_date": "2026-01-05T08:00:00Z",
        })
    });
    let admin = json!({
        "name": "admin", "owner": "admin", "scopes": ["apiTokens.read"], "token": ADMIN,
        "creation_date": "2026-01-05T08:00:00Z",
    });
    let tokens: Vec<Value> = tokens.chain([admin]).collect();
    let world = TestWorld::start().await;
    let id = world.tenant(ENVIRONMENT);
    let seed = json!({ "astrom": { "environments": [{ "id": id, "tokens": tokens }] } });
    let state = World::import(&Seed::parse(&seed.to_string()).unwrap()).unwrap();
    world.change(|world| world.restore(&state));
    let client = Client::builder(format!("{}/e/{id}/api/v2", world.origin())).credential(ADMIN);
    let client = trusting(client, &world).build().unwrap();
    (world, client)
}

#[derive(Clone, Debug)]
enum Criterion {
    Owner(&'static str),
    AnyScope(Vec<Scope>),
    Personal(bool),
}

impl Criterion {
    fn selector(&self) -> TokenSelector {
        match self {
            Self::Owner(name) => TokenSelector::owner(name),
            Self::AnyScope(scopes) => TokenSelector::any_scope(scopes[0].clone(), scopes[1..].iter().cloned()),
            Self::Personal(is_personal) => TokenSelector::personal_access_token(*is_personal),
        }
    }

    fn is_met_by(&self, token: &Seeded) -> bool {
        match self {
            Self::Owner(name) => token.owner == *name,
            Self::AnyScope(scopes) => scopes.iter().any(|scope| token.scopes.contains(scope)),
            Self::Personal(is_personal) => token.is_personal == *is_personal,
        }
    }
}

fn criterion() -> impl Strategy<Value = Criterion> {
    prop_oneof![
        prop::sample::select(&OWNERS[..]).prop_map(Criterion::Owner),
        prop::collection::vec(prop::sample::select(&SCOPES[..]), 1..4).prop_map(Criterion::AnyScope),
        any::<bool>().prop_map(Criterion::Personal),
    ]
}

/// Goal: a selector selects what its criteria say, whatever stands in the names.
#[test]
fn selector_selects_what_was_meant() {
    let (_runtime, (_world, client)) = in_runtime(serve());
    let tokens = seeded();
    run(150, prop::collection::vec(criterion(), 1..4), async |criteria| {
        let selector = criteria.iter().map(Criterion::selector).reduce(TokenSelector::and).unwrap();
        let list = client.api_token_list().api_token_selector(selector.clone()).page_size(1000).sort("+name");
        let found = list.send().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
        let found: Vec<&str> =
            found.api_tokens.iter().filter_map(|token| token.name.as_deref()).filter(|name| *name != "admin").collect();
        let expected = tokens.iter().filter(|token| criteria.iter().all(|criterion| criterion.is_met_by(token)));
        assert_eq!(found, expected.map(|token| token.name.as_str()).collect::<Vec<_>>(), "{selector}");
    });
}

/// Goal: a listing shows the fields asked for, the id, and no other.
#[test]
fn fields_show_what_was_meant() {
    let (_runtime, (world, client)) = in_runtime(async {
        let world = TestWorld::start().await;
        let client = astrom_client(&world);
        (world, client)
    });
    let default: BTreeSet<TokenField> = TokenField::ALL[..5].iter().copied().collect();
    let changes = prop::collection::vec((prop::sample::select(&TokenField::ALL[..]), any::<bool>()), 0..8);
    run(100, (any::<bool>(), changes), async |(is_exact, changes)| {
        let start = if is_exact { TokenFields::only([]) } else { TokenFields::default() };
        let mut expected = if is_exact { BTreeSet::new() } else { default.clone() };
        let mut fields = start;
        for (field, is_shown) in changes {
            fields = if is_shown { fields.with(field) } else { fields.without(field) };
            let _was_there = if is_shown { expected.insert(field) } else { expected.remove(&field) };
        }
        expected.insert(TokenField::Id);
        let page = client.api_token_list().fields(fields.clone()).send().await;
        let page = serde_json::to_value(&*page.unwrap_or_else(|error| panic!("{fields}: {error}"))).unwrap();
        for token in page["apiTokens"].as_array().unwrap() {
            let shown: BTreeSet<&str> = token.as_object().unwrap().keys().map(String::as_str).collect();
            let asked: BTreeSet<&str> = expected.iter().map(|field| field.as_str()).collect();
            assert!(shown.is_subset(&asked), "{fields}: {token}");
            // These are set in every token of the demo world; the others may be absent.
            let always = ["id", "name", "enabled", "owner", "creationDate", "personalAccessToken", "scopes"];
            assert!(always.iter().all(|name| asked.contains(name) == shown.contains(name)), "{fields}: {token}");
        }
    });
    drop(world);
}

#[tokio::test]
async fn every_order_is_understood() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    for key in TokenSortKey::ALL {
        let ids = async |sort: TokenSort| -> Vec<String> {
            let page = client.api_token_list().sort(sort).send().await.unwrap();
            page.api_tokens.iter().map(|token| token.name.clone().unwrap()).collect()
        };
        let (up, down) = (ids(TokenSort::ascending(key)).await, ids(TokenSort::descending(key)).await);
        assert_ne!(up, down, "{key:?}");
    }
    let default: Vec<_> =
        client.api_token_list().send().await.unwrap().api_tokens.iter().map(|t| t.id.clone()).collect();
    let sorted = client.api_token_list().sort(TokenSort::default()).send().await.unwrap();
    assert_eq!(sorted.api_tokens.iter().map(|token| token.id.clone()).collect::<Vec<_>>(), default);
}

fn unit() -> impl Strategy<Value = TimeUnit> {
    use TimeUnit::{Days, Hours, Minutes, Months, Weeks, Years};
    prop::sample::select(&[Minutes, Hours, Days, Weeks, Months, Years][..])
}

fn ahead(now: DateTime<Utc>, amount: u32, unit: TimeUnit) -> DateTime<Utc> {
    let amount_signed = i64::from(amount);
    match unit {
        TimeUnit::Minutes => now + TimeDelta::minutes(amount_signed),
        TimeUnit::Hours => now + TimeDelta::hours(amount_signed),
        TimeUnit::Days => now + TimeDelta::days(amount_signed),
        TimeUnit::Weeks => now + TimeDelta::weeks(amount_signed),
        TimeUnit::Months => now.checked_add_months(Months::new(amount)).unwrap(),
        TimeUnit::Years => now.checked_add_months(Months::new(12 * amount)).unwrap(),
    }
}

/// Goal: a token ends when its expiration says.
#[test]
fn expiration_is_when_it_was_meant() {
    let now: DateTime<Utc> = "2026-01-31T10:20:30.125Z".parse().unwrap();
    let (_runtime, (world, client)) = in_runtime(async {
        let world = TestWorld::start().await;
        let client = astrom_client(&world);
        (world, client)
    });
    world.stop_clock_at(now);
    let relative = (1..500_u32, unit())
        .prop_map(|(amount, unit)| (Expiration::In(RelativeTime::ahead(amount, unit)), Some((amount, unit))));
    let instant =
        (1..5_000_000_000_i64).prop_map(move |millis| (Expiration::from(now + TimeDelta::milliseconds(millis)), None));
    let never = Just((Expiration::Never, None));
    run(100, prop_oneof![4 => relative, 3 => instant, 1 => never], async |(expiration, relative)| {
        let body = ApiTokenCreate::builder().name("t").scopes(vec![Scope::SLO_READ]).expiration_date(expiration);
        let created = client.api_token_create().body(body).send().await;
        let ends = created.unwrap_or_else(|error| panic!("{expiration}: {error}")).expiration_date;
        let expected = match (expiration, relative) {
            (Expiration::Never, _) => None,
            (Expiration::At(instant), _) => Some(instant),
            (Expiration::In(_), Some((amount, unit))) => Some(Timestamp::from(ahead(now, amount, unit))),
            (Expiration::In(_), None) => unreachable!(),
        };
        assert_eq!(ends, expected, "{expiration}");
    });
}

#[tokio::test]
async fn relative_time_filters_by_last_use() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    client.api_token_list().send().await.unwrap();
    let used_since =
        async |from: RelativeTime| client.api_token_list().from(from).send().await.unwrap().api_tokens.len();
    assert!(used_since(RelativeTime::ago(1, TimeUnit::Hours)).await >= 1);
    let to = RelativeTime::ago(50, TimeUnit::Years).rounded_down_to(TimeUnit::Years);
    assert!(client.api_token_list().to(to).send().await.unwrap().api_tokens.is_empty());
}

const NAMES: [&str; 6] = ["alpha", "beta", "beta-2", "gamma_3", "Delta", "a, b:c"];
const LABELS: [(&str, &str); 4] = [("team", "ops"), ("stage", "prod"), ("stage", "test"), ("ops", "team")];

/// Makes a token of each name, with labels that differ.
async fn astra_tokens() -> (TestWorld, astra_control::Client) {
    let world = TestWorld::start().await;
    let client = astra_client(&world);
    let info = &world.demo().astra_control;
    for (i, name) in NAMES.iter().enumerate() {
        let labels = LABELS.iter().enumerate().filter(|(j, _)| (i + 1) >> j & 1 == 1);
        let labels = labels.map(|(_, (name, value))| Label::builder().name(*name).value(*value).build().unwrap());
        let body = TokenCreate::builder().type_(TokenType::APPLICATION_ASTRA_TOKEN).version(TokenVersion::V1_0);
        let body = body.name(*name).metadata(Metadata::builder().labels(labels.collect::<Vec<_>>()));
        let create = client.token_create().account_id(info.account_id.as_str()).user_id(info.user_id.as_str());
        create.body(body).send().await.unwrap();
    }
    (world, client)
}

#[derive(Clone, Copy, Debug)]
enum Operator {
    Equal,
    Less,
    Greater,
    AtMost,
    AtLeast,
    Contains,
}

impl Operator {
    const ALL: [Self; 6] = [Self::Equal, Self::Less, Self::Greater, Self::AtMost, Self::AtLeast, Self::Contains];

    fn filter(self, field: FilterField, value: &str) -> TokenFilter {
        let filter = match self {
            Self::Equal => TokenFilter::equal(field, value),
            Self::Less => TokenFilter::less(field, value),
            Self::Greater => TokenFilter::greater(field, value),
            Self::AtMost => TokenFilter::at_most(field, value),
            Self::AtLeast => TokenFilter::at_least(field, value),
            Self::Contains => TokenFilter::contains(field, value),
        };
        filter.unwrap()
    }

    fn holds(self, text: &str, value: &str) -> bool {
        match self {
            Self::Equal => text == value,
            Self::Less => text < value,
            Self::Greater => text > value,
            Self::AtMost => text <= value,
            Self::AtLeast => text >= value,
            Self::Contains => text.contains(value),
        }
    }
}

/// Goal: a filter finds what its conditions say, with every operator and every character that it may hold.
#[test]
fn filter_finds_what_was_meant() {
    let (_runtime, (world, client)) = in_runtime(astra_tokens());
    let info = &world.demo().astra_control;
    let list = || client.token_list().account_id(info.account_id.as_str()).user_id(info.user_id.as_str());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let all = runtime.block_on(list().send()).unwrap().into_inner();
    let all: Vec<_> = all.items.into_iter().map(|item| item.into_token().unwrap()).collect();

    let fields = [FilterField::Id, FilterField::Name, FilterField::LabelName, FilterField::LabelValue];
    let known = ["alpha", "beta", "a", "prod", "team", "ops", "a, b:c", "stage"];
    let value = prop_oneof![
        prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        "[-0-9a-zA-Z.,_:;<=>?@ {}\"\\[\\]\\\\^/]{1,6}",
    ];
    let condition = (prop::sample::select(fields.to_vec()), prop::sample::select(&Operator::ALL[..]), value);
    run(200, prop::collection::vec(condition, 1..3), async |conditions| {
        let filter = conditions.iter().map(|(field, operator, value)| operator.filter(*field, value));
        let filter = filter.reduce(TokenFilter::and).unwrap();
        let page = list().filter(filter.clone()).send().await.unwrap_or_else(|error| panic!("{filter}: {error}"));
        let found: Vec<String> =
            page.into_inner().items.into_iter().map(|item| item.into_token().unwrap().id.0).collect();
        let expected = all.iter().filter(|token| {
            conditions.iter().all(|(field, operator, value)| match field {
                FilterField::Id => operator.holds(&token.id, value),
                FilterField::Name => operator.holds(&token.name, value),
                FilterField::LabelName => token.metadata.labels.iter().any(|label| operator.holds(&label.name, value)),
                _ => token.metadata.labels.iter().any(|label| operator.holds(&label.value, value)),
            })
        });
        assert_eq!(found, expected.map(|token| token.id.to_string()).collect::<Vec<_>>(), "{filter}");
    });
}

#[tokio::test]
async fn every_field_and_order_of_astra_control_is_known() {
    let (world, client) = astra_tokens().await;
    let info = &world.demo().astra_control;
    let list = || client.token_list().account_id(info.account_id.as_str()).user_id(info.user_id.as_str());
    for field in FilterField::ALL {
        let time: Timestamp = "2024-03-18T09:12:44Z".parse().unwrap();
        list().filter(TokenFilter::greater(field, time).unwrap()).send().await.unwrap();
    }
    let since: Timestamp = "2001-01-01T00:00:00Z".parse().unwrap();
    let filter = TokenFilter::at_least(FilterField::CreationTimestamp, since).unwrap();
    let all = list().filter(filter).send().await.unwrap().items.len();
    assert!(all >= NAMES.len());
    for field in [OrderField::Id, OrderField::Name] {
        let names = async |order: TokenOrder| -> Vec<String> {
            let page = list().order_by(order).send().await.unwrap().into_inner();
            page.items.into_iter().map(|item| item.into_token().unwrap().name).collect()
        };
        let (up, mut down) = (names(TokenOrder::ascending(field)).await, names(TokenOrder::descending(field)).await);
        assert_ne!(up, down);
        down.reverse();
        assert_eq!((up.first(), up.last()), (down.first(), down.last()), "{field:?}");
    }
}

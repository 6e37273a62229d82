use chrono::{DateTime, TimeDelta};
use serde_json::json;
use tokenwright_mock::astrom::{Environment, Kind, Scope, TokenSeed};

use super::changes::{Change, New};
use super::gates::{GateListing, GateToken};
use super::refusal::Refusal;
use super::steps::*;
use super::tenant_token::TenantToken;
use super::token::Token;
use crate::host::{Company, Host, start};
use crate::sequences::Tally;
use crate::wire::{Reply, Request, Wire};

/// One environment on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    pub(super) host: &'a Host,
    pub(super) wire: Wire,
    pub(super) base: String,
    pub(super) environment: String,
    pub(super) tokens: Vec<Token>,
    pub(super) gates: Vec<GateToken>,
    pub(super) tenant_token: TenantToken,
    pub(super) now: i64,
    pub(super) tally: Tally,
}

impl<'a> Run<'a> {
    pub(crate) fn new(host: &'a Host, sequence: &Sequence) -> Self {
        let world = host.server.world();
        let number = host.tenant_number();
        let environment = |group: &str| {
            let id = format!("00000000-0000-4000-8{group}-{number:012x}");
            (world.astrom().add_environment(&id, &world.ids), id)
        };
        let ((here, id), (elsewhere, _)) = (environment("000"), environment("fff"));
        let now = start().timestamp_millis();
        let all: [Scope; N_SCOPES_OPENING] = [
            Scope::ApiTokensRead,
            Scope::ApiTokensWrite,
            Scope::ActiveGateTokenManagementRead,
            Scope::ActiveGateTokenManagementCreate,
            Scope::ActiveGateTokenManagementWrite,
            Scope::TenantTokenRotationWrite,
            Scope::InstallerDownload,
        ];
        let founders = [("admin", false, &all[..]), ("jane", true, &all), ("jane", false, &all[..1])];
        let bystanders = (0..sequence.n_bystanders).map(|_| ("crowd", false, &all[..0]));
        let seeded = founders.into_iter().chain(bystanders).zip(0..);
        let add = |environment: &Environment, (owner, personal, scopes): (&str, bool, &[Scope]), age| {
            let kind = if personal { Kind::PersonalAccessToken } else { Kind::ApiToken };
            let created_at = DateTime::from_timestamp_millis(now - age).unwrap();
            let seed = TokenSeed { kind, ..TokenSeed::new(owner, scopes, created_at) };
            let added = environment.add_token(&world.ids, seed.clone()).unwrap();
            Token::seeded(&added, seed).with_scopes(&SCOPES[..scopes.len()])
        };
        let mut tokens: Vec<Token> = seeded.map(|(token, age)| add(&here, token, age)).collect();
        tokens.insert(1, Token { foreign: true, ..add(&elsewhere, ("admin", false, &all), 0) });
        let gates = (0..sequence.n_bystanders).map(|age| GateToken::seed(&here, world, now - age as i64 / 2)).collect();
        Self {
            host,
            wire: Wire::open(host.server.address()),
            base: format!("/e/{id}/api/v2/apiTokens"),
            environment: id,
            tokens,
            gates,
            tenant_token: TenantToken::default(),
            now,
            tally: Tally::default(),
        }
    }

    /// Carries out all steps and looks at everything at the end; returns what was done.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, company: Company) -> Result<Tally, String> {
        self.tenant_token.active = self.first_tenant_token();
        for (i, step) in sequence.steps.iter().enumerate() {
            if company == Company::Others && step.moves_the_clock() {
                continue;
            }
            self.take(step).map_err(|difference| format!("Step {i}, {step:?}:\n{difference}"))?;
        }
        let mut queries = vec![Query { fields: 1, ..Query::default() }];
        if sequence.n_bystanders > 0 {
            // Close to a full page, where a page more or less is easily made, in default order and another.
            let crowd = Query { selector: Some(CROWD), page_size: Some(PAGE_SIZE_MIN), ..Query::default() };
            queries.extend([crowd.clone(), Query { sort: Some(sequence.n_bystanders % SORTS.len()), ..crowd }]);
        }
        for query in queries {
            self.list(Caller::Anchor, &query).map_err(|difference| format!("At the end:\n{difference}"))?;
        }
        for last in [
            Step::ListGates { caller: Caller::Anchor, page_size: None, revokes: false },
            Step::Connect { caller: Caller::Anchor, is_gate: false },
        ] {
            self.take(&last).map_err(|difference| format!("At the end:\n{difference}"))?;
        }
        Ok(self.tally)
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.tally.n_operations += u64::from(!matches!(step, Step::Pass { .. }));
        match step {
            Step::Pass { ms } => {
                self.pass(*ms);
                Ok(())
            }
            Step::PassToEnd { token, offset_ms } => {
                let token = token % self.tokens.len();
                if let Some(left) = self.tokens[token].end.map(|end| end + offset_ms - self.now) {
                    self.pass(left.max(0));
                }
                self.look_up(Caller::Token(token), Target::Caller, Handle::Secret)
            }
            Step::Create { caller, name, scopes, personal, end } => {
                self.create(*caller, New { name: *name, scopes, personal: *personal, end: *end })
            }
            Step::List { caller, query } => self.list(*caller, query),
            Step::Get { caller, target } => self.get(*caller, *target),
            Step::Update { caller, target, name, enabled, scopes } => {
                let change = Change { name: *name, enabled: *enabled, scopes: scopes.as_deref() };
                self.update(*caller, *target, change)
            }
            Step::Delete { caller, target, handle } => self.delete(*caller, *target, *handle),
            Step::Lookup { caller, target, handle } => self.look_up(*caller, *target, *handle),
            Step::CreateGate { caller, name, cluster, seed, end } => {
                let kind = if *cluster { "CLUSTER" } else { "ENVIRONMENT" };
                let body = json!({"name": NAMES[*name], "activeGateType": kind, "seedToken": seed});
                self.create_gate(*caller, body, *end)
            }
            Step::ListGates { caller, page_size, revokes } => {
                let listing = GateListing { page_size: *page_size, revokes: *revokes };
                self.list_gates(*caller, listing)
            }
            Step::GetGate { caller, gate } => self.get_gate(*caller, *gate),
            Step::RevokeGate { caller, gate } => self.revoke_gate(*caller, *gate),
            Step::MistakeGate { gate } => self.mistake_gate(*gate),
            Step::Rotate { caller, step } => self.rotate(*caller, *step),
            Step::Connect { caller, is_gate } => self.connect(*caller, if *is_gate { "gateway" } else { "agent" }),
        }
    }

    fn pass(&mut self, ms: i64) {
        self.host.pass(TimeDelta::milliseconds(ms));
        self.now += ms;
    }

    /// Returns the number of the calling token, if there is one.
    pub(super) fn number(&self, caller: Caller) -> Option<usize> {
        match caller {
            Caller::Nobody | Caller::Stranger => None,
            Caller::Anchor => Some(0),
            Caller::Token(number) => Some(number % self.tokens.len()),
        }
    }

    pub(super) fn target(&self, caller: Caller, target: Target) -> Option<usize> {
        match target {
            Target::Unknown => None,
            Target::Caller => self.number(caller),
            Target::Token(number) => Some(number % self.tokens.len()),
        }
    }

    /// As [`target`](Self::target), but another token than the anchor if somebody else is to change it.
    pub(super) fn prey(&self, caller: Caller, target: Target) -> Option<usize> {
        let found = self.target(caller, target)?;
        Some(if found == 0 && self.number(caller) != Some(0) { 2 } else { found })
    }

    pub(super) fn send(&mut self, caller: Caller, request: Request) -> Reply {
        let secret = match caller {
            Caller::Nobody => return self.wire.send(&request),
            Caller::Stranger => format!("{UNKNOWN_ID}.{}", "A".repeat(64)),
            _ => self.tokens[self.number(caller).unwrap()].secret.clone(),
        };
        self.wire.send(&request.header("authorization", format!("Api-Token {secret}")))
    }

    /// Says who calls with one of these scopes, after which it has been used; or why it may not.
    pub(super) fn admit(&mut self, caller: Caller, any_of: &'static [&'static str]) -> Result<usize, Refusal> {
        let number = match caller {
            Caller::Nobody => return Err(Refusal::Missing),
            _ => self.number(caller).ok_or(Refusal::Invalid)?,
        };
        let now = self.now;
        let token = &mut self.tokens[number];
        if !token.is_here() || !token.enabled || token.end.is_some_and(|end| end <= now) {
            return Err(Refusal::Invalid);
        }
        token.used = Some(now);
        let may = any_of.is_empty() || any_of.iter().any(|scope| token.scopes.contains(scope));
        if may { Ok(number) } else { Err(Refusal::Scope(any_of)) }
    }

    pub(super) fn living(&self, target: Option<usize>) -> Result<usize, Refusal> {
        target.filter(|target| self.tokens[*target].is_here()).ok_or(Refusal::Unknown)
    }

    /// Returns what a request names a token by.
    pub(super) fn text(&self, target: Option<usize>, handle: Handle) -> String {
        let Some(token) = target.map(|target| &self.tokens[target]) else { return UNKNOWN_ID.to_owned() };
        match handle {
            Handle::Id => token.id.clone(),
            Handle::Secret => token.secret.clone(),
            Handle::WrongSecret => format!("{}.{}", token.id, "A".repeat(64)),
        }
    }
}

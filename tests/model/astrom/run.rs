use chrono::{DateTime, TimeDelta};
use tokenwright_mock::astrom::{Environment, Kind, Scope, TokenSeed};

use super::refusal::Refusal;
use super::steps::*;
use super::token::Token;
use crate::host::{Host, start};
use crate::wire::{Reply, Request, Wire};

/// One environment on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    pub(super) host: &'a Host,
    pub(super) wire: Wire,
    pub(super) base: String,
    pub(super) tokens: Vec<Token>,
    pub(super) now: i64,
    pub(super) n_operations: u64,
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
        let both = [Scope::ApiTokensRead, Scope::ApiTokensWrite];
        let founders = [("admin", false, &both[..]), ("jane", true, &both), ("jane", false, &both[..1])];
        let bystanders = (0..sequence.n_bystanders).map(|_| ("crowd", false, &both[..0]));
        let seeded = founders.into_iter().chain(bystanders).zip(0..);
        let add = |environment: &Environment, (owner, personal, scopes): (&str, bool, &[Scope]), age| {
            let kind = if personal { Kind::PersonalAccessToken } else { Kind::ApiToken };
            let created_at = DateTime::from_timestamp_millis(now - age).unwrap();
            let seed = TokenSeed { kind, ..TokenSeed::new(owner, scopes, created_at) };
            let name = seed.name.clone();
            Token::seeded(&environment.add_token(&world.ids, seed).unwrap(), name, owner, personal, now - age)
                .with_scopes(&SCOPES[..scopes.len()])
        };
        let mut tokens: Vec<Token> = seeded.map(|(token, age)| add(&here, token, age)).collect();
        tokens.insert(1, Token { foreign: true, ..add(&elsewhere, ("admin", false, &both), 0) });
        let base = format!("/e/{id}/api/v2/apiTokens");
        Self { host, wire: Wire::open(host.server.address()), base, tokens, now, n_operations: 0 }
    }

    /// Carries out all steps and looks at everything at the end; returns the number of operations.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, may_pass: bool) -> Result<u64, String> {
        for (i, step) in sequence.steps.iter().enumerate() {
            if !may_pass && step.moves_the_clock() {
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
        Ok(self.n_operations)
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.n_operations += u64::from(!matches!(step, Step::Pass { .. }));
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
                self.create(*caller, *name, scopes, *personal, *end)
            }
            Step::List { caller, query } => self.list(*caller, query),
            Step::Get { caller, target } => self.get(*caller, *target),
            Step::Update { caller, target, name, enabled, scopes } => {
                self.update(*caller, *target, *name, *enabled, scopes.as_deref())
            }
            Step::Delete { caller, target, handle } => self.delete(*caller, *target, *handle),
            Step::Lookup { caller, target, handle } => self.look_up(*caller, *target, *handle),
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

    /// Says who calls, after which it has been used; or why it may not.
    pub(super) fn admit(&mut self, caller: Caller, scope: Option<&'static str>) -> Result<usize, Refusal> {
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
        match scope {
            Some(scope) if !token.scopes.contains(&scope) => Err(Refusal::Scope(match scope {
                "apiTokens.read" => "apiTokens.read (Read API tokens)",
                _ => "apiTokens.write (Write API tokens)",
            })),
            _ => Ok(number),
        }
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

use chrono::{DateTime, TimeDelta};
use serde_json::{Value, json};
use tokenwright_mock::astrom::{Kind, Scope, TokenSeed};

use super::steps::*;
use crate::host::{Host, start};
use crate::wire::{Reply, Request, Wire, encode};

/// A token as the vendor's pages describe it. All times are epoch milliseconds.
#[derive(Debug, Clone)]
struct Token {
    id: String,
    secret: String,
    name: String,
    enabled: bool,
    owner: String,
    personal: bool,
    scopes: Vec<&'static str>,
    created: i64,
    modified: Option<i64>,
    used: Option<i64>,
    end: Option<i64>,
    deleted: bool,
}

impl Token {
    /// Returns everything that is set.
    fn json(&self) -> Value {
        let mut token = json!({
            "id": self.id, "name": self.name, "enabled": self.enabled, "owner": self.owner,
            "creationDate": date(self.created), "personalAccessToken": self.personal, "scopes": self.scopes,
        });
        let dates = [("modifiedDate", self.modified), ("lastUsedDate", self.used), ("expirationDate", self.end)];
        for (name, at) in dates.into_iter().filter_map(|(name, at)| Some((name, at?))) {
            token[name] = date(at).into();
        }
        if self.used.is_some() {
            token["lastUsedIpAddress"] = "127.0.0.1".into();
        }
        token
    }

    fn matches(&self, selector: usize) -> bool {
        match selector {
            0 => self.owner == "admin",
            1 => self.personal,
            2 => self.scopes.iter().any(|scope| matches!(*scope, "metrics.read" | "apiTokens.read")),
            3 => self.owner == "jane" && !self.personal,
            _ => false,
        }
    }
}

/// What the vendor answers when it refuses.
#[derive(Debug)]
enum Refusal {
    Missing,
    Invalid,
    Scope(&'static str),
    OtherOwner,
    Unknown,
    /// The offending members or parameters, each with where it stands.
    Violations(Vec<(String, &'static str)>),
}

impl Refusal {
    fn agrees(&self, reply: &Reply) -> Result<(), String> {
        let plain =
            |status: u16, message: &str| reply.agree(status, &json!({"error": {"code": status, "message": message}}));
        match self {
            Self::Missing => plain(401, "Missing authorization parameter."),
            Self::Invalid => plain(401, "Token Authentication failed"),
            Self::Scope(scopes) => plain(403, &format!("Token is missing required scope. Use one of: {scopes}")),
            Self::OtherOwner => reply.agree_on(403, &json!(403), |reply| reply.body["error"]["code"].clone()),
            Self::Unknown => plain(404, "Token does not exist"),
            Self::Violations(expected) => reply.agree_on(400, expected, |reply| {
                let violations = reply.body["error"]["constraintViolations"].as_array().cloned().unwrap_or_default();
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                let place = |violation: &Value| match violation["parameterLocation"].as_str() {
                    Some("QUERY") => "QUERY",
                    Some("PATH") => "PATH",
                    Some("PAYLOAD_BODY") => "PAYLOAD_BODY",
                    _ => "nowhere",
                };
                violations.iter().map(|violation| (text(&violation["path"]), place(violation))).collect()
            }),
        }
    }
}

/// One environment on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    host: &'a Host,
    wire: Wire,
    base: String,
    tokens: Vec<Token>,
    now: i64,
    n_operations: u64,
}

impl<'a> Run<'a> {
    pub(crate) fn new(host: &'a Host, sequence: &Sequence) -> Self {
        let world = host.server.world();
        let id = format!("00000000-0000-4000-8000-{:012x}", host.tenant_number());
        let environment = world.astrom.add_environment(&id, &world.ids);
        let now = start().timestamp_millis();
        let both = [Scope::ApiTokensRead, Scope::ApiTokensWrite];
        let founders = [("admin", false, &both[..]), ("jane", true, &both), ("jane", false, &both[..1])];
        let bystanders = (0..sequence.n_bystanders).map(|_| ("crowd", false, &both[..0]));
        let mut tokens = Vec::new();
        for (i, (owner, personal, scopes)) in founders.into_iter().chain(bystanders).enumerate() {
            let created = now - i64::try_from(i).unwrap();
            let kind = if personal { Kind::PersonalAccessToken } else { Kind::ApiToken };
            let seed =
                TokenSeed { kind, ..TokenSeed::new(owner, scopes, DateTime::from_timestamp_millis(created).unwrap()) };
            let name = seed.name.clone();
            let added = environment.add_token(&world.ids, seed).unwrap();
            tokens.push(Token {
                id: added.id.to_string(),
                secret: added.secret.expose().to_owned(),
                name,
                enabled: true,
                owner: owner.to_owned(),
                personal,
                scopes: SCOPES[..scopes.len()].to_vec(),
                created,
                modified: None,
                used: None,
                end: None,
                deleted: false,
            });
        }
        let base = format!("/e/{id}/api/v2/apiTokens");
        Self { host, wire: Wire::open(host.server.address()), base, tokens, now, n_operations: 0 }
    }

    /// Carries out all steps and looks at everything at the end; returns the number of operations.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, may_pass: bool) -> Result<u64, String> {
        for (i, step) in sequence.steps.iter().enumerate() {
            if !may_pass && matches!(step, Step::Pass { .. }) {
                continue;
            }
            self.take(step).map_err(|difference| format!("Step {i}, {step:?}:\n{difference}"))?;
        }
        let everything =
            Query { sort: None, descending: false, selector: None, fields: 1, page_size: None, from: None, to: None };
        self.list(Caller::Anchor, &everything).map_err(|difference| format!("At the end:\n{difference}"))?;
        Ok(self.n_operations)
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.n_operations += u64::from(!matches!(step, Step::Pass { .. }));
        match step {
            Step::Pass { ms } => {
                self.host.pass(TimeDelta::milliseconds(*ms));
                self.now += ms;
                Ok(())
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

    /// Returns the number of the calling token, if there is one.
    fn number(&self, caller: Caller) -> Option<usize> {
        match caller {
            Caller::Nobody | Caller::Stranger => None,
            Caller::Anchor => Some(0),
            Caller::Token(number) => Some(number % self.tokens.len()),
        }
    }

    fn target(&self, caller: Caller, target: Target) -> Option<usize> {
        match target {
            Target::Unknown => None,
            Target::Caller => self.number(caller),
            Target::Token(number) => Some(number % self.tokens.len()),
        }
    }

    /// As [`target`](Self::target), but another token than the anchor if somebody else is to change it.
    fn prey(&self, caller: Caller, target: Target) -> Option<usize> {
        let found = self.target(caller, target)?;
        Some(if found == 0 && self.number(caller) != Some(0) { 1 } else { found })
    }

    fn send(&mut self, caller: Caller, request: Request) -> Reply {
        let secret = match caller {
            Caller::Nobody => return self.wire.send(&request),
            Caller::Stranger => format!("{UNKNOWN_ID}.{}", "A".repeat(64)),
            _ => self.tokens[self.number(caller).unwrap()].secret.clone(),
        };
        self.wire.send(&request.header("authorization", format!("Api-Token {secret}")))
    }

    /// Says who calls, after which it has been used; or why it may not.
    fn admit(&mut self, caller: Caller, scope: Option<&'static str>) -> Result<usize, Refusal> {
        let number = match caller {
            Caller::Nobody => return Err(Refusal::Missing),
            _ => self.number(caller).ok_or(Refusal::Invalid)?,
        };
        let now = self.now;
        let token = &mut self.tokens[number];
        if token.deleted || !token.enabled || token.end.is_some_and(|end| end <= now) {
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

    fn create(
        &mut self,
        caller: Caller,
        name: usize,
        scopes: &[usize],
        personal: Option<bool>,
        end: End,
    ) -> Result<(), String> {
        let names: Vec<&str> = scopes.iter().map(|scope| SCOPES[*scope]).collect();
        let mut body = json!({"name": NAMES[name], "scopes": names});
        if let Some(personal) = personal {
            body["personalAccessToken"] = personal.into();
        }
        let (text, end) = self.end(end);
        if let Some(text) = text {
            body["expirationDate"] = text;
        }
        let expected = self.admit(caller, Some("apiTokens.write")).and_then(|caller| {
            let mut violations = violations(Some(name), Some(scopes));
            if end == Some(None) {
                violations.push(("expirationDate".to_owned(), "PAYLOAD_BODY"));
            }
            refuse(violations).map(|()| caller)
        });
        let reply = self.send(caller, Request::new("POST", &self.base).json(&body));
        let caller = match expected {
            Ok(caller) => caller,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let end = end.flatten();
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        let (id, secret) = (text("id"), text("token"));
        let mut expected = json!({"id": id, "token": secret});
        if let Some(end) = end {
            expected["expirationDate"] = date(end).into();
        }
        reply.agree(201, &expected)?;
        let is_new = self.tokens.iter().all(|token| token.id != id && token.secret != secret);
        if !is_new || secret.len() != id.len() + 65 || !secret.starts_with(&format!("{id}.")) {
            return Err(format!("{id} and its secret are not new, or do not belong together"));
        }
        self.tokens.push(Token {
            id,
            secret,
            name: NAMES[name].to_owned(),
            enabled: true,
            owner: self.tokens[caller].owner.clone(),
            personal: personal == Some(true),
            scopes: distinct(&names),
            created: self.now,
            modified: None,
            used: None,
            end,
            deleted: false,
        });
        Ok(())
    }

    /// Returns what the request says, and what it means: `None` no end, `Some(None)` a refusal.
    fn end(&self, end: End) -> (Option<Value>, Option<Option<i64>>) {
        const DAY: i64 = 86_400_000;
        let (text, at) = match end {
            End::Absent => return (None, None),
            End::Null => return (Some(Value::Null), None),
            End::Unreadable => return (Some("tomorrow".into()), Some(None)),
            End::In { n, unit } => (format!("now+{n}{}", UNITS[unit].0), self.now + n * UNITS[unit].1),
            End::Day { hours } => (format!("now+{hours}h/d"), (self.now + hours * 3_600_000) / DAY * DAY),
            End::Epoch { ms } => ((self.now + ms).to_string(), self.now + ms),
            End::Instant { ms } => (date(self.now + ms), self.now + ms),
        };
        (Some(text.into()), Some((at > self.now).then_some(at)))
    }

    fn get(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let found = self.target(caller, target);
        let id = found.map_or(UNKNOWN_ID, |target| &self.tokens[target].id);
        let request = Request::new("GET", format!("{}/{id}", self.base));
        let expected = self.admit(caller, Some("apiTokens.read")).and_then(|_| self.living(found));
        let reply = self.send(caller, request);
        match expected {
            Ok(target) => reply.agree(200, &self.tokens[target].json()),
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    fn living(&self, target: Option<usize>) -> Result<usize, Refusal> {
        target.filter(|target| !self.tokens[*target].deleted).ok_or(Refusal::Unknown)
    }

    fn update(
        &mut self,
        caller: Caller,
        target: Target,
        name: Option<usize>,
        enabled: Option<bool>,
        scopes: Option<&[usize]>,
    ) -> Result<(), String> {
        let found = self.prey(caller, target);
        // The anchor keeps its scopes, or the rest of the sequence would be nothing but refusals.
        let scopes = scopes.filter(|_| found != Some(0));
        let names: Option<Vec<&str>> = scopes.map(|scopes| scopes.iter().map(|scope| SCOPES[*scope]).collect());
        let mut body = json!({});
        if let Some(name) = name {
            body["name"] = NAMES[name].into();
        }
        if let Some(enabled) = enabled {
            body["enabled"] = enabled.into();
        }
        if let Some(names) = &names {
            body["scopes"] = json!(names);
        }
        let id = found.map_or(UNKNOWN_ID, |target| &self.tokens[target].id);
        let request = Request::new("PUT", format!("{}/{id}", self.base)).json(&body);
        let expected = self.admit(caller, Some("apiTokens.write")).and_then(|caller| {
            refuse(violations(name, scopes))?;
            let target = self.living(found)?;
            if caller == target && enabled == Some(false) {
                return Err(Refusal::Violations(vec![("enabled".to_owned(), "PAYLOAD_BODY")]));
            }
            Ok(target)
        });
        let reply = self.send(caller, request);
        let target = match expected {
            Ok(target) => &mut self.tokens[target],
            Err(refusal) => return refusal.agrees(&reply),
        };
        target.enabled = enabled.unwrap_or(target.enabled);
        if let Some(name) = name.map(|name| NAMES[name])
            && name != target.name
        {
            target.name = name.to_owned();
            target.modified = Some(self.now);
        }
        // Scopes are a set: the same ones in another order change nothing.
        if let Some(scopes) = names.map(|names| distinct(&names))
            && !same_set(&scopes, &target.scopes)
        {
            target.scopes = scopes;
            target.modified = Some(self.now);
        }
        reply.agree(204, &Value::Null)
    }

    fn delete(&mut self, caller: Caller, target: Target, handle: Handle) -> Result<(), String> {
        let found = self.prey(caller, target);
        let request = Request::new("DELETE", format!("{}/{}", self.base, self.text(found, handle)));
        let expected = self.admit(caller, Some("apiTokens.write")).and_then(|caller| {
            let found = found.filter(|_| !matches!(handle, Handle::WrongSecret));
            let target = self.living(found)?;
            if caller == target {
                return Err(Refusal::Violations(vec![("id".to_owned(), "PATH")]));
            }
            let (caller, token) = (&self.tokens[caller], &self.tokens[target]);
            if caller.personal && caller.owner != token.owner { Err(Refusal::OtherOwner) } else { Ok(target) }
        });
        let reply = self.send(caller, request);
        match expected {
            Ok(target) => {
                self.tokens[target].deleted = true;
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    fn look_up(&mut self, caller: Caller, target: Target, handle: Handle) -> Result<(), String> {
        let found = self.target(caller, target);
        let body = json!({"token": self.text(found, handle)});
        let request = Request::new("POST", format!("{}/lookup", self.base)).json(&body);
        let expected = self.admit(caller, None).and_then(|caller| {
            if self.tokens[caller].scopes.is_empty() {
                return Err(Refusal::Scope(""));
            }
            self.living(found.filter(|_| matches!(handle, Handle::Secret)))
        });
        let reply = self.send(caller, request);
        match expected {
            Ok(target) => reply.agree(200, &self.tokens[target].json()),
            // The vendor's message lists scopes, but any would do here.
            Err(Refusal::Scope(_)) => reply.agree_on(403, &json!(403), |reply| reply.body["error"]["code"].clone()),
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    /// Returns what a request names a token by.
    fn text(&self, target: Option<usize>, handle: Handle) -> String {
        let Some(token) = target.map(|target| &self.tokens[target]) else { return UNKNOWN_ID.to_owned() };
        match handle {
            Handle::Id => token.id.clone(),
            Handle::Secret => token.secret.clone(),
            Handle::WrongSecret => format!("{}.{}", token.id, "A".repeat(64)),
        }
    }

    /// Follows a listing to its end.
    fn list(&mut self, caller: Caller, query: &Query) -> Result<(), String> {
        let mut parameters = Vec::new();
        if let Some(sort) = query.sort {
            parameters.push(format!("sort={}{}", if query.descending { "-" } else { "" }, SORTS[sort]));
        }
        if let Some(selector) = query.selector {
            parameters.push(format!("apiTokenSelector={}", encode(SELECTORS[selector])));
        }
        if query.fields > 0 {
            parameters.push(format!("fields={}", encode(FIELDS[query.fields].0)));
        }
        parameters.extend(query.page_size.map(|size| format!("pageSize={size}")));
        parameters.extend(query.from.map(|minutes| format!("from=now-{minutes}m")));
        parameters.extend(query.to.map(|minutes| format!("to=now-{minutes}m")));
        let expected = self.admit(caller, Some("apiTokens.read")).and_then(|_| self.selected(query));
        let mut target = format!("{}?{}", self.base, parameters.join("&"));
        let tokens = match expected {
            Ok(tokens) => tokens,
            Err(refusal) => return refusal.agrees(&self.send(caller, Request::new("GET", target))),
        };
        let size = query.page_size.unwrap_or(200);
        let mut pages: Vec<&[Value]> = tokens.chunks(size).collect();
        if pages.is_empty() {
            pages.push(&[]);
        }
        for (i, page) in pages.iter().enumerate() {
            let mut reply = self.send(caller, Request::new("GET", target.as_str()));
            let key = reply.body.as_object_mut().and_then(|list| list.remove("nextPageKey"));
            reply.agree(200, &json!({"totalCount": tokens.len(), "pageSize": size, "apiTokens": page}))?;
            match key.as_ref().and_then(Value::as_str) {
                Some(key) => target = format!("{}?nextPageKey={}", self.base, encode(key)),
                None if key.is_some() => return Err("a key that is no text".to_owned()),
                None => {}
            }
            if key.is_some() != (i + 1 < pages.len()) {
                return Err(format!("page {i} of {} has the key {key:?}", pages.len()));
            }
        }
        Ok(())
    }

    fn selected(&self, query: &Query) -> Result<Vec<Value>, Refusal> {
        let mut violations = Vec::new();
        if query.page_size.is_some_and(|size| size < PAGE_SIZE_MIN) {
            violations.push(("pageSize".to_owned(), "QUERY"));
        }
        if query.from.is_some_and(|from| from < query.to.unwrap_or(0)) {
            violations.push(("from".to_owned(), "QUERY"));
        }
        refuse(violations)?;
        let bound = |minutes: i64| self.now - minutes * 60_000;
        let in_window = |token: &Token| {
            let within = |used: i64| used >= query.from.map_or(i64::MIN, bound) && used <= bound(query.to.unwrap_or(0));
            (query.from, query.to) == (None, None) || token.used.is_some_and(within)
        };
        let living = self.tokens.iter().filter(|token| !token.deleted && in_window(token));
        let mut tokens: Vec<&Token> =
            living.filter(|token| query.selector.is_none_or(|selector| token.matches(selector))).collect();
        tokens.sort_by(|a, b| {
            // Never used and never modified come first, and never ending last, when ascending.
            let order = match query.sort {
                Some(0) => a.name.cmp(&b.name),
                Some(1) => a.created.cmp(&b.created),
                Some(2) => a.used.cmp(&b.used),
                Some(3) => a.end.unwrap_or(i64::MAX).cmp(&b.end.unwrap_or(i64::MAX)),
                Some(_) => a.modified.cmp(&b.modified),
                None => b.created.cmp(&a.created),
            };
            let descending = query.descending && query.sort.is_some();
            (if descending { order.reverse() } else { order }).then_with(|| a.id.cmp(&b.id))
        });
        let members = FIELDS[query.fields].1;
        let item = |token: &&Token| {
            let mut item = token.json();
            item.as_object_mut().expect("a token is an object").retain(|name, _| members.contains(&name.as_str()));
            item
        };
        Ok(tokens.iter().map(item).collect())
    }
}

/// Returns what is wrong with a name and scopes.
fn violations(name: Option<usize>, scopes: Option<&[usize]>) -> Vec<(String, &'static str)> {
    let mut paths = Vec::new();
    if name.is_some_and(|name| NAMES[name].is_empty()) {
        paths.push("name".to_owned());
    }
    let scopes_given = scopes.unwrap_or_default();
    if scopes.is_some_and(<[usize]>::is_empty) {
        paths.push("scopes".to_owned());
    }
    let unknown = scopes_given.iter().enumerate().filter(|(_, scope)| **scope >= N_SCOPES_REQUESTABLE);
    paths.extend(unknown.map(|(i, _)| format!("scopes[{i}]")));
    paths.into_iter().map(|path| (path, "PAYLOAD_BODY")).collect()
}

fn refuse(violations: Vec<(String, &'static str)>) -> Result<(), Refusal> {
    if violations.is_empty() { Ok(()) } else { Err(Refusal::Violations(violations)) }
}

/// Returns each scope once, in the order first seen.
fn distinct(scopes: &[&'static str]) -> Vec<&'static str> {
    let mut distinct = Vec::new();
    for scope in scopes {
        if !distinct.contains(scope) {
            distinct.push(*scope);
        }
    }
    distinct
}

fn same_set(a: &[&str], b: &[&str]) -> bool {
    a.len() == b.len() && a.iter().all(|scope| b.contains(scope))
}

fn date(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms).unwrap().format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

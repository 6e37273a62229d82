use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokenwright_mock::astra_control::TokenSeed;

use super::steps::*;
use crate::host::{Company, Host, start};
use crate::sequences::Tally;
use crate::wire::{Reply, Request, Wire, encode};

/// A token as the vendor's pages describe it, at its place in the order of creation.
#[derive(Debug, Clone)]
struct Token {
    id: String,
    user: usize,
    secret: String,
    name: String,
    labels: Vec<usize>,
    created: DateTime<Utc>,
    modified: DateTime<Utc>,
    modified_by: Option<usize>,
    deleted: bool,
}

/// What the vendor answers when it refuses: the number of a problem, and the members it names.
#[derive(Debug)]
struct Problem(u16, Vec<&'static str>);

const fn problem(number: u16) -> Problem {
    Problem(number, Vec::new())
}

impl Problem {
    fn agrees(&self, reply: &Reply) -> Result<(), String> {
        let status = match self.0 {
            1 | 2 => 404,
            3 | 4 => 401,
            11 => 403,
            10 => 409,
            38 => 412,
            _ => 400,
        };
        let expected =
            (json!(format!("https://astra.netapp.io/problems/{}", self.0)), json!(status.to_string()), self.1.clone());
        reply.agree_on(status, &expected, |reply| {
            let fields = reply.body["invalidFields"].as_array().cloned().unwrap_or_default();
            let known = |field: &Value| ["id", "userID", "name"].into_iter().find(|name| field["name"] == *name);
            let names = fields.iter().map(|field| known(field).unwrap_or("?")).collect();
            (reply.body["type"].clone(), reply.body["status"].clone(), names)
        })
    }
}

/// One account on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    host: &'a Host,
    wire: Wire,
    base: String,
    users: Vec<String>,
    tokens: Vec<Token>,
    foreign_secret: String,
    /// Entity tags as they came, each with the token it was for and what that looked like.
    tags: Vec<(String, usize, Value)>,
    now: DateTime<Utc>,
    tally: Tally,
}

/// What a request to make a token says of it.
struct New<'a> {
    name: usize,
    labels: Option<&'a [usize]>,
}

impl<'a> Run<'a> {
    pub(crate) fn new(host: &'a Host) -> Self {
        let world = host.server.world();
        let uuid = |group: u32, number| format!("00000000-0000-4000-8{group:03x}-{number:012x}");
        let number = host.tenant_number();
        let account = uuid(0, number);
        let stored = world.astra_control().add_account(account.parse().unwrap(), &world.ids);
        let (mut users, mut tokens) = (Vec::new(), Vec::new());
        for (user, (_, role)) in USERS.iter().enumerate() {
            let id = uuid(u32::try_from(user).unwrap() + 1, number);
            stored.add_user(id.parse().unwrap(), *role);
            let seed = TokenSeed::new("bearer", start());
            let issued = stored.add_token(id.parse().unwrap(), &seed, &world.ids).unwrap();
            users.push(id);
            tokens.push(Token {
                id: issued.id.to_string(),
                user,
                secret: issued.secret.expose().to_owned(),
                name: "bearer".to_owned(),
                labels: Vec::new(),
                created: start(),
                modified: start(),
                modified_by: None,
                deleted: false,
            });
        }
        let (elsewhere, foreigner) = (uuid(0xffe, number).parse().unwrap(), uuid(0xfff, number).parse().unwrap());
        let other = world.astra_control().add_account(elsewhere, &world.ids);
        other.add_user(foreigner, USERS[0].1);
        let foreign = other.add_token(foreigner, &TokenSeed::new("bearer", start()), &world.ids).unwrap();
        let foreign_secret = foreign.secret.expose().to_owned();
        let (wire, base) = (Wire::open(host.server.address()), format!("/accounts/{account}/core/v1/users"));
        Self {
            host,
            wire,
            base,
            users,
            tokens,
            foreign_secret,
            tags: Vec::new(),
            now: start(),
            tally: Tally::default(),
        }
    }

    /// Carries out all steps and looks at everything at the end; returns what was done.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, company: Company) -> Result<Tally, String> {
        for (i, step) in sequence.0.iter().enumerate() {
            if company == Company::Others && matches!(step, Step::Pass { .. }) {
                continue;
            }
            self.take(step).map_err(|difference| format!("Step {i}, {step:?}:\n{difference}"))?;
        }
        let everything = Query { filter: None, order: None, limit: None, skip: None, count: true, include: false };
        for user in 0..USERS.len() {
            self.list(Caller::Anchor, Holder::User(user), &everything)
                .map_err(|difference| format!("At the end, user {user}:\n{difference}"))?;
        }
        Ok(self.tally)
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.tally.n_operations += u64::from(!matches!(step, Step::Pass { .. }));
        match step {
            Step::Pass { ms } => {
                self.host.pass(TimeDelta::milliseconds(*ms));
                self.now += TimeDelta::milliseconds(*ms);
                Ok(())
            }
            Step::Create { caller, user, name, labels } => {
                self.create(*caller, *user, New { name: *name, labels: labels.as_deref() })
            }
            Step::List { caller, user, query } => self.list(*caller, *user, query),
            Step::Get { caller, place } => self.get(*caller, *place),
            Step::Update { caller, place, change } => self.update(*caller, *place, change),
            Step::Delete { caller, place } => self.delete(*caller, *place),
        }
    }

    fn number(&self, caller: Caller) -> Option<usize> {
        match caller {
            Caller::Nobody | Caller::Stranger | Caller::Foreigner => None,
            Caller::Anchor => Some(0),
            Caller::Token(number) => Some(number % self.tokens.len()),
        }
    }

    fn send(&mut self, caller: Caller, request: Request) -> Reply {
        let secret = match caller {
            Caller::Nobody => return self.wire.send(&request),
            Caller::Stranger => "AAAA",
            Caller::Foreigner => &self.foreign_secret,
            _ => &self.tokens[self.number(caller).unwrap()].secret,
        };
        let request = request.header("authorization", format!("Bearer {secret}"));
        self.wire.send(&request)
    }

    /// Returns the user of the calling token.
    fn authenticate(&self, caller: Caller) -> Result<usize, Problem> {
        match caller {
            Caller::Nobody => Err(problem(3)),
            Caller::Stranger => Err(problem(4)),
            Caller::Foreigner => Err(problem(11)),
            _ => {
                let token = &self.tokens[self.number(caller).unwrap()];
                if token.deleted { Err(problem(4)) } else { Ok(token.user) }
            }
        }
    }

    /// Whether a user reaches the tokens of another one.
    fn oversees(caller: usize, user: usize) -> bool {
        match USERS[caller].0 {
            Rank::Owner => true,
            Rank::Admin => USERS[user].0 != Rank::Owner,
            Rank::Plain => false,
        }
    }

    /// Returns the user in the path; the last one exists nowhere.
    fn user(&self, caller: Caller, holder: Holder) -> Option<usize> {
        match holder {
            Holder::Unknown => None,
            Holder::User(user) => Some(user),
            Holder::Caller => Some(self.number(caller).map_or(0, |number| self.tokens[number].user)),
        }
    }

    fn collection(&self, user: Option<usize>) -> String {
        let user = user.map_or(UNKNOWN_ID, |user| &self.users[user]);
        format!("{}/{user}/tokens", self.base)
    }

    fn json(&self, token: &Token) -> Value {
        let mut metadata = json!({
            "labels": labels(&token.labels), "creationTimestamp": time(token.created),
            "modificationTimestamp": time(token.modified), "createdBy": self.users[token.user],
        });
        if let Some(user) = token.modified_by {
            metadata["modifiedBy"] = self.users[user].as_str().into();
        }
        json!({
            "type": "application/astra-token", "version": "1.0", "id": token.id, "name": token.name,
            "userID": self.users[token.user], "metadata": metadata,
        })
    }

    fn create(&mut self, caller: Caller, user: Holder, new: New<'_>) -> Result<(), String> {
        let New { name, labels: given } = new;
        let user = self.user(caller, user);
        let mut body = json!({"type": "application/astra-token", "version": "1.0", "name": NAMES[name]});
        if let Some(given) = given {
            body["metadata"] = json!({"labels": labels(given)});
        }
        let expected = self.authenticate(caller).and_then(|caller| {
            let user = user.ok_or(problem(2))?;
            // Nobody makes tokens for somebody else.
            if caller != user { Err(problem(11)) } else { check(Some(name), given).map(|()| user) }
        });
        let request = Request::new("POST", self.collection(user)).json(&body);
        let reply = self.send(caller, request);
        let user = match expected {
            Ok(user) => user,
            Err(problem) => return problem.agrees(&reply),
        };
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        let token = Token {
            id: text("id"),
            user,
            secret: text("token"),
            name: NAMES[name].to_owned(),
            labels: given.unwrap_or_default().to_vec(),
            created: self.now,
            modified: self.now,
            modified_by: None,
            deleted: false,
        };
        let mut expected = self.json(&token);
        expected["token"] = token.secret.as_str().into();
        reply.agree(201, &expected)?;
        let place = format!("{}/{}", self.collection(Some(user)), token.id);
        if !reply.header("location").is_some_and(|location| location.ends_with(&place)) {
            return Err(format!("expected the location {place}, received {:?}", reply.header("location")));
        }
        let is_new = self.tokens.iter().all(|known| known.id != token.id && known.secret != token.secret);
        if !is_new || token.secret.is_empty() {
            return Err(format!("{} or its secret is not new", token.id));
        }
        self.tokens.push(token);
        Ok(())
    }

    /// Returns the user and the token that a path names.
    fn find(&self, place: Place) -> (usize, Option<usize>) {
        match place {
            Place::Token(token) => {
                let token = token % self.tokens.len();
                (self.tokens[token].user, Some(token))
            }
            Place::Below(token, user) => (user, Some(token % self.tokens.len())),
            Place::Unknown => (0, None),
        }
    }

    fn item(&self, place: Place) -> String {
        let (user, token) = self.find(place);
        let id = token.map_or(UNKNOWN_ID, |token| &self.tokens[token].id);
        format!("{}/{id}", self.collection(Some(user)))
    }

    /// Returns the user of the caller and the token; `missing` is the problem if there is none.
    fn reach(&self, caller: Caller, place: Place, missing: u16) -> Result<(usize, usize), Problem> {
        let caller = self.authenticate(caller)?;
        let (user, token) = self.find(place);
        if caller != user && !Self::oversees(caller, user) {
            return Err(problem(11));
        }
        let here = |token: &usize| self.tokens[*token].user == user && !self.tokens[*token].deleted;
        Ok((caller, token.filter(here).ok_or(problem(missing))?))
    }

    fn get(&mut self, caller: Caller, place: Place) -> Result<(), String> {
        let expected = self.reach(caller, place, 2);
        let request = Request::new("GET", self.item(place));
        let reply = self.send(caller, request);
        let token = match expected {
            Ok((_, token)) => token,
            Err(problem) => return problem.agrees(&reply),
        };
        let body = self.json(&self.tokens[token]);
        reply.agree(200, &body)?;
        let tag = reply.header("etag").ok_or("no entity tag")?.to_owned();
        if let Some((.., other)) = self.tags.iter().find(|(known, _, seen)| (*known == tag) != (*seen == body)) {
            return Err(format!("the tag {tag} belongs to {body}, and not to {other}"));
        }
        self.tags.push((tag, token, body));
        Ok(())
    }

    fn update(&mut self, caller: Caller, place: Place, change: &Change) -> Result<(), String> {
        let (user, target) = self.find(place);
        let mut body = json!({"type": "application/astra-token", "version": "1.0"});
        if let Some(name) = change.name {
            body["name"] = NAMES[name].into();
        }
        if let Some(given) = &change.labels {
            body["metadata"] = given.as_ref().map_or(json!({}), |given| json!({"labels": labels(given)}));
        }
        let path_id = target.map_or(UNKNOWN_ID, |token| &self.tokens[token].id);
        for (member, same, value) in [("id", change.id, path_id), ("userID", change.user_id, &*self.users[user])] {
            match same {
                Some(Same::Yes) => body[member] = value.into(),
                Some(Same::No) => body[member] = "11111111-1111-4111-8111-111111111111".into(),
                None => {}
            }
        }
        let tag = change.tag.and_then(|ago| self.tags.iter().rev().nth(ago)).cloned();
        let expected = self.reach(caller, place, 1).and_then(|(caller, token)| {
            check(change.name, change.labels.as_ref().and_then(Option::as_deref))?;
            let members = [("id", change.id), ("userID", change.user_id)];
            let differing: Vec<_> =
                members.iter().filter(|(_, same)| *same == Some(Same::No)).map(|(member, _)| *member).collect();
            if !differing.is_empty() {
                return Err(Problem(10, differing));
            }
            let current = self.json(&self.tokens[token]);
            if tag.as_ref().is_some_and(|(_, _, seen)| *seen != current) {
                Err(problem(38))
            } else {
                Ok((caller, token))
            }
        });
        let mut request = Request::new("PUT", self.item(place)).json(&body);
        if let Some((tag, ..)) = tag {
            request = request.header("if-match", tag);
        }
        let reply = self.send(caller, request);
        let (caller, token) = match expected {
            Ok(found) => found,
            Err(problem) => return problem.agrees(&reply),
        };
        let token = &mut self.tokens[token];
        if let Some(name) = change.name {
            token.name = NAMES[name].to_owned();
        }
        if let Some(Some(given)) = &change.labels {
            token.labels.clone_from(given);
        }
        // Also if nothing else changed.
        (token.modified, token.modified_by) = (self.now, Some(caller));
        reply.agree(204, &Value::Null)
    }

    fn delete(&mut self, caller: Caller, place: Place) -> Result<(), String> {
        // Without the anchor there would soon be nobody left to look at anything.
        let place = if self.find(place).1 == Some(0) { Place::Unknown } else { place };
        let expected = self.reach(caller, place, 1);
        let request = Request::new("DELETE", self.item(place));
        let reply = self.send(caller, request);
        match expected {
            Ok((_, token)) => {
                self.tokens[token].deleted = true;
                reply.agree(204, &Value::Null)
            }
            Err(problem) => problem.agrees(&reply),
        }
    }

    /// Follows a listing to its end.
    fn list(&mut self, caller: Caller, user: Holder, query: &Query) -> Result<(), String> {
        let user = self.user(caller, user);
        let expected = self.authenticate(caller).and_then(|caller| {
            let user = user.ok_or(problem(2))?;
            if caller == user || Self::oversees(caller, user) { Ok(user) } else { Err(problem(11)) }
        });
        let mut parameters: Vec<String> = Vec::new();
        parameters.extend(query.filter.map(|filter| format!("filter={}", encode(&filter_text(filter)))));
        parameters.extend(query.order.map(|(order, descending)| {
            format!("orderBy={}{}", ORDERS[order], if descending { "%20desc" } else { "" })
        }));
        parameters.extend(query.limit.map(|limit| format!("limit={limit}")));
        parameters.extend(query.count.then(|| "count=true".to_owned()));
        parameters.extend(query.include.then(|| "include=name,id".to_owned()));
        let base = format!("{}?{}", self.collection(user), parameters.join("&"));
        let mut target = base.clone();
        if let Some(skip) = query.skip {
            target = format!("{target}&skip={skip}");
        }
        let items = match expected {
            Ok(user) => self.selected(user, query),
            Err(problem) => return problem.agrees(&self.send(caller, Request::new("GET", target))),
        };
        let mut rest = &items[query.skip.unwrap_or(0).min(items.len())..];
        loop {
            let (page, behind) = rest.split_at(query.limit.unwrap_or(rest.len()).min(rest.len()));
            let mut reply = self.send(caller, Request::new("GET", target));
            let next = reply.body["metadata"].as_object_mut().and_then(|metadata| metadata.remove("continue"));
            let metadata = if query.count { json!({"count": items.len()}) } else { json!({}) };
            let envelope =
                json!({"type": "application/astra-tokens", "version": "1.0", "items": page, "metadata": metadata});
            reply.agree(200, &envelope)?;
            match (next.as_ref().and_then(Value::as_str), behind.is_empty()) {
                (None, true) => return Ok(()),
                (Some(next), false) => target = format!("{base}&continue={}", encode(next)),
                _ => return Err(format!("{} items follow, and `continue` is {next:?}", behind.len())),
            }
            rest = behind;
        }
    }

    fn selected(&self, user: usize, query: &Query) -> Vec<Value> {
        let mine = self.tokens.iter().filter(|token| token.user == user && !token.deleted);
        let mut tokens: Vec<&Token> =
            mine.filter(|token| query.filter.is_none_or(|filter| matches(token, filter))).collect();
        // Creation order is that of the vector, and the sort is stable.
        if let Some((order, descending)) = query.order {
            tokens.sort_by(|a, b| {
                let order = match ORDERS[order] {
                    "name" => a.name.cmp(&b.name),
                    "id" => a.id.cmp(&b.id),
                    _ => std::cmp::Ordering::Equal,
                };
                if descending { order.reverse() } else { order }
            });
        }
        let item = |token: &&Token| {
            if query.include { json!([token.name, token.id]) } else { self.json(token) }
        };
        tokens.iter().map(item).collect()
    }
}

/// Checks what the schema and the validation behind it say of a body.
fn check(name: Option<usize>, given: Option<&[usize]>) -> Result<(), Problem> {
    let given = given.unwrap_or_default();
    let twice = given.iter().enumerate().any(|(i, label)| given[..i].contains(label));
    if twice || name.is_some_and(|name| NAMES[name].len() > 63) {
        return Err(problem(8));
    }
    if name.is_some_and(|name| NAMES[name].contains('<')) { Err(Problem(9, vec!["name"])) } else { Ok(()) }
}

fn labels(labels: &[usize]) -> Value {
    labels.iter().map(|label| json!({"name": LABELS[*label].0, "value": LABELS[*label].1})).collect()
}

fn filter_text(filter: Filter) -> String {
    match filter {
        Filter::Name(operator, name) => format!("name {} '{}'", OPERATORS[operator], NAMES[name]),
        Filter::Label(operator, label) => {
            format!("metadata.labels[*].value {} '{}'", OPERATORS[operator], LABELS[label].1)
        }
        Filter::Created(operator, ms) => {
            format!("metadata.creationTimestamp {} '{}'", OPERATORS[operator], time(instant(ms)))
        }
    }
}

fn matches(token: &Token, filter: Filter) -> bool {
    match filter {
        Filter::Name(operator, name) => holds(operator, &*token.name, NAMES[name]),
        Filter::Label(operator, label) => {
            token.labels.iter().any(|own| holds(operator, LABELS[*own].1, LABELS[label].1))
        }
        Filter::Created(operator, ms) => holds(operator, token.created, instant(ms)),
    }
}

fn holds<T: PartialOrd>(operator: usize, a: T, b: T) -> bool {
    match OPERATORS[operator] {
        "eq" => a == b,
        "lt" => a < b,
        "lte" => a <= b,
        "gt" => a > b,
        _ => a >= b,
    }
}

fn instant(ms: i64) -> DateTime<Utc> {
    start() + TimeDelta::milliseconds(ms)
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}

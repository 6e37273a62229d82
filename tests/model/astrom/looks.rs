//! What only looks at tokens: get, look up, list.

use serde_json::{Value, json};

use super::changes::New;
use super::refusal::{Refusal, refuse};
use super::run::Run;
use super::steps::*;
use super::token::Token;
use crate::wire::{Request, encode};

/// How far a listing has come.
struct Shown {
    n: usize,
    last: Option<usize>,
}

impl Run<'_> {
    pub(super) fn get(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let found = self.target(caller, target);
        let id = found.map_or(UNKNOWN_ID, |target| &self.tokens[target].id);
        let request = Request::new("GET", format!("{}/{id}", self.base));
        let expected = self.admit(caller, &["apiTokens.read"]).and_then(|_| self.living(found));
        let reply = self.send(caller, request);
        match expected {
            Ok(target) => reply.agree(200, &self.tokens[target].json()),
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    pub(super) fn look_up(&mut self, caller: Caller, target: Target, handle: Handle) -> Result<(), String> {
        let found = self.target(caller, target);
        let body = json!({"token": self.text(found, handle)});
        let request = Request::new("POST", format!("{}/lookup", self.base)).json(&body);
        let expected = self.admit(caller, &[]).and_then(|caller| {
            if self.tokens[caller].scopes.is_empty() {
                return Err(Refusal::Scope(&[]));
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

    /// Follows a listing to its end.
    pub(super) fn list(&mut self, caller: Caller, query: &Query) -> Result<(), String> {
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
        let expected = self.admit(caller, &["apiTokens.read"]).and_then(|_| self.selected(query));
        let target = format!("{}?{}", self.base, parameters.join("&"));
        match expected {
            Ok(_) => self.walk(caller, query, target),
            Err(refusal) => refusal.agrees(&self.send(caller, Request::new("GET", target))),
        }
    }

    /// Follows a listing that is not refused, from the first page on.
    fn walk(&mut self, caller: Caller, query: &Query, mut target: String) -> Result<(), String> {
        let size = query.page_size.unwrap_or(200);
        let mut between = query.between;
        let (mut n_shown, mut last) = (0, None);
        loop {
            let tokens = self.selected(query).map_err(|refusal| format!("{refusal:?} in the midst of a walk"))?;
            let start = self.next_start(query, &tokens, Shown { n: n_shown, last });
            let page = &tokens[start..(start + size).min(tokens.len())];
            let items: Vec<Value> = page.iter().map(|token| item(&self.tokens[*token], query)).collect();
            let mut reply = self.send(caller, Request::new("GET", target.as_str()));
            let key = reply.body.as_object_mut().and_then(|list| list.remove("nextPageKey"));
            reply.agree(200, &json!({"totalCount": tokens.len(), "pageSize": size, "apiTokens": items}))?;
            n_shown = start + page.len();
            match (key.as_ref().map(Value::as_str), n_shown < tokens.len()) {
                (None, false) => return Ok(()),
                (Some(Some(key)), true) => target = format!("{}?nextPageKey={}", self.base, encode(key)),
                _ => return Err(format!("{n_shown} of {} are shown, and the key is {key:?}", tokens.len())),
            }
            last = page.last().copied();
            self.interrupt(between.take(), caller, last)?;
        }
    }

    /// Returns where the next page starts in the listing as it is now: in default order behind the
    /// token that was shown last, in any other at the same position.
    fn next_start(&self, query: &Query, tokens: &[usize], shown: Shown) -> usize {
        match shown.last.map(|last| &self.tokens[last]) {
            None => 0,
            Some(last) if query.is_newest_first() => {
                let place = |token: &Token| (-token.created, token.id.clone());
                tokens.iter().filter(|token| place(&self.tokens[**token]) <= place(last)).count()
            }
            Some(_) => shown.n.min(tokens.len()),
        }
    }

    fn interrupt(&mut self, between: Option<Between>, walker: Caller, last: Option<usize>) -> Result<(), String> {
        match (between, last) {
            (Some(Between::Create), _) => {
                let new = New { name: 0, scopes: &[METRICS], personal: None, end: End::Absent };
                self.create(Caller::Anchor, new)
            }
            (Some(Between::DeleteShown), Some(last)) if last != 0 && self.number(walker) != Some(last) => {
                self.delete(Caller::Anchor, Target::Token(last), Handle::Id)
            }
            _ => Ok(()),
        }
    }

    /// Returns the tokens of a listing in its order.
    fn selected(&self, query: &Query) -> Result<Vec<usize>, Refusal> {
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
        let matches = |token: &Token| query.selector.is_none_or(|selector| token.matches(selector));
        let is_shown = |token: &Token| token.is_here() && in_window(token) && matches(token);
        let mut tokens: Vec<usize> = (0..self.tokens.len()).filter(|token| is_shown(&self.tokens[*token])).collect();
        tokens.sort_by(|a, b| {
            let (a, b) = (&self.tokens[*a], &self.tokens[*b]);
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
        Ok(tokens)
    }
}

/// Returns what a listing shows of a token.
fn item(token: &Token, query: &Query) -> Value {
    let members = FIELDS[query.fields].1;
    let mut item = token.json();
    item.as_object_mut().expect("a token is an object").retain(|name, _| members.contains(&name.as_str()));
    item
}

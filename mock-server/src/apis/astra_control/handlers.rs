use http::header;

use super::account::Change;
use super::cursor::Scope;
use super::list_query::ListQuery;
use super::listing::Page;
use super::precondition::Precondition;
use super::problem::{Problem, Reason};
use super::service::access;
use super::timestamp::Timestamp;
use super::{Service, TokenSeed, Uuid, name, token_view};
use crate::generated::astra_control::{AstraControl, ops, types};
use crate::http::{Answer, Call, Operation, Request};

impl AstraControl for Service {
    async fn token_create(
        call: &Call<'_, Self>,
        request: Request<ops::TokenCreate>,
    ) -> Result<Answer<types::TokenCreated>, Problem> {
        let operation = ops::TokenCreate::INFO;
        let refuse = |refusal| Problem::from_refusal(refusal, operation);
        check_name(&request.body.name)?;
        let access = access(call, call.caller, operation).map_err(refuse)?;
        let labels = request.body.metadata.and_then(|metadata| metadata.labels).unwrap_or_default();
        let seed = TokenSeed {
            name: request.body.name,
            labels: token_view::labels(labels),
            created_at: call.now,
            created_by: None,
        };
        let view =
            |token: &_, issued| (token_view::created(access.user, token, issued), token_view::tag(access.user, token));
        let (body, tag) = call.caller.account.create(&access, &seed, &call.world.ids, view).map_err(refuse)?;
        let location = location(call, &request.path, &body.id);
        Ok(Answer::from(body).with_header(header::LOCATION, &location).with_header(header::ETAG, &tag))
    }

    async fn token_list(
        call: &Call<'_, Self>,
        request: Request<ops::TokenList>,
    ) -> Result<Answer<types::TokenList>, Problem> {
        let operation = ops::TokenList::INFO;
        let refuse = |refusal| Problem::from_refusal(refusal, operation);
        let access = access(call, call.caller, operation).map_err(refuse)?;
        let account = &call.caller.account;
        let ListQuery { listing, include } = ListQuery::read(&request.query, access.user, account.cursor_key())?;
        let page = account
            .list(&access, &listing, |token| match &include {
                None => types::TokenListItem::Token(token_view::read(access.user, token)),
                Some(members) => types::TokenListItem::Values(token_view::values(access.user, token, members)),
            })
            .map_err(refuse)?;
        let Page { items, cut_at, total } = page;
        let scope = Scope { user: access.user, filter: &listing.filter, order: listing.order };
        let continue_ = cut_at.map(|place| account.cursor_key().write(&scope, &place));
        Ok(token_list(items, continue_, total).into())
    }

    async fn token_get(
        call: &Call<'_, Self>,
        request: Request<ops::TokenGet>,
    ) -> Result<Answer<types::Token>, Problem> {
        let operation = ops::TokenGet::INFO;
        let refuse = |refusal| Problem::from_refusal(refusal, operation);
        let access = access(call, call.caller, operation).map_err(refuse)?;
        let token = token_id(&request.path.token_id, Problem::CollectionNotFound)?;
        let view = |token: &_| (token_view::read(access.user, token), token_view::tag(access.user, token));
        let (body, tag) = call.caller.account.get(&access, token, view).map_err(refuse)?;
        Ok(Answer::from(body).with_header(header::ETAG, &tag))
    }

    async fn token_update(call: &Call<'_, Self>, request: Request<ops::TokenUpdate>) -> Result<Answer<()>, Problem> {
        let operation = ops::TokenUpdate::INFO;
        let refuse = |refusal| Problem::from_refusal(refusal, operation);
        let types::TokenUpdate { id, name, user_id, metadata, .. } = request.body;
        if let Some(name) = &name {
            check_name(name)?;
        }
        check_fixed(&[("id", id, &request.path.token_id), ("userID", user_id, &request.path.user_id)])?;
        let access = access(call, call.caller, operation).map_err(refuse)?;
        let token = token_id(&request.path.token_id, Problem::ResourceNotFound)?;
        let change = Change {
            name: name.map(String::into_boxed_str),
            labels: metadata.and_then(|metadata| metadata.labels).map(|labels| token_view::labels(labels).into()),
            modified_at: Timestamp::at(call.now),
        };
        let condition = Precondition::read(call.headers);
        let tag = |token: &_| token_view::tag(access.user, token);
        call.caller.account.update(&access, token, change, &condition, tag).map_err(refuse)?;
        Ok(().into())
    }

    async fn token_delete(call: &Call<'_, Self>, request: Request<ops::TokenDelete>) -> Result<Answer<()>, Problem> {
        let operation = ops::TokenDelete::INFO;
        let refuse = |refusal| Problem::from_refusal(refusal, operation);
        let access = access(call, call.caller, operation).map_err(refuse)?;
        let token = token_id(&request.path.token_id, Problem::ResourceNotFound)?;
        call.caller.account.delete(&access, token).map_err(refuse)?;
        Ok(().into())
    }
}

fn check_name(name: &str) -> Result<(), Problem> {
    name::check(name).map_err(|error| Problem::InvalidFields(vec![Reason::new("name", error)]))
}

/// Compares members of a body with the values that cannot be changed: name, sent, stored.
fn check_fixed(members: &[(&str, Option<String>, &str)]) -> Result<(), Problem> {
    let differing = members.iter().filter(|(_, sent, stored)| sent.as_ref().is_some_and(|sent| sent != stored));
    let reasons: Vec<Reason> =
        differing.map(|(name, ..)| Reason::new(*name, "differs from the stored value")).collect();
    if reasons.is_empty() { Ok(()) } else { Err(Problem::Conflict(reasons)) }
}

/// Reads the identifier of a token, which was admitted and so is well-formed.
fn token_id(text: &str, problem: Problem) -> Result<Uuid, Problem> {
    text.parse().map_err(|_| problem)
}

/// Returns the full URL of a new token.
fn location(call: &Call<'_, Service>, path: &ops::TokenCreatePath, id: &str) -> String {
    let template = ops::TokenGet::INFO.path;
    let variables = [("{account_id}", path.account_id.as_str()), ("{user_id}", &path.user_id), ("{token_id}", id)];
    let path = variables.iter().fold(template.to_owned(), |path, (name, value)| path.replace(name, value));
    format!("{}{path}", call.origin())
}

fn token_list(items: Vec<types::TokenListItem>, continue_: Option<String>, total: Option<usize>) -> types::TokenList {
    let metadata = types::ListMetadata {
        labels: None,
        creation_timestamp: None,
        modification_timestamp: None,
        created_by: None,
        modified_by: None,
        continue_,
        count: total.map(|total| i64::try_from(total).unwrap_or(i64::MAX)),
    };
    let type_ = Some(types::TokenListType::ApplicationAstraTokens);
    types::TokenList { type_, version: Some(token_view::VERSION), items, metadata }
}

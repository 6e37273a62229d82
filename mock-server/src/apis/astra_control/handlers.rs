use http::header;

use super::account::Change;
use super::collection::{Part, Picked};
use super::cursor::Scope;
use super::directory;
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
        let (body, tag) = access.create(&seed, &call.world.ids, view).map_err(refuse)?;
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
        let page = access
            .list(&listing, |token| match &include {
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
        let (body, tag) = access.get(token, view).map_err(refuse)?;
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
            condition: Precondition::read(call.headers),
        };
        let tag = |token: &_| token_view::tag(access.user, token);
        access.update(token, change, tag).map_err(refuse)?;
        Ok(().into())
    }

    async fn token_delete(call: &Call<'_, Self>, request: Request<ops::TokenDelete>) -> Result<Answer<()>, Problem> {
        let operation = ops::TokenDelete::INFO;
        let refuse = |refusal| Problem::from_refusal(refusal, operation);
        let access = access(call, call.caller, operation).map_err(refuse)?;
        let token = token_id(&request.path.token_id, Problem::ResourceNotFound)?;
        access.delete(token).map_err(refuse)?;
        Ok(().into())
    }

    async fn user_list(call: &Call<'_, Self>, _: Request<ops::UserList>) -> Result<Answer<types::UserList>, Problem> {
        let account = &call.caller.account;
        let Part { items, metadata } = directory::USERS.pick(call, account.cursor_key(), account.users())?;
        let items = items.into_iter().map(|item| match item {
            Picked::Whole(user) => types::UserListItem::User(user),
            Picked::Values(values) => types::UserListItem::Values(values),
        });
        let (type_, version) = (types::UserListType::ApplicationAstraUsers, types::UserVersion::V12);
        Ok(types::UserList { type_: Some(type_), version: Some(version), items: items.collect(), metadata }.into())
    }

    async fn user_get(call: &Call<'_, Self>, request: Request<ops::UserGet>) -> Result<Answer<types::User>, Problem> {
        let user = call.caller.account.users().into_iter().find(|user| user.id == request.path.user_id);
        user.map(Answer::from).ok_or(Problem::CollectionNotFound)
    }

    async fn role_binding_list(
        call: &Call<'_, Self>,
        _: Request<ops::RoleBindingList>,
    ) -> Result<Answer<types::RoleBindingList>, Problem> {
        let account = &call.caller.account;
        let bindings = account.role_bindings();
        let Part { items, metadata } = directory::ROLE_BINDINGS.pick(call, account.cursor_key(), bindings)?;
        let items = items.into_iter().map(|item| match item {
            Picked::Whole(binding) => types::RoleBindingListItem::RoleBinding(binding),
            Picked::Values(values) => types::RoleBindingListItem::Values(values),
        });
        let type_ = types::RoleBindingListType::ApplicationAstraRoleBindings;
        let version = types::RoleBindingVersion::V11;
        let (type_, version) = (Some(type_), Some(version));
        Ok(types::RoleBindingList { type_, version, items: items.collect(), metadata }.into())
    }

    async fn role_binding_get(
        call: &Call<'_, Self>,
        request: Request<ops::RoleBindingGet>,
    ) -> Result<Answer<types::RoleBinding>, Problem> {
        let bindings = call.caller.account.role_bindings();
        let binding = bindings.into_iter().find(|binding| binding.id == request.path.role_binding_id);
        binding.map(Answer::from).ok_or(Problem::CollectionNotFound)
    }

    async fn account_list(
        call: &Call<'_, Self>,
        _: Request<ops::AccountList>,
    ) -> Result<Answer<types::AccountList>, Problem> {
        let account = &call.caller.account;
        let accounts = vec![account.view()];
        let Part { items, metadata } = directory::ACCOUNTS.pick(call, account.cursor_key(), accounts)?;
        let items = items.into_iter().map(|item| match item {
            Picked::Whole(account) => types::AccountListItem::Account(account),
            Picked::Values(values) => types::AccountListItem::Values(values),
        });
        let (type_, version) = (types::AccountListType::ApplicationAstraAccounts, types::AccountVersion::V10);
        Ok(types::AccountList { type_: Some(type_), version: Some(version), items: items.collect(), metadata }.into())
    }

    async fn account_get(
        call: &Call<'_, Self>,
        _: Request<ops::AccountGet>,
    ) -> Result<Answer<types::Account>, Problem> {
        Ok(call.caller.account.view().into())
    }

    async fn cloud_list(
        call: &Call<'_, Self>,
        _: Request<ops::CloudList>,
    ) -> Result<Answer<types::CloudList>, Problem> {
        let clouds = Vec::<types::Account>::new();
        let Part { metadata, .. } = directory::CLOUDS.pick(call, call.caller.account.cursor_key(), clouds)?;
        let (type_, version) = (types::CloudListType::ApplicationAstraClouds, types::CloudVersion::V11);
        Ok(types::CloudList { type_, version, items: Vec::new(), metadata }.into())
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

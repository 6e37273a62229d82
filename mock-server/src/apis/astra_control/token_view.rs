//! Tokens as they look on the wire.

use serde_json::Value;

use super::Uuid;
use super::issue::Issued;
use super::member::Member;
use super::precondition::entity_tag;
use super::tokens::{Label, Token};
use crate::generated::astra_control::types;

/// The member `type` of every token.
pub(super) const TYPE: types::TokenType = types::TokenType::ApplicationAstraToken;
/// The member `version` of every token.
pub(super) const VERSION: types::TokenVersion = types::TokenVersion::V10;

/// A token as it is read.
pub(super) fn read(user: Uuid, token: &Token) -> types::Token {
    types::Token {
        type_: TYPE,
        version: VERSION,
        id: token.id.to_string(),
        name: token.name.to_string(),
        user_id: user.to_string(),
        metadata: metadata(token),
    }
}

/// A token as its maker gets it.
pub(super) fn created(user: Uuid, token: &Token, issued: Issued) -> types::TokenCreated {
    let types::Token { type_, version, id, name, user_id, metadata } = read(user, token);
    types::TokenCreated { type_, version, id, name, user_id, token: issued.secret, metadata }
}

/// The chosen members of a token, in the order chosen.
pub(super) fn values(user: Uuid, token: &Token, members: &[Member]) -> Vec<Value> {
    let value = |member: &Member| match member {
        Member::Type => TYPE.as_str().into(),
        Member::Version => VERSION.as_str().into(),
        Member::Id => token.id.to_string().into(),
        Member::Name => (*token.name).into(),
        Member::UserId => user.to_string().into(),
        Member::Metadata => serde_json::to_value(metadata(token)).expect("metadata has texts only"),
    };
    members.iter().map(value).collect()
}

/// The entity tag of a token: that of what [`read`] makes of it.
pub(super) fn tag(user: Uuid, token: &Token) -> String {
    entity_tag(&serde_json::to_vec(&read(user, token)).expect("a token has texts only"))
}

/// The labels of a request.
pub(super) fn labels(labels: Vec<types::Label>) -> Vec<Label> {
    let label = |types::Label { name, value }| Label { name: name.into(), value: value.into() };
    labels.into_iter().map(label).collect()
}

fn metadata(token: &Token) -> types::ResponseMetadata {
    let label = |label: &Label| types::Label { name: label.name.to_string(), value: label.value.to_string() };
    types::ResponseMetadata {
        labels: Some(token.labels.iter().map(label).collect()),
        creation_timestamp: Some(token.created_at.to_string()),
        modification_timestamp: Some(token.modified_at.to_string()),
        created_by: Some(token.created_by.to_string()),
        modified_by: token.modified_by.map(|user| user.to_string()),
    }
}

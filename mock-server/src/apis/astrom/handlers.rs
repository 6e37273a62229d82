use chrono::{DateTime, Utc};

use super::environment::{Changes, Draft};
use super::fields::{Field, Fields};
use super::gate_token::GateListing;
use super::gate_token::GateToken;
use super::gates::GateDraft;
use super::listing::Listing;
use super::problem::Problem;
use super::service::listing_text;
use super::tenant_token::{Step, TokenPair};
use super::timestamp::{DateStyle, Millis};
use super::token::{Kind, State, Token, TokenView};
use super::violation::Violation;
use super::{Service, TokenId, violations};
use crate::generated::astrom::{Astrom, ops, types};
use crate::http::{Answer, Call, Request};

impl Astrom for Service {
    async fn api_token_list(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenList>,
    ) -> Result<Answer<types::ApiTokenList>, Problem> {
        let environment = &call.caller.environment;
        let listing = match &request.query.next_page_key {
            Some(key) => environment.page_keys().read(key).ok_or_else(page_key_invalid)?,
            None => {
                // The document has checked the number, so it is far from the bounds of the type.
                let page_size = request.query.page_size.try_into().unwrap_or(u32::MAX);
                Listing::read(&listing_text(call), page_size, call.now).map_err(Problem::constraints_violated)?
            }
        };
        let page = environment.list(&listing, |view| api_token(view, listing.fields));
        let next = page.next.map(|place| environment.page_keys().write(&Listing { place, ..listing.clone() }));
        Ok(Answer::from(types::ApiTokenList {
            total_count: page.total.try_into().unwrap_or(i64::MAX),
            page_size: listing.page_size.try_into().ok(),
            next_page_key: next,
            api_tokens: Some(page.items),
        }))
    }

    async fn api_token_create(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenCreate>,
    ) -> Result<Answer<types::ApiTokenCreated>, Problem> {
        let body = &request.body;
        let draft = Draft {
            name: &body.name,
            scopes: &body.scopes,
            kind: kind(body.personal_access_token),
            expires_at: expiration(body.expiration_date.as_deref(), call.now)?,
            created_at: Millis::at(call.now),
        };
        let created = call.caller.environment.create(&call.world.ids, call.caller.holder()?, &draft)?;
        Ok(Answer::from(types::ApiTokenCreated {
            id: Some(created.id.to_text()),
            token: Some(created.secret),
            expiration_date: created.expiration_date,
        }))
    }

    async fn api_token_lookup(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenLookup>,
    ) -> Result<Answer<types::ApiToken>, Problem> {
        let secret = request.body.token.expose();
        let found = call.caller.environment.find_by_secret(secret, |view| api_token(view, Fields::ALL));
        found.map(Answer::from).ok_or_else(Problem::token_unknown)
    }

    async fn api_token_get(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenGet>,
    ) -> Result<Answer<types::ApiToken>, Problem> {
        let id = TokenId::parse(&request.path.id).ok_or_else(Problem::token_unknown)?;
        let found = call.caller.environment.find(&id, |view| api_token(view, Fields::ALL));
        found.map(Answer::from).ok_or_else(Problem::token_unknown)
    }

    async fn api_token_update(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenUpdate>,
    ) -> Result<Answer<()>, Problem> {
        let id = TokenId::parse(&request.path.id).ok_or_else(Problem::token_unknown)?;
        let changes = Changes {
            name: request.body.name.as_deref(),
            state: request.body.enabled.map(|enabled| if enabled { State::Enabled } else { State::Disabled }),
            scopes: request.body.scopes.as_deref(),
            at: Millis::at(call.now),
        };
        call.caller.environment.update(&id, call.caller.holder()?, &changes)?;
        Ok(Answer::from(()))
    }

    async fn api_token_delete(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenDelete>,
    ) -> Result<Answer<()>, Problem> {
        call.caller.environment.delete(&request.path.id, call.caller.holder()?)?;
        Ok(Answer::from(()))
    }

    async fn active_gate_token_list(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenList>,
    ) -> Result<Answer<types::ActiveGateTokenList>, Problem> {
        let environment = &call.caller.environment;
        let listing = match &request.query.next_page_key {
            Some(key) => environment.page_keys().read_gates(key).ok_or_else(page_key_invalid)?,
            // The document has checked the number, so it is far from the bounds of the type.
            None => GateListing { page_size: request.query.page_size.try_into().unwrap_or(u32::MAX), after: None },
        };
        let page = environment.list_gate_tokens(listing, active_gate_token);
        let next = page.next.map(|last| GateListing { after: Some(last), ..listing });
        Ok(Answer::from(types::ActiveGateTokenList {
            total_count: page.total.try_into().unwrap_or(i64::MAX),
            page_size: listing.page_size.try_into().ok(),
            next_page_key: next.map(|listing| environment.page_keys().write_gates(listing)),
            active_gate_tokens: Some(page.items),
        }))
    }

    async fn active_gate_token_create(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenCreate>,
    ) -> Result<Answer<types::ActiveGateTokenCreated>, Problem> {
        let body = &request.body;
        let draft = GateDraft {
            name: &body.name,
            gate: body.active_gate_type,
            is_seed: body.seed_token.unwrap_or_default(),
            expires_at: expiration(body.expiration_date.as_deref(), call.now)?,
            created_at: Millis::at(call.now),
        };
        let created = call.caller.environment.create_gate_token(&call.world.ids, call.caller.holder()?, &draft);
        Ok(Answer::from(types::ActiveGateTokenCreated {
            id: created.id.to_string(),
            token: created.secret,
            expiration_date: created.expiration_date,
        }))
    }

    async fn active_gate_token_get(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenGet>,
    ) -> Result<Answer<types::ActiveGateToken>, Problem> {
        let found = call.caller.environment.find_gate_token(&request.path.id, active_gate_token);
        found.map(Answer::from).ok_or_else(Problem::token_unknown)
    }

    async fn active_gate_token_delete(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenDelete>,
    ) -> Result<Answer<()>, Problem> {
        call.caller.environment.delete_gate_token(&request.path.id)?;
        Ok(Answer::from(()))
    }

    async fn tenant_token_rotation_start(
        call: &Call<'_, Self>,
        _: Request<ops::TenantTokenRotationStart>,
    ) -> Result<Answer<types::TenantTokenConfig>, Problem> {
        rotate(call, Step::Start)
    }

    async fn tenant_token_rotation_finish(
        call: &Call<'_, Self>,
        _: Request<ops::TenantTokenRotationFinish>,
    ) -> Result<Answer<types::TenantTokenConfig>, Problem> {
        rotate(call, Step::Finish)
    }

    async fn tenant_token_rotation_cancel(
        call: &Call<'_, Self>,
        _: Request<ops::TenantTokenRotationCancel>,
    ) -> Result<Answer<types::TenantTokenConfig>, Problem> {
        rotate(call, Step::Cancel)
    }

    async fn agent_connection_info_get(
        call: &Call<'_, Self>,
        _: Request<ops::AgentConnectionInfoGet>,
    ) -> Result<Answer<types::AgentConnectionInfo>, Problem> {
        let (environment, endpoint) = (&call.caller.environment, communication_endpoint(call));
        Ok(Answer::from(types::AgentConnectionInfo {
            tenant_uuid: Some(environment.id().to_owned()),
            tenant_token: Some(environment.active_tenant_token()),
            formatted_communication_endpoints: Some(format!("{{{endpoint}}}")),
            communication_endpoints: Some(vec![endpoint]),
        }))
    }

    async fn gateway_connection_info_get(
        call: &Call<'_, Self>,
        _: Request<ops::GatewayConnectionInfoGet>,
    ) -> Result<Answer<types::GatewayConnectionInfo>, Problem> {
        let environment = &call.caller.environment;
        Ok(Answer::from(types::GatewayConnectionInfo {
            tenant_uuid: Some(environment.id().to_owned()),
            tenant_token: Some(environment.active_tenant_token()),
            communication_endpoints: Some(communication_endpoint(call)),
        }))
    }

    async fn cluster_version_get(
        call: &Call<'_, Self>,
        _: Request<ops::ClusterVersionGet>,
    ) -> Result<Answer<types::ClusterVersion>, Problem> {
        let version = call.caller.environment.settings().cluster_version;
        Ok(Answer::from(types::ClusterVersion { version: Some(version) }))
    }

    async fn time_get(call: &Call<'_, Self>, _: Request<ops::TimeGet>) -> Result<Answer<i64>, Problem> {
        Ok(Answer::from(call.now.timestamp_millis()))
    }

    async fn health_get(_: &Call<'_, Self>, _: Request<ops::HealthGet>) -> Result<Answer<String>, Problem> {
        Ok(Answer::from("RUNNING".to_owned()))
    }
}

fn page_key_invalid() -> Problem {
    Problem::constraints_violated(vec![Violation::query("nextPageKey", "is not a valid page key")])
}

fn kind(personal_access_token: Option<bool>) -> Kind {
    if personal_access_token == Some(true) { Kind::PersonalAccessToken } else { Kind::ApiToken }
}

fn expiration(text: Option<&str>, now: DateTime<Utc>) -> Result<Option<Millis>, Problem> {
    let read = text.map(|text| violations::expiration(text, now)).transpose();
    read.map_err(|violation| Problem::constraints_violated(vec![violation]))
}

/// Takes a step of the rotation of the tenant token.
fn rotate(call: &Call<'_, Service>, step: Step) -> Result<Answer<types::TenantTokenConfig>, Problem> {
    let TokenPair { active, old } = call.caller.environment.rotate_tenant_token(step, &call.world.ids)?;
    let token = |value| types::TenantToken { value };
    Ok(Answer::from(types::TenantTokenConfig { active: Some(token(Some(active))), old: Some(token(old)) }))
}

/// Returns where agents and gates connect: to the server that was asked.
fn communication_endpoint(call: &Call<'_, Service>) -> String {
    format!("{}/communication", call.origin())
}

/// Makes what a request sees of an ActiveGate token.
fn active_gate_token(token: &GateToken, dates: DateStyle) -> types::ActiveGateToken {
    types::ActiveGateToken {
        id: token.id.to_string(),
        name: token.name.to_string(),
        owner: token.owner.to_string(),
        creation_date: token.created_at.to_wire(dates),
        active_gate_type: token.gate,
        expiration_date: token.expires_at.map(|at| at.to_wire(dates)),
        last_used_date: token.last_used_at.map(|at| at.to_wire(dates)),
        seed_token: Some(token.is_seed),
    }
}

/// Makes what a request sees of a token: the chosen fields, as far as they are set.
fn api_token(view: TokenView<'_>, fields: Fields) -> types::ApiToken {
    let TokenView { token, owner, dates } = view;
    let shown = |field| fields.contains(field).then_some(());
    let date = |field, at: Option<Millis>| shown(field).and(at).map(|at| at.to_wire(dates));
    types::ApiToken {
        id: shown(Field::Id).map(|()| token.id.to_text()),
        name: shown(Field::Name).map(|()| token.name.to_string()),
        enabled: shown(Field::Enabled).map(|()| token.state == State::Enabled),
        owner: shown(Field::Owner).map(|()| owner.to_owned()),
        creation_date: date(Field::CreationDate, Some(token.created_at)),
        modified_date: date(Field::ModifiedDate, token.modified_at),
        last_used_date: date(Field::LastUsedDate, token.last_used_at),
        last_used_ip_address: shown(Field::LastUsedIpAddress).and(token.last_used_from).map(|ip| ip.to_string()),
        expiration_date: date(Field::ExpirationDate, token.expires_at),
        personal_access_token: shown(Field::PersonalAccessToken).map(|()| token.kind == Kind::PersonalAccessToken),
        scopes: shown(Field::Scopes).map(|()| token.scopes.as_slice().to_vec()),
        additional_metadata: shown(Field::AdditionalMetadata).and_then(|()| metadata(token)),
    }
}

/// Makes what the product notes about a token, if it notes anything.
fn metadata(token: &Token) -> Option<types::AdditionalMetadata> {
    let facts = token.additional_metadata.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    (!token.additional_metadata.is_empty()).then(|| types::AdditionalMetadata(facts.collect()))
}

//! The access tokens API of Ключ-АСТРОМ / АппОптима, which is Dynatrace's environment API v2.
//!
//! A [`Store`] holds [`Environment`]s, an environment holds tokens. Tests and seeds put tokens into
//! an environment with [`Environment::add_token`]; requests do with it what
//! `openapi/astrom.yaml` says.

mod access;
mod api_store;
mod credentials;
mod demo;
mod diagnosis;
mod environment;
mod failure;
mod fields;
mod filter;
#[cfg(feature = "internals")]
mod fuzz;
mod gate_seeding;
mod gate_token;
mod gates;
mod handlers;
mod json_place;
mod listing;
mod page_key;
mod problem;
mod scope_set;
pub(crate) mod seed;
mod seeding;
mod selector;
mod service;
mod shelf;
mod sort;
mod store;
mod tenant_token;
mod timestamp;
mod token;
mod token_id;
mod token_seed;
mod violation;
mod violations;
mod wire;

pub(crate) use credentials::SCHEME;
pub use environment::{Environment, PersonalAccessTokens, Settings};
pub use gate_token::GateTokenId;
pub use gates::{AddedGateToken, GateTokenSeed};
#[doc(hidden)]
pub use problem::Problem;
pub use seed::{
    AccessTokenSeed, ActiveGateTokenSeed, AstromSeed, EnvironmentSeed, EnvironmentSettingsSeed, TenantTokenSeed,
};
#[doc(hidden)]
pub use service::Service;
pub use store::Store;
pub use timestamp::DateStyle;
pub use token::{Kind, State};
pub use token_id::TokenId;
pub use token_seed::{AddedToken, TokenSeed, TokenSeedError};

pub use crate::generated::astrom::types::{ActiveGateType, Scope};

//! Every operation, with arguments that make a request.

use std::fmt;

use serde::Serialize;

use crate::credential::SharedCredential;
use crate::error::Error;
use crate::ops_manager::{KeyPair, Role};
use crate::response::ResponseValue;
use crate::retry::RetryPolicy;
use crate::{astra_control, astrom, ops_manager};

/// The secret of every credential, to be found in no message.
pub(super) const CANARY: &str = "canary-7c1d9e";

pub(super) struct Clients {
    astrom: astrom::Client,
    astra_control: astra_control::Client,
    ops_manager: ops_manager::Client,
    #[cfg(feature = "mock-control")]
    control: crate::control::Client,
}

impl Clients {
    pub(super) fn new() -> Self {
        let url = "http://answers.test";
        let once = RetryPolicy::never;
        // A provider, so that a refusal is answered by a second request.
        let pair = SharedCredential::new(KeyPair::new("user", CANARY));
        Self {
            astrom: astrom::Client::builder(url).credential(CANARY).retry_policy(once()).build().unwrap(),
            astra_control: astra_control::Client::builder(url).credential(CANARY).retry_policy(once()).build().unwrap(),
            ops_manager: {
                let builder = ops_manager::Client::builder(url).credential_provider(pair);
                builder.retry_policy(once()).build().unwrap()
            },
            #[cfg(feature = "mock-control")]
            control: super::control::client(url),
        }
    }

    /// Calls the operation of that id, and looks at what comes of it as callers may.
    pub(super) async fn call(&self, operation: &str) -> Result<(), Error> {
        match operation.split_once('_').unwrap().0 {
            "api" => self.call_astrom(operation).await,
            "token" => self.call_astra_control(operation).await,
            _ if operation.starts_with("access_list") => self.call_access_list(operation).await,
            #[cfg(feature = "mock-control")]
            kind if super::control::has(kind) => super::control::call(&self.control, operation).await,
            _ => self.call_ops_manager(operation).await,
        }
    }

    async fn call_astrom(&self, operation: &str) -> Result<(), Error> {
        use astrom::types::{ApiTokenCreate, ApiTokenSecret, ApiTokenUpdate};
        let client = &self.astrom;
        let create = ApiTokenCreate::builder().name("ci").scopes(vec![astrom::Scope::METRICS_READ]);
        let secret = ApiTokenSecret::builder().token("dt0c01.A.B");
        match operation {
            "api_token_list" => look(client.api_token_list().send().await),
            "api_token_create" => look(client.api_token_create().body(create).send().await),
            "api_token_lookup" => look(client.api_token_lookup().body(secret).send().await),
            "api_token_get" => look(client.api_token_get().id("dt0c01.A").send().await),
            "api_token_update" => {
                look(client.api_token_update().id("dt0c01.A").body(ApiTokenUpdate::builder()).send().await)
            }
            "api_token_delete" => look(client.api_token_delete().id("dt0c01.A").send().await),
            _ => panic!("{operation} is not called"),
        }
    }

    async fn call_astra_control(&self, operation: &str) -> Result<(), Error> {
        use astra_control::types::{TokenCreate, TokenUpdate};
        use astra_control::{TokenType, TokenVersion};
        let client = &self.astra_control;
        let (kind, version) = (TokenType::APPLICATION_ASTRA_TOKEN, TokenVersion::V1_0);
        let create = TokenCreate::builder().type_(kind.clone()).version(version.clone()).name("ci");
        let update = TokenUpdate::builder().type_(kind).version(version);
        match operation {
            "token_list" => look(client.token_list().account_id("a").user_id("u").send().await),
            "token_create" => look(client.token_create().account_id("a").user_id("u").body(create).send().await),
            "token_get" => look(client.token_get().account_id("a").user_id("u").token_id("t").send().await),
            "token_update" => {
                let call = client.token_update().account_id("a").user_id("u").token_id("t");
                look(call.body(update).send().await)
            }
            "token_delete" => look(client.token_delete().account_id("a").user_id("u").token_id("t").send().await),
            _ => panic!("{operation} is not called"),
        }
    }

    async fn call_ops_manager(&self, operation: &str) -> Result<(), Error> {
        use ops_manager::types::{OrgApiKeyCreate, OrgApiKeyUpdate, ProjectApiKeyCreate, ProjectApiKeyUpdate};
        let client = &self.ops_manager;
        let create = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_MEMBER]);
        let in_project = ProjectApiKeyCreate::builder().desc("ci".to_owned());
        let roles = ProjectApiKeyUpdate::builder().roles(vec![Role::GROUP_READ_ONLY]);
        match operation {
            "org_list" => look(client.org_list().send().await),
            "org_get" => look(client.org_get().org_id("o").send().await),
            "project_list" => look(client.project_list().send().await),
            "project_get" => look(client.project_get().project_id("p").send().await),
            "project_api_key_list" => look(client.project_api_key_list().project_id("p").send().await),
            "project_api_key_create" => {
                look(client.project_api_key_create().project_id("p").body(in_project).send().await)
            }
            "project_api_key_update" => {
                look(client.project_api_key_update().project_id("p").api_key_id("k").body(roles).send().await)
            }
            "project_api_key_delete" => {
                look(client.project_api_key_delete().project_id("p").api_key_id("k").send().await)
            }
            "org_api_key_list" => look(client.org_api_key_list().org_id("o").send().await),
            "org_api_key_create" => look(client.org_api_key_create().org_id("o").body(create).send().await),
            "org_api_key_get" => look(client.org_api_key_get().org_id("o").api_key_id("k").send().await),
            "org_api_key_update" => {
                let call = client.org_api_key_update().org_id("o").api_key_id("k");
                look(call.body(OrgApiKeyUpdate::builder().desc("ci".to_owned())).send().await)
            }
            "org_api_key_delete" => look(client.org_api_key_delete().org_id("o").api_key_id("k").send().await),
            _ => panic!("{operation} is not called"),
        }
    }

    async fn call_access_list(&self, operation: &str) -> Result<(), Error> {
        use ops_manager::types::{AccessListEntryCreate, AccessListEntryCreateList};
        let client = &self.ops_manager;
        let entries = AccessListEntryCreateList(vec![AccessListEntryCreate::default()]);
        match operation {
            "access_list_entry_list" => look(client.access_list_entry_list().org_id("o").api_key_id("k").send().await),
            "access_list_entry_create" => {
                let call = client.access_list_entry_create().org_id("o").api_key_id("k");
                look(call.body(entries).send().await)
            }
            "access_list_entry_get" => {
                let call = client.access_list_entry_get().org_id("o").api_key_id("k");
                look(call.access_list_entry("192.0.2.7").send().await)
            }
            "access_list_entry_delete" => {
                let call = client.access_list_entry_delete().org_id("o").api_key_id("k");
                look(call.access_list_entry("192.0.2.7").send().await)
            }
            _ => panic!("{operation} is not called"),
        }
    }
}

/// Prints and writes what was decoded, which may not fail either.
pub(super) fn look<T: fmt::Debug + Serialize>(result: Result<ResponseValue<T>, Error>) -> Result<(), Error> {
    let value = result?;
    assert!(!format!("{value:?}").contains(CANARY));
    value.request_id();
    serde_json::to_string(&*value).unwrap();
    Ok(())
}

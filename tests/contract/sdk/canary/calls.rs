//! Every operation, and what comes of it as text.

use std::time::Duration;

use tokenwright::astra_control::{TokenType, TokenVersion};
use tokenwright::{ApiClient, ClientBuilder, Error, RetryPolicy, astra_control, astrom, control, ops_manager};

use super::output::TOKEN;

pub(super) struct Clients {
    astrom: astrom::Client,
    astra: astra_control::Client,
    ops: ops_manager::Client,
    control: control::Client,
}

impl Clients {
    pub(super) fn new(url: &str, http_client: &reqwest::Client) -> Self {
        let astrom = astrom::Client::builder(format!("{url}/api/v2")).credential(TOKEN);
        let astra = astra_control::Client::builder(url).credential(TOKEN);
        let ops = format!("{url}/api/public/v1.0");
        let ops = ops_manager::Client::builder(ops).credential(ops_manager::KeyPair::new("user", TOKEN));
        let control = control::Client::builder(url).credential(TOKEN);
        Self {
            astrom: impatient(astrom, http_client),
            astra: impatient(astra, http_client),
            ops: impatient(ops, http_client),
            control: impatient(control, http_client),
        }
    }

    /// Calls every operation and prints what comes of it, in every way there is.
    pub(super) async fn print_all(&self) -> Vec<String> {
        let of_vendors = [self.print_astrom().await, self.print_astra_control().await, self.print_ops_manager().await];
        let of_control = [self.print_worlds().await, self.print_obstacles().await, self.print_journal().await];
        [of_vendors.concat(), of_control.concat()].concat()
    }

    async fn print_astrom(&self) -> Vec<String> {
        use astrom::types::{ActiveGateTokenCreate, ApiTokenCreate, ApiTokenSecret, ApiTokenUpdate};
        let client = &self.astrom;
        let gate = ActiveGateTokenCreate::builder().name("n").active_gate_type(astrom::ActiveGateType::CLUSTER);
        let id = || "dt0c01.PUBLIC";
        let create = ApiTokenCreate::builder().name("n").scopes(vec![]);
        let secret = ApiTokenSecret::builder().token(TOKEN);
        vec![
            print(client.api_token_list().send().await),
            print(client.api_token_create().body(create).send().await),
            print(client.api_token_lookup().body(secret).send().await),
            print(client.api_token_get().id(id()).send().await),
            print(client.api_token_update().id(id()).body(ApiTokenUpdate::default()).send().await),
            print(client.api_token_delete().id(id()).send().await),
            print(client.active_gate_token_list().send().await),
            print(client.active_gate_token_create().body(gate).send().await),
            print(client.active_gate_token_get().id("dt0g02.PUBLIC23").send().await),
            print(client.active_gate_token_delete().id("dt0g02.PUBLIC23").send().await),
            print(client.tenant_token_rotation_start().send().await),
            print(client.tenant_token_rotation_finish().send().await),
            print(client.tenant_token_rotation_cancel().send().await),
            print(client.agent_connection_info_get().send().await),
            print(client.gateway_connection_info_get().send().await),
            print(client.cluster_version_get().send().await),
            print(client.time_get().send().await),
            // A text is whatever its writer says.
            print(client.health_get().send().await.map(drop)),
        ]
    }

    async fn print_astra_control(&self) -> Vec<String> {
        use astra_control::types::{TokenCreate, TokenUpdate};
        let client = &self.astra;
        let (type_, version) = (|| TokenType::APPLICATION_ASTRA_TOKEN, || TokenVersion::V1_0);
        let create = TokenCreate::builder().type_(type_()).version(version()).name("n");
        let update = TokenUpdate::builder().type_(type_()).version(version());
        vec![
            print(client.token_create().account_id("a").user_id("u").body(create).send().await),
            print(client.token_list().account_id("a").user_id("u").send().await),
            print(client.token_get().account_id("a").user_id("u").token_id("t").send().await),
            print(client.token_update().account_id("a").user_id("u").token_id("t").body(update).send().await),
            print(client.account_list().send().await),
            print(client.account_get().account_id("a").send().await),
            print(client.user_list().account_id("a").send().await),
            print(client.user_get().account_id("a").user_id("u").send().await),
            print(client.role_binding_list().account_id("a").send().await),
            print(client.role_binding_get().account_id("a").role_binding_id("r").send().await),
            print(client.cloud_list().account_id("a").send().await),
            print(client.token_delete().account_id("a").user_id("u").token_id("t").send().await),
        ]
    }

    async fn print_ops_manager(&self) -> Vec<String> {
        use ops_manager::types::{
            AccessListEntryCreateList, OrgApiKeyCreate, OrgApiKeyUpdate, ProjectApiKeyCreate, ProjectApiKeyUpdate,
        };
        let client = &self.ops;
        let of_places = [self.print_founding().await, self.print_global().await];
        let of_org = OrgApiKeyCreate::builder().desc("d".to_owned()).roles(vec![]);
        let of_project = ProjectApiKeyCreate::builder().desc("d".to_owned()).roles(vec![]);
        let entries = AccessListEntryCreateList::from(vec![]);
        let org_update = OrgApiKeyUpdate::builder().desc("d".to_owned());
        let project_update = ProjectApiKeyUpdate::builder().roles(vec![]);
        let of_keys = vec![
            print(client.org_list().send().await),
            print(client.org_get().org_id("o").send().await),
            print(client.project_list().send().await),
            print(client.project_get().project_id("p").send().await),
            print(client.project_api_key_list().project_id("p").send().await),
            print(client.project_api_key_create().project_id("p").body(of_project).send().await),
            print(client.project_api_key_update().project_id("p").api_key_id("k").body(project_update).send().await),
            print(client.project_api_key_delete().project_id("p").api_key_id("k").send().await),
            print(client.org_api_key_list().org_id("o").send().await),
            print(client.org_api_key_create().org_id("o").body(of_org).send().await),
            print(client.org_api_key_get().org_id("o").api_key_id("k").send().await),
            print(client.org_api_key_update().org_id("o").api_key_id("k").body(org_update).send().await),
            print(client.org_api_key_delete().org_id("o").api_key_id("k").send().await),
            print(client.access_list_entry_list().org_id("o").api_key_id("k").send().await),
            print(client.access_list_entry_create().org_id("o").api_key_id("k").body(entries).send().await),
            print(client.access_list_entry_get().org_id("o").api_key_id("k").access_list_entry("e").send().await),
            print(client.access_list_entry_delete().org_id("o").api_key_id("k").access_list_entry("e").send().await),
        ];
        [of_places.concat(), of_keys].concat()
    }

    async fn print_founding(&self) -> Vec<String> {
        use ops_manager::types::{
            AgentApiKeyCreate, FirstUserCreate, OrganizationCreate, OrganizationUpdate, ProjectCreate, ProjectUpdate,
        };
        let (client, name) = (&self.ops, || "n".to_owned());
        let project_update = ProjectUpdate::builder().agent_api_key(tokenwright::TokenSecret::from(TOKEN));
        let agent_key = AgentApiKeyCreate::builder().desc(name());
        let user = FirstUserCreate::builder().username(name()).first_name(name()).last_name(name()).password(TOKEN);
        vec![
            print(client.first_user_create().body(user).send().await),
            // A text is whatever its writer says.
            print(client.version_get().send().await.map(drop)),
            print(client.root_get().send().await),
            print(client.org_create().body(OrganizationCreate::builder().name(name())).send().await),
            print(client.org_update().org_id("o").body(OrganizationUpdate::builder().name(name())).send().await),
            print(client.org_delete().org_id("o").send().await),
            print(client.org_project_list().org_id("o").send().await),
            print(client.project_create().body(ProjectCreate::builder().name(name())).send().await),
            print(client.project_get_by_name().project_name("n").send().await),
            print(client.project_update().project_id("p").body(project_update).send().await),
            // Its answer has no member that is known, so it shows whatever comes.
            print(client.project_delete().project_id("p").send().await.map(drop)),
            print(client.agent_api_key_list().project_id("p").send().await),
            print(client.agent_api_key_create().project_id("p").body(agent_key).send().await),
            print(client.agent_api_key_delete().project_id("p").agent_api_key_id("k").send().await),
        ]
    }

    async fn print_global(&self) -> Vec<String> {
        use ops_manager::types::{
            GlobalAccessListEntryCreate, GlobalAccessListEntryUpdate, GlobalApiKeyCreate, GlobalApiKeyUpdate,
        };
        let client = &self.ops;
        let key = GlobalApiKeyCreate::builder().desc("d".to_owned()).roles(vec![]);
        let key_update = GlobalApiKeyUpdate::builder().desc("d".to_owned());
        let entry = GlobalAccessListEntryCreate::builder().cidr_block("e".to_owned()).description("d".to_owned());
        let entry_update = GlobalAccessListEntryUpdate::builder().description("d".to_owned());
        vec![
            print(client.global_api_key_list().send().await),
            print(client.global_api_key_create().body(key).send().await),
            print(client.global_api_key_get().api_key_id("k").send().await),
            print(client.global_api_key_update().api_key_id("k").body(key_update).send().await),
            print(client.global_api_key_delete().api_key_id("k").send().await),
            print(client.global_role_list().send().await),
            print(client.global_access_list_entry_list().send().await),
            print(client.global_access_list_entry_create().body(entry).send().await),
            print(client.global_access_list_entry_get().global_access_list_entry_id("e").send().await),
            print(
                client
                    .global_access_list_entry_update()
                    .global_access_list_entry_id("e")
                    .body(entry_update)
                    .send()
                    .await,
            ),
            print(client.global_access_list_entry_delete().global_access_list_entry_id("e").send().await),
        ]
    }

    async fn print_worlds(&self) -> Vec<String> {
        use control::types::{State, WorldCreate};
        let (client, create) = (&self.control, || WorldCreate::builder().seed(7));
        vec![
            print(client.server_get().send().await),
            print(client.access_get().world_id("w").send().await),
            print(client.world_list().send().await),
            print(client.world_create().body(create()).send().await),
            print(client.world_get().world_id("w").send().await),
            print(client.world_create_with_id().world_id("w").body(create()).send().await),
            print(client.world_delete().world_id("w").send().await),
            print(client.world_reset().world_id("w").send().await),
            // A state is any JSON, and shows what its writer put there; a server writes hashes.
            print(client.state_get().world_id("w").send().await.map(drop)),
            print(client.state_update().world_id("w").body(State::builder()).send().await),
            print(client.snapshot_list().world_id("w").send().await),
            print(client.snapshot_keep().world_id("w").snapshot("s").send().await),
            print(client.snapshot_delete().world_id("w").snapshot("s").send().await),
            print(client.snapshot_restore().world_id("w").snapshot("s").send().await),
        ]
    }

    async fn print_obstacles(&self) -> Vec<String> {
        use control::types::{ClockUpdate, Effect, Fault};
        let client = &self.control;
        let fault = Fault::builder().effect(Effect::builder().kind(control::EffectKind::MALFORMED_JSON));
        vec![
            print(client.clock_get().world_id("w").send().await),
            print(client.clock_update().world_id("w").body(ClockUpdate::builder()).send().await),
            print(client.fault_list().world_id("w").send().await),
            print(client.fault_create().world_id("w").body(fault).send().await),
            print(client.fault_clear().world_id("w").send().await),
            print(client.fault_get().world_id("w").fault_id("1").send().await),
            print(client.fault_delete().world_id("w").fault_id("1").send().await),
        ]
    }

    async fn print_journal(&self) -> Vec<String> {
        use control::types::{Query, Verification, Wait};
        let client = &self.control;
        let verification = Verification::builder().query(Query::default()).exactly(0);
        let wait = Wait::builder().query(Query::default()).patience_ms(1);
        vec![
            print(client.journal_get().world_id("w").send().await),
            print(client.journal_delete().world_id("w").send().await),
            print(client.journal_verify().world_id("w").body(verification).send().await),
            print(client.journal_wait().world_id("w").body(wait).send().await),
            print(client.journal_har().world_id("w").send().await),
        ]
    }
}

/// Two attempts without a wait. A new HTTP client for each would take most of the time of the test.
fn impatient<C: ApiClient>(builder: ClientBuilder<C>, http_client: &reqwest::Client) -> C {
    let policy = RetryPolicy::default().delay_base(Duration::ZERO).attempts_max(2);
    builder.retry_policy(policy).http_client(http_client.clone()).build().unwrap()
}

fn print<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let mut text = format!("{result:?} {result:#?}");
    let Err(error) = &result else { return text };
    text += &format!(" {error} {error:#}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text += &format!(" {error} {error:?}");
        cause = error.source();
    }
    text
}

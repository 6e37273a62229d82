use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use serde::Serialize;

use crate::Secret;
use crate::world::Demo;

/// What a client needs to use a server: base URLs, tenants and credentials of the three APIs.
///
/// Serialised, this is the info file of the program. It holds secrets.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Info {
    /// The URL below which the control API has the world: `http://127.0.0.1:8080/_mock/worlds/default`; `None` without
    /// a control API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_url: Option<String>,
    /// Access tokens of Ключ-АСТРОМ / АппОптима.
    pub astrom: AstromInfo,
    /// User tokens of Astra Control.
    pub astra_control: AstraControlInfo,
    /// API keys of Ops Manager.
    pub ops_manager: OpsManagerInfo,
    /// The certificate, in PEM, of the authority that clients have to trust; `None` without TLS, and with a
    /// certificate that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_certificate: Option<String>,
}

/// What a client of `astrom` needs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct AstromInfo {
    /// The server URL: `http://127.0.0.1:8080/e/{environment_id}/api/v2`.
    pub base_url: String,
    /// The id of the environment.
    pub environment_id: String,
    /// A token that holds `apiTokens.read` and `apiTokens.write`.
    pub token: Secret,
}

/// What a client of `astra_control` needs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct AstraControlInfo {
    /// The server URL: `http://127.0.0.1:8080`.
    pub base_url: String,
    /// The id of the account.
    pub account_id: String,
    /// The id of a user who is an owner of the account.
    pub user_id: String,
    /// A token of that user.
    pub token: Secret,
}

/// What a client of `ops_manager` needs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct OpsManagerInfo {
    /// The server URL: `http://127.0.0.1:8080/api/public/v1.0`.
    pub base_url: String,
    /// The id of the organization.
    pub org_id: String,
    /// The id of a project of the organization.
    pub project_id: String,
    /// The id of another project of the organization.
    pub second_project_id: String,
    /// The public key of an organization owner.
    pub public_key: String,
    /// Its private key.
    pub private_key: Secret,
}

impl Info {
    /// Adds the authority that clients have to trust.
    pub(crate) fn with_ca_certificate(self, ca_certificate: Option<String>) -> Self {
        Self { ca_certificate, ..self }
    }

    /// Adds where the control API has the world.
    pub(crate) fn with_control_url(self, control_url: Option<String>) -> Self {
        Self { control_url, ..self }
    }

    /// Says where the tenants of a world are served, at an origin such as `http://127.0.0.1:8080`.
    pub(crate) fn new(origin: String, demo: Demo) -> Self {
        let ops_manager_url = format!("{origin}/api/public/v1.0");
        Self {
            control_url: None,
            astrom: AstromInfo {
                base_url: format!("{origin}/e/{}/api/v2", demo.astrom.environment_id),
                environment_id: demo.astrom.environment_id,
                token: demo.astrom.token,
            },
            astra_control: AstraControlInfo {
                base_url: origin,
                account_id: demo.astra_control.account_id,
                user_id: demo.astra_control.user_id,
                token: demo.astra_control.token,
            },
            ops_manager: OpsManagerInfo {
                base_url: ops_manager_url,
                org_id: demo.ops_manager.org_id,
                project_id: demo.ops_manager.project_id,
                second_project_id: demo.ops_manager.second_project_id,
                public_key: demo.ops_manager.public_key,
                private_key: demo.ops_manager.private_key,
            },
            ca_certificate: None,
        }
    }
}

/// Returns the origin of a server that listens on `address`.
pub(crate) fn origin(scheme: &str, address: SocketAddr) -> String {
    format!("{scheme}://{}", reachable(address))
}

/// Returns an address that a client on this machine can connect to: an unspecified one (`0.0.0.0`)
/// is good for listening only.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

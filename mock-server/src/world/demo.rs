use super::{FirstCredential, Secret};

/// The tenants and credentials that a demo world starts with.
#[derive(Debug, Clone)]
pub struct Demo {
    /// An environment of Ключ-АСТРОМ / АппОптима.
    pub astrom: AstromDemo,
    /// An account of Astra Control.
    pub astra_control: AstraControlDemo,
    /// An organization of Ops Manager.
    pub ops_manager: OpsManagerDemo,
}

impl Demo {
    /// Returns the credentials.
    pub(crate) fn credentials(&self) -> Vec<FirstCredential> {
        let OpsManagerDemo { project_id, public_key, private_key, .. } = &self.ops_manager;
        let pair = public_key.parse().ok().map(|public_key| {
            let (private_key, project) = (private_key.clone(), project_id.parse().ok());
            FirstCredential::OpsManager { public_key, private_key, project }
        });
        let tokens = [
            FirstCredential::Astrom(self.astrom.token.clone()),
            FirstCredential::AstraControl(self.astra_control.token.clone()),
        ];
        tokens.into_iter().chain(pair).collect()
    }
}

/// What one needs to call the `astrom` API of a demo world.
#[derive(Debug, Clone)]
pub struct AstromDemo {
    /// The id of the environment.
    pub environment_id: String,
    /// A token that holds `apiTokens.read` and `apiTokens.write`.
    pub token: Secret,
}

/// What one needs to call the `astra_control` API of a demo world.
#[derive(Debug, Clone)]
pub struct AstraControlDemo {
    /// The id of the account.
    pub account_id: String,
    /// The id of a user who is an owner of the account.
    pub user_id: String,
    /// A token of that user.
    pub token: Secret,
}

/// What one needs to call the `ops_manager` API of a demo world.
#[derive(Debug, Clone)]
pub struct OpsManagerDemo {
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

// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

use std::any::{Any, TypeId};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use super::{Api, access, control::types};
use crate::access::{Greeting, UnknownAccess};
use crate::api_store::ApiStore;
use crate::first_credentials::FirstCredentials;
use crate::seed::{At, Faults, Tenants};
use crate::world::{
    ClockSeed, Credential, Ids, Register, Renaming, Tenant, TenantStore, World,
};
/// What a world keeps of each API.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Stores {
    ///Astrom API tokens.
    pub astrom: crate::apis::astrom::Store,
    ///NetApp Astra Control user API tokens.
    pub astra_control: crate::apis::astra_control::Store,
    ///MongoDB Ops Manager programmatic API keys.
    pub ops_manager: crate::apis::ops_manager::Store,
    /// The credentials of the time when the world was made, as far as they may be told again.
    pub(crate) first_credentials: FirstCredentials<Stores>,
}
/// The credentials whose secrets are known to whoever made a world.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    astrom: Option<<crate::apis::astrom::Store as ApiStore>::Known>,
    astra_control: Option<<crate::apis::astra_control::Store as ApiStore>::Known>,
    ops_manager: Option<<crate::apis::ops_manager::Store as ApiStore>::Known>,
}
/// A whole world as a file says it: what the APIs store, the clock, and where ids come from.
///
/// Every member may be absent; what an absent one stands for is said in `seed.schema.json`, which describes all of
/// them. In Rust a seed is a text, or a value of `serde_json` that is deserialized.
///
/// # Example
///
/// ```
/// use tokenwright_mock::{Seed, World};
///
/// let seed = Seed::parse("clock: { frozen_at: 2030-01-01T00:00:00Z }")?;
/// let world = World::import(&seed)?;
/// assert_eq!(world.clock.now().to_rfc3339(), "2030-01-01T00:00:00+00:00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seed {
    /// What the world takes for the present; the time of the machine if absent.
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockSeed>,
    /// What every drawn id and secret follows from; drawn from the operating system if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 9_007_199_254_740_991_u64))]
    pub random_seed: Option<u64>,
    ///Astrom API tokens.
    #[doc(hidden)]
    #[serde(default)]
    pub astrom: crate::apis::astrom::AstromSeed,
    ///NetApp Astra Control user API tokens.
    #[doc(hidden)]
    #[serde(default)]
    pub astra_control: crate::apis::astra_control::AstraControlSeed,
    ///MongoDB Ops Manager programmatic API keys.
    #[doc(hidden)]
    #[serde(default)]
    pub ops_manager: crate::apis::ops_manager::OpsManagerSeed,
}
/// What a client can know of any world: URLs, tenants and credentials, as far as there is such a thing.
///
/// A world that begins with a seed has the tenants of the seed, and a credential for them is known only if the seed
/// gives a secret in plain; a copy of a world has its credentials, which nobody could read off it. Serialised, a
/// member that nothing is known of is absent; this is the info file of the program. It may hold secrets.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Access {
    /// The URL below which the control API has the world: `http://127.0.0.1:8080/_mock/worlds/default`; `None` without
    /// a control API.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control_url: Option<String>,
    ///Astrom API tokens.
    pub astrom: access::AstromAccess,
    ///NetApp Astra Control user API tokens.
    pub astra_control: access::AstraControlAccess,
    ///MongoDB Ops Manager programmatic API keys.
    pub ops_manager: access::OpsManagerAccess,
    /// The certificate, in PEM, of the authority that clients have to trust, if the server made one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_certificate: Option<String>,
}
/// What a client needs to use a world, if all of it is known: [`Access`] without gaps.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Info {
    /// The URL below which the control API has the world; `None` without a control API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_url: Option<String>,
    ///Astrom API tokens.
    pub astrom: access::AstromInfo,
    ///NetApp Astra Control user API tokens.
    pub astra_control: access::AstraControlInfo,
    ///MongoDB Ops Manager programmatic API keys.
    pub ops_manager: access::OpsManagerInfo,
    /// The certificate, in PEM, of the authority that clients have to trust; `None` without TLS, and with a
    /// certificate that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_certificate: Option<String>,
}
/// What seeds say of each API.
pub mod seeds {
    pub use crate::apis::astrom::seed::*;
    pub use crate::apis::astra_control::seed::*;
    pub use crate::apis::ops_manager::seed::*;
}
impl TenantStore for Stores {
    fn tenants(&self) -> Vec<Tenant> {
        let mut tenants = Vec::new();
        tenants.extend(self.astrom.tenants());
        tenants.extend(self.astra_control.tenants());
        tenants.extend(self.ops_manager.tenants());
        tenants
    }
    fn fork(&self, renaming: &Renaming) -> Self {
        Self {
            astrom: self.astrom.fork(renaming),
            astra_control: self.astra_control.fork(renaming),
            ops_manager: self.ops_manager.fork(renaming),
            first_credentials: self.first_credentials.fork(renaming),
        }
    }
    fn restore(&self, other: &Self) {
        self.astrom.restore(&other.astrom);
        self.astra_control.restore(&other.astra_control);
        self.ops_manager.restore(&other.ops_manager);
        self.first_credentials.restore(&other.first_credentials);
    }
    fn has_credential(&self, credential: Credential) -> bool {
        self.astrom.has_credential(credential)
            || self.astra_control.has_credential(credential)
            || self.ops_manager.has_credential(credential)
    }
    fn list_credentials(&self, register: Option<&Register>) {
        self.astrom.list_credentials(register);
        self.astra_control.list_credentials(register);
        self.ops_manager.list_credentials(register);
    }
    fn store(&self, of: TypeId) -> Option<&dyn Any> {
        let own = (of == TypeId::of::<Self>()).then_some(self as &dyn Any);
        own.or_else(|| self.astrom.store(of))
            .or_else(|| self.astra_control.store(of))
            .or_else(|| self.ops_manager.store(of))
    }
}
impl World {
    /// Returns what the world keeps of `astrom`.
    #[doc(hidden)]
    pub fn astrom(&self) -> &crate::apis::astrom::Store {
        self.store()
    }
    /// Returns what the world keeps of `astra_control`.
    #[doc(hidden)]
    pub fn astra_control(&self) -> &crate::apis::astra_control::Store {
        self.store()
    }
    /// Returns what the world keeps of `ops_manager`.
    #[doc(hidden)]
    pub fn ops_manager(&self) -> &crate::apis::ops_manager::Store {
        self.store()
    }
}
impl ApiStore for Stores {
    /// Clock and random numbers are the world's: this says nothing of them.
    type Seed = Seed;
    type Known = Known;
    type Access = Access;
    fn check(seed: &Seed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
        crate::apis::astrom::Store::check(
            &seed.astrom,
            &at.member("astrom"),
            tenants,
            faults,
        );
        crate::apis::astra_control::Store::check(
            &seed.astra_control,
            &at.member("astra_control"),
            tenants,
            faults,
        );
        crate::apis::ops_manager::Store::check(
            &seed.ops_manager,
            &at.member("ops_manager"),
            tenants,
            faults,
        );
    }
    fn n_tenants(seed: &Seed) -> usize {
        0 + crate::apis::astrom::Store::n_tenants(&seed.astrom)
            + crate::apis::astra_control::Store::n_tenants(&seed.astra_control)
            + crate::apis::ops_manager::Store::n_tenants(&seed.ops_manager)
    }
    fn import(seed: &Seed, ids: &Ids, now: DateTime<Utc>) -> Self {
        Self {
            astrom: crate::apis::astrom::Store::import(&seed.astrom, ids, now),
            astra_control: crate::apis::astra_control::Store::import(
                &seed.astra_control,
                ids,
                now,
            ),
            ops_manager: crate::apis::ops_manager::Store::import(
                &seed.ops_manager,
                ids,
                now,
            ),
            first_credentials: FirstCredentials::default(),
        }
    }
    fn export(&self) -> Seed {
        Seed {
            clock: None,
            random_seed: None,
            astrom: self.astrom.export(),
            astra_control: self.astra_control.export(),
            ops_manager: self.ops_manager.export(),
        }
    }
    fn known(seed: &Seed) -> Option<Known> {
        Some(Known {
            astrom: crate::apis::astrom::Store::known(&seed.astrom),
            astra_control: crate::apis::astra_control::Store::known(&seed.astra_control),
            ops_manager: crate::apis::ops_manager::Store::known(&seed.ops_manager),
        })
    }
    fn renamed(known: &Known, renaming: &Renaming) -> Known {
        Known {
            astrom: known
                .astrom
                .as_ref()
                .map(|known| crate::apis::astrom::Store::renamed(known, renaming)),
            astra_control: known
                .astra_control
                .as_ref()
                .map(|known| crate::apis::astra_control::Store::renamed(
                    known,
                    renaming,
                )),
            ops_manager: known
                .ops_manager
                .as_ref()
                .map(|known| crate::apis::ops_manager::Store::renamed(known, renaming)),
        }
    }
    fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, Known) {
        let astrom = crate::apis::astrom::Store::demo(ids, now);
        let astra_control = crate::apis::astra_control::Store::demo(ids, now);
        let ops_manager = crate::apis::ops_manager::Store::demo(ids, now);
        (
            Self {
                astrom: astrom.0,
                astra_control: astra_control.0,
                ops_manager: ops_manager.0,
                first_credentials: FirstCredentials::default(),
            },
            Known {
                astrom: Some(astrom.1),
                astra_control: Some(astra_control.1),
                ops_manager: Some(ops_manager.1),
            },
        )
    }
    #[cfg(feature = "internals")]
    fn parsers() -> Vec<crate::fuzz::Parser> {
        Vec::from([
                crate::apis::astrom::Store::parsers(),
                crate::apis::astra_control::Store::parsers(),
                crate::apis::ops_manager::Store::parsers(),
            ])
            .concat()
    }
    fn access(&self, origin: &str, known: Option<&Known>) -> Access {
        Access {
            control_url: None,
            astrom: self
                .astrom
                .access(origin, known.and_then(|known| known.astrom.as_ref())),
            astra_control: self
                .astra_control
                .access(origin, known.and_then(|known| known.astra_control.as_ref())),
            ops_manager: self
                .ops_manager
                .access(origin, known.and_then(|known| known.ops_manager.as_ref())),
            ca_certificate: None,
        }
    }
}
impl Access {
    /// Returns the names of the members of each API.
    pub(crate) fn members() -> &'static [(Api, &'static [&'static str])] {
        &[
            (Api::Astrom, access::AstromAccess::MEMBERS),
            (Api::AstraControl, access::AstraControlAccess::MEMBERS),
            (Api::OpsManager, access::OpsManagerAccess::MEMBERS),
        ]
    }
    /// Returns what is known if nothing is missing, as in a world with demo tenants.
    ///
    /// # Errors
    ///
    /// [`UnknownAccess`], with the first member that is not known.
    pub fn info(&self) -> Result<Info, UnknownAccess> {
        Ok(Info {
            control_url: self.control_url.clone(),
            astrom: self
                .astrom
                .info()
                .map_err(|member| UnknownAccess::new(Api::Astrom, member))?,
            astra_control: self
                .astra_control
                .info()
                .map_err(|member| UnknownAccess::new(Api::AstraControl, member))?,
            ops_manager: self
                .ops_manager
                .info()
                .map_err(|member| UnknownAccess::new(Api::OpsManager, member))?,
            ca_certificate: self.ca_certificate.clone(),
        })
    }
    /// Returns what is said of each API to people who start a server.
    pub(crate) fn greetings(&self) -> Vec<Greeting> {
        Vec::from([
            self.astrom.greeting(),
            self.astra_control.greeting(),
            self.ops_manager.greeting(),
        ])
    }
}
impl Seed {
    /// Returns what each API stores as a text of JSON.
    pub(crate) fn texts(&self) -> Vec<(&'static str, serde_json::Result<String>)> {
        Vec::from([
            ("astrom", serde_json::to_string(&self.astrom)),
            ("astra_control", serde_json::to_string(&self.astra_control)),
            ("ops_manager", serde_json::to_string(&self.ops_manager)),
        ])
    }
    /// Reads what each API stores from a state, which has it as texts of JSON.
    pub(crate) fn of_texts(state: &types::State) -> serde_json::Result<Self> {
        fn read<T: serde::de::DeserializeOwned + Default>(
            text: Option<&serde_json::Value>,
        ) -> serde_json::Result<T> {
            let text = text.and_then(serde_json::Value::as_str);
            text.map_or_else(|| Ok(T::default()), serde_json::from_str)
        }
        Ok(Self {
            astrom: read(state.astrom.as_ref())?,
            astra_control: read(state.astra_control.as_ref())?,
            ops_manager: read(state.ops_manager.as_ref())?,
            ..Self::default()
        })
    }
}

//! What a world keeps of all vendors' APIs, and the same as a seed, as connection info, as known credentials.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::apis::{Apis, module, variant};
use crate::model::Api;
use crate::names;

pub(super) fn render(apis: Apis<'_>) -> TokenStream {
    let parts = [structs(apis), tenants(apis), seeds(apis), connection(apis), bodies(apis)];
    quote! {
        use std::any::{Any, TypeId};

        use chrono::{DateTime, Utc};
        use schemars::JsonSchema;
        use serde::{Deserialize, Serialize};

        use super::{Api, access, control::types};
        use crate::access::{Greeting, UnknownAccess};
        use crate::api_store::ApiStore;
        use crate::first_credentials::FirstCredentials;
        use crate::seed::{At, Faults, Tenants};
        use crate::world::{ClockSeed, Credential, Ids, Register, Renaming, Tenant, TenantStore, World};

        #(#parts)*
    }
}

/// The names of an API in `mock-server/src/apis`.
struct Names {
    module: Ident,
    variant: Ident,
    name: String,
    seed: Ident,
    access: Ident,
    info: Ident,
    title: String,
}

impl Names {
    fn of(api: &Api) -> Self {
        let camel = names::camel(&api.module);
        let with = |suffix: &str| format_ident!("{camel}{suffix}");
        Self {
            module: module(api),
            variant: variant(api),
            name: api.module.clone(),
            seed: with("Seed"),
            access: with("Access"),
            info: with("Info"),
            title: format!("{}.", api.title),
        }
    }
}

fn vendors(apis: Apis<'_>) -> Vec<Names> {
    apis.vendors.iter().map(|api| Names::of(api)).collect()
}

fn each(names: &[Names], part: impl Fn(&Names) -> TokenStream) -> TokenStream {
    names.iter().map(part).collect()
}

fn structs(apis: Apis<'_>) -> TokenStream {
    let all = vendors(apis);
    let stores = each(&all, |Names { module, title, .. }| {
        quote! { #[doc = #title] pub #module: crate::apis::#module::Store, }
    });
    let known = each(&all, |Names { module, .. }| {
        quote! { #module: Option<<crate::apis::#module::Store as ApiStore>::Known>, }
    });
    let seed = each(&all, |Names { module, seed, title, .. }| {
        quote! { #[doc = #title] #[doc(hidden)] #[serde(default)] pub #module: crate::apis::#module::#seed, }
    });
    let access = each(&all, |Names { module, access, title, .. }| {
        quote! { #[doc = #title] pub #module: access::#access, }
    });
    let info = each(&all, |Names { module, info, title, .. }| {
        quote! { #[doc = #title] pub #module: access::#info, }
    });
    let seeds = all.iter().map(|Names { module, .. }| quote! { crate::apis::#module::seed::* });
    quote! {
        /// What a world keeps of each API.
        #[doc(hidden)]
        #[derive(Debug, Default)]
        pub struct Stores {
            #stores
            /// The credentials of the time when the world was made, as far as they may be told again.
            pub(crate) first_credentials: FirstCredentials<Stores>,
        }

        /// The credentials whose secrets are known to whoever made a world.
        #[derive(Debug, Clone, Default)]
        pub(crate) struct Known {
            #known
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
            #seed
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
            #access
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
            #info
            /// The certificate, in PEM, of the authority that clients have to trust; `None` without TLS, and with a
            /// certificate that was given.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub ca_certificate: Option<String>,
        }

        /// What seeds say of each API.
        pub mod seeds {
            #(pub use #seeds;)*
        }
    }
}

fn tenants(apis: Apis<'_>) -> TokenStream {
    let modules: Vec<_> = apis.vendors.iter().map(|api| module(api)).collect();
    let docs = apis.vendors.iter().map(|api| format!(" Returns what the world keeps of `{}`.", api.module));
    quote! {
        impl TenantStore for Stores {
            fn tenants(&self) -> Vec<Tenant> {
                let mut tenants = Vec::new();
                #(tenants.extend(self.#modules.tenants());)*
                tenants
            }

            fn fork(&self, renaming: &Renaming) -> Self {
                Self {
                    #(#modules: self.#modules.fork(renaming),)*
                    first_credentials: self.first_credentials.fork(renaming),
                }
            }

            fn restore(&self, other: &Self) {
                #(self.#modules.restore(&other.#modules);)*
                self.first_credentials.restore(&other.first_credentials);
            }

            fn has_credential(&self, credential: Credential) -> bool {
                #(self.#modules.has_credential(credential))||*
            }

            fn list_credentials(&self, register: Option<&Register>) {
                #(self.#modules.list_credentials(register);)*
            }

            fn store(&self, of: TypeId) -> Option<&dyn Any> {
                let own = (of == TypeId::of::<Self>()).then_some(self as &dyn Any);
                own #(.or_else(|| self.#modules.store(of)))*
            }
        }

        impl World {
            #(
                #[doc = #docs]
                #[doc(hidden)]
                pub fn #modules(&self) -> &crate::apis::#modules::Store {
                    self.store()
                }
            )*
        }
    }
}

fn seeds(apis: Apis<'_>) -> TokenStream {
    let modules: Vec<_> = apis.vendors.iter().map(|api| module(api)).collect();
    let names: Vec<&str> = apis.vendors.iter().map(|api| &*api.module).collect();
    let stores: Vec<_> = modules.iter().map(|module| quote! { crate::apis::#module::Store }).collect();
    quote! {
        impl ApiStore for Stores {
            /// Clock and random numbers are the world's: this says nothing of them.
            type Seed = Seed;
            type Known = Known;
            type Access = Access;

            fn check(seed: &Seed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
                #(#stores::check(&seed.#modules, &at.member(#names), tenants, faults);)*
            }

            fn n_tenants(seed: &Seed) -> usize {
                0 #(+ #stores::n_tenants(&seed.#modules))*
            }

            fn import(seed: &Seed, ids: &Ids, now: DateTime<Utc>) -> Self {
                Self { #(#modules: #stores::import(&seed.#modules, ids, now),)* first_credentials: FirstCredentials::default() }
            }

            fn export(&self) -> Seed {
                Seed { clock: None, random_seed: None, #(#modules: self.#modules.export(),)* }
            }

            fn known(seed: &Seed) -> Option<Known> {
                Some(Known { #(#modules: #stores::known(&seed.#modules),)* })
            }

            fn renamed(known: &Known, renaming: &Renaming) -> Known {
                Known { #(#modules: known.#modules.as_ref().map(|known| #stores::renamed(known, renaming)),)* }
            }

            fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, Known) {
                #(let #modules = #stores::demo(ids, now);)*
                (Self { #(#modules: #modules.0,)* first_credentials: FirstCredentials::default() }, Known { #(#modules: Some(#modules.1),)* })
            }

            #[cfg(feature = "internals")]
            fn parsers() -> Vec<crate::fuzz::Parser> {
                Vec::from([#(#stores::parsers()),*]).concat()
            }

            fn access(&self, origin: &str, known: Option<&Known>) -> Access {
                Access {
                    control_url: None,
                    #(#modules: self.#modules.access(origin, known.and_then(|known| known.#modules.as_ref())),)*
                    ca_certificate: None,
                }
            }
        }
    }
}

fn connection(apis: Apis<'_>) -> TokenStream {
    let all = vendors(apis);
    let modules: Vec<_> = all.iter().map(|names| &names.module).collect();
    let members = each(&all, |Names { variant, access, .. }| {
        quote! { (Api::#variant, access::#access::MEMBERS), }
    });
    let infos = each(&all, |Names { module, variant, .. }| {
        quote! { #module: self.#module.info().map_err(|member| UnknownAccess::new(Api::#variant, member))?, }
    });
    quote! {
        impl Access {
            /// Returns the names of the members of each API.
            pub(crate) fn members() -> &'static [(Api, &'static [&'static str])] {
                &[#members]
            }

            /// Returns what is known if nothing is missing, as in a world with demo tenants.
            ///
            /// # Errors
            ///
            /// [`UnknownAccess`], with the first member that is not known.
            pub fn info(&self) -> Result<Info, UnknownAccess> {
                Ok(Info {
                    control_url: self.control_url.clone(),
                    #infos
                    ca_certificate: self.ca_certificate.clone(),
                })
            }

            /// Returns what is said of each API to people who start a server.
            pub(crate) fn greetings(&self) -> Vec<Greeting> {
                Vec::from([#(self.#modules.greeting()),*])
            }
        }
    }
}

/// The parts of the control API's bodies, of which the document has one for each API.
fn bodies(apis: Apis<'_>) -> TokenStream {
    let all = vendors(apis);
    let modules: Vec<_> = all.iter().map(|names| &names.module).collect();
    let texts = each(&all, |Names { module, name, .. }| {
        quote! { (#name, serde_json::to_string(&self.#module)), }
    });
    quote! {
        impl Seed {
            /// Returns what each API stores as a text of JSON.
            pub(crate) fn texts(&self) -> Vec<(&'static str, serde_json::Result<String>)> {
                Vec::from([#texts])
            }

            /// Reads what each API stores from a state, which has it as texts of JSON.
            pub(crate) fn of_texts(state: &types::State) -> serde_json::Result<Self> {
                fn read<T: serde::de::DeserializeOwned + Default>(
                    text: Option<&serde_json::Value>,
                ) -> serde_json::Result<T> {
                    let text = text.and_then(serde_json::Value::as_str);
                    text.map_or_else(|| Ok(T::default()), serde_json::from_str)
                }
                Ok(Self { #(#modules: read(state.#modules.as_ref())?,)* ..Self::default() })
            }
        }
    }
}

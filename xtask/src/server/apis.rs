//! The table of APIs: what the mock has to know of all of them at once, so that no other file names one.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::Api;
use crate::names;
use crate::output::{self, Draft};

use super::access;

const FOLDER: &str = "mock-server/src/generated";

/// The file that declares the folders of the APIs.
const FOLDERS: &str = "mock-server/src/apis/mod.rs";

/// All documents: those of the vendors, and those of the project.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Apis<'a> {
    pub(crate) vendors: &'a [&'a Api],
    /// One of these is listed by itself where it can be switched off.
    pub(crate) own: &'a [&'a Api],
}

impl<'a> Apis<'a> {
    fn all(self) -> impl Iterator<Item = &'a Api> + Clone {
        self.vendors.iter().chain(self.own).copied()
    }
}

/// Renders the enumeration, the table and the module that declares both beside the modules of the APIs.
pub(super) fn render(apis: Apis<'_>) -> Vec<Draft> {
    let modules = apis.all().map(module);
    let declarations = quote! {
        #(pub mod #modules;)*
        pub mod access;
        mod api;
        mod secret_forms;
        mod stores;
        mod table;

        pub use api::{Api, Within};
        pub(crate) use stores::Known;
        pub(crate) use secret_forms::secret_forms;
        pub use stores::{Access, Info, Seed, Stores, seeds};
        pub use table::*;
    };
    let file = |name: &str, tokens| {
        output::rust(format!("{FOLDER}/{name}.rs"), "openapi/", tokens).expect("names of modules make valid Rust")
    };
    vec![
        folders(apis),
        file("access", access::render(apis.vendors)),
        file("api", enumeration(apis)),
        file("secret_forms", secret_forms(apis)),
        file("stores", stores(apis)),
        file("table", table(apis)),
        file("mod", declarations),
    ]
}

/// Declares what is written by hand for each vendor's API.
fn folders(apis: Apis<'_>) -> Draft {
    // In the order in which the formatter puts them.
    let modules: BTreeSet<_> = apis.vendors.iter().map(|api| module(api)).collect();
    let modules = modules.iter();
    let tokens = quote! {
        //! What the mock does for each API: its store, rules, handlers, errors, seeds, demo data and access information.

        #(pub mod #modules;)*
    };
    output::rust(FOLDERS.to_owned(), "openapi/", tokens).expect("module declarations are valid Rust")
}

fn module(api: &Api) -> Ident {
    format_ident!("{}", api.module)
}

fn variant(api: &Api) -> Ident {
    format_ident!("{}", names::camel(&api.module))
}

/// The enumeration of the APIs and of the kinds of tenants. It uses nothing, so everything can use it.
fn enumeration(apis: Apis<'_>) -> TokenStream {
    let variants: Vec<_> = apis.all().map(variant).collect();
    let vendors = apis.vendors.iter().map(|api| variant(api));
    let modules: Vec<&str> = apis.all().map(|api| &*api.module).collect();
    let docs = apis.all().map(|api| &api.title);
    let titles: Vec<&str> = apis.all().map(|api| &*api.title).collect();
    let documents = apis.all().map(document_name);
    let operations = apis.all().map(|api| {
        let ids = api.operations.iter().map(|operation| &operation.id);
        quote! { &[#(#ids),*] }
    });
    let responses = apis.vendors.iter().flat_map(|api| &api.operations).flat_map(|operation| &operation.responses);
    let headers: BTreeSet<&str> =
        responses.flat_map(|response| &response.headers).map(|header| &*header.name).collect();
    let headers = headers.into_iter();
    let kinds: BTreeSet<&str> =
        apis.all().flat_map(|api| &api.operations).map(|operation| &*operation.rights.within).collect();
    let kinds: Vec<&str> = kinds.into_iter().collect();
    let withins: Vec<_> = kinds.iter().map(|kind| format_ident!("{}", names::camel(kind))).collect();
    let within_docs = kinds.iter().map(|kind| format!("`{kind}`."));
    quote! {
        use serde::{Deserialize, Serialize};

        /// An API that the mock serves: those of the vendors, and its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Api {
            #(
                #[doc = #docs]
                #[serde(rename = #modules)]
                #variants,
            )*
        }

        impl Api {
            /// All APIs, the vendors' first.
            #[doc(hidden)]
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The APIs of the vendors. Their requests belong to worlds.
            #[doc(hidden)]
            pub const OF_VENDORS: &'static [Self] = &[#(Self::#vendors),*];

            /// The headers that answers of the vendors' APIs have, in alphabetical order.
            #[doc(hidden)]
            pub const RESPONSE_HEADERS: &'static [&'static str] = &[#(#headers),*];

            /// Returns the name of the API in modules, files of state and logs.
            pub fn name(self) -> &'static str {
                match self {
                    #(Self::#variants => #modules,)*
                }
            }

            /// Returns the API of a name.
            #[doc(hidden)]
            pub fn of_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|api| api.name() == name)
            }

            /// Returns the title of the document.
            #[doc(hidden)]
            pub fn title(self) -> &'static str {
                match self {
                    #(Self::#variants => #titles,)*
                }
            }

            /// Returns the name of the document in `openapi/`, without the ending.
            #[doc(hidden)]
            pub fn document_name(self) -> &'static str {
                match self {
                    #(Self::#variants => #documents,)*
                }
            }

            /// Returns the ids of the operations, in the order of the document.
            #[doc(hidden)]
            pub fn operation_ids(self) -> &'static [&'static str] {
                match self {
                    #(Self::#variants => #operations,)*
                }
            }

            /// Whether faults apply to the API and journals list it.
            #[doc(hidden)]
            pub fn is_of_a_world(self) -> bool {
                Self::OF_VENDORS.contains(&self)
            }
        }

        /// The kind of tenant in which a right is held (`x-rights`).
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Within {
            #(
                #[doc = #within_docs]
                #withins,
            )*
        }

        impl Within {
            /// Returns the name as the documents have it.
            pub fn name(self) -> &'static str {
                match self {
                    #(Self::#withins => #kinds,)*
                }
            }
        }
    }
}

/// What the secrets of each API look like. The folder of the API says it, and nothing else of the folder: what is shown of
/// an exchange is decided below the APIs.
fn secret_forms(apis: Apis<'_>) -> TokenStream {
    let vendors: Vec<_> = apis.vendors.iter().map(|api| variant(api)).collect();
    let modules: Vec<_> = apis.vendors.iter().map(|api| module(api)).collect();
    let paths = apis.vendors.iter().map(|api| format!("../apis/{}/secret_forms.rs", api.module));
    let own = apis.own.iter().map(|api| variant(api));
    quote! {
        use super::Api;
        use crate::secret_forms::SecretForms;

        #(
            #[path = #paths]
            mod #modules;
        )*

        /// Returns what the secrets of an API look like.
        pub(crate) fn secret_forms(api: Api) -> &'static SecretForms {
            match api {
                #(Api::#vendors => &#modules::SECRET_FORMS,)*
                #(Api::#own => &SecretForms::NONE,)*
            }
        }
    }
}

/// What stands behind each API: its operations, its document, its service.
fn table(apis: Apis<'_>) -> TokenStream {
    let variants: Vec<_> = apis.all().map(variant).collect();
    let modules: Vec<_> = apis.all().map(module).collect();
    let services = apis
        .vendors
        .iter()
        .map(|api| {
            let module = module(api);
            quote! { crate::apis::#module::Service }
        })
        .chain(apis.own.iter().map(|api| {
            let module = module(api);
            quote! { crate::#module::Service }
        }));
    let schemed = apis.all().map(variant);
    let of_vendors = apis.vendors.iter().map(|api| module(api)).map(|module| quote! { apis::#module });
    let places = of_vendors.chain(apis.own.iter().map(|api| module(api)).map(|module| quote! { #module }));
    quote! {
        use super::{#(#modules),*};
        use super::Api;
        use crate::http::{ApiRoutes, Contract, OperationInfo};

        /// Returns the word before the credentials in the header `Authorization`.
        pub(crate) fn scheme(api: Api) -> &'static str {
            match api {
                #(Api::#schemed => crate::#places::SCHEME,)*
            }
        }

        /// Returns the operations of the document of an API.
        pub fn operations(api: Api) -> &'static [OperationInfo] {
            match api {
                #(Api::#variants => #modules::OPERATIONS,)*
            }
        }

        /// Returns what the document of an API says of its exchanges.
        pub(crate) fn contract(api: Api) -> Contract {
            Contract { operations: operations(api), scheme: scheme(api) }
        }

        /// Returns the routes of an API, as its service answers them.
        pub(crate) fn routes(api: Api) -> ApiRoutes {
            match api {
                #(Api::#variants => #modules::routes::<#services>(),)*
            }
        }
    }
}

/// What a world keeps of all vendors' APIs, and the same as a seed, as connection info, as known credentials.
fn stores(apis: Apis<'_>) -> TokenStream {
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

/// Returns the name of a document without folder and ending: `astra-control`.
fn document_name(api: &Api) -> &str {
    let name = api.file.rsplit('/').next().unwrap_or(&api.file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

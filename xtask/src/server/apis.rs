//! The table of APIs: what the mock has to know of all of them at once, so that no other file names one.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::Api;
use crate::names;

/// All documents: those of the vendors, and those of the project.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Apis<'a> {
    pub(crate) vendors: &'a [&'a Api],
    /// One of these is listed by itself where it can be switched off.
    pub(crate) own: &'a [&'a Api],
}

impl<'a> Apis<'a> {
    pub(super) fn all(self) -> impl Iterator<Item = &'a Api> + Clone {
        self.vendors.iter().chain(self.own).copied()
    }
}

pub(super) fn module(api: &Api) -> Ident {
    format_ident!("{}", api.module)
}

pub(super) fn variant(api: &Api) -> Ident {
    format_ident!("{}", names::camel(&api.module))
}

/// The enumeration of the APIs and of the kinds of tenants. It uses nothing, so everything can use it.
pub(super) fn enumeration(apis: Apis<'_>) -> TokenStream {
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
pub(super) fn secret_forms(apis: Apis<'_>) -> TokenStream {
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
pub(super) fn table(apis: Apis<'_>) -> TokenStream {
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

/// Returns the name of a document without folder and ending: `astra-control`.
fn document_name(api: &Api) -> &str {
    let name = api.file.rsplit('/').next().unwrap_or(&api.file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

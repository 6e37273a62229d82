//! The files that know all APIs, and the modules that declare what each of them has.

use std::collections::BTreeSet;

use quote::quote;

use super::apis::{self, Apis, module};
use super::{access, stores};
use crate::output::{self, Draft};

const FOLDER: &str = "mock-server/src/generated";

/// The file that declares the folders of the APIs.
const FOLDERS: &str = "mock-server/src/apis/mod.rs";

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
        file("api", apis::enumeration(apis)),
        file("secret_forms", apis::secret_forms(apis)),
        file("stores", stores::render(apis)),
        file("table", apis::table(apis)),
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

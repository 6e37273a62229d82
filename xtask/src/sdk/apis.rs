//! What lists the APIs of the SDK: module declarations, the table of its first page, the features of its package.

use quote::{format_ident, quote};

use crate::file::File;
use crate::finding::START;
use crate::model::{Api, Fault, Owner, Scheme};
use crate::output::{self, Draft};
use crate::tree::Tree;

/// The generated files beside those of one document.
const MODULES: &str = "sdk/src/generated/mod.rs";
const FOLDERS: &str = "sdk/src/apis/mod.rs";
const TABLE: &str = "sdk/src/generated/apis.md";

/// The package's manifest, of which a few lines are generated.
const MANIFEST: &str = "sdk/Cargo.toml";

/// Renders what lists the APIs in Rust, each behind its feature, and in the documentation.
pub(crate) fn render_modules(vendors: &[&Api], own: &[&Api]) -> Vec<Draft> {
    vec![modules(vendors, own), folders(vendors), table(vendors)]
}

pub(super) fn mock_module(api: &Api) -> String {
    format!("{}_httpmock", api.module)
}

/// Declares the clients.
fn modules(vendors: &[&Api], own: &[&Api]) -> Draft {
    let clients = vendors.iter().chain(own).map(|api| {
        let (feature, module) = (api.feature(), format_ident!("{}", api.module));
        let helpers = (api.owner == Owner::Vendor).then(|| {
            let mock_module = format_ident!("{}", mock_module(api));
            quote! {
                #[cfg(all(feature = #feature, feature = "httpmock"))]
                pub mod #mock_module;
            }
        });
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
            #helpers
        }
    });
    let features: Vec<String> = vendors.iter().chain(own).map(|api| api.feature()).collect();
    let names: Vec<String> = features.iter().map(|feature| format!("`{feature}`")).collect();
    let message = format!("choose at least one API: the features {}", names.join(", "));
    let answers = vendors.iter().chain(own).map(|api| {
        let (feature, name, module) = (api.feature(), &api.module, format_ident!("{}", api.module));
        quote! {
            #[cfg(feature = #feature)]
            crate::forward_compatibility::Document {
                name: #name,
                answers: #module::answers::ALL,
                errors: #module::answers::ERRORS,
                operations: #module::operations::ALL,
            }
        }
    });
    let tokens = quote! {
        #(#clients)*

        #[cfg(not(any(#(feature = #features),*)))]
        compile_error!(#message);

        /// What the answers of each API are made of.
        #[cfg(test)]
        pub(crate) const DOCUMENTS: &[crate::forward_compatibility::Document] = &[#(#answers),*];
    };
    rust(MODULES, tokens)
}

/// Declares what is written by hand for each vendor's API, for users of the crate to see beside what all share.
fn folders(vendors: &[&Api]) -> Draft {
    let folders = vendors.iter().map(|api| {
        let (feature, module) = (api.feature(), format_ident!("{}", api.module));
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let tokens = quote! {
        //! What each vendor's API adds to what all of them share: a folder each.

        #(#folders)*
    };
    rust(FOLDERS, tokens)
}

fn rust(path: &str, tokens: proc_macro2::TokenStream) -> Draft {
    output::rust(path.to_owned(), "openapi/", tokens).expect("module declarations are valid Rust")
}

/// Lists the modules with their products and credentials, for the first page of the documentation.
fn table(vendors: &[&Api]) -> Draft {
    let mut text =
        format!("<!-- Generated from `openapi/` by `cargo xtask generate`; do not edit. -->\n\n{TABLE_HEAD}");
    for api in vendors {
        let Api { module, products, title, .. } = api;
        let products = if products.is_empty() { title.clone() } else { products.join(", ") };
        let credential = credential(api);
        text.push_str(&format!("| [`{module}`](crate::{module}) | {products} | {credential} |\n"));
    }
    Draft { path: TABLE.to_owned(), text }
}

/// Says how the credential of an API is called, and how it is sent.
pub(crate) fn credential(api: &Api) -> String {
    match api.scheme() {
        Some(Scheme::Header { word: Some(word), .. }) => format!("a token, sent as `{word}`"),
        Some(Scheme::Header { name, word: None }) => format!("a token, sent in `{name}`"),
        Some(Scheme::Digest) => "a pair of keys, used with HTTP Digest".to_owned(),
        None => String::new(),
    }
}

const TABLE_HEAD: &str = "| Module | Products | Credential |\n|---|---|---|\n";

/// The lines of the manifest between which the features of the APIs stand.
const BEGIN: &str =
    "# The APIs, one for each document in openapi/: written by `cargo xtask generate`, up to the line `# End`.\n";
const END: &str = "# End\n";

/// Renders the manifest with the features of the APIs.
pub(crate) fn render_manifest(tree: &Tree, vendors: &[&Api], own: &[&Api]) -> Result<File, Fault> {
    let fault = |reason: String, repair: String| Fault {
        file: MANIFEST.to_owned(),
        place: START,
        at: String::new(),
        reason,
        repair,
    };
    let text = tree.read(MANIFEST).map_err(|error| fault(error.to_string(), "put the manifest back".to_owned()))?;
    let markers = || {
        let reason = "the lines are missing between which the features of the APIs are written".to_owned();
        fault(reason, format!("add them below `[features]`:\n{BEGIN}{END}"))
    };
    let (before, rest) = text.split_once(BEGIN).ok_or_else(markers)?;
    let (_, after) = rest.split_once(END).ok_or_else(markers)?;
    let defines =
        |feature: &str| before.lines().chain(after.lines()).any(|line| line.starts_with(&format!("{feature} = ")));
    let all = vendors.iter().chain(own);
    if let Some(api) = all.clone().find(|api| defines(&api.feature())) {
        let reason = format!("{MANIFEST} already has a feature {:?}", api.feature());
        return Err(api.fault(START, reason, "rename the document"));
    }
    let names: Vec<String> = vendors.iter().map(|api| format!("{:?}", api.feature())).collect();
    let mut features = format!("vendors = [{}]\n", names.join(", "));
    for api in all {
        let needs = match api.scheme() {
            Some(Scheme::Digest) => "\"digest\"",
            _ => "",
        };
        features.push_str(&format!("{} = [{needs}]\n", api.feature()));
    }
    Ok(File::edited(MANIFEST, format!("{before}{BEGIN}{features}{END}{after}"), "openapi/"))
}

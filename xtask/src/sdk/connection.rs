//! How a client is made and what it shows: the parts of a client that follow from `security` and `servers`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::lower;
use crate::model::{Api, Fault, Operation, Owner, Scheme, Security};
use crate::names;

/// Renders the constructors of a client and its implementation of `ApiClient`.
pub(super) fn render(api: &Api) -> Result<TokenStream, String> {
    let security = api.security.as_ref().ok_or("it requires no credential")?;
    let constructors = match api.owner {
        Owner::Vendor => constructors(api, &security.scheme),
        // The mock says where it is, in a variable of its own, so its client is found in another way.
        Owner::Project => TokenStream::new(),
    };
    let credential = match &security.scheme {
        Scheme::Header { .. } => quote! { use crate::{credential::EnvironmentToken, secret::TokenSecret}; },
        Scheme::Digest => quote! { use crate::credential::{EnvironmentKeyPair, KeyPair}; },
    };
    let request = request(api);
    let implementation = implementation(api, security);
    Ok(quote! {
        /// How a client is made, and what it shows of its caller.
        mod connection {
            use reqwest::header::HeaderName;

            use super::Client;
            use crate::auth::Authorization;
            use crate::builder::{ApiClient, BuildError, ClientBuilder};
            use crate::credential::{CredentialError, CredentialProvider};
            use crate::custom_request::{self, CustomRequest};
            use crate::error::read_vendor_error;
            use crate::session::Session;
            #credential

            impl Client {
                #constructors
                #request
            }

            #implementation
        }
    })
}

/// Returns how the names of an API's environment variables begin.
fn prefix(api: &Api) -> String {
    let name = api.module.to_uppercase();
    match api.owner {
        Owner::Vendor => name,
        Owner::Project => format!("TOKENWRIGHT_{name}"),
    }
}

/// Returns the names of the environment variables that hold the credential.
fn variables(api: &Api, scheme: &Scheme) -> Vec<String> {
    let parts: &[&str] = match scheme {
        Scheme::Header { .. } => &["TOKEN"],
        Scheme::Digest => &["PUBLIC_KEY", "PRIVATE_KEY"],
    };
    parts.iter().map(|part| format!("{}_{part}", prefix(api))).collect()
}

fn constructors(api: &Api, scheme: &Scheme) -> TokenStream {
    let url = format!("Starts a client from a base URL, `{}`. See", server_url(api));
    let read = format!("Starts a client from the environment variables `{}_BASE_URL`", prefix(api));
    let variables: Vec<String> = variables(api, scheme).iter().map(|name| format!("`{name}`")).collect();
    let read = match variables.as_slice() {
        [one] => format!("{read} and {one}."),
        [first, last] => format!("{read}, {first} and {last}."),
        other => format!("{read}, {}.", other.join(", ")),
    };
    quote! {
        #[doc = #url]
        /// [`ClientBuilder::build`](crate::ClientBuilder::build) for what may stand there.
        pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
            ClientBuilder::new(base_url.into())
        }

        #[doc = #read]
        /// The credential is read again for each request.
        ///
        /// # Errors
        ///
        /// [`BuildError::Environment`](crate::BuildError::Environment) names the variable that is missing or empty.
        pub fn builder_from_environment() -> Result<ClientBuilder<Self>, BuildError> {
            ClientBuilder::from_environment()
        }
    }
}

fn server_url(api: &Api) -> &str {
    let servers = api.document.get("servers").map(|servers| &servers.data);
    let first = match servers {
        Some(crate::yaml::Data::Sequence(servers)) => servers.first(),
        _ => None,
    };
    first.and_then(|server| server.get("url")).and_then(|url| url.as_str()).unwrap_or_default()
}

/// Renders the call to a path that the document does not have; its errors are read as those of the operations.
fn request(api: &Api) -> Option<TokenStream> {
    let name = &api.module;
    let error = format_ident!("{}", names::pascal(error_type(api.operations.first()?, api)?));
    Some(quote! {
        /// Starts a request to a path that the API's document does not have, below the base URL: the credential,
        /// retries, errors and traces are those of every call. See [`CustomRequest`](crate::CustomRequest).
        pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> CustomRequest {
            static OPERATIONS: custom_request::Operations =
                custom_request::operations(#name, read_vendor_error::<super::types::#error>);
            CustomRequest::new(self, &OPERATIONS, (method, path.into()))
        }
    })
}

fn error_type<'a>(operation: &'a Operation, api: &'a Api) -> Option<&'a str> {
    lower::type_name(operation.error(), api)
}

/// Returns why no client can be made: a client has one credential, and one type of errors.
pub(super) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = Vec::new();
    if api.security.is_none() {
        let place = api.document.get("security").unwrap_or(&api.document).place;
        let reason = "`security` requires no scheme, so the SDK has no credential to send";
        faults.push(api.fault(place, reason, "require a scheme of `components/securitySchemes`"));
    }
    let mut first: Option<&str> = None;
    for operation in &api.operations {
        let fault = |reason: String| {
            api.fault(
                operation.place,
                reason,
                "refer to one schema in all responses that are errors, in all operations",
            )
        };
        match (first, error_type(operation, api)) {
            (_, None) => faults.push(fault(format!("the error of {} is a choice of several objects", operation.id))),
            (Some(first), Some(error)) if first != error => {
                let id = &operation.id;
                faults.push(fault(format!("the errors of {id} are {error}, those of operations before it {first}")));
            }
            (_, error) => first = error,
        }
    }
    faults
}

fn implementation(api: &Api, security: &Security) -> TokenStream {
    let Security { scheme, is_optional, .. } = security;
    let without = is_optional.then(|| {
        quote! {
            fn without_credential() -> Option<Authorization> {
                Some(Authorization::None)
            }
        }
    });
    let prefix = prefix(api);
    let variables = variables(api, scheme);
    let doc = match scheme {
        Scheme::Header { name, word: Some(word) } => format!("A token. It is sent as `{name}: {word} …`."),
        Scheme::Header { name, word: None } => format!("A token. It is sent as `{name}: …`."),
        Scheme::Digest => "A pair of keys, used with HTTP Digest.".to_owned(),
    };
    let (credential, authorization, provider) = match scheme {
        Scheme::Header { name, word } => {
            let name = name.to_ascii_lowercase();
            let word = match word {
                Some(word) => quote! { Some(#word) },
                None => quote! { None },
            };
            (
                quote! { TokenSecret },
                quote! { Authorization::header(HeaderName::from_static(#name), #word, credential) },
                quote! { EnvironmentToken::new(#(#variables),*).provider() },
            )
        }
        Scheme::Digest => (
            quote! { KeyPair },
            quote! { Authorization::digest(credential) },
            quote! { EnvironmentKeyPair::new(#(#variables),*).provider() },
        ),
    };
    quote! {
        impl ApiClient for Client {
            #[doc = #doc]
            type Credential = #credential;

            #without

            fn authorization(credential: &Self::Credential) -> Option<Authorization> {
                #authorization
            }

            const ENVIRONMENT_PREFIX: &str = #prefix;

            fn environment_credential() -> Result<Box<dyn CredentialProvider<Self::Credential>>, CredentialError> {
                #provider
            }

            fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
                Self::new_with_client(base_url, http_client, session)
            }
        }
    }
}

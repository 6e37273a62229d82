use crate::base_url::BaseUrlError;
use crate::credential::CredentialError;

/// Why a client could not be made. No message holds the credential or a URL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL cannot be used.
    #[error(transparent)]
    BaseUrl(#[from] BaseUrlError),
    /// An environment variable that names the server or holds the credential is missing or empty.
    #[error(transparent)]
    Environment(CredentialError),
    /// Neither `credential` nor `credential_provider` was called.
    #[error("no credential was given; call `credential` or `credential_provider` before `build`")]
    NoCredential,
    /// A part of the credential is empty, cannot stand in a header, or is the text that a secret is printed as.
    #[error(
        "the credential is empty, has characters that no header carries, such as a line break at its end, or is the \
         placeholder [REDACTED] of a secret that was printed instead of exposed"
    )]
    UnusableCredential,
    /// The proxy's URL cannot be read, or its scheme is none that a proxy has.
    #[error(
        "the proxy's URL cannot be read; it looks like http://proxy.example.org:3128 or socks5://proxy.example.org:1080"
    )]
    Proxy,
    /// The text is not one or more certificates in PEM.
    #[error("the root certificates are not certificates in PEM, which begin with -----BEGIN CERTIFICATE-----")]
    RootCertificates,
    /// The text is not a certificate with its private key in PEM.
    #[error(
        "the identity is not a certificate with its private key in PEM; put the certificate, those of its authorities and \
         the private key (-----BEGIN PRIVATE KEY-----) one behind the other"
    )]
    Identity,
    /// The user agent has characters that no header carries.
    #[error("the user agent has characters that no header carries")]
    UserAgent,
    /// An HTTP client was given, so the setting would have no effect.
    #[error("`{setting}` has no effect on an HTTP client of your own; set it there and leave it out here")]
    OwnHttpClient {
        /// The method of the builder that was called beside `http_client`.
        setting: &'static str,
    },
    /// The HTTP client could not be set up, for example for want of root certificates.
    #[error("the HTTP client could not be set up")]
    HttpClient(#[source] reqwest::Error),
}

//! Whom a client connects to, over what, and whom it trusts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokenwright::astrom::Client;
use tokenwright::reqwest::header::{HeaderMap, HeaderValue};
use tokenwright::reqwest::redirect::Policy;
use tokenwright::{BuildError, ClientBuilder, Error, Outcome, RetryPolicy};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use super::canned::{Canned, answer};
use super::construction::{INSIDE, VERSION, assert_passes, call, header, itself, ok};

type Key = rcgen::CertifiedKey<rcgen::KeyPair>;

fn key() -> Key {
    rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap()
}

fn builder(base_url: &str) -> ClientBuilder<Client> {
    Client::builder(base_url).credential("t").no_proxy().retry_policy(RetryPolicy::never())
}

fn is_untrusted(result: &Result<(), Error>) -> bool {
    matches!(result, Err(Error::Transport(error)) if error.is_untrusted())
}

/// Goal: a certificate of a private authority is refused until it is trusted.
#[tokio::test]
async fn further_root_certificates_are_trusted() {
    let key = key();
    let base_url = serve_tls(&key, None).await;
    let builder = || Client::builder(&base_url).credential("t").no_proxy();
    let error = call(&builder().build().unwrap()).await.unwrap_err();
    let expected = "astrom api_token_get: no connection to the server: its certificate is not trusted; if it is of a \
                    private authority, give that one's to `root_certificates`";
    assert_eq!(error.to_string(), expected);
    assert!(format!("{error:#}").starts_with(&format!("{expected}: ")), "{error:#}");
    assert_eq!((error.attempts(), error.is_retryable(), error.outcome()), (1, false, Outcome::NotDone));
    call(&builder().root_certificates(key.cert.pem()).build().unwrap()).await.unwrap();
}

/// Goal: `root_certificates_only` takes the trust in the system's authorities away.
/// Method: the server's certificate is what the system of another process trusts.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn given_root_certificates_may_be_the_only_ones() {
    let key = key();
    if let Ok(base_url) = std::env::var(INSIDE) {
        call(&builder(&base_url).build().unwrap()).await.unwrap();
        call(&builder(&base_url).root_certificates(key.cert.pem()).build().unwrap()).await.unwrap();
        let refused = call(&builder(&base_url).root_certificates_only(key.cert.pem()).build().unwrap()).await;
        return assert!(is_untrusted(&refused), "{refused:?}");
    }
    let base_url = serve_tls(&key, None).await;
    call(&builder(&base_url).root_certificates_only(key.cert.pem()).build().unwrap()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let authorities = folder.path().join("authorities.pem");
    std::fs::write(&authorities, key.cert.pem()).unwrap();
    let mut itself = itself("connection::given_root_certificates_may_be_the_only_ones", &base_url);
    itself.env("SSL_CERT_FILE", authorities).env_remove("SSL_CERT_DIR");
    assert_passes(itself).await;
}

#[tokio::test]
async fn any_certificate_is_trusted_on_demand() {
    let base_url = serve_tls(&key(), None).await;
    let refused = call(&builder(&base_url).build().unwrap()).await;
    assert!(is_untrusted(&refused), "{refused:?}");
    call(&builder(&base_url).danger_accept_invalid_certificates().build().unwrap()).await.unwrap();
}

/// Goal: a server that wants a certificate of the client gets the one that was set.
#[tokio::test]
async fn client_shows_its_certificate() {
    let (key, own, other) = (key(), key(), key());
    let base_url = serve_tls(&key, Some(&own)).await;
    let builder = || builder(&base_url).root_certificates_only(key.cert.pem());
    let pem = |key: &Key| format!("{}{}", key.cert.pem(), key.signing_key.serialize_pem());
    assert!(call(&builder().build().unwrap()).await.is_err());
    assert!(call(&builder().identity(pem(&other)).build().unwrap()).await.is_err());
    call(&builder().identity(pem(&own)).build().unwrap()).await.unwrap();
    let client = builder().identity(key.cert.pem()).build();
    assert!(matches!(client, Err(BuildError::Identity)), "a certificate without a key");
}

/// Goal: a container without authorities can use a server without TLS.
/// Method: another process whose system has none.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn plain_http_needs_no_authorities() {
    if std::env::var_os(INSIDE).is_none() {
        let folder = tempfile::tempdir().unwrap();
        let mut itself = itself("connection::plain_http_needs_no_authorities", "anybody");
        itself.env("SSL_CERT_FILE", folder.path().join("none")).env("SSL_CERT_DIR", folder.path());
        return assert_passes(itself).await;
    }
    assert!(matches!(builder("https://host").build(), Err(BuildError::HttpClient(_))));
    let server = Canned::start([ok()]).await;
    call(&builder(&server.url()).build().unwrap()).await.unwrap();
}

/// Goal: what a caller changes of the HTTP client comes beside what the builder sets, and not in its place.
#[tokio::test]
async fn changes_of_the_http_client_keep_what_the_builder_sets() {
    let elsewhere = Canned::start([ok()]).await;
    let location = format!("location: {}", elsewhere.url());
    let proxy = Canned::start([answer(307, &[&location], "")]).await;
    let headers: HeaderMap = [("x-team".parse().unwrap(), HeaderValue::from_static("ops"))].into_iter().collect();
    let builder = Client::builder("http://host.invalid").credential("t").proxy(proxy.url());
    let builder = builder
        .configure_http(move |http| http.default_headers(headers).user_agent("canary"))
        .configure_http(|http| http.no_proxy().redirect(Policy::limited(9)));
    let error = call(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    let request = proxy.requests().remove(0);
    assert_eq!((header(&request, "x-team"), header(&request, "user-agent")), (Some("ops"), Some(VERSION)));
    assert!(elsewhere.requests().is_empty(), "a redirect was followed");
}

/// Goal: a SOCKS proxy gets the name of the host and then the request.
#[tokio::test]
async fn socks_proxy_is_used() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let proxy = format!("socks5h://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let n_methods = usize::from(read(&mut connection, 2).await[1]);
        read(&mut connection, n_methods).await;
        connection.write_all(&[5, 0]).await.unwrap();
        let n_bytes = usize::from(read(&mut connection, 5).await[4]);
        let host = read(&mut connection, n_bytes + 2).await;
        connection.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 80]).await.unwrap();
        answer_one(&mut connection).await;
        String::from_utf8(host[..n_bytes].to_vec()).unwrap()
    });
    call(&builder("http://host.invalid").proxy(proxy).build().unwrap()).await.unwrap();
    assert_eq!(server.await.unwrap(), "host.invalid");
}

/// Goal: a connection that was idle for too long is not used again.
#[tokio::test]
async fn idle_connections_end_in_time() {
    let n_connections = Arc::new(AtomicUsize::new(0));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let counter = n_connections.clone();
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                while connection.read(&mut [0; 4096]).await.is_ok_and(|n_bytes| n_bytes > 0) {
                    let answer = ok().replace("connection: close\r\n", "");
                    connection.write_all(answer.as_bytes()).await.unwrap();
                }
            });
        }
    });
    for (timeout, expected) in [(Duration::from_secs(60), 1), (Duration::from_nanos(1), 2)] {
        let client = builder(&base_url).pool_idle_timeout(timeout).build().unwrap();
        let before = n_connections.load(Ordering::Relaxed);
        call(&client).await.unwrap();
        call(&client).await.unwrap();
        assert_eq!(n_connections.load(Ordering::Relaxed) - before, expected, "{timeout:?}");
    }
}

async fn read(connection: &mut (impl AsyncRead + Unpin), n_bytes: usize) -> Vec<u8> {
    let mut bytes = vec![0; n_bytes];
    connection.read_exact(&mut bytes).await.unwrap();
    bytes
}

/// Reads a request, answers it and ends the connection.
async fn answer_one(connection: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    if connection.read(&mut [0; 4096]).await.is_ok() {
        connection.write_all(ok().as_bytes()).await.unwrap();
        connection.shutdown().await.ok();
    }
}

/// Answers every request over TLS and returns the base URL. Clients have to show the certificate of `client`, if
/// there is one.
async fn serve_tls(key: &Key, client: Option<&Key>) -> String {
    let private_key = PrivateKeyDer::try_from(key.signing_key.serialize_der()).unwrap();
    let config = match client {
        None => ServerConfig::builder().with_no_client_auth(),
        Some(client) => {
            let mut trusted = RootCertStore::empty();
            trusted.add(client.cert.der().clone()).unwrap();
            let verifier = WebPkiClientVerifier::builder(Arc::new(trusted)).build().unwrap();
            ServerConfig::builder().with_client_cert_verifier(verifier)
        }
    };
    let config = config.with_single_cert(vec![key.cert.der().clone()], private_key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let base_url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let Ok(mut connection) = acceptor.accept(connection).await else { continue };
            answer_one(&mut connection).await;
        }
    });
    base_url
}

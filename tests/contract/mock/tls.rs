//! Encrypted connections, as clients see them that trust an authority and nothing else.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use reqwest::{Certificate, Method};
use serde_json::{Value, json};
use tokenwright::astrom::Client;
use tokenwright_mock::{Builder, Effect, Fault, Info, MockServer, NewWorld, ResetAfter, StartError, Tls};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::wire;

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    let builder = MockServer::builder().self_check(true).tls(Tls::self_issued());
    configure(builder).start().await.unwrap()
}

/// A client that trusts one authority only.
fn trusting(authority: &str) -> reqwest::Client {
    let certificate = Certificate::from_pem(authority.as_bytes()).unwrap();
    reqwest::Client::builder().no_proxy().tls_certs_only([certificate]).build().unwrap()
}

fn authority(info: &Info) -> &str {
    info.ca_certificate.as_deref().expect("an authority")
}

fn listing(http: &reqwest::Client, info: &Info) -> reqwest::RequestBuilder {
    let request = http.get(format!("{}/apiTokens", info.astrom.base_url));
    request.header("authorization", format!("Api-Token {}", info.astrom.token.expose()))
}

/// Opens an encrypted connection of its own.
async fn connect(server: &MockServer) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority(server.info().unwrap()).as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let stream = TcpStream::connect(server.address()).await.unwrap();
    let name = ServerName::from(server.address().ip());
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap()
}

#[tokio::test]
async fn client_that_trusts_the_exported_authority_is_served() {
    let server = server(|builder| builder).await;
    let info = server.info().unwrap();
    for url in [&info.astrom.base_url, &info.astra_control.base_url, &info.ops_manager.base_url, &server.origin()] {
        assert!(url.starts_with(&format!("https://{}", server.address())), "{url}");
    }
    let http = trusting(authority(info));
    assert_eq!(listing(&http, info).send().await.unwrap().status(), 200);
    let by_name = format!("https://localhost:{}/healthz", server.address().port());
    assert_eq!(http.get(by_name).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn client_that_trusts_another_authority_refuses_the_server() {
    let (server, other) = (server(|builder| builder).await, server(|builder| builder).await);
    let refused =
        listing(&trusting(authority(other.info().unwrap())), server.info().unwrap()).send().await.unwrap_err();
    assert!(refused.is_connect() && format!("{refused:?}").contains("UnknownIssuer"), "{refused:?}");
    let unknown = format!("https://{}/healthz", server.address());
    let untrusting = reqwest::Client::builder().no_proxy().build().unwrap();
    assert!(untrusting.get(unknown).send().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn certificate_is_good_for_further_names_and_no_others() {
    let tls = Tls::self_issued_for(["mock.test".to_owned(), "192.0.2.7".to_owned()]);
    let server = server(|builder| builder.tls(tls)).await;
    let certificate = Certificate::from_pem(authority(server.info().unwrap()).as_bytes()).unwrap();
    for (name, is_good) in [("mock.test", true), ("other.test", false)] {
        let http = reqwest::Client::builder().no_proxy().tls_certs_only([certificate.clone()]);
        let http = http.resolve(name, server.address()).build().unwrap();
        let url = format!("https://{name}:{}/healthz", server.address().port());
        assert_eq!(http.get(url).send().await.is_ok(), is_good, "{name}");
    }
}

#[tokio::test]
async fn given_certificate_is_shown_and_no_authority_told() {
    let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [certificate_file, key_file] = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
    std::fs::write(&certificate_file, key.cert.pem()).unwrap();
    std::fs::write(&key_file, key.signing_key.serialize_pem()).unwrap();
    let server = server(|builder| builder.tls(Tls::from_files(&certificate_file, &key_file))).await;
    assert_eq!(server.info().unwrap().ca_certificate, None);
    let url = format!("https://localhost:{}/healthz", server.address().port());
    assert_eq!(trusting(&key.cert.pem()).get(url).send().await.unwrap().status(), 200);
    let start = async |certificate: &Path, key: &Path| {
        let refused = MockServer::builder().tls(Tls::from_files(certificate, key)).start().await.unwrap_err();
        assert!(matches!(refused, StartError::Tls(_)));
        refused.to_string()
    };
    let absent = start(&folder.path().join("absent.pem"), &key_file).await;
    assert!(absent.starts_with("cannot read") && absent.contains("absent.pem"), "{absent}");
    let swapped = start(&key_file, &certificate_file).await;
    assert!(swapped.contains("at least one section CERTIFICATE"), "{swapped}");
}

/// Goal: every URL in an answer leads back to where the client was.
#[tokio::test]
async fn urls_in_answers_are_encrypted_ones() {
    let server = server(|builder| builder).await;
    let http = trusting(authority(server.info().unwrap()));
    let state = http.get(format!("{}/_mock/worlds/default/state", server.origin())).send().await.unwrap();
    let state = state.text().await.unwrap();
    for (method, path, body) in [
        (Method::POST, "", "{}"),
        (Method::PUT, "/0badcafe", "{}"),
        (Method::PUT, "/default/state", state.as_str()),
        (Method::GET, "/0badcafe/access", ""),
    ] {
        let url = format!("{}/_mock/worlds{path}", server.origin());
        let told = http.request(method, url).body(body.to_owned()).send().await.unwrap();
        assert!(told.status().is_success(), "{path}: {told:?}");
        let world: Value = told.json().await.unwrap();
        assert_eq!(world["ca_certificate"], json!(authority(server.info().unwrap())));
        for place in ["/astrom/base_url", "/astra_control/base_url", "/ops_manager/base_url"] {
            let url = world.pointer(place).and_then(Value::as_str).unwrap();
            assert!(url.starts_with(&server.origin()), "{url}");
        }
    }
    let in_process = server.create_world(NewWorld::default()).unwrap();
    assert_eq!(in_process.info().unwrap().ca_certificate, server.info().unwrap().ca_certificate);
    assert!(in_process.info().unwrap().astrom.base_url.starts_with("https://"));
    let copy = server.fork_world(server.world(), None).unwrap();
    assert_eq!(copy.access().ca_certificate, server.info().unwrap().ca_certificate);
    let ops = &server.info().unwrap().ops_manager;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, authority(server.info().unwrap())).unwrap();
    let user = format!("{}:{}", ops.public_key, ops.private_key.expose());
    let output = tokio::process::Command::new("curl")
        .args(["-sS", "--noproxy", "*", "--digest", "--user", &user, "--cacert", file.to_str().unwrap()])
        .arg(format!("{}/orgs", ops.base_url))
        .output();
    let answer = String::from_utf8(output.await.unwrap().stdout).unwrap();
    let answer: Value = serde_json::from_str(&answer).expect(&answer);
    let link = answer["links"][0]["href"].as_str().unwrap();
    assert!(link.starts_with(&ops.base_url), "{link}");
}

#[tokio::test]
async fn sdk_takes_the_authority_as_it_is_told() {
    let server = server(|builder| builder).await;
    let info = server.info().unwrap();
    let builder = || Client::builder(&info.astrom.base_url).credential(info.astrom.token.expose()).no_proxy();
    builder().root_certificates(authority(info)).build().unwrap().api_token_list().send().await.unwrap();
    let error = builder().build().unwrap().api_token_list().send().await.unwrap_err();
    assert_eq!(error.status(), None, "{error}");
}

/// Goal: a reset below TLS is one: no alert, no end.
#[tokio::test]
async fn encrypted_connection_is_reset_behind_what_was_sent() {
    for (after, body_bytes, n_sent) in [
        (ResetAfter::Request, None, 0),
        (ResetAfter::Handling, None, 0),
        (ResetAfter::Head, None, 0),
        (ResetAfter::Head, Some(7), 7),
        (ResetAfter::Head, Some(1 << 20), usize::MAX),
    ] {
        let server = server(|builder| builder.connection_faults(true)).await;
        server.world().faults.add(Fault::new(Effect::Reset { after, body_bytes })).unwrap();
        let mut stream = connect(&server).await;
        stream.write_all(format!("{}\r\n", wire::listing(server.info().unwrap())).as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        let end = tokio::time::timeout(wire::PATIENCE, stream.read_to_end(&mut bytes)).await.expect("an end");
        assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset, "{after:?}");
        let text = String::from_utf8(bytes).unwrap();
        if after != ResetAfter::Head {
            assert_eq!(text, "", "{after:?}");
            continue;
        }
        let received = wire::parse(&text);
        assert_eq!((received.status, received.body.len()), (200, n_sent.min(received.announced())), "{text}");
    }
}

#[tokio::test]
async fn client_that_does_not_speak_tls_gets_no_answer() {
    let server = server(|builder| builder).await;
    let mut stream = wire::connect(server.address(), "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    assert!(!String::from_utf8_lossy(&bytes).contains("HTTP/1.1"), "{bytes:?}");
}

#[tokio::test]
async fn stop_ends_encrypted_connections_in_order() {
    let server = server(|builder| builder).await;
    let mut stream = connect(&server).await;
    stream.write_all(format!("{}\r\n", wire::listing(server.info().unwrap())).as_bytes()).await.unwrap();
    assert_eq!(wire::next(&mut stream).await.unwrap().status, 200);
    let unfinished = TcpStream::connect(server.address()).await.unwrap();
    let stopping = tokio::spawn(server.stop());
    // Without the alert that says so, this would be an unexpected end.
    assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
    stopping.await.unwrap().unwrap();
    drop(unfinished);
}

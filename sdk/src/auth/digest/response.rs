//! The answer to a challenge.

use data_encoding::HEXLOWER;
use md5::{Digest as _, Md5};
use reqwest::header::HeaderValue;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Digest;
use super::challenge::{Algorithm, Challenge, Covered};
use super::nonces::Ticket;

impl Ticket {
    /// Makes the value of `Authorization` for a request.
    pub(super) fn answer(&self, credential: &Digest, request: &Covered<'_>, client_nonce: &str) -> HeaderValue {
        let Covered { method, target } = request;
        let Challenge { algorithm, realm, nonce, opaque, .. } = &*self.challenge;
        let hash_of = |text: &str| hash(*algorithm, text);
        let algorithm = algorithm.name();
        let (user, password) = (&credential.user, credential.password.expose());
        let count = format!("{:08x}", self.count);
        let credential_hash = hash_of(&Zeroizing::new(format!("{user}:{realm}:{password}")));
        let request_hash = hash_of(&format!("{method}:{target}"));
        let hash = hash_of(&format!("{}:{nonce}:{count}:{client_nonce}:auth:{}", *credential_hash, *request_hash));
        let mut header = format!(
            r#"Digest username="{}", realm="{}", nonce="{}", uri="{}", algorithm={algorithm}, qop=auth, nc={count}, cnonce="{client_nonce}", response="{}""#,
            escape(user),
            escape(realm),
            escape(nonce),
            escape(target),
            *hash,
        );
        if let Some(opaque) = opaque {
            header.extend([", opaque=\"", &escape(opaque), "\""]);
        }
        HeaderValue::try_from(header).expect("no part has control characters: each was a header's or was checked")
    }
}

/// Hashes a text. The hash of a password does as much as the password, so it is wiped like one.
fn hash(algorithm: Algorithm, text: &str) -> Zeroizing<String> {
    Zeroizing::new(match algorithm {
        Algorithm::Md5 => HEXLOWER.encode(&Md5::digest(text)),
        Algorithm::Sha256 => HEXLOWER.encode(&Sha256::digest(text)),
    })
}

fn escape(text: &str) -> String {
    text.replace('\\', r"\\").replace('"', r#"\""#)
}

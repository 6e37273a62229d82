//! The answer to a challenge.

use std::fmt::Write as _;

use md5::{Digest as _, Md5};
use reqwest::Method;
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use super::Digest;
use super::challenge::Challenge;

/// The right to use a nonce once.
#[derive(Debug)]
pub(super) struct Ticket {
    pub(super) challenge: Challenge,
    /// How often the nonce is used with this request, from 1: the parameter `nc`.
    pub(super) count: u32,
}

impl Ticket {
    /// Makes the value of `Authorization` for a request. `target` is its path and query.
    pub(super) fn answer(&self, credential: &Digest, method: &Method, target: &str, client_nonce: &str) -> HeaderValue {
        let Challenge { realm, nonce, opaque, .. } = &self.challenge;
        let (user, password) = (&credential.user, credential.password.expose());
        let count = format!("{:08x}", self.count);
        let credential_hash = md5(&Zeroizing::new(format!("{user}:{realm}:{password}")));
        let request_hash = md5(&format!("{method}:{target}"));
        let hash = md5(&format!("{}:{nonce}:{count}:{client_nonce}:auth:{}", *credential_hash, *request_hash));
        let mut header = format!(
            r#"Digest username="{}", realm="{}", nonce="{}", uri="{}", algorithm=MD5, qop=auth, nc={count}, cnonce="{client_nonce}", response="{}""#,
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

/// Writes bytes in lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes all that is written");
        text
    })
}

/// Hashes a text. The hash of a password does as much as the password, so it is wiped like one.
fn md5(text: &str) -> Zeroizing<String> {
    Zeroizing::new(hex(&Md5::digest(text)))
}

fn escape(text: &str) -> String {
    text.replace('\\', r"\\").replace('"', r#"\""#)
}

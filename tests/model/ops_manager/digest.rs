//! The client side of HTTP Digest, worked out from RFC 7616.

use std::fmt::Write as _;

use md5::{Digest as _, Md5};

use super::steps::BASE;
use crate::wire::{Request, Wire};

/// Takes a challenge and returns its nonce.
pub(crate) fn challenge(wire: &mut Wire) -> String {
    let reply = wire.send(&Request::new("GET", format!("{BASE}/orgs/x/apiKeys")));
    let challenge = reply.header("www-authenticate").unwrap_or_default();
    challenge.split('"').nth(5).unwrap_or_else(|| panic!("no nonce in {challenge:?}")).to_owned()
}

/// A user and its password.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'a> {
    pub(crate) public: &'a str,
    pub(crate) private: &'a str,
}

/// Returns the value of `Authorization` for a request with this use of a nonce.
pub(crate) fn authorization(pair: Pair<'_>, (nonce, count): (&str, u32), request: &Request) -> String {
    let Pair { public, private } = pair;
    let (count, target) = (format!("{count:08x}"), request.target());
    let a1 = md5(&format!("{public}:MMS Public API:{private}"));
    let a2 = md5(&format!("{}:{target}", request.method()));
    let response = md5(&format!("{a1}:{nonce}:{count}:c:auth:{a2}"));
    format!(
        "Digest username=\"{public}\", realm=\"MMS Public API\", nonce=\"{nonce}\", uri=\"{target}\", cnonce=\"c\", \
         nc={count}, qop=auth, response=\"{response}\", algorithm=MD5"
    )
}

fn md5(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").unwrap();
        digits
    })
}

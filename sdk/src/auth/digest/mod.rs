//! HTTP Digest (RFC 7616) with MD5 or SHA-256 and `qop=auth`.
//!
//! The crate `digest_auth` was weighed and left: it reads one challenge per header only, refuses the
//! scheme in lower case, prefers `auth-int`, panics on text that is not ASCII, and has not seen
//! a release that shares its dependencies with the rest of the tree.

mod challenge;
mod nonces;
mod response;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use data_encoding::HEXLOWER;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::{Client, Method, Request, Response, StatusCode, Url};
use tokio::sync::{Mutex as Turn, MutexGuard as TurnGuard};

use self::challenge::{Challenge, Covered};
use self::nonces::{Nonces, Ticket};
use crate::secret::TokenSecret;

/// The most requests of one call. Three do unless other calls use the same nonces and the server wants their counts in
/// order.
const REQUESTS_MAX: u32 = 8;

/// The longest refusal that is read to its end so that its connection can be used again, in bytes.
const REFUSAL_BYTES_MAX: u64 = 64 * 1024;

/// A user name and a password, and what is known of the server's nonces.
///
/// Each call takes the next count of the nonce that was accepted last, so that calls need no challenge of their own and
/// no count is used twice, however many run at once. Requests may overtake each other on their way, and a server may
/// want the counts to rise: so a call that is refused goes on with the nonce of its own refusal, which no other call
/// uses before it was accepted.
pub struct Digest {
    user: String,
    password: TokenSecret,
    /// Locked only to count; nothing is awaited or computed meanwhile.
    nonces: Mutex<Nonces>,
    /// Whose turn it is to use a nonce alone which the server gives to several calls.
    turn: Turn<()>,
}

impl Digest {
    /// Takes the credential; none if no header can carry the user name, or if a part is empty.
    pub(crate) fn new(user: &str, password: &TokenSecret) -> Option<Self> {
        let is_carried = !user.is_empty() && !user.contains(|c: char| c.is_control() || c == ':');
        let is_secret = !password.expose().is_empty() && !password.is_placeholder();
        let (user, password) = (user.to_owned(), password.clone());
        let digest = || Self { user, password, nonces: Mutex::default(), turn: Turn::default() };
        (is_carried && is_secret).then(digest)
    }

    /// Returns the user name.
    pub(crate) fn user(&self) -> &str {
        &self.user
    }

    /// Returns the password.
    pub(crate) fn secret(&self) -> &str {
        self.password.expose()
    }

    /// Returns what a server asks for that cannot be answered.
    pub(crate) fn unanswerable(headers: &HeaderMap) -> Option<String> {
        Challenge::unanswerable(headers)
    }

    /// Sends the request, and again as long as the server answers with a challenge that helps.
    ///
    /// A refusal without a challenge is returned as it is, and so is one of a fresh nonce that no other call has used:
    /// then the credential is wrong. Only if the server calls even that one stale, it gets one more try.
    pub(crate) async fn send(&self, client: &Client, mut request: Request) -> reqwest::Result<Response> {
        let mut ticket = self.nonces().next();
        let (mut turn, mut n_requests, mut n_stale) = (None, 0_u32, 0_u32);
        loop {
            let repeat = request.try_clone();
            if let Some(ticket) = &ticket {
                let header = self.authorize(ticket, request.method(), request.url());
                request.headers_mut().insert(AUTHORIZATION, header);
            }
            let response = crate::wire::exchange(client, request).await?;
            n_requests = n_requests.saturating_add(1);
            if response.status() != StatusCode::UNAUTHORIZED {
                self.nonces().accepted(ticket);
                return Ok(response);
            }
            let (Some(repeat), Some(challenge)) = (repeat, Challenge::find(response.headers())) else {
                return Ok(response);
            };
            if ticket.as_ref().is_some_and(|ticket| self.nonces().is_alone(ticket)) {
                n_stale = n_stale.saturating_add(1);
                if !challenge.stale || n_stale > 1 {
                    return Ok(response);
                }
            }
            if n_requests == REQUESTS_MAX {
                return Ok(response);
            }
            drain(response).await;
            ticket = self.ticket(challenge, ticket, &mut turn).await;
            request = repeat;
        }
    }

    /// Takes a use of the nonce in a challenge: alone if the nonce is new. One that other calls have is shared with
    /// them, and after one of its uses was refused, used in turn.
    async fn ticket<'a>(
        &'a self,
        challenge: Challenge,
        refused: Option<Ticket>,
        turn: &mut Option<TurnGuard<'a, ()>>,
    ) -> Option<Ticket> {
        let challenge = Arc::new(challenge);
        if let Some(ticket) = self.nonces().fresh(&challenge) {
            *turn = None;
            return Some(ticket);
        }
        if turn.is_none() {
            match self.turn.try_lock() {
                Ok(_) if refused.is_none() => return self.nonces().shared(&challenge),
                Ok(free) => *turn = Some(free),
                Err(_) => *turn = Some(self.turn.lock().await),
            }
        }
        self.nonces().only(&challenge)
    }

    fn nonces(&self) -> MutexGuard<'_, Nonces> {
        self.nonces.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn authorize(&self, ticket: &Ticket, method: &Method, url: &Url) -> HeaderValue {
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let mut header = ticket.answer(self, &Covered { method, target: &target }, &client_nonce());
        header.set_sensitive(true);
        header
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Digest").field("user", &self.user).field("password", &self.password).finish_non_exhaustive()
    }
}

/// Reads a refusal to its end, so that the next request need not open a connection. What goes wrong
/// meanwhile shows in that request.
async fn drain(response: Response) {
    if response.content_length().is_some_and(|length| length <= REFUSAL_BYTES_MAX) {
        response.bytes().await.ok();
    }
}

/// Makes 16 random bytes, in hexadecimal.
fn client_nonce() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the operating system has random bytes");
    HEXLOWER.encode(&bytes)
}

#[cfg(test)]
mod tests {
    use super::challenge::Algorithm;
    use super::*;

    fn challenge(nonce: &str) -> Challenge {
        Challenge {
            algorithm: Algorithm::Md5,
            realm: "r".to_owned(),
            nonce: nonce.to_owned(),
            opaque: None,
            stale: false,
        }
    }

    fn ticket(challenge: Challenge, count: u32) -> Ticket {
        Ticket { challenge: challenge.into(), count, is_own: false }
    }

    fn digest() -> Digest {
        Digest::new("ptxgyzle", &"canary".into()).unwrap()
    }

    /// The example of RFC 7616, section 3.9.1, which gives an answer for each algorithm.
    #[test]
    fn answers_are_those_of_rfc_7616() {
        let digest = Digest::new("Mufasa", &"Circle of Life".into()).unwrap();
        let client_nonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        for (algorithm, name, response) in [
            (Algorithm::Md5, "MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            (Algorithm::Sha256, "SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
        ] {
            let challenge = Challenge {
                algorithm,
                realm: "http-auth@example.org".to_owned(),
                nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v".to_owned(),
                opaque: Some("FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS".to_owned()),
                stale: false,
            };
            let request = Covered { method: &Method::GET, target: "/dir/index.html" };
            let answer = ticket(challenge, 1).answer(&digest, &request, client_nonce);
            let expected = format!(
                r#"Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", algorithm={name}, qop=auth, nc=00000001, cnonce="{client_nonce}", response="{response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#
            );
            assert_eq!(answer, expected);
        }
    }

    #[test]
    fn header_is_sensitive_and_covers_the_query() {
        let ticket = ticket(challenge("n"), 0x1_2345);
        let url = "https://host/api/orgs?pageNum=1&itemsPerPage=2".parse().unwrap();
        let header = digest().authorize(&ticket, &Method::GET, &url);
        let text = header.to_str().unwrap();
        assert!(header.is_sensitive());
        assert!(text.contains(r#" uri="/api/orgs?pageNum=1&itemsPerPage=2", "#), "{text}");
        assert!(text.contains(" nc=00012345, "), "{text}");
    }

    #[test]
    fn quotes_are_escaped() {
        let digest = Digest::new(r#"a"b\"#, &"canary".into()).unwrap();
        let answer = ticket(challenge("n"), 1).answer(&digest, &Covered { method: &Method::GET, target: "/" }, "c");
        let text = answer.to_str().unwrap();
        assert!(text.contains(r#"username="a\"b\\", "#), "{text}");
    }

    #[test]
    fn prints_without_password() {
        let printed = format!("{:?}", digest());
        assert_eq!(printed, r#"Digest { user: "ptxgyzle", password: TokenSecret([REDACTED]), .. }"#);
    }

    #[test]
    fn unusable_credential_is_refused() {
        for (user, password) in [("", "p"), ("u", ""), ("u\n", "p"), ("u:v", "p"), ("u", "[REDACTED]")] {
            assert!(Digest::new(user, &password.into()).is_none(), "{user:?}");
        }
    }
}

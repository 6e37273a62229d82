//! HTTP Digest (RFC 7616) with MD5 or SHA-256 and `qop=auth`.
//!
//! The crate `digest_auth` was weighed and left: it reads one challenge per header only, refuses the
//! scheme in lower case, prefers `auth-int`, panics on text that is not ASCII, and has not seen
//! a release that shares its dependencies with the rest of the tree.

mod challenge;
mod response;

use std::fmt;
use std::sync::{Mutex, PoisonError};

use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Client, Method, Request, Response, StatusCode, Url};

use self::challenge::Challenge;
use self::response::Ticket;
use crate::secret::TokenSecret;

/// Requests per call: with the nonce at hand, with the nonce of the first refusal, and once more if the
/// server calls even that one stale because concurrent calls used it up.
const REQUESTS_MAX: u32 = 3;

/// The longest refusal that is read to its end so that its connection can be used again, in bytes.
const REFUSAL_BYTES_MAX: u64 = 64 * 1024;

/// A user name and a password, and the nonce that the server gave last.
///
/// Each call takes the next count of that nonce, so that calls need no challenge of their own and no
/// count is used twice, however many run at once.
pub struct Digest {
    user: String,
    password: TokenSecret,
    /// Locked only to count; nothing is awaited or computed meanwhile.
    nonce: Mutex<Option<Nonce>>,
}

#[derive(Debug)]
struct Nonce {
    challenge: Challenge,
    n_used: u32,
}

impl Digest {
    /// Takes the credential; none if no header can carry the user name, or if a part is empty.
    pub(crate) fn new(user: &str, password: &TokenSecret) -> Option<Self> {
        let carried = !user.is_empty() && !user.contains(|c: char| c.is_control() || c == ':');
        let (user, password) = (user.to_owned(), password.clone());
        let is_secret = !password.expose().is_empty() && !password.is_placeholder();
        (carried && is_secret).then(|| Self { user, password, nonce: Mutex::new(None) })
    }

    /// Returns the user name.
    pub(crate) fn user(&self) -> &str {
        &self.user
    }

    /// Returns the password.
    pub(crate) fn secret(&self) -> &str {
        self.password.expose()
    }

    /// Sends the request, and once more if the server answers with a challenge.
    ///
    /// A refusal without a challenge is returned as it is, and so is one of a fresh nonce: then the
    /// credential is wrong.
    pub(crate) async fn send(&self, client: &Client, mut request: Request) -> reqwest::Result<Response> {
        let mut ticket = self.next_ticket();
        let mut n_requests = 0;
        loop {
            let repeat = request.try_clone();
            if let Some(ticket) = &ticket {
                let header = self.authorize(ticket, request.method(), request.url());
                request.headers_mut().insert(AUTHORIZATION, header);
            }
            let response = crate::wire::exchange(client, request).await?;
            n_requests += 1;
            if response.status() != StatusCode::UNAUTHORIZED || n_requests == REQUESTS_MAX {
                return Ok(response);
            }
            let (Some(repeat), Some(challenge)) = (repeat, Challenge::find(response.headers())) else {
                return Ok(response);
            };
            if n_requests > 1 && !challenge.stale {
                return Ok(response);
            }
            drain(response).await;
            ticket = self.accept(challenge);
            request = repeat;
        }
    }

    /// Takes the next use of the nonce at hand.
    fn next_ticket(&self) -> Option<Ticket> {
        take(&mut self.nonce.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts a challenge in the place of the last one and takes a use of it.
    ///
    /// A server whose nonces depend on the time may give the same one to concurrent calls; its count
    /// must go on then.
    fn accept(&self, challenge: Challenge) -> Option<Ticket> {
        let mut nonce = self.nonce.lock().unwrap_or_else(PoisonError::into_inner);
        if nonce.as_ref().is_none_or(|known| known.challenge.nonce != challenge.nonce) {
            *nonce = Some(Nonce { challenge, n_used: 0 });
        }
        take(&mut nonce)
    }

    fn authorize(&self, ticket: &Ticket, method: &Method, url: &Url) -> HeaderValue {
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let mut header = ticket.answer(self, method, &target, &client_nonce());
        header.set_sensitive(true);
        header
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Digest").field("user", &self.user).field("password", &self.password).finish_non_exhaustive()
    }
}

fn take(nonce: &mut Option<Nonce>) -> Option<Ticket> {
    let nonce = nonce.as_mut()?;
    nonce.n_used = nonce.n_used.checked_add(1)?;
    Some(Ticket { challenge: nonce.challenge.clone(), count: nonce.n_used })
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
    response::hex(&bytes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::thread;

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
            let answer = Ticket { challenge, count: 1 }.answer(&digest, &Method::GET, "/dir/index.html", client_nonce);
            let expected = format!(
                r#"Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", algorithm={name}, qop=auth, nc=00000001, cnonce="{client_nonce}", response="{response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#
            );
            assert_eq!(answer, expected);
        }
    }

    #[test]
    fn header_is_sensitive_and_covers_the_query() {
        let ticket = Ticket { challenge: challenge("n"), count: 0x1_2345 };
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
        let answer = Ticket { challenge: challenge("n"), count: 1 }.answer(&digest, &Method::GET, "/", "c");
        let text = answer.to_str().unwrap();
        assert!(text.contains(r#"username="a\"b\\", "#), "{text}");
    }

    #[test]
    fn nothing_is_sent_before_the_first_challenge() {
        assert!(digest().next_ticket().is_none());
    }

    /// Goal: no use of a nonce is handed out twice, whatever else happens.
    /// Method: threads draw tickets while others accept challenges, among them one nonce again and again.
    #[test]
    fn concurrent_calls_never_share_a_count() {
        let digest = digest();
        digest.accept(challenge("shared"));
        let draw = || (0..500).filter_map(|_| digest.next_ticket()).collect::<Vec<_>>();
        let accept = || (0..500).filter_map(|_| digest.accept(challenge("shared"))).collect::<Vec<_>>();
        let drawn: Vec<Ticket> = thread::scope(|scope| {
            let threads = [scope.spawn(draw), scope.spawn(draw), scope.spawn(accept), scope.spawn(accept)];
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let counts: BTreeSet<u32> = drawn.iter().map(|ticket| ticket.count).collect();
        assert_eq!(counts, (2..=2001).collect());
    }

    #[test]
    fn new_nonce_counts_from_one() {
        let digest = digest();
        let counts = ["a", "a", "b", "b"].map(|nonce| digest.accept(challenge(nonce)).map(|ticket| ticket.count));
        assert_eq!(counts, [Some(1), Some(2), Some(1), Some(2)]);
    }

    #[test]
    fn exhausted_nonce_is_not_used_again() {
        let digest = digest();
        *digest.nonce.lock().unwrap() = Some(Nonce { challenge: challenge("n"), n_used: u32::MAX });
        assert!(digest.next_ticket().is_none());
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

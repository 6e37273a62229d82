//! The server side of HTTP Digest (RFC 7616) as far as the vendor uses it: MD5 and `qop=auth`.

use std::borrow::Cow;
use std::fmt;

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use http::{Method, Uri};
use md5::{Digest as _, Md5};
use subtle::ConstantTimeEq as _;

use crate::hexadecimal::parse_hex;

/// The word before the parameters in `Authorization`.
pub(crate) const SCHEME: &str = "Digest";

/// The realm of every challenge.
const REALM: &str = "MMS Public API";

/// What a challenge blames for the refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blame {
    /// The credentials: they are missing or unusable.
    Credentials,
    /// The nonce: the same credentials with a new one will do.
    Nonce,
}

/// Returns the value of `WWW-Authenticate`.
///
/// Its text is the vendor's to the letter, except that the vendor's manual misprints `qop` as `op`;
/// a client that sees no `qop` would fall back to a digest without use counts.
pub(super) fn challenge(nonce: &str, blame: Blame) -> String {
    let stale = blame == Blame::Nonce;
    format!(r#"Digest realm="{REALM}", domain="", nonce="{nonce}", algorithm=MD5, qop="auth", stale={stale}"#)
}

/// What is kept of a private key for checking it: `MD5(user:realm:password)`, RFC 7616's `H(A1)`.
#[derive(Clone, Copy)]
pub(super) struct PasswordHash([u8; 16]);

impl PasswordHash {
    pub(super) fn of(user: &str, password: &str) -> Self {
        Self(md5(&[user, REALM, password]))
    }

    /// The hash with these bytes.
    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes of the hash.
    pub(super) fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hash]")
    }
}

/// A client's answer to a challenge: the `Authorization` header, read and known to be complete.
pub(super) struct DigestResponse<'a> {
    /// The user name.
    pub(super) username: Cow<'a, str>,
    /// The nonce that the client answers to.
    pub(super) nonce: Cow<'a, str>,
    /// The use count of the nonce.
    pub(super) count: u64,
    count_text: Cow<'a, str>,
    client_nonce: Cow<'a, str>,
    qop: Cow<'a, str>,
    uri: Cow<'a, str>,
    response: [u8; 16],
}

impl<'a> DigestResponse<'a> {
    /// Reads the value of an `Authorization` header.
    ///
    /// Takes every spelling that clients are known to send: values quoted or not, in any order, with
    /// or without a space after the comma, with unknown parameters among them. `None` if it is of
    /// another scheme, realm, algorithm or quality of protection, if a parameter is missing or
    /// doubled, or if it cannot be read.
    pub(super) fn parse(header: &'a str) -> Option<Self> {
        let (scheme, parameters) = header.trim_start().split_once([' ', '\t'])?;
        if !scheme.eq_ignore_ascii_case(SCHEME) {
            return None;
        }
        let mut given = Parameters::read(parameters)?;
        let ours = given.realm.as_deref() == Some(REALM)
            && given.algorithm.as_deref().is_none_or(|algorithm| algorithm.eq_ignore_ascii_case("MD5"));
        let qop = given.qop.take().filter(|qop| qop.eq_ignore_ascii_case("auth"))?;
        let count_text = given.nc?;
        let plain = (1..=8).contains(&count_text.len()) && count_text.bytes().all(|digit| digit.is_ascii_hexdigit());
        let count = u64::from_str_radix(&count_text, 16).ok()?;
        (ours && plain).then_some(())?;
        Some(Self {
            username: given.username?,
            nonce: given.nonce?,
            count,
            count_text,
            client_nonce: given.cnonce?,
            qop,
            uri: given.uri?,
            response: read_hash(&given.response?)?,
        })
    }

    /// Whether the response is for this request target.
    ///
    /// Some clients name, and hash, the target without its query, so the path alone will do.
    pub(super) fn is_for(&self, target: &Uri) -> bool {
        let path_and_query = target.path_and_query().map_or("/", |path| path.as_str());
        self.uri == path_and_query || self.uri == target.path() || target == &*self.uri
    }

    /// Whether the response proves the password of which `password` is kept; takes constant time.
    pub(super) fn proves(&self, password: &PasswordHash, method: &Method) -> bool {
        let request = HEXLOWER.encode(&md5(&[method.as_str(), &self.uri]));
        let password = HEXLOWER.encode(&password.0);
        let parts = [&password, &*self.nonce, &*self.count_text, &*self.client_nonce, &*self.qop, &*request];
        md5(&parts).ct_eq(&self.response).into()
    }
}

/// Says why a header of the scheme Digest is none that [`DigestResponse::parse`] reads; `None` if it has another scheme.
pub(super) fn misread(header: &str) -> Option<String> {
    let (scheme, parameters) = header.trim_start().split_once([' ', '\t'])?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return None;
    }
    let Some(mut given) = Parameters::read(parameters) else {
        return Some("the parameters of the digest cannot be read, or one is given twice".to_owned());
    };
    let names = ["username", "realm", "nonce", "uri", "response", "cnonce", "qop", "nc"];
    if let Some(missing) = names.into_iter().find(|name| given.slot(name).is_some_and(|value| value.is_none())) {
        return Some(format!("the digest has no {missing}"));
    }
    let is_not = |value: &Option<Cow<'_, str>>, expected| {
        value.as_deref().is_some_and(|value: &str| !value.eq_ignore_ascii_case(expected))
    };
    Some(match () {
        () if given.realm.as_deref() != Some(REALM) => format!("the digest is of another realm than {REALM}"),
        () if is_not(&given.algorithm, "MD5") => "the digest is of another algorithm than MD5".to_owned(),
        () if is_not(&given.qop, "auth") => "the digest is of another quality of protection (qop) than auth".to_owned(),
        () if given.response.as_deref().and_then(read_hash).is_none() => {
            "the response of the digest has not 32 hexadecimal digits".to_owned()
        }
        () => "the use count (nc) of the digest is not one to eight hexadecimal digits, from 1 on".to_owned(),
    })
}

impl fmt::Debug for DigestResponse<'_> {
    /// Leaves the hash out: with the nonce it would allow guessing the password offline.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DigestResponse").field("username", &self.username).finish_non_exhaustive()
    }
}

/// Reads an MD5 in digits of either case.
fn read_hash(digits: &str) -> Option<[u8; 16]> {
    parse_hex(&HEXLOWER_PERMISSIVE, digits)
}

/// The MD5 of `parts` with a colon between each two.
fn md5(parts: &[&str]) -> [u8; 16] {
    let mut hash = Md5::new();
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            hash.update(b":");
        }
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

/// The parameters of an `Authorization` header that matter; the others are skipped.
#[derive(Default)]
struct Parameters<'a> {
    username: Option<Cow<'a, str>>,
    realm: Option<Cow<'a, str>>,
    nonce: Option<Cow<'a, str>>,
    uri: Option<Cow<'a, str>>,
    response: Option<Cow<'a, str>>,
    algorithm: Option<Cow<'a, str>>,
    cnonce: Option<Cow<'a, str>>,
    qop: Option<Cow<'a, str>>,
    nc: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Reads `name=value` pairs with commas between; one pass over the text.
    fn read(mut text: &'a str) -> Option<Self> {
        let mut parameters = Self::default();
        loop {
            text = text.trim_start_matches([' ', '\t', ',']);
            if text.is_empty() {
                return Some(parameters);
            }
            let (name, value) = text.split_once('=')?;
            let (value, rest) = read_value(value.trim_start_matches([' ', '\t']))?;
            if let Some(slot) = parameters.slot(name.trim_end_matches([' ', '\t']))
                && slot.replace(value).is_some()
            {
                return None;
            }
            text = rest;
        }
    }

    fn slot(&mut self, name: &str) -> Option<&mut Option<Cow<'a, str>>> {
        let slots = [
            ("username", &mut self.username),
            ("realm", &mut self.realm),
            ("nonce", &mut self.nonce),
            ("uri", &mut self.uri),
            ("response", &mut self.response),
            ("algorithm", &mut self.algorithm),
            ("cnonce", &mut self.cnonce),
            ("qop", &mut self.qop),
            ("nc", &mut self.nc),
        ];
        slots.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, slot)| slot)
    }
}

/// Reads a value, quoted or not, up to the comma or the end; returns it and what comes after.
fn read_value(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(',').unwrap_or((text, ""));
        return Some((value.trim_end_matches([' ', '\t']).into(), rest));
    };
    let (value, rest) = read_quoted(quoted)?;
    let rest = rest.trim_start_matches([' ', '\t']);
    (rest.is_empty() || rest.starts_with(',')).then_some((value, rest))
}

/// Reads up to the closing quote; a backslash takes the next character as it is.
fn read_quoted(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut unescaped = String::new();
    let mut plain_from = 0;
    let mut characters = text.char_indices();
    while let Some((i, character)) = characters.next() {
        match character {
            '"' if unescaped.is_empty() => return Some((text[..i].into(), &text[i + 1..])),
            '"' => {
                unescaped.push_str(&text[plain_from..i]);
                return Some((unescaped.into(), &text[i + 1..]));
            }
            '\\' => {
                unescaped.push_str(&text[plain_from..i]);
                let (escaped_at, escaped) = characters.next()?;
                unescaped.push(escaped);
                plain_from = escaped_at + escaped.len_utf8();
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A header as curl prints it, for `GET /api/public/v1.0/orgs/x/apiKeys?pretty=true`.
    const CURL: &str = "Digest username=\"hvbtsnqe\",realm=\"MMS Public API\",nonce=\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYX\",\
        uri=\"/api/public/v1.0/orgs/x/apiKeys?pretty=true\",cnonce=\"Zm9v=\",nc=00000001,algorithm=MD5,\
        response=\"0123456789abcdef0123456789ABCDEF\",qop=\"auth\"";

    #[test]
    fn challenge_is_the_vendors_to_the_letter() {
        assert_eq!(
            challenge("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Blame::Credentials),
            "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYX\", \
             algorithm=MD5, qop=\"auth\", stale=false"
        );
    }

    /// The example of RFC 7616, section 3.9.1, which has another realm.
    #[test]
    fn proof_of_the_rfc_is_accepted_and_nothing_else() {
        let password = PasswordHash(md5(&["Mufasa", "http-auth@example.org", "Circle of Life"]));
        let response = DigestResponse {
            username: "Mufasa".into(),
            nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v".into(),
            count: 1,
            count_text: "00000001".into(),
            client_nonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ".into(),
            qop: "auth".into(),
            uri: "/dir/index.html".into(),
            response: read_hash("8ca523f5e9506fed4657c9700eebdbec").unwrap(),
        };
        assert!(response.proves(&password, &Method::GET));
        assert!(!response.proves(&password, &Method::HEAD));
        assert!(!response.proves(&PasswordHash::of("Mufasa", "Circle of Life"), &Method::GET));
    }

    #[test]
    fn every_spelling_of_known_clients_is_read() {
        let tokens = CURL.replace("qop=\"auth\"", "qop=auth").replace("nc=00000001", "nc=\"00000001\"");
        let spaced = CURL.replace(',', ", ").replace("algorithm=MD5", "algorithm=\"MD5\"");
        let odd = CURL.replace("Digest ", "  digest \t").replace("nonce=", "Nonce = ") + ", foo=bar, opaque=\"a,b=c\"";
        let bare = CURL.replace("algorithm=MD5,", "");
        for header in [CURL, &tokens, &spaced, &odd, &bare] {
            let response = DigestResponse::parse(header).unwrap_or_else(|| panic!("{header}"));
            assert_eq!(response.username, "hvbtsnqe", "{header}");
            assert_eq!(response.nonce, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "{header}");
            assert_eq!((response.count, &*response.client_nonce), (1, "Zm9v="), "{header}");
            assert_eq!(response.uri, "/api/public/v1.0/orgs/x/apiKeys?pretty=true", "{header}");
        }
    }

    #[test]
    fn escapes_in_quotes_are_taken_back() {
        assert_eq!(read_value(r#""a\"b\\c", d"#), Some((r#"a"b\c"#.into(), ", d")));
        assert_eq!(read_value(r#""", d"#), Some(("".into(), ", d")));
        assert_eq!(read_value(r#""é\é""#), Some(("éé".into(), "")));
        for broken in [r#"""#, r#""a"#, r#""a\"#, r#""a"b"#] {
            assert_eq!(read_value(broken), None, "{broken}");
        }
    }

    #[test]
    fn what_the_vendor_could_not_check_is_refused() {
        let without = |parameter: &str| {
            let kept = CURL["Digest ".len()..].split(',').filter(|part| !part.starts_with(parameter));
            format!("Digest {}", kept.collect::<Vec<_>>().join(","))
        };
        for parameter in ["username", "realm", "nonce", "uri", "cnonce", "nc", "response", "qop"] {
            assert!(DigestResponse::parse(&without(&format!("{parameter}="))).is_none(), "{parameter}");
        }
        for (from, to) in [
            ("MMS Public API", "MMS public api"),
            ("algorithm=MD5", "algorithm=SHA-256"),
            ("algorithm=MD5", "algorithm=MD5-sess"),
            ("qop=\"auth\"", "qop=\"auth-int\""),
            ("nc=00000001", "nc=+1"),
            ("nc=00000001", "nc=000000001"),
            ("nc=00000001", "nc="),
            ("response=\"01", "response=\""),
            ("username=", "nc=00000002,username="),
            ("Digest", "Basic"),
        ] {
            assert!(DigestResponse::parse(&CURL.replace(from, to)).is_none(), "{to}");
        }
    }

    #[test]
    fn garbage_is_refused() {
        let quotes = format!("Digest {}", "\"".repeat(10_000));
        let commas = format!("Digest {}", ",".repeat(10_000));
        let pairs = format!("Digest {}", "a=b,".repeat(10_000));
        for header in ["", " ", "Digest", "Digest ", "Digest =", "Digest a", "Basic YTpi", &quotes, &commas, &pairs] {
            assert!(DigestResponse::parse(header).is_none(), "{header}");
        }
    }

    /// Goal: no header makes the reader panic.
    /// Method: a good header with random characters put in, taken out and changed.
    #[test]
    fn damaged_headers_are_read_or_refused() {
        const CHARACTERS: [char; 10] = ['"', '\\', ',', '=', ' ', '\t', 'a', '0', 'é', '\u{7f}'];
        let ids = crate::world::Ids::from_seed(4);
        for _ in 0..20_000 {
            let mut header: Vec<char> = CURL.chars().collect();
            for [place, high, character, kind] in ids.bytes::<12>().as_chunks::<4>().0 {
                let place = (usize::from(*place) + 256 * usize::from(*high)) % header.len();
                let character = CHARACTERS[usize::from(*character) % CHARACTERS.len()];
                match kind % 3 {
                    0 => header.insert(place, character),
                    1 => header[place] = character,
                    _ => drop(header.drain(place..)),
                }
                if header.is_empty() {
                    break;
                }
            }
            let header: String = header.into_iter().collect();
            if let Some(response) = DigestResponse::parse(&header) {
                assert!(!response.proves(&PasswordHash::of("hvbtsnqe", "x"), &Method::GET), "{header}");
            }
        }
    }

    #[test]
    fn response_is_for_the_whole_target_or_its_path() {
        let response = DigestResponse::parse(CURL).unwrap();
        assert!(response.is_for(&"/api/public/v1.0/orgs/x/apiKeys?pretty=true".parse().unwrap()));
        assert!(!response.is_for(&"/api/public/v1.0/orgs/x/apiKeys".parse().unwrap()));
        assert!(!response.is_for(&"/api/public/v1.0/orgs/y/apiKeys?pretty=true".parse().unwrap()));
        let header = CURL.replace("?pretty=true", "");
        let response = DigestResponse::parse(&header).unwrap();
        assert!(response.is_for(&"/api/public/v1.0/orgs/x/apiKeys?pretty=true".parse().unwrap()));
    }

    #[test]
    fn debug_shows_no_hash() {
        let text = format!("{:?} {:?}", DigestResponse::parse(CURL).unwrap(), PasswordHash::of("a", "b"));
        assert!(!text.to_lowercase().contains("0123456789abcdef"), "{text}");
    }
}

use std::collections::BTreeSet;
use std::net::IpAddr;

use http::uri::Authority;

/// The names under which the server's own paths answer, beside `localhost`.
#[derive(Debug, Default)]
pub(crate) struct AllowedHosts(BTreeSet<String>);

/// A name is none under which a server can be reached. The message says what is expected.
#[derive(Debug, thiserror::Error)]
#[error("an allowed host is a name without scheme and port, such as mock.example; {0:?} is none")]
pub(crate) struct InvalidHost(String);

impl AllowedHosts {
    pub(crate) fn new(names: &[String]) -> Result<Self, InvalidHost> {
        let is_name = |name: &str| {
            let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            name.chars().all(is_allowed) && !normalized(name).is_empty()
        };
        let read = |name: &String| match is_name(name) {
            true => Ok(normalized(name)),
            false => Err(InvalidHost(name.clone())),
        };
        names.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// Whether the server answers under this host. Nobody can make an address lead elsewhere, as one can with a name.
    pub(super) fn allow_host(&self, host: &str) -> bool {
        let in_brackets = || host.strip_prefix('[')?.strip_suffix(']');
        let is_address = || in_brackets().unwrap_or(host).parse::<IpAddr>().is_ok();
        host == "localhost" || is_address() || self.0.contains(host)
    }

    /// Whether pages of this origin may send requests to this host: those that the server could have sent itself, and
    /// those of hosts that are named. Ports do not count, because a proxy may have another one.
    pub(super) fn allow_origin(&self, origin: &str, host: Option<&str>) -> bool {
        let authority = origin.split_once("://").and_then(|(_, authority)| authority.parse::<Authority>().ok());
        let from = authority.map(|authority| normalized(authority.host()));
        from.is_some_and(|from| Some(from.as_str()) == host || self.0.contains(&from))
    }
}

/// Returns a host as it is compared: names have no case, and may end with the dot of the root.
pub(super) fn normalized(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allowed_host_is_a_name_without_port() {
        for name in ["mock", "Mock.Example", "a-b_c.example.", "10.0.0.1"] {
            assert!(AllowedHosts::new(&[name.to_owned()]).is_ok(), "{name}");
        }
        for name in ["", ".", "mock:80", "http://mock", "mock/", "a b", "*", "*.example", "a,b"] {
            assert!(AllowedHosts::new(&[name.to_owned()]).is_err(), "{name}");
        }
    }

    #[test]
    fn host_is_an_address_localhost_or_named() {
        let hosts = AllowedHosts::new(&["Mock.Example.".to_owned()]).unwrap();
        for host in ["localhost", "LOCALHOST.", "127.0.0.1", "[::1]", "192.0.2.7", "mock.example", "MOCK.example."] {
            assert!(hosts.allow_host(&normalized(host)), "{host}");
        }
        for host in ["mock", "localhost.example", "evil.mock.example", "127.0.0.1.example", "127.1", "[::1", ""] {
            assert!(!hosts.allow_host(&normalized(host)), "{host}");
        }
    }

    #[test]
    fn origin_is_that_of_the_host_or_named() {
        let hosts = AllowedHosts::new(&["mock.example".to_owned()]).unwrap();
        for origin in ["http://127.0.0.1:8080", "http://127.0.0.1", "https://MOCK.example:1"] {
            assert!(hosts.allow_origin(origin, Some("127.0.0.1")), "{origin}");
        }
        for origin in ["null", "", "http://", "http://localhost", "http://192.0.2.7", "127.0.0.1", "file://"] {
            assert!(!hosts.allow_origin(origin, Some("127.0.0.1")), "{origin}");
        }
        assert!(!hosts.allow_origin("http://127.0.0.1", None));
    }
}

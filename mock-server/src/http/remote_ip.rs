use std::net::{IpAddr, SocketAddr};

use http::{HeaderMap, HeaderName};

/// Returns the address that a proxy in front of the server tells of the client: the last one in the header, because what
/// stands before it came from the client. `None` if the last one is no address.
pub(super) fn told(headers: &HeaderMap, name: &HeaderName) -> Option<IpAddr> {
    let last = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    let last = last.rsplit(',').next()?.trim();
    let with_port = || last.parse().map(|address: SocketAddr| address.ip()).ok();
    last.parse().ok().or_else(with_port).map(|ip: IpAddr| ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn last_address_counts_and_only_that() {
        for (values, expected) in [
            (vec!["203.0.113.7"], Some("203.0.113.7")),
            (vec!["203.0.113.7, 198.51.100.9"], Some("198.51.100.9")),
            (vec!["203.0.113.7", "198.51.100.9 , 192.0.2.1 "], Some("192.0.2.1")),
            (vec!["2001:db8::1"], Some("2001:db8::1")),
            (vec!["::ffff:192.0.2.1"], Some("192.0.2.1")),
            (vec!["192.0.2.1:50000"], Some("192.0.2.1")),
            (vec!["[2001:db8::1]:443"], Some("2001:db8::1")),
            (vec!["192.0.2.1, unknown"], None),
            (vec!["unix:"], None),
            (vec![""], None),
            (vec![], None),
        ] {
            let name = HeaderName::from_static("x-forwarded-for");
            let headers = values.iter().map(|value| (name.clone(), HeaderValue::from_static(value)));
            let told = told(&headers.collect(), &name).map(|ip| ip.to_string());
            assert_eq!(told.as_deref(), expected, "{values:?}");
        }
    }
}

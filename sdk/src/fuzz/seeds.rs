//! Answers that the operations may get, to begin with.

/// An answer with the documented form.
pub(super) struct Seed {
    pub(super) operations: &'static [&'static str],
    pub(super) status: u16,
    pub(super) body: &'static str,
}

/// Returns an answer or more for each operation of the features that are on.
pub(super) fn seeds() -> Vec<&'static Seed> {
    let vendors = [super::astrom::SEEDS, super::astra_control::SEEDS, super::ops_manager::SEEDS];
    let seeds = vendors.into_iter().flatten();
    #[cfg(feature = "mock-control")]
    let seeds = seeds.chain(super::control::SEEDS);
    seeds.collect()
}

/// Headers that the SDK reads, and some that it does not.
pub(super) const HEADERS: &[(&str, &str)] = &[
    (
        "www-authenticate",
        r#"Digest realm="MMS Public API", domain="", nonce="rmDoiCOcIrWv", algorithm=MD5, qop="auth", stale=false"#,
    ),
    (
        "www-authenticate",
        r#"Negotiate abc==, DIGEST Realm="a, \"b\" \\" ,qop="auth-int, AUTH",stale=TRUE, nonce=n, algorithm=SHA-256, opaque="o=,""#,
    ),
    ("retry-after", "120"),
    ("retry-after", "Sun, 22 Nov 2026 08:00:00 GMT"),
    ("x-ratelimit-reset", "1795333020123000"),
    ("date", "Sun, 22 Nov 2026 08:00:00 GMT"),
    ("x-request-id", "6b0d549b-6f03-475a-9600-a35a099950d8"),
    ("x-correlation-id", "r1"),
    ("content-type", "application/json; charset=utf-8"),
    ("content-length", "7"),
    ("content-encoding", "gzip"),
    ("location", "http://other.test/"),
];

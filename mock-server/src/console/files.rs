//! The files that the build script has packed, and how they are sent.

use std::io::Read as _;

use bytes::Bytes;
use dropshot::{Body, RequestInfo};
use flate2::read::GzDecoder;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};

/// A file for browsers.
pub(super) struct File {
    /// Its path below `/_mock/`.
    name: &'static str,
    media_type: &'static str,
    /// Another one for each content, as a header has it.
    tag: &'static str,
    /// The content, packed with gzip.
    packed: &'static [u8],
}

static FILES: &[File] = &include!(concat!(env!("OUT_DIR"), "/console_files.rs"));

impl File {
    /// Returns the file with this path below `/_mock/`.
    pub(super) fn find(name: &str) -> Option<&'static Self> {
        FILES.iter().find(|file| file.name == name)
    }

    /// Answers with the file, or says that the client has it already. Nothing but the program's own bytes is kept for it:
    /// a client that does not take it packed gets it unpacked each time.
    pub(super) fn answer(&self, request: &RequestInfo) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        if has_it(request.headers(), self.tag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else if takes_gzip(request.headers()) {
            *response.body_mut() = Body::with_content(Bytes::from_static(self.packed));
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        } else {
            *response.body_mut() = Body::with_content(self.unpacked());
        }
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        headers.insert(header::ETAG, HeaderValue::from_static(self.tag));
        // Another version of the program at the same address has other files.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        response
    }

    fn unpacked(&self) -> Bytes {
        let mut content = Vec::new();
        GzDecoder::new(self.packed).read_to_end(&mut content).expect("the build script has packed it");
        content.into()
    }
}

fn has_it(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|tags| tags.split(',')).any(|known| known.trim().trim_start_matches("W/") == tag)
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    let taken = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    taken.flat_map(|codings| codings.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, "q=1"));
        let is_refused = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok()) == Some(0.0);
        name.trim().eq_ignore_ascii_case("gzip") && !is_refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_those_who_take_it() {
        for (accepted, expected) in [
            ("gzip", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("gzip;q=0.0, br", false),
            ("br", false),
            ("*", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
            assert_eq!(takes_gzip(&headers), expected, "{accepted}");
        }
    }

    #[test]
    fn each_file_unpacks_and_has_a_tag_of_its_own() {
        let mut tags: Vec<&str> = FILES.iter().map(|file| file.tag).collect();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), FILES.len());
        assert!(FILES.len() > 5 && FILES.iter().all(|file| !file.unpacked().is_empty()));
    }
}

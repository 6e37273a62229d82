use std::io;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, STRICT_TRANSPORT_SECURITY, VARY, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, Response, StatusCode};
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};

use super::Store;
use super::digest::{Blame, challenge};
use super::problem::Problem;
use crate::generated::ops_manager::ops::OrgApiKeyListQuery;
use crate::http::{Exchange, OperationInfo, media_type};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A challenge is made before the API proper, by the web server, which declares its text so.
const CHALLENGE_JSON: HeaderValue = HeaderValue::from_static("application/json;charset=ISO-8859-1");

const SERVICE_VERSION: HeaderName = HeaderName::from_static("x-mongodb-service-version");

/// The commit that the server is built from. Always the same, so that equal requests have equal answers.
pub(super) const GIT_HASH: &str = "3a1c5e7092b4d6f81a3c5e7092b4d6f81a3c5e70";

const SERVICE_VERSION_VALUE: HeaderValue =
    HeaderValue::from_static("gitHash=3a1c5e7092b4d6f81a3c5e7092b4d6f81a3c5e70; versionString=8.0.0");

/// Renders what an operation returns.
pub(super) fn success<T: Serialize>(
    exchange: &Exchange<'_>,
    operation: &OperationInfo,
    headers: HeaderMap,
    body: Option<&T>,
) -> Response<Bytes> {
    // The document gives `includeCount` to the operations that return a list, and to no other.
    let is_list = operation.query.iter().any(|parameter| parameter.name == "includeCount");
    let mut response = match body {
        Some(body) if operation.media_types.contains(&media_type::TEXT) => text(body),
        Some(body) if is_list => list(exchange, body),
        Some(body) => single(exchange, operation, body),
        None => with_usual_headers(StatusCode::NO_CONTENT, None),
    };
    response.headers_mut().extend(headers);
    response
}

/// Renders a list, into which its handler has put the status if an envelope was asked for.
fn list<T: Serialize>(exchange: &Exchange<'_>, body: &T) -> Response<Bytes> {
    with_usual_headers(StatusCode::OK, Some(write(body, Layout::of(exchange))))
}

/// Renders a text.
fn text<T: Serialize>(body: &T) -> Response<Bytes> {
    let mut response = with_usual_headers(StatusCode::OK, Some(media_type::text_of(body).into()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain;charset=utf-8"));
    response
}

/// Renders one object.
fn single<T: Serialize>(exchange: &Exchange<'_>, operation: &OperationInfo, body: &T) -> Response<Bytes> {
    let status = StatusCode::from_u16(operation.success).expect("a document has registered statuses");
    let mut response = with_usual_headers(status, Some(enveloped(exchange, status, body)));
    if status == StatusCode::CREATED {
        // The vendor's sample of such an answer tells no version.
        response.headers_mut().remove(SERVICE_VERSION);
    }
    response
}

/// Renders a refusal.
pub(super) fn refusal(exchange: &Exchange<'_>, problem: &Problem) -> Response<Bytes> {
    let (status, body) = problem.describe();
    if let Problem::Challenge(blame) = problem {
        return unauthorized(exchange, *blame, write(&body, Layout::Indented));
    }
    let mut response = with_usual_headers(status, Some(enveloped(exchange, status, &body)));
    if let Problem::MethodNotAllowed(allow) = problem
        && let Ok(allow) = HeaderValue::from_str(allow)
    {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

/// Whether a yes-or-no parameter of the query says yes; only `true` does, in any case of letters.
///
/// It looks at the text and not at the typed query, because `pretty` and `envelope` hold for the refusal of a
/// query, too.
pub(super) fn asks_for(exchange: &Exchange<'_>, name: &str) -> bool {
    exchange.query_value(name).is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

const _: () = assert!(
    !OrgApiKeyListQuery::PRETTY_DEFAULT && !OrgApiKeyListQuery::ENVELOPE_DEFAULT,
    "the document, too, takes an absent option for no"
);

/// A challenge with a new nonce. Neither `pretty` nor `envelope` change it.
fn unauthorized(exchange: &Exchange<'_>, blame: Blame, body: Bytes) -> Response<Bytes> {
    let world = exchange.challenger;
    let challenge = challenge(&world.store::<Store>().nonces.issue(&world.ids, world.clock.now()), blame);
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    let value = HeaderValue::from_str(&challenge).expect("a challenge is visible ASCII");
    response.headers_mut().insert(WWW_AUTHENTICATE, value);
    response.headers_mut().insert(CONTENT_TYPE, CHALLENGE_JSON);
    response
}

fn with_usual_headers(status: StatusCode, body: Option<Bytes>) -> Response<Bytes> {
    let has_body = body.is_some();
    let mut response = Response::new(body.unwrap_or_default());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if has_body {
        headers.insert(CONTENT_TYPE, JSON);
    }
    headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=300"));
    headers.insert(SERVICE_VERSION, SERVICE_VERSION_VALUE);
    response
}

/// Writes a single result or an error, wrapped if the request asks for an envelope.
fn enveloped<T: Serialize>(exchange: &Exchange<'_>, status: StatusCode, body: &T) -> Bytes {
    let layout = Layout::of(exchange);
    if asks_for(exchange, "envelope") {
        write(&Envelope { content: body, status: status.as_u16() }, layout)
    } else {
        write(body, layout)
    }
}

/// What a single result or an error is wrapped in for `envelope=true`.
#[derive(Serialize)]
struct Envelope<'a, T> {
    content: &'a T,
    status: u16,
}

/// How a body is laid out.
#[derive(Debug, Clone, Copy)]
enum Layout {
    /// Without white space.
    Compact,
    /// As the vendor indents it.
    Indented,
}

impl Layout {
    /// The layout that a request asks for.
    fn of(exchange: &Exchange<'_>) -> Self {
        if asks_for(exchange, "pretty") { Self::Indented } else { Self::Compact }
    }
}

fn write<T: Serialize>(body: &T, layout: Layout) -> Bytes {
    let mut bytes = Vec::with_capacity(512);
    let written = match layout {
        Layout::Compact => body.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, CompactFormatter)),
        Layout::Indented => {
            body.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, VendorLayout::default()))
        }
    };
    written.expect("the types of the document are JSON");
    bytes.into()
}

/// The indented layout of the vendor: two spaces a level, a space on both sides of a colon, the
/// elements of an array on one line with their brackets.
#[derive(Default)]
struct VendorLayout {
    depth: usize,
    /// Whether the object or array that was opened last has anything in it.
    filled: bool,
}

impl VendorLayout {
    fn break_line<W: ?Sized + io::Write>(&self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }
}

impl Formatter for VendorLayout {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"[ ")?;
        self.filled = false;
        Ok(())
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(if self.filled { b" ]" } else { b"]" })?;
        self.filled = true;
        Ok(())
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"{")?;
        self.depth += 1;
        self.filled = false;
        Ok(())
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.filled {
            self.break_line(writer)?;
        } else {
            writer.write_all(b" ")?;
        }
        self.filled = true;
        writer.write_all(b"}")
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        self.break_line(writer)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b" : ")
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn pretty(value: &Value) -> String {
        String::from_utf8(write(value, Layout::Indented).to_vec()).unwrap()
    }

    #[test]
    fn layout_is_the_vendors() {
        let value = json!({
            "links": [{"href": "http://x", "rel": "self"}, {"rel": "next"}],
            "names": ["a", "b"],
            "nested": {"deep": [[1], []]},
            "totalCount": 1,
        });
        let expected = r#"{
  "links" : [ {
    "href" : "http://x",
    "rel" : "self"
  }, {
    "rel" : "next"
  } ],
  "names" : [ "a", "b" ],
  "nested" : {
    "deep" : [ [ 1 ], [ ] ]
  },
  "totalCount" : 1
}"#;
        assert_eq!(pretty(&value), expected);
    }

    #[test]
    fn version_tells_the_commit() {
        assert!(SERVICE_VERSION_VALUE.to_str().unwrap().contains(GIT_HASH));
    }

    #[test]
    fn empty_arrays_and_objects_have_one_space() {
        assert_eq!(pretty(&json!([])), "[ ]");
        assert_eq!(pretty(&json!({})), "{ }");
        assert_eq!(pretty(&json!([{}, []])), "[ { }, [ ] ]");
        assert_eq!(pretty(&json!({"a": {}, "b": []})), "{\n  \"a\" : { },\n  \"b\" : [ ]\n}");
    }

    #[test]
    fn challenge_body_has_the_length_of_the_vendors() {
        let (_, body) = Problem::Challenge(Blame::Credentials).describe();
        assert_eq!(write(&body, Layout::Indented).len(), 106);
    }

    #[test]
    fn compact_has_no_white_space() {
        assert_eq!(write(&json!({"a": [1, {}]}), Layout::Compact), r#"{"a":[1,{}]}"#);
    }
}

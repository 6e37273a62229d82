use std::io::Read;

use bytes::Bytes;
use flate2::read::{GzDecoder, ZlibDecoder};
use http::{HeaderMap, header};

/// As much of a body as is looked at: a few compressed bytes can stand for gigabytes.
const BYTES_MAX: u64 = 16 * 1024 * 1024;

/// Returns a body as its media type has it.
///
/// # Errors
///
/// Why it cannot be looked at.
pub(super) fn decoded(headers: &HeaderMap, body: &Bytes) -> Result<Bytes, String> {
    let encodings = headers.get_all(header::CONTENT_ENCODING).iter();
    let encodings: Vec<&str> = encodings.flat_map(|value| value.to_str().unwrap_or("?").split(',')).collect();
    let mut body = body.clone();
    // The last one was applied last.
    for encoding in encodings.into_iter().rev().map(str::trim) {
        body = match encoding.to_ascii_lowercase().as_str() {
            "identity" | "" => body,
            "gzip" | "x-gzip" => read(GzDecoder::new(body.as_ref()))?,
            "deflate" => read(ZlibDecoder::new(body.as_ref()))?,
            other => return Err(format!("the body is compressed with {other}, which is not read here")),
        };
    }
    Ok(body)
}

fn read(decoder: impl Read) -> Result<Bytes, String> {
    let mut bytes = Vec::new();
    let n_read = decoder.take(BYTES_MAX).read_to_end(&mut bytes);
    match n_read {
        Ok(n_read) if n_read as u64 == BYTES_MAX => Err("the body is too large to be looked at".to_owned()),
        Ok(_) => Ok(bytes.into()),
        Err(error) => Err(format!("the body cannot be decompressed: {error}")),
    }
}

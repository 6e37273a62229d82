use std::time::Instant;

/// Follows where the heads of requests begin and end in what a client sends.
///
/// It changes nothing and refuses nothing but a head that is too long: what it cannot follow is for the server to
/// refuse, and is not followed any further.
#[derive(Debug)]
pub(super) struct Heads {
    place: Place,
    /// The head that is coming.
    head: Vec<u8>,
    n_bytes_max: usize,
    /// When the head that is coming began.
    since: Option<Instant>,
    n_complete: u64,
}

#[derive(Debug, PartialEq, Eq)]
enum Place {
    /// Before or within a head.
    Head { line_is_empty: bool },
    /// Within a body of which so many bytes are left.
    Body(u64),
    /// Within the line before a chunk; the size so far, and whether its digits are over.
    ChunkSize { size: u64, is_over: bool },
    /// Within a chunk of which so many bytes are left.
    Chunk(u64),
    /// Before the line break behind a chunk.
    ChunkEnd,
    /// Within the lines behind the last chunk.
    Trailer { line_is_empty: bool },
    /// Where nothing is followed any more.
    Beyond,
}

const HEAD: Place = Place::Head { line_is_empty: true };
const CHUNK_SIZE: Place = Place::ChunkSize { size: 0, is_over: false };

/// A head is longer than it may be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HeadTooLong;

/// What the server takes; it refuses a head with more.
const HEADERS_MAX: usize = 100;

impl Heads {
    /// Follows a connection that was opened at `now`, which is when its first head begins.
    pub(super) fn new(n_bytes_max: usize, now: Instant) -> Self {
        Self { place: HEAD, head: Vec::new(), n_bytes_max, since: Some(now), n_complete: 0 }
    }

    /// Returns when the head that is coming began; `None` outside of a head.
    pub(super) fn since(&self) -> Option<Instant> {
        self.since
    }

    /// Whether no request has come so far.
    pub(super) fn is_before_the_first(&self) -> bool {
        self.n_complete == 0
    }

    /// Returns how many heads have come.
    pub(super) fn n_complete(&self) -> u64 {
        self.n_complete
    }

    /// Follows bytes that came at `now`.
    pub(super) fn follow(&mut self, mut bytes: &[u8], now: Instant) -> Result<(), HeadTooLong> {
        while let Some((&byte, rest)) = bytes.split_first() {
            bytes = match self.place {
                Place::Beyond => return Ok(()),
                Place::Body(n_left) => {
                    let (n_left, rest) = pass(bytes, n_left);
                    self.place = if n_left == 0 { HEAD } else { Place::Body(n_left) };
                    rest
                }
                Place::Chunk(n_left) => {
                    let (n_left, rest) = pass(bytes, n_left);
                    self.place = if n_left == 0 { Place::ChunkEnd } else { Place::Chunk(n_left) };
                    rest
                }
                Place::ChunkEnd => {
                    if byte == b'\n' {
                        self.place = CHUNK_SIZE;
                    }
                    rest
                }
                Place::ChunkSize { size, is_over } => {
                    self.place = chunk_size(size, is_over, byte);
                    rest
                }
                Place::Trailer { line_is_empty } => {
                    self.place = match byte {
                        b'\n' if line_is_empty => HEAD,
                        b'\r' => Place::Trailer { line_is_empty },
                        _ => Place::Trailer { line_is_empty: byte == b'\n' },
                    };
                    rest
                }
                Place::Head { line_is_empty } => {
                    self.head_byte(byte, line_is_empty, now)?;
                    rest
                }
            };
        }
        Ok(())
    }

    fn head_byte(&mut self, byte: u8, line_is_empty: bool, now: Instant) -> Result<(), HeadTooLong> {
        if self.head.is_empty() && matches!(byte, b'\r' | b'\n') {
            // Empty lines before a request are no part of it.
            return Ok(());
        }
        self.since.get_or_insert(now);
        self.head.push(byte);
        if self.head.len() > self.n_bytes_max {
            return Err(HeadTooLong);
        }
        self.place = match byte {
            b'\n' if line_is_empty => {
                self.since = None;
                self.n_complete += 1;
                let behind = behind(&self.head);
                self.head = Vec::new();
                behind
            }
            b'\r' => Place::Head { line_is_empty },
            _ => Place::Head { line_is_empty: byte == b'\n' },
        };
        Ok(())
    }
}

/// Passes over bytes of which `n_left` belong together; returns how many are left then, and what comes behind.
fn pass(bytes: &[u8], n_left: u64) -> (u64, &[u8]) {
    let n_passed = usize::try_from(n_left).unwrap_or(usize::MAX).min(bytes.len());
    (n_left - n_passed as u64, &bytes[n_passed..])
}

/// Says what comes behind a head.
fn behind(head: &[u8]) -> Place {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut request = httparse::Request::new(&mut headers);
    if !request.parse(head).is_ok_and(|status| status.is_complete()) {
        return Place::Beyond;
    }
    let value = |name: &str| request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
    if let Some(coding) = value("transfer-encoding") {
        let is_chunked = coding.value.to_ascii_lowercase().ends_with(b"chunked");
        return if is_chunked { CHUNK_SIZE } else { Place::Beyond };
    }
    let Some(length) = value("content-length") else { return HEAD };
    match std::str::from_utf8(length.value).ok().and_then(|text| text.trim().parse().ok()) {
        Some(0) => HEAD,
        Some(n_bytes) => Place::Body(n_bytes),
        None => Place::Beyond,
    }
}

fn chunk_size(size: u64, is_over: bool, byte: u8) -> Place {
    let digit = char::from(byte).to_digit(16).filter(|_| !is_over);
    match (byte, digit) {
        (_, Some(digit)) => match size.checked_mul(16).and_then(|size| size.checked_add(digit.into())) {
            Some(size) => Place::ChunkSize { size, is_over },
            None => Place::Beyond,
        },
        (b'\n', None) if size == 0 => Place::Trailer { line_is_empty: true },
        (b'\n', None) => Place::Chunk(size),
        _ => Place::ChunkSize { size, is_over: true },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Follows a text in pieces of each length; returns how many heads it has and whether it ends within one.
    fn follow(text: &str) -> (u64, bool) {
        let now = Instant::now();
        let outcomes: Vec<_> = (1..=text.len())
            .map(|n_bytes| {
                let mut heads = Heads::new(1_000, now);
                text.as_bytes().chunks(n_bytes).for_each(|piece| heads.follow(piece, now).unwrap());
                (heads.n_complete(), heads.since().is_some())
            })
            .collect();
        assert!(outcomes.iter().all(|outcome| *outcome == outcomes[0]), "{text:?}: {outcomes:?}");
        outcomes[0]
    }

    #[test]
    fn heads_are_found_behind_each_other_and_behind_bodies() {
        let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        let sized = "POST / HTTP/1.1\r\nContent-Length: 18\r\n\r\nGET / HTTP/1.1\r\n\r\n";
        let empty = "POST / HTTP/1.1\r\ncontent-length: 0\r\n\r\n";
        let chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1a;x=\"1\"\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n\r\n0\r\nTrailer: y\r\n\r\n";
        for (text, expected) in [
            (get.to_owned(), (1, false)),
            (get.repeat(3), (3, false)),
            (format!("\r\n\r\n{get}"), (1, false)),
            (get.replace("\r\n", "\n"), (1, false)),
            (format!("{sized}{get}"), (2, false)),
            (format!("{empty}{get}"), (2, false)),
            (format!("{chunked}{get}{sized}{get}"), (4, false)),
            (format!("{get}G"), (1, true)),
            (format!("{sized}GET / HTTP/1.1\r\nHost: x\r\n"), (1, true)),
            (format!("{chunked}GET"), (1, true)),
        ] {
            assert_eq!(follow(&text), expected, "{text:?}");
        }
    }

    /// What the server refuses, and HTTP/2, is nothing that could be followed.
    #[test]
    fn what_cannot_be_followed_is_left_to_the_server() {
        for head in [
            "nonsense\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
        ] {
            assert_eq!(follow(&format!("{head}{}", "GET / HTTP/1.1\r\n\r\n".repeat(100))), (1, false), "{head:?}");
        }
    }

    #[test]
    fn head_may_be_as_long_as_its_limit_and_no_longer() {
        let head = b"GET / HTTP/1.1\r\n\r\n";
        let now = Instant::now();
        for (n_bytes_max, expected) in [(head.len(), Ok(())), (head.len() - 1, Err(HeadTooLong))] {
            let mut heads = Heads::new(n_bytes_max, now);
            assert_eq!(heads.follow(head, now), expected);
        }
        let mut heads = Heads::new(head.len(), now);
        assert_eq!(heads.follow(&head.repeat(5), now), Ok(()), "each head has a limit of its own");
    }

    #[test]
    fn later_head_begins_with_its_first_byte() {
        let (opened, later) = (Instant::now(), Instant::now() + std::time::Duration::from_secs(1));
        let mut heads = Heads::new(100, opened);
        assert_eq!(heads.since(), Some(opened), "nothing has come");
        heads.follow(b"GET / HTTP/1.1\r\n\r\n", later).unwrap();
        assert_eq!(heads.since(), None);
        heads.follow(b"G", later).unwrap();
        assert_eq!(heads.since(), Some(later));
    }
}

/// What an exchange holds that has no fixed length.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Said<'a> {
    pub(crate) target: &'a str,
    pub(crate) tenant: Option<&'a str>,
    pub(crate) caller: Option<&'a str>,
    pub(crate) reason: Option<&'a str>,
    pub(crate) request_type: Option<&'a str>,
    pub(crate) request_body: &'a [u8],
    pub(crate) response_type: Option<&'a str>,
    pub(crate) response_body: &'a [u8],
}

/// The same in one piece of memory of just its length: a journal keeps many records that nobody reads, and each is taken
/// and given back in one go.
pub(crate) struct Packed {
    bytes: Box<[u8]>,
    /// The lengths of the parts, which lie one behind the other.
    lengths: [Option<usize>; N_PARTS],
    /// The lengths of the bodies as they were, of the request and of the answer.
    body_lengths: [usize; 2],
}

const N_PARTS: usize = 8;

fn text(part: &[u8]) -> &str {
    str::from_utf8(part).expect("packed as a text")
}

impl Packed {
    pub(crate) fn of(said: &Said<'_>) -> Self {
        let parts: [Option<&[u8]>; N_PARTS] = [
            Some(said.target.as_bytes()),
            said.tenant.map(str::as_bytes),
            said.caller.map(str::as_bytes),
            said.reason.map(str::as_bytes),
            said.request_type.map(str::as_bytes),
            Some(said.request_body),
            said.response_type.map(str::as_bytes),
            Some(said.response_body),
        ];
        let lengths = parts.map(|part| part.map(<[u8]>::len));
        let mut bytes = Vec::with_capacity(lengths.iter().flatten().sum());
        parts.into_iter().flatten().for_each(|part| bytes.extend_from_slice(part));
        let body_lengths = [said.request_body.len(), said.response_body.len()];
        Self { bytes: bytes.into(), lengths, body_lengths }
    }

    /// Leaves out every part that is longer than it may be, the target excepted.
    pub(super) fn shortened(self, part_bytes_max: usize) -> Self {
        let fits = |part: &str| part.len() <= part_bytes_max;
        let body = |body: &'_ [u8]| if body.len() <= part_bytes_max { body.len() } else { 0 };
        if self.lengths.iter().flatten().all(|length| *length <= part_bytes_max) {
            return self;
        }
        let said = self.said();
        let short = Self::of(&Said {
            tenant: said.tenant.filter(|part| fits(part)),
            caller: said.caller.filter(|part| fits(part)),
            reason: said.reason.filter(|part| fits(part)),
            request_type: said.request_type.filter(|part| fits(part)),
            request_body: &said.request_body[..body(said.request_body)],
            response_type: said.response_type.filter(|part| fits(part)),
            response_body: &said.response_body[..body(said.response_body)],
            ..said
        });
        Self { body_lengths: self.body_lengths, ..short }
    }

    /// Returns the lengths of the bodies as they were, of the request and of the answer, also of one that was left out.
    pub(super) fn body_lengths(&self) -> [usize; 2] {
        self.body_lengths
    }

    /// Returns what was packed.
    pub(super) fn said(&self) -> Said<'_> {
        let mut rest = &*self.bytes;
        let parts = self.lengths.map(|length| {
            let (part, behind) = rest.split_at(length?);
            rest = behind;
            Some(part)
        });
        let [target, tenant, caller, reason, request_type, request_body, response_type, response_body] = parts;
        Said {
            target: target.map(text).unwrap_or_default(),
            tenant: tenant.map(text),
            caller: caller.map(text),
            reason: reason.map(text),
            request_type: request_type.map(text),
            request_body: request_body.unwrap_or_default(),
            response_type: response_type.map(text),
            response_body: response_body.unwrap_or_default(),
        }
    }

    /// Returns the number of bytes of all parts.
    pub(super) fn n_bytes(&self) -> usize {
        self.bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_the_same_afterwards() {
        let said = Said {
            target: "/a?b",
            tenant: Some("tenant"),
            caller: None,
            reason: Some(""),
            request_type: None,
            request_body: &[0xFF, 0],
            response_type: Some("text/plain"),
            response_body: b"",
        };
        let packed = Packed::of(&said);
        assert_eq!(packed.said(), said);
        assert_eq!(packed.n_bytes(), 4 + 6 + 2 + 10);
        let nothing = Said::default();
        assert_eq!(Packed::of(&nothing).said(), nothing);
    }

    #[test]
    fn what_is_too_long_is_left_out_and_its_length_is_not() {
        let said = Said {
            target: "/a/long/target",
            caller: Some("12345"),
            reason: Some("123456"),
            request_body: b"123456",
            response_body: b"12345",
            ..Said::default()
        };
        let short = Packed::of(&said).shortened(5);
        assert_eq!(short.said(), Said { reason: None, request_body: b"", ..said });
        assert_eq!(short.body_lengths(), [6, 5]);
    }
}

use std::ops::Range;

/// A text whose percent-encoding is undone, as often as it was done.
///
/// What is no ASCII once it is decoded stands as `?`: no secret has it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    text: String,
    /// Where each byte of the text begins in the encoded one.
    places: Vec<usize>,
    n_bytes_encoded: usize,
}

impl Decoded {
    /// Decodes a text; `None` if nothing in it is encoded.
    ///
    /// Each byte is put down once and a finished `%XX` folded at once, so the time does not depend on how often the
    /// text was encoded.
    pub(super) fn of(encoded: &str) -> Option<Self> {
        if !encoded.contains('%') {
            return None;
        }
        let (mut bytes, mut places) = (Vec::with_capacity(encoded.len()), Vec::with_capacity(encoded.len()));
        for (place, byte) in encoded.bytes().enumerate() {
            bytes.push(byte);
            places.push(place);
            while let Some(decoded) = last_byte(&bytes) {
                bytes.truncate(bytes.len() - 3);
                places.truncate(places.len() - 2);
                bytes.push(if decoded.is_ascii() { decoded } else { b'?' });
            }
        }
        let text = String::from_utf8(bytes).ok()?;
        (text.len() < encoded.len()).then_some(Self { text, places, n_bytes_encoded: encoded.len() })
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the range of the encoded text that a range of the text stands for.
    pub(super) fn encoded(&self, range: &Range<usize>) -> Range<usize> {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(self.n_bytes_encoded);
        place(range.start)..place(range.end)
    }
}

/// Returns the byte that the end of a text stands for, if it is `%` and two hexadecimal digits.
fn last_byte(text: &[u8]) -> Option<u8> {
    let [.., b'%', high, low] = text else { return None };
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? * 16 + digit(low)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_is_undone_as_often_as_it_was_done() {
        for (encoded, expected) in
            [("%41b", "Ab"), ("%2541", "A"), ("%25%34%31", "A"), ("%%341", "A"), ("%C3%A9ж%zz%4", "??ж%zz%4")]
        {
            assert_eq!(Decoded::of(encoded).unwrap().text(), expected, "{encoded}");
        }
        for plain in ["", "ab", "100%", "%g1"] {
            assert_eq!(Decoded::of(plain), None, "{plain}");
        }
    }

    #[test]
    fn ranges_lead_back() {
        let encoded = "x%2541жy";
        let decoded = Decoded::of(encoded).unwrap();
        assert_eq!(decoded.text(), "xAжy");
        assert_eq!(&encoded[decoded.encoded(&(1..2))], "%2541");
        assert_eq!(&encoded[decoded.encoded(&(2..5))], "жy");
    }

    #[test]
    fn depth_costs_no_time() {
        let deep = format!("%{}41", "25".repeat(100_000));
        assert_eq!(Decoded::of(&deep).unwrap().text(), "A");
    }
}

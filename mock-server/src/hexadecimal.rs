//! Hexadecimal digits of so many bytes.

use data_encoding::Encoding;

/// Reads exactly `N` bytes: with `HEXLOWER` of digits in lower case, with `HEXLOWER_PERMISSIVE` in either case.
pub(crate) fn parse_hex<const N: usize>(digits: &Encoding, text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    // The crate panics if there is not just the room that a text needs.
    if text.len() != 2 * N {
        return None;
    }
    digits.decode_mut(text.as_bytes(), &mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};

    use super::*;

    #[test]
    fn digits_are_as_many_as_are_asked_for() {
        assert_eq!(parse_hex(&HEXLOWER, "00abff"), Some([0, 0xab, 0xff]));
        assert_eq!(parse_hex(&HEXLOWER_PERMISSIVE, "AbCd"), Some([0xab, 0xcd]));
        assert_eq!(parse_hex::<2>(&HEXLOWER, "AbCd"), None);
        for text in ["", "abc", "abcde", "abcdef", "ab:d", "abc\n", "+bcd", "aéd", "0xab"] {
            assert_eq!(parse_hex::<2>(&HEXLOWER_PERMISSIVE, text), None, "{text}");
        }
    }
}

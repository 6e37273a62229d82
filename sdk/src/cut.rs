//! Texts of servers, in the length that a person reads.

use std::borrow::Cow;

/// What stands where a text was cut.
pub(crate) const MARK: &str = "… [cut]";

/// Cuts a text behind `n_chars_max` characters, with a mark.
pub(crate) fn cut(text: &str, n_chars_max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(n_chars_max) {
        Some((end, _)) => format!("{}{MARK}", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

/// Puts a text of several lines on one.
pub(crate) fn one_line(text: &str) -> String {
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_longer_is_cut() {
        for (text, expected) in [("", ""), ("äöü", "äöü"), ("äöü.", "äöü… [cut]")] {
            assert_eq!(cut(text, 3), expected);
        }
        assert_eq!(cut("a", 0), MARK);
    }
}

/// Why a name is refused although the schema allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NameError {
    /// A character outside of printable ASCII, or one that markup and SQL give a meaning.
    #[error("has characters that are not allowed")]
    Character,
    /// A run of characters that paths and SQL give a meaning.
    #[error("has a sequence of characters that is not allowed")]
    Sequence,
}

const FORBIDDEN_CHARACTERS: [char; 5] = ['<', '>', '\'', '"', ';'];
const FORBIDDEN_SEQUENCES: [&str; 4] = ["../", "..\\", "--", "/*"];

/// Checks a name against script injection, Unicode, path traversal and SQL injection.
///
/// The vendor names these four and gives no pattern. Plain words such as `select` stay allowed,
/// because a name made of words cannot do harm. The length is the schema's affair.
///
/// # Errors
///
/// The first reason to refuse the name.
pub(super) fn check(name: &str) -> Result<(), NameError> {
    if name.chars().any(|c| !matches!(c, ' '..='~') || FORBIDDEN_CHARACTERS.contains(&c)) {
        return Err(NameError::Character);
    }
    if FORBIDDEN_SEQUENCES.iter().any(|sequence| name.contains(sequence)) {
        return Err(NameError::Sequence);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_pass() {
        for name in ["nightly-report", "a", "CI (main) #3", "select from users", "a.b/c*d", "..", "50% & more", "~!{}|"]
        {
            assert_eq!(check(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn markup_quotes_and_unicode_are_refused() {
        for name in ["<b>", "a>b", "it's", "say \"hi\"", "a;b", "naïve", "токен", "tab\there", "null\0", "del\u{7f}"]
        {
            assert_eq!(check(name), Err(NameError::Character), "{name}");
        }
    }

    #[test]
    fn traversal_and_comments_are_refused() {
        for name in ["../etc", "a/../b", "..\\windows", "x -- y", "a---b", "/* hi */"] {
            assert_eq!(check(name), Err(NameError::Sequence), "{name}");
        }
    }
}

//! The segments of a path: each is a text or a variable.

/// Whether a segment of a path is a variable, or has none.
pub(super) fn is_plain(segment: &str) -> bool {
    variable(segment).is_some() || !segment.contains(['{', '}', '*', ' '])
}

/// Says that a segment of a path is neither.
pub(super) fn mixed(segment: &str) -> String {
    format!("the path segment {segment:?} is neither a plain text nor one variable")
}

/// What to do about such a segment.
pub(super) const MIXED_REPAIR: &str =
    "let the variable be a whole segment, its name of ASCII letters, digits and underscores: /{token_id}";

/// Returns the variables of a path.
pub(super) fn variables(path: &str) -> Vec<&str> {
    path.split('/').filter_map(variable).collect()
}

/// Returns the variable that a path segment is.
pub(crate) fn variable(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_name.then_some(name)
}

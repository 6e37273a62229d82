use crate::http::Segment;

/// Returns line and column, both from one, of a value in a JSON text; columns count bytes.
///
/// The text must be valid JSON. If a member occurs several times, the last one counts, as it does
/// for the parser. `None` if there is no such value.
pub(super) fn place_of(text: &[u8], path: &[Segment]) -> Option<(usize, usize)> {
    let mut at = skip_blanks(text, 0);
    for segment in path {
        at = child(text, at, segment)?;
    }
    let before = text.get(..at)?;
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    Some((line, at - line_start + 1))
}

/// Returns where a child of the object or array at `at` begins.
fn child(text: &[u8], at: usize, segment: &Segment) -> Option<usize> {
    let mut at = skip_blanks(text, at + 1);
    let mut found = None;
    let mut index = 0;
    while !matches!(text.get(at)?, b'}' | b']') {
        let is_wanted = match segment {
            Segment::Index(wanted) => index == *wanted,
            Segment::Member(wanted) => {
                let end = end_of_string(text, at)?;
                let key: String = serde_json::from_slice(text.get(at..end)?).ok()?;
                let colon = skip_blanks(text, end);
                at = skip_blanks(text, colon + 1);
                key == *wanted
            }
        };
        if is_wanted {
            found = Some(at);
        }
        at = skip_blanks(text, end_of_value(text, at)?);
        if text.get(at) == Some(&b',') {
            at = skip_blanks(text, at + 1);
        }
        index += 1;
    }
    found
}

fn skip_blanks(text: &[u8], at: usize) -> usize {
    let blanks = text.iter().skip(at).take_while(|byte| byte.is_ascii_whitespace());
    at + blanks.count()
}

/// Returns the index behind the value at `at`, which is inside an object or array.
fn end_of_value(text: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match text.get(at)? {
            b'"' => {
                at = end_of_string(text, at)?;
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' if depth == 0 => return Some(at),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

/// Returns the index behind the string at `at`.
fn end_of_string(text: &[u8], at: usize) -> Option<usize> {
    let mut escaped = false;
    for (i, byte) in text.iter().enumerate().skip(at + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(i + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str) -> Segment {
        Segment::Member(name.to_owned())
    }

    #[test]
    fn finds_members_and_elements() {
        for (text, path, expected) in [
            (r#"{"token": {}}"#, vec![member("token")], Some((1, 11))),
            (r#"{"a":[1,"x]",{"b":null}],"c":1}"#, vec![member("c")], Some((1, 30))),
            (r#"{"a":[1,"x]",{"b":null}]}"#, vec![member("a"), Segment::Index(2), member("b")], Some((1, 19))),
            ("{\n  \"a\": 1,\n  \"scopes\" : [\n 5 ]}", vec![member("scopes"), Segment::Index(0)], Some((4, 2))),
            (r#"{"q\"\u0061":true}"#, vec![member("q\"a")], Some((1, 14))),
            (r#"{"a":1,"a":2}"#, vec![member("a")], Some((1, 12))),
            (" []", vec![], Some((1, 2))),
        ] {
            assert_eq!(place_of(text.as_bytes(), &path), expected, "{text}");
        }
    }

    #[test]
    fn finds_nothing_where_nothing_is() {
        for (text, path) in [
            ("{}", vec![member("a")]),
            ("[]", vec![Segment::Index(0)]),
            (r#"{"a":{"b":1}}"#, vec![member("b")]),
            ("", vec![member("a")]),
        ] {
            assert_eq!(place_of(text.as_bytes(), &path), None, "{text}");
        }
    }
}

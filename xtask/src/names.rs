//! Names of the wire as names of Rust.

use std::collections::BTreeSet;

use heck::{ToPascalCase as _, ToSnakeCase as _};
use unicode_ident::{is_xid_continue, is_xid_start};

/// `api_token_create`, `metrics.read`, `GROUP_OWNER` and `application/json` in camel case; empty, if the name has
/// neither a letter nor a digit.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::new();
    let is_word = |c: char| is_xid_continue(c) && c != '_';
    for word in name.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()) {
        let shouted = word.chars().count() > 1 && name.contains('_') && word.chars().all(|c| !c.is_lowercase());
        let mut letters = word.chars();
        camel.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        for letter in letters {
            if shouted { camel.extend(letter.to_lowercase()) } else { camel.push(letter) }
        }
    }
    let name = if camel.starts_with(|c: char| !is_xid_start(c)) { format!("V{camel}") } else { camel };
    without_keyword(name)
}

/// Returns the name of a parameter in Rust, unless it has nothing that could be one.
pub(crate) fn argument(name: &str) -> Option<String> {
    name.chars().any(char::is_alphanumeric).then(|| snake(name))
}

/// The name of a constant: `metrics.read` is `METRICS_READ`, `DataExport` is `DATA_EXPORT`; empty, if the name has
/// neither a letter nor a digit.
pub(crate) fn constant(name: &str) -> String {
    let mut constant = String::new();
    let mut before = '_';
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let next_is_lower = rest.peek().is_some_and(|next| next.is_lowercase());
        let starts_word = c.is_uppercase()
            && (before.is_lowercase() || before.is_numeric() || (before.is_uppercase() && next_is_lower));
        if starts_word {
            constant.push('_');
        }
        if is_xid_continue(c) {
            constant.extend(c.to_uppercase())
        } else {
            constant.push('_')
        }
        before = c;
    }
    match constant.trim_matches('_') {
        "" => String::new(),
        _ if constant.starts_with(|c: char| !is_xid_start(c) && c != '_') => format!("V{constant}"),
        _ => constant,
    }
}

/// `expirationDate`, `userID` and `If-Match` in snake case; a keyword of Rust gets an underscore. The same name as
/// progenitor's.
pub(crate) fn snake(name: &str) -> String {
    let snake = words(name).to_snake_case();
    let name = if snake.starts_with(|c: char| !is_xid_start(c)) { format!("_{snake}") } else { snake };
    without_keyword(name)
}

/// The name of a type, the same as progenitor's: `APIKey` is `ApiKey`.
pub(crate) fn pascal(name: &str) -> String {
    without_keyword(words(name).to_pascal_case())
}

fn words(name: &str) -> String {
    name.replace('\'', "").replace(|c: char| !is_xid_continue(c), "-")
}

/// Returns a name for each value, which no other has: the first of several that would be called alike keeps the name,
/// the others are counted. `convert` makes a name of a value, or nothing.
pub(crate) fn distinct<'a>(
    values: impl IntoIterator<Item = &'a str>,
    taken: &[&str],
    convert: impl Fn(&str) -> String,
) -> Vec<String> {
    let mut taken: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let mut names = Vec::new();
    for (i, value) in values.into_iter().enumerate() {
        let stem = match convert(value).is_empty() {
            false => value.to_owned(),
            true if value.is_empty() => "empty".to_owned(),
            true => format!("value {}", i + 1),
        };
        let counted = (2..).map(|n| convert(&format!("{stem} {n}")));
        let free = std::iter::once(convert(&stem)).chain(counted).find(|name| !taken.contains(name));
        let name = free.expect("the numbers do not end");
        taken.insert(name.clone());
        names.push(name);
    }
    names
}

fn without_keyword(name: String) -> String {
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// Whether a text is a keyword of Rust, or reserved to be one.
pub(crate) fn is_keyword(text: &str) -> bool {
    // `syn` parses for all editions, and `gen` is a keyword of the last one only.
    text == "gen" || (is_word(text) && syn::parse_str::<syn::Ident>(text).is_err())
}

fn is_word(text: &str) -> bool {
    text.starts_with(is_xid_start) && text.chars().all(is_xid_continue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_wire_become_names_of_rust() {
        let camels = [
            ("api_token_create", "ApiTokenCreate"),
            ("metrics.read", "MetricsRead"),
            ("openpipeline.events_sdlc", "OpenpipelineEventsSdlc"),
            ("GROUP_OWNER", "GroupOwner"),
            ("DTAQLAccess", "DTAQLAccess"),
            ("PATH", "PATH"),
            ("PAYLOAD_BODY", "PayloadBody"),
            ("application/astra-token", "ApplicationAstraToken"),
            ("1.0", "V10"),
            ("self", "Self_"),
            ("активен", "Активен"),
            ("=", ""),
        ];
        for (wire, expected) in camels {
            assert_eq!(camel(wire), expected, "{wire}");
        }
        let snakes = [
            ("expirationDate", "expiration_date"),
            ("userID", "user_id"),
            ("If-Match", "if_match"),
            ("type", "type_"),
            ("async", "async_"),
            ("gen", "gen_"),
            ("self", "self_"),
            ("2fa", "_2fa"),
            ("имяФайла", "имя_файла"),
            ("lastUsedIpAddress", "last_used_ip_address"),
        ];
        for (wire, expected) in snakes {
            assert_eq!(snake(wire), expected, "{wire}");
        }
        assert_eq!((pascal("APIKey"), pascal("Self")), ("ApiKey".to_owned(), "Self_".to_owned()));
    }

    #[test]
    fn constants_are_words_in_upper_case() {
        let cases = [
            ("metrics.read", "METRICS_READ"),
            ("DataExport", "DATA_EXPORT"),
            ("DTAQLAccess", "DTAQL_ACCESS"),
            ("AI", "AI"),
            ("GROUP_OWNER", "GROUP_OWNER"),
            ("openpipeline.events_sdlc.custom", "OPENPIPELINE_EVENTS_SDLC_CUSTOM"),
            ("application/astra-token", "APPLICATION_ASTRA_TOKEN"),
            ("1.0", "V1_0"),
            ("активен", "АКТИВЕН"),
            ("=", ""),
        ];
        for (value, expected) in cases {
            assert_eq!(constant(value), expected, "{value}");
        }
    }

    #[test]
    fn values_that_would_be_called_alike_are_counted() {
        let values = ["ASC", "asc", "", "=", "==", "KNOWN", "asc_2"];
        let expected = ["ASC", "ASC_2", "EMPTY", "VALUE_4", "VALUE_5", "KNOWN_2", "ASC_2_2"];
        assert_eq!(distinct(values, &["KNOWN"], constant), expected);
        let expected = ["ASC", "Asc", "Empty", "Value4", "Value5", "KNOWN", "Asc2"];
        assert_eq!(distinct(values, &["ALL"], camel), expected);
    }
}

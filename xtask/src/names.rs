//! Names of the wire as names of Rust.

/// `api_token_create`, `metrics.read`, `GROUP_OWNER` and `application/json` in camel case.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let shouted = word.len() > 1 && name.contains('_') && word.chars().all(|c| !c.is_ascii_lowercase());
        let mut letters = word.chars();
        camel.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        camel.extend(letters.map(|c| if shouted { c.to_ascii_lowercase() } else { c }));
    }
    if camel.starts_with(|c: char| c.is_ascii_digit()) { format!("V{camel}") } else { camel }
}

/// `expirationDate`, `userID` and `If-Match` in snake case; a keyword of Rust gets an underscore.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for c in name.chars() {
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            snake.push('_');
        }
        snake.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
        before = c;
    }
    if KEYWORDS.contains(&snake.as_str()) { format!("{snake}_") } else { snake }
}

const KEYWORDS: &[&str] = &["type", "continue", "in", "ref", "self", "match", "move", "use", "where", "for", "enum"];

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
        ];
        for (wire, expected) in camels {
            assert_eq!(camel(wire), expected, "{wire}");
        }
        let snakes = [
            ("expirationDate", "expiration_date"),
            ("userID", "user_id"),
            ("If-Match", "if_match"),
            ("type", "type_"),
            ("lastUsedIpAddress", "last_used_ip_address"),
        ];
        for (wire, expected) in snakes {
            assert_eq!(snake(wire), expected, "{wire}");
        }
    }
}

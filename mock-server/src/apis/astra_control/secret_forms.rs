use crate::secret_forms::SecretForms;

/// User tokens: 32 bytes in base64.
pub(crate) static SECRET_FORMS: SecretForms = SecretForms {
    // In a query the sign at the end separates a name from its value, and is none of either.
    anywhere: &[r"\b[A-Za-z0-9]{43}\b=?"],
    is_part: |text, _| is_token(text),
    ..SecretForms::NONE
};

/// Whether a part of a target is a token with characters that have a meaning elsewhere.
fn is_token(text: &str) -> bool {
    let token = text.strip_suffix('=').unwrap_or(text);
    token.len() == 43 && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_ ".contains(&byte))
}

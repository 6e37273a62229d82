use crate::secret_forms::SecretForms;

/// Access tokens, ActiveGate tokens, and tokens of the old form, which has no dots and no prefix.
pub(crate) static SECRET_FORMS: SecretForms = SecretForms {
    anywhere: &[r"((?i:dt0[a-z]\d{2}\.[A-Z0-9]{8}(?:[A-Z0-9]{16})?\.))[A-Za-z0-9]+"],
    parameters: &["api-token"],
    is_part: |text, before| is_dotless(text) && before.is_none_or(|before| before == TOKENS_SEGMENT),
    is_name: |name| is_dotless(name) && !is_of_words(name),
    ..SecretForms::NONE
};

/// Behind it there is the id of a token, or a token by mistake.
const TOKENS_SEGMENT: &str = "apiTokens";

const DOTLESS_LEN: usize = 21;

/// Whether a text is of the form of an old token. Many other texts are.
fn is_dotless(text: &str) -> bool {
    text.len() == DOTLESS_LEN && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// Whether a name is one that people chose: it consists of a few words. One in ten thousand of the old tokens does so, too;
/// all other secrets are longer than any name.
fn is_of_words(name: &str) -> bool {
    /// `modificationTimestamp`, `x-ratelimit-remaining`.
    const WORDS_MAX: usize = 5;
    let n_breaks = name.bytes().filter(|byte| byte.is_ascii_uppercase() || b"-_".contains(byte)).count();
    n_breaks < WORDS_MAX && !name.bytes().any(|byte| byte.is_ascii_digit())
}

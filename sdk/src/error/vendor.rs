use std::fmt;

use serde::de::DeserializeOwned;

/// What the vendor says of an error, in terms that the three APIs share.
///
/// `Display` is one line: message, violations, code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct VendorError {
    /// The vendor's own code for the kind of error: `errorCode` of Ops Manager (`API_KEY_NOT_FOUND`), the
    /// URL in `type` of Astra Control. astrom has none but the HTTP status.
    pub code: Option<String>,
    /// The explanation, in English and not meant to be parsed. May be empty.
    pub message: String,
    /// What in the request was refused, if the vendor names it. Ops Manager never does.
    pub violations: Vec<Violation>,
    /// The id of the request in the body: `correlationID` of Astra Control.
    pub correlation_id: Option<String>,
}

/// A part of a request that was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where in the request it stands.
    pub place: Option<ViolationPlace>,
    /// The name of the parameter or header, or the path of the member of the body: `scopes[0]`.
    pub field: Option<String>,
    /// Why it was refused, in words. May be empty.
    pub message: String,
}

/// A part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationPlace {
    /// A segment of the path.
    Path,
    /// A parameter of the query.
    Query,
    /// A header.
    Header,
    /// A member of the body.
    Body,
}

/// The error body of an API.
pub(crate) trait ErrorBody: DeserializeOwned {
    /// Returns what it says; none if it says nothing.
    fn into_vendor_error(self) -> Option<VendorError>;
}

impl VendorError {
    /// Changes every text.
    pub(super) fn map(mut self, change: impl Fn(&str) -> String) -> Self {
        let of_violations =
            self.violations.iter_mut().flat_map(|violation| [violation.field.as_mut(), Some(&mut violation.message)]);
        let texts = [self.code.as_mut(), Some(&mut self.message), self.correlation_id.as_mut()];
        for text in texts.into_iter().chain(of_violations).flatten() {
            *text = change(text);
        }
        self
    }
}

impl fmt::Display for VendorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::from([self.message.trim().trim_end_matches('.').to_owned()]);
        parts.extend(self.violations.iter().map(Violation::to_string));
        parts.retain(|part| !part.is_empty());
        let mut text = parts.join("; ");
        if let Some(code) = &self.code {
            text = if text.is_empty() { code.clone() } else { format!("{text} ({code})") };
        }
        f.write_str(&one_line(&text))
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match &self.field {
            Some(field) if self.message.is_empty() => field.clone(),
            Some(field) => format!("{field}: {}", self.message),
            None => self.message.clone(),
        };
        f.write_str(&one_line(&text))
    }
}

/// Replaces line breaks and other control characters, which a server may send to forge log lines.
fn one_line(text: &str) -> String {
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_one_line() {
        let violation = |field: Option<&str>, message: &str| Violation {
            place: None,
            field: field.map(str::to_owned),
            message: message.to_owned(),
        };
        let mut error = VendorError { message: " Refused.\r\n".to_owned(), ..VendorError::default() };
        assert_eq!(error.to_string(), "Refused");
        error.violations = vec![violation(Some("a"), "too\nlong"), violation(None, "odd"), violation(Some("b"), "")];
        assert_eq!(error.to_string(), "Refused; a: too long; odd; b");
        error.code = Some("CODE".to_owned());
        assert_eq!(error.to_string(), "Refused; a: too long; odd; b (CODE)");
        assert_eq!(VendorError { code: error.code, ..VendorError::default() }.to_string(), "CODE");
    }
}

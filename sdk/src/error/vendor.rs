use std::fmt;

use serde::de::DeserializeOwned;

use crate::cut::{MARK, cut, one_line};

/// Characters of each text that are kept. Those of the vendors have a few hundred at most.
const TEXT_CHARS_MAX: usize = 2_000;

/// Violations that are kept.
const VIOLATIONS_MAX: usize = 100;

/// Characters of the whole line.
const LINE_CHARS_MAX: usize = 4_000;

/// What the vendor says of an error, in terms that the three APIs share.
///
/// `Display` is one line: message, violations, code. Texts and lists that are longer than anybody reads are cut, which
/// `… [cut]` says in their place.
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

/// Reads what the vendor says out of a body; nothing if the body is of another form, or says nothing.
pub(crate) type ReadVendorError = fn(&[u8]) -> Option<VendorError>;

/// Reads the error body of an API.
pub(crate) fn read_vendor_error<E: ErrorBody>(body: &[u8]) -> Option<VendorError> {
    let body: E = serde_json::from_slice(body).ok()?;
    // What says nothing is no error of the vendor: every member may be missing.
    body.into_vendor_error().filter(|error| *error != VendorError::default())
}

/// The error body of an API.
pub(crate) trait ErrorBody: DeserializeOwned {
    /// Returns what it says; none if it says nothing.
    fn into_vendor_error(self) -> Option<VendorError>;
}

impl VendorError {
    /// Makes a message of a title and the details to it, as far as they are there.
    pub(crate) fn joined(title: Option<String>, detail: Option<String>) -> String {
        Vec::from_iter(title.into_iter().chain(detail)).join(": ")
    }

    /// Cuts what is too long. To be called after secrets are replaced, of which half a one may be left otherwise.
    pub(super) fn cut(mut self) -> Self {
        if self.violations.len() > VIOLATIONS_MAX {
            self.violations.truncate(VIOLATIONS_MAX);
            self.violations.push(Violation { message: MARK.to_owned(), ..Violation::default() });
        }
        self.map(|text| cut(text, TEXT_CHARS_MAX).into_owned())
    }

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
        f.write_str(&cut(&one_line(&text), LINE_CHARS_MAX))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_reads_is_cut_with_a_mark() {
        let long = "ä".repeat(100_000);
        let violation = Violation { field: Some(long.clone()), message: long.clone(), ..Violation::default() };
        let error = VendorError { code: Some("C".to_owned()), message: long, ..VendorError::default() };
        let error = VendorError { violations: vec![violation; 1_000], ..error }.cut();
        assert_eq!((error.code.as_deref(), error.violations.len()), (Some("C"), VIOLATIONS_MAX + 1));
        let cut_length = TEXT_CHARS_MAX + MARK.chars().count();
        for text in [&error.message, &error.violations[7].message] {
            assert!(text.ends_with(MARK) && text.chars().count() == cut_length, "{}", text.len());
        }
        assert_eq!(error.violations[VIOLATIONS_MAX].to_string(), MARK);
        assert_eq!(error.to_string().chars().count(), LINE_CHARS_MAX + MARK.chars().count());
    }

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

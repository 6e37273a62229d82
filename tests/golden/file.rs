//! One golden file.
//!
//! ```text
//! # source: Dynatrace Managed documentation, "Access tokens API - DELETE a token"
//! # assumed: the message
//! # given: plain
//! DELETE /e/{{environment}}/api/v2/apiTokens/{{plain.id}} HTTP/1.1
//! Host: managed.example.org
//! Authorization: Api-Token {{caller}}
//!
//! ###
//! HTTP/1.1 204 No Content
//! Server: ruxit server
//! ```
//!
//! Remarks come first: where the answer is documented (`source`, at least one), what of it the vendor
//! leaves open (`assumed`), what has to be there (`given`, names of the stage, separated by commas), and
//! `compare: bytes` if the body is to agree byte for byte instead of as JSON. Then the request, `###`
//! and the answer, each as it goes over the wire, with LF for CRLF and the last LF of a body left out.

use std::fmt;

/// What divides the request from the answer.
const DIVIDER: &str = "###";

/// One exchange as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Golden {
    pub(crate) sources: Vec<String>,
    pub(crate) given: Vec<String>,
    pub(crate) comparison: Comparison,
    pub(crate) request: Message,
    pub(crate) answer: Message,
}

/// How an expected body is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// As JSON values: members and elements, not layout and order of members.
    Json,
    /// Byte for byte, because order or layout are documented.
    Bytes,
}

/// A request or an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// The request line or the status line.
    pub(crate) start: String,
    /// Names as they are written, with their values.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Counted from one.
    pub(crate) line: usize,
    pub(crate) reason: String,
}

impl Fault {
    fn new(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl Golden {
    /// Reads a file.
    pub(crate) fn read(text: &str) -> Result<Self, Fault> {
        let lines: Vec<&str> = text.lines().collect();
        let end = lines.len();
        if text.contains('\r') || !text.ends_with('\n') {
            return Err(Fault::new(end, "lines end with LF, the last one, too"));
        }
        let n_remarks = lines.iter().take_while(|line| line.starts_with('#') && **line != DIVIDER).count();
        let divider = lines.iter().position(|line| *line == DIVIDER);
        let divider = divider.ok_or_else(|| Fault::new(end, format!("no line {DIVIDER} before the answer")))?;
        let remarks = Remarks::read(&lines[..n_remarks])?;
        let request = Message::read(&lines[n_remarks..divider], n_remarks)?;
        if request.target().is_none() {
            return Err(Fault::new(n_remarks + 1, "the request begins with `METHOD target HTTP/1.1`"));
        }
        let answer = Message::read(&lines[divider + 1..], divider + 1)?;
        if answer.status().is_none() {
            return Err(Fault::new(divider + 2, "the answer begins with `HTTP/1.1 status reason`"));
        }
        let Remarks { sources, given, comparison } = remarks;
        Ok(Self { sources, given, comparison, request, answer })
    }
}

impl Message {
    /// Reads the lines of a message; `before` lines stand above it in the file.
    fn read(lines: &[&str], before: usize) -> Result<Self, Fault> {
        let (start, rest) = lines.split_first().ok_or_else(|| Fault::new(before + 1, "a message is missing"))?;
        let n_headers = rest.iter().take_while(|line| !line.is_empty()).count();
        let header = |(at, line): (usize, &&str)| {
            let pair = line.split_once(": ").filter(|(name, _)| !name.contains([' ', '{']));
            let pair = pair.ok_or_else(|| Fault::new(before + 2 + at, "a header is `Name: value`"))?;
            Ok((pair.0.to_owned(), pair.1.to_owned()))
        };
        let headers = rest[..n_headers].iter().enumerate().map(header).collect::<Result<_, _>>()?;
        let body = rest.get(n_headers + 1..).unwrap_or_default().join("\n");
        Ok(Self { start: (*start).to_owned(), headers, body })
    }

    /// Returns method and target of a request.
    pub(crate) fn target(&self) -> Option<(&str, &str)> {
        self.start.strip_suffix(" HTTP/1.1")?.split_once(' ').filter(|(_, target)| target.starts_with('/'))
    }

    /// Returns the status of an answer.
    pub(crate) fn status(&self) -> Option<u16> {
        self.start.strip_prefix("HTTP/1.1 ")?.split_once(' ')?.0.parse().ok()
    }
}

struct Remarks {
    sources: Vec<String>,
    given: Vec<String>,
    comparison: Comparison,
}

impl Remarks {
    fn read(lines: &[&str]) -> Result<Self, Fault> {
        let mut remarks = Self { sources: Vec::new(), given: Vec::new(), comparison: Comparison::Json };
        for (at, line) in lines.iter().enumerate() {
            let fault = |reason: &str| Fault::new(at + 1, reason);
            let remark = line.strip_prefix("# ").and_then(|text| text.split_once(": "));
            match remark.ok_or_else(|| fault("a remark is `# key: text`"))? {
                ("source", page) => remarks.sources.push(page.to_owned()),
                ("assumed", _) => {}
                ("given", names) => remarks.given.extend(names.split(", ").map(str::to_owned)),
                ("compare", "bytes") => remarks.comparison = Comparison::Bytes,
                _ => return Err(fault("a remark is `source`, `assumed`, `given` or `compare: bytes`")),
            }
        }
        if remarks.sources.is_empty() {
            return Err(Fault::new(1, "no remark `source`: where is the answer documented?"));
        }
        Ok(remarks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "# source: a page\n# given: a, b\nPOST /x HTTP/1.1\nHost: h: 1\n\n{\n\n}\n###\n\
                         HTTP/1.1 200 OK\nX: y\n\n{}\n";

    fn message(start: &str, header: (&str, &str), body: &str) -> Message {
        let headers = vec![(header.0.to_owned(), header.1.to_owned())];
        Message { start: start.to_owned(), headers, body: body.to_owned() }
    }

    #[test]
    fn whole_file_is_taken_apart() {
        let expected = Golden {
            sources: vec!["a page".to_owned()],
            given: vec!["a".to_owned(), "b".to_owned()],
            comparison: Comparison::Json,
            request: message("POST /x HTTP/1.1", ("Host", "h: 1"), "{\n\n}"),
            answer: message("HTTP/1.1 200 OK", ("X", "y"), "{}"),
        };
        assert_eq!(Golden::read(WHOLE), Ok(expected));
    }

    #[test]
    fn each_fault_names_its_line() {
        for (from, to, line, about) in [
            ("# source: a page\n", "", 1, "source"),
            ("# given", "# giben", 2, "a remark is"),
            ("# given", "#given", 2, "a remark is"),
            ("POST /x HTTP/1.1", "POST x HTTP/1.1", 3, "METHOD"),
            ("Host: h: 1", "Host", 4, "a header is"),
            ("###", "##", 13, "###"),
            ("HTTP/1.1 200 OK", "HTTP/1.1 OK", 10, "status"),
            ("X: y", "X:y", 11, "a header is"),
            ("\n{}\n", "\n{}", 13, "LF"),
            ("{}\n", "{}\r\n", 13, "LF"),
        ] {
            let fault = Golden::read(&WHOLE.replace(from, to)).expect_err(from);
            assert_eq!(fault.line, line, "{from}: {fault}");
            assert!(fault.reason.contains(about), "{from}: {fault}");
        }
    }
}

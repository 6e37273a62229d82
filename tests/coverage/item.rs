use std::fmt;

/// Something that the documents declare and that can go over the wire.
///
/// As text: `astrom api_token_get 200` is a response, `astrom api_token_get 200 ApiToken.id` a
/// property of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Item {
    /// The name of the API.
    pub(crate) api: String,
    /// The operation id.
    pub(crate) operation: String,
    /// `request`, or the status as the document has it: `200`, `5XX`.
    pub(crate) part: String,
    /// The place of a property; empty for the part as a whole.
    pub(crate) place: String,
}

impl Item {
    /// Makes an item of the columns of a record, where the place is a JSON Pointer.
    pub(crate) fn new(api: &str, operation: &str, part: &str, pointer: &str) -> Self {
        let place = readable(pointer, operation);
        Self { api: api.to_owned(), operation: operation.to_owned(), part: part.to_owned(), place }
    }

    /// Whether it is a response as a whole.
    pub(crate) fn is_response(&self) -> bool {
        self.part != "request" && self.place.is_empty()
    }

    /// Whether it is a property of the body of an error.
    pub(crate) fn is_of_error_body(&self) -> bool {
        self.part.starts_with(['4', '5']) && !self.place.is_empty() && !self.place.starts_with("header ")
    }

    /// The same for any operation and error of the API.
    pub(crate) fn of_any_error(&self) -> Self {
        Self { operation: "*".to_owned(), part: "error".to_owned(), ..self.clone() }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, operation, part, place } = self;
        f.write_str(format!("{api} {operation} {part} {place}").trim_end())
    }
}

/// Turns a JSON Pointer into the document's schemas into `Schema.property`, `query name` or `header name`.
fn readable(pointer: &str, operation: &str) -> String {
    if let Some(place) = pointer.strip_prefix("/components/schemas/") {
        return members(place);
    }
    let place = pointer.strip_prefix(&format!("/operations/{operation}/")).unwrap_or(pointer);
    if let Some(name) = place.strip_prefix("headers/") {
        return format!("header {name}");
    }
    match place.split_once("headers/properties/") {
        Some((_, name)) => format!("header {name}"),
        None => members(place).replacen("query.", "query ", 1),
    }
}

fn members(place: &str) -> String {
    let place = place.replace("/properties/", ".").replace("/additionalProperties", ".*");
    place.replace("/items", "[]").replace("/oneOf/", " branch ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_is_readable() {
        for (pointer, expected) in [
            ("", ""),
            ("/components/schemas/ApiToken/properties/id", "ApiToken.id"),
            ("/components/schemas/A/properties/b/items/properties/c", "A.b[].c"),
            ("/components/schemas/A/additionalProperties", "A.*"),
            ("/components/schemas/A/oneOf/1", "A branch 1"),
            ("/operations/o/query/properties/from", "query from"),
            ("/operations/o/headers/If-Match", "header If-Match"),
            ("/operations/o/responses/201/headers/properties/etag", "header etag"),
        ] {
            assert_eq!(readable(pointer, "o"), expected);
        }
    }
}

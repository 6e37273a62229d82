use crate::model::{Api, Operation};

/// Where a request leads.
#[derive(Debug)]
pub(super) enum Route<'a> {
    /// To an operation, with the values of its path variables.
    Operation(&'a Operation, Vec<(String, String)>),
    /// To a path that has other methods only.
    OtherMethods(Vec<&'a str>),
    Unknown,
}

/// Finds the operation of a request: a literal wins over a variable.
pub(super) fn find<'a>(api: &'a Api, method: &str, path: &str) -> Route<'a> {
    let mut found: Vec<(&Operation, Vec<(String, String)>)> = Vec::new();
    for operation in &api.operations {
        for template in templates(api, operation) {
            if let Some(values) = values(&template, path) {
                found.push((operation, values));
            }
        }
    }
    let fewest = found.iter().map(|(_, values)| values.len()).min().unwrap_or_default();
    found.retain(|(_, values)| values.len() == fewest);
    let methods: Vec<&str> = found.iter().map(|(operation, _)| operation.method.as_str()).collect();
    let wanted = method.to_lowercase();
    match found.iter().position(|(operation, _)| operation.method == wanted) {
        Some(i) => {
            let (operation, values) = found.swap_remove(i);
            Route::Operation(operation, values)
        }
        None if methods.is_empty() => Route::Unknown,
        None => Route::OtherMethods(methods),
    }
}

/// Returns every path at which an operation is served.
fn templates(api: &Api, operation: &Operation) -> Vec<String> {
    let server = api.server_of(operation);
    let servers = std::iter::once(&server.path).chain(&server.also_at);
    let paths: Vec<&String> = std::iter::once(&operation.path).chain(&operation.also_at).collect();
    servers.flat_map(|server| paths.iter().map(move |path| format!("{server}{path}"))).collect()
}

/// Returns the values of the variables if a path is one of a template.
fn values(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    if template.len() != path.len() {
        return None;
    }
    let mut values = Vec::new();
    for (expected, found) in template.iter().zip(&path) {
        match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => values.push((name.to_owned(), decoded(found))),
            None if expected == found => {}
            None => return None,
        }
    }
    Some(values)
}

/// Undoes percent-encoding; what is none stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let byte =
            rest.strip_prefix('%').and_then(|rest| rest.get(..2)).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let length = match byte {
            Some(byte) => {
                bytes.push(byte);
                3
            }
            None => {
                bytes.extend(next.to_string().bytes());
                next.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

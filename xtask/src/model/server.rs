//! Where a document's paths are: its server, and the servers of paths that are elsewhere.

use super::cursor::Cursor;
use super::segment;
use crate::yaml::Place;

/// What stands before a path.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    /// Where the document names it.
    pub(crate) place: Place,
    /// The part of its URL before the path: `https://{host}`.
    origin: String,
    /// The path part of its URL, without a slash at the end; may hold variables.
    pub(crate) path: String,
    /// Paths without variables at which the vendor serves the same for a default tenant (`x-also-at`).
    pub(crate) also_at: Vec<String>,
    /// The variables of the path with their descriptions.
    pub(crate) variables: Vec<(String, String)>,
}

impl Server {
    /// Returns what follows the last variable of the path: what a client's base URL ends with.
    pub(crate) fn end(&self) -> &str {
        &self.path[self.path.rfind('}').map_or(0, |brace| brace + 1)..]
    }

    /// Returns what of the path a client fills in.
    fn beginning(&self) -> &str {
        &self.path[..self.path.len() - self.end().len()]
    }
}

/// Reads the one server of a document. Only there stand the prefixes of the API.
pub(super) fn read_root(at: &Cursor<'_>) -> Option<(Server, Vec<String>)> {
    let servers = at.children();
    let server = one(at, &servers)?;
    server.only(&["url", "description", "variables", "x-also-at", "x-prefixes"], "in a server");
    let read = read(server)?;
    let prefixes = read_prefixes(server, &read)?;
    Some((read, prefixes))
}

/// Reads the one server of a path, in place of the document's. Clients know the document's base URL alone, and make the
/// other one of it: so both begin alike.
pub(super) fn read_of_path(at: &Cursor<'_>, document: &Server) -> Option<Server> {
    let servers = at.children();
    let server = one(at, &servers)?;
    server.only(&["url", "description", "variables", "x-also-at"], "in the server of a path");
    let read = read(server)?;
    let is_alike = read.origin == document.origin && read.beginning() == document.beginning();
    if !is_alike || read.path == document.path {
        let reason = if is_alike { "the server of the path is that of the document" } else { "clients cannot find it" };
        let start = format!("{}{}", document.origin, document.beginning());
        let repair = format!("begin the URL with {start}, and let something else follow than {:?}", document.end());
        return server.fault_at("url", reason, repair);
    }
    if document.end().is_empty() {
        let repair = "end the URL of the document's server with a text";
        return server.fault_at("url", "the document's server ends in no text that could be replaced", repair);
    }
    Some(read)
}

fn one<'c, 'd>(at: &Cursor<'d>, servers: &'c [Cursor<'d>]) -> Option<&'c Cursor<'d>> {
    match servers {
        [server] => Some(server),
        _ => at.fault(format!("{} servers, not one", servers.len()), "keep the one that the paths are below"),
    }
}

fn read(server: &Cursor<'_>) -> Option<Server> {
    let url = server.required_text("url")?;
    let Some((scheme, rest)) = url.split_once("://") else {
        return server.fault_at("url", "the server URL has no scheme", "begin it with https://");
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if path.contains(['?', '#']) {
        let repair = "end the URL with its path; a query is declared as parameters";
        return server.fault_at("url", "the server URL has a query or a fragment, which no path can follow", repair);
    }
    if let Some(segment) = path.split('/').find(|segment| !segment::is_plain(segment)) {
        return server.fault_at("url", segment::mixed(segment), segment::MIXED_REPAIR);
    }
    let mut variables = Vec::new();
    for name in path.split('/').filter_map(segment::variable) {
        let declared = server.child("variables").and_then(|variables| variables.child(name));
        let Some(declared) = declared else {
            let repair = format!("declare {name} below `variables`");
            return server.fault_at("url", format!("the server variable {{{name}}} is not declared"), repair);
        };
        variables.push((name.to_owned(), declared.required_text("description")?.to_owned()));
    }
    let also_at = server.texts("x-also-at");
    if let Some(path) = also_at.iter().find(|path| !is_literal(path)) {
        let repair = "write a path that begins with a slash, such as /api/v2, or nothing for the root";
        return server.fault_at("x-also-at", format!("{path:?} is not a path without variables"), repair);
    }
    let (origin, path) = (format!("{scheme}://{host}"), path.trim_end_matches('/').to_owned());
    Some(Server { place: server.node.place, origin, path, also_at, variables })
}

fn is_literal(path: &str) -> bool {
    path.is_empty() || (path.starts_with('/') && !path.contains('{'))
}

/// Reads the paths below which everything belongs to the API: those of the server, unless the document names others.
fn read_prefixes(at: &Cursor<'_>, server: &Server) -> Option<Vec<String>> {
    let own: Vec<String> = std::iter::once(&server.path).chain(&server.also_at).cloned().collect();
    let named = at.texts("x-prefixes");
    let prefixes = if named.is_empty() { own.clone() } else { named };
    let is_prefix = |prefix: &&String| prefix.len() > 1 && prefix.starts_with('/') && !prefix.ends_with('/');
    if let Some(prefix) = prefixes.iter().find(|prefix| !is_prefix(prefix)) {
        let reason = match prefix.as_str() {
            "" => "the server URL has no path, so x-prefixes has to name the paths below which all belongs to the API"
                .to_owned(),
            prefix => format!("{prefix:?} is not a path that begins with a slash and ends without one"),
        };
        return at.fault_at("x-prefixes", reason, "write paths such as /api, below which nothing else is served");
    }
    let covers =
        |path: &String| prefixes.iter().any(|prefix| path == prefix || path.starts_with(&format!("{prefix}/")));
    if let Some(path) = own.iter().find(|path| !path.is_empty() && !covers(path)) {
        let repair = format!("add a prefix of {path}");
        return at.fault_at("x-prefixes", format!("{path} lies below none of the prefixes"), repair);
    }
    Some(prefixes)
}

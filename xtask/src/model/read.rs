use super::cursor::Cursor;
use super::identity::Identity;
use super::security::Security;
use super::{Api, Fault, Kind, identity, names, operation, recursion, schema, security};
use crate::yaml::{self, Place};

/// Reads the text of a document. `file` is its path below the workspace, `module` the name of its module.
pub(crate) fn read(file: &str, module: &str, text: &str) -> Result<Api, Vec<Fault>> {
    let document = yaml::parse(text).map_err(|error| {
        let repair = "write one YAML document; a YAML linter shows more".to_owned();
        vec![Fault { file: file.to_owned(), place: error.place, at: String::new(), reason: error.reason, repair }]
    })?;
    let root = Cursor::new(file, &document);
    let parts = read_parts(&root);
    let faults = root.faults();
    match parts {
        Some(parts) if faults.is_empty() => Ok(Api {
            file: file.to_owned(),
            module: module.to_owned(),
            title: parts.identity.title,
            owner: parts.identity.owner,
            products: parts.identity.products,
            position: parts.identity.position,
            tenants: parts.identity.tenants,
            security: parts.security,
            server_path: parts.server.path,
            server_place: parts.server.place,
            server_also_at: parts.server.also_at,
            server_variables: parts.server.variables,
            prefixes: parts.server.prefixes,
            schemas: parts.schemas,
            operations: parts.operations,
            document: document.clone(),
            text: text.to_owned(),
        }),
        _ => Err(faults),
    }
}

struct Parts {
    identity: Identity,
    security: Option<Security>,
    server: Server,
    schemas: Vec<(String, super::Schema)>,
    operations: Vec<super::Operation>,
}

struct Server {
    place: Place,
    path: String,
    also_at: Vec<String>,
    prefixes: Vec<String>,
    variables: Vec<(String, String)>,
}

fn read_parts(root: &Cursor<'_>) -> Option<Parts> {
    let known = ["openapi", "info", "servers", "tags", "security", "paths", "components", "x-tenants"];
    root.only(&known, "in a document");
    if root.required_text("openapi")? != "3.0.3" {
        return root.fault_at("openapi", "the version is another one than 3.0.3", "write `openapi: 3.0.3`");
    }
    let identity = identity::read(root)?;
    let security = security::read(root);
    let server = read_server(&root.required("servers")?)?;
    let components = root.required("components")?;
    let kinds = ["securitySchemes", "parameters", "headers", "requestBodies", "responses", "schemas", "examples"];
    components.only(&kinds, "in components");
    let mut schemas = Vec::new();
    for component in components.required("schemas")?.children() {
        component.required_text("description");
        if let Some(schema) = schema::read(&component, true) {
            schemas.push((component.name, schema));
        }
    }
    let mut operations = Vec::new();
    for path in root.required("paths")?.children() {
        operation::read_path(&path, &mut operations);
    }
    identity::check_tenants(root, &server.path, &operations);
    check_optional_bodies(root, &operations, &schemas);
    check_kinds(root, &operations, &schemas);
    names::check(root, &schemas, &operations);
    recursion::check(root, &schemas);
    Some(Parts { identity, security, server, schemas, operations })
}

/// The mock takes a missing body for an empty object, so that has to be one that the schema allows.
fn check_optional_bodies(root: &Cursor<'_>, operations: &[super::Operation], schemas: &[(String, super::Schema)]) {
    for operation in operations {
        let Some(body) = operation.body.as_ref().filter(|body| !body.required) else { continue };
        let kind = match &body.content.schema.kind {
            Kind::Ref(target) => schemas.iter().find(|(name, _)| name == target).map(|(_, schema)| &schema.kind),
            kind => Some(kind),
        };
        let takes_nothing = matches!(
            kind,
            Some(Kind::Object { properties, members_min, .. })
                if members_min.unwrap_or_default() == 0 && properties.iter().all(|property| !property.required)
        );
        if !takes_nothing {
            root.fault_in::<()>(
                operation.place,
                format!(
                    "the body of {} is optional, and a missing one counts as {{}}, which its schema does not allow",
                    operation.id
                ),
                "set `required: true`",
            );
        }
    }
}

/// A parameter is a single value, in a query also a list of such, and so is a header of an answer; a body is never null.
fn check_kinds(root: &Cursor<'_>, operations: &[super::Operation], schemas: &[(String, super::Schema)]) {
    let target = |schema: &'_ super::Schema| match &schema.kind {
        Kind::Ref(name) => schemas.iter().find(|(other, _)| other == name).map(|(_, schema)| schema.clone()),
        _ => Some(schema.clone()),
    };
    let is_single = |schema: &super::Schema| {
        let kind = target(schema).map(|schema| schema.kind);
        matches!(
            kind,
            Some(Kind::Boolean | Kind::Integer { .. } | Kind::Number { .. } | Kind::String { .. } | Kind::Enum { .. })
        )
    };
    for operation in operations {
        for parameter in &operation.parameters {
            let in_query = parameter.location == super::Location::Query;
            let is_list = match target(&parameter.schema).map(|schema| schema.kind) {
                Some(Kind::Array { items, .. }) => {
                    in_query && is_single(&items) && target(&items).is_some_and(|items| !items.nullable)
                }
                _ => false,
            };
            if !is_single(&parameter.schema) && !is_list {
                let what = if in_query { "a text, a number, a boolean, or a list of these" } else { "a single value" };
                let reason = format!("the parameter {:?} of {} is not {what}", parameter.name, operation.id);
                root.fault_in::<()>(parameter.schema.place, reason, "give it such a type, or move it into the body");
            }
        }
        for header in operation.responses.iter().flat_map(|response| &response.headers) {
            if !is_single(&header.schema) {
                let reason = format!("the header {:?} of an answer is not a single value", header.name);
                root.fault_in::<()>(header.schema.place, reason, "give it a text, a number or a boolean");
            }
        }
        let answers = operation.responses.iter().filter_map(|response| response.content.as_ref());
        for content in answers.chain(operation.body.as_ref().map(|body| &body.content)) {
            if target(&content.schema).is_some_and(|schema| schema.nullable) {
                let reason = format!("a body of {} may be null", operation.id);
                root.fault_in::<()>(content.schema.place, reason, "let it be an object that says so");
            }
        }
    }
}

fn read_server(at: &Cursor<'_>) -> Option<Server> {
    let servers = at.children();
    let [server] = servers.as_slice() else {
        return at.fault(format!("{} servers, not one", servers.len()), "keep the one that the paths are below");
    };
    server.only(&["url", "description", "variables", "x-also-at", "x-prefixes"], "in a server");
    let url = server.required_text("url")?;
    let Some((_, rest)) = url.split_once("://") else {
        return server.fault_at("url", "the server URL has no scheme", "begin it with https://");
    };
    let path = rest.find('/').map_or("", |slash| &rest[slash..]);
    if path.contains(['?', '#']) {
        let repair = "end the URL with its path; a query is declared as parameters";
        return server.fault_at("url", "the server URL has a query or a fragment, which no path can follow", repair);
    }
    if let Some(segment) = path.split('/').find(|segment| !operation::is_plain(segment)) {
        return server.fault_at("url", operation::mixed(segment), operation::MIXED_REPAIR);
    }
    let mut variables = Vec::new();
    for name in path.split('/').filter_map(operation::variable) {
        let declared = server.child("variables").and_then(|variables| variables.child(name));
        let Some(declared) = declared else {
            let repair = format!("declare {name} below `variables`");
            return server.fault_at("url", format!("the server variable {{{name}}} is not declared"), repair);
        };
        variables.push((name.to_owned(), declared.required_text("description")?.to_owned()));
    }
    let also_at = server.texts("x-also-at");
    if let Some(path) = also_at.iter().find(|path| !path.starts_with('/') || path.contains('{')) {
        let repair = "write a path that begins with a slash, such as /api/v2";
        return server.fault_at("x-also-at", format!("{path:?} is not a path without variables"), repair);
    }
    let path = path.trim_end_matches('/').to_owned();
    let prefixes = read_prefixes(server, &path, &also_at)?;
    Some(Server { place: server.node.place, path, also_at, prefixes, variables })
}

/// Reads the paths below which everything belongs to the API: those of the server, unless the document names others.
fn read_prefixes(server: &Cursor<'_>, path: &str, also_at: &[String]) -> Option<Vec<String>> {
    let own: Vec<String> = std::iter::once(path.to_owned()).chain(also_at.iter().cloned()).collect();
    let named = server.texts("x-prefixes");
    let prefixes = if named.is_empty() { own.clone() } else { named };
    let is_prefix = |prefix: &&String| prefix.len() > 1 && prefix.starts_with('/') && !prefix.ends_with('/');
    if let Some(prefix) = prefixes.iter().find(|prefix| !is_prefix(prefix)) {
        let reason = match prefix.as_str() {
            "" => "the server URL has no path, so x-prefixes has to name the paths below which all belongs to the API"
                .to_owned(),
            prefix => format!("{prefix:?} is not a path that begins with a slash and ends without one"),
        };
        return server.fault_at("x-prefixes", reason, "write paths such as /api, below which nothing else is served");
    }
    let covers =
        |path: &String| prefixes.iter().any(|prefix| path == prefix || path.starts_with(&format!("{prefix}/")));
    if let Some(path) = own.iter().find(|path| !path.is_empty() && !covers(path)) {
        let repair = format!("add a prefix of {path}");
        return server.fault_at("x-prefixes", format!("{path} lies below none of the prefixes"), repair);
    }
    Some(prefixes)
}

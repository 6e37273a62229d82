use super::cursor::Cursor;
use super::identity::Identity;
use super::security::Security;
use super::server::{self, Server};
use super::{Api, Fault, Kind, identity, names, operation, recursion, schema, security};
use crate::yaml;

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
            release: parts.identity.release,
            tenants: parts.identity.tenants,
            access: parts.identity.access,
            security: parts.security,
            server: parts.server,
            prefixes: parts.prefixes,
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
    prefixes: Vec<String>,
    schemas: Vec<(String, super::Schema)>,
    operations: Vec<super::Operation>,
}

fn read_parts(root: &Cursor<'_>) -> Option<Parts> {
    let known = ["openapi", "info", "servers", "tags", "security", "paths", "components", "x-tenants", "x-access"];
    root.only(&known, "in a document");
    if root.required_text("openapi")? != "3.0.3" {
        return root.fault_at("openapi", "the version is another one than 3.0.3", "write `openapi: 3.0.3`");
    }
    let identity = identity::read(root)?;
    let security = security::read(root);
    let (server, prefixes) = server::read_root(&root.required("servers")?)?;
    let components = root.required("components")?;
    let kinds = ["securitySchemes", "parameters", "headers", "requestBodies", "responses", "schemas", "examples"];
    components.only(&kinds, "in components");
    let mut schemas = Vec::new();
    for component in components.required("schemas")?.children() {
        component.required_text("description");
        if let Some(schema) = schema::read(&component, schema::Role::Component) {
            schemas.push((component.name, schema));
        }
    }
    let mut operations = Vec::new();
    for path in root.required("paths")?.children() {
        operation::read_path(&path, &server, &mut operations);
    }
    for operation in &mut operations {
        names::name_arguments(&mut operation.parameters);
    }
    identity::check_tenants(root, &server.path, &operations);
    check_optional_bodies(root, &operations, &schemas);
    check_kinds(root, &operations, &schemas);
    names::check(root, &schemas, &operations);
    recursion::check(root, &schemas);
    Some(Parts { identity, security, server, prefixes, schemas, operations })
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
        for content in answers.clone().filter(|content| content.is_text() && !is_single(&content.schema)) {
            let reason = format!("an answer of {} in text/plain is not a single value", operation.id);
            root.fault_in::<()>(content.schema.place, reason, "give it a text, a number or a boolean");
        }
        for content in answers.chain(operation.body.as_ref().map(|body| &body.content)) {
            if target(&content.schema).is_some_and(|schema| schema.nullable) {
                let reason = format!("a body of {} may be null", operation.id);
                root.fault_in::<()>(content.schema.place, reason, "let it be an object that says so");
            }
        }
    }
}

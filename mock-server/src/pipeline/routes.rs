use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointParameter,
    ApiEndpointParameterLocation, ApiEndpointVersions, CONTENT_TYPE_JSON, HttpError, RequestContext, SharedExtractor,
};
use http::Method;
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{InstanceType, ObjectValidation, Schema, SchemaObject};
use serde::Deserialize;

use super::extract::{self, UndescribedPath};
use super::reply::Refusal;
use super::self_check::DocumentedPath;
use super::serve::{Outcome, Route, run};
use super::{OperationInfo, PathValues, Vendor};
use crate::app::App;

/// Stands for the id of an operation where a path has none for the method.
pub(crate) const METHOD_NOT_ALLOWED: &str = "method_not_allowed";

/// What `Allow` says at a path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Allowed {
    /// The operations of the API's document.
    pub(crate) operations: &'static [OperationInfo],
    /// The path as the document has it; the one that is served may be an alias.
    pub(crate) path: &'static str,
    /// The methods of the path's operations.
    pub(crate) methods: &'static str,
    /// A variable, one literal value of it, and the methods for that value: a folded operation's.
    pub(crate) folded: Option<(&'static str, &'static str, &'static str)>,
}

impl Allowed {
    fn at(self, path: &PathValues) -> &'static str {
        match self.folded {
            Some((variable, literal, methods)) if path.get(variable) == Some(literal) => methods,
            _ => self.methods,
        }
    }
}

/// The endpoints of a server, or the description of an API: one registration gives both.
///
/// Dropshot makes schemas of all parameters when an endpoint is made, which takes a server more time at each start than
/// all else, and nobody looks at them; so endpoints that are to serve leave them out, but for the names that it insists
/// on.
pub(crate) struct Routes {
    description: ApiDescription<Arc<App>>,
    is_described: bool,
    /// Descriptions of parameters that wait for a name.
    spare: Vec<ApiEndpointParameter>,
}

impl Routes {
    /// None yet, to be served.
    pub(crate) fn to_serve() -> Self {
        Self { description: ApiDescription::new(), is_described: false, spare: Vec::new() }
    }

    /// None yet, to be described.
    pub(crate) fn to_describe() -> Self {
        Self { is_described: true, ..Self::to_serve() }
    }

    /// Adds the endpoint of an operation.
    pub(crate) fn add(
        &mut self,
        make: impl FnOnce() -> ApiEndpoint<Arc<App>>,
    ) -> Result<(), ApiDescriptionRegisterError> {
        let endpoint = extract::described(self.is_described, make);
        let endpoint = if self.is_described { endpoint } else { self.undescribed(endpoint) };
        self.description.register(endpoint)
    }

    /// Adds the endpoints of the methods that a path does not have: the vendor's 405, and no part of the description.
    pub(crate) fn refuse<V: Vendor>(
        &mut self,
        methods: &[Method],
        path: &str,
        allowed: Allowed,
    ) -> Result<(), ApiDescriptionRegisterError> {
        methods.iter().try_for_each(|method| {
            let endpoint = self.undescribed(refusal::<V>(method.clone(), path, allowed));
            self.description.register(endpoint)
        })
    }

    /// Returns what Dropshot serves and describes.
    pub(crate) fn into_description(self) -> ApiDescription<Arc<App>> {
        self.description
    }

    /// Leaves of the description of an endpoint what Dropshot insists on: the variables of its path.
    fn undescribed(&mut self, mut endpoint: ApiEndpoint<Arc<App>>) -> ApiEndpoint<Arc<App>> {
        endpoint.parameters = variables(&endpoint.path).map(|name| self.variable(name)).collect();
        endpoint
    }

    /// Describes a variable of a path in the way that takes the least time: one schema is made for many.
    fn variable(&mut self, name: &str) -> ApiEndpointParameter {
        let spare = self.spare.pop().unwrap_or_else(|| {
            let json = ApiEndpointBodyContentType::Json;
            self.spare = <dropshot::Path<Texts> as SharedExtractor>::metadata(json).parameters;
            self.spare.pop().expect("one description has `Texts::N` of them")
        });
        let (path, name) = (ApiEndpointParameterLocation::Path, name.to_owned());
        ApiEndpointParameter::new_named(&path, name, None, true, spare.schema, Vec::new())
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routes").field("is_described", &self.is_described).finish_non_exhaustive()
    }
}

/// Returns the names of the variables of a path template.
fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// Parameters that are texts, as many as one description is to have. Nothing reads them.
#[derive(Deserialize)]
struct Texts;

impl Texts {
    const N: usize = 64;
}

impl JsonSchema for Texts {
    fn schema_name() -> String {
        "Texts".to_owned()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let text = || SchemaObject { instance_type: Some(InstanceType::String.into()), ..SchemaObject::default() };
        let properties = (0..Self::N).map(|number| (number.to_string(), text().into())).collect();
        let object = ObjectValidation { properties, required: BTreeSet::new(), ..ObjectValidation::default() };
        SchemaObject {
            instance_type: Some(InstanceType::Object.into()),
            object: Some(Box::new(object)),
            ..SchemaObject::default()
        }
        .into()
    }
}

fn refusal<V: Vendor>(method: Method, path: &str, allowed: Allowed) -> ApiEndpoint<Arc<App>> {
    let handler = move |rqctx: RequestContext<Arc<App>>, UndescribedPath(path): UndescribedPath| async move {
        let route = Route { operation: METHOD_NOT_ALLOWED, path: &path, body: None, limit: None };
        let outcome = run::<V>(&rqctx, route, |exchange| {
            V::authenticate(exchange)?;
            Err(V::refuse_method(exchange, allowed.at(&path)))
        });
        let outcome = outcome.await;
        let self_check = &rqctx.context().self_check;
        if let Outcome { response: Some(response), effect: None, .. } = &outcome
            && self_check.is_on()
        {
            let place = DocumentedPath { operations: allowed.operations, path: allowed.path, values: &path };
            self_check.record(place.deviations(response));
        }
        Ok::<_, HttpError>(Refusal::new(outcome.deliver(&rqctx).await))
    };
    let id = format!("{} {path}", method.as_str());
    ApiEndpoint::new(id, handler, method, CONTENT_TYPE_JSON, path, ApiEndpointVersions::All).visible(false)
}

#[cfg(test)]
mod tests {
    use dropshot::semver::Version;
    use serde_json::{Map, Value};

    use super::*;
    use crate::generated;
    use crate::{astra_control, astrom, control, ops_manager};

    /// Returns operation id and parameters by path and method.
    fn shown(mut routes: Routes) -> Vec<(String, String, Value, Value)> {
        generated::register::<astrom::Service, astra_control::Service, ops_manager::Service>(&mut routes).unwrap();
        generated::control::register::<control::Service>(&mut routes).unwrap();
        let document = routes.into_description().openapi("all", Version::new(0, 0, 0)).json().unwrap();
        let members = |value: &Value| value.as_object().cloned().unwrap_or_else(Map::new);
        let paths = members(&document["paths"]).into_iter();
        let operations = paths.flat_map(|(path, item)| members(&item).into_iter().map(move |one| (path.clone(), one)));
        let rows = operations
            .map(|(path, (method, one))| (path, method, one["operationId"].clone(), one["parameters"].clone()));
        rows.collect()
    }

    /// Goal: the description that is compared with the documents is that of what serves.
    #[test]
    fn what_serves_has_the_routes_that_are_described() {
        let (served, described) = (shown(Routes::to_serve()), shown(Routes::to_describe()));
        assert!(served.len() > 50, "{}", served.len());
        for (served, described) in served.iter().zip(&described) {
            assert_eq!((&served.0, &served.1, &served.2), (&described.0, &described.1, &described.2));
        }
        assert_eq!(served.len(), described.len());
        // And only that has schemas.
        let limit = |rows: &[(String, String, Value, Value)]| {
            rows.iter().filter(|row| row.3.to_string().contains("pageSize")).count()
        };
        assert_eq!((limit(&served), limit(&described)), (0, 1));
    }
}

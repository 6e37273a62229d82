use std::sync::Arc;
use std::{fmt, iter};

use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointParameter,
    ApiEndpointParameterLocation, ApiEndpointVersions, CONTENT_TYPE_JSON, ExclusiveExtractor, HttpError,
    RequestContext, UntypedBody,
};
use http::Method;

use super::extract;
use super::path_values::variable;
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
/// all else, and nobody looks at them; so endpoints that are to serve leave out all but the names that it insists on.
pub(crate) struct Routes {
    description: ApiDescription<Arc<App>>,
    is_described: bool,
}

impl Routes {
    /// None yet, to be served.
    pub(crate) fn to_serve() -> Self {
        Self { description: ApiDescription::new(), is_described: false }
    }

    /// None yet, to be described.
    pub(crate) fn to_describe() -> Self {
        Self { is_described: true, ..Self::to_serve() }
    }

    /// Adds the endpoint of an operation. `describe` gives it the texts of the document.
    pub(crate) fn add(
        &mut self,
        make: impl FnOnce() -> ApiEndpoint<Arc<App>>,
        describe: impl FnOnce(ApiEndpoint<Arc<App>>) -> ApiEndpoint<Arc<App>>,
    ) -> Result<(), ApiDescriptionRegisterError> {
        let endpoint = extract::described(self.is_described, make);
        self.description.register(if self.is_described { describe(endpoint) } else { undescribed(endpoint) })
    }

    /// Adds the endpoint of an operation at another path, which is no part of the description.
    pub(crate) fn add_alias(
        &mut self,
        make: impl FnOnce() -> ApiEndpoint<Arc<App>>,
    ) -> Result<(), ApiDescriptionRegisterError> {
        let endpoint = extract::described(false, make);
        self.description.register(undescribed(endpoint).visible(false))
    }

    /// Adds the endpoints of the methods that a path does not have: the vendor's 405, and no part of the description.
    pub(crate) fn refuse<V: Vendor>(
        &mut self,
        methods: &[Method],
        path: &'static str,
        allowed: Allowed,
    ) -> Result<(), ApiDescriptionRegisterError> {
        methods
            .iter()
            .try_for_each(|method| self.description.register(undescribed(refusal::<V>(method.clone(), path, allowed))))
    }

    /// Returns what Dropshot serves and describes.
    pub(crate) fn into_description(self) -> ApiDescription<Arc<App>> {
        self.description
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routes").field("is_described", &self.is_described).finish_non_exhaustive()
    }
}

/// Leaves of the description of an endpoint what Dropshot insists on: that the variables of its path are texts. It has
/// the schema of a text at hand for bodies, where it need not make one from a type.
fn undescribed(mut endpoint: ApiEndpoint<Arc<App>>) -> ApiEndpoint<Arc<App>> {
    let body = || <UntypedBody as ExclusiveExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters;
    let names = endpoint.path.split('/').filter_map(variable);
    let parameters = names.zip(iter::repeat_with(body).flatten()).map(|(name, body)| {
        let (path, name) = (ApiEndpointParameterLocation::Path, name.to_owned());
        ApiEndpointParameter::new_named(&path, name, None, true, body.schema, Vec::new())
    });
    endpoint.parameters = parameters.collect();
    endpoint
}

fn refusal<V: Vendor>(method: Method, registered: &'static str, allowed: Allowed) -> ApiEndpoint<Arc<App>> {
    let handler = move |rqctx: RequestContext<Arc<App>>| async move {
        let path = PathValues::of(registered, rqctx.request.uri().path());
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
    let id = METHOD_NOT_ALLOWED.to_owned();
    ApiEndpoint::new(id, handler, method, CONTENT_TYPE_JSON, registered, ApiEndpointVersions::All).visible(false)
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

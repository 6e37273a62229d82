use std::collections::BTreeSet;
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

use super::extract::UndescribedPath;
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

/// Registers the endpoints of the methods that known paths do not have: the vendor's 405, and no part of the API's
/// description.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    spare: Vec<ApiEndpointParameter>,
}

impl Refusals {
    /// Registers those of one path.
    pub(crate) fn register<V: Vendor>(
        &mut self,
        description: &mut ApiDescription<Arc<App>>,
        methods: &[Method],
        path: &str,
        allowed: Allowed,
    ) -> Result<(), ApiDescriptionRegisterError> {
        methods.iter().try_for_each(|method| {
            let mut endpoint = endpoint::<V>(method.clone(), path, allowed);
            endpoint.parameters = variables(path).map(|name| self.variable(name)).collect();
            description.register(endpoint)
        })
    }

    /// Describes a variable of a path, as Dropshot asks for it even where nobody gets to see it.
    ///
    /// Dropshot makes a schema for each type of path parameters, which for these endpoints, the most there are, would
    /// be half of the time in which a server starts; so they share one, piece by piece.
    fn variable(&mut self, name: &str) -> ApiEndpointParameter {
        let spare = self.spare.pop().unwrap_or_else(|| {
            let json = ApiEndpointBodyContentType::Json;
            self.spare = <dropshot::Path<Texts> as SharedExtractor>::metadata(json).parameters;
            self.spare.pop().expect("it has some")
        });
        let (path, name) = (ApiEndpointParameterLocation::Path, name.to_owned());
        ApiEndpointParameter::new_named(&path, name, None, true, spare.schema, Vec::new())
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

fn endpoint<V: Vendor>(method: Method, path: &str, allowed: Allowed) -> ApiEndpoint<Arc<App>> {
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

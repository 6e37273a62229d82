//! Which operation a request is for.
//!
//! Dropshot's own router knows no literal segment beside a variable one, answers unknown paths and methods in its own
//! words, and counts empty segments for nothing. So the server registers one wildcard endpoint a method there, and this
//! table decides. It is made of the generated lists from which the description is made, too.

use std::collections::HashMap;
use std::fmt;

use http::Method;

use super::OperationInfo;
use super::path_values::{self, PathValues};
use super::routed::allow;
use super::routes::{ApiRoutes, Extra, Route};
use crate::generated::Api;

/// The table of all routes of a server.
pub(crate) struct RouteTable {
    router: matchit::Router<usize>,
    paths: Vec<ServedPath>,
    apis: Vec<ApiRoutes>,
}

/// A path that the server has.
#[derive(Debug)]
struct ServedPath {
    template: &'static str,
    /// The paths with variables that this one is a value of: they answer the methods that it does not have.
    wider: Vec<usize>,
    /// The API that refuses other methods; `None` where the server itself does.
    api: Option<usize>,
    targets: Vec<(Method, Target)>,
    allow: String,
}

/// What answers a method of a path.
#[derive(Debug, Clone)]
pub(super) enum Target {
    /// An operation of a document.
    Operation(Route),
    /// Something that no document describes.
    Extra(Extra),
}

impl Target {
    fn operation(&self) -> Option<&'static OperationInfo> {
        match self {
            Self::Operation(route) => Some(route.info),
            Self::Extra(_) => None,
        }
    }
}

/// What the table has for a request.
#[derive(Debug)]
pub(super) enum Found<'t> {
    /// Something that answers it.
    Target(&'t Target, PathValues),
    /// The path, but not the method.
    OtherMethod(OtherMethod<'t>),
    /// No such path.
    Nothing(Nothing<'t>),
}

/// A path that the server has, with other methods than that of the request.
#[derive(Debug)]
pub(super) struct OtherMethod<'t> {
    pub(super) api: Option<&'t ApiRoutes>,
    pub(super) operations: Vec<&'static OperationInfo>,
    /// The value of `Allow`.
    pub(super) allow: &'t str,
    pub(super) values: PathValues,
}

/// A path that the server does not have.
#[derive(Debug)]
pub(super) struct Nothing<'t> {
    /// The API below whose prefix the path lies.
    pub(super) api: Option<&'t ApiRoutes>,
    /// The variables of the leading segments that the path shares with one that the API has: they name the tenant.
    pub(super) values: PathValues,
    /// Says which path may have been meant; empty if none comes close. It quotes nothing of the path.
    pub(super) hint: String,
}

/// Two routes cannot be told apart. The message names one of them.
#[derive(Debug, thiserror::Error)]
#[error("the route {0} is served twice, or another route hides it")]
pub(crate) struct RouteConflict(String);

impl RouteTable {
    /// Makes the table of APIs, and of what the server answers beside them.
    pub(crate) fn new(apis: Vec<ApiRoutes>, extras: Vec<Extra>) -> Result<Self, RouteConflict> {
        let mut table = Self { router: matchit::Router::new(), paths: Vec::new(), apis: Vec::new() };
        let mut by_path = HashMap::new();
        for (index, api) in apis.iter().enumerate() {
            for route in &api.routes {
                let info = route.info;
                for path in std::iter::once(&info.path).chain(info.also_at) {
                    table.path(&mut by_path, Some(index), path)?.add(&info.method, Target::Operation(*route))?;
                }
            }
        }
        table.apis = apis;
        for extra in extras {
            let (path, method) = (extra.path, extra.method.clone());
            let api = table.api_of(path);
            table.path(&mut by_path, api, path)?.add(&method, Target::Extra(extra))?;
        }
        for path in &mut table.paths {
            path.allow = allow(path.targets.iter().map(|(method, _)| method));
        }
        // Split once: each is compared with all others, and splitting anew took more than half of a start.
        let templates: Vec<Vec<&str>> = table.paths.iter().map(|path| path.template.split('/').collect()).collect();
        for (path, own) in table.paths.iter_mut().zip(&templates) {
            let is_wider = |(_, other): &(usize, &Vec<&str>)| *other != own && is_of_form(other, own);
            path.wider = templates.iter().enumerate().filter(is_wider).map(|(index, _)| index).collect();
        }
        Ok(table)
    }

    /// Returns what is served at a path; for the first method that is nothing yet.
    fn path(
        &mut self,
        by_path: &mut HashMap<&'static str, usize>,
        api: Option<usize>,
        path: &'static str,
    ) -> Result<&mut ServedPath, RouteConflict> {
        let index = match by_path.get(path) {
            Some(index) => *index,
            None => {
                let index = self.paths.len();
                self.router.insert(path, index).map_err(|_| RouteConflict(path.to_owned()))?;
                let (targets, wider, allow) = (Vec::new(), Vec::new(), String::new());
                self.paths.push(ServedPath { template: path, wider, api, targets, allow });
                by_path.insert(path, index);
                index
            }
        };
        Ok(&mut self.paths[index])
    }

    /// Returns what the table has for a method and a path as sent. A `HEAD` is answered wherever a `GET` is.
    pub(super) fn find(&self, method: &Method, path: &str) -> Found<'_> {
        let Ok(matched) = self.router.at(path) else { return Found::Nothing(self.nothing(path)) };
        let served = &self.paths[*matched.value];
        let wider = served.wider.iter().map(|index| &self.paths[*index]);
        let found = std::iter::once(served).chain(wider).find_map(|served| Some((served, served.target(method)?)));
        match found {
            Some((served, target)) => Found::Target(target, PathValues::of(served.template, path)),
            None => Found::OtherMethod(OtherMethod {
                api: served.api.map(|api| &self.apis[api]),
                operations: served.targets.iter().filter_map(|(_, target)| target.operation()).collect(),
                allow: &served.allow,
                values: PathValues::of(served.template, path),
            }),
        }
    }

    /// Returns the document of an API that is served, behind the line that says where this copy is from.
    pub(crate) fn document(&self, api: Api) -> Option<&'static str> {
        self.apis.iter().find(|served| served.api == api).map(|served| served.document)
    }

    fn nothing(&self, path: &str) -> Nothing<'_> {
        let cleaned = without_empty_segments(path);
        let below = self.api_of(&cleaned);
        let api = below.or_else(|| self.api_of(path)).map(|api| &self.apis[api]);
        let apis = self.apis.iter().filter(|other| api.is_none_or(|api| api.api == other.api));
        let routes = apis.flat_map(|api| &api.routes);
        let candidates: Vec<Candidate<'_>> = routes.flat_map(|route| Candidate::all(route.info, &cleaned)).collect();
        let values = candidates.iter().max_by_key(|candidate| candidate.n_shared);
        let because = if cleaned == path { "" } else { "the path has an empty segment; " };
        Nothing {
            api,
            values: values.filter(|_| below.is_some()).map(|nearest| nearest.values.clone()).unwrap_or_default(),
            hint: hint(&candidates, because),
        }
    }

    /// Returns the API below whose prefix a path lies.
    fn api_of(&self, path: &str) -> Option<usize> {
        self.apis.iter().position(|api| api.prefixes.iter().any(|prefix| is_below(prefix, path)))
    }
}

impl ServedPath {
    fn add(&mut self, method: &Method, target: Target) -> Result<(), RouteConflict> {
        if self.targets.iter().any(|(taken, _)| taken == method) {
            return Err(RouteConflict(format!("{method} {}", self.template)));
        }
        self.targets.push((method.clone(), target));
        Ok(())
    }

    fn target(&self, method: &Method) -> Option<&Target> {
        let of = |method: &Method| self.targets.iter().find(|(own, _)| own == method);
        let found = of(method).or_else(|| of(&Method::GET).filter(|_| method == Method::HEAD));
        found.map(|(_, target)| target)
    }
}

impl fmt::Debug for RouteTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouteTable").field("n_paths", &self.paths.len()).finish_non_exhaustive()
    }
}

/// An operation that may have been meant by a path that the server does not have.
struct Candidate<'a> {
    info: &'static OperationInfo,
    template: &'static str,
    /// How many leading segments the path shares with the template.
    n_shared: usize,
    /// The variables of these segments.
    values: PathValues,
    /// How many letters tell the path from the template, variables apart.
    distance: usize,
    n_letters: usize,
    path: &'a str,
}

impl<'a> Candidate<'a> {
    fn all(info: &'static OperationInfo, path: &'a str) -> impl Iterator<Item = Self> {
        std::iter::once(&info.path).chain(info.also_at).map(move |template| Self::of(info, template, path))
    }

    fn of(info: &'static OperationInfo, template: &'static str, path: &'a str) -> Self {
        let pairs = || template.split('/').zip(path.split('/'));
        let fits =
            |(own, given): &(&str, &str)| own == given || (path_values::variable(own).is_some() && !given.is_empty());
        let n_shared = pairs().take_while(fits).count();
        let values = pairs().take(n_shared);
        let values = values.filter_map(|(own, given)| Some((path_values::variable(own)?, path_values::decoded(given))));
        let filled = template.split('/').enumerate().map(|(i, own)| match path_values::variable(own) {
            Some(_) => path.split('/').nth(i).unwrap_or_default(),
            None => own,
        });
        let filled: Vec<&str> = filled.collect();
        let filled = filled.join("/");
        let distance = strsim::damerau_levenshtein(&filled, path);
        Self { info, template, n_shared, values: values.collect(), distance, n_letters: filled.len(), path }
    }
}

/// The most letters of a path that are looked at: the comparison takes time that grows with their square.
const LETTERS_MAX: usize = 300;

/// Says which path may have been meant, and before it why it is not the one that was sent.
fn hint(candidates: &[Candidate<'_>], because: &str) -> String {
    let close = |candidate: &&Candidate<'_>| {
        candidate.path.len() <= LETTERS_MAX && candidate.distance * 3 <= candidate.n_letters.min(candidate.path.len())
    };
    let nearest = candidates.iter().filter(close).min_by_key(|candidate| candidate.distance);
    let Some(nearest) = nearest else { return String::new() };
    let methods = candidates.iter().filter(|other| other.template == nearest.template).map(|other| &other.info.method);
    let mut methods: Vec<&str> = methods.map(Method::as_str).collect();
    methods.sort_unstable();
    format!("{because}did you mean {} {}?", methods.join(", "), nearest.template)
}

/// Whether the segments of a path could be those of a template.
fn is_of_form(template: &[&str], path: &[&str]) -> bool {
    template.len() == path.len() && template.iter().zip(path).all(|(own, given)| stands_for(own, given))
}

/// Whether a path lies below a prefix.
fn is_below(prefix: &str, path: &str) -> bool {
    let mut given = path.split('/');
    prefix.split('/').all(|own| given.next().is_some_and(|given| stands_for(own, given)))
}

/// Whether a segment of a template stands for one of a path: a variable does for any.
fn stands_for(own: &str, given: &str) -> bool {
    own == given || path_values::variable(own).is_some()
}

fn without_empty_segments(path: &str) -> String {
    path.split('/').filter(|segment| !segment.is_empty()).flat_map(|segment| ["/", segment]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::describe;
    use crate::generated;
    use crate::{Api, probes};

    fn apis() -> Vec<ApiRoutes> {
        Api::ALL.iter().map(|api| generated::routes(*api)).collect()
    }

    fn table() -> RouteTable {
        RouteTable::new(apis(), probes::extras()).unwrap()
    }

    fn operation(found: &Found<'_>) -> Option<&'static str> {
        match found {
            Found::Target(target, _) => target.operation().map(|info| info.id),
            _ => None,
        }
    }

    /// Goal: what is described is what is served, neither more nor less.
    #[test]
    fn each_operation_that_is_described_is_served_at_its_path() {
        let table = table();
        let mut n_described = 0;
        for api in apis() {
            let described = describe(api.api);
            for (path, item) in described["openapi"]["paths"].as_object().unwrap() {
                for (method, operation_of) in item.as_object().unwrap() {
                    let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
                    let found = table.find(&method, &path.replace(['{', '}'], "x"));
                    assert_eq!(operation(&found), operation_of["operationId"].as_str(), "{method} {path}");
                    n_described += 1;
                }
            }
        }
        let n_served: usize = apis().iter().map(|api| api.routes.len()).sum();
        assert!(n_served > 50, "{n_served}");
        assert_eq!(n_described, n_served);
    }

    #[test]
    fn each_path_lies_below_a_prefix_of_its_api() {
        let table = table();
        for (index, api) in apis().iter().enumerate() {
            for route in &api.routes {
                for path in std::iter::once(&route.info.path).chain(route.info.also_at) {
                    assert_eq!(table.api_of(path), Some(index), "{path}");
                }
            }
        }
        for path in ["/", "/healthz", "/apis/v2/x", "/account/x"] {
            assert_eq!(table.api_of(path), None, "{path}");
        }
    }

    #[test]
    fn literal_goes_before_a_variable() {
        let table = table();
        let find = |method, path| operation(&table.find(&method, path));
        assert_eq!(find(Method::POST, "/e/x/api/v2/apiTokens/lookup"), Some("api_token_lookup"));
        assert_eq!(find(Method::GET, "/e/x/api/v2/apiTokens/lookups"), Some("api_token_get"));
        // What the literal's path does not have is the variable's: `lookup` is an id that no token has.
        assert_eq!(find(Method::GET, "/e/x/api/v2/apiTokens/lookup"), Some("api_token_get"));
        assert_eq!(find(Method::PATCH, "/e/x/api/v2/apiTokens/lookup"), None);
        assert_eq!(find(Method::POST, "/api/v2/apiTokens/lookup"), Some("api_token_lookup"));
    }

    #[test]
    fn variables_are_decoded_and_never_empty() {
        let table = table();
        let Found::Target(_, values) = table.find(&Method::GET, "/e/%7Bx%7D/api/v2/apiTokens/a%2Fb") else {
            panic!("an operation")
        };
        assert_eq!((values.get("environment_id"), values.get("id")), (Some("{x}"), Some("a/b")));
        for path in ["/e//api/v2/apiTokens", "/e/x/api/v2/apiTokens/", "//e/x/api/v2/apiTokens"] {
            let Found::Nothing(nothing) = table.find(&Method::GET, path) else { panic!("nothing at {path}") };
            assert_eq!(nothing.api.unwrap().api, crate::Api::Astrom, "{path}");
        }
    }

    #[test]
    fn two_handlers_of_one_method_and_path_are_a_conflict() {
        let twice = apis().into_iter().chain(apis()).collect();
        assert!(RouteTable::new(twice, Vec::new()).unwrap_err().to_string().contains(" /"));
    }

    #[test]
    fn hint_names_what_comes_close_and_quotes_nothing() {
        let table = table();
        let hint = |path: &str| match table.find(&Method::GET, path) {
            Found::Nothing(nothing) => nothing.hint,
            _ => panic!("{path} is served"),
        };
        assert_eq!(hint("/e/x/api/v2/apitokens"), "did you mean GET, POST /e/{environment_id}/api/v2/apiTokens?");
        assert_eq!(
            hint("/api/v2//apiTokens"),
            "the path has an empty segment; did you mean GET, POST /api/v2/apiTokens?"
        );
        assert_eq!(hint("/accounts/a/billing/v3/plans"), "");
        assert_eq!(hint(&format!("/api/v2/{}", "x".repeat(100_000))), "");
    }
}

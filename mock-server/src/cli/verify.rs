//! Asks a running mock whether the requests that it had are those that they were to be.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use crate::Secret;
use clap::{ArgGroup, Args};
use reqwest::StatusCode;
use serde_json::{Map, Value, json};

use super::exit::{FAILED, Failure, NOT_MET, USAGE};
use super::near;

/// How long the mock may take to answer.
const ANSWER_SECONDS_MAX: u64 = 30;

/// What is to be verified, and where.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("requirement").required(true)))]
pub(super) struct VerifyArguments {
    /// The control URL of a world, as the info file and the answer to a new world have it, or that of the control API,
    /// for the default world. Left out, it is that of --info-file, of TOKENWRIGHT_CONTROL_URL or of
    /// TOKENWRIGHT_INFO_FILE, whichever is there first.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Take the control URL, and the certificate to trust, from this info file of a mock.
    #[arg(long, value_name = "FILE")]
    info_file: Option<PathBuf>,
    /// The world, in place of the one that the URL names.
    #[arg(long, value_name = "ID")]
    world: Option<String>,
    /// The token that the mock requires for its control API, if it does.
    #[arg(long, value_name = "TOKEN", env = "TOKENWRIGHT_CONTROL_TOKEN", hide_env_values = true)]
    #[arg(value_parser = secret)]
    control_token: Option<Secret>,
    /// Trust the certificate authority in this file (PEM). Left out, it is that of the info file or of CA_CERTIFICATE.
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    #[command(flatten)]
    query: QueryArguments,
    /// So many requests, neither more nor fewer.
    #[arg(long, value_name = "N", group = "requirement")]
    exactly: Option<u32>,
    /// So many requests or more.
    #[arg(long, value_name = "N", group = "requirement")]
    at_least: Option<u32>,
    /// So many requests or fewer.
    #[arg(long, value_name = "N", group = "requirement")]
    at_most: Option<u32>,
    /// The requirement as the body of `journal/verify` has it, for an order: {"in_order": [{"operation": …}, …]}.
    #[arg(long, value_name = "JSON", group = "requirement", conflicts_with = "QueryArguments")]
    json: Option<String>,
}

/// Which requests count. All conditions must hold; without any, every request counts.
#[derive(Debug, Args)]
struct QueryArguments {
    /// Requests to this API, by the name that the journal has for it.
    #[arg(long)]
    api: Option<String>,
    /// Requests for this operation, by its id in the document.
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
    /// Requests with this method.
    #[arg(long)]
    method: Option<String>,
    /// Requests whose path names this environment, account, organization or project.
    #[arg(long, value_name = "ID")]
    tenant: Option<String>,
    /// Requests that showed this credential, by its public part.
    #[arg(long, value_name = "ID")]
    caller: Option<String>,
    /// Answers with this status.
    #[arg(long)]
    status: Option<u16>,
    /// Requests that a fault of this kind changed.
    #[arg(long, value_name = "KIND")]
    fault: Option<String>,
    /// Requests with this text in path or query.
    #[arg(long, value_name = "TEXT")]
    target: Option<String>,
    /// Requests with a higher number than this.
    #[arg(long, value_name = "NUMBER")]
    since: Option<u64>,
}

#[expect(clippy::unnecessary_wraps, reason = "clap wants a result")]
fn secret(text: &str) -> Result<Secret, std::convert::Infallible> {
    Ok(Secret::new(text))
}

/// Where a mock is, and whom to trust there.
struct Place {
    url: String,
    ca_certificate: Option<String>,
}

/// Prints what is missing if the requirement is not met, and returns the exit status.
pub(super) async fn run(arguments: &VerifyArguments) -> Result<ExitCode, Failure> {
    let place = place(arguments)?;
    let url = format!("{}/journal/verify", world_url(&place.url, arguments.world.as_deref())?);
    let verdict = ask(arguments, &place, &url).await?;
    if verdict["met"] == true {
        return Ok(ExitCode::SUCCESS);
    }
    let report = format!("{}\n", verdict["report"].as_str().unwrap_or_default());
    // A reader that has gone (`| head`) has the exit status.
    let _ = io::stdout().write_all(report.as_bytes());
    Ok(ExitCode::from(NOT_MET))
}

/// Returns the verdict of a mock.
async fn ask(arguments: &VerifyArguments, place: &Place, url: &str) -> Result<Value, Failure> {
    let patience = Duration::from_secs(ANSWER_SECONDS_MAX);
    let client = near::client(url, place.ca_certificate.as_deref(), patience)?;
    let mut request = client.post(url).json(&requirement(arguments)?);
    if let Some(token) = &arguments.control_token {
        request = request.bearer_auth(token.expose());
    }
    let answer = request.send().await.map_err(|error| near::unreachable(&error))?;
    let status = answer.status();
    let body: Value = answer.json().await.unwrap_or_default();
    if status.is_success() && body["met"].is_boolean() {
        return Ok(body);
    }
    let findings = body["findings"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let detail = body["detail"].as_str().into_iter().chain(findings).collect::<Vec<_>>().join("; ");
    let detail = if detail.is_empty() { "is there a mock with a control API?".to_owned() } else { detail };
    // Only the requirement itself can be to blame for a 400.
    let exit = if status == StatusCode::BAD_REQUEST { USAGE } else { FAILED };
    Err(Failure::new(exit, format!("the mock answers {status}: {detail}")))
}

/// Returns the body of the request.
fn requirement(arguments: &VerifyArguments) -> Result<Value, Failure> {
    let mut body: Map<String, Value> = match &arguments.json {
        Some(text) => serde_json::from_str(text)
            .map_err(|error| Failure::new(USAGE, format!("--json is no requirement in JSON: {error}")))?,
        None => {
            let counts =
                [("exactly", arguments.exactly), ("at_least", arguments.at_least), ("at_most", arguments.at_most)];
            let counts = counts.into_iter().filter_map(|(name, n)| Some((name.to_owned(), json!(n?))));
            counts.chain([("query".to_owned(), query(&arguments.query))]).collect()
        }
    };
    // The verdict tells it, and its report is whole.
    body.remove("must_be_met");
    Ok(body.into())
}

fn query(query: &QueryArguments) -> Value {
    let QueryArguments { api, operation, method, tenant, caller, status, fault, target, since } = query;
    let conditions = [
        ("api", json!(api)),
        ("operation", json!(operation)),
        ("method", json!(method)),
        ("tenant", json!(tenant)),
        ("caller", json!(caller)),
        ("status", json!(status)),
        ("fault", json!(fault)),
        ("target", json!(target)),
        ("since", json!(since)),
    ];
    conditions.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Finds the mock: what is given as a flag goes before the environment.
fn place(arguments: &VerifyArguments) -> Result<Place, Failure> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let ca_certificate = arguments.ca.as_deref().map(read).transpose()?;
    let at = |url: String| Place { url, ca_certificate: ca_certificate.clone().or_else(|| variable("CA_CERTIFICATE")) };
    let file = match (&arguments.url, &arguments.info_file) {
        (Some(url), _) => return Ok(at(url.clone())),
        (None, Some(file)) => file.clone(),
        (None, None) => match (variable("TOKENWRIGHT_CONTROL_URL"), variable("TOKENWRIGHT_INFO_FILE")) {
            (Some(url), _) => return Ok(at(url)),
            (None, Some(file)) => file.into(),
            (None, None) => {
                let reason = "where is the mock? give --url or --info-file, or set TOKENWRIGHT_CONTROL_URL";
                return Err(Failure::new(USAGE, reason));
            }
        },
    };
    let wrong = |reason: String| Failure::new(USAGE, format!("the info file {} {reason}", file.display()));
    let info: Value = serde_json::from_str(&read(&file)?).map_err(|error| wrong(format!("is no JSON: {error}")))?;
    let text = |member: &str| info[member].as_str().map(str::to_owned);
    let url = text("control_url").ok_or_else(|| wrong("has no control_url: its mock has no control API".to_owned()))?;
    Ok(Place { url, ca_certificate: ca_certificate.or_else(|| text("ca_certificate")) })
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path)
        .map_err(|error| Failure::new(FAILED, format!("cannot read {}: {error}", path.display())))
}

/// Returns the URL of the world that is meant.
fn world_url(url: &str, world: Option<&str>) -> Result<String, Failure> {
    const API: &str = "/_mock";
    let url = url.trim_end_matches('/');
    let (origin, named) = match url.split_once(API) {
        Some((origin, "")) => (origin, None),
        Some((origin, rest)) => (origin, rest.strip_prefix("/worlds/").filter(|id| !id.contains('/'))),
        None => (url, None),
    };
    let is_whole = named.is_some() || url == format!("{origin}{API}") || url == origin;
    if !is_whole || !origin.contains("://") {
        let form = "http://127.0.0.1:8080/_mock/worlds/default, or without what is behind _mock";
        return Err(Failure::new(USAGE, format!("the control URL is none; expected {form}")));
    }
    Ok(format!("{origin}{API}/worlds/{}", world.or(named).unwrap_or("default")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_names_a_world_or_means_the_default_one() {
        let default = "http://h:1/_mock/worlds/default";
        for url in ["http://h:1", "http://h:1/", "http://h:1/_mock", "http://h:1/_mock/", default] {
            assert_eq!(world_url(url, None).unwrap(), default, "{url}");
            assert_eq!(world_url(url, Some("0badcafe")).unwrap(), "http://h:1/_mock/worlds/0badcafe", "{url}");
        }
        assert_eq!(world_url("https://h/p/_mock/worlds/0badcafe", None).unwrap(), "https://h/p/_mock/worlds/0badcafe");
        for url in ["", "h:1", "http://h:1/_mock/worlds", "http://h:1/_mock/worlds/a/journal", "http://h:1/_mocks"] {
            assert!(world_url(url, None).is_err(), "{url}");
        }
    }
}

//! Replays every golden and compares what comes back.

use serde_json::Value;

use super::file::{Comparison, Golden, Message};
use super::folder::{self, Case};
use super::stage;
use super::template::{Values, fill, matches, matches_json};
use super::wire::{self, Answer};

/// What every server sends, whoever calls: the framing, the time, and the number that Dropshot gives
/// to a request.
const OF_THE_SERVER: [&str; 4] = ["connection", "content-length", "date", "x-request-id"];

#[tokio::test]
async fn astrom_answers_as_written() {
    replay_all("astrom").await;
}

#[tokio::test]
async fn astra_control_answers_as_written() {
    replay_all("astra_control").await;
}

#[tokio::test]
async fn ops_manager_answers_as_written() {
    replay_all("ops_manager").await;
}

async fn replay_all(api: &str) {
    let mut failures = Vec::new();
    for Case { name, golden, .. } in folder::read(api) {
        if let Err(failure) = replay(api, &golden).await {
            failures.push(format!("{name}: {failure}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Replays one exchange against a server of its own.
async fn replay(api: &str, golden: &Golden) -> Result<(), String> {
    let mut stage = stage::set(api, &golden.given).await?;
    let start = fill(&golden.request.start, &stage.values)?;
    let mut values = stage.values.clone();
    if let Some(who) = digest_of(&golden.request)? {
        let nonce = stage::nonce(&stage.server, &start).await?;
        stage.world().clock.advance(stage.nonce_age());
        values.insert(format!("digest:{who}"), stage.authorization(who, &start, &nonce)?);
    }
    let answer = wire::exchange(&stage.server, &filled(&golden.request, &values)?).await;
    compare(golden, &answer, &mut stage.values)
}

/// Returns whose answer to a challenge a request has to show.
pub(super) fn digest_of(request: &Message) -> Result<Option<&str>, String> {
    let marked = request.headers.iter().find_map(|(_, value)| value.strip_prefix("{{digest:"));
    marked
        .map(|marked| marked.strip_suffix("}}").ok_or("{{digest:…}} is the whole value of a header".into()))
        .transpose()
}

/// Puts values into a request.
pub(super) fn filled(request: &Message, values: &Values) -> Result<Message, String> {
    let fill_header = |(name, value): &(String, String)| Ok((name.clone(), fill(value, values)?));
    let headers = request.headers.iter().map(fill_header).collect::<Result<_, String>>()?;
    Ok(Message { start: fill(&request.start, values)?, headers, body: fill(&request.body, values)? })
}

/// Compares what came back with what is written.
pub(super) fn compare(golden: &Golden, answer: &Answer, values: &mut Values) -> Result<(), String> {
    let agrees = matches(&golden.answer.start, &answer.status_line, values)?
        && compare_headers(golden, answer, values)?
        && compare_body(golden, &answer.body, values)?;
    if agrees { Ok(()) } else { Err(difference(&golden.answer, answer)) }
}

/// Compares all headers: one that is not expected fails as one that is missing does.
fn compare_headers(golden: &Golden, answer: &Answer, values: &mut Values) -> Result<bool, String> {
    let mut expected: Vec<(String, &str)> =
        golden.answer.headers.iter().map(|(name, value)| (name.to_lowercase(), value.as_str())).collect();
    let mut actual: Vec<&(String, String)> =
        answer.headers.iter().filter(|(name, _)| !OF_THE_SERVER.contains(&name.as_str())).collect();
    expected.sort();
    actual.sort();
    let mut same = expected.len() == actual.len();
    for ((name, value), (actual_name, actual_value)) in expected.iter().zip(actual) {
        same = same && name == actual_name && matches(value, actual_value, values)?;
    }
    Ok(same)
}

fn compare_body(golden: &Golden, actual: &str, values: &mut Values) -> Result<bool, String> {
    let expected = &golden.answer.body;
    if expected.is_empty() || golden.comparison == Comparison::Bytes {
        return matches(expected, actual, values);
    }
    let expected: Value = serde_json::from_str(expected).map_err(|error| format!("the expected body: {error}"))?;
    match serde_json::from_str(actual) {
        Ok(actual) => matches_json(&expected, &actual, values),
        Err(_) => Ok(false),
    }
}

fn difference(expected: &Message, actual: &Answer) -> String {
    let text = |start: &str, headers: &[(String, String)], body: &str| {
        let mut headers: Vec<String> = headers
            .iter()
            .filter(|(name, _)| !OF_THE_SERVER.contains(&name.as_str()))
            .map(|(name, value)| format!("  {}: {value}", name.to_lowercase()))
            .collect();
        headers.sort();
        format!("  {start}\n{}\n\n{body}", headers.join("\n"))
    };
    let expected = text(&expected.start, &expected.headers, &expected.body);
    let actual = text(&actual.status_line, &actual.headers, &actual.body);
    format!("expected\n{expected}\nbut the answer was\n{actual}")
}

/// A replay that agrees with everything would prove nothing.
#[tokio::test]
async fn every_part_of_an_answer_is_compared() {
    let spoil: [fn(&mut Message); 6] = [
        |answer| answer.start = answer.start.replace("200", "201"),
        |answer| answer.start += "!",
        |answer| answer.headers.truncate(1),
        |answer| answer.headers.push(("X-More".to_owned(), "1".to_owned())),
        |answer| answer.headers[0].1 += "x",
        |answer| answer.body = answer.body.replacen('{', "{\"more\": null,", 1),
    ];
    for (api, operation) in [("astrom", "api_token_get"), ("astra_control", "token_get"), ("ops_manager", "org_get")] {
        let case = folder::read(api).into_iter().find(|case| case.operation == operation).unwrap();
        for (at, spoil) in spoil.into_iter().enumerate() {
            let mut golden = case.golden.clone();
            spoil(&mut golden.answer);
            assert!(replay(api, &golden).await.is_err(), "change {at} of {} was not noticed", case.name);
        }
    }
}

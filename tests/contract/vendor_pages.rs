//! The calls that the vendors' pages print, typed as printed, with `curl`.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking, its fixtures included")]

use std::io::Write as _;

use serde_json::{Value, json};
use tempfile::NamedTempFile;
use tokio::process::Command;

use crate::test_world::TestWorld;

/// What `curl --include` printed.
#[derive(Debug)]
struct Printed {
    /// The heads of all answers, in the order received.
    heads: Vec<String>,
    body: String,
}

impl Printed {
    /// Returns the statuses of all answers, in the order received.
    fn statuses(&self) -> Vec<u16> {
        let status = |head: &String| head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap();
        self.heads.iter().map(status).collect()
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }
}

/// Runs `curl` with these arguments; an answer to a Digest challenge prints two heads.
async fn curl(world: &TestWorld, arguments: &[&str]) -> Printed {
    let mut command = Command::new("curl");
    command.args(["--silent", "--show-error", "--include"]).args(arguments);
    let authority = world.authority().map(file_of);
    if let Some(file) = &authority {
        command.env("CURL_CA_BUNDLE", file.path());
    }
    let output = command.output().await.expect("these tests need curl on the PATH");
    assert!(output.status.success(), "{output:?}");
    let mut rest = String::from_utf8(output.stdout).unwrap();
    let mut heads = Vec::new();
    while rest.starts_with("HTTP/") {
        let end = rest.find("\r\n\r\n").unwrap();
        heads.push(rest[..end].to_owned());
        rest = rest.split_off(end + 4);
    }
    Printed { heads, body: rest }
}

fn file_of(text: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

/// "POST токен", Документация АппОптима: create; "PUT токен", Документация Ключ-АСТРОМ: update;
/// "POST поиск токена", Документация Ключ-АСТРОМ: lookup.
#[tokio::test]
async fn astrom_pages_work_as_printed() {
    let world = TestWorld::start().await;
    let astrom = &world.demo().astrom;
    let authorization = format!("Authorization: Api-Token {}", astrom.token.expose());
    let tokens = format!("{}/e/{}/api/v2/apiTokens", world.origin(), astrom.environment_id);
    let json_body = "Content-Type: application/json";

    let body = r#"{
  "personalAccessToken": false,
  "expirationDate": "now+14d",
  "scopes": [
    "metrics.read"
  ],
  "name": "tokenName"
}"#;
    let printed = curl(&world, &["-X", "POST", &tokens, "-H", &authorization, "-H", json_body, "-d", body]).await;
    assert_eq!(printed.statuses(), [201]);
    let created = printed.json();
    let mut members: Vec<&String> = created.as_object().unwrap().keys().collect();
    members.sort();
    assert_eq!(members, ["expirationDate", "id", "token"]);
    let (id, secret) = (created["id"].as_str().unwrap(), created["token"].as_str().unwrap());
    assert!(secret.starts_with(&format!("{id}.")), "{id}");

    let lookup = json!({ "token": secret }).to_string();
    let url = format!("{tokens}/lookup");
    let printed = curl(&world, &["-X", "POST", &url, "-H", &authorization, "-H", json_body, "-d", &lookup]).await;
    assert_eq!(printed.statuses(), [200]);
    let found = printed.json();
    assert_eq!(found["id"], id);
    assert_eq!(found["name"], "tokenName");
    assert_eq!(found["enabled"], true);
    assert_eq!(found["personalAccessToken"], false);
    assert_eq!(found["scopes"], json!(["metrics.read"]));
    assert_eq!(found["expirationDate"], created["expirationDate"]);
    assert_eq!(found.get("token"), None);

    let body = r#"{
  "enabled": true,
  "scopes": [
    "InstallerDownload"
  ],
  "name": "myToken"
}"#;
    let url = format!("{tokens}/{id}");
    let printed = curl(&world, &["-X", "PUT", &url, "-H", &authorization, "-H", json_body, "-d", body]).await;
    assert_eq!((printed.statuses(), printed.body.as_str()), (vec![204], ""));
    let printed = curl(&world, &[&url, "-H", &authorization]).await;
    assert_eq!(printed.json()["name"], "myToken");
    assert_eq!(printed.json()["scopes"], json!(["InstallerDownload"]));
}

/// "Modify a token", NetApp Astra Automation documentation: the answer 204 and the five problems.
#[tokio::test]
async fn astra_control_page_works_as_printed() {
    let world = TestWorld::start().await;
    let astra = &world.demo().astra_control;
    let authorization = format!("Authorization: Bearer {}", astra.token.expose());
    let account = format!("{}/accounts/{}", world.origin(), astra.account_id);
    let tokens = format!("{account}/core/v1/users/{}/tokens", astra.user_id);
    let draft = r#"{"type":"application/astra-token","version":"1.0","name":"Old Token Name"}"#;
    let created = curl(&world, &["-X", "POST", &tokens, "-H", &authorization, "-d", draft]).await.json();
    let token = format!("{tokens}/{}", created["id"].as_str().unwrap());

    let body = r#"{
"type": "application/astra-token",
"version": "1.0",
"name": "New Token Name"
}"#;
    let printed = curl(&world, &["-X", "PUT", &token, "-H", &authorization, "-d", body]).await;
    assert_eq!((printed.statuses(), printed.body.as_str()), (vec![204], ""));
    assert_eq!(curl(&world, &[&token, "-H", &authorization]).await.json()["name"], "New Token Name");

    let problem = |number: u16, title: &str, detail: &str, status: &str| {
        json!({
            "type": format!("https://astra.netapp.io/problems/{number}"),
            "title": title, "detail": detail, "status": status,
        })
    };
    let unknown = format!("{tokens}/5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21");
    let foreign = astra_with_a_viewer(&world);
    let elsewhere = format!("{}?x=1", &token);
    let other_id = body.replace("\"name\"", "\"id\": \"5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21\", \"name\"");
    let owner = authorization.as_str();
    let cases = [
        (
            token.as_str(),
            "X-Nothing: 1",
            body,
            problem(3, "Missing bearer token", "The request is missing the required bearer token.", "401"),
        ),
        (
            elsewhere.as_str(),
            owner,
            body,
            problem(
                6,
                "Query parameters not supported",
                "The supplied query parameters aren't supported for this endpoint.",
                "400",
            ),
        ),
        (
            token.as_str(),
            owner,
            other_id.as_str(),
            problem(
                10,
                "JSON resource conflict",
                "The request body JSON contains a field that conflicts with an idempotent value.",
                "409",
            ),
        ),
        (
            token.as_str(),
            foreign.as_str(),
            body,
            problem(11, "Operation not permitted", "The requested operation isn't permitted.", "403"),
        ),
        (
            unknown.as_str(),
            owner,
            body,
            problem(1, "Resource not found", "The resource specified in the request URI wasn't found.", "404"),
        ),
    ];
    for (url, authorization, body, expected) in cases {
        let printed = curl(&world, &["-X", "PUT", url, "-H", authorization, "-d", body]).await;
        let answer = printed.json();
        for (member, value) in expected.as_object().unwrap() {
            assert_eq!(&answer[member], value, "{member} of {printed:#?}");
        }
        assert_eq!(printed.statuses(), [expected["status"].as_str().unwrap().parse::<u16>().unwrap()]);
        assert!(printed.heads[0].to_lowercase().contains("content-type: application/problem+json"), "{printed:#?}");
    }
}

/// Returns the header of a viewer of the demo account, who may not touch the tokens of others.
fn astra_with_a_viewer(world: &TestWorld) -> String {
    use tokenwright_mock::astra_control::{Role, TokenSeed, Uuid};
    let account = world.demo().astra_control.account_id.parse().unwrap();
    let issued = world.change(|world| {
        let (account, viewer) = (world.astra_control().account(account).unwrap(), Uuid::random(&world.ids));
        account.add_user(viewer, Role::Viewer);
        account.add_token(viewer, &TokenSeed::new("viewer", world.clock.now()), &world.ids).unwrap()
    });
    format!("Authorization: Bearer {}", issued.secret.expose())
}

/// "Assign One Organization API Key to One Project", MongoDB Ops Manager Manual: the challenge, then
/// the key with the roles of the organization and of both projects.
#[tokio::test]
async fn ops_manager_page_works_as_printed() {
    let world = TestWorld::start().await;
    let (ops, base_url) = (&world.demo().ops_manager, format!("{}/api/public/v1.0", world.origin()));
    let user = format!("{}:{}", ops.public_key, ops.private_key.expose());
    let json_headers = ["--header", "Accept: application/json", "--header", "Content-Type: application/json"];
    let call = async |method: &str, path: &str, body: &str| {
        let url = format!("{base_url}{path}");
        let mut arguments = vec!["--user", user.as_str(), "--digest"];
        arguments.extend(json_headers);
        arguments.extend(["--request", method, url.as_str(), "--data", body]);
        curl(&world, &arguments).await
    };
    let keys = format!("/groups/{}/apiKeys", ops.second_project_id);
    let created = call("POST", &keys, r#"{"desc":"test","roles":["GROUP_READ_ONLY"]}"#).await.json();
    let (id, public_key) = (created["id"].as_str().unwrap(), created["publicKey"].as_str().unwrap());
    let private_key = created["privateKey"].as_str().unwrap();

    let path = format!("/groups/{}/apiKeys/{id}?pretty=true", ops.project_id);
    let printed = call(
        "PATCH",
        &path,
        r#"{
      "roles": [ "GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_WRITE" ]
    }"#,
    )
    .await;

    assert_eq!(printed.statuses(), [401, 200], "{printed:#?}");
    let challenge = printed.heads[0].lines().find(|line| line.to_lowercase().starts_with("www-authenticate:")).unwrap();
    let (scheme, rest) = challenge.split_once(": ").unwrap().1.split_once("nonce=\"").unwrap();
    assert_eq!(scheme, r#"Digest realm="MMS Public API", domain="", "#);
    assert_eq!(rest.split_once('"').unwrap().1, r#", algorithm=MD5, qop="auth", stale=false"#);
    let mut answer = printed.json();
    let mut roles = answer["roles"].as_array().unwrap().clone();
    roles.sort_by_key(Value::to_string);
    let mut expected = vec![
        json!({"groupId": ops.project_id, "roleName": "GROUP_DATA_ACCESS_READ_WRITE"}),
        json!({"groupId": ops.project_id, "roleName": "GROUP_READ_ONLY"}),
        json!({"groupId": ops.second_project_id, "roleName": "GROUP_READ_ONLY"}),
        json!({"orgId": ops.org_id, "roleName": "ORG_MEMBER"}),
    ];
    expected.sort_by_key(Value::to_string);
    assert_eq!(roles, expected);
    answer.as_object_mut().unwrap().remove("roles");
    assert_eq!(
        answer,
        json!({
            "desc": "test",
            "id": id,
            "links": [{"href": format!("{base_url}/orgs/{}/apiKeys/{id}", ops.org_id), "rel": "self"}],
            "privateKey": format!("********-****-****-{}", &private_key[private_key.len() - 12..]),
            "publicKey": public_key,
        })
    );
    assert!(printed.body.starts_with("{\n  \"desc\" : \"test\",\n  \"id\" : "), "{}", printed.body);
}

//! What those who run a server ask it.

use serde_json::json;
use tokenwright_mock::{Control, Effect, Fault, Secret};

use super::fixture::Fixture;

async fn get(fixture: &Fixture, path: &str) -> (u16, String, String) {
    let answer = fixture.http.get(format!("{}{path}", fixture.place.origin())).send().await.unwrap();
    let media_type = answer.headers()["content-type"].to_str().unwrap().to_owned();
    (answer.status().as_u16(), media_type, answer.text().await.unwrap())
}

#[tokio::test]
async fn server_lives_and_is_ready_whether_it_is_controlled_or_not() {
    for control in [Control::Off, Control::On { bearer: Some(Secret::new("t")) }] {
        let fixture = Fixture::with(|builder| builder.control(control)).await;
        for path in ["/healthz", "/readyz"] {
            let answer = get(&fixture, path).await;
            assert_eq!(answer, (200, "text/plain; charset=utf-8".to_owned(), "ok\n".to_owned()), "{path}");
        }
    }
}

/// Format: "OpenMetrics", text format.
#[tokio::test]
async fn metrics_count_requests_faults_worlds_and_entries() {
    let fixture = Fixture::alone().await;
    let world = fixture.world(json!({})).await;
    fixture.listing(&world).await;
    fixture.listing(&world).await;
    fixture.place.add_fault(Fault::new(Effect::status(503))).await;
    fixture.listing(&fixture.demo()).await;
    let (status, media_type, text) = get(&fixture, "/metrics").await;
    assert_eq!((status, media_type.as_str()), (200, "application/openmetrics-text; version=1.0.0; charset=utf-8"));
    for line in [
        r#"tokenwright_mock_requests_total{api="astrom",operation="api_token_list",status="200"} 2"#,
        r#"tokenwright_mock_requests_total{api="astrom",operation="api_token_list",status="503"} 1"#,
        r#"tokenwright_mock_requests_total{api="control",operation="world_create",status="201"} 1"#,
        r#"tokenwright_mock_faults_applied_total{kind="status"} 1"#,
        r#"tokenwright_mock_faults_applied_total{kind="hang"} 0"#,
        "tokenwright_mock_worlds 2",
        "tokenwright_mock_journal_entries 3",
        "# EOF",
    ] {
        assert!(text.lines().any(|shown| shown == line), "no {line} in\n{text}");
    }
    let id = world["id"].as_str().unwrap();
    for secret in [world["astrom"]["token"].as_str().unwrap(), id] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[tokio::test]
async fn request_without_an_answer_is_counted_without_a_status() {
    let fixture = Fixture::alone().await;
    let world = fixture.world(json!({})).await;
    let faults = format!("/worlds/{}/faults", world["id"].as_str().unwrap());
    fixture.call("POST", &faults, json!({"effect": {"kind": "hang"}})).await;
    let hanging = async {
        let _ = tokio::time::timeout(std::time::Duration::from_secs(20), fixture.listing(&world)).await;
    };
    let counted = async {
        let wait = json!({"query": {"fault": "hang"}, "patience_ms": 20_000});
        let path = format!("/worlds/{}/journal/wait", world["id"].as_str().unwrap());
        assert_eq!(fixture.call("POST", &path, wait).await.body["met"], true);
        get(&fixture, "/metrics").await.2
    };
    let text = tokio::select! {
        text = counted => text,
        () = hanging => panic!("the request was answered"),
    };
    let line = r#"tokenwright_mock_requests_total{api="astrom",operation="api_token_list",status="0"} 1"#;
    assert!(text.lines().any(|shown| shown == line), "no {line} in\n{text}");
}

/// Goal: whoever has only the address finds everything that there is, and each link leads somewhere.
#[tokio::test]
async fn overview_links_what_there_is() {
    let fixture = Fixture::with(|builder| builder.control(Control::On { bearer: Some(Secret::new("t")) })).await;
    let origin = fixture.place.origin();
    let (status, media_type, page) = get(&fixture, "/").await;
    assert_eq!((status, media_type.as_str()), (200, "text/plain; charset=utf-8"));
    assert_eq!(get(&fixture, "/_mock").await.2, page);
    for (api, path) in [
        ("astrom", "/e/{environment_id}/api/v2/apiTokens"),
        ("astra_control", "/accounts/{account_id}/core/v1/users/{user_id}/tokens"),
        ("ops_manager", "/api/public/v1.0/"),
    ] {
        assert!(page.lines().any(|line| line == format!("{api:<15}{origin}{path}")), "{api} in\n{page}");
    }
    let links = page.lines().filter_map(|line| line.split_once(origin)).map(|(_, path)| path);
    let links: Vec<&str> = links.filter(|path| !path.contains('{')).collect();
    assert!(links.len() > 8 && links.contains(&"/_mock/worlds") && links.contains(&"/metrics"), "{page}");
    for link in links {
        // What needs a credential says so.
        let status = get(&fixture, link).await.0;
        assert!([200, 401].contains(&status), "{link}: {status}");
    }
}

#[tokio::test]
async fn overview_of_a_server_without_control_has_none_of_it() {
    let fixture = Fixture::with(|builder| builder.control(Control::Off)).await;
    let (status, _, page) = get(&fixture, "/").await;
    assert!(status == 200 && page.contains("/healthz") && !page.contains("_mock"), "{page}");
    for path in ["/_mock", "/_mock/documents/astrom.yaml"] {
        assert_eq!(fixture.http.get(format!("{}{path}", fixture.place.origin())).send().await.unwrap().status(), 404);
    }
}

/// Goal: the documents come as they are written, also from a program that has no folder beside it.
#[tokio::test]
async fn documents_are_served_as_they_are_written() {
    let fixture = Fixture::with(|builder| builder.control(Control::On { bearer: Some(Secret::new("t")) })).await;
    for (name, document) in [
        ("astrom", include_str!("../../../../openapi/astrom.yaml")),
        ("astra_control", include_str!("../../../../openapi/astra-control.yaml")),
        ("astra-control", include_str!("../../../../openapi/astra-control.yaml")),
        ("ops_manager", include_str!("../../../../openapi/ops-manager.yaml")),
        ("control", include_str!("../../../../openapi/control.yaml")),
    ] {
        let (status, media_type, text) = get(&fixture, &format!("/_mock/documents/{name}.yaml")).await;
        assert_eq!((status, media_type.as_str()), (200, "application/yaml"), "{name}");
        assert!(text == document, "{name} is another text");
        let (status, media_type, text) = get(&fixture, &format!("/_mock/documents/{name}.json")).await;
        assert_eq!((status, media_type.as_str()), (200, "application/json"), "{name}");
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["openapi"], "3.0.3", "{name}");
        // Members keep their order.
        let places = ["\"info\":", "\"servers\":", "\"paths\":", "\"components\":"].map(|name| text.find(name));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{name}: {places:?}");
    }
    let (status, media_type, text) = get(&fixture, "/_mock/documents/astorm.yaml").await;
    assert_eq!((status, media_type.as_str()), (404, "application/problem+json"));
    let all = "astrom.yaml, astrom.json, astra_control.yaml, astra_control.json, ops_manager.yaml";
    assert!(text.contains(&format!("did you mean astrom.yaml? There are {all}")), "{text}");
}

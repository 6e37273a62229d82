//! The pages for people: what is served, to whom, and what a browser is told about it.

use std::collections::BTreeSet;

use reqwest::Response;
use tokenwright_mock::{Builder, Control, MockServer, Secret};

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    configure(MockServer::builder().self_check(true)).start().await.unwrap()
}

/// A client that follows no redirects and does not unpack.
fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

async fn get(server: &MockServer, path: &str, headers: &[(&str, &str)]) -> Response {
    let request = client().get(format!("{}{path}", server.origin()));
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send().await.unwrap()
}

#[track_caller]
fn header<'r>(response: &'r Response, name: &str) -> &'r str {
    response.headers().get(name).unwrap_or_else(|| panic!("no {name} in {response:?}")).to_str().unwrap()
}

/// Returns what stands between a text and a quotation mark, wherever the text occurs.
fn behind<'t>(text: &'t str, before: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

/// Goal: everything that a page loads is there, with its kind, and nothing comes from elsewhere.
#[tokio::test]
async fn console_has_all_that_it_loads() {
    let server = server(|builder| builder.control(Control::On { bearer: Some(Secret::new("t")) })).await;
    let mut files: BTreeSet<String> = BTreeSet::new();
    let mut open = vec!["/_mock/".to_owned(), "/_mock/reference/".to_owned()];
    while let Some(path) = open.pop() {
        let response = get(&server, &path, &[]).await;
        assert_eq!(response.status(), 200, "{path}");
        let media_type = header(&response, "content-type").to_owned();
        let text = response.text().await.unwrap();
        let folder = &path[..=path.rfind('/').unwrap()];
        let in_page = behind(&text, "src=\"").chain(behind(&text, "href=\"")).filter(|_| path.ends_with('/'));
        let in_script = behind(&text, " from \"").filter(|_| path.contains("/console/"));
        let absolute =
            |target: &str| reqwest::Url::parse("http://h").unwrap().join(folder).unwrap().join(target).unwrap();
        let loaded = in_page.chain(in_script).map(absolute);
        for url in loaded.filter(|url| url.path().contains('.') && !url.path().contains("/documents/")) {
            assert_eq!(url.host_str(), Some("h"), "{path} loads {url}");
            if files.insert(url.path().to_owned()) {
                open.push(url.path().to_owned());
            }
        }
        let expected = match path.rsplit('.').next() {
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("svg") => "image/svg+xml",
            _ => "text/html; charset=utf-8",
        };
        assert_eq!(media_type, expected, "{path}");
        if !path.contains("/reference/swagger") {
            let elsewhere = text.match_indices("https://").chain(text.match_indices("http://www"));
            let elsewhere: Vec<&str> =
                elsewhere.filter_map(|(at, _)| text[at..].split(['"', '\'', ' ']).next()).collect();
            assert!(elsewhere.iter().all(|url| *url == "http://www.w3.org/2000/svg"), "{path}: {elsewhere:?}");
        }
    }
    assert!(files.len() > 15 && files.contains("/_mock/reference/swagger-ui-bundle.js"), "{files:?}");
}

#[tokio::test]
async fn browser_is_told_to_trust_nothing_else() {
    let server = server(|builder| builder).await;
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                  frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    for path in ["/_mock/", "/_mock/console/main.js", "/_mock/reference/swagger-ui.css", "/_mock/reference/"] {
        let response = get(&server, path, &[]).await;
        // Swagger UI writes styles into its page.
        let is_reference = path == "/_mock/reference/";
        let styles = if is_reference { "style-src 'self' 'unsafe-inline'" } else { "style-src 'self'" };
        assert_eq!(header(&response, "content-security-policy"), policy.replace("style-src 'self'", styles), "{path}");
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header(&response, "referrer-policy"), "no-referrer", "{path}");
        assert_eq!(header(&response, "cross-origin-resource-policy"), "same-origin", "{path}");
    }
}

#[tokio::test]
async fn file_is_sent_packed_or_not_and_only_if_it_is_another() {
    let server = server(|builder| builder).await;
    let path = "/_mock/console/main.js";
    let plain = get(&server, path, &[]).await;
    let (tag, n_bytes) = (header(&plain, "etag").to_owned(), plain.content_length().unwrap());
    assert_eq!((header(&plain, "cache-control"), header(&plain, "vary")), ("no-cache", "Accept-Encoding"));
    assert!(plain.headers().get("content-encoding").is_none());
    let text = plain.text().await.unwrap();
    assert!(n_bytes == text.len() as u64 && text.contains("import "), "{n_bytes}");
    let packed = get(&server, path, &[("accept-encoding", "br, gzip")]).await;
    assert_eq!(header(&packed, "content-encoding"), "gzip");
    assert!(packed.bytes().await.unwrap().starts_with(&[0x1f, 0x8b]));
    for known in [tag.as_str(), &format!("\"x\", W/{tag}")] {
        let same = get(&server, path, &[("if-none-match", known)]).await;
        assert_eq!((same.status().as_u16(), header(&same, "etag")), (304, tag.as_str()), "{known}");
        assert!(same.bytes().await.unwrap().is_empty());
    }
    assert_eq!(get(&server, path, &[("if-none-match", "\"x\"")]).await.status(), 200);
    let head = client().head(format!("{}{path}", server.origin())).send().await.unwrap();
    assert_eq!((head.status().as_u16(), header(&head, "content-length")), (200, n_bytes.to_string().as_str()));
    for path in
        ["/_mock/console/none.js", "/_mock/console/mod.rs", "/_mock/reference/index.html", "/_mock/console/..%2Fapp"]
    {
        assert_eq!(get(&server, path, &[]).await.status(), 404, "{path}");
    }
}

/// Goal: a person who has only the address finds the console, and a program what it found before.
#[tokio::test]
async fn browser_is_led_to_the_console_and_others_to_the_overview() {
    let server = server(|builder| builder).await;
    let browser = [("accept", "text/html,application/xhtml+xml,*/*;q=0.8")];
    for path in ["/", "/_mock"] {
        let led = get(&server, path, &browser).await;
        // Relative, so that what a proxy puts before the path stays there.
        assert_eq!((led.status().as_u16(), header(&led, "location")), (302, "_mock/"), "{path}");
        for headers in [&[("accept", "*/*")][..], &[("accept", "application/json")], &[]] {
            let overview = get(&server, path, headers).await;
            assert_eq!((overview.status().as_u16(), header(&overview, "vary")), (200, "Accept"), "{path}");
            let text = overview.text().await.unwrap();
            assert!(text.contains(&format!("console        {}/_mock/\n", server.origin())), "{text}");
        }
    }
    let reference = get(&server, "/_mock/reference", &browser).await;
    assert_eq!((reference.status().as_u16(), header(&reference, "location")), (302, "reference/"));
    assert_eq!(server.console_url(), Some(format!("{}/_mock/", server.origin())));
}

#[tokio::test]
async fn nothing_of_a_console_is_there_without_it() {
    let without: [fn(Builder) -> Builder; 2] =
        [|builder| builder.console(false), |builder| builder.control(Control::Off)];
    for configure in without {
        let server = server(configure).await;
        for path in ["/_mock/", "/_mock/console/main.js", "/_mock/reference/", "/_mock/reference/swagger-ui.css"] {
            assert_eq!(get(&server, path, &[]).await.status(), 404, "{path}");
        }
        let overview = get(&server, "/", &[("accept", "text/html")]).await;
        assert_eq!(overview.status(), 200);
        assert!(!overview.text().await.unwrap().contains("console"));
        assert_eq!(server.console_url(), None);
    }
}

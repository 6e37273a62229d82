use std::fmt::Write as _;
use std::net::SocketAddr;

use tokenwright_mock::MockServer;
use tokenwright_mock::configuration::Settings;

/// Returns what a user is to know who lets strangers in.
pub(super) fn warning(settings: &Settings, address: SocketAddr) -> Option<String> {
    let is_open = !settings.no_control && settings.control_token.is_none() && !address.ip().is_loopback();
    is_open.then(|| {
        format!(
            "warning: whoever reaches {address} can use the control API; \
             give --control-token or --no-control, or bind to 127.0.0.1"
        )
    })
}

/// Says whether the control API is served.
fn control_line(settings: &Settings, server: &MockServer) -> String {
    let state = match (settings.no_control, &settings.control_token) {
        (true, _) => "is off".to_owned(),
        (false, None) => format!("http://{}/_mock/worlds", server.address()),
        (false, Some(_)) => format!("http://{}/_mock/worlds, with its token as a bearer", server.address()),
    };
    format!("\nControl API (worlds, clocks, faults, journals): {state}\n")
}

/// What a user sees first: for each API the base URL, a credential and a line to paste.
pub(super) fn text(settings: &Settings, server: &MockServer) -> String {
    let info = server.info();
    let (astrom, astra, ops) = (&info.astrom, &info.astra_control, &info.ops_manager);
    let mut text = format!("tokenwright-mock {} listens on http://{}\n", env!("CARGO_PKG_VERSION"), server.address());
    let mut section = |title: &str, base_url: &str, credential: &str, curl: &str| {
        let _ = write!(text, "\n{title}\n  base URL    {base_url}\n  credential  {credential}\n\n{curl}\n");
    };
    let token = astrom.token.expose();
    section(
        "Ключ-АСТРОМ / АппОптима access tokens",
        &astrom.base_url,
        &format!("token {token}"),
        &format!("curl -w '\\n' -H 'Authorization: Api-Token {token}' '{}/apiTokens'", astrom.base_url),
    );
    let token = astra.token.expose();
    section(
        "NetApp Astra Control user tokens",
        &astra.base_url,
        &format!("token {token} of user {} in account {}", astra.user_id, astra.account_id),
        &format!(
            "curl -w '\\n' -H 'Authorization: Bearer {token}' '{}/accounts/{}/core/v1/users/{}/tokens'",
            astra.base_url, astra.account_id, astra.user_id
        ),
    );
    let user = format!("{}:{}", ops.public_key, ops.private_key.expose());
    section(
        "MongoDB Ops Manager API keys",
        &ops.base_url,
        &format!("public key {}, private key {}", ops.public_key, ops.private_key.expose()),
        &format!("curl -w '\\n' --digest --user '{user}' '{}/orgs/{}/apiKeys?pretty=true'", ops.base_url, ops.org_id),
    );
    text.push_str(&control_line(settings, server));
    text.push_str("\nThese credentials are the same at every start. Stop with Ctrl-C.\n");
    text
}

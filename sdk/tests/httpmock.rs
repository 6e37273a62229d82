//! The typed wrappers of `httpmock`, as one's own tests would use them.

use httpmock::MockServer;
use tokenwright::{astra_control, astrom, ops_manager};

#[tokio::test]
async fn astrom_create_is_answered_with_its_secret() {
    use astrom::httpmock::MockServerExt;
    let server = MockServer::start_async().await;
    let body: astrom::types::ApiTokenCreate = astrom::types::ApiTokenCreate::builder()
        .name("ci")
        .scopes(vec![astrom::Scope::METRICS_READ])
        .try_into()
        .unwrap();
    let created: astrom::types::ApiTokenCreated = astrom::types::ApiTokenCreated::builder()
        .id("dt0c01.PUBLIC".parse::<astrom::TokenId>().unwrap())
        .token(tokenwright::TokenSecret::from("dt0c01.PUBLIC.SECRET"))
        .try_into()
        .unwrap();
    let create = server.api_token_create(|when, then| {
        when.body(&body);
        then.created(&created);
    });
    let client = astrom::Client::builder(server.base_url()).credential("t").build().unwrap();
    let answer = client.api_token_create().body(body).send().await.unwrap();
    assert_eq!(answer.token.as_ref().unwrap().expose(), "dt0c01.PUBLIC.SECRET");
    create.assert_async().await;
}

/// Goal: the id in a mock stands for itself, dots and slashes included.
#[tokio::test]
async fn path_arguments_are_taken_literally() {
    use astrom::httpmock::MockServerExt as _;
    use ops_manager::httpmock::MockServerExt as _;
    let server = MockServer::start_async().await;
    server.api_token_get(|when, then| {
        when.id(&"dt0c01.PUBLIC".parse().unwrap());
        then.ok(&astrom::types::ApiToken::builder().name("ci").build().unwrap());
    });
    let client = astrom::Client::builder(server.base_url()).credential("t").build().unwrap();
    assert_eq!(client.api_token_get().id("dt0c01.PUBLIC").send().await.unwrap().name.as_deref(), Some("ci"));
    let error = client.api_token_get().id("dt0c01xPUBLIC").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);

    let entry = "198.51.100.0/25";
    let delete = server.access_list_entry_delete(|when, then| {
        when.org_id(&"1".into()).api_key_id(&"2".into()).access_list_entry(entry);
        then.no_content();
    });
    let key = ops_manager::KeyPair::new("u", "p");
    let client = ops_manager::Client::builder(server.base_url()).credential(key).build().unwrap();
    client.access_list_entry_delete().org_id("1").api_key_id("2").access_list_entry(entry).send().await.unwrap();
    delete.assert_async().await;
}

#[tokio::test]
async fn documented_errors_can_be_answered() {
    use astra_control::httpmock::MockServerExt;
    let server = MockServer::start_async().await;
    let problem: astra_control::types::Problem = astra_control::types::Problem::builder()
        .type_("https://astra.netapp.io/problems/1".to_owned())
        .title("Gone".to_owned())
        .detail("It is gone.".to_owned())
        .status("404".to_owned())
        .try_into()
        .unwrap();
    server.token_get(|_, then| {
        then.not_found(&problem);
    });
    let client = astra_control::Client::builder(server.base_url()).credential("t").build().unwrap();
    let error = client.token_get().account_id("a").user_id("u").token_id("t").send().await.unwrap_err();
    assert_eq!(error.vendor_error().unwrap().code.as_deref(), Some("https://astra.netapp.io/problems/1"));
}

use tokenwright::astrom::{Client, Scope, types};
use tokenwright_mock::MockServer;

#[tokio::test]
async fn reader_may_not_create() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start().await;
    let info = &server.info().astrom;
    let admin = Client::builder(&info.base_url).credential(info.token.expose()).build()?;

    let token = types::ApiTokenCreate::builder().name("reader").scopes(vec![Scope::API_TOKENS_READ]);
    let created = admin.api_token_create().body(token).send().await?.into_inner();

    let reader = Client::builder(&info.base_url).credential(created.token.expect("shown once")).build()?;
    assert!(reader.api_token_list().send().await.is_ok());
    let other = types::ApiTokenCreate::builder().name("other").scopes(vec![Scope::METRICS_READ]);
    let error = reader.api_token_create().body(other).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    Ok(())
}

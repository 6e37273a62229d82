use std::error::Error;

use chrono::TimeDelta;
use tokenwright::astrom::{Client, Scope, types};
use tokenwright_mock::{Count, Effect, Fault, Query, ServedWorld, test};

fn admin(world: &ServedWorld) -> Client {
    let info = &world.info().expect("a new world knows its tenants and credentials").astrom;
    Client::builder(&info.base_url).credential(info.token.expose()).build().expect("the mock's own URL and token")
}

#[test]
fn token_works_until_it_expires() -> Result<(), Box<dyn Error>> {
    test(async |world| {
        let token = types::ApiTokenCreate::builder().name("reader").scopes(vec![Scope::API_TOKENS_READ]);
        let token = token.expiration_date(types::TimestampExpression::from("now+14d"));
        let created = admin(world).api_token_create().body(token).send().await?.into_inner();
        let base_url = &world.info()?.astrom.base_url;
        let reader = Client::builder(base_url).credential(created.token.expect("shown once")).build()?;
        reader.api_token_list().send().await?;

        world.clock.advance(TimeDelta::days(14));
        let error = reader.api_token_list().send().await.expect_err("the token has expired");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
        Ok(())
    })
}

#[test]
fn outage_is_survived() -> Result<(), Box<dyn Error>> {
    test(async |world| {
        world.faults.add(Fault::new(Effect::status(503)).times(1))?;
        admin(world).api_token_list().send().await?;
        world.journal.verify(&Query::default().status(503), Count::Exactly(1))?;
        Ok(())
    })
}

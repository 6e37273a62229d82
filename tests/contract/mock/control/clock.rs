//! The time of a world, moved over the wire.

use serde_json::{Value, json};

use super::fixture::{Fixture, text};

#[tokio::test]
async fn clock_is_frozen_set_and_advanced_in_one_change() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let path = format!("/worlds/{}/clock", text(&world["id"]));
    for (change, now) in [
        (json!({"is_frozen": true, "set": "2030-01-01T00:00:00Z", "advance": "P14D"}), "2030-01-15T00:00:00Z"),
        (json!({"advance_ms": 1500}), "2030-01-15T00:00:01.500Z"),
        (json!({"advance": "-PT1.5S"}), "2030-01-15T00:00:00Z"),
        (json!({"set": "2031-06-01T02:00:00+02:00"}), "2031-06-01T00:00:00Z"),
    ] {
        let answer = fixture.call("PATCH", &path, change).await;
        assert_eq!((answer.status, &answer.body), (200, &json!({"now": now, "is_frozen": true, "rate": 1.0})));
    }
    let resumed = fixture.call("PATCH", &path, json!({"is_frozen": false})).await.body;
    assert_eq!(resumed["is_frozen"], false);
    assert!(text(&resumed["now"]).starts_with("2031-06-01T00:0"), "{resumed}");
}

#[tokio::test]
async fn time_of_one_world_expires_its_tokens_only() {
    let fixture = Fixture::start().await;
    let worlds = [fixture.world(json!({})).await, fixture.world(json!({})).await];
    let mut expiring = Vec::new();
    for world in &worlds {
        let url = format!("{}/apiTokens", text(&world["astrom"]["base_url"]));
        let body = json!({"name": "ci", "scopes": ["apiTokens.read"], "expirationDate": "now+14d"});
        let request =
            fixture.http.post(url).header("authorization", format!("Api-Token {}", text(&world["astrom"]["token"])));
        let created: Value = request.json(&body).send().await.unwrap().json().await.unwrap();
        let mut own = world.clone();
        own["astrom"]["token"] = created["token"].clone();
        expiring.push(own);
    }
    let path = format!("/worlds/{}/clock", text(&worlds[0]["id"]));
    assert_eq!(fixture.call("PATCH", &path, json!({"advance": "P15D"})).await.status, 200);
    assert_eq!(fixture.listing_status(&expiring[0]).await, 401);
    assert_eq!(fixture.listing_status(&expiring[1]).await, 200);
}

#[tokio::test]
async fn changes_that_cannot_be_meant_so_are_refused_and_change_nothing() {
    let fixture = Fixture::start().await;
    let path = &fixture.path("/clock");
    fixture.call("PATCH", path, json!({"is_frozen": true, "set": "2030-01-01T00:00:00Z"})).await;
    for (change, detail) in [
        (json!({"advance": "P1D", "advance_ms": 1}), "exclude each other"),
        (json!({"rate": 0}), "rate: a rate must be a number from"),
        (json!({"set": "tomorrow"}), "set is no instant"),
        (json!({"set": "2031-01-01T00:00:00Z", "advance": "P9000000D"}), "years 1 to 9999"),
        (json!({"advance_ms": i64::MAX}), "years 1 to 9999"),
        (json!({"advance_ms": i64::MIN}), "years 1 to 9999"),
        (json!({"advance": "P99999999999999999999D"}), "years 1 to 9999"),
    ] {
        let refused = fixture.call("PATCH", path, change).await;
        assert_eq!(refused.status, 400);
        assert!(text(&refused.body["detail"]).contains(detail), "{refused:?}");
    }
    for advance in ["P1M", "P1W1D", "P", "PT", "P1DT", "PT1.2345S", "P1DT1H1D", "1D", "P1D "] {
        let refused = fixture.call("PATCH", path, json!({"advance": advance})).await;
        let finding =
            "advance: is no duration of days, hours, minutes and seconds, or of weeks; expected P14D or PT1.5S";
        assert_eq!((refused.status, &refused.body["findings"]), (400, &json!([finding])), "{advance}");
    }
    let refused = fixture.call("PATCH", path, json!({})).await;
    assert_eq!((refused.status, refused.body["findings"].as_array().map(Vec::len)), (400, Some(1)), "{refused:?}");
    let clock = fixture.call("GET", path, Value::Null).await.body;
    assert_eq!(clock["now"], "2030-01-01T00:00:00Z");
}

/// Goal: a world's time goes as fast as asked, and is told in `Date`.
/// Method: at a million a day passes in less than a tenth of a second, so the token expires while the test asks.
#[tokio::test]
async fn scaled_clock_expires_tokens_and_dates_answers() {
    let fixture = Fixture::start().await;
    let clock = json!({"now": "2030-01-01T00:00:00Z", "is_frozen": true, "rate": 1_000_000});
    let mut world = fixture.world(json!({"clock": clock})).await;
    let path = format!("/worlds/{}", text(&world["id"]));
    let told = fixture.call("GET", &format!("{path}/clock"), Value::Null).await.body;
    assert_eq!(told, json!({"now": "2030-01-01T00:00:00Z", "is_frozen": true, "rate": 1_000_000.0}));
    let exported = fixture.call("GET", &format!("{path}/state"), Value::Null).await.body;
    let scaled = json!({"scaled": {"from": "2030-01-01T00:00:00Z", "rate": 1_000_000.0, "frozen": true}});
    assert_eq!(exported["clock"], scaled);
    let frozen = fixture.listing(&world).await;
    assert_eq!(frozen.headers()["date"], "Tue, 01 Jan 2030 00:00:00 GMT");
    world["astrom"]["token"] = fixture.create_token_until(&world, "now+1d").await["token"].clone();
    assert_eq!(fixture.listing_status(&world).await, 200);
    let resumed = fixture.call("PATCH", &format!("{path}/clock"), json!({"is_frozen": false})).await.body;
    assert_eq!(resumed["rate"], 1_000_000.0);
    loop {
        let answer = fixture.listing(&world).await;
        let date = chrono::DateTime::parse_from_rfc2822(answer.headers()["date"].to_str().unwrap()).unwrap();
        // The answer was made before it was dated, and the clock went on in between.
        if answer.status() == 401 {
            assert!(date.timestamp() >= 1_893_456_000 + 86_400, "{date}");
            break;
        }
        assert_eq!(answer.status(), 200);
    }
    let slow = fixture.call("PATCH", &format!("{path}/clock"), json!({"rate": 1})).await.body;
    assert_eq!((&slow["rate"], &slow["is_frozen"]), (&json!(1.0), &json!(false)));
}

//! What requests find that nobody has thought of: values at the edge of what the document allows.

use serde_json::{Value, json};

use super::fixture::{Fixture, text};

/// The last instant that has a form in RFC 3339.
const END: &str = "9999-12-31T23:59:59.999999999Z";

/// Goal: a clock that runs out of the calendar stays at its end in every answer that tells the time.
/// Method: at a million the year 10000 comes within microseconds.
#[tokio::test]
async fn clock_that_runs_beyond_the_calendar_shows_its_end() {
    let fixture = Fixture::start().await;
    let clock = json!({"now": "9999-12-31T23:59:59Z", "rate": 1_000_000});
    let world = fixture.world(json!({"clock": clock})).await;
    let path = |rest: &str| format!("/worlds/{}{rest}", text(&world["id"]));
    while fixture.call("GET", &path("/clock"), Value::Null).await.body["now"] != END {}
    assert_eq!(fixture.listing_status(&world).await, 200);
    let kept = fixture.call("PUT", &path("/snapshots/late"), Value::Null).await;
    assert_eq!((kept.status, &kept.body["kept_at"]), (200, &json!(END)));
    for (rest, place) in [
        ("", "/clock/now"),
        ("/state", "/clock/scaled/from"),
        ("/snapshots", "/snapshots/0/kept_at"),
        ("/journal", "/entries/0/at"),
        ("/journal/har", "/log/entries/0/startedDateTime"),
    ] {
        let answer = fixture.call("GET", &path(rest), Value::Null).await;
        assert_eq!((answer.status, answer.body.pointer(place)), (200, Some(&json!(END))), "{rest}");
    }
    let back = fixture.call("PATCH", &path("/clock"), json!({"set": "2030-01-01T00:00:00Z", "rate": 1})).await;
    assert!(back.status == 200 && text(&back.body["now"]).starts_with("2030-01-01"), "{back:?}");
}

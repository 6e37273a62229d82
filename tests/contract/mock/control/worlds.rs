//! Worlds that are made, described and deleted over the wire.

use serde_json::{Value, json};
use tokenwright_mock::Control;

use super::fixture::{Fixture, text};

#[tokio::test]
async fn created_world_is_isolated_and_ready_to_be_used() {
    let fixture = Fixture::start().await;
    let [a, mut b] = [fixture.world(json!({})).await, fixture.world(json!({})).await];
    assert_eq!(fixture.listing_status(&a).await, 200);
    assert_eq!(fixture.listing_status(&b).await, 200);
    for place in ["/astrom/environment_id", "/astra_control/account_id", "/ops_manager/org_id"] {
        assert!(text(a.pointer(place).unwrap()).starts_with(text(&a["id"])), "{place} of {a:#}");
    }
    b["astrom"]["token"] = a["astrom"]["token"].clone();
    assert_eq!(fixture.listing_status(&b).await, 401);
}

/// Goal: base URLs lead to where the client has reached the server, be it a proxy.
#[tokio::test]
async fn base_urls_have_the_origin_that_the_client_used() {
    let fixture = Fixture::start().await;
    let head = "POST /_mock/worlds HTTP/1.1\r\nHost: 192.0.2.7:81\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    let answer = super::super::wire::send(fixture.place.socket(), head).await.unwrap();
    let world: Value = serde_json::from_str(&answer.body).unwrap();
    fixture.place.adopt(text(&world["id"]));
    let origin = format!("{}://192.0.2.7:81", fixture.place.scheme());
    assert_eq!(world["astra_control"]["base_url"], origin.as_str());
    assert_eq!(world["control_url"], format!("{origin}/_mock/worlds/{}", text(&world["id"])));
}

/// Goal: what works on a world needs no more than what the world was made with.
#[tokio::test]
async fn control_url_is_where_the_world_is() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let states = [
        fixture.call("POST", "/worlds", json!({"fork_of": fixture.place.id()})).await,
        fixture.call("PUT", &format!("/worlds/{id}/state"), json!({})).await,
        fixture.call("PUT", &format!("/worlds/{id}/state"), json!({})).await,
    ];
    for made in states {
        fixture.place.adopt(text(&made.body["id"]));
        let clock = fixture.http.get(format!("{}/clock", text(&made.body["control_url"]))).send().await.unwrap();
        assert_eq!(clock.status(), 200, "{made:?}");
    }
}

#[tokio::test]
async fn chosen_id_and_seed_give_the_same_world_again() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let path = format!("/worlds/{id}");
    let body = json!({"seed": 7, "clock": {"now": "2030-01-01T00:00:00Z", "is_frozen": true, "rate": 1}});
    let first = fixture.call("PUT", &path, body.clone()).await;
    assert_eq!((first.status, first.location), (201, Some(format!("/_mock/worlds/{id}"))));
    assert_eq!(first.body["id"], id);
    let listed = fixture.listing(&first.body).await.text().await.unwrap();
    let described = fixture.call("GET", &path, Value::Null).await.body;
    assert_eq!(described["clock"], json!({"now": "2030-01-01T00:00:00Z", "is_frozen": true, "rate": 1.0}));
    assert_eq!((&described["n_faults"], &described["n_recorded"]), (&json!(0), &json!(1)));
    assert!(described["tenants"].as_array().unwrap().contains(&first.body["ops_manager"]["org_id"]), "{described}");
    assert_eq!(fixture.call("DELETE", &path, Value::Null).await.status, 204);
    assert_eq!(fixture.listing_status(&first.body).await, 404);
    let second = fixture.call("PUT", &path, body).await;
    assert_eq!(second.body, first.body);
    assert_eq!(fixture.listing(&second.body).await.text().await.unwrap(), listed);
}

#[tokio::test]
async fn drawn_world_runs_on_from_the_clock_that_was_asked_for() {
    let fixture = Fixture::start().await;
    let answer = fixture
        .call("POST", "/worlds", json!({"seed": 7, "clock": {"now": "2040-01-01T00:00:00Z", "is_frozen": false}}))
        .await;
    let id = text(&answer.body["id"]).to_owned();
    fixture.place.adopt(&id);
    assert_eq!(answer.location, Some(format!("/_mock/worlds/{id}")));
    let clock = fixture.call("GET", &format!("/worlds/{id}/clock"), Value::Null).await.body;
    assert_eq!(clock["is_frozen"], false);
    assert!(text(&clock["now"]).starts_with("2040-01-01T00:0"), "{clock}");
}

#[tokio::test]
async fn worlds_are_listed_up_to_their_limit() {
    let fixture = Fixture::with(|builder| builder.worlds_max(2)).await;
    for id in ["0000000b", "0000000a"] {
        assert_eq!(fixture.call("PUT", &format!("/worlds/{id}"), json!({})).await.status, 201);
    }
    let list = fixture.call("GET", "/worlds", Value::Null).await.body;
    assert_eq!(list, json!({"ids": ["default", "0000000a", "0000000b"], "n_worlds_max": 2}));
    for (method, path) in [("POST", "/worlds"), ("PUT", "/worlds/0000000c")] {
        let refused = fixture.call(method, path, json!({})).await;
        assert_eq!(refused.status, 409);
        assert!(
            text(&refused.body["detail"])
                .contains("2 worlds, which is its limit; delete some, or raise the limit (--worlds-max)"),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn taken_ids_and_the_default_world_are_conflicts() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let (path, taken) = (format!("/worlds/{id}"), format!("there is a world {id} already"));
    fixture.call("PUT", &path, json!({})).await;
    for (method, path, body, detail) in [
        ("PUT", path.as_str(), json!({}), taken.as_str()),
        ("PUT", "/worlds/default", json!({}), "there is always a default world"),
        ("DELETE", "/worlds/default", Value::Null, "the default world cannot be deleted"),
    ] {
        let refused = fixture.call(method, path, body).await;
        assert_eq!((refused.status, &refused.body["status"]), (409, &json!(409)));
        assert!(text(&refused.body["detail"]).contains(detail), "{refused:?}");
    }
}

#[tokio::test]
async fn default_world_is_the_one_of_the_server() {
    let fixture = Fixture::alone().await;
    let described = fixture.call("GET", "/worlds/default", Value::Null).await.body;
    assert_eq!(described["id"], "default");
    let tenant = json!(fixture.place.demo().astrom.environment_id);
    assert!(described["tenants"].as_array().unwrap().contains(&tenant), "{described}");
}

#[tokio::test]
async fn switched_off_its_paths_are_unknown() {
    let fixture = Fixture::with(|builder| builder.control(Control::Off)).await;
    for path in ["/worlds", "/worlds/default", "/worlds/default/journal"] {
        assert_eq!(fixture.send("GET".parse().unwrap(), path, None).await.status(), 404, "{path}");
    }
    assert_eq!(fixture.listing_status(&fixture.demo()).await, 200);
}

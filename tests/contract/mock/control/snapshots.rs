//! States that are kept on the server, over the wire.

use serde_json::{Value, json};

use super::fixture::{Fixture, text};

#[tokio::test]
async fn world_goes_back_to_what_was_kept_as_often_as_asked() {
    let fixture = Fixture::start().await;
    let clock = json!({"now": "2030-01-01T00:00:00Z", "is_frozen": true});
    let world = fixture.world(json!({"seed": 7, "clock": clock})).await;
    let path = |rest: &str| format!("/worlds/{}{rest}", text(&world["id"]));
    fixture.call("PATCH", &path("/clock"), json!({"advance": "P1D"})).await;
    let kept = fixture.call("PUT", &path("/snapshots/a.day-later"), Value::Null).await;
    assert_eq!((kept.status, &kept.body), (200, &json!({"name": "a.day-later", "kept_at": "2030-01-02T00:00:00Z"})));
    let state = fixture.call("GET", &path("/state"), Value::Null).await.body;
    for _ in 0..2 {
        fixture.create_token(&world, "more").await;
        fixture.call("PATCH", &path("/clock"), json!({"advance": "P1D"})).await;
        assert_ne!(fixture.call("GET", &path("/state"), Value::Null).await.body, state);
        let restored = fixture.call("POST", &path("/snapshots/a.day-later/restore"), Value::Null).await;
        assert_eq!((restored.status, restored.body), (204, Value::Null));
        assert_eq!(fixture.call("GET", &path("/state"), Value::Null).await.body, state);
    }
    let described = fixture.call("GET", &path(""), Value::Null).await.body;
    assert_eq!(described["n_recorded"], 2, "the journal stays");
    // A reset goes back further, and leaves the snapshots.
    assert_eq!(fixture.call("POST", &path("/reset"), Value::Null).await.status, 204);
    assert_eq!(fixture.call("GET", &path("/clock"), Value::Null).await.body["now"], "2030-01-01T00:00:00Z");
    assert_eq!(fixture.call("POST", &path("/snapshots/a.day-later/restore"), Value::Null).await.status, 204);
    assert_eq!(fixture.call("GET", &path("/state"), Value::Null).await.body, state);
}

#[tokio::test]
async fn snapshots_are_listed_replaced_and_forgotten() {
    let fixture = Fixture::start().await;
    let path = &fixture.path("/snapshots");
    assert_eq!(fixture.call("GET", path, Value::Null).await.body, json!({"snapshots": [], "n_snapshots_max": 16}));
    for n in 0..16 {
        assert_eq!(fixture.call("PUT", &format!("{path}/s{n:02}"), Value::Null).await.status, 200);
    }
    let refused = fixture.call("PUT", &format!("{path}/s16"), Value::Null).await;
    assert_eq!(refused.status, 409);
    assert!(text(&refused.body["detail"]).contains("16 snapshots, which is the limit"), "{refused:?}");
    assert_eq!(fixture.call("PUT", &format!("{path}/s00"), Value::Null).await.status, 200, "in place of the old one");
    for status in [204, 404] {
        assert_eq!(fixture.call("DELETE", &format!("{path}/s03"), Value::Null).await.status, status);
    }
    let missing = fixture.call("POST", &format!("{path}/s03/restore"), Value::Null).await;
    assert!(text(&missing.body["detail"]).contains("there is no snapshot s03"), "{missing:?}");
    let listed = fixture.call("GET", path, Value::Null).await.body;
    let names: Vec<&str> = listed["snapshots"].as_array().unwrap().iter().map(|one| text(&one["name"])).collect();
    assert_eq!((names.len(), names[2], names[3]), (15, "s02", "s04"));
}

/// Goal: the snapshots of all worlds are bounded, not only those of each.
/// Method: a server with few worlds lets them have as many together as each may have.
#[tokio::test]
async fn worlds_of_a_server_share_the_room_for_snapshots() {
    let fixture = Fixture::with(|builder| builder.worlds_max(2)).await;
    let path = |world: &str, n: usize| format!("/worlds/{world}/snapshots/s{n}");
    fixture.call("PUT", "/worlds/0000000a", json!({})).await;
    for (world, n) in [("default", 10), ("0000000a", 6)] {
        for n in 0..n {
            assert_eq!(fixture.call("PUT", &path(world, n), Value::Null).await.status, 200, "{world} {n}");
        }
    }
    let refused = fixture.call("PUT", &path("default", 10), Value::Null).await;
    assert_eq!(refused.status, 409);
    assert!(text(&refused.body["detail"]).contains("16 snapshots together, which is the limit"), "{refused:?}");
    assert_eq!(fixture.call("PUT", &path("default", 9), Value::Null).await.status, 200, "in place of the old one");
    assert_eq!(fixture.call("DELETE", "/worlds/0000000a", Value::Null).await.status, 204);
    assert_eq!(fixture.call("PUT", &path("default", 10), Value::Null).await.status, 200);
}

/// Goal: what another world has got in the meantime is not taken away from it.
#[tokio::test]
async fn tenant_that_another_world_has_by_now_is_a_conflict() {
    let fixture = Fixture::start().await;
    let [a, b] = [fixture.place.free_id(), fixture.place.free_id()];
    // Tenants of these ids are in no other world that there may be on the server.
    let [first, second, other] = ["first", "second", "other"].map(|name| format!("{name}-{a}"));
    let of = |id: &str| json!({"astrom": {"environments": [{"id": id}]}});
    for (world, environment) in [(&a, &first), (&b, &other)] {
        assert_eq!(fixture.call("PUT", &format!("/worlds/{world}/state"), of(environment)).await.status, 201);
    }
    fixture.call("PUT", &format!("/worlds/{a}/snapshots/s"), Value::Null).await;
    fixture.call("PUT", &format!("/worlds/{a}/state"), of(&second)).await;
    fixture.call("PUT", &format!("/worlds/{b}/state"), of(&first)).await;
    let refused = fixture.call("POST", &format!("/worlds/{a}/snapshots/s/restore"), Value::Null).await;
    assert_eq!(refused.status, 409);
    assert!(text(&refused.body["detail"]).contains(&format!("another world has the tenant {first}")), "{refused:?}");
    let described = fixture.call("GET", &format!("/worlds/{a}"), Value::Null).await.body;
    assert_eq!(described["tenants"], json!([second]));
}

//! An account at 2030-01-01T00:00:00.000000Z, `{{account}}`, and in it the caller, a member with one
//! token: `{{caller.user}}`, `{{caller.token}}`, and the secret `{{caller}}`. A user whom a file asks for by
//! the name of a role has the same.

use serde_json::json;
use tokenwright_mock::MockServer;
use tokenwright_mock::astra_control::{Role, TokenSeed, Uuid};

use super::{Set, Stage, add_fault, unknown};
use crate::astra_control::room::{Room, User, answer};
use crate::test_world::TestWorld;

pub(super) async fn set(given: &[String]) -> Result<Stage, String> {
    let room = Room::on(TestWorld::alone().await);
    let caller = room.user(Role::Member);
    let mut values = vec![("account".to_owned(), room.account.to_string())];
    values.extend(names("caller", &caller));
    let mut nightly = None;
    for name in given {
        match name.as_str() {
            "viewer" => values.extend(names("viewer", &room.user(Role::Viewer))),
            "member" => values.extend(names("member", &room.user(Role::Member))),
            "admin" => values.extend(names("admin", &room.user(Role::Admin))),
            // An account of its own, with one user.
            "stranger" => {
                let account = room.add_account();
                values.push(("stranger.account".to_owned(), account.to_string()));
                values.extend(names("stranger", &room.user_in(account, Role::Owner)));
            }
            "binding" => {
                let (origin, account, user) = (room.world.origin(), room.account, caller.id);
                let list = format!("{origin}/accounts/{account}/core/v1/roleBindings?filter=userID%20eq%20'{user}'");
                let list = answer(room.get(&caller, &list)).await.success(200);
                values.push(("binding".to_owned(), list["items"][0]["id"].as_str().expect("an id").to_owned()));
            }
            // Tokens of the caller: one with a label, and one without, made a millisecond after it.
            "nightly" => {
                let seed = TokenSeed::new("nightly-report", room.now()).with_label("team", "ops");
                let token = room.add_token(caller.id, seed);
                values.push(("nightly.token".to_owned(), token.to_string()));
                nightly = Some(token);
            }
            "weekly" => {
                values.push(("weekly.token".to_owned(), room.add_named(caller.id, "weekly-report").to_string()))
            }
            // A second and a half later the caller has renamed the first of them.
            "renamed" => {
                room.pass(1_500);
                let body = json!({"type": "application/astra-token", "version": "1.0", "name": "renamed"});
                answer(room.put(&caller, &nightly_url(&room, &caller, nightly)?, &body)).await.no_content();
            }
            "etag" => {
                let read = answer(room.get(&caller, &nightly_url(&room, &caller, nightly)?)).await;
                values.push(("etag".to_owned(), read.header("etag").expect("a token has one").to_owned()));
            }
            // The cursor behind the first token of the caller, which may stand in a URL as it is.
            "continue" => {
                let list = room.list(&caller, caller.id, "limit=1").await;
                let cursor = list["metadata"]["continue"].as_str().expect("there are more tokens");
                values.push(("continue".to_owned(), cursor.to_owned()));
            }
            "disabled" => assert!(room.change_account(|account| account.disable_user(caller.id))),
            "megabyte" => values.push(("megabyte".to_owned(), "x".repeat(1 << 20))),
            fault if add_fault(room.world.own_server().world(), fault) => {}
            other => return Err(unknown(other)),
        }
    }
    Ok(Stage::new(values, room))
}

impl Set for Room {
    fn server(&self) -> &MockServer {
        self.world.own_server()
    }
}

fn nightly_url(room: &Room, caller: &User, token: Option<Uuid>) -> Result<String, String> {
    token.map(|token| room.token_url(caller.id, token)).ok_or_else(|| "`nightly` has to be given first".to_owned())
}

fn names(name: &str, user: &User) -> [(String, String); 3] {
    [
        (name.to_owned(), user.secret.clone()),
        (format!("{name}.user"), user.id.to_string()),
        (format!("{name}.token"), user.token.to_string()),
    ]
}

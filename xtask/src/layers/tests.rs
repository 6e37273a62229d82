use std::path::Path;

use super::run::{judge_texts, used};

const LAYERS: &[&str] = &["base", "world", "http apis", "server"];

fn found(files: &[(&str, &str)]) -> Vec<String> {
    judge_texts(LAYERS, &[], files)
}

const LIB: (&str, &str) = ("lib.rs", "mod base; mod world; mod http; mod server;\npub use world::World;");

#[test]
fn module_may_use_what_stands_below_it() {
    let files = [
        LIB,
        ("base.rs", "pub struct Id; #[cfg(test)] mod tests { use crate::server::X; }"),
        ("world/mod.rs", "mod clock; pub use clock::Clock; use crate::base::Id; pub struct World;"),
        ("world/clock.rs", "pub struct Clock;"),
        ("http.rs", "use crate::{World, base::{self, Id}}; fn f() -> crate::world::Clock { todo!() }"),
        ("server.rs", "use super::http; fn f() { http::f() }"),
        ("apis.rs", "fn f() { quote! { crate::server::Server } }"),
    ];
    assert_eq!(found(&files), [""; 0]);
}

#[test]
fn use_of_what_stands_above_is_told_however_it_is_written() {
    for text in [
        "use crate::server::Server;",
        "use super::super::server::Server;",
        "use crate::{base::Id, server::{Server}};",
        "fn f() -> crate::server::Server { todo!() }",
        "macro_rules! m { () => { $crate::server::Server } }",
        "mod inner { use super::super::super::server::Server; }",
    ] {
        let files = [
            LIB,
            ("base.rs", "pub struct Id;"),
            ("world/mod.rs", "mod clock;"),
            ("world/clock.rs", text),
            ("server.rs", "pub struct Server;"),
        ];
        let found = found(&files);
        let expected = "lamps/src/world/clock.rs: world::clock uses crate::server::Server, and server stands above it";
        assert_eq!(found, [expected], "{text}");
    }
}

/// Goal: whoever shows a name does not hide who has it.
#[test]
fn name_leads_to_the_module_that_defines_it() {
    let files = [
        ("lib.rs", "mod base; mod world; mod http; mod server; pub use world::World; pub use server::*;"),
        ("base.rs", "use crate::World; use crate::Server; use crate::world::Deep;"),
        ("world/mod.rs", "mod deep; pub use deep::{Deep as World, Deep};"),
        ("world/deep.rs", "pub struct Deep;"),
        ("server.rs", "pub struct Server;"),
    ];
    let found = found(&files);
    for expected in ["uses crate::Server, and server stands", "and world::deep stands above"] {
        assert!(found.iter().any(|line| line.contains(expected)), "{expected}: {found:#?}");
    }
}

#[test]
fn circle_is_told_once_with_its_way() {
    let files = [
        LIB,
        ("world/mod.rs", "mod a; mod b; mod c; mod d;"),
        ("world/a.rs", "use super::b::B; pub struct A;"),
        ("world/b.rs", "use super::c::C; pub struct B;"),
        ("world/c.rs", "use super::a::A; use super::d::D; pub struct C;"),
        ("world/d.rs", "pub struct D; #[cfg(test)] mod tests { use super::super::a::A; }"),
    ];
    let found = found(&files);
    let way = "in a circle: world::a -> world::b -> world::c -> world::a";
    assert!(found.len() == 1 && found[0].ends_with(way), "{found:#?}");
}

#[test]
fn use_of_a_context_closes_no_circle() {
    let files = [
        LIB,
        ("world/mod.rs", "mod a; mod b;"),
        ("world/a.rs", "use super::b::B; pub struct A;"),
        ("world/b.rs", "use super::a::A; pub struct B;"),
    ];
    assert_eq!(found(&files).len(), 1);
    assert_eq!(judge_texts(LAYERS, &["world::a"], &files), [""; 0]);
    let found = judge_texts(LAYERS, &["world::a", "world::c"], &files);
    assert!(found.len() == 1 && found[0].contains("there is no module world::c"), "{found:?}");
}

#[test]
fn module_without_a_layer_is_told() {
    let files = [LIB, ("attic.rs", "use crate::world::World;"), ("world/mod.rs", "pub struct World;")];
    assert!(found(&files)[0].contains("attic has no layer"), "{:?}", found(&files));
}

/// Goal: the reader sees the real files; one that finds nothing would find no circle either.
#[test]
fn uses_of_real_modules_are_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for (folder, module, expected) in [
        ("mock-server/src", "http::serve", "names"),
        ("mock-server/src", "apis::astrom::handlers", "generated::astrom"),
        ("mock-server/src", "world::directory", "world::chance"),
        ("sdk/src", "session", "auth"),
        ("xtask/src", "generate", "output"),
    ] {
        let used = used(root, folder, module);
        assert!(used.iter().any(|used| used.starts_with(expected)), "{module}: {used:?}");
    }
}

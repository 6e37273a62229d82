use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use dropshot::{RequestContext, RequestInfo};

use super::app::App;
use super::{Exchange, PathValues, Vendor, remote_ip};
use crate::front::Line;
use crate::world::Generation;
use crate::world::World;

/// Whose request it is: the world that it belongs to, and the one that asks for credentials.
pub(super) struct Stage<'a> {
    pub(super) app: &'a Arc<App>,
    request: &'a RequestInfo,
    received_at: Instant,
    pub(super) world: Arc<World>,
    /// The generation of the world in which the request came; `None` for one that belongs to no world.
    pub(super) generation: Option<Generation>,
    /// `None` if it is the same.
    challenger: Option<Arc<World>>,
    /// The connection, where a fault can reset it.
    pub(super) line: Option<Arc<Line>>,
    path: Cow<'a, PathValues>,
}

impl<'a> Stage<'a> {
    pub(super) fn of<V: Vendor>(rqctx: &'a RequestContext<Arc<App>>, path: &'a PathValues) -> Self {
        let (app, request, received_at) = (rqctx.context(), &rqctx.request, Instant::now());
        let worlds = &app.worlds;
        let line = app.lines.as_ref().and_then(|lines| lines.at(request.remote_addr()));
        let in_world = |world: Arc<World>| Self {
            app,
            request,
            received_at,
            challenger: None,
            generation: V::IS_OF_A_WORLD.then(|| world.generations.present()),
            world,
            line: line.clone(),
            path: Cow::Borrowed(path),
        };
        if let Some(tenant) = V::tenant(path) {
            return in_world(worlds.of(tenant));
        }
        let challenger = worlds.default_world().clone();
        if !V::IS_OF_A_WORLD {
            return in_world(challenger);
        }
        let known = V::leading_credential(request.headers()).and_then(|shown| worlds.with_credential(shown));
        let world = known.unwrap_or_else(|| challenger.clone());
        let path = Cow::Owned(path.with(V::default_path(&world)));
        Self { challenger: Some(challenger), path, ..in_world(world) }
    }

    /// Opens an exchange now.
    pub(super) fn exchange(&self) -> Exchange<'_> {
        let query = self.request.uri().query().unwrap_or_default();
        Exchange {
            world: &self.world,
            challenger: self.challenger.as_ref().unwrap_or(&self.world),
            now: self.world.clock.now(),
            received_at: self.received_at,
            app: Some(self.app),
            peer: self.peer(),
            method: self.request.method(),
            version: self.request.version(),
            uri: self.request.uri(),
            headers: self.request.headers(),
            path: &self.path,
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            scheme: self.app.scheme,
        }
    }

    /// Returns the address of the client: of the connection, or what a proxy tells if there is one.
    fn peer(&self) -> IpAddr {
        let told = self.app.remote_ip_header.as_ref().and_then(|name| remote_ip::told(self.request.headers(), name));
        told.unwrap_or_else(|| {
            let connected = self.line.as_ref().map_or_else(|| self.request.remote_addr(), |line| line.peer());
            connected.ip().to_canonical()
        })
    }
}

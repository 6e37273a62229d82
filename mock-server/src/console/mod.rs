//! The console: pages for people, at `/_mock/`.
//!
//! It is a client of the control API and of the vendors' APIs and nothing else. Its files stand in this folder as a browser
//! gets them; the build script packs them, and Swagger UI for the reference, into the program. They need no token, because
//! they tell nothing of a world, and a page of another site may have a link to them.

mod files;
mod pages;

pub(crate) use pages::{extras, lead, url};

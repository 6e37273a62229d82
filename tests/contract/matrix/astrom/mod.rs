//! Ключ-АСТРОМ / АппОптима. Sources: "Tokens and authentication", "Access tokens", and the pages of
//! the six operations.

mod answer;
mod caller;
mod cells;
mod row;
mod world;

//! How people are named: honorifics, degrees, titles. Knows no record of a person.

mod honorific;
mod rank;
mod title;

pub use crate::collate::given_name as short_name;
pub use honorific::{address_title, is_degree, is_parent_honorific, strip_degree, with_honorific};
pub use rank::rank_of_title;
pub use title::{is_party_title, join_titles, names_organisation};

//! One's own data, as a part of one's account: taking it along (`data`), and erasing the account (`erasure`).

mod data;
mod erasure;

pub use data::DataSection;

//! What pages of accounts share.

pub mod authenticator;
pub mod code_form;
pub mod confirm;
pub mod devices;
pub mod email;
pub mod passkeys;
pub mod password;
pub mod recovery_codes;

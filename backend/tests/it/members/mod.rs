//! Members: profiles, the directory, messages, and which mails one wants.

mod directory;
mod groups;
mod messages;
mod profile;

//! Members: one's own profile, what colleagues see of it, the directory, and messages from one member to another.
//!
//! The profile's single values are columns of `accounts_accounts`; languages and topics have tables of their own, as
//! have messages. Nobody sees an address: who wants to reach a colleague writes here, and the mail that follows says
//! only that something waits. Whoever is not a member (an administrator who does not work with people, say) is not
//! in the directory and does not see it.

mod blocks;
mod directory;
mod groups;
mod messages;
pub mod personal_data;
mod policy;
mod profile;
pub mod rows;

use crate::http::operations::Operations;

/// The routes of this feature. Fixed words stand before ids, or they would be read as one.
pub fn routes(to: &mut impl Operations) {
    to.service(profile::find_profile)
        .service(profile::update_profile)
        .service(directory::list_member_organisations)
        .service(messages::list_received_messages)
        .service(groups::list_own_groups)
        .service(groups::find_own_group)
        .service(groups::admit_to_group)
        .service(groups::dismiss_from_group)
        .service(directory::list_members)
        .service(directory::find_member)
        .service(messages::list_messages)
        .service(messages::create_message)
        .service(messages::mark_messages_read)
        .service(blocks::block_member)
        .service(blocks::unblock_member);
}

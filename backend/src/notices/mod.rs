//! Notices: what one was told, shown in the app (`list`), mailed at once (`at_once`) or in a digest (`digest`), as each
//! chose (`settings`), until they want no more (`unsubscribe`) or mail does not reach them (`bounce`).
//!
//! Tables `notify_*`, which `notify` writes. Here they are read: what somebody may not know of any more is left out,
//! whenever it is shown or mailed. No mail has the text of a post; of a confidential category not even a name.

pub mod at_once;
pub mod bounce;
pub mod digest;
mod list;
mod mailing;
pub mod personal_data;
pub mod rows;
mod settings;
pub mod unsubscribe;
mod words;

use crate::http::operations::Operations;

/// The routes of this feature. Fixed words stand before ids, or they would be read as one.
pub fn routes(to: &mut impl Operations) {
    to.service(list::list_notices)
        .service(list::find_notice_state)
        .service(list::mark_all_notices_read)
        .service(settings::find_notice_settings)
        .service(settings::update_notice_choice)
        .service(settings::update_quiet_hours)
        .service(settings::delete_quiet_hours)
        .service(settings::resume_mails)
        .service(list::mark_notice_read);
}

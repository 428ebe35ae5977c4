//! How much is new, known to the whole app: asked for at every page one arrives at, after what changes
//! it, and when something happens.

use crate::app::router::use_router;
use crate::i18n::{t, use_language};
use crate::live::on_event;
use crate::session::{Session, Who, use_session};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::live::LiveEvent;
use shared::notices::NoticeState;

/// What is known of one's notices.
#[derive(Clone, Copy)]
pub struct Notices {
    state: RwSignal<NoticeState>,
    session: Session,
}

impl Notices {
    /// What is known; follows it.
    pub fn with<T>(self, read: impl FnOnce(&NoticeState) -> T) -> T {
        self.state.with(read)
    }

    /// Asks again, after what was written in passing. Without an answer, what was known stays.
    pub fn refresh(self) {
        let Self { session, .. } = self;
        spawn_local(async move {
            if let Ok(state) = session.call(async |client| client.find_notice_state().await).await {
                // The app may have gone meanwhile.
                let _ = self.state.try_set(state);
            }
        });
    }
}

/// Makes notices known to all components below; they are asked for whenever a member arrives at a page.
pub fn provide_notices() {
    let (session, path) = (use_session(), use_router().path());
    let notices = Notices { state: RwSignal::new(NoticeState::default()), session };
    provide_context(notices);
    let may_ask = Memo::new(move |_| {
        session.with(|who| matches!(who, Who::SignedIn(me) if me.required_steps.is_empty()))
    });
    on_event(move |event| {
        if matches!(event, LiveEvent::Notice | LiveEvent::Gap) && may_ask.get_untracked() {
            notices.refresh();
        }
    });
    Effect::new(move |_| {
        path.track();
        if may_ask.get() {
            notices.refresh();
        }
    });
}

/// What is known of one's notices.
///
/// # Panics
/// Outside [`crate::app::App`], which provides it.
pub fn use_notices() -> Notices {
    expect_context()
}

/// The name of the list, with how many of it are new.
pub fn notices_label() -> Signal<String> {
    let (language, notices) = (use_language(), use_notices());
    Signal::derive(move || match notices.with(|state| state.unread_count) {
        0 => t::notices_title(language.get()).to_owned(),
        100.. => t::notices_nav_count(language.get(), "99+"),
        count => t::notices_nav_count(language.get(), &count.to_string()),
    })
}

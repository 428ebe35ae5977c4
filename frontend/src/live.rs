//! What happens now, told to the pages that show it. One stream a tab, and only while the tab is seen: browsers open six
//! connections to a server at most, over all tabs.

use crate::browser;
use crate::session::{Session, Who};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::live::LiveEvent;

/// Milliseconds before the stream is opened again after it ended; twice as many after each failure.
const FIRST_PAUSE: u32 = 2_000;
const LONGEST_PAUSE: u32 = 60_000;

type Listener = Callback<LiveEvent>;

/// Who listens to what happens now.
#[derive(Clone, Copy)]
pub struct Live {
    listeners: StoredValue<Vec<(u32, Listener)>>,
    counted: StoredValue<u32>,
}

impl Live {
    /// Makes it known to all components below, and follows events while somebody is signed in.
    pub fn provide(session: Session) {
        let live = Self { listeners: StoredValue::default(), counted: StoredValue::new(0) };
        provide_context(live);
        let is_member = Memo::new(move |_| {
            session.owed().is_none() && session.with(|who| matches!(who, Who::SignedIn(_)))
        });
        let follows = StoredValue::new(false);
        let start = move || {
            let may = is_member.get_untracked() && browser::is_seen() && !follows.get_value();
            if may {
                follows.set_value(true);
                spawn_local(async move {
                    live.follow(session, is_member).await;
                    follows.set_value(false);
                });
            }
        };
        Effect::new(move |_| {
            is_member.track();
            start();
        });
        browser::on_window("visibilitychange", move |_| start());
    }

    async fn follow(self, session: Session, is_member: Memo<bool>) {
        let goes_on = move || browser::is_seen() && is_member.get_untracked();
        let mut pause = FIRST_PAUSE;
        while goes_on() {
            let mut lives = false;
            let on_event = |event: Option<LiveEvent>| {
                // What happened before it began was missed.
                let event = if lives { event } else { Some(LiveEvent::Gap) };
                lives = true;
                if let Some(event) = event {
                    self.tell(&event);
                }
                goes_on()
            };
            let _ = session.call(async move |client| client.follow_events(on_event).await).await;
            pause = if lives { FIRST_PAUSE } else { pause.saturating_mul(2).min(LONGEST_PAUSE) };
            browser::pause(pause).await;
        }
    }

    fn tell(self, event: &LiveEvent) {
        for (_, listener) in self.listeners.get_value() {
            listener.run(event.clone());
        }
    }
}

/// Calls this with what happens, for as long as the component is there.
pub fn on_event(listener: impl Fn(LiveEvent) + Send + Sync + 'static) {
    let Some(live) = use_context::<Live>() else { return };
    let number = live.counted.get_value();
    live.counted.set_value(number.wrapping_add(1));
    let listener = Callback::new(listener);
    live.listeners.update_value(|listeners| listeners.push((number, listener)));
    on_cleanup(move || live.listeners.update_value(|listeners| listeners.retain(|(one, _)| *one != number)));
}

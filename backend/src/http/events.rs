//! One reader's stream of events (Server-Sent Events, WHATWG HTML §9.2).

use super::actor::Actor;
use super::error::AppError;
use crate::accounts::actors;
use crate::app::App;
use crate::forum;
use crate::live::Event;
use actix_web::http::header::{CONTENT_ENCODING, HeaderName, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, get, web};
use futures_util::Stream;
use shared::core::id::{AccountId, SessionId};
use shared::live::LiveEvent;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::oneshot;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// How often a quiet stream says that it lives, and asks whether its session does.
const BEAT: Duration = Duration::from_secs(15);

/// What happens from now on where one may see it, as Server-Sent Events whose data is a `LiveEvent`. It ends with the
/// session, and when its account opens a dozen newer ones; whoever comes back asks for everything once more. A comment every fifteen seconds says that it lives.
#[utoipa::path(
    tag = "live",
    operation_id = "follow_events",
    responses((status = 200, body = LiveEvent, content_type = "text/event-stream")),
    security(("access_token" = []))
)]
#[get("/events")]
pub async fn follow_events(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    let app = app.into_inner();
    let place = Place { ended: app.live.enter(actor.account), app: Arc::clone(&app), account: actor.account };
    let mut beats = interval_at(Instant::now() + BEAT, BEAT);
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let reader =
        Reader { events: app.live.events(), session: actor.session, app, beats, has_begun: false, place };
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        // Compressed, an event would wait until a block is full; buffered by a proxy, as long.
        .insert_header((CONTENT_ENCODING, HeaderValue::from_static("identity")))
        .insert_header((HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")))
        .streaming(stream(reader)))
}

/// A place among an account's open streams, given back when the stream ends.
struct Place {
    app: Arc<App>,
    account: AccountId,
    /// Resolves once others have taken the place.
    ended: oneshot::Receiver<Infallible>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.ended.close();
        self.app.live.leave(self.account);
    }
}

struct Reader {
    app: Arc<App>,
    session: SessionId,
    events: Receiver<Arc<Event>>,
    beats: Interval,
    has_begun: bool,
    place: Place,
}

fn stream(reader: Reader) -> impl Stream<Item = Result<Bytes, actix_web::Error>> {
    futures_util::stream::unfold(reader, async |mut reader| {
        let chunk = reader.next().await?;
        Some((Ok(chunk), reader))
    })
}

impl Reader {
    /// What to send next; nothing once the stream is over.
    async fn next(&mut self) -> Option<Bytes> {
        if !self.has_begun {
            // At once, so that the reader knows that from here on nothing is missed.
            self.has_begun = true;
            return Some(Bytes::from_static(b": from here on\n\n"));
        }
        let mut closing = self.app.live.closing();
        loop {
            let received = tokio::select! {
                _ = closing.wait_for(|closing| *closing) => return None,
                _ = &mut self.place.ended => return None,
                _ = self.beats.tick() => {
                    actors::find(&self.app, self.session).await.ok()?;
                    return Some(Bytes::from_static(b":\n\n"));
                }
                received = self.events.recv() => received,
            };
            let event = match received {
                Ok(event) => event,
                Err(RecvError::Lagged(_)) => Arc::new(Event::Gap),
                Err(RecvError::Closed) => return None,
            };
            let actor = actors::find(&self.app, self.session).await.ok()?;
            if let Some(told) = told(&self.app, &actor, &event).await {
                return serde_json::to_string(&told)
                    .ok()
                    .map(|json| Bytes::from(format!("data: {json}\n\n")));
            }
        }
    }
}

/// What this actor is told of an event; nothing of what they may not see, and nothing of what they did themselves.
async fn told(app: &App, actor: &Actor, event: &Event) -> Option<LiveEvent> {
    match *event {
        Event::Post { topic, category, number, author } => {
            let sees = author != actor.account && forum::sees(app, actor, category).await;
            sees.then_some(LiveEvent::Post { topic_id: topic, category_id: category, number })
        }
        Event::Notice { account } => (account == actor.account).then_some(LiveEvent::Notice),
        Event::Gap => Some(LiveEvent::Gap),
    }
}

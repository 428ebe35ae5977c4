//! What happens now: told at once to those who may see it, in whichever process they are.

use crate::support::database::Kind;
use crate::support::{Only, Person, TestApp, code, new_key, new_post};
use futures_util::future::{Either, select};
use shared::core::{Country, ProblemCode};
use shared::live::LiveEvent;
use std::pin::pin;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::oneshot::error::TryRecvError;
use tokio::sync::watch;

/// Follows events as this person while something is done; that gets them one by one, and may end first or wait for the end.
async fn following<T>(person: &Person, act: impl AsyncFnOnce(&mut Heard) -> T) -> T {
    let (sender, receiver) = unbounded_channel();
    let follow = pin!(person.follow_events(move |event| sender.send(event).is_ok()));
    let mut heard = Heard(receiver);
    let act = pin!(async {
        assert_eq!(heard.0.recv().await, Some(None), "the stream says that it has begun");
        act(&mut heard).await
    });
    match select(act, follow).await {
        Either::Left((done, _)) => done,
        Either::Right((_, act)) => act.await,
    }
}

struct Heard(UnboundedReceiver<Option<LiveEvent>>);

impl Heard {
    /// The next event; none if the stream has ended.
    async fn next(&mut self) -> Option<LiveEvent> {
        loop {
            match self.0.recv().await {
                Some(None) => {}
                event => return event.flatten(),
            }
        }
    }
}

/// Hears what other processes announce, and waits until it does.
struct Listening(watch::Sender<bool>);

impl Listening {
    async fn start(app: &TestApp) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut events = app.app.live.events();
        actix_web::rt::spawn(waymark::live::listen(app.app.clone(), stopped));
        if Kind::chosen() == Kind::Postgres {
            events.recv().await.unwrap();
        }
        Self(stop)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.send_replace(true);
    }
}

#[actix_web::test]
async fn a_post_is_told_to_those_who_see_it() {
    let app = TestApp::start();
    let _listening = Listening::start(&app).await;
    let (author, reader, open) = (app.member().await, app.member().await, app.category("open").await);
    let spain = Only { country: Some(Country::Spain), ..Only::default() };
    let hidden = app.category_for("spain", spain).await;
    let spaniard = app.member_in(Country::Spain).await;
    let mut begun = app.app.live.events();
    let (seen, unseen) = (app.topic(&author, open).await.id, app.topic(&spaniard, hidden).await.id);
    // PostgreSQL tells in its own time: what began is told before anybody listens.
    for _ in [seen, unseen] {
        begun.recv().await.unwrap();
    }
    let told = |number| LiveEvent::Post { topic_id: seen, category_id: open, number };
    following(&reader, async |heard| {
        spaniard.create_post(unseen, &new_post("Between us"), &new_key()).await.unwrap();
        author.create_post(seen, &new_post("For all"), &new_key()).await.unwrap();
        assert_eq!(heard.next().await, Some(told(2)), "and nothing of the other");
        reader.create_post(seen, &new_post("My own"), &new_key()).await.unwrap();
        author.create_post(seen, &new_post("Again"), &new_key()).await.unwrap();
        assert_eq!(heard.next().await, Some(told(4)), "one knows what one wrote");
    })
    .await;
    app.take_jobs().await;
}

#[actix_web::test]
async fn another_process_is_heard_too() {
    let app = TestApp::start();
    if Kind::chosen() == Kind::Sqlite {
        return;
    }
    let _listening = Listening::start(&app).await;
    let reader = app.member().await;
    let other = app.other_process();
    following(&reader, async |heard| {
        waymark::live::announce(&other, waymark::live::Event::Notice { account: reader.account });
        assert_eq!(heard.next().await, Some(LiveEvent::Notice));
    })
    .await;
}

#[actix_web::test]
async fn a_stream_ends_with_its_session_and_with_the_program() {
    let app = TestApp::start();
    let _listening = Listening::start(&app).await;
    let (author, reader, open) = (app.member().await, app.member().await, app.category("open").await);
    let mut begun = app.app.live.events();
    let topic = app.topic(&author, open).await.id;
    // PostgreSQL tells in its own time: what began is told before anybody listens.
    begun.recv().await.unwrap();
    following(&reader, async |heard| {
        reader.delete_current_session().await.unwrap();
        author.create_post(topic, &new_post("Too late"), &new_key()).await.unwrap();
        assert_eq!(heard.next().await, None);
    })
    .await;
    following(&author, async |heard| {
        app.app.live.close();
        assert_eq!(heard.next().await, None);
    })
    .await;
    app.take_jobs().await;
}

#[actix_web::test]
async fn of_more_than_a_dozen_streams_of_an_account_the_oldest_ends() {
    let app = TestApp::start();
    let member = app.member().await;
    following(&member, async |heard| {
        let mut others: Vec<_> = (0..11).map(|_| app.app.live.enter(member.account)).collect();
        assert!(others[0].try_recv().is_err_and(|error| error == TryRecvError::Empty), "all have a place");
        others.push(app.app.live.enter(member.account));
        assert_eq!(heard.next().await, None, "the first has made room");
    })
    .await;
    following(&member, async |_| ()).await;
    assert_eq!(code(app.anon().follow_events(|_| true).await), ProblemCode::SignInRequired);
}

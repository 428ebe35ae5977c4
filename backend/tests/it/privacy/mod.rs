//! One's own data: taking it along, erasing the account, deletion by age, and the register of what is stored.

mod data;
mod erasure;
pub mod everywhere;
mod guard;
mod guard_files;
mod lived;
mod purge;
mod register;
mod retention;

use crate::media;
use crate::support::courses::{quiz_course, scenario_course, work_course};
use crate::support::{Person, TestApp, new_key, new_poll, new_post, new_topic};
use shared::accounts::MePatch;
use shared::core::id::TopicId;
use shared::core::{Language, Profession};
use shared::forum::{
    BookmarkContent, DraftContent, DraftKey, NewAssignment, NewFlag, NewPoll, NewPost, NewReveal,
    NewTranslation, PollVote, PostPatch, PostQuery, Reaction, RevealReason, ReviewReason, RulesAcceptance,
    WatchChoice, WatchLevel,
};
use shared::learning::{
    Answer, Given, NewAnswer, NewSubmission, Phase, Play, QuestionnaireAnswers, Step, Wanted,
};
use shared::members::{AssistanceType, NewMessage, ProfilePatch, SpokenLanguage};
use shared::notices::{MailTiming, NoticeKind, NoticeWish, QuietHours};

/// Words that only the person of these tests uses.
const NAME: &str = "Quirina Zyxwvu";
const FOLDED: &str = "quirina zyxwvu";
const ABOUT: &str = "aboutquirinaonly";
const TITLE: &str = "titlequirinaonly";
const POST: &str = "postquirinaonly";
const REPLY: &str = "replyquirinaonly";
const POLL: &str = "pollquirinaonly";
const OPTION: &str = "optionquirinaonly";
const UNNAMED: &str = "unnamedquirinaonly";
const FILE: &str = "filequirinaonly";
const ALT: &str = "altquirinaonly";
const UNUSED: &str = "unusedquirinaonly";
const DRAFT: &str = "draftquirinaonly";
const BOOKMARK: &str = "bookmarkquirinaonly";
const FLAG: &str = "flagquirinaonly";
const TRANSLATION: &str = "translationquirinaonly";
const ANSWER: &str = "answerquirinaonly";
const WORK: &str = "workquirinaonly";
const NOTE: &str = "notequirinaonly";
const PLAY: &str = "playquirinaonly";
const SENT: &str = "sentquirinaonly";
const RECEIVED: &str = "receivedquirinaonly";

/// Somebody who has used everything there is, and a colleague; the topics of both.
struct Lived {
    person: Person,
    colleague: Person,
    own_topic: TopicId,
    other_topic: TopicId,
}

/// Plays a practice conversation.
async fn play(app: &TestApp, person: &Person) {
    let course = app.course(scenario_course()).await;
    person.enrol(course).await.unwrap();
    let steps = vec![Step { scene: "door".into(), choice: "ask".into() }];
    let play = Play { steps, reflection: PLAY.into() };
    person.save_play(course, app.part(course, "scenario").await, &play).await.unwrap();
}

/// Takes part in a course.
async fn learn(app: &TestApp, person: &Person) {
    let course = app.course_by(Some(person.account), quiz_course()).await;
    let (lesson, block) = (app.part(course, "first").await, app.part(course, "reflection").await);
    person.enrol(course).await.unwrap();
    let note = Given::Reflection { text: NOTE.into() };
    person.save_response(course, lesson, block, &Wanted::default(), &note).await.unwrap();
    let question = app.part(course, "question").await;
    let answer = Answer::Text { text: ANSWER.into() };
    let given = Given::Answer { answer: answer.clone() };
    person.save_response(course, lesson, question, &Wanted::default(), &given).await.unwrap();
    let quiz = app.part(course, "quiz").await;
    let attempt = person.start_attempt(course, quiz, &Wanted::default()).await.unwrap();
    person.save_answer(attempt.summary.id, 0, &NewAnswer { answer, sequence: 1 }).await.unwrap();
}

/// Hands something in, and answers a questionnaire.
async fn work(app: &TestApp, person: &Person) {
    let course = app.course(work_course()).await;
    person.enrol(course).await.unwrap();
    let (product, survey) = (app.part(course, "product").await, app.part(course, "survey").await);
    let file = media::send(person, WORK, media::png(3)).await.unwrap().id;
    let new = NewSubmission { text: WORK.into(), attachments: vec![media::choice(file, WORK)] };
    person.create_submission(course, product, &new, &new_key()).await.unwrap();
    let answers = [("sure", "3"), ("know", "a")].map(|(key, answer)| (key.to_owned(), answer.to_owned()));
    let answers = QuestionnaireAnswers { answers: answers.into() };
    person.answer_questionnaire(course, survey, Phase::Before, &answers).await.unwrap();
}

async fn live(app: &TestApp) -> Lived {
    let (person, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let patch = ProfilePatch {
        name: Some(NAME.into()),
        profession: Some(Profession::Lawyer),
        about: Some(ABOUT.into()),
        languages: Some(vec![SpokenLanguage::Romani]),
        topics: Some(vec![AssistanceType::Court]),
        listed: None,
    };
    person.update_profile(1, &patch).await.unwrap();
    let wish = NoticeWish { in_app: true, by_mail: MailTiming::Daily };
    person.update_notice_choice(NoticeKind::Mention, wish).await.unwrap();
    person.update_quiet_hours(QuietHours { from: 20, until: 8 }).await.unwrap();
    let muted = WatchChoice { level: WatchLevel::Muted };
    person.update_category_watch(category, muted).await.unwrap();
    for (from, to, text) in [(&person, &colleague, SENT), (&colleague, &person, RECEIVED)] {
        from.create_message(to.account, &NewMessage { text: text.into() }, &new_key()).await.unwrap();
    }
    learn(app, &person).await;
    work(app, &person).await;
    play(app, &person).await;
    let mut own = new_topic(category, TITLE);
    own.body_markdown = POST.into();
    let file = media::send(&person, FILE, media::png(1)).await.unwrap().id;
    media::send(&person, UNUSED, media::png(2)).await.unwrap();
    own.attachments = vec![media::choice(file, ALT)];
    let own_topic = person.create_topic(&own, &new_key()).await.unwrap().id;
    let other_topic = app.topic(&colleague, category).await.id;
    let reply = person.create_post(other_topic, &new_post(REPLY), &new_key()).await.unwrap();
    let again = PostPatch { body_markdown: Some(format!("{REPLY} again")), ..PostPatch::default() };
    person.update_post(reply.id, 1, &again).await.unwrap();
    let gone = person.create_post(own_topic, &new_post("deleted long ago"), &new_key()).await.unwrap();
    person.delete_post(gone.id).await.unwrap();
    colleague.create_post(own_topic, &new_post("An answer"), &new_key()).await.unwrap();
    let nameless = app.anonymous_category("nameless").await;
    let mut unnamed = new_topic(nameless, UNNAMED);
    unnamed.anonymous = true;
    unnamed.body_markdown = UNNAMED.into();
    let topic = person.create_topic(&unnamed, &new_key()).await.unwrap().id;
    let post = colleague.list_posts(topic, &PostQuery::default()).await.unwrap().items.remove(0).id;
    let why = NewReveal { reason: RevealReason::Law, text: format!("We have to know of {NAME}.") };
    let leading = app.facilitator().await;
    leading.reveal_author(post, &why).await.unwrap();
    let choice = NewPoll { question: POLL.into(), ..new_poll(&[OPTION, "Another"]) };
    let asked = person.create_post(own_topic, &new_post("Choose"), &new_key()).await.unwrap().id;
    person.save_poll(asked, &choice).await.unwrap();
    for voter in [&person, &colleague] {
        voter.vote_in_poll(asked, &PollVote { options: vec![0] }).await.unwrap();
    }
    let theirs = colleague.create_post(other_topic, &new_post("Choose"), &new_key()).await.unwrap().id;
    colleague.save_poll(theirs, &new_poll(&["Now", "Later"])).await.unwrap();
    person.vote_in_poll(theirs, &PollVote { options: vec![1] }).await.unwrap();
    let due_at = app.now().plus_seconds(30 * 24 * 60 * 60);
    let waiting = NewAssignment { account_id: person.account, due_at: Some(due_at) };
    leading.assign_topic(other_topic, &waiting).await.unwrap();
    let draft = DraftContent { body_markdown: DRAFT.into(), ..DraftContent::default() };
    person.save_draft(DraftKey::Topic, &draft).await.unwrap();
    person.find_forum_home().await.unwrap();
    let theirs = colleague.list_posts(other_topic, &PostQuery::default()).await.unwrap().items.remove(0);
    person.react_to_post(theirs.id, Reaction::Thanks).await.unwrap();
    person
        .save_bookmark(theirs.id, &BookmarkContent { note: BOOKMARK.into(), remind_at: None })
        .await
        .unwrap();
    person.create_feed(category).await.unwrap();
    person.flag_post(theirs.id, &NewFlag { reason: ReviewReason::Other, text: FLAG.into() }).await.unwrap();
    let foreign = NewPost { language: Language::Czech, ..new_post("Cizí slova") };
    let foreign = colleague.create_post(other_topic, &foreign, &new_key()).await.unwrap().id;
    let words = NewTranslation { body_markdown: TRANSLATION.into(), post_version: 1, version: None };
    person.save_translation(foreign, Language::English, &words).await.unwrap();
    let reads = MePatch { reads: Some(vec![Language::Spanish, Language::English]), ..MePatch::default() };
    person.update_me(&reads).await.unwrap();
    app.rules(category).await;
    person.accept_category_rules(category, &RulesAcceptance { version: 1 }).await.unwrap();
    lived::leave_traces(app, &person).await;
    Lived { person, colleague, own_topic, other_topic }
}

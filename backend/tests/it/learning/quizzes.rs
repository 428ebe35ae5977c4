//! Quizzes: attempts, answers that are never lost, results, time, and what is told when.

use crate::support::courses::{asking, quiz_course, quiz_course_with, quiz_settings};
use crate::support::{Answer as Sent, Person, TestApp, code, problem};
use diesel::prelude::*;
use shared::core::id::{AttemptId, CourseId, PartId};
use shared::core::{Country, ProblemCode, Role};
use shared::learning::{
    Accepted, Answer, Attempt, AttemptState, ChoiceAnswer, EssayMark, EssayMarks, Formatted, NewAnswer,
    NumberAnswer, Pair, Pick, ProgressState, Question, QuestionForm, QuizSettings, Review, Settings,
    TextAnswer, Wanted, Weight,
};
use shared::notices::{NoticeKind, NoticeQuery};
use waymark::db::schema::learning_enrolments;

const ANY: Wanted = Wanted { language: None };

fn choice(place: u32, sequence: u32) -> NewAnswer {
    NewAnswer { answer: Answer::Choice { chosen: vec![place] }, sequence }
}

async fn enrolled(app: &TestApp, settings: QuizSettings) -> (Person, CourseId, PartId) {
    let learner = app.member().await;
    let course = app.course(quiz_course_with(settings)).await;
    learner.enrol(course).await.unwrap();
    let quiz = app.part(course, "quiz").await;
    (learner, course, quiz)
}

async fn answer_all(learner: &Person, attempt: AttemptId, places: &[u32]) -> Attempt {
    for (question, place) in (0..).zip(places) {
        learner.save_answer(attempt, question, &choice(*place, 1)).await.unwrap();
    }
    learner.submit_attempt(attempt).await.unwrap()
}

#[actix_web::test]
async fn an_attempt_is_answered_handed_in_and_passed() {
    let app = TestApp::start();
    let (learner, course, quiz) = enrolled(&app, quiz_settings(&["one", "two"])).await;
    let before = learner.find_quiz(course, quiz, &ANY).await.unwrap();
    assert_eq!((before.questions_count, before.may_start, before.attempts.len()), (2, true, 0));
    let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap();
    let id = attempt.summary.id;
    let again = learner.start_attempt(course, quiz, &ANY).await.unwrap();
    assert_eq!(again.summary.id, id, "one at a time");
    let failed = answer_all(&learner, id, &[1, 0]).await;
    assert_eq!(failed.summary.result, Some(Weight(Weight::FULL.0 / 2)));
    assert_eq!(failed.summary.passed, Some(false));
    assert_eq!(learner.submit_attempt(id).await.unwrap().summary, failed.summary, "again changes nothing");
    let second = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    let passed = answer_all(&learner, second, &[0, 0]).await;
    assert_eq!((passed.summary.number, passed.summary.passed), (2, Some(true)));
    let after = learner.find_quiz(course, quiz, &ANY).await.unwrap();
    assert_eq!(after.progress.unwrap().state, ProgressState::Done);
    assert!(!after.may_start, "two are all there are");
    assert_eq!(code(learner.start_attempt(course, quiz, &ANY).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn an_answer_that_comes_twice_or_late_undoes_nothing() {
    let app = TestApp::start();
    let (learner, course, quiz) = enrolled(&app, quiz_settings(&["one", "two"])).await;
    let id = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    let saved = learner.save_answer(id, 0, &choice(1, 2)).await.unwrap();
    app.pass(5);
    for late in [choice(1, 2), choice(0, 1), choice(0, 2)] {
        assert_eq!(learner.save_answer(id, 0, &late).await.unwrap(), saved);
    }
    assert_eq!(learner.save_answer(id, 0, &choice(0, 3)).await.unwrap().sequence, 3);
    let kept = learner.find_attempt(id).await.unwrap();
    assert_eq!(kept.questions[0].answer, Some(choice(0, 3).answer));
    assert_eq!((kept.questions[0].sequence, kept.questions[1].sequence), (3, 0));
    assert_eq!(code(learner.save_answer(id, 2, &choice(0, 1)).await), ProblemCode::NotFound);
    let odd = NewAnswer { answer: Answer::Ordering { order: vec![7, 7] }, sequence: 9 };
    learner.save_answer(id, 1, &odd).await.unwrap();
    assert_eq!(learner.submit_attempt(id).await.unwrap().summary.result, Some(Weight(Weight::FULL.0 / 2)));
    assert_eq!(code(learner.save_answer(id, 0, &choice(0, 9)).await), ProblemCode::AttemptEnded);
}

/// What is sent, whatever the client knows of it.
async fn read_by_hand(app: &TestApp, reader: &Person, path: &str) -> String {
    let request = app.request("GET", &format!("/api/v1/learning/{path}"));
    Sent::to(request.header("authorization", reader.bearer())).await.text().to_owned()
}

/// A question of each form, whose key is made of words that stand nowhere else.
fn keyed_questions() -> Vec<Question> {
    let told = || Some(Formatted::markdown("SECRET feedback"));
    let text = |weight| TextAnswer { text: "SECRET accepted".into(), weight, feedback: told() };
    let choice = |weight| ChoiceAnswer { text: Formatted::markdown("Said"), weight, feedback: told() };
    let answers = || vec![choice(Weight(7_654_321)), choice(Weight::NONE)];
    let near = Accepted::Near { value: 76_543.0, tolerance: 0.5 };
    let pair =
        |prompt: &str, partner: &str| Pair { prompt: Formatted::markdown(prompt), partner: partner.into() };
    [
        QuestionForm::SingleChoice { answers: answers() },
        QuestionForm::MultipleChoice { answers: answers() },
        QuestionForm::TrueFalse { right: true, feedback_right: told(), feedback_wrong: told() },
        QuestionForm::ShortAnswer { answers: vec![text(Weight::FULL)] },
        QuestionForm::Numerical {
            answers: vec![NumberAnswer { accepted: near, weight: Weight::FULL, feedback: told() }],
        },
        QuestionForm::Matching { pairs: vec![pair("One", "a"), pair("Two", "b"), pair("Three", "c")] },
        QuestionForm::Ordering { items: ["x", "y", "z"].map(Formatted::markdown).to_vec() },
        QuestionForm::GapText { gaps: vec![vec!["SECRET gap".into()]] },
        QuestionForm::Essay { guidance: told() },
    ]
    .into_iter()
    .map(|form| Question {
        name: "SECRET name".into(),
        text: Formatted::markdown("Asked [[1]]"),
        form,
        feedback: told(),
        tags: Vec::new(),
    })
    .collect()
}

#[actix_web::test]
async fn no_key_of_any_form_reaches_a_browser_before_the_attempt_is_handed_in() {
    let app = TestApp::start();
    let questions = keyed_questions();
    let keys: Vec<String> = (0..questions.len()).map(|number| format!("keyed-{number}")).collect();
    let picks: Vec<&str> = keys.iter().map(String::as_str).collect();
    let mut file = quiz_course_with(quiz_settings(&picks));
    let bank = || Settings::BankQuestion { tags: Vec::new() };
    file.root.children.extend(keys.iter().zip(questions).map(|(key, one)| asking(key, bank(), one)));
    let course = app.course(file).await;
    let quiz = app.part(course, "quiz").await;
    let learner = app.member().await;
    learner.enrol(course).await.unwrap();
    let id = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    learner.save_answer(id, 0, &choice(0, 1)).await.unwrap();
    let secrets = ["SECRET", "7654321", "76543", "weight", "right", "feedback", "accepted", "guidance"];
    for path in [format!("attempts/{id}"), format!("courses/{course}/quizzes/{quiz}")] {
        let sent = read_by_hand(&app, &learner, &path).await;
        for secret in secrets {
            assert!(!sent.contains(secret), "{secret} in {sent}");
        }
    }
    learner.submit_attempt(id).await.unwrap();
    let sent = read_by_hand(&app, &learner, &format!("attempts/{id}")).await;
    assert!(sent.contains("SECRET feedback") && sent.contains("SECRET gap"), "now it is told: {sent}");
    assert!(!sent.contains("SECRET name"), "what authors call it is theirs: {sent}");
}

#[actix_web::test]
async fn what_was_right_is_told_when_the_quiz_says_so() {
    let app = TestApp::start();
    let told = |attempt: &Attempt| {
        let sent = serde_json::to_string(attempt).unwrap();
        sent.contains("That is the one") || sent.contains("Not without her")
    };
    for (review, first, last) in
        [(Review::AfterAttempt, true, true), (Review::AfterLast, false, true), (Review::Never, false, false)]
    {
        let settings = QuizSettings { review, ..quiz_settings(&["one"]) };
        let (learner, course, quiz) = enrolled(&app, settings).await;
        let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap();
        assert!(!told(&attempt), "nothing before it is handed in");
        assert!(!told(&learner.find_attempt(attempt.summary.id).await.unwrap()));
        let failed = answer_all(&learner, attempt.summary.id, &[1]).await;
        assert_eq!(told(&failed), first, "{review}");
        let second = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
        let of_first = learner.find_attempt(attempt.summary.id).await.unwrap();
        assert_eq!(told(&of_first), first, "{review}: another one is open");
        assert_eq!(told(&answer_all(&learner, second, &[0]).await), last, "{review}");
    }
}

#[actix_web::test]
async fn time_is_limited_longer_for_those_who_need_it_and_what_was_saved_counts() {
    let app = TestApp::start();
    let settings = QuizSettings { minutes: Some(10), ..quiz_settings(&["one"]) };
    let (learner, course, quiz) = enrolled(&app, settings).await;
    let account = learner.account;
    app.write(move |connection| {
        let own = learning_enrolments::table.filter(learning_enrolments::account_id.eq(account));
        Ok(diesel::update(own).set(learning_enrolments::extra_percent.eq(50)).execute(connection)?)
    })
    .await;
    assert_eq!(learner.find_quiz(course, quiz, &ANY).await.unwrap().minutes, Some(15));
    let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap();
    assert_eq!(attempt.summary.due_at, Some(attempt.now.plus_seconds(15 * 60)));
    let id = attempt.summary.id;
    app.pass(15 * 60 + 20);
    let learner = app.sign_in(&learner).await;
    learner.save_answer(id, 0, &choice(0, 1)).await.unwrap();
    app.pass(20);
    assert_eq!(code(learner.save_answer(id, 0, &choice(1, 2)).await), ProblemCode::AttemptEnded);
    app.run_jobs().await;
    let ended = learner.find_attempt(id).await.unwrap();
    assert_eq!((ended.summary.state, ended.summary.passed), (AttemptState::Marked, Some(true)));
}

#[actix_web::test]
async fn an_essay_waits_for_a_facilitator() {
    let app = TestApp::start();
    let (learner, course, quiz) = enrolled(&app, quiz_settings(&["one", "essay"])).await;
    let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap();
    let sent = serde_json::to_string(&attempt).unwrap();
    assert!(!sent.contains("Names the limits"), "guidance is for those who mark: {sent}");
    let id = attempt.summary.id;
    learner.save_answer(id, 0, &choice(0, 1)).await.unwrap();
    let essay = NewAnswer { answer: Answer::Text { text: "We sit by the window.".into() }, sequence: 1 };
    learner.save_answer(id, 1, &essay).await.unwrap();
    let waiting = learner.submit_attempt(id).await.unwrap().summary;
    assert_eq!((waiting.state, waiting.result), (AttemptState::Submitted, None));
    let progress = learner.find_quiz(course, quiz, &ANY).await.unwrap().progress.unwrap();
    assert_eq!(progress.state, ProgressState::Waiting);
}

/// A learner who handed in a right choice and an essay.
async fn with_essay(app: &TestApp) -> (Person, CourseId, PartId, AttemptId) {
    let (learner, course, quiz) = enrolled(app, quiz_settings(&["one", "essay"])).await;
    let id = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    learner.save_answer(id, 0, &choice(0, 1)).await.unwrap();
    let essay = NewAnswer { answer: Answer::Text { text: "We sit by the window.".into() }, sequence: 1 };
    learner.save_answer(id, 1, &essay).await.unwrap();
    learner.submit_attempt(id).await.unwrap();
    (learner, course, quiz, id)
}

fn marks(percent: u32) -> EssayMarks {
    EssayMarks { marks: vec![EssayMark { place: 1, percent, feedback: "Say **who** decides.".into() }] }
}

#[actix_web::test]
async fn an_essay_is_marked_by_who_guides_the_learner_and_completes_the_quiz() {
    let app = TestApp::start();
    let (learner, course, quiz, id) = with_essay(&app).await;
    let facilitator = app.facilitator().await;
    let waiting = facilitator.list_waiting_essays(&ANY).await.unwrap();
    assert_eq!((waiting.len(), waiting[0].attempt_id, waiting[0].title.as_str()), (1, id, "quiz"));
    let found = facilitator.find_essays(id).await.unwrap();
    assert_eq!((found.essays.len(), found.essays[0].text.as_str()), (1, "We sit by the window."));
    assert!(found.essays[0].guidance_html.contains("Names the limits"));
    app.pass(1);
    facilitator.mark_essays(id, &marks(40)).await.unwrap();
    let told = learner.list_notices(&NoticeQuery::default()).await.unwrap().items;
    let place = format!("/courses/{course}/attempts/{id}");
    assert_eq!((told[0].kind, told[0].path.as_str()), (NoticeKind::Marked, place.as_str()));
    assert_eq!(app.take_jobs().await, ["mail_notices"]);
    let attempt = learner.find_attempt(id).await.unwrap();
    assert_eq!(
        (attempt.summary.state, attempt.summary.passed),
        (AttemptState::Marked, Some(true)),
        "70 of 60 percent"
    );
    let marked = attempt.questions[1].marked.as_ref().unwrap();
    assert_eq!(marked.weight, Some(Weight(Weight::FULL.0 / 100 * 40)));
    assert!(marked.feedback.concat().contains("<strong>who</strong>"), "{marked:?}");
    let progress = learner.find_quiz(course, quiz, &ANY).await.unwrap().progress.unwrap();
    assert_eq!(progress.state, ProgressState::Done);
    assert!(facilitator.list_waiting_essays(&ANY).await.unwrap().is_empty());
    assert_eq!(code(facilitator.mark_essays(id, &marks(0)).await), ProblemCode::Forbidden, "it stays marked");
}

#[actix_web::test]
async fn an_essay_that_is_not_enough_opens_the_quiz_again() {
    let app = TestApp::start();
    let (learner, course, quiz, id) = with_essay(&app).await;
    app.facilitator().await.mark_essays(id, &marks(0)).await.unwrap();
    app.take_jobs().await;
    let page = learner.find_quiz(course, quiz, &ANY).await.unwrap();
    assert_eq!(page.progress.unwrap().state, ProgressState::Started);
    assert_eq!(page.attempts[0].passed, Some(false));
}

#[actix_web::test]
async fn marks_fit_the_essays_and_others_never_see_them() {
    let app = TestApp::start();
    let (learner, _, _, id) = with_essay(&app).await;
    let facilitator = app.facilitator().await;
    let mut wrong = [marks(50), marks(50), marks(50)];
    wrong[0].marks.clear();
    wrong[1].marks[0].place = 0;
    wrong[2].marks.push(wrong[2].marks[0].clone());
    for marks in wrong {
        assert_eq!(problem(facilitator.mark_essays(id, &marks).await).errors[0].field, "marks");
    }
    let much = problem(facilitator.mark_essays(id, &marks(101)).await);
    assert_eq!(much.errors[0].field, "marks.0.percent");
    let abroad = app.with_grants(&[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))]).await;
    for who in [&learner, &app.member().await, &abroad] {
        assert_eq!(code(who.find_essays(id).await), ProblemCode::NotFound);
        assert_eq!(code(who.mark_essays(id, &marks(100)).await), ProblemCode::NotFound);
    }
    assert!(abroad.list_waiting_essays(&ANY).await.unwrap().is_empty());
}

#[actix_web::test]
async fn questions_are_drawn_by_tag_none_twice() {
    let app = TestApp::start();
    let picks = vec![Pick::Question { key: "two".into() }, Pick::Tagged { tag: "choice".into(), count: 2 }];
    let settings = QuizSettings { picks, attempts: None, ..quiz_settings(&[]) };
    let (learner, course, quiz) = enrolled(&app, settings).await;
    for _ in 0..4 {
        let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap();
        let mut asked: Vec<_> = attempt.questions.iter().map(|question| &question.asked.html).collect();
        assert!(asked[0].contains("Two?"));
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), 3);
        learner.submit_attempt(attempt.summary.id).await.unwrap();
    }
}

#[actix_web::test]
async fn an_attempt_ends_in_the_version_in_which_it_began() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(quiz_course()).await;
    learner.enrol(course).await.unwrap();
    let quiz = app.part(course, "quiz").await;
    let id = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    app.publish(course).await;
    learner.move_to_newest_version(course).await.unwrap();
    let passed = answer_all(&learner, id, &[0, 0]).await;
    assert_eq!(passed.summary.passed, Some(true));
    let progress = learner.find_quiz(course, quiz, &ANY).await.unwrap().progress.unwrap();
    assert_eq!(progress.state, ProgressState::Done, "it counts in the newer one too");
}

#[actix_web::test]
async fn nobody_reads_anothers_attempt() {
    let app = TestApp::start();
    let (learner, course, quiz) = enrolled(&app, quiz_settings(&["one"])).await;
    let other = app.member().await;
    other.enrol(course).await.unwrap();
    let id = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    assert_eq!(code(other.find_attempt(id).await), ProblemCode::NotFound);
    assert_eq!(code(other.save_answer(id, 0, &choice(0, 9)).await), ProblemCode::NotFound);
    assert_eq!(code(other.submit_attempt(id).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn questions_are_measured_by_the_first_attempts_of_five_and_more() {
    let app = TestApp::start();
    let course = app.course(quiz_course_with(quiz_settings(&["one", "two"]))).await;
    let (quiz, facilitator) = (app.part(course, "quiz").await, app.facilitator().await);
    let take = async |places: [u32; 2]| {
        let learner = app.member().await;
        learner.enrol(course).await.unwrap();
        for places in [places, [1, 1]] {
            let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
            answer_all(&learner, attempt, &places).await;
        }
        app.pass(1);
    };
    let measure = async || facilitator.find_quiz_statistics(course, quiz, &ANY).await.unwrap();
    for second in [0, 0, 1, 1, 0] {
        let few = measure().await;
        assert_eq!((few.attempts, few.mean, few.questions.len()), (None, None, 2));
        assert!(few.questions.iter().all(|question| question.statistics.is_none()));
        take([0, second]).await;
    }
    let five = measure().await;
    assert_eq!(five.attempts, Some(5), "the second attempts do not count");
    assert!((five.mean.unwrap() - 0.8).abs() < 1e-6);
    let one = five.questions[0].statistics.as_ref().unwrap();
    assert_eq!((one.count, one.discrimination), (5, None), "all knew it");
    assert!((one.facility - 1.0).abs() < 1e-6);
    assert!(one.choices.iter().all(Option::is_none), "what nobody chose tells what all did");
    assert_eq!(five.questions[0].answers[0].weight, Weight::FULL);
    for _ in 0..4 {
        take([1, 0]).await;
        assert_eq!(measure().await, five, "what one answered cannot be told from the difference");
    }
    take([1, 0]).await;
    let ten = measure().await;
    let one = ten.questions[0].statistics.as_ref().unwrap();
    assert_eq!((ten.attempts, one.choices[0], one.choices[1]), (Some(10), Some(5), Some(5)));
    assert_eq!(
        code(app.member().await.find_quiz_statistics(course, quiz, &ANY).await),
        ProblemCode::NotFound
    );
}

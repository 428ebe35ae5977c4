//! What parts say: saving, states of translations, history.

use super::chance::Chance;
use super::whole_course;
use crate::support::{Person, TestApp, code, problem};
use shared::core::id::PartId;
use shared::core::{Language, ProblemCode};
use shared::learning::{
    NewWords, PartWords, Question, QuestionForm, TranslationConfirmation, TranslationState, Words,
};

fn says(body: &str) -> NewWords {
    let words = Words { body: body.into(), ..Words::default() };
    NewWords { words, minor: false, autosave: false, meaning: None }
}

async fn state(reader: &Person, part: PartId, language: Language) -> TranslationState {
    let part = reader.find_part(part).await.unwrap();
    part.words
        .iter()
        .find(|words| words.language == language)
        .map_or(TranslationState::Missing, |words| words.state)
}

#[actix_web::test]
async fn a_change_of_meaning_marks_what_it_touches_and_nothing_else() {
    let app = TestApp::start();
    let (author, translator) = (app.facilitator().await, app.translator().await);
    let course = app.course(whole_course()).await;
    let (one, two) = (app.part(course, "one").await, app.part(course, "two").await);
    for part in [one, two] {
        let saved = translator.save_words(part, Language::Czech, 0, &says("Slova")).await.unwrap();
        assert_eq!((saved.state, saved.revision), (TranslationState::Current, 1));
    }
    let minor = NewWords { minor: true, ..says("Words!") };
    author.save_words(one, Language::English, 1, &minor).await.unwrap();
    assert_eq!(state(&author, one, Language::Czech).await, TranslationState::Current);
    let same = author.save_words(one, Language::English, 2, &says("Words!")).await.unwrap();
    assert_eq!((same.revision, same.meaning), (2, 1), "the same words are no change");
    let changed = author.save_words(one, Language::English, 2, &says("Other words")).await.unwrap();
    assert_eq!(changed.meaning, 2);
    assert_eq!(state(&author, one, Language::Czech).await, TranslationState::Outdated);
    assert_eq!(state(&author, two, Language::Czech).await, TranslationState::Current);
    let stale = TranslationConfirmation { meaning: 1 };
    let confirmed = translator.confirm_translation(one, Language::Czech, 1, &stale).await.unwrap();
    assert_eq!(confirmed.state, TranslationState::Outdated, "they read the original as it was before");
    let fresh = TranslationConfirmation { meaning: 2 };
    let confirmed = translator.confirm_translation(one, Language::Czech, 1, &fresh).await.unwrap();
    assert_eq!((confirmed.state, confirmed.revision), (TranslationState::Current, 1));
}

#[actix_web::test]
async fn who_translates_does_not_write_the_original() {
    let app = TestApp::start();
    let (translator, manager, member) = (app.translator().await, app.manager().await, app.member().await);
    let course = app.course(whole_course()).await;
    let one = app.part(course, "one").await;
    let (english, czech) = (Language::English, Language::Czech);
    assert_eq!(code(translator.save_words(one, english, 1, &says("Mine")).await), ProblemCode::Forbidden);
    assert_eq!(code(manager.save_words(one, czech, 0, &says("Mé")).await), ProblemCode::Forbidden);
    assert_eq!(code(member.save_words(one, czech, 0, &says("Mé")).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn two_cannot_overwrite_each_others_words() {
    let app = TestApp::start();
    let (ana, ion) = (app.facilitator().await, app.facilitator().await);
    let course = app.course(whole_course()).await;
    let one = app.part(course, "one").await;
    ana.save_words(one, Language::English, 1, &says("Of Ana")).await.unwrap();
    let late = problem(ion.save_words(one, Language::English, 1, &says("Of Ion")).await);
    let conflict = late.conflict.unwrap();
    assert_eq!(conflict.stored_version, 2);
    assert!(conflict.stored.contains("Of Ana") && conflict.sent.contains("Of Ion"));
    let first = problem(ion.save_words(one, Language::Czech, 1, &says("Slova")).await);
    assert_eq!(first.conflict.unwrap().stored_version, 0);
}

#[actix_web::test]
async fn words_have_to_fit_and_questions_to_be_whole() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let one = app.part(course, "one").await;
    let listed = NewWords { words: Words { lines: vec!["A line".into()], ..Words::default() }, ..says("") };
    let refused = problem(author.save_words(one, Language::English, 1, &listed).await);
    assert_eq!(refused.errors[0].field, "words.lines");
    let question = Question {
        form: QuestionForm::SingleChoice { answers: Vec::new() },
        ..crate::support::courses::choice_question("What?")
    };
    let asked = NewWords { words: Words { question: Some(question), ..Words::default() }, ..says("") };
    let refused = problem(author.save_words(one, Language::English, 1, &asked).await);
    assert!(refused.errors.iter().any(|error| error.field.starts_with("words.question.form")), "{refused:?}");
}

#[actix_web::test]
async fn the_history_keeps_one_state_of_ten_minutes_of_writing() {
    let app = TestApp::start();
    let (ana, ion) = (app.facilitator().await, app.facilitator().await);
    let course = app.course(whole_course()).await;
    let one = app.part(course, "one").await;
    let english = Language::English;
    let auto = |body: &str| NewWords { autosave: true, ..says(body) };
    let bodies = async |reader: &Person| {
        let versions = reader.list_words_versions(one, english).await.unwrap();
        versions.into_iter().map(|version| version.words.body).collect::<Vec<_>>()
    };
    ana.save_words(one, english, 1, &auto("a")).await.unwrap();
    app.pass(300);
    ana.save_words(one, english, 2, &auto("ab")).await.unwrap();
    assert_eq!(bodies(&ana).await, ["ab", "Words"], "what was saved knowingly stays");
    app.pass(301);
    let (ana, ion) = (app.sign_in(&ana).await, app.sign_in(&ion).await);
    app.take_jobs().await;
    ana.save_words(one, english, 3, &auto("abc")).await.unwrap();
    assert_eq!(bodies(&ana).await, ["abc", "ab", "Words"], "ten minutes are over");
    ion.save_words(one, english, 4, &auto("abcd")).await.unwrap();
    ion.save_words(one, english, 5, &says("abcde")).await.unwrap();
    assert_eq!(bodies(&ana).await, ["abcde", "abcd", "abc", "ab", "Words"]);
    let versions = ana.list_words_versions(one, english).await.unwrap();
    assert_eq!(versions[1].edited_by.as_ref().unwrap().id, ion.account);
    let restored = ana.restore_words(one, english, 1, 6).await.unwrap();
    assert_eq!((restored.words.body.as_str(), restored.revision), ("Words", 7));
    assert_eq!(bodies(&ana).await.len(), 6);
    assert_eq!(code(ana.restore_words(one, english, 99, 7).await), ProblemCode::NotFound);
}

/// What a model of the states knows: the meaning of the original; of each translation the state that it says.
#[derive(Default)]
struct Model {
    original: u32,
    translation: Option<u32>,
    revisions: [i32; 2],
    history: Vec<(u32, u32)>,
}

impl Model {
    fn state(&self) -> TranslationState {
        match self.translation {
            None => TranslationState::Missing,
            Some(says) if says < self.original => TranslationState::Outdated,
            Some(_) => TranslationState::Current,
        }
    }
}

#[actix_web::test]
async fn a_translation_is_in_the_state_of_a_simple_model() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let (english, czech) = (Language::English, Language::Czech);
    for seed in 1..=3 {
        let course = app.course(whole_course()).await;
        let part = app.part(course, "one").await;
        let mut model = Model { original: 1, revisions: [1, 0], ..Model::default() };
        let mut chance = Chance::new(seed);
        for step in 0..50 {
            let [original, translation] = model.revisions.map(|revision| u32::try_from(revision).unwrap());
            let save = async |language, revision, new: &NewWords| -> PartWords {
                author.save_words(part, language, revision, new).await.unwrap()
            };
            match (chance.below(6), translation) {
                (0, _) => {
                    let saved = save(english, original, &says(&format!("major {step}"))).await;
                    model.original += 1;
                    model.revisions[0] = i32::try_from(saved.revision).unwrap();
                }
                (1, _) => {
                    let minor = NewWords { minor: true, ..says(&format!("minor {step}")) };
                    model.revisions[0] =
                        i32::try_from(save(english, original, &minor).await.revision).unwrap();
                }
                (2, _) | (_, 0) => {
                    let read = u32::try_from(chance.below(2)).unwrap();
                    let meaning = (read == 1).then(|| model.original.saturating_sub(1));
                    let new = NewWords { meaning, ..says(&format!("translated {step}")) };
                    let saved = save(czech, translation, &new).await;
                    model.translation = Some(meaning.unwrap_or(model.original));
                    model.revisions[1] = i32::try_from(saved.revision).unwrap();
                    model.history.push((saved.revision, model.translation.unwrap()));
                }
                (3, _) => {
                    let confirmation = TranslationConfirmation { meaning: model.original };
                    author.confirm_translation(part, czech, translation, &confirmation).await.unwrap();
                    model.translation = Some(model.original);
                    model.history.last_mut().unwrap().1 = model.original;
                }
                (4, _) => {
                    let (revision, meaning) = model.history[chance.below(model.history.len())];
                    let saved = author.restore_words(part, czech, revision, translation).await.unwrap();
                    model.translation = Some(meaning);
                    if saved.revision > translation {
                        model.revisions[1] = i32::try_from(saved.revision).unwrap();
                        model.history.push((saved.revision, meaning));
                    }
                }
                _ => app.pass(1),
            }
            assert_eq!(state(&author, part, czech).await, model.state(), "seed {seed}, step {step}");
            assert_eq!(state(&author, part, Language::Spanish).await, TranslationState::Missing);
        }
    }
}

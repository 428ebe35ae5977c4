//! A part as a learner gets it. What one answers is tried, and nothing is kept.

use crate::i18n::{Word, t, use_language, words};
use crate::learning::parts::answering::InLesson;
use crate::learning::parts::block::BlockView;
use crate::learning::parts::question::QuestionView;
use crate::teaching::names;
use crate::teaching::scenario::playing::Played;
use crate::teaching::scenario::story::Story;
use crate::ui::MarkdownView;
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{
    Activity, ActivityPreview, Block, Criterion, Item, ItemForm, Lesson, Outline, PartPreview, Settings,
};
use std::collections::BTreeMap;

/// A part, without its title.
#[component]
pub fn PartView(
    /// The course.
    course: CourseId,
    /// The part.
    preview: PartPreview,
    /// Where an activity of an outline leads.
    href: Callback<PartId, String>,
) -> impl IntoView {
    match preview {
        PartPreview::Outline { outline } => view! { <OutlineView outline href/> }.into_any(),
        PartPreview::Lesson { lesson } => view! { <LessonView course lesson/> }.into_any(),
        PartPreview::Activity { activity } => view! { <ActivityView activity=*activity/> }.into_any(),
        PartPreview::Block { block } => {
            let (id, language) = (block.id, block.language);
            let lesson = InLesson { course, lesson: id, language, trial: true };
            view! { <BlockView block lesson response=None says_language=true/> }.into_any()
        }
        PartPreview::Question { language, asked } => view! {
            <QuestionView id="preview" question=asked language value=None on_change=|_| ()/>
        }
        .into_any(),
    }
}

#[component]
fn OutlineView(outline: Outline, href: Callback<PartId, String>) -> impl IntoView {
    let Outline { summary, language, outcomes, modules, activities, .. } = outline;
    let reader = use_language();
    let row = move |activity: Activity| {
        let (kind, exercise) = (activity.kind, activity.exercise);
        view! {
            <li>
                <div>
                    <a class="title" href=href.run(activity.id) lang=activity.language.code() dir="auto">
                        {activity.title}
                    </a>
                    <p class="soft">{move || names::kind(reader.get(), kind, exercise)}</p>
                </div>
            </li>
        }
    };
    let list = move |activities: Vec<Activity>| {
        view! { <ul class="list">{activities.into_iter().map(row).collect_view()}</ul> }
    };
    view! {
        <p lang=language.code() dir="auto">{summary}</p>
        <Lines title=t::learning_outcomes lines=outcomes/>
        {modules.into_iter().map(|module| view! {
            <section>
                <h2 lang=module.language.code() dir="auto">{module.title}</h2>
                <p lang=module.language.code() dir="auto">{module.summary}</p>
                <Lines title=t::learning_objectives lines=module.objectives/>
                {list(module.activities)}
            </section>
        }).collect_view()}
        {(!activities.is_empty()).then(|| view! {
            <section><h2>{words(t::learning_whole_course)}</h2>{list(activities)}</section>
        })}
    }
}

#[component]
fn Lines(title: Word, lines: Vec<String>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        view! {
            <p><strong>{words(title)}</strong></p>
            <ul>{lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul>
        }
    })
}

/// The blocks of a lesson, with what one needs for it and where it comes from.
#[component]
fn LessonView(course: CourseId, lesson: Lesson) -> impl IntoView {
    let here = InLesson { course, lesson: lesson.id, language: lesson.language, trial: true };
    let show = move |block: Block| {
        view! { <BlockView block lesson=here response=None says_language=true/> }
    };
    view! {
        <Lines title=t::learning_materials lines=lesson.materials/>
        {lesson.blocks.into_iter().map(show).collect_view()}
        <Lines title=t::learning_sources lines=lesson.sources/>
    }
}

#[component]
fn ActivityView(activity: ActivityPreview) -> impl IntoView {
    let ActivityPreview { summary, said_in, html, settings, entries, questions, .. } = activity;
    let entries = StoredValue::new(entries);
    let pieces = match settings {
        Settings::Scenario { .. } => {
            let story = Story::of(&settings).unwrap_or_default();
            view! { <Played story entries said_in/> }.into_any()
        }
        Settings::Assignment { rubric, .. } => view! { <Rubric rubric entries/> }.into_any(),
        Settings::Questionnaire { items } => view! { <Items items entries/> }.into_any(),
        _ => ().into_any(),
    };
    let ask = move |(place, question): (usize, shared::learning::PreviewedQuestion)| {
        let id = format!("preview-{place}");
        view! {
            <li><QuestionView id question=question.asked language=question.language value=None on_change=|_| ()/></li>
        }
    };
    view! {
        <div lang=said_in.code()>
            {(!summary.is_empty()).then(|| view! { <p dir="auto">{summary}</p> })}
            <MarkdownView html language=said_in/>
            {pieces}
            <ol class="questions">{questions.into_iter().enumerate().map(ask).collect_view()}</ol>
        </div>
    }
}

fn entry(entries: &BTreeMap<String, String>, key: &str) -> String {
    entries.get(key).cloned().unwrap_or_default()
}

/// What is looked at, and what each level is worth.
#[component]
fn Rubric(rubric: Vec<Criterion>, entries: StoredValue<BTreeMap<String, String>>) -> impl IntoView {
    let reader = use_language();
    let say = move |key: String| entries.with_value(|all| entry(all, &key));
    let criterion = move |criterion: Criterion| {
        let key = criterion.key;
        let levels = criterion.points.into_iter().enumerate().map(|(level, points)| {
            let text = say(format!("{key}.{level}"));
            view! { <li dir="auto">{text} " (" {move || t::teaching_points(reader.get(), points)} ")"</li> }
        });
        let levels = levels.collect_view();
        view! { <h3 dir="auto">{say(key)}</h3> <ul>{levels}</ul> }
    };
    rubric.into_iter().map(criterion).collect_view()
}

/// What a questionnaire asks.
#[component]
fn Items(items: Vec<Item>, entries: StoredValue<BTreeMap<String, String>>) -> impl IntoView {
    let say = move |key: &str| entries.with_value(|all| entry(all, key));
    let item = move |item: Item| {
        let options: Vec<String> = match item.form {
            ItemForm::Scale => vec![format!("1 – {}", say("low")), format!("5 – {}", say("high"))],
            ItemForm::Choice { options, .. } => {
                options.iter().map(|option| say(&format!("{}.{option}", item.key))).collect()
            }
        };
        view! {
            <li>
                <p dir="auto">{say(&item.key)}</p>
                <ul>{options.into_iter().map(|option| view! { <li dir="auto">{option}</li> }).collect_view()}</ul>
            </li>
        }
    };
    view! { <ol class="questions">{items.into_iter().map(item).collect_view()}</ol> }
}

/// The reader's language where the address names none.
pub fn wanted(address: &crate::browser::Address, reader: Language) -> Language {
    address.value("language").and_then(|code| code.parse().ok()).unwrap_or(reader)
}

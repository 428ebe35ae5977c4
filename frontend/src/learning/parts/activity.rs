//! What the pages of all activities share: their frame, their opening, and the way onward.

use crate::app::navigation::Heading;
use crate::i18n::{Word, t, use_language, words};
use crate::learning::{activity_href, course_href, language_name};
use crate::ui::{Banner, Breadcrumb, ButtonLink, EmptyState, Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::CourseId;
use shared::learning::Neighbour;

/// The page of an activity, which is for those who are in the course.
#[component]
pub fn ActivityFrame<T, V>(
    /// The course.
    course: CourseId,
    /// What is shown.
    page: Loading<T>,
    /// What it shows once it is there.
    children: impl Fn(T) -> V + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let missing = page.is_missing();
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                {move || {
                    if missing.get() {
                        view! { <NotHere course/> }.into_any()
                    } else {
                        let children = children.clone();
                        view! { <Load resource=page shape=SkeletonShape::Text children/> }.into_any()
                    }
                }}
            </article>
        </main>
    }
}

#[component]
fn NotHere(course: CourseId) -> impl IntoView {
    view! {
        <Heading text=words(t::learning_lesson_missing_title)/>
        <EmptyState title=words(t::learning_lesson_missing_text)>
            <ButtonLink href=course_href(course)>{words(t::learning_to_course)}</ButtonLink>
        </EmptyState>
    }
}

/// The way from the courses to what is in one.
pub fn way_to(course: CourseId, reader: Language) -> Vec<(String, String)> {
    vec![
        ("/courses".to_owned(), t::learning_courses(reader).to_owned()),
        (course_href(course), t::learning_contents(reader).to_owned()),
    ]
}

/// Where an activity stands, what it is called, and in which language it is where that is not the reader's.
#[component]
pub fn Opening(
    /// The course.
    course: CourseId,
    /// The module, if it is in one.
    #[prop(optional, into)]
    module: String,
    /// The title.
    title: String,
    /// The language of the title.
    said_in: Language,
    /// The language of the texts, where they are not translated into the one that was asked for.
    fallback: Option<Language>,
    /// What kind of activity it is.
    children: Children,
) -> impl IntoView {
    let reader = use_language();
    let links = way_to(course, reader.get_untracked());
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        {(!module.is_empty()).then(|| view! { <p class="soft" dir="auto">{module}</p> })}
        <Heading text=Signal::stored(title) lang=said_in.code()/>
        {children()}
        {fallback.map(|other| view! {
            <Banner>
                <p>{move || t::learning_fallback_lesson(reader.get(), &language_name(reader.get(), other))}</p>
            </Banner>
        })}
    }
}

/// The language that something is said in, where that is not the one that was asked for.
pub fn fallback(said_in: Language, asked: Language) -> Option<Language> {
    (said_in != asked).then_some(said_in)
}

/// The way to what comes before and after.
#[component]
pub fn Onward(
    /// The course.
    course: CourseId,
    /// The activity before this one.
    previous: Option<Neighbour>,
    /// The activity after it.
    next: Option<Neighbour>,
) -> impl IntoView {
    let link = |neighbour: Option<Neighbour>, rel: &'static str, word: Word| {
        let neighbour = neighbour?;
        let href = activity_href(course, neighbour.kind, neighbour.id)?;
        Some(view! {
            <a class="card" href=href rel=rel>
                <span class="soft">{words(word)}</span>
                <span dir="auto">{neighbour.title}</span>
            </a>
        })
    };
    view! {
        <nav class="onward" aria-label=words(t::learning_onward)>
            {link(previous, "prev", t::learning_previous)}
            {link(next, "next", t::learning_next)}
        </nav>
        <p><a href=course_href(course)>{words(t::learning_to_course)}</a></p>
    }
}

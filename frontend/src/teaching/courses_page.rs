//! The courses that one may write or translate. Which of them stands in the URL.

use super::new_course::NewCourseDialog;
use super::{PATH, desk_href, exchange, names};
use crate::admin::lists::{self, href, use_wanted};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::guiding::cohorts_href;
use crate::guiding::places::{Place, Places};
use crate::i18n::{Word, t, use_language, words};
use crate::learning::language_name;
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Confirm, Doing, EmptyState, Loading, PagedList, Tag, TagKind, open_while,
    use_toasts,
};
use leptos::prelude::*;
use shared::core::{Cursor, Page, Role};
use shared::learning::{CourseState, TaughtCourse, TaughtQuery, TranslationCount};

/// The page `/teaching`.
#[component]
pub fn CoursesPage() -> impl IntoView {
    let session = use_session();
    let wanted = use_wanted(PATH, |address| TaughtQuery {
        state: lists::value(address, "state"),
        cursor: address.value("cursor").map(Cursor),
        limit: None,
    });
    let writes = Memo::new(move |_| session.has_role(|role| role == Role::Facilitator));
    let open = RwSignal::new(false);
    view! {
        <main id="main" class="wrap">
            <div>
                <div class="page-head">
                    <Heading text=words(t::teaching_title)/>
                    {move || writes.get().then(|| view! {
                        <div class="actions">
                            <Button on_click=move |()| open.set(true)>{words(t::teaching_new)}</Button>
                            <a href=exchange::PATH>{words(t::exchange_title)}</a>
                        </div>
                    })}
                </div>
                <Places current=Place::Courses/>
                <p class="soft">{words(t::teaching_intro)}</p>
                <Views wanted/>
                {move || view! { <Courses query=wanted.get() on_new=writes.get().then_some(open)/> }}
                {move || writes.get().then(|| view! { <NewCourseDialog open/> })}
            </div>
        </main>
    }
}

/// The ways to the lists of courses by where they stand.
#[component]
fn Views(wanted: Memo<TaughtQuery>) -> impl IntoView {
    let link = move |state: Option<CourseState>, word: Word| {
        let current = move || wanted.with(|query| query.state == state).then_some("page");
        let href = href(PATH, &[("state", state.map(|state| state.to_string()))]);
        view! { <a href=href aria-current=current>{words(word)}</a> }
    };
    view! {
        <nav class="views" aria-label=words(t::teaching_views)>
            {link(None, t::teaching_all)}
            {link(Some(CourseState::Draft), t::teaching_drafts)}
            {link(Some(CourseState::Published), t::teaching_published)}
            {link(Some(CourseState::Archived), t::teaching_archived)}
        </nav>
    }
}

#[component]
fn Courses(query: TaughtQuery, on_new: Option<RwSignal<bool>>) -> impl IntoView {
    let session = use_session();
    let state = query.state;
    let list = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_taught_courses(&query).await)
    });
    let archiving = RwSignal::new(None::<TaughtCourse>);
    let empty = move || {
        if state.is_some() {
            return view! {
                <EmptyState title=words(t::teaching_none_here_title)>
                    <p>{words(t::teaching_none_here_text)}</p>
                </EmptyState>
            }
            .into_any();
        }
        view! {
            <EmptyState title=words(t::teaching_none_title)>
                <p>{words(t::teaching_none_text)}</p>
                {on_new.map(|open| view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::teaching_new)}</Button>
                })}
            </EmptyState>
        }
        .into_any()
    };
    let address = move |cursor: Cursor| {
        href(PATH, &[("state", state.map(|state| state.to_string())), ("cursor", Some(cursor.0))])
    };
    view! {
        <PagedList resource=list class="courses" empty address let:course>
            <CourseCard course list archiving/>
        </PagedList>
        <Archiving archiving list/>
    }
}

#[component]
fn CourseCard(
    course: TaughtCourse,
    list: Loading<Page<TaughtCourse>>,
    archiving: RwSignal<Option<TaughtCourse>>,
) -> impl IntoView {
    let reader = use_language();
    let (title, source) = (course.title.clone(), course.source_language);
    let title = Signal::derive(move || names::title_or_none(reader.get(), &title));
    let (state, kind) = names::course_state(course.state);
    let waiting = course.newest_version;
    let (published, learners) = (course.published_number, course.learners_count);
    let cohorts = cohorts_href(course.id);
    view! {
        <li class="card">
            <h2 lang=source.code() dir="auto"><a href=desk_href(course.id)>{title}</a></h2>
            <p class="meta">
                <Tag kind>{words(state)}</Tag>
                <span>{move || language_name(reader.get(), source)}</span>
                {(learners > 0).then(|| view! { <span>{move || t::teaching_learners(reader.get(), learners)}</span> })}
                {course.may_write.then(|| view! {
                    <a href=cohorts>{words(t::cohorts_title)}<span class="visually-hidden">": "{title}</span></a>
                })}
            </p>
            {published.map(|number| view! {
                <p class="soft">{move || t::teaching_published_number(reader.get(), &number.to_string())}</p>
            })}
            {move || waiting.and_then(|version| names::waiting(reader.get(), version)).map(|text| view! {
                <p><Tag kind=TagKind::Warn>{text}</Tag></p>
            })}
            <Translated counts=course.translations.clone()/>
            {course.may_write.then(|| view! { <Acts course title list archiving/> })}
        </li>
    }
}

/// How much of a course is translated, language by language.
#[component]
pub fn Translated(
    /// Of each language.
    counts: Vec<TranslationCount>,
) -> impl IntoView {
    let reader = use_language();
    let line = move |count: TranslationCount| {
        let TranslationCount { language, current, outdated, missing } = count;
        let (all, current) = ((current + outdated + missing).to_string(), current.to_string());
        let text = move || {
            let (reader, outdated) = (reader.get(), (outdated > 0).then(|| outdated.to_string()));
            let name = language_name(reader, language);
            match outdated {
                Some(outdated) => t::teaching_translated_behind(reader, &all, &current, &name, &outdated),
                None => t::teaching_translated(reader, &all, &current, &name),
            }
        };
        view! { <li>{text}</li> }
    };
    view! {
        <ul class="translated" aria-label=words(t::teaching_translations)>
            {counts.into_iter().map(line).collect_view()}
        </ul>
    }
}

/// What one may do with a course as a whole.
#[component]
fn Acts(
    course: TaughtCourse,
    title: Signal<String>,
    list: Loading<Page<TaughtCourse>>,
    archiving: RwSignal<Option<TaughtCourse>>,
) -> impl IntoView {
    let (session, router, toasts, language) = (use_session(), use_router(), use_toasts(), use_language());
    let doing = Doing::new();
    let problem = doing.problem(language);
    let id = course.id;
    let key = StoredValue::new(browser::random_key());
    let duplicate = move |()| {
        let key = key.get_value();
        let act = session.call(async move |client| client.duplicate_course(id, &key).await);
        doing.run(act, move |copy| {
            toasts.show(BannerKind::Good, t::teaching_duplicated(language.get_untracked()));
            router.go(&desk_href(copy.id), false);
        });
    };
    let reopen = move |()| {
        let act = session.call(async move |client| client.reopen_course(id).await);
        doing.run(act, move |_| {
            toasts.show(BannerKind::Good, t::teaching_reopened(language.get_untracked()));
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    let is_archived = course.state == CourseState::Archived;
    let named = move || view! { <span class="visually-hidden">" "{title}</span> };
    view! {
        {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
        <div class="actions">
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=duplicate>
                {words(t::teaching_duplicate)}{named()}
            </Button>
            {if is_archived {
                view! {
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=reopen>
                        {words(t::teaching_reopen)}{named()}
                    </Button>
                }
                .into_any()
            } else {
                view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| archiving.set(Some(course.clone()))>
                        {words(t::teaching_archive)}{named()}
                    </Button>
                }
                .into_any()
            }}
        </div>
    }
}

/// Asks before nobody can come in any more.
#[component]
fn Archiving(archiving: RwSignal<Option<TaughtCourse>>, list: Loading<Page<TaughtCourse>>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (open_while(archiving), Doing::new());
    let text = Signal::derive(move || {
        let title = archiving.with(|one| one.as_ref().map(|one| one.title.clone()));
        t::teaching_archive_text(language.get(), &title.unwrap_or_default())
    });
    let archive = move |()| {
        let Some(id) = archiving.with_untracked(|one| one.as_ref().map(|one| one.id)) else { return };
        let act = session.call(async move |client| client.archive_course(id).await);
        doing.run(act, move |_| {
            archiving.set(None);
            toasts.show(BannerKind::Good, t::teaching_archived_done(language.get_untracked()));
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <Confirm
            open
            title=words(t::teaching_archive_title)
            text
            act=words(t::teaching_archive)
            doing
            on_act=archive
        />
    }
}

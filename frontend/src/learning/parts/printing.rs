//! A lesson or a course as PDF, to be read on paper.

use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::learning::Wanted;

/// A button that saves it, in the language in which one reads.
#[component]
pub fn SaveAsPdf(
    /// The course.
    course: CourseId,
    /// The lesson; none for the whole course.
    #[prop(optional_no_strip)]
    lesson: Option<PartId>,
    /// Its title, after which the file is named.
    title: String,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let doing = Doing::new();
    let problem = doing.problem(language);
    let title = StoredValue::new(title);
    let save = move |()| {
        let wanted = Wanted { language: Some(language.get_untracked()) };
        let act = session.call(async move |client| match lesson {
            Some(lesson) => client.print_lesson(course, lesson, &wanted).await,
            None => client.print_course(course, &wanted).await,
        });
        doing.run(act, move |pdf| {
            title.with_value(|title| browser::save(&format!("{title}.pdf"), "application/pdf", &pdf));
        });
    };
    let word: Word = if lesson.is_some() { t::printing_lesson } else { t::printing_course };
    view! {
        <p><Button kind=ButtonKind::Quiet busy=doing.busy on_click=save>{words(word)}</Button></p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
    }
}

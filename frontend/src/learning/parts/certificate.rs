//! The certificate of a completed course: its code, and where others check it.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing};
use leptos::prelude::*;
use shared::core::id::CourseId;
use shared::learning::Wanted;

/// Gives the certificate, and shows where it is checked.
#[component]
pub fn Certificate(
    /// The course, completed.
    course: CourseId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let doing = Doing::new();
    let problem = doing.problem(language);
    let code = RwSignal::new(None::<String>);
    let issue = move |()| {
        let wanted = Wanted { language: Some(language.get_untracked()) };
        let act = session.call(async move |client| client.issue_certificate(course, &wanted).await);
        doing.run(act, move |issued| code.set(Some(issued.code)));
    };
    view! {
        <section aria-labelledby="certificate">
            <h3 id="certificate">{words(t::learning_certificate)}</h3>
            <p class="hint">{words(t::learning_certificate_text)}</p>
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=issue>
                {words(t::learning_certificate_act)}
            </Button>
            <p role="status">{move || code.get().map(|code| view! { <Check code/> })}</p>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        </section>
    }
}

#[component]
fn Check(code: String) -> impl IntoView {
    let href = format!("/certificates/{code}");
    view! {
        {words(t::learning_certificate_check)} " "
        <a href=href rel="external">{code}</a>
    }
}

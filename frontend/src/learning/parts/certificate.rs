//! The certificate of a completed course, to be saved in a language of one's choice.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::CourseId;
use shared::learning::Wanted;

/// A button for each language, and where others check what one shows them.
#[component]
pub fn Certificate(
    /// The course, completed.
    course: CourseId,
) -> impl IntoView {
    let session = use_session();
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let code = RwSignal::new(None::<String>);
    let save = move |language: Language| {
        let wanted = Wanted { language: Some(language) };
        let act = session.call(async move |client| {
            let issued = client.issue_certificate(course, &wanted).await?;
            let pdf = client.print_certificate(issued.id, &wanted).await?;
            Ok((issued.code, pdf))
        });
        doing.run(act, move |(number, pdf)| {
            browser::save(&format!("waymark-{number}-{language}.pdf"), "application/pdf", &pdf);
            code.set(Some(number));
        });
    };
    let button = move |language: &'static Language| {
        let language = *language;
        view! {
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=move |()| save(language)>
                <span lang=language.code()>{language.own_name()}</span>
            </Button>
        }
    };
    view! {
        <section aria-labelledby="certificate">
            <h2 id="certificate">{words(t::learning_certificate)}</h2>
            <p class="hint">{words(t::learning_certificate_text)}</p>
            <div class="actions">{Language::ALL.iter().map(button).collect_view()}</div>
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

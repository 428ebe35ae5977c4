//! Certificates of one's own: that of a course, to be saved in a language of one's choice, and all of them. One that was revoked says so,
//! and is not handed out as if it counted.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::learning::course_href;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, Load, Loading, SkeletonShape, When};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::CourseId;
use shared::learning::{Certificate as Own, Wanted};

/// One's certificates, in the reader's language.
fn own_certificates() -> Loading<Vec<Own>> {
    let (session, language) = (use_session(), use_language());
    Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.list_certificates(&wanted).await)
    })
}

/// The certificate of a course that one has completed.
#[component]
pub fn Certificate(
    /// The course, completed.
    course: CourseId,
) -> impl IntoView {
    let own = own_certificates();
    let revoked =
        move |all: Vec<Own>| all.into_iter().find(|one| one.course_id == course && one.revoked_at.is_some());
    view! {
        <section aria-labelledby="certificate">
            <h2 id="certificate">{words(t::learning_certificate)}</h2>
            <Load resource=own shape=SkeletonShape::Text let:all>
                {match revoked(all) {
                    Some(certificate) => view! { <Revoked certificate/> }.into_any(),
                    None => view! {
                        <p class="hint">{words(t::learning_certificate_text)}</p>
                        <Copies course own/>
                    }
                    .into_any(),
                }}
            </Load>
        </section>
    }
}

/// All certificates of one's own; nothing while there are none.
#[component]
pub fn Certificates() -> impl IntoView {
    let own = own_certificates();
    let one = move |certificate: Own| view! { <Row certificate own/> };
    view! {
        <Load resource=own shape=SkeletonShape::Text is_empty=Vec::is_empty empty=|| () let:all>
            <section aria-labelledby="certificates">
                <h2 id="certificates">{words(t::learning_certificates)}</h2>
                <ul class="courses">{all.into_iter().map(one).collect_view()}</ul>
            </section>
        </Load>
    }
}

#[component]
fn Row(certificate: Own, own: Loading<Vec<Own>>) -> impl IntoView {
    let (course, code, printed) = (certificate.course_id, certificate.code.clone(), &certificate.printed);
    let (language, title, issued) = (printed.language, printed.course.clone(), printed.issued_at);
    let counts = certificate.revoked_at.is_none();
    let href = format!("/certificates/{code}");
    view! {
        <li class="card">
            <h3 lang=language.code() dir="auto"><a href=course_href(course)>{title}</a></h3>
            <p class="meta">
                <span>{words(t::learning_certificate_issued)} " " <When at=issued/></span>
                <span>{words(t::learning_certificate_code)} " " <a href=href rel="external">{code}</a></span>
            </p>
            {if counts {
                view! { <Copies course own/> }.into_any()
            } else {
                view! { <Revoked certificate/> }.into_any()
            }}
        </li>
    }
}

/// That a certificate was revoked, when and why.
#[component]
fn Revoked(certificate: Own) -> impl IntoView {
    let Own { revoked_at, reason, .. } = certificate;
    view! {
        <Banner kind=BannerKind::Warn>
            <p><strong>{words(t::learning_certificate_revoked)}</strong></p>
            {revoked_at.map(|at| view! {
                <p>{words(t::learning_certificate_revoked_at)} " " <When at/></p>
            })}
            <p>{words(t::learning_certificate_reason)} " " <span dir="auto">{reason}</span></p>
            <p>{words(t::learning_certificate_ask)}</p>
        </Banner>
    }
}

/// A button for each language, and where others check what one shows them.
#[component]
fn Copies(course: CourseId, own: Loading<Vec<Own>>) -> impl IntoView {
    let session = use_session();
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let code = RwSignal::new(None::<String>);
    let save = move |language: Language| {
        let wanted = Wanted { language: Some(language) };
        let act = session.call(async move |client| {
            let issued = client.issue_certificate(course, &wanted).await?;
            if issued.revoked_at.is_some() {
                return Ok(None);
            }
            let pdf = client.print_certificate(issued.id, &wanted).await?;
            Ok(Some((issued.code, pdf)))
        });
        doing.run(act, move |saved| match saved {
            Some((number, pdf)) => {
                browser::save(&format!("waymark-{number}-{language}.pdf"), "application/pdf", &pdf);
                code.set(Some(number));
            }
            // It was revoked since this page was opened.
            None => own.refetch(),
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
        <div class="actions">{Language::ALL.iter().map(button).collect_view()}</div>
        <p role="status">{move || code.get().map(|code| view! { <Check code/> })}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
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

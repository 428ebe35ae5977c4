//! A certificate is looked up by its code and revoked, with the reason for its owner.

use super::places::{Place, Places};
use crate::app::navigation::Heading;
use crate::i18n::{full_moment, t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Confirm, Doing, Field, Form, TextArea, TextInput, problem_text,
    use_toasts,
};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::{Check, ProblemCode, Validate};
use shared::learning::{CheckedCertificate, MAX_REASON, Revocation, Wanted};

/// Where it is.
pub const PATH: &str = "/teaching/certificates";
/// More signs than a code has, however it is written.
const LONGEST_CODE: u32 = 40;

/// The page `/teaching/certificates`.
#[component]
pub fn RevokingPage() -> impl IntoView {
    let found = RwSignal::new(None::<CheckedCertificate>);
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::revoking_title)/>
                <Places current=Place::Certificates/>
                <p class="soft">{words(t::revoking_intro)}</p>
                <Find found/>
                {move || found.get().map(|certificate| view! { <Found certificate found/> })}
            </div>
        </main>
    }
}

/// The field for the code.
#[component]
fn Find(found: RwSignal<Option<CheckedCertificate>>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let (doing, code) = (Doing::new(), RwSignal::new(String::new()));
    let problem = Signal::derive(move || {
        doing.failure.get().map(|error| match error {
            ClientError::Problem(problem) if problem.code == ProblemCode::NotFound => {
                t::certificate_page_unknown(language.get()).to_owned()
            }
            error => problem_text(language.get(), &error),
        })
    });
    let send = Callback::new(move |()| {
        let typed = code.get_untracked().trim().to_owned();
        let wrong = Check::new().line("code", &typed, 1, LONGEST_CODE).finish();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        found.set(None);
        let wanted = Wanted { language: Some(language.get_untracked()) };
        let act = session.call(async move |client| client.check_certificate(&typed, &wanted).await);
        doing.run(act, move |certificate| found.set(Some(certificate)));
    });
    view! {
        <Form name="certificate" errors=doing.errors problem busy=doing.busy on_submit=send>
            <Field name="code" label=words(t::certificate_page_code) hint=words(t::certificate_page_code_hint)>
                <TextInput value=code autocomplete="off"/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::revoking_find)}</Button>
        </Form>
    }
}

/// What is printed on it, and the way to revoke it.
#[component]
fn Found(certificate: CheckedCertificate, found: RwSignal<Option<CheckedCertificate>>) -> impl IntoView {
    let language = use_language();
    let CheckedCertificate { code, printed, revoked_at } = certificate;
    let issued = printed.issued_at;
    let lang = printed.language.code();
    view! {
        <section class="card" aria-labelledby="found">
            <h2 id="found" dir="auto">{printed.learner}</h2>
            <p lang=lang dir="auto">{printed.course}</p>
            <p class="soft">
                {words(t::certificate_page_issued)}" "{move || full_moment(language.get(), issued)}
            </p>
            {match revoked_at {
                Some(at) => view! {
                    <Banner kind=BannerKind::Warn>
                        <p>{move || t::certificate_page_revoked(language.get(), &full_moment(language.get(), at))}</p>
                    </Banner>
                }
                .into_any(),
                None => view! { <Revoke code found/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Revoke(code: String, found: RwSignal<Option<CheckedCertificate>>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, reason) = (RwSignal::new(false), RwSignal::new(String::new()));
    let (asking, doing) = (Doing::new(), Doing::new());
    let code = StoredValue::new(code);
    let said = move || Revocation { reason: reason.get_untracked().trim().to_owned() };
    let ask = Callback::new(move |()| {
        let wrong = said().validate();
        open.set(wrong.is_empty());
        asking.errors.set(wrong);
    });
    let revoke = move |()| {
        let (code, revocation) = (code.get_value(), said());
        let act = session.call(async move |client| client.revoke_certificate(&code, &revocation).await);
        doing.run(act, move |()| {
            open.set(false);
            found.set(None);
            toasts.show(BannerKind::Good, t::revoking_done(language.get_untracked()));
        });
    };
    let hint = Signal::derive(move || t::revoking_reason_hint(language.get(), &MAX_REASON.to_string()));
    view! {
        <Form name="revocation" errors=asking.errors on_submit=ask>
            <Field name="reason" label=words(t::revoking_reason) hint>
                <TextArea value=reason rows=4/>
            </Field>
            <Button submit=true kind=ButtonKind::Danger>{words(t::revoking_act)}</Button>
        </Form>
        <Confirm
            open
            title=words(t::revoking_confirm)
            text=words(t::revoking_confirm_text)
            act=words(t::revoking_act)
            doing
            on_act=revoke
        />
    }
}

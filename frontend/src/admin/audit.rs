//! The audit log: filtered, and taken along as CSV.

use super::lists::{chosen, field, href, use_wanted, value};
use super::members::account_href;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::{self, Address};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Doing, EmptyState, Field, Form, Loading, PagedList,
    TextInput, When,
};
use leptos::prelude::*;
use shared::admin::{AuditEvent, AuditQuery};
use shared::core::Cursor;

/// Where the section is.
pub const PATH: &str = "/admin/audit";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    rest.is_empty().then(|| view! { <AuditPage/> }.into_any())
}

/// What the address asks for. Days stand in it as a date field gives them.
#[derive(Clone, Default, PartialEq)]
struct Wanted {
    query: AuditQuery,
    first_day: Option<String>,
    last_day: Option<String>,
}

fn read(address: &Address) -> Wanted {
    let (first_day, last_day): (Option<String>, Option<String>) =
        (value(address, "first_day"), value(address, "last_day"));
    let query = AuditQuery {
        actor_id: value(address, "actor_id"),
        action: value(address, "action"),
        subject: value(address, "subject"),
        from: first_day.as_deref().and_then(browser::start_of_day),
        until: last_day.as_deref().and_then(browser::end_of_day),
        cursor: value(address, "cursor").map(Cursor),
        limit: None,
    };
    Wanted { query, first_day, last_day }
}

fn address_of(wanted: &Wanted, cursor: Option<Cursor>) -> String {
    let query = &wanted.query;
    href(
        PATH,
        &[
            ("actor_id", query.actor_id.map(|one| one.to_string())),
            ("action", query.action.clone()),
            ("subject", query.subject.clone()),
            ("first_day", wanted.first_day.clone()),
            ("last_day", wanted.last_day.clone()),
            ("cursor", cursor.map(|cursor| cursor.0)),
        ],
    )
}

#[component]
fn AuditPage() -> impl IntoView {
    let wanted = use_wanted(PATH, read);
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_audit_title)/>
                <p class="soft">{words(t::admin_audit_lead)}</p>
                {move || view! { <Events wanted=wanted.get()/> }}
            </div>
            <aside class="first-when-narrow">
                <section class="card" aria-label=words(t::admin_list_filter)>
                    {move || view! { <Filter wanted=wanted.get()/> }}
                </section>
                <section class="card" aria-label=words(t::admin_audit_export)><Export wanted/></section>
            </aside>
        </main>
    }
}

#[component]
fn Filter(wanted: Wanted) -> impl IntoView {
    let router = use_router();
    let actor_id = wanted.query.actor_id;
    let (action, subject) = (field(wanted.query.action), field(wanted.query.subject));
    let (first_day, last_day) = (field(wanted.first_day), field(wanted.last_day));
    let send = Callback::new(move |()| {
        let query = AuditQuery {
            actor_id,
            action: chosen(action),
            subject: chosen(subject),
            ..AuditQuery::default()
        };
        let wanted = Wanted { query, first_day: chosen(first_day), last_day: chosen(last_day) };
        router.go(&address_of(&wanted, None), false);
    });
    view! {
        <Form name="audit" errors=Signal::stored(Vec::new()) on_submit=send>
            <Field name="action" label=words(t::admin_audit_action) hint=words(t::admin_audit_action_hint)>
                <TextInput value=action kind="search" autocomplete="off"/>
            </Field>
            <Field name="subject" label=words(t::admin_audit_subject) hint=words(t::admin_audit_subject_hint)>
                <TextInput value=subject kind="search" autocomplete="off"/>
            </Field>
            <Field name="first_day" label=words(t::admin_audit_first_day)>
                <TextInput value=first_day kind="date"/>
            </Field>
            <Field name="last_day" label=words(t::admin_audit_last_day)>
                <TextInput value=last_day kind="date"/>
            </Field>
            <div class="actions">
                <Button submit=true>{words(t::admin_list_show)}</Button>
                <a href=PATH>{words(t::admin_list_clear)}</a>
            </div>
        </Form>
    }
}

#[component]
fn Export(wanted: Memo<Wanted>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let export = move |()| {
        let query = wanted.get_untracked().query;
        let query = AuditQuery { cursor: None, limit: None, ..query };
        let act = session.call(async move |client| client.export_audit_events(&query).await);
        doing.run(act, |text| browser::save("waymark-audit.csv", "text/csv", text.as_bytes()));
    };
    view! {
        <p class="soft">{words(t::admin_audit_export_text)}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <Button kind=ButtonKind::Quiet busy=doing.busy on_click=export>{words(t::admin_audit_export)}</Button>
    }
}

#[component]
fn Events(wanted: Wanted) -> impl IntoView {
    let session = use_session();
    let query = wanted.query.clone();
    let events = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_audit_events(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::admin_audit_empty)>
                <p>{words(t::admin_list_empty_text)}</p>
                <ButtonLink href=PATH>{words(t::admin_list_clear)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <PagedList resource=events empty address=move |cursor| address_of(&wanted, Some(cursor)) let:event>
            <Row event/>
        </PagedList>
    }
}

#[component]
fn Row(event: AuditEvent) -> impl IntoView {
    let AuditEvent { at, actor, actor_id, action, subject, detail, .. } = event;
    let who = match (actor, actor_id) {
        (Some(actor), _) => view! { <a href=account_href(actor.id)>{actor.name}</a> }.into_any(),
        (None, Some(_)) => words(t::admin_audit_gone).into_any(),
        (None, None) => words(t::admin_audit_program).into_any(),
    };
    let of_subject = href(PATH, &[("subject", Some(subject.clone()))]);
    view! {
        <li>
            <div>
                <strong lang="en">{action}</strong>
                <div class="meta"><span>{who}</span><When at/></div>
                <div class="meta" lang="en">
                    <a href=of_subject>{subject}</a>
                    {detail.map(|detail| view! { <span>{detail}</span> })}
                </div>
            </div>
        </li>
    }
}

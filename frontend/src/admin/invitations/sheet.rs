//! Inviting many: the sheet is checked first, and shown row by row; only a sheet without a mistake can be sent.

use super::PATH;
use crate::accounts::role_name;
use crate::admin::sending::Sending;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Field, Form, Tag, TagKind, TextArea, field_text, use_toasts,
};
use leptos::prelude::*;
use shared::accounts::invitations::{InvitationSheet, SheetPreview, SheetRow};
use shared::core::Validate;

/// The page `/admin/invitations/sheet`.
#[component]
pub fn SheetPage() -> impl IntoView {
    let checking = Sending::idle();
    let text = RwSignal::new(String::new());
    // What was checked, with the text that it was: another text has to be checked anew.
    let checked = RwSignal::new(None::<(String, SheetPreview)>);
    let check = Callback::new(move |()| {
        let sheet = InvitationSheet { csv: text.get_untracked() };
        checking.send(
            sheet.validate(),
            async move |client| client.preview_invitations(&sheet).await.map(|preview| (sheet.csv, preview)),
            move |found| {
                checked.set(Some(found));
                browser::focus_and_show("#rows");
            },
        );
    });
    let shown = move || {
        let found = checked.get().filter(|(csv, _)| text.with(|text| text == csv));
        found.map(|(csv, preview)| view! { <Checked csv preview/> })
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::inviting_back)}</a></p>
                <Heading text=words(t::inviting_many)/>
                <Form
                    name="sheet"
                    errors=checking.errors
                    problem=checking.problem
                    busy=checking.busy
                    on_submit=check
                >
                    <Field name="csv" label=words(t::inviting_sheet_label) hint=words(t::inviting_sheet_hint)>
                        <TextArea value=text rows=10/>
                    </Field>
                    <Button kind=ButtonKind::Quiet submit=true busy=checking.busy>
                        {words(t::inviting_sheet_check)}
                    </Button>
                </Form>
                {shown}
            </div>
        </main>
    }
}

#[component]
fn Checked(csv: String, preview: SheetPreview) -> impl IntoView {
    let (sending, language, toasts, router) = (Sending::idle(), use_language(), use_toasts(), use_router());
    let is_right = preview.rows.iter().all(|row| row.errors.is_empty());
    let key = StoredValue::new(browser::random_key());
    let send = move |()| {
        let sheet = InvitationSheet { csv: csv.clone() };
        sending.send(
            Vec::new(),
            async move |client| client.send_invitations(&sheet, &key.get_value()).await,
            move |sent| {
                let words = t::inviting_sheet_sent(language.get_untracked(), sent.sent);
                toasts.show(BannerKind::Good, words);
                router.go(PATH, false);
            },
        );
    };
    view! {
        <div class="sideways" role="region" tabindex="0" aria-labelledby="rows">
            <table>
                <caption id="rows" tabindex="-1">{words(t::inviting_sheet_result)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words(t::inviting_sheet_line)}</th>
                        <th scope="col">{words(t::inviting_email)}</th>
                        <th scope="col">{words(t::inviting_name)}</th>
                        <th scope="col">{words(t::inviting_organisation)}</th>
                        <th scope="col">{words(t::inviting_role)}</th>
                        <th scope="col">{words(t::inviting_sheet_result)}</th>
                    </tr>
                </thead>
                <tbody>{preview.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        {move || sending.problem.get().map(|text| view! { <Banner kind=BannerKind::Danger>{text}</Banner> })}
        {if is_right {
            view! { <Button busy=sending.busy on_click=send>{words(t::inviting_sheet_send)}</Button> }.into_any()
        } else {
            view! { <Banner kind=BannerKind::Warn>{words(t::inviting_sheet_wrong)}</Banner> }.into_any()
        }}
    }
}

fn row(row: SheetRow) -> impl IntoView {
    let language = use_language();
    let SheetRow { line, email, name, organisation, role, errors } = row;
    let result = move || {
        let language = language.get();
        if errors.is_empty() {
            return view! { <Tag kind=TagKind::Good>{t::inviting_sheet_right(language)}</Tag> }.into_any();
        }
        let one =
            |error| view! { <li>{format!("{}: {}", error_field(error), field_text(language, error))}</li> };
        view! { <ul class="plain">{errors.iter().map(one).collect_view()}</ul> }.into_any()
    };
    view! {
        <tr>
            <td>{line}</td>
            <td>{email}</td>
            <td>{name}</td>
            <td dir="auto">{organisation}</td>
            <td>{move || role.map(|role| role_name(language.get(), role))}</td>
            <td>{result}</td>
        </tr>
    }
}

/// The column as the sheet names it.
fn error_field(error: &shared::core::FieldError) -> &str {
    &error.field
}

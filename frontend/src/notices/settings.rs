//! What one wants to be told, how, and in which hours not, as a part of one's account: stored when it is changed.

use crate::i18n::{t, use_language, words};
use crate::names::notice_kind_name;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Load, Loading, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{Language, Validate};
use shared::notices::{MailTiming, NoticeChoice, NoticeSettings, NoticeWish, QuietHours};

/// The section of the account page.
#[component]
pub fn NoticesSection() -> impl IntoView {
    let session = use_session();
    let settings = Loading::new(move || session.call(async |client| client.find_notice_settings().await));
    view! {
        <section aria-labelledby="notices">
            <h2 id="notices" tabindex="-1">{words(t::notices_settings_title)}</h2>
            <p class="soft">{words(t::notices_settings_intro)}</p>
            <Load resource=settings let:settings>
                <Choices settings/>
            </Load>
        </section>
    }
}

#[component]
fn Choices(settings: NoticeSettings) -> impl IntoView {
    let NoticeSettings { choices, quiet_hours } = settings;
    let failure = RwSignal::new(None::<ClientError>);
    view! {
        <Failure failure/>
        <table class="told">
            <thead>
                <tr>
                    <th scope="col">{words(t::notices_settings_kind)}</th>
                    <th scope="col">{words(t::notices_settings_in_app)}</th>
                    <th scope="col">{words(t::notices_settings_by_mail)}</th>
                </tr>
            </thead>
            <tbody>
                {choices.into_iter().map(|choice| view! { <OneKind choice failure/> }).collect_view()}
            </tbody>
        </table>
        <Quiet quiet_hours/>
    }
}

#[component]
fn Failure(failure: RwSignal<Option<ClientError>>) -> impl IntoView {
    let language = use_language();
    move || {
        failure.get().map(|error| {
            view! { <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner> }
        })
    }
}

fn timing_name(language: Language, timing: MailTiming) -> &'static str {
    match timing {
        MailTiming::Off => t::notices_timing_off(language),
        MailTiming::AtOnce => t::notices_timing_at_once(language),
        MailTiming::Daily => t::notices_timing_daily(language),
        MailTiming::Weekly => t::notices_timing_weekly(language),
    }
}

/// A kind and its channels; what was chosen goes back if it cannot be stored.
#[component]
fn OneKind(choice: NoticeChoice, failure: RwSignal<Option<ClientError>>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let kind = choice.kind;
    let stored = NoticeWish { in_app: choice.in_app, by_mail: choice.by_mail };
    let wish = RwSignal::new(stored);
    let store = move |wanted: NoticeWish| {
        let before = wish.get_untracked();
        wish.set(wanted);
        failure.set(None);
        spawn_local(async move {
            let result = session.call(async move |client| client.update_notice_choice(kind, wanted).await);
            if let Err(error) = result.await {
                wish.set(before);
                failure.set(Some(error));
            }
        });
    };
    let on_app = move |event| {
        store(NoticeWish { in_app: event_target_checked(&event), ..wish.get_untracked() });
    };
    let on_mail = move |event| {
        if let Ok(by_mail) = event_target_value(&event).parse() {
            store(NoticeWish { by_mail, ..wish.get_untracked() });
        }
    };
    let name = move || notice_kind_name(language.get(), kind);
    let option = move |timing: &MailTiming| {
        let timing = *timing;
        view! {
            <option value=timing.code() selected=move || wish.get().by_mail == timing>
                {move || timing_name(language.get(), timing)}
            </option>
        }
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>
                <label class="check">
                    <input
                        type="checkbox"
                        aria-label=move || t::notices_settings_in_app_for(language.get(), name())
                        prop:checked=move || wish.get().in_app
                        on:change=on_app
                    />
                    <span class="narrow-words" aria-hidden="true">{words(t::notices_settings_in_app)}</span>
                </label>
            </td>
            <td>
                <select
                    aria-label=move || t::notices_settings_by_mail_for(language.get(), name())
                    prop:value=move || wish.get().by_mail.code()
                    on:change=on_mail
                >
                    {MailTiming::ALL.iter().map(option).collect_view()}
                </select>
            </td>
        </tr>
    }
}

/// The hours that are offered to whoever had none.
const OFFERED: QuietHours = QuietHours { from: 21, until: 7 };

#[component]
fn Quiet(quiet_hours: Option<QuietHours>) -> impl IntoView {
    let session = use_session();
    let failure = RwSignal::new(None::<ClientError>);
    let (is_on, hours) =
        (RwSignal::new(quiet_hours.is_some()), RwSignal::new(quiet_hours.unwrap_or(OFFERED)));
    let is_whole_day = Memo::new(move |_| is_on.get() && !hours.get().validate().is_empty());
    let store = move || {
        failure.set(None);
        let wanted = is_on.get_untracked().then(|| hours.get_untracked());
        if wanted.is_some_and(|hours| !hours.validate().is_empty()) {
            return;
        }
        spawn_local(async move {
            let result = session.call(async move |client| match wanted {
                Some(hours) => client.update_quiet_hours(hours).await,
                None => client.delete_quiet_hours().await,
            });
            failure.set(result.await.err());
        });
    };
    let on_switch = move |event| {
        is_on.set(event_target_checked(&event));
        store();
    };
    let on_from = Callback::new(move |hour| {
        hours.update(|hours| hours.from = hour);
        store();
    });
    let on_until = Callback::new(move |hour| {
        hours.update(|hours| hours.until = hour);
        store();
    });
    let from = Signal::derive(move || hours.get().from);
    let until = Signal::derive(move || hours.get().until);
    view! {
        <fieldset class="choices quiet-hours">
            <legend>{words(t::notices_quiet_title)}</legend>
            <p class="hint">{words(t::notices_quiet_hint)}</p>
            <Failure failure/>
            <label class="check">
                <input type="checkbox" name="quiet" prop:checked=is_on on:change=on_switch/>
                {words(t::notices_quiet_on)}
            </label>
            <div class="actions" class:hidden=move || !is_on.get()>
                <Hour label=t::notices_quiet_from value=from on_pick=on_from/>
                <Hour label=t::notices_quiet_until value=until on_pick=on_until/>
            </div>
            <p class="field-error" role="status">
                {move || is_whole_day.get().then(|| words(t::notices_quiet_same).get())}
            </p>
        </fieldset>
    }
}

#[component]
fn Hour(label: fn(Language) -> &'static str, value: Signal<u32>, on_pick: Callback<u32>) -> impl IntoView {
    let pick = move |event| {
        if let Ok(hour) = event_target_value(&event).parse() {
            on_pick.run(hour);
        }
    };
    let option = move |hour: u32| {
        view! { <option value=hour.to_string() selected=move || value.get() == hour>{format!("{hour:02}:00")}</option> }
    };
    view! {
        <label>
            {words(label)}
            <select on:change=pick>{(0..24).map(option).collect_view()}</select>
        </label>
    }
}

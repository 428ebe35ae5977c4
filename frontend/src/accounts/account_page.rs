//! One's own account: who one is here, the language of screens and mails, and the devices one is signed in on.

use super::reading::ReadingSection;
use super::time_zone::TimeZoneChoice;
use super::{country_name, role_name};
use crate::app::navigation::Heading;
use crate::browser;
use crate::forum::feeds::FeedsSection;
use crate::i18n::{t, use_language, words};
use crate::members::groups::OwnGroups;
use crate::members::profile::ProfileSection;
use crate::notices::settings::NoticesSection;
use crate::privacy::DataSection;
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Card, Dialog, Load, Loading, Tag, TagKind, When, problem_text,
    use_toasts,
};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::{Me, RoleGrant, Session};
use shared::core::Language;

/// The page `/account`.
#[component]
pub fn AccountPage() -> impl IntoView {
    let session = use_session();
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::accounts_account_title)/>
                <OnThisPage/>
                {move || session.me().map(|me| view! { <AboutMe me/> })}
                <ProfileSection/>
                <section aria-labelledby="screen">
                    <h2 id="screen" tabindex="-1">{words(t::accounts_account_screen)}</h2>
                    <LanguageChoice/>
                    <TimeZoneChoice/>
                </section>
                <ReadingSection/>
                <OwnGroups/>
                <NoticesSection/>
                <FeedsSection/>
                <section aria-labelledby="signing-in">
                    <h2 id="signing-in">{words(t::accounts_security_title)}</h2>
                    <p class="soft">{words(t::accounts_account_security_text)}</p>
                    <p><a href="/account/security">{words(t::accounts_account_security)}</a></p>
                </section>
                <Sessions/>
                <DataSection/>
            </div>
            <aside>
                <Card heading=words(t::accounts_account_sign_out_title)>
                    <p class="soft">{words(t::accounts_account_sign_out_text)}</p>
                    <SignOutButton/>
                </Card>
            </aside>
        </main>
    }
}

/// Where a part of the page is, and its heading.
type PartOfPage = (&'static str, fn(Language) -> &'static str);

/// The parts of this page: it is long.
#[component]
fn OnThisPage() -> impl IntoView {
    let parts: [PartOfPage; 7] = [
        ("#profile", t::members_profile_title),
        ("#screen", t::accounts_account_screen),
        ("#reading", t::translation_reads),
        ("#notices", t::notices_settings_title),
        ("#feeds", t::feeds_title),
        ("#sessions", t::accounts_account_sessions),
        ("#data", t::privacy_data_title),
    ];
    view! {
        <nav aria-label=words(t::accounts_account_parts)>
            <ul class="jump-links">
                {parts.into_iter().map(|(href, name)| view! {
                    <li><a href=href>{words(name)}</a></li>
                }).collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn AboutMe(me: Me) -> impl IntoView {
    let language = use_language();
    let Me { name, email, organisation, country, roles, .. } = me;
    let roles = move || {
        let language = language.get();
        roles.iter().map(|grant| view! { <li>{grant_words(language, grant)}</li> }).collect_view()
    };
    view! {
        <section class="card" aria-label=words(t::accounts_account_about)>
            <dl class="facts">
                <dt>{words(t::accounts_account_name)}</dt>
                <dd>{name}</dd>
                <dt>{words(t::accounts_account_email)}</dt>
                <dd>{email}</dd>
                <dt>{words(t::accounts_account_organisation)}</dt>
                <dd>{organisation.name}</dd>
                <dt>{words(t::accounts_account_country)}</dt>
                <dd>{move || country_name(language.get(), country)}</dd>
                <dt>{words(t::accounts_account_roles)}</dt>
                <dd><ul class="plain">{roles}</ul></dd>
            </dl>
        </section>
    }
}

/// A role and where it holds: "Facilitator (Romania)".
fn grant_words(language: Language, grant: &RoleGrant) -> String {
    let role = role_name(language, grant.role);
    match (grant.country, grant.organisation_id) {
        (Some(country), _) => t::accounts_account_role_in(language, country_name(language, country), role),
        (None, Some(_)) => {
            t::accounts_account_role_in(language, t::accounts_account_own_organisation(language), role)
        }
        (None, None) => role.to_owned(),
    }
}

/// The language of screens and mails, as four choices.
#[component]
fn LanguageChoice() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let failure = RwSignal::new(None::<ClientError>);
    let choose = move |chosen: Language| {
        failure.set(None);
        spawn_local(async move {
            if let Err(error) = session.set_language(chosen).await {
                failure.set(Some(error));
            }
        });
    };
    view! {
        <fieldset class="languages">
            <legend>{words(t::accounts_account_language)}</legend>
            <p class="soft">{words(t::accounts_account_language_text)}</p>
            {Language::ALL.iter().map(|&one| view! {
                <label lang=one.code()>
                    <input
                        type="radio"
                        name="language"
                        value=one.code()
                        prop:checked=move || session.language() == Some(one)
                        on:change=move |_| choose(one)
                    />
                    {one.own_name()}
                </label>
            }).collect_view()}
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
        </fieldset>
    }
}

/// The session that one is asked about before it ends. The dialog closes by itself on Escape, hence two signals.
#[derive(Clone, Copy)]
struct Ending {
    open: RwSignal<bool>,
    session: RwSignal<Option<Session>>,
}

impl Ending {
    fn ask(self, session: Session) {
        self.session.set(Some(session));
        self.open.set(true);
    }
}

/// The devices one is signed in on.
#[component]
fn Sessions() -> impl IntoView {
    let session = use_session();
    let sessions = Loading::new(move || session.call(async |client| client.list_sessions().await));
    let ending = Ending { open: RwSignal::new(false), session: RwSignal::new(None) };
    view! {
        <section aria-labelledby="sessions">
            <h2 id="sessions" tabindex="-1">{words(t::accounts_account_sessions)}</h2>
            <p class="soft">{words(t::accounts_account_sessions_text)}</p>
            <Load resource=sessions let:list>
                <ul class="list">
                    {list.into_iter().map(|one| view! { <SessionRow session=one ending/> }).collect_view()}
                </ul>
            </Load>
            <EndDialog ending on_ended=Callback::new(move |()| {
                sessions.refetch();
                // After the closing dialog has given the focus back to a button that goes.
                request_animation_frame(|| browser::focus("#sessions"));
            })/>
        </section>
    }
}

#[component]
fn SessionRow(session: Session, ending: Ending) -> impl IntoView {
    let Session { device, created_at, last_used_at, current, .. } = session.clone();
    let end_name = device.clone();
    view! {
        <li>
            <div>
                <strong>{device}</strong>
                " "
                {current.then(|| view! { <Tag kind=TagKind::Good>{words(t::accounts_account_this_device)}</Tag> })}
                <div class="meta">
                    <span>{words(t::accounts_account_signed_in_at)}" "<When at=created_at/></span>
                    <span>{words(t::accounts_account_used_at)}" "<When at=last_used_at/></span>
                </div>
            </div>
            {(!current).then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| ending.ask(session.clone())>
                    {words(t::accounts_account_end)}
                    <span class="visually-hidden">" "{end_name}</span>
                </Button>
            })}
        </li>
    }
}

/// Asks before a session ends.
#[component]
fn EndDialog(ending: Ending, on_ended: Callback<()>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let toasts = use_toasts();
    let Ending { open, session: ending } = ending;
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<ClientError>);
    let end = Callback::new(move |()| {
        let Some(ended) = ending.get_untracked().filter(|_| !busy.get_untracked()) else { return };
        busy.set(true);
        failure.set(None);
        spawn_local(async move {
            let result = session.call(async |client| client.delete_session(ended.id).await).await;
            busy.set(false);
            match result {
                Ok(()) => {
                    open.set(false);
                    toasts.show(
                        BannerKind::Good,
                        t::accounts_account_ended(language.get_untracked(), &ended.device),
                    );
                    on_ended.run(());
                }
                Err(error) => failure.set(Some(error)),
            }
        });
    });
    view! {
        <Dialog open title=words(t::accounts_account_end_title)>
            <p>
                {move || ending.get().map(|one| t::accounts_account_end_text(language.get(), &one.device))}
            </p>
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
            <div class="actions">
                <Button kind=ButtonKind::Danger busy on_click=end>{words(t::accounts_account_end_act)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| open.set(false)>
                    {words(t::accounts_account_end_keep)}
                </Button>
            </div>
        </Dialog>
    }
}

/// Signs out on this device; says so where it did not work, because then one is still signed in.
#[component]
pub fn SignOutButton() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<ClientError>);
    let sign_out = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failure.set(None);
        spawn_local(async move {
            if let Err(error) = session.sign_out().await {
                busy.set(false);
                failure.set(Some(error));
            }
        });
    });
    view! {
        <Button kind=ButtonKind::Quiet busy on_click=sign_out>{words(t::accounts_account_sign_out)}</Button>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>
                <p>{words(t::accounts_account_still_signed_in)}</p>
                <p>{problem_text(language.get(), &error)}</p>
            </Banner>
        })}
    }
}

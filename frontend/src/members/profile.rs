//! One's profile, as a part of one's account: what colleagues see, and whether the directory shows it.

use super::choices::Choices;
use super::member_href;
use super::names::{profession_name, spoken_name, topic_name};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Choice, Field, Form, Load, Loading, Select, SkeletonShape,
    TextArea, TextInput, problem_text, use_toasts,
};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{FieldError, Language, ProblemCode, Profession, Validate};
use shared::members::{AssistanceType, Profile, ProfilePatch, SpokenLanguage};

/// The section of the account page.
#[component]
pub fn ProfileSection() -> impl IntoView {
    let session = use_session();
    let profile = Loading::new(move || session.call(async |client| client.find_profile().await));
    view! {
        <section aria-labelledby="profile">
            <h2 id="profile" tabindex="-1">{words(t::members_profile_title)}</h2>
            <p class="soft">
                {words(t::members_profile_intro)}
                {session.account_id().map(|id| view! {
                    " "<a href=member_href(id)>{words(t::members_profile_preview)}</a>
                })}
            </p>
            <Load resource=profile shape=SkeletonShape::Text let:profile_now>
                <ProfileForm profile=profile_now reload=Callback::new(move |()| profile.refetch())/>
            </Load>
        </section>
    }
}

/// What the form holds.
#[derive(Clone, Copy)]
struct Fields {
    name: RwSignal<String>,
    profession: RwSignal<String>,
    about: RwSignal<String>,
    languages: RwSignal<Vec<String>>,
    topics: RwSignal<Vec<String>>,
    listed: RwSignal<bool>,
    version: StoredValue<u32>,
}

impl Fields {
    fn new(profile: Profile) -> Self {
        let codes = |all: Vec<String>| RwSignal::new(all);
        Self {
            name: RwSignal::new(profile.name),
            profession: RwSignal::new(profile.profession.map(|one| one.to_string()).unwrap_or_default()),
            about: RwSignal::new(profile.about),
            languages: codes(profile.languages.iter().map(ToString::to_string).collect()),
            topics: codes(profile.topics.iter().map(ToString::to_string).collect()),
            listed: RwSignal::new(profile.listed),
            version: StoredValue::new(profile.version),
        }
    }

    fn to_patch(self) -> ProfilePatch {
        fn parsed<T: std::str::FromStr>(codes: &[String]) -> Vec<T> {
            codes.iter().filter_map(|code| code.parse().ok()).collect()
        }
        ProfilePatch {
            name: Some(self.name.get_untracked()),
            profession: self.profession.get_untracked().parse().ok(),
            about: Some(self.about.get_untracked()),
            languages: Some(self.languages.with_untracked(|codes| parsed(codes))),
            topics: Some(self.topics.with_untracked(|codes| parsed(codes))),
            listed: Some(self.listed.get_untracked()),
        }
    }
}

/// Where the saving stands.
#[derive(Clone, Copy)]
struct Saving {
    busy: RwSignal<bool>,
    errors: RwSignal<Vec<FieldError>>,
    failure: RwSignal<Option<ClientError>>,
}

#[component]
fn ProfileForm(profile: Profile, reload: Callback<()>) -> impl IntoView {
    let language = use_language();
    let fields = Fields::new(profile);
    let saving = Saving {
        busy: RwSignal::new(false),
        errors: RwSignal::new(Vec::new()),
        failure: RwSignal::new(None),
    };
    let save = save(fields, saving);
    let is_conflict = move || {
        saving.failure.with(|failure| {
            matches!(failure, Some(ClientError::Problem(problem)) if problem.code == ProblemCode::EditConflict)
        })
    };
    let problem = Signal::derive(move || {
        saving.failure.get().filter(|_| !is_conflict()).map(|error| problem_text(language.get(), &error))
    });
    view! {
        {move || is_conflict().then(|| view! {
            <Banner kind=BannerKind::Warn>
                <p>{words(t::members_profile_conflict)}</p>
                <Button kind=ButtonKind::Quiet on_click=reload>{words(t::members_profile_reload)}</Button>
            </Banner>
        })}
        <Form name="profile" errors=saving.errors problem busy=saving.busy on_submit=save>
            <ProfileFields fields/>
            <div class="actions">
                <Button submit=true busy=saving.busy>{words(t::members_profile_save)}</Button>
            </div>
        </Form>
    }
}

#[component]
fn ProfileFields(fields: Fields) -> impl IntoView {
    let language = use_language();
    let professions = Signal::derive(move || {
        let language = language.get();
        let none = Choice { value: String::new(), label: t::members_profile_not_said(language).to_owned() };
        let name = |one: &Profession| Choice {
            value: one.to_string(),
            label: profession_name(language, *one).to_owned(),
        };
        std::iter::once(none).chain(Profession::ALL.iter().map(name)).collect()
    });
    let topics = |language: Language, code: &str| {
        code.parse()
            .map_or_else(|_| code.to_owned(), |one: AssistanceType| topic_name(language, one).to_owned())
    };
    let spoken = |language: Language, code: &str| {
        code.parse().map_or_else(|_| code.to_owned(), |one: SpokenLanguage| spoken_name(language, one))
    };
    view! {
        <Field name="name" label=words(t::accounts_account_name) hint=words(t::members_profile_name_hint)>
            <TextInput value=fields.name autocomplete="name"/>
        </Field>
        <Field name="profession" label=words(t::members_profile_profession)>
            <Select value=fields.profession options=professions/>
        </Field>
        <Field name="about" label=words(t::members_profile_about) hint=words(t::members_profile_about_hint)>
            <TextArea value=fields.about rows=4/>
        </Field>
        <Choices
            name="languages"
            legend=words(t::members_profile_languages)
            hint=words(t::members_profile_languages_hint)
            codes=SpokenLanguage::ALL.iter().map(|one| one.code()).collect()
            label=spoken
            chosen=fields.languages
        />
        <Choices
            name="topics"
            legend=words(t::members_profile_topics)
            hint=words(t::members_profile_topics_hint)
            codes=AssistanceType::ALL.iter().map(|one| one.code()).collect()
            label=topics
            chosen=fields.topics
        />
        <label class="check">
            <input
                type="checkbox"
                name="listed"
                prop:checked=fields.listed
                on:change=move |event| fields.listed.set(event_target_checked(&event))
            />
            {words(t::members_profile_listed)}
        </label>
        <p class="hint">{words(t::members_profile_listed_hint)}</p>
    }
}

/// Saves what changed, for the version that was read.
fn save(fields: Fields, saving: Saving) -> Callback<()> {
    let session = use_session();
    let language = use_language();
    let toasts = use_toasts();
    Callback::new(move |()| {
        let patch = fields.to_patch();
        saving.failure.set(None);
        saving.errors.set(patch.validate());
        if saving.busy.get_untracked() || saving.errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        saving.busy.set(true);
        let version = fields.version.get_value();
        spawn_local(async move {
            let result = session.call(async move |client| client.update_profile(version, &patch).await).await;
            saving.busy.set(false);
            match result {
                Ok(profile) => {
                    fields.version.set_value(profile.version);
                    session.rename(&profile.name);
                    let words = t::members_profile_saved(language.get_untracked());
                    toasts.show(BannerKind::Good, words.to_owned());
                }
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    saving.errors.set(problem.errors);
                }
                Err(error) => saving.failure.set(Some(error)),
            }
        });
    })
}

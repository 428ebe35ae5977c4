//! A category's names, its place, and who reads and writes it.

use super::PATH;
use super::rules::RulesSection;
use crate::admin::lists::{choices, chosen, field};
use crate::admin::members::{country_choices, role_choices};
use crate::admin::sending::Sending;
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, Field, Form, Load, Loading, Select, TextInput, use_toasts};
use leptos::prelude::*;
use shared::admin::OrganisationQuery;
use shared::core::id::CategoryId;
use shared::core::{Language, Localised, Validate};
use shared::forum::{Audience, CategoryContent, CategorySetup};

/// What can be chosen beside roles and countries: values with their names.
#[derive(Clone, PartialEq)]
struct Known {
    categories: Vec<CategorySetup>,
    organisations: Vec<(String, String)>,
    groups: Vec<(String, String)>,
}

/// The page of a category, or of a new one.
#[component]
pub(super) fn CategoryPage(id: Option<CategoryId>) -> impl IntoView {
    let session = use_session();
    let known = Loading::new(move || {
        session.call(async |client| {
            let query = OrganisationQuery { limit: Some(100), ..OrganisationQuery::default() };
            let organisations = client.list_organisations(&query).await?.items;
            Ok(Known {
                categories: client.list_category_setups().await?,
                organisations: organisations.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
                groups: client
                    .list_groups()
                    .await?
                    .into_iter()
                    .map(|one| (one.id.to_string(), one.name))
                    .collect(),
            })
        })
    });
    let title = if id.is_some() { t::categories_change } else { t::categories_new };
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::categories_back)}</a></p>
                <Heading text=words(title)/>
                <Load resource=known let:known>
                    {
                        let setup = known.categories.iter().find(|one| Some(one.id) == id).cloned();
                        if setup.is_some() || id.is_none() {
                            view! {
                                <CategoryForm setup known/>
                                {id.map(|id| view! { <RulesSection category=id/> })}
                            }
                            .into_any()
                        } else {
                            view! { <NotFound/> }.into_any()
                        }
                    }
                </Load>
            </div>
        </main>
    }
}

/// A text in each language while it is typed.
#[derive(Clone, Copy)]
pub(super) struct Texts(pub(super) [RwSignal<String>; 4]);

impl Texts {
    pub(super) fn of(texts: &Localised) -> Self {
        let Localised { en, ro, es, cs } = texts.clone();
        Self([en, ro, es, cs].map(RwSignal::new))
    }

    pub(super) fn read(self) -> Localised {
        let [en, ro, es, cs] = self.0.map(|text| text.get_untracked());
        Localised { en, ro, es, cs }
    }
}

/// Who reads or writes, while it is chosen.
#[derive(Clone, Copy)]
struct Chosen {
    role: RwSignal<String>,
    country: RwSignal<String>,
    organisation: RwSignal<String>,
    group: RwSignal<String>,
}

impl Chosen {
    fn of(audience: &Audience) -> Self {
        Self {
            role: field(audience.role),
            country: field(audience.country),
            organisation: field(audience.organisation_id),
            group: field(audience.group_id),
        }
    }

    fn read(self) -> Audience {
        Audience {
            role: chosen(self.role),
            country: chosen(self.country),
            organisation_id: chosen(self.organisation),
            group_id: chosen(self.group),
        }
    }
}

#[component]
fn CategoryForm(setup: Option<CategorySetup>, known: Known) -> impl IntoView {
    let (sending, toasts, language, router) = (Sending::idle(), use_toasts(), use_language(), use_router());
    let nothing = CategoryContent {
        parent_id: None,
        name: Localised::default(),
        description: Localised::default(),
        readers: Audience::default(),
        writers: Audience::default(),
        confidential: false,
        anonymity: false,
        hold_first: 0,
    };
    let stored = setup.as_ref().map(|setup| (setup.id, setup.version));
    let content = setup.map_or(nothing, |setup| setup.content);
    let (names, descriptions) = (Texts::of(&content.name), Texts::of(&content.description));
    let (readers, writers) = (Chosen::of(&content.readers), Chosen::of(&content.writers));
    let parent = field(content.parent_id);
    let confidential = RwSignal::new(content.confidential);
    let anonymity = RwSignal::new(content.anonymity);
    let hold_first = RwSignal::new(content.hold_first.to_string());
    let key = StoredValue::new(browser::random_key());
    let send = Callback::new(move |()| {
        let content = CategoryContent {
            parent_id: chosen(parent),
            name: names.read(),
            description: descriptions.read(),
            readers: readers.read(),
            writers: writers.read(),
            confidential: confidential.get_untracked(),
            anonymity: anonymity.get_untracked(),
            // What is no number is none that is allowed.
            hold_first: hold_first.with_untracked(|typed| typed.trim().parse()).unwrap_or(u32::MAX),
        };
        sending.send(
            content.validate(),
            async move |client| match stored {
                Some((id, version)) => client.update_category(id, version, &content).await,
                None => client.create_category(&content, &key.get_value()).await,
            },
            move |_| {
                toasts.show(BannerKind::Good, t::categories_saved(language.get_untracked()).to_owned());
                router.go(PATH, false);
            },
        );
    });
    let own = stored.map(|(id, _)| id);
    let above: Vec<(CategoryId, Localised)> = known
        .categories
        .into_iter()
        .filter(|one| one.content.parent_id.is_none() && Some(one.id) != own)
        .map(|one| (one.id, one.content.name))
        .collect();
    let parents = choices(t::categories_parent_none, move |language| {
        above.iter().map(|(id, name)| (id.to_string(), name.get(language).to_owned())).collect()
    });
    let (organisations, groups) = (StoredValue::new(known.organisations), StoredValue::new(known.groups));
    view! {
        <Form name="category" errors=sending.errors problem=sending.problem busy=sending.busy on_submit=send>
            <Localisation texts=names fields=["name.en", "name.ro", "name.es", "name.cs"] label=t::categories_name/>
            <Localisation
                texts=descriptions
                fields=["description.en", "description.ro", "description.es", "description.cs"]
                label=t::categories_description
            />
            <Field name="parent_id" label=words(t::categories_parent) hint=words(t::categories_parent_hint)>
                <Select value=parent options=parents/>
            </Field>
            <Among
                chosen=readers
                legend=t::categories_readers
                hint=t::categories_readers_hint
                fields=["readers.role", "readers.country", "readers.organisation_id", "readers.group_id"]
                organisations
                groups
            />
            <Among
                chosen=writers
                legend=t::categories_writers
                hint=t::categories_writers_hint
                fields=["writers.role", "writers.country", "writers.organisation_id", "writers.group_id"]
                organisations
                groups
            />
            <Setting
                value=confidential
                name="confidential"
                label=t::notices_confidential
                hint=t::notices_confidential_hint
            />
            <Setting value=anonymity name="anonymity" label=t::anonymity_category hint=t::anonymity_category_hint/>
            <Field
                name="hold_first"
                label=words(t::moderation_category_hold)
                hint=words(t::moderation_category_hold_hint)
            >
                <TextInput value=hold_first kind="number"/>
            </Field>
            <Button submit=true busy=sending.busy>{words(t::admin_save)}</Button>
        </Form>
    }
}

/// Something that a category is or is not.
#[component]
fn Setting(
    value: RwSignal<bool>,
    name: &'static str,
    label: fn(Language) -> &'static str,
    hint: fn(Language) -> &'static str,
) -> impl IntoView {
    let hint_id = format!("category-{name}-hint");
    view! {
        <div class="field">
            <label class="check">
                <input
                    type="checkbox"
                    name=name
                    aria-describedby=hint_id.clone()
                    prop:checked=value
                    on:change=move |event| value.set(event_target_checked(&event))
                />
                {words(label)}
            </label>
            <p class="hint" id=hint_id>{words(hint)}</p>
        </div>
    }
}

/// A field for each language.
#[component]
fn Localisation(
    texts: Texts,
    fields: [&'static str; 4],
    label: fn(Language, &str) -> String,
) -> impl IntoView {
    let reader = use_language();
    let field = move |((text, name), &language): ((RwSignal<String>, &'static str), &Language)| {
        let label = Signal::derive(move || {
            let reader = reader.get();
            label(reader, &browser::language_name(reader, language.code()).unwrap_or_default())
        });
        view! { <Field name label><TextInput value=text/></Field> }
    };
    texts.0.into_iter().zip(fields).zip(Language::ALL).map(field).collect_view()
}

/// A part of the members: whoever fits everything that is chosen.
#[component]
fn Among(
    chosen: Chosen,
    legend: fn(Language) -> &'static str,
    hint: fn(Language) -> &'static str,
    fields: [&'static str; 4],
    organisations: StoredValue<Vec<(String, String)>>,
    groups: StoredValue<Vec<(String, String)>>,
) -> impl IntoView {
    let [role, country, organisation, group] = fields;
    view! {
        <fieldset class="choices">
            <legend>{words(legend)}</legend>
            <p class="hint">{words(hint)}</p>
            <Field name=role label=words(t::admin_members_role)>
                <Select value=chosen.role options=choices(t::admin_list_any, role_choices)/>
            </Field>
            <Field name=country label=words(t::accounts_account_country)>
                <Select value=chosen.country options=choices(t::admin_list_any, country_choices)/>
            </Field>
            <Field name=organisation label=words(t::accounts_account_organisation)>
                <Select value=chosen.organisation options=choices(t::admin_list_any, move |_| organisations.get_value())/>
            </Field>
            <Field name=group label=words(t::inviting_group)>
                <Select value=chosen.group options=choices(t::admin_list_any, move |_| groups.get_value())/>
            </Field>
        </fieldset>
    }
}

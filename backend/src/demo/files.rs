//! The demo's files and their shapes.

use crate::http::error::AppError;
use serde::Deserialize;
use shared::core::{Country, Language, Profession, Role};
use shared::exchange::{Codes, PracticeContent, PracticeStep};
use shared::members::{AssistanceType, SpokenLanguage};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MembersFile {
    pub organisation: Vec<OrganisationFile>,
    pub member: Vec<MemberFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationFile {
    pub key: String,
    pub name: String,
    pub country: Country,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberFile {
    pub key: String,
    pub name: String,
    pub organisation: String,
    pub language: Language,
    pub profession: Option<Profession>,
    #[serde(default)]
    pub speaks: Vec<SpokenLanguage>,
    #[serde(default)]
    pub topics: Vec<AssistanceType>,
    #[serde(default)]
    pub about: String,
    /// Whether the directory shows them.
    #[serde(default = "yes")]
    pub listed: bool,
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub groups: Vec<String>,
    /// Whether the account is a member's; the administrator's is not.
    #[serde(default = "yes")]
    pub member: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CategoriesFile {
    category: Vec<CategoryFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryFile {
    pub slug: String,
    pub name_en: String,
    pub name_ro: String,
    pub name_es: String,
    pub name_cs: String,
    pub description_en: String,
    pub description_ro: String,
    pub description_es: String,
    pub description_cs: String,
    /// The category that it is a part of, which stands before it.
    pub parent: Option<String>,
    pub role: Option<Role>,
    pub country: Option<Country>,
    pub group: Option<String>,
    pub writers_role: Option<Role>,
    #[serde(default)]
    pub anonymity: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    topic: Vec<TopicFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicFile {
    pub category: String,
    pub title: String,
    pub days_ago: f64,
    pub post: Vec<PostFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostFile {
    pub author: String,
    pub language: Language,
    pub hours_after: f64,
    pub body: String,
}

/// Organisations and members.
pub fn members() -> Result<MembersFile, AppError> {
    toml::from_str(include_str!("../../demo/members.toml")).map_err(AppError::internal)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessagesFile {
    message: Vec<MessageFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageFile {
    pub from: String,
    pub to: String,
    pub hours_ago: i64,
    pub read: bool,
    pub text: String,
}

/// Messages between two members.
pub fn messages() -> Result<Vec<MessageFile>, AppError> {
    let file: MessagesFile =
        toml::from_str(include_str!("../../demo/messages.toml")).map_err(AppError::internal)?;
    Ok(file.message)
}

/// Categories, in their order.
pub fn categories() -> Result<Vec<CategoryFile>, AppError> {
    let file: CategoriesFile =
        toml::from_str(include_str!("../../demo/categories.toml")).map_err(AppError::internal)?;
    Ok(file.category)
}

/// Topics of one language.
pub fn topics(language: Language) -> Result<Vec<TopicFile>, AppError> {
    let text = match language {
        Language::English => include_str!("../../demo/topics_en.toml"),
        Language::Romanian => include_str!("../../demo/topics_ro.toml"),
        Language::Spanish => include_str!("../../demo/topics_es.toml"),
        Language::Czech => include_str!("../../demo/topics_cs.toml"),
    };
    let file: TopicsFile = toml::from_str(text).map_err(AppError::internal)?;
    Ok(file.topic)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PracticesFile {
    practice: Vec<PracticeFile>,
}

/// A case practice as it stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeFile {
    pub author: String,
    title: String,
    summary: String,
    pub closed_months_ago: Option<u32>,
    situation: String,
    young_person: String,
    result: String,
    helped: String,
    #[serde(default)]
    hindered: String,
    #[serde(default)]
    differently: String,
    safeguards: String,
    transferability: String,
    codes: Codes,
    steps: Vec<PracticeStep>,
}

impl PracticeFile {
    /// What its author would have written.
    pub fn into_content(self, language: Language) -> PracticeContent {
        PracticeContent {
            title: self.title,
            summary: self.summary,
            situation: self.situation,
            steps: self.steps,
            young_person: self.young_person,
            result: self.result,
            helped: self.helped,
            hindered: self.hindered,
            differently: self.differently,
            safeguards: self.safeguards,
            transferability: self.transferability,
            codes: self.codes,
            is_composite: true,
            ..PracticeContent::new(language)
        }
    }
}

/// The case practices in this language.
pub fn practices(language: Language) -> Result<Vec<PracticeFile>, AppError> {
    let text = match language {
        Language::English => include_str!("../../demo/practices_en.toml"),
        Language::Romanian => include_str!("../../demo/practices_ro.toml"),
        Language::Spanish => include_str!("../../demo/practices_es.toml"),
        Language::Czech => include_str!("../../demo/practices_cs.toml"),
    };
    Ok(toml::from_str::<PracticesFile>(text).map_err(AppError::internal)?.practice)
}

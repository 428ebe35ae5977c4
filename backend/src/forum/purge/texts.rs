//! The one table of what people write: a purge looks into every column that is named here. A column of text that is not is an
//! exception with its reason in `tests/it/privacy/purge.rs`, which walks the whole schema.

/// What a column holds, and so what becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words: the identifier is blanked.
    Plain,
    /// Markdown, and the column with what is rendered from it, if there is one.
    Markdown(Option<&'static str>),
    /// JSON: in each of its texts the identifier is blanked.
    Json,
    /// Words, a line each: the lines with it go.
    Lines,
    /// The row goes.
    Row,
    /// What a file says: the file goes.
    File,
}

/// What a text belongs to, by the id in this column: it says who is shown that it was found there, and what has to be made
/// anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// What a post says.
    Post(&'static str),
    /// What a post said before, or says in a colleague's translation.
    PostHistory(&'static str),
    /// A topic.
    Topic(&'static str),
    /// A file.
    File(&'static str),
    /// A review.
    Review(&'static str),
    /// Nothing that anybody is shown.
    Nobody(&'static str),
}

impl Of {
    /// The column with the id.
    pub const fn column(self) -> &'static str {
        match self {
            Self::Post(column)
            | Self::PostHistory(column)
            | Self::Topic(column)
            | Self::File(column)
            | Self::Review(column)
            | Self::Nobody(column) => column,
        }
    }
}

/// A column that people write into.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    /// Its table.
    pub table: &'static str,
    /// The columns of the table's key, with commas.
    pub key: &'static str,
    /// The column.
    pub column: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it belongs to.
    pub of: Of,
}

const fn text(table: &'static str, key: &'static str, column: &'static str, kind: Kind, of: Of) -> Text {
    Text { table, key, column, kind, of }
}

/// All of them.
pub const TEXTS: &[Text] = &[
    text("forum_posts", "id", "body_markdown", Kind::Markdown(Some("body_html")), Of::Post("id")),
    text("forum_topics", "id", "title", Kind::Plain, Of::Topic("id")),
    text("forum_topics", "id", "tags", Kind::Lines, Of::Topic("id")),
    text("forum_topic_tags", "topic_id, tag", "tag", Kind::Row, Of::Topic("topic_id")),
    text(
        "forum_post_versions",
        "post_id, version",
        "body_markdown",
        Kind::Markdown(None),
        Of::PostHistory("post_id"),
    ),
    text(
        "forum_translations",
        "id",
        "body_markdown",
        Kind::Markdown(Some("body_html")),
        Of::PostHistory("post_id"),
    ),
    text("forum_polls", "post_id", "question", Kind::Plain, Of::Post("post_id")),
    text("forum_poll_options", "post_id, position", "text", Kind::Plain, Of::Post("post_id")),
    text("forum_attachments", "post_id, file_id", "alt", Kind::Plain, Of::File("file_id")),
    text("media_files", "id", "name", Kind::Plain, Of::File("id")),
    text("media_files", "id", "text", Kind::File, Of::File("id")),
    text("forum_drafts", "account_id, key", "content", Kind::Json, Of::Nobody("account_id")),
    text("forum_bookmarks", "account_id, post_id", "note", Kind::Plain, Of::Nobody("account_id")),
    text("forum_review_entries", "id", "text", Kind::Plain, Of::Review("review_id")),
    text("forum_reveals", "id", "text", Kind::Plain, Of::Nobody("post_id")),
    text("forum_held_posts", "id", "title", Kind::Plain, Of::Nobody("id")),
    text("forum_held_posts", "id", "tags", Kind::Lines, Of::Nobody("id")),
    text("forum_held_posts", "id", "body_markdown", Kind::Markdown(None), Of::Nobody("id")),
    text("forum_held_posts", "id", "attachments", Kind::Json, Of::Nobody("id")),
    text("forum_held_posts", "id", "answer", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "slug", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "name_en", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "name_ro", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "name_es", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "name_cs", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "description_en", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "description_ro", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "description_es", Kind::Plain, Of::Nobody("id")),
    text("forum_categories", "id", "description_cs", Kind::Plain, Of::Nobody("id")),
    text("forum_category_rules", "category_id", "body_en", Kind::Markdown(None), Of::Nobody("category_id")),
    text("forum_category_rules", "category_id", "body_ro", Kind::Markdown(None), Of::Nobody("category_id")),
    text("forum_category_rules", "category_id", "body_es", Kind::Markdown(None), Of::Nobody("category_id")),
    text("forum_category_rules", "category_id", "body_cs", Kind::Markdown(None), Of::Nobody("category_id")),
    text("exchange_published", "practice_id", "title", Kind::Plain, Of::Nobody("practice_id")),
    text("exchange_published", "practice_id", "summary", Kind::Plain, Of::Nobody("practice_id")),
    text("exchange_published", "practice_id", "page", Kind::Json, Of::Nobody("practice_id")),
    text("exchange_comments", "id", "body_markdown", Kind::Markdown(Some("body_html")), Of::Nobody("id")),
    text(
        "exchange_adaptations",
        "id",
        "changed_markdown",
        Kind::Markdown(Some("changed_html")),
        Of::Nobody("id"),
    ),
    text("exchange_adaptations", "id", "went_markdown", Kind::Markdown(Some("went_html")), Of::Nobody("id")),
    text("learning_courses", "id", "slug", Kind::Plain, Of::Nobody("id")),
    text("learning_parts", "id", "key", Kind::Plain, Of::Nobody("id")),
    text("learning_parts", "id", "settings", Kind::Json, Of::Nobody("id")),
    text("learning_words", "part_id, language", "words", Kind::Json, Of::Nobody("part_id")),
    text("learning_words_history", "part_id, language, revision", "words", Kind::Json, Of::Nobody("part_id")),
    text("learning_versions", "id", "note", Kind::Plain, Of::Nobody("id")),
    text("learning_versions", "id", "review", Kind::Plain, Of::Nobody("id")),
    text("learning_version_parts", "version_id, part_id", "settings", Kind::Json, Of::Nobody("part_id")),
    text("learning_cards", "version_id, language", "title", Kind::Plain, Of::Nobody("version_id")),
    text("learning_cards", "version_id, language", "summary", Kind::Plain, Of::Nobody("version_id")),
    text("learning_pages", "version_id, part_id, language", "content", Kind::Json, Of::Nobody("part_id")),
    text(
        "learning_responses",
        "enrolment_id, activity_id, part_id",
        "given",
        Kind::Json,
        Of::Nobody("part_id"),
    ),
    text(
        "learning_responses",
        "enrolment_id, activity_id, part_id",
        "marked",
        Kind::Json,
        Of::Nobody("part_id"),
    ),
    text("learning_plays", "enrolment_id, part_id", "steps", Kind::Json, Of::Nobody("part_id")),
    text("learning_plays", "enrolment_id, part_id", "reflection", Kind::Plain, Of::Nobody("part_id")),
    text("learning_answers", "attempt_id, place", "answer", Kind::Json, Of::Nobody("attempt_id")),
    text("learning_answers", "attempt_id, place", "feedback_html", Kind::Plain, Of::Nobody("attempt_id")),
    text("learning_certificates", "id", "printed", Kind::Json, Of::Nobody("id")),
    text("learning_certificates", "id", "reason", Kind::Plain, Of::Nobody("id")),
    text("learning_submissions", "id", "text", Kind::Markdown(Some("html")), Of::Nobody("id")),
    text(
        "learning_submission_files",
        "submission_id, file_id",
        "alt",
        Kind::Plain,
        Of::Nobody("submission_id"),
    ),
    text("learning_submissions", "id", "feedback_html", Kind::Plain, Of::Nobody("id")),
    text("learning_submissions", "id", "levels", Kind::Json, Of::Nobody("id")),
    text("learning_cohorts", "id", "name", Kind::Plain, Of::Nobody("id")),
    text("learning_meetings", "id", "title", Kind::Plain, Of::Nobody("id")),
    text("learning_meetings", "id", "place", Kind::Plain, Of::Nobody("id")),
    text("learning_surveys", "enrolment_id, part_id, phase", "answers", Kind::Json, Of::Nobody("part_id")),
    text("members_messages", "id", "body", Kind::Plain, Of::Nobody("id")),
    text("accounts_accounts", "id", "about", Kind::Plain, Of::Nobody("id")),
    text("accounts_suspensions", "account_id", "reason", Kind::Plain, Of::Nobody("account_id")),
    text("accounts_passkeys", "id", "name", Kind::Plain, Of::Nobody("id")),
    text("accounts_applications", "id", "motivation", Kind::Plain, Of::Nobody("id")),
    text("accounts_applications", "id", "proposed_organisation", Kind::Plain, Of::Nobody("id")),
    text("accounts_applications", "id", "decline_reason", Kind::Plain, Of::Nobody("id")),
    text("accounts_application_messages", "id", "body", Kind::Plain, Of::Nobody("id")),
    // What waits to be done or mailed. Hardly any job carries words; those that do carry them in JSON.
    text("jobs_jobs", "id", "payload", Kind::Json, Of::Nobody("id")),
    text("jobs_jobs", "id", "last_error", Kind::Plain, Of::Nobody("id")),
    // A caller's own: what repeats a request finds nothing to repeat.
    text("http_idempotency_keys", "account_id, key", "key", Kind::Row, Of::Nobody("account_id")),
];

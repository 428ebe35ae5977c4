//! Writing courses: the draft of a course as a tree, what its parts say in each language, versions that colleagues review, the bank of
//! questions. To all who neither write, translate nor follow the project's activities nothing of this exists.

mod bank;
mod courses;
pub mod drafts;
mod export;
pub mod files;
mod import;
mod naming;
mod parts;
mod policy;
mod preview;
mod rows;
mod tree;
mod versions;
mod words;

use crate::http::operations::Operations;

/// The routes of authoring.
pub fn routes(to: &mut impl Operations) {
    to.service(words::save_words)
        .service(words::confirm_translation)
        .service(words::list_words_versions)
        .service(words::restore_words)
        .service(parts::find_part)
        .service(parts::update_part)
        .service(parts::create_part)
        .service(tree::move_part)
        .service(tree::delete_part)
        .service(tree::list_deleted_parts)
        .service(tree::restore_part)
        .service(tree::duplicate_part)
        .service(preview::preview_part)
        .service(preview::try_question)
        .service(preview::find_version_page)
        .service(courses::list_taught_courses)
        .service(courses::create_course)
        .service(import::import_course)
        .service(export::export_course)
        .service(files::create_course_file)
        .service(courses::find_draft)
        .service(courses::update_course_setup)
        .service(courses::archive_course)
        .service(courses::reopen_course)
        .service(courses::duplicate_course)
        .service(versions::check_course)
        .service(versions::propose_version)
        .service(versions::list_versions)
        .service(versions::review_version)
        .service(versions::publish_version)
        .service(bank::preview_gift)
        .service(bank::export_gift)
        .service(bank::list_bank)
        .service(bank::import_gift);
}

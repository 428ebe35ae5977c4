//! The components that every page is built from. They know no feature: their words are about forms, lists and
//! loading, and what they show comes from props. Native elements first, ARIA only where none exists. Each is shown
//! in every state on `/ui` (`site::gallery`).

mod avatar;
mod banner;
mod breadcrumb;
mod button;
mod card;
mod checks;
mod dialog;
mod diff;
mod diff_view;
mod field;
mod form;
mod initials;
mod language_picker;
mod load;
mod loading;
mod markdown_editor;
mod markdown_insert;
mod markdown_view;
mod menu;
mod paged_list;
mod pager;
mod problem;
mod select;
mod skeleton;
mod tag;
mod text_input;
mod toast;
mod when;

pub use avatar::Avatar;
pub use banner::{Banner, BannerKind};
pub use breadcrumb::Breadcrumb;
pub use button::{Button, ButtonKind, ButtonLink};
pub use card::{Card, EmptyState};
pub use checks::Checks;
pub use dialog::Dialog;
pub use diff_view::DiffView;
pub use field::Field;
pub use form::Form;
pub use language_picker::LanguagePicker;
pub use load::{Load, LoadFailed};
pub use loading::Loading;
pub use markdown_editor::{MarkdownEditor, Preview, PreviewFuture};
pub use markdown_view::MarkdownView;
pub use menu::Menu;
pub use paged_list::PagedList;
pub use pager::Pager;
pub use problem::{code_text, field_text, problem_text, suspension_text};
pub use select::{Choice, Select};
pub use skeleton::{Skeleton, SkeletonShape};
pub use tag::{Badge, Tag, TagKind};
pub use text_input::{TextArea, TextInput};
pub use toast::{Toasts, provide_toasts, use_toasts};
pub use when::When;

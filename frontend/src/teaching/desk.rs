//! A draft while somebody works on it: what it consists of, what was just done, and what was said about it. Moves show at once and are sent
//! one after the other; what the program refuses is taken back.

use super::outline;
use crate::browser;
use crate::i18n::{t, use_language};
use crate::session::{Session, use_session};
use crate::teaching::names::title_or_none;
use crate::ui::Doing;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::{Draft, DraftPart, DraftPartSummary, NewPart, PartMove, TaughtCourse};
use std::collections::VecDeque;

/// What was just taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The part.
    pub id: PartId,
    /// Its title.
    pub title: String,
}

/// A draft on the desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The way to the program.
    pub session: Session,
    /// The course.
    pub course: RwSignal<TaughtCourse>,
    /// Its parts.
    pub parts: RwSignal<Vec<DraftPartSummary>>,
    /// What is under way, or failed.
    pub doing: Doing,
    /// What screen readers are told.
    pub said: RwSignal<String>,
    /// What was taken away last and can be brought back.
    pub gone: RwSignal<Option<Gone>>,
    /// What is being dragged.
    pub dragged: RwSignal<Option<PartId>>,
    language: Signal<Language>,
    moves: StoredValue<VecDeque<(PartId, PartMove)>>,
    is_moving: StoredValue<bool>,
}

impl Desk {
    /// With this draft on it.
    pub fn new(draft: Draft) -> Self {
        Self {
            session: use_session(),
            course: RwSignal::new(draft.course),
            parts: RwSignal::new(draft.parts),
            doing: Doing::new(),
            said: RwSignal::new(String::new()),
            gone: RwSignal::new(None),
            dragged: RwSignal::new(None),
            language: use_language(),
            moves: StoredValue::default(),
            is_moving: StoredValue::new(false),
        }
    }

    /// A part, followed.
    pub fn part(self, id: PartId) -> Memo<Option<DraftPartSummary>> {
        Memo::new(move |_| self.parts.with(|parts| outline::find(parts, id).cloned()))
    }

    /// A part's title, or that it has none.
    pub fn title(self, id: PartId) -> Signal<String> {
        let part = self.part(id);
        Signal::derive(move || {
            part.with(|part| title_or_none(self.language.get(), part.as_ref().map_or("", |part| &part.title)))
        })
    }

    /// Whether one may change the tree.
    pub fn may_write(self) -> bool {
        self.course.with_untracked(|course| course.may_write)
    }

    /// Loads the draft anew; what is there stays until it comes.
    pub fn refresh(self) {
        let Some(id) = self.course.try_with_untracked(|course| course.id) else { return };
        spawn_local(async move {
            let draft = self.session.call(async |client| client.find_draft(id).await).await;
            let is_still = self.is_moving.try_get_value() == Some(false);
            if let Ok(draft) = draft
                && is_still
            {
                self.course.try_set(draft.course);
                self.parts.try_set(draft.parts);
            }
        });
    }

    /// Tells screen readers.
    pub fn say(self, text: impl Into<String>) {
        self.said.set(text.into());
    }

    /// Puts a part elsewhere, and the focus back to what moved it.
    pub fn put(self, id: PartId, to: PartMove, focus: String) {
        self.parts.update(|parts| outline::put(parts, id, to));
        self.moves.update_value(|moves| moves.push_back((id, to)));
        self.say(self.place_in_words(id));
        request_animation_frame(move || browser::focus_and_show(&focus));
        if !self.is_moving.get_value() {
            self.is_moving.set_value(true);
            spawn_local(self.send_moves());
        }
    }

    fn place_in_words(self, id: PartId) -> String {
        let (language, title) = (self.language.get_untracked(), self.title(id).get_untracked());
        let place = self.parts.with_untracked(|parts| {
            let (neighbours, place) = outline::place(parts, id)?;
            let parent = outline::find(parts, outline::find(parts, id)?.parent_id?)?;
            Some((neighbours.len().to_string(), (place + 1).to_string(), parent.title.clone()))
        });
        place.map_or_else(String::new, |(count, place, parent)| {
            t::desk_moved(language, &count, &title_or_none(language, &parent), &place, &title)
        })
    }

    async fn send_moves(self) {
        let mut failure = None;
        while let Some(Some((id, to))) = self.moves.try_update_value(VecDeque::pop_front) {
            let moved = self.session.call(async move |client| client.move_part(id, &to).await).await;
            if let Err(error) = moved {
                self.moves.try_update_value(VecDeque::clear);
                failure = Some(error);
            }
        }
        self.is_moving.try_set_value(false);
        if self.doing.failure.try_set(failure).is_none() {
            self.refresh();
        }
    }

    /// Makes a part; the key makes a repeated sending harmless.
    pub fn create(self, doing: Doing, new: NewPart, key: String, then: impl FnOnce(DraftPart) + 'static) {
        let course = self.course.with_untracked(|course| course.id);
        let after = new.after;
        let act = self.session.call(async move |client| client.create_part(course, &new, &key).await);
        doing.run(act, move |part| {
            self.take(&part, after);
            then(part);
        });
    }

    /// A new part is among the others before the draft is loaded anew.
    pub fn take(self, part: &DraftPart, after: Option<PartId>) {
        let Some(parent_id) = part.parent_id else { return };
        let title = part.words.first().map(|words| words.words.title.clone()).unwrap_or_default();
        let summary = DraftPartSummary {
            id: part.id,
            parent_id: Some(parent_id),
            kind: part.kind,
            key: part.key.clone(),
            position: part.position,
            settings: part.settings.clone(),
            revision: part.revision,
            title,
            translations: Vec::new(),
        };
        self.parts.update(|parts| {
            parts.retain(|one| one.id != part.id);
            parts.push(summary);
            outline::put(parts, part.id, PartMove { parent_id, after });
        });
        self.refresh();
    }

    /// Makes a part like this one after it.
    pub fn duplicate(self, id: PartId) {
        let key = browser::random_key();
        let act = self.session.call(async move |client| client.duplicate_part(id, &key).await);
        self.doing.run(act, move |part| {
            self.take(&part, Some(id));
            self.say(t::desk_duplicated(self.language.get_untracked()));
            focus_part(part.id);
        });
    }

    /// Takes a part away; it can be brought back.
    pub fn delete(self, id: PartId) {
        let title = self.title(id).get_untracked();
        let act = self.session.call(async move |client| client.delete_part(id).await);
        self.doing.run(act, move |()| {
            self.parts.update(|parts| parts.retain(|one| one.id != id && one.parent_id != Some(id)));
            self.gone.set(Some(Gone { id, title }));
            self.refresh();
            request_animation_frame(|| browser::focus_and_show(".gone"));
        });
    }

    /// Brings back what was taken away last.
    pub fn bring_back(self, id: PartId) {
        let act = self.session.call(async move |client| client.restore_part(id).await);
        self.doing.run(act, move |part| {
            self.gone.set(None);
            let (before, parent) = (part.position.checked_sub(1), part.parent_id);
            let after = self.parts.with_untracked(|parts| {
                let mut siblings = parts.iter().filter(|one| one.parent_id == parent && one.id != part.id);
                siblings.nth(usize::try_from(before?).ok()?).map(|one| one.id)
            });
            self.take(&part, after);
            self.say(t::desk_brought_back(self.language.get_untracked()));
            focus_part(part.id);
        });
    }
}

/// The selector of a part in the list.
pub fn selector(id: PartId) -> String {
    format!("#part-{id} .part-title")
}

/// Moves the focus to a part in the list, once it is there.
pub fn focus_part(id: PartId) {
    request_animation_frame(move || browser::focus_and_show(&selector(id)));
}

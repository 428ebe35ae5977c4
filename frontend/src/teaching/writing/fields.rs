//! The fields of words while they are typed.

use crate::teaching::questions::sketch::Sketch;
use leptos::prelude::*;
use shared::learning::{Question, Words};
use std::collections::BTreeMap;

/// Words as signals. Lists are texts with one entry a line.
#[derive(Clone, Copy)]
pub struct Fields {
    /// The title.
    pub title: RwSignal<String>,
    /// The summary.
    pub summary: RwSignal<String>,
    /// The text.
    pub body: RwSignal<String>,
    /// The lines of a list.
    pub lines: RwSignal<String>,
    /// Where facts come from.
    pub sources: RwSignal<String>,
    /// What one needs.
    pub materials: RwSignal<String>,
    /// The captions.
    pub captions: RwSignal<String>,
    /// Texts by the keys of the settings.
    pub entries: RwSignal<BTreeMap<String, String>>,
    /// The keys that the settings ask for; texts of others are not sent.
    pub keys: RwSignal<Vec<String>>,
    /// The question; blank of parts that ask none.
    pub question: RwSignal<Sketch>,
}

impl Fields {
    /// With these words in them.
    pub fn of(words: &Words) -> Self {
        let fields = Self {
            title: RwSignal::new(String::new()),
            summary: RwSignal::new(String::new()),
            body: RwSignal::new(String::new()),
            lines: RwSignal::new(String::new()),
            sources: RwSignal::new(String::new()),
            materials: RwSignal::new(String::new()),
            captions: RwSignal::new(String::new()),
            entries: RwSignal::new(BTreeMap::new()),
            keys: RwSignal::new(words.entries.keys().cloned().collect()),
            question: RwSignal::new(Sketch::default()),
        };
        fields.put(words);
        fields
    }

    /// Puts other words into them.
    pub fn put(self, words: &Words) {
        self.title.set(words.title.clone());
        self.summary.set(words.summary.clone());
        self.body.set(words.body.clone());
        self.lines.set(words.lines.join("\n"));
        self.sources.set(words.sources.join("\n"));
        self.materials.set(words.materials.join("\n"));
        self.captions.set(words.captions.clone());
        self.entries.set(words.entries.clone());
        self.question.set(words.question.clone().map(Sketch::of).unwrap_or_default());
    }

    /// What they say; follows them.
    pub fn read(self) -> Words {
        let keys = self.keys.get();
        let filled = |(key, text): &(String, String)| keys.contains(key) && !text.trim().is_empty();
        Words {
            title: self.title.get().trim().to_owned(),
            summary: self.summary.get().trim().to_owned(),
            body: self.body.get(),
            lines: lines_of(&self.lines.get()),
            sources: lines_of(&self.sources.get()),
            materials: lines_of(&self.materials.get()),
            entries: self.entries.get().into_iter().filter(filled).collect(),
            captions: self.captions.get(),
            question: self.question.with(|sketch| (!sketch.is_blank()).then(|| sketch.question())),
        }
    }
}

/// The lines of a text that say something.
pub fn lines_of(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}

/// Words as one text, to be read and compared.
pub fn as_text(words: &Words) -> String {
    let mut texts = vec![words.title.clone(), words.summary.clone(), words.body.clone()];
    if let Some(question) = &words.question {
        texts.push(question_text(question));
    }
    texts.extend([words.lines.join("\n"), words.materials.join("\n"), words.sources.join("\n")]);
    texts.extend(words.entries.values().cloned());
    texts.push(words.captions.clone());
    texts.retain(|text| !text.trim().is_empty());
    texts.join("\n\n")
}

/// A question with its answers as one text.
fn question_text(question: &Question) -> String {
    let sketch = Sketch::of(question.clone());
    let rows = sketch.rows.iter().chain(&sketch.gaps).flat_map(|row| {
        [&row.text.text, &row.partner, &row.first, &row.second, &row.feedback.text].map(String::clone)
    });
    let told = [&sketch.told_right, &sketch.told_wrong, &sketch.guidance, &sketch.feedback];
    let told = told.into_iter().map(|text| text.text.clone());
    let mut texts: Vec<String> =
        [sketch.name.clone(), sketch.text.text.clone()].into_iter().chain(rows).chain(told).collect();
    texts.retain(|text| !text.trim().is_empty());
    texts.join("\n")
}

/// The title, or the beginning of what is said, as the outline shows it.
pub fn beginning(words: &Words) -> String {
    const MOST: usize = 80;
    let question = words.question.iter().map(|question| question.text.text.as_str());
    let texts = [words.title.as_str(), &words.summary, &words.body].into_iter().chain(question);
    let mut texts = texts.chain(words.lines.iter().map(String::as_str));
    let text = texts.find(|text| !text.trim().is_empty()).unwrap_or_default();
    let line = text.trim().lines().next().unwrap_or_default();
    if line.chars().count() <= MOST {
        return line.to_owned();
    }
    let start: String = line.chars().take(MOST).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_the_words_again() {
        let words = Words {
            title: "Trust".to_owned(),
            lines: vec!["one".to_owned(), "two".to_owned()],
            entries: BTreeMap::from([("a".to_owned(), "A".to_owned())]),
            ..Words::default()
        };
        Owner::new().with(|| {
            let fields = Fields::of(&words);
            fields.keys.set(vec!["a".to_owned(), "b".to_owned()]);
            assert_eq!(fields.read(), words);
            fields.lines.set(" one \n\n three\n".to_owned());
            fields.entries.update(|entries| _ = entries.insert("b".to_owned(), " ".to_owned()));
            assert_eq!(fields.read().lines, ["one", "three"]);
            assert_eq!(fields.read().entries, words.entries, "what says nothing is not sent");
            fields.keys.set(Vec::new());
            assert!(fields.read().entries.is_empty(), "nor what nothing asks for");
        });
    }

    #[test]
    fn a_part_is_known_by_how_it_begins() {
        let body = |body: &str| Words { body: body.to_owned(), ..Words::default() };
        assert_eq!(beginning(&body("\nA first line.\nA second.")), "A first line.");
        assert_eq!(beginning(&body(&"é".repeat(90))).chars().count(), 81);
        assert_eq!(beginning(&Words::default()), "");
    }
}

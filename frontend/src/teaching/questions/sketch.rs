//! A question while it is written: as it is typed, whatever its form, so that a number may be half typed, and nothing that was typed goes
//! when another form is chosen.

use super::kind::Kind;
use super::rows::{Accepts, Row};
use super::worth::{self, Worth};
use serde::{Deserialize, Serialize};
use shared::learning::{
    ChoiceAnswer, Formatted, Pair, Question, QuestionFlaw, QuestionForm, QuestionProblem, TextAnswer,
    TextFormat, Weight,
};

/// A question as it is typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sketch {
    /// How it is answered.
    pub kind: Kind,
    /// Its short name.
    pub name: String,
    /// What is asked.
    pub text: Formatted,
    /// What is told after answering.
    pub feedback: Formatted,
    /// Answers, pairs or items.
    pub rows: Vec<Row>,
    /// Of a gap text: what counts in each gap, a line each.
    pub gaps: Vec<Row>,
    /// Of a statement: whether it is true.
    pub is_true: bool,
    /// What is told to those who were right about it.
    pub told_right: Formatted,
    /// What is told to those who were not.
    pub told_wrong: Formatted,
    /// Of an essay: what a good answer says.
    pub guidance: Formatted,
    /// The tags that stand in the question itself.
    pub tags: Vec<String>,
}

/// A text that says nothing yet.
pub fn blank() -> Formatted {
    Formatted::markdown("")
}

fn or_blank(text: Option<Formatted>) -> Formatted {
    text.unwrap_or_else(blank)
}

/// A text that need not be there.
pub(super) fn filled(text: &Formatted) -> Option<Formatted> {
    (!text.text.trim().is_empty()).then(|| text.clone())
}

impl Default for Sketch {
    /// A new question: one of two answers is right.
    fn default() -> Self {
        let rows = vec![Row { worth: Worth::Right, ..Row::new(0) }, Row::new(1)];
        Self {
            kind: Kind::Single,
            name: String::new(),
            text: blank(),
            feedback: blank(),
            rows,
            gaps: Vec::new(),
            is_true: true,
            told_right: blank(),
            told_wrong: blank(),
            guidance: blank(),
            tags: Vec::new(),
        }
    }
}

impl Sketch {
    /// A question as it stands.
    pub fn of(question: Question) -> Self {
        let kind = Kind::of(&question.form);
        let mut sketch = Self {
            kind,
            name: question.name,
            text: question.text,
            feedback: or_blank(question.feedback),
            rows: Vec::new(),
            tags: question.tags,
            ..Self::default()
        };
        sketch.take(question.form);
        sketch
    }

    fn take(&mut self, form: QuestionForm) {
        let answers = match form {
            QuestionForm::SingleChoice { answers } => {
                let worths = answers.iter().map(|answer| worth::of_single(answer.weight)).collect();
                Row::of_choices(answers, worths)
            }
            QuestionForm::MultipleChoice { answers } => {
                let weights: Vec<Weight> = answers.iter().map(|answer| answer.weight).collect();
                Row::of_choices(answers, worth::of_several(&weights))
            }
            QuestionForm::TrueFalse { right, feedback_right, feedback_wrong } => {
                self.is_true = right;
                self.told_right = or_blank(feedback_right);
                self.told_wrong = or_blank(feedback_wrong);
                Vec::new()
            }
            QuestionForm::ShortAnswer { answers } => Row::of_texts(answers),
            QuestionForm::Numerical { answers } => Row::of_numbers(answers),
            QuestionForm::Matching { pairs } => Row::of_pairs(pairs),
            QuestionForm::Ordering { items } => Row::of_items(items),
            QuestionForm::GapText { gaps } => {
                self.gaps = Row::of_gaps(&gaps);
                Vec::new()
            }
            QuestionForm::Essay { guidance } => {
                self.guidance = or_blank(guidance);
                Vec::new()
            }
            QuestionForm::Description => Vec::new(),
        };
        self.rows = answers;
    }

    /// The question, without what nobody misses.
    pub fn question(&self) -> Question {
        let question = Question {
            name: self.name.clone(),
            text: self.text.clone(),
            form: self.form(),
            feedback: filled(&self.feedback),
            tags: self.tags.clone(),
        };
        question.tidied()
    }

    /// What is wrong with it; nothing if it can be asked and marked.
    pub fn problems(&self) -> Vec<QuestionProblem> {
        self.question().problems()
    }

    /// What is wrong with it, as a translation of an original: there, what has a prompt needs one.
    pub fn problems_beside(&self, original: Option<&Self>) -> Vec<QuestionProblem> {
        let mut problems = self.problems();
        let pairs = original.filter(|_| self.kind == Kind::Matching).map(|original| &original.rows);
        for (place, (row, original)) in self.rows.iter().zip(pairs.into_iter().flatten()).enumerate() {
            if filled(&original.text).is_some() && filled(&row.text).is_none() {
                let field = format!("form.pairs.{place}.prompt");
                problems.push(QuestionProblem { field, flaw: QuestionFlaw::Empty });
            }
        }
        problems
    }

    /// Whether nothing was typed that learners would read.
    pub fn is_blank(&self) -> bool {
        let texts = [&self.text, &self.feedback].into_iter().chain(self.rows.iter().map(|row| &row.text));
        self.name.trim().is_empty() && texts.into_iter().all(|text| text.text.trim().is_empty())
    }

    fn form(&self) -> QuestionForm {
        match self.kind {
            Kind::Single => QuestionForm::SingleChoice { answers: self.choices() },
            Kind::Multiple => QuestionForm::MultipleChoice { answers: self.choices() },
            Kind::TrueFalse => QuestionForm::TrueFalse {
                right: self.is_true,
                feedback_right: filled(&self.told_right),
                feedback_wrong: filled(&self.told_wrong),
            },
            Kind::Short => QuestionForm::ShortAnswer { answers: self.texts() },
            Kind::Number => QuestionForm::Numerical {
                answers: self.rows.iter().map(|row| row.number(self.weight(row))).collect(),
            },
            Kind::Matching => QuestionForm::Matching { pairs: self.rows.iter().map(pair).collect() },
            Kind::Ordering => {
                QuestionForm::Ordering { items: self.rows.iter().map(|row| row.text.clone()).collect() }
            }
            Kind::Gaps => QuestionForm::GapText { gaps: self.gaps.iter().map(Row::words).collect() },
            Kind::Essay => QuestionForm::Essay { guidance: filled(&self.guidance) },
            Kind::Description => QuestionForm::Description,
        }
    }

    fn choices(&self) -> Vec<ChoiceAnswer> {
        let choice = |row: &Row| ChoiceAnswer {
            text: row.text.clone(),
            weight: self.weight(row),
            feedback: filled(&row.feedback),
        };
        self.rows.iter().map(choice).collect()
    }

    fn texts(&self) -> Vec<TextAnswer> {
        let answer = |row: &Row| TextAnswer {
            text: row.text.text.clone(),
            weight: self.weight(row),
            feedback: filled(&row.feedback),
        };
        self.rows.iter().map(answer).collect()
    }

    /// What an answer is worth, beside the others.
    pub fn weight(&self, row: &Row) -> Weight {
        let right = if self.kind == Kind::Multiple { self.share() } else { Weight::FULL };
        match row.worth {
            Worth::Right => right,
            Worth::Wrong => Weight::NONE,
            Worth::Takes => Weight(-right.0),
            // What is no number is no weight either.
            Worth::Part => worth::of_percent(&row.part).unwrap_or(Weight(i32::MAX)),
        }
    }

    /// What one right answer of several is worth.
    fn share(&self) -> Weight {
        let rights = self.rows.iter().filter(|row| row.worth == Worth::Right).count();
        let parts = self.rows.iter().filter(|row| row.worth == Worth::Part);
        let parts = parts.filter_map(|row| worth::of_percent(&row.part)).map(|part| i64::from(part.0.max(0)));
        worth::share(rights, parts.sum())
    }

    /// Another form. What was typed stays, also what this form does not show.
    pub fn become_kind(&mut self, kind: Kind) {
        let (from, to) = match kind {
            Kind::Multiple => (Worth::Wrong, Worth::Takes),
            _ => (Worth::Takes, Worth::Wrong),
        };
        for row in self.rows.iter_mut().filter(|row| row.worth == from) {
            row.worth = to;
        }
        self.kind = kind;
        let least = match kind {
            Kind::Single | Kind::Multiple | Kind::Matching | Kind::Ordering => 2,
            Kind::Short | Kind::Number => 1,
            _ => 0,
        };
        while self.rows.len() < least {
            self.add_row();
        }
        // Rows in which nothing was typed are no answers that somebody wants.
        while self.rows.len() > least && self.rows.last().is_some_and(Row::is_blank) {
            self.rows.pop();
        }
        let typed = matches!(kind, Kind::Short | Kind::Number);
        if typed
            && let [only] = self.rows.as_mut_slice()
            && only.worth == Worth::Wrong
        {
            only.worth = Worth::Right;
        }
        if kind == Kind::Gaps {
            self.fit_gaps();
        }
    }

    /// A further answer; gives its number.
    pub fn add_row(&mut self) -> u32 {
        let id = self.rows.iter().map(|row| row.id + 1).max().unwrap_or_default();
        let worth = if self.kind == Kind::Multiple { Worth::Takes } else { Worth::Wrong };
        let accepts = if self.rows.is_empty() { Accepts::Near } else { Accepts::default() };
        self.rows.push(Row { worth, accepts, ..Row::new(id) });
        id
    }

    /// What has to be the same in every language is as in the original: the form, how many answers there are, what each is worth.
    pub fn follow(&mut self, original: &Self) {
        self.kind = original.kind;
        self.is_true = original.is_true;
        if !self.kind.is_counted() {
            return;
        }
        self.rows.truncate(original.rows.len());
        while self.rows.len() < original.rows.len() {
            self.add_row();
        }
        for (row, original) in self.rows.iter_mut().zip(&original.rows) {
            row.follow(original);
            // A partner that fits nothing fits nothing in any language.
            if self.kind == Kind::Matching && original.text.text.trim().is_empty() {
                row.text = blank();
            }
        }
        self.gaps.truncate(original.gaps.len());
        for row in original.gaps.iter().skip(self.gaps.len()) {
            self.gaps.push(Row::new(row.id));
        }
    }

    /// A translation that says nothing yet.
    pub fn untranslated(original: &Self) -> Self {
        let mut sketch = Self { rows: Vec::new(), ..Self::default() };
        sketch.follow(original);
        if sketch.kind == Kind::Short {
            sketch.rows = vec![Row { worth: Worth::Right, ..Row::new(0) }];
        }
        sketch
    }
}

fn pair(row: &Row) -> Pair {
    let prompt = Formatted { text: row.text.text.trim().to_owned(), format: row.text.format };
    Pair { prompt, partner: row.partner.clone() }
}

/// Whether a text is to be read otherwise than what is written here.
pub const fn is_foreign(format: TextFormat) -> bool {
    !matches!(format, TextFormat::Markdown)
}

#[cfg(test)]
mod tests;

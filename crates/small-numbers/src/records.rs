//! A record as it may be published: for each field a ladder from exact to general, and how far up it is shown.

/// What a field says, as a small number that the caller has given to it. Within one field equal codes read the same to the
/// public, and different codes differently.
pub type Code = u16;

/// The code of a field that is not shown; the caller gives it to nothing else.
pub const NOT_SHOWN: Code = 0;

/// For each field the step of its ladder that is shown. The step after the last is [`NOT_SHOWN`].
pub type Levels<const F: usize> = [u8; F];

/// One field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// From exact to general, a few steps (at most 255); that the field is not shown needs no step of its own.
    pub ladder: &'a [Code],
    /// Its author shows it no finer than this step.
    pub start: u8,
}

/// The fields of a record by which somebody could be recognised.
pub type Record<'a, const F: usize> = [Field<'a>; F];

impl<'a> Field<'a> {
    /// What is shown at a step; [`NOT_SHOWN`] past the last.
    pub fn at(self, level: u8) -> Code {
        self.steps().get(usize::from(level)).copied().unwrap_or(NOT_SHOWN)
    }

    /// The steps that its author allows.
    pub(crate) fn allowed(self) -> &'a [Code] {
        self.steps().get(usize::from(self.start)..).unwrap_or_default()
    }

    fn steps(self) -> &'a [Code] {
        self.ladder.get(..usize::from(u8::MAX)).unwrap_or(self.ladder)
    }
}

/// What the public sees of a record at these levels; never finer than its author allows.
pub fn shown<const F: usize>(record: &Record<'_, F>, levels: Levels<F>) -> [Code; F] {
    let mut levels = levels.into_iter();
    record.map(|field| field.at(levels.next().unwrap_or(u8::MAX).max(field.start)))
}

/// Whether nothing is said at all.
pub(crate) fn is_silent<const F: usize>(codes: &[Code; F]) -> bool {
    codes.iter().all(|code| *code == NOT_SHOWN)
}

/// What hiding a field costs, whatever its ladder; divisible by the usual numbers of steps.
const WHOLE_FIELD: u32 = 840;

/// What it costs to raise a field by so many of the steps that its author allows.
pub(crate) fn loss(raised: u8, allowed: &[Code]) -> u32 {
    u32::from(raised) * WHOLE_FIELD / u32::try_from(allowed.len()).unwrap_or(u32::MAX).max(1)
}

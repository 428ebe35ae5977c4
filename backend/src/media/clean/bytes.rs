//! Reading bytes from the front, never beyond the end.

/// What of some bytes is still to be read.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next so many.
    pub fn take(&mut self, number: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(number)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next one.
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Whether these are next; they are taken if so.
    pub fn starts(&mut self, with: &[u8]) -> bool {
        let rest = self.0.strip_prefix(with);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// The next two as a number, the larger part first.
    pub fn be16(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_be_bytes)
    }

    /// The next four as a number, the larger part first.
    pub fn be32(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_be_bytes)
    }

    /// The next four as a number, the smaller part first.
    pub fn le32(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }
}

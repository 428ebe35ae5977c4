//! Reads a finished file.

use lopdf::{Dictionary, Document, Object};

/// A file that was read back.
pub struct Pdf(Document);

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        Self(Document::load_mem(bytes).unwrap())
    }

    pub fn pages(&self) -> usize {
        self.0.get_pages().len()
    }

    /// The words of all pages without blanks: where lines break is not what is tested.
    pub fn words(&self) -> String {
        let pages: Vec<u32> = self.0.get_pages().into_keys().collect();
        squeezed(&self.0.extract_text(&pages).unwrap())
    }

    pub fn says(&self, text: &str) -> bool {
        self.words().contains(&squeezed(text))
    }

    pub fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    /// The metadata, as XML.
    pub fn metadata(&self) -> String {
        let Object::Stream(stream) = self.0.dereference(self.catalog().get(b"Metadata").unwrap()).unwrap().1
        else {
            panic!("no metadata")
        };
        String::from_utf8(stream.get_plain_content().unwrap_or_else(|_| stream.content.clone())).unwrap()
    }

    /// The alternative texts, and the titles of bookmarks: every text string of the file below `key`.
    pub fn strings(&self, key: &[u8]) -> Vec<String> {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        dictionaries
            .filter_map(|dictionary| dictionary.get(key).ok())
            .filter_map(|text| lopdf::decode_text_string(text).ok())
            .collect()
    }

    /// How often a tag of the structure stands in the file.
    pub fn tags(&self, tag: &str) -> usize {
        self.named(b"S", tag)
    }

    /// How many places of the file can be clicked.
    pub fn links(&self) -> usize {
        self.named(b"Subtype", "Link")
    }

    fn named(&self, key: &[u8], name: &str) -> usize {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        dictionaries
            .filter(|dictionary| {
                dictionary.get(key).and_then(Object::as_name).is_ok_and(|found| found == name.as_bytes())
            })
            .count()
    }
}

pub fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{200b}').collect()
}

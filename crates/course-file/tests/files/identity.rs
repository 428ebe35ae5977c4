//! What was written is read again as it was, whatever it says.

use super::arbitrary;
use course_file::{Limits, Zip, read, write_zip};
use proptest::prelude::*;
use std::io::{Cursor, Read};

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_course_comes_back(course in arbitrary::course()) {
        let zip = write_zip(&course, Vec::new(), |id| Ok(Cursor::new(id.0.as_bytes().to_vec()))).unwrap();
        let mut zip = Zip::open(Cursor::new(zip), Limits::default()).unwrap();
        prop_assert_eq!(read(zip.files()), Ok(course.clone()));
        for (id, name) in &course.media {
            let mut content = Vec::new();
            zip.medium(name).unwrap().read_to_end(&mut content).unwrap();
            prop_assert_eq!(&content, id.0.as_bytes());
        }
        prop_assert!(zip.medium("other.png").is_err());
    }
}

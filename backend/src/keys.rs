//! The installation's keys: files in `<data folder>/keys/`, made at the first start and readable by their owner only.

use crate::app::Ids;
use std::io::Write;
use std::path::Path;

/// The key of this name; 32 random bytes if there was none.
pub fn read_or_make(data_dir: &Path, name: &str, ids: &Ids) -> std::io::Result<Vec<u8>> {
    let folder = data_dir.join("keys");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    if !path.exists() {
        // Under its name only when it is whole: another instance may start on the same folder.
        let half = path.with_extension(format!("half-{}", std::process::id()));
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&half)?.write_all(&ids.bytes::<32>())?;
        match std::fs::hard_link(&half, &path) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
        std::fs::remove_file(&half)?;
    }
    std::fs::read(path)
}

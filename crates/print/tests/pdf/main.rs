//! What stands in the files, read back from them.

#[cfg(test)]
mod certificates;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod pdf;

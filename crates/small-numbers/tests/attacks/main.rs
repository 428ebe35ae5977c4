//! What an outsider could try with what is published, and that it leads nowhere.

#[cfg(test)]
mod linear;
#[cfg(test)]
mod linked;
#[cfg(test)]
mod records;
#[cfg(test)]
mod tables;

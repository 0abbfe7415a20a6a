//! Turning what a body says into what the domain knows, and naming every field that does not fit.

use kernel::{Cursor, Id, Kind, PageQuery};
use web::{FieldError, Problem};

use crate::domain::{Email, Name, Password};

/// A name.
pub fn name(pointer: &str, text: &str) -> Result<Name, Problem> {
    Name::parse(text).ok_or_else(|| refused(pointer, "expected 1 to 200 characters"))
}

/// An e-mail address.
pub fn email(pointer: &str, text: &str) -> Result<Email, Problem> {
    Email::parse(text).ok_or_else(|| refused(pointer, "expected an e-mail address"))
}

/// A password to be set.
pub fn password(pointer: &str, text: &str, email: &Email) -> Result<Password, Problem> {
    Password::parse(text, email).map_err(|why| refused(pointer, &why.to_string()))
}

/// A cursor of a list by name and id.
pub fn name_and_id<K: Kind>(page: &PageQuery) -> Result<Option<(String, Id<K>)>, Problem> {
    let Some(Cursor(keys)) = web::paging::after(page, 2)? else { return Ok(None) };
    let id = keys[1].parse().map_err(|why| refused("cursor", &format!("not a cursor of this list: {why}")))?;
    Ok(Some((keys[0].clone(), id)))
}

fn refused(pointer: &str, detail: &str) -> Problem {
    Problem::invalid(vec![FieldError::new(pointer, detail)])
}

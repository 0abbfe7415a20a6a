//! Bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::ReadError;

/// UTF-8 with or without a byte order mark, UTF-16, for XML what its declaration says, else Windows-1252, which holds
/// ISO 8859-1.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(encoding, &bytes[mark..]);
    }
    match bytes {
        [0, b'<', ..] => return strictly(UTF_16BE, bytes),
        [b'<', 0, ..] => return strictly(UTF_16LE, bytes),
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let is_xml = bytes.trim_ascii_start().first() == Some(&b'<');
    let encoding = if is_xml { declared(bytes) } else { Some(WINDOWS_1252) };
    encoding.map_or_else(
        || Err(ReadError::new(None, "is not UTF-8 and declares no other encoding")),
        |e| strictly(e, bytes),
    )
}

fn strictly<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, ReadError> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if had_errors {
        return Err(ReadError::new(None, format!("is not {} throughout", encoding.name())));
    }
    Ok(text)
}

/// The encoding an XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let (_, rest) = head.split_once("encoding=")?;
    let quote = rest.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let label = rest[1..].split(quote).next()?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != encoding_rs::UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_banks_send() {
        assert_eq!(decode("für".as_bytes()).unwrap(), "für");
        assert_eq!(decode(b"\xef\xbb\xbff\xc3\xbcr").unwrap(), "für");
        assert_eq!(decode(b"f\xfcr \x80").unwrap(), "für €");
        assert_eq!(decode(b"\xff\xfef\0\xfc\0").unwrap(), "fü");
        assert_eq!(decode(b"\0<\0a").unwrap(), "<a");
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xfc</a>";
        assert!(decode(latin).unwrap().contains("<a>ü</a>"));
        assert!(decode(b"<a>\xfc</a>").is_err());
        assert!(decode(b"\xff\xfef\0\xfc").is_err());
    }
}

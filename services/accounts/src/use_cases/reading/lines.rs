//! Lines and records of bounded length, out of a file of any length.

use std::io::{self, BufRead, Read};

/// A line longer than this is refused; the rest of the file goes on.
const MOST_LINE_BYTES: usize = 64 * 1024;
/// What may be read for one record: more is a quote that was never closed.
const MOST_RECORD_READ: usize = 1024 * 1024;

/// A reader that hands out only so much for one record, so that no record fills the memory.
pub struct Bounded<R> {
    inner: R,
    since: usize,
}

impl<R> Bounded<R> {
    /// Bounds a reader.
    pub const fn of(inner: R) -> Self {
        Self { inner, since: 0 }
    }

    /// A record was handed out; the next one begins.
    pub const fn begin_record(&mut self) {
        self.since = 0;
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since > MOST_RECORD_READ {
            return Err(io::Error::other("a row is longer than a mebibyte: is a quote not closed?"));
        }
        let count = self.inner.read(buffer)?;
        self.since += count;
        Ok(count)
    }
}

/// The lines of a text, one after the other.
pub struct Lines<R> {
    inner: R,
    line: u32,
    is_over: bool,
}

impl<R: BufRead> Lines<R> {
    /// Begins at the first line.
    pub const fn of(inner: R) -> Self {
        Self { inner, line: 0, is_over: false }
    }

    /// The next line and its number, or why it cannot be read.
    pub fn next_line(&mut self) -> Option<(u32, Result<String, String>)> {
        let mut bytes = Vec::new();
        let mut length = 0_usize;
        loop {
            let chunk = match self.inner.fill_buf() {
                Ok(chunk) => chunk,
                Err(_) if self.is_over => return None,
                Err(why) => {
                    self.is_over = true;
                    return Some((self.line.saturating_add(1), Err(why.to_string())));
                }
            };
            if chunk.is_empty() && length == 0 {
                return None;
            }
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let piece = &chunk[..end.unwrap_or(chunk.len())];
            let room = MOST_LINE_BYTES.saturating_sub(bytes.len());
            bytes.extend_from_slice(&piece[..piece.len().min(room)]);
            let used = end.map_or(chunk.len(), |end| end + 1);
            length += used;
            let is_end = end.is_some() || used == 0;
            self.inner.consume(used);
            if is_end {
                break;
            }
        }
        self.line = self.line.saturating_add(1);
        if length > MOST_LINE_BYTES + 2 {
            return Some((self.line, Err(format!("longer than {MOST_LINE_BYTES} bytes"))));
        }
        let text = String::from_utf8(bytes).map_err(|why| format!("is not UTF-8 text: {why}"));
        Some((self.line, text.map(|text| text.trim_end_matches('\r').to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_and_long_ones_refused() {
        let text = format!("a\r\n\n{}\nlast", "x".repeat(MOST_LINE_BYTES * 3));
        let mut lines = Lines::of(text.as_bytes());
        assert_eq!(lines.next_line(), Some((1, Ok("a".into()))));
        assert_eq!(lines.next_line(), Some((2, Ok(String::new()))));
        assert!(matches!(lines.next_line(), Some((3, Err(_)))));
        assert_eq!(lines.next_line(), Some((4, Ok("last".into()))));
        assert_eq!(lines.next_line(), None);
    }

    #[test]
    fn a_record_cannot_take_all() {
        let mut bounded = Bounded::of(io::repeat(b'x'));
        let mut buffer = vec![0; 64 * 1024];
        let read = std::iter::from_fn(|| bounded.read(&mut buffer).ok()).sum::<usize>();
        assert!(read < MOST_RECORD_READ * 2, "{read}");
        bounded.begin_record();
        assert!(bounded.read(&mut buffer).is_ok());
    }
}

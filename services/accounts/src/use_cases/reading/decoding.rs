//! Text of other encodings as UTF-8, a chunk at a time.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use crate::domain::import::Encoding;

const CHUNK: usize = 64 * 1024;

/// A reader that hands out UTF-8 whatever it reads. What is no text of its encoding ends it with an error.
pub struct Decoding<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Bytes of `raw` that are not decoded yet.
    pending: std::ops::Range<usize>,
    decoded: Vec<u8>,
    given: usize,
    is_over: bool,
}

impl<R: Read> Decoding<R> {
    /// Begins at the first byte; a byte order mark is taken off.
    pub fn of(inner: R, encoding: Encoding) -> Self {
        let encoding = match encoding {
            Encoding::Utf8 => UTF_8,
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::Windows1250 => WINDOWS_1250,
            Encoding::Windows1252 => WINDOWS_1252,
        };
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { inner, decoder, raw: vec![0; CHUNK], pending: 0..0, decoded: Vec::new(), given: 0, is_over: false }
    }

    fn decode_more(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            let count = self.inner.read(&mut self.raw)?;
            self.pending = 0..count;
            self.is_over = count == 0;
        }
        self.given = 0;
        // Three bytes of UTF-8 for two of UTF-16 at most, and something for what the decoder holds.
        self.decoded.resize(CHUNK * 3 + 64, 0);
        let raw = &self.raw[self.pending.clone()];
        let (result, read, written) =
            self.decoder.decode_to_utf8_without_replacement(raw, &mut self.decoded, self.is_over);
        self.pending.start += read;
        self.decoded.truncate(written);
        match result {
            DecoderResult::Malformed(..) if self.is_over => {
                Err(io::Error::other("the file is cut off in the middle of a letter"))
            }
            DecoderResult::Malformed(..) => {
                let name = self.decoder.encoding().name();
                Err(io::Error::other(format!("the file is not {name} text")))
            }
            DecoderResult::InputEmpty | DecoderResult::OutputFull => Ok(()),
        }
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.decoded.len() {
            if self.is_over {
                return Ok(0);
            }
            self.decode_more()?;
        }
        let left = &self.decoded[self.given..];
        let count = left.len().min(buffer.len());
        buffer[..count].copy_from_slice(&left[..count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decoded(bytes: &[u8], encoding: Encoding) -> Result<String, String> {
        let mut text = Vec::new();
        Decoding::of(bytes, encoding).read_to_end(&mut text).map_err(|why| why.to_string())?;
        String::from_utf8(text).map_err(|why| why.to_string())
    }

    #[test]
    fn every_encoding_becomes_utf8() {
        let text = "Käufer;1.234,50\r\nŻółć 𝄞\r\n".repeat(5_000);
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&wide, Encoding::Utf16Le).as_deref(), Ok(text.as_str()));
        let marked: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&marked, Encoding::Utf16Be).as_deref(), Ok(text.as_str()));
        assert_eq!(decoded(b"K\xe4ufer \x80", Encoding::Windows1252).as_deref(), Ok("Käufer €"));
        assert_eq!(decoded(b"\xa3\xf3d\x9f", Encoding::Windows1250).as_deref(), Ok("Łódź"));
        assert!(decoded(&wide[..wide.len() - 1], Encoding::Utf16Le).unwrap_err().contains("cut off"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_decoded_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
            for encoding in Encoding::ALL {
                let _ = decoded(&bytes, encoding);
            }
        }
    }
}

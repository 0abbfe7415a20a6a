//! The fonts on board. The press uses no font of the machine, so that output is the same everywhere.

use kernel::sha256_hex;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const ARABIC: [&[u8]; 2] = [
    include_bytes!(concat!(env!("DUNLIN_FONTS"), "/NotoNaskhArabic-Regular.ttf")),
    include_bytes!(concat!(env!("DUNLIN_FONTS"), "/NotoNaskhArabic-Bold.ttf")),
];

/// Every face, and the index the compiler looks them up in.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) faces: Vec<Font>,
}

impl Fonts {
    pub(crate) fn load() -> Self {
        let files = typst_assets::fonts().chain(ARABIC);
        let faces: Vec<Font> = files.flat_map(|file| Font::iter(Bytes::new(file))).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }
}

/// The Arabic font files by name and SHA-256, for print manifests.
pub(crate) fn arabic_hashes() -> Vec<(String, String)> {
    ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"]
        .into_iter()
        .zip(ARABIC)
        .map(|(name, bytes)| (name.to_owned(), sha256_hex(bytes)))
        .collect()
}

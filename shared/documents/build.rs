//! Finds the Arabic fonts that the press embeds, and says how to bring them when they are missing.

use std::path::PathBuf;

fn main() {
    let fonts = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("fonts");
    println!("cargo::rustc-env=DUNLIN_FONTS={}", fonts.display());
    for file in ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"] {
        let font = fonts.join(file);
        println!("cargo::rerun-if-changed={}", font.display());
        if !font.is_file() {
            println!("cargo::error=the font {file} is missing: run shared/documents/fonts.sh (make setup does it)");
        }
    }
}

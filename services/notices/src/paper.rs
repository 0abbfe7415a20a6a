//! From letters to a PDF, off the threads that answer requests.

use documents::{Pdf, Press, PressError, qr_svg};
use kernel::Day;
use serde_json::{Value, json};

use crate::config::Texts;
use crate::domain::code::Code;
use crate::domain::letter::Letter;
use crate::domain::target::Target;
use crate::error::Error;
use crate::store::templates::Template;

type Setting = fn(&Press, &str, &Value) -> Result<Pdf, PressError>;

/// What is set: by which template, with which words, on which day.
pub struct Job<'a> {
    pub template: &'a Template,
    pub texts: &'a Texts,
    pub pieces: Vec<(Target, Code)>,
    pub on: Day,
}

/// A batch for the printer.
pub async fn sheets(job: Job<'_>) -> Result<Pdf, Error> {
    set(job, Press::sheets).await
}

/// A document to read, with tags for screen readers.
pub async fn document(job: Job<'_>) -> Result<Pdf, Error> {
    set(job, Press::pdf).await
}

/// Every piece must begin a page and be marked by `piece()`.
async fn set(job: Job<'_>, setting: Setting) -> Result<Pdf, Error> {
    let Job { template, texts, pieces, on } = job;
    let (source, label, texts) = (template.source.clone(), template.label(), texts.clone());
    let setting = tokio::task::spawn_blocking(move || {
        let letters = pieces
            .iter()
            .map(|(target, code)| Ok(Letter::new(target, code, qr_svg(&code.to_string())?, on)))
            .collect::<Result<Vec<Letter>, PressError>>()?;
        let data = json!({"template": label, "texts": texts, "pieces": letters});
        Ok::<_, Error>((setting(&Press::shared()?, &source, &data)?, letters.len()))
    });
    let (pdf, letters) = setting.await.map_err(|why| Error::broken("printing", &why))??;
    if pdf.pieces.len() == letters {
        return Ok(pdf);
    }
    let message = format!("it marks {} pieces by `piece()` for {letters} notices", pdf.pieces.len());
    Err(Error::Template { line: None, column: None, message })
}

/// First page and number of pages of each piece.
pub fn pages(pdf: &Pdf) -> Vec<(u32, u32)> {
    let ends = pdf.pieces.iter().skip(1).copied().chain([pdf.pages + 1]);
    pdf.pieces.iter().zip(ends).map(|(first, end)| (*first, end.saturating_sub(*first).max(1))).collect()
}

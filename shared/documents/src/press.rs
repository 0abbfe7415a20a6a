//! From a template and its data to a PDF.

use std::sync::{Arc, OnceLock};

use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Label, Selector, Smart};
use typst::introspection::Introspector;
use typst::syntax::{DiagSpan, FileId};
use typst::utils::PicoStr;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::report::{self, Report};
use crate::world::{Desk, Shop};
use crate::{fonts, qr};

/// Sets type. Cheap to clone: the fonts are loaded once.
///
/// Compiling burns a core for milliseconds per page: call it from `spawn_blocking`.
#[derive(Clone)]
pub struct Press(Arc<Shop>);

/// A finished document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// The page, from 1, on which each piece begins: where the template calls `piece()` of `paper.typ`.
    pub pieces: Vec<u32>,
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The template does not compile, or compiles with a warning such as a missing font.
    #[error("{}", Self::place(*line, message))]
    Template {
        /// Line of the template, from 1, where the compiler knows it.
        line: Option<u32>,
        /// Character of that line, from 1.
        column: Option<u32>,
        /// What is wrong, and how to mend it where the compiler knows.
        message: String,
    },
    /// The data is not JSON.
    #[error("the data cannot be written as json: {0}")]
    Data(#[from] serde_json::Error),
    /// A QR code cannot hold its content.
    #[error(transparent)]
    Qr(#[from] qr::QrError),
    /// The press itself is broken.
    #[error("the press could not be set up")]
    Setup,
}

impl PressError {
    fn place(line: Option<u32>, message: &str) -> String {
        line.map_or_else(|| message.to_owned(), |line| format!("line {line}: {message}"))
    }
}

impl Press {
    /// Loads the fonts.
    pub fn new() -> Result<Self, PressError> {
        Shop::open().map(|shop| Self(Arc::new(shop))).ok_or(PressError::Setup)
    }

    /// The press of this process, set up at its first use: the fonts take ten megabytes, so one is enough.
    pub fn shared() -> Result<Self, PressError> {
        static SHARED: OnceLock<Press> = OnceLock::new();
        if let Some(press) = SHARED.get() {
            return Ok(press.clone());
        }
        let press = Self::new()?;
        Ok(SHARED.get_or_init(|| press).clone())
    }

    /// Compiles a Typst template with its data (`json("data.json")` in the template). Same input, same bytes.
    ///
    /// A warning is an error: a notice without its Arabic font must not leave the house.
    pub fn pdf(&self, template: &str, data: &Value) -> Result<Pdf, PressError> {
        self.set(template, data, true)
    }

    /// The same for the printer alone: without the tags that screen readers need, in half the time and size.
    pub fn sheets(&self, template: &str, data: &Value) -> Result<Pdf, PressError> {
        self.set(template, data, false)
    }

    fn set(&self, template: &str, data: &Value, is_tagged: bool) -> Result<Pdf, PressError> {
        let desk = Desk::new(&self.0, template, serde_json::to_vec(data)?);
        let result = print(&desk, is_tagged);
        // The compiler's cache is global and grows with every document, also with failed ones.
        comemo::evict(0);
        result
    }

    /// Sets a report: title, key figures and tables.
    pub fn report(&self, report: &Report) -> Result<Pdf, PressError> {
        self.pdf(report::TEMPLATE, &report.for_template())
    }

    /// The fonts that had to be brought from outside, by name and SHA-256.
    #[must_use]
    pub fn font_hashes(&self) -> Vec<(String, String)> {
        fonts::arabic_hashes()
    }
}

fn print(desk: &Desk<'_>, tagged: bool) -> Result<Pdf, PressError> {
    let compiled = typst::compile::<PagedDocument>(desk);
    let document = compiled.output.map_err(|errors| refusal(desk, errors.first()))?;
    if let Some(warning) = compiled.warnings.first() {
        return Err(refusal(desk, Some(warning)));
    }
    let options = PdfOptions { creator: Smart::Custom(Some("Dunlin".to_owned())), tagged, ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| refusal(desk, errors.first()))?;
    let pages = u32::try_from(document.pages().len()).unwrap_or(u32::MAX);
    Ok(Pdf { bytes, pages, pieces: pieces(&document) })
}

/// Where `piece()` was called.
fn pieces(document: &PagedDocument) -> Vec<u32> {
    let Some(label) = Label::new(PicoStr::intern("piece")) else { return Vec::new() };
    let marks = document.introspector().query(&Selector::Label(label));
    let pages = marks.iter().filter_map(|mark| mark.location()).filter_map(|place| document.introspector().page(place));
    pages.filter_map(|page| u32::try_from(page.get()).ok()).collect()
}

fn refusal(desk: &Desk<'_>, diagnostic: Option<&SourceDiagnostic>) -> PressError {
    let Some(diagnostic) = diagnostic else {
        return PressError::Template { line: None, column: None, message: "the template does not compile".to_owned() };
    };
    let mut message = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        message.push_str("; ");
        message.push_str(&hint.v);
    }
    let spans = std::iter::once(diagnostic.span).chain(diagnostic.trace.iter().map(|point| point.span.into()));
    let place = spans.into_iter().find_map(|span| place_in_template(desk, span));
    PressError::Template { line: place.map(|(line, _)| line), column: place.map(|(_, column)| column), message }
}

/// The line and the column of a span, when it lies in the template itself and not in a helper.
fn place_in_template(desk: &Desk<'_>, span: DiagSpan) -> Option<(u32, u32)> {
    let id: FileId = span.id()?;
    if id != desk.main() {
        return None;
    }
    let start = desk.range(span)?.start;
    let source = desk.source(id).ok()?;
    let (line, column) = (source.lines().byte_to_line(start)?, source.lines().byte_to_column(start)?);
    Some((u32::try_from(line + 1).ok()?, u32::try_from(column + 1).ok()?))
}

//! The little world a template is compiled in: itself, its data and the shared helpers. No file system, no packages, no clock.

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

/// Helpers every template may import: `#import "paper.typ": *`.
const PAPER: &str = include_str!("../templates/paper.typ");

/// File ids are interned for the life of the process, so the names are fixed and only the bytes behind them change.
static NAMES: LazyLock<Option<Names>> = LazyLock::new(|| {
    Some(Names { main: interned("main.typ")?, data: interned("data.json")?, paper: interned("paper.typ")? })
});

#[derive(Clone, Copy)]
struct Names {
    main: FileId,
    data: FileId,
    paper: FileId,
}

fn interned(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What never changes between two documents.
pub(crate) struct Shop {
    pub(crate) fonts: Fonts,
    library: LazyHash<Library>,
    paper: Source,
    names: Names,
}

impl Shop {
    pub(crate) fn open() -> Option<Self> {
        let names = (*NAMES)?;
        Some(Self {
            fonts: Fonts::load(),
            library: LazyHash::new(Library::default()),
            paper: Source::new(names.paper, PAPER.to_owned()),
            names,
        })
    }
}

/// One document on its way.
pub(crate) struct Desk<'a> {
    shop: &'a Shop,
    main: Source,
    data: Bytes,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(shop: &'a Shop, template: &str, data: Vec<u8>) -> Self {
        Self { shop, main: Source::new(shop.names.main, template.to_owned()), data: Bytes::new(data) }
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.fonts.book
    }

    fn main(&self) -> FileId {
        self.shop.names.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id {
            id if id == self.shop.names.main => Ok(self.main.clone()),
            id if id == self.shop.names.paper => Ok(self.shop.paper.clone()),
            _ => Err(absent(id)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shop.names.data {
            return Ok(self.data.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.get().vpath().get_without_slash()))
}

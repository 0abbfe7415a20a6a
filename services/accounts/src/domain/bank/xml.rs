//! XML a piece at a time, within bounds: no DTD, no entities but the five, no depth or text without end.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::ReadError;

const MOST_DEPTH: usize = 60;
const MOST_TEXT: usize = 40_000;
/// Elements of one piece, such as one entry with its transactions.
const MOST_NODES: usize = 3_000_000;

/// An element with all that is in it.
#[derive(Debug, Default)]
pub struct Node {
    /// Its name without a prefix.
    pub name: Box<str>,
    /// Its own text.
    pub text: String,
    attributes: Vec<(Box<str>, Box<str>)>,
    /// Its elements, in order.
    pub children: Vec<Self>,
}

impl Node {
    /// The first element at a path: `Tp/CdOrPrtry/Cd`.
    pub fn at(&self, path: &str) -> Option<&Self> {
        path.split('/').try_fold(self, |node, name| node.children.iter().find(|child| &*child.name == name))
    }

    /// The text at a path, trimmed; `None` when it is empty.
    pub fn text_at(&self, path: &str) -> Option<&str> {
        self.at(path).map(|node| node.text.trim()).filter(|text| !text.is_empty())
    }

    /// The text at the first of several paths that has one.
    pub fn text_of(&self, paths: &[&str]) -> Option<&str> {
        paths.iter().find_map(|path| self.text_at(path))
    }

    /// Every direct element of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| &*child.name == name)
    }

    /// An attribute's value, as written.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| &**key == name).map(|(_, value)| &**value)
    }

    /// The values of all attributes.
    pub fn attribute_values(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(_, value)| &**value)
    }
}

/// What comes next.
pub enum Step {
    /// An element begins; its elements are not read yet.
    Open(Node),
    /// An element ends.
    Close,
    /// The document ends, with every element closed.
    End,
}

/// Reads a document from its beginning.
pub struct Pieces<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Pieces<'a> {
    /// At the beginning of a text.
    pub fn of(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, depth: 0 }
    }

    /// An error at the place reached.
    pub fn error(&self, reason: impl Into<String>) -> ReadError {
        let reached = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        let lines = self.text.as_bytes()[..reached].iter().filter(|byte| **byte == b'\n').count();
        ReadError::new(u64::try_from(lines).ok().map(|lines| lines + 1), reason)
    }

    /// The next element that begins or ends; texts between are passed over.
    pub fn next(&mut self) -> Result<Step, ReadError> {
        let mut ignored = String::new();
        self.step(&mut ignored)
    }

    /// Reads all that is in an element that was opened.
    pub fn whole(&mut self, mut head: Node) -> Result<Node, ReadError> {
        let mut open: Vec<Node> = Vec::new();
        let mut count = 0;
        loop {
            let step = self.step(&mut head.text)?;
            match step {
                Step::Open(node) => {
                    count += 1;
                    if count > MOST_NODES {
                        return Err(self.error("one entry holds too many elements"));
                    }
                    open.push(std::mem::replace(&mut head, node));
                }
                Step::Close => match open.pop() {
                    None => return Ok(head),
                    Some(parent) => {
                        let done = std::mem::replace(&mut head, parent);
                        head.children.push(done);
                    }
                },
                Step::End => return Err(self.error("the file ends in the middle")),
            }
        }
    }

    fn step(&mut self, text: &mut String) -> Result<Step, ReadError> {
        loop {
            let event = self.reader.read_event().map_err(|why| self.error(format!("is not well-formed XML: {why}")))?;
            match event {
                Event::Start(start) => return self.open(&start),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Step::Close);
                }
                Event::Text(piece) => self.append(text, &piece.xml10_content())?,
                Event::CData(piece) => self.append(text, &piece.xml10_content())?,
                Event::GeneralRef(name) => {
                    let resolved = match name.resolve_char_ref() {
                        Ok(Some(character)) => character,
                        Ok(None) => self.named(&name.xml10_content())?,
                        Err(why) => return Err(self.error(why.to_string())),
                    };
                    self.append(text, resolved.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(_) => return Err(self.error("a document type definition is not accepted")),
                Event::Eof if self.depth > 0 => return Err(self.error("the file ends in the middle")),
                Event::Eof => return Ok(Step::End),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn named(&self, name: &str) -> Result<char, ReadError> {
        match name {
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "amp" => Ok('&'),
            "apos" => Ok('\''),
            "quot" => Ok('"'),
            _ => Err(self.error("an entity of its own is not accepted")),
        }
    }

    fn append(&self, text: &mut String, piece: &str) -> Result<(), ReadError> {
        if text.len() + piece.len() > MOST_TEXT {
            // Blanks between elements are nobody's text.
            if piece.trim().is_empty() {
                return Ok(());
            }
            return Err(self.error("a text is too long"));
        }
        text.push_str(piece);
        Ok(())
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<Step, ReadError> {
        self.depth += 1;
        if self.depth > MOST_DEPTH {
            return Err(self.error("elements are nested too deep"));
        }
        let mut node = Node { name: start.local_name().into_inner().into(), ..Node::default() };
        for attribute in start.attributes().take(40) {
            let attribute = attribute.map_err(|why| self.error(format!("is not well-formed XML: {why}")))?;
            node.attributes.push((attribute.key.into_inner().into(), attribute.value.as_ref().into()));
        }
        Ok(Step::Open(node))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Result<Node, ReadError> {
        let mut pieces = Pieces::of(text);
        match pieces.next()? {
            Step::Open(head) => pieces.whole(head),
            Step::Close | Step::End => Err(pieces.error("nothing")),
        }
    }

    #[test]
    fn reads_elements_texts_and_the_five_entities() {
        let node = whole("<n:a xmlns:n='x'><b c=\"1\">x &amp; &#65;</b><b/></n:a>").unwrap();
        assert_eq!((&*node.name, node.text_at("b"), node.all("b").count()), ("a", Some("x & A"), 2));
        assert_eq!(node.at("b").unwrap().attribute("c"), Some("1"));
    }

    #[test]
    fn refuses_what_could_hurt() {
        for text in [
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "<a>&b;</a>",
            "<a><b></a>",
            "<a><b>",
            &"<a>".repeat(70),
            &format!("<a>{}</a>", "x".repeat(50_000)),
        ] {
            assert!(whole(text).is_err(), "{}", &text[..20.min(text.len())]);
        }
    }
}

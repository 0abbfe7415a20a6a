//! One line for each comparison: ours, the limit, the ratio, the bar, and whether it holds.

use std::fmt::Write;

/// What is expected of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bar {
    /// At least this share of the limit's rate.
    ShareOf(f64),
    /// At most so many times the limit's time.
    TimesTheTime(f64),
    /// At most so much, whatever the unit.
    AtMost(f64),
}

/// One comparison.
#[derive(Clone, Debug)]
pub struct Line {
    name: String,
    ours: f64,
    limit: Option<f64>,
    unit: &'static str,
    bar: Option<Bar>,
}

impl Line {
    /// More is better: rows a second.
    pub fn rate(name: impl Into<String>, unit: &'static str, (ours, limit): (f64, f64)) -> Self {
        Self { name: name.into(), ours, limit: Some(limit), unit, bar: None }
    }

    /// Less is better: seconds.
    pub fn time(name: impl Into<String>, (ours, limit): (f64, f64)) -> Self {
        Self { name: name.into(), ours, limit: Some(limit), unit: "s", bar: None }
    }

    /// A figure without a counterpart.
    pub fn alone(name: impl Into<String>, unit: &'static str, ours: f64) -> Self {
        Self { name: name.into(), ours, limit: None, unit, bar: None }
    }

    /// What is expected.
    pub const fn bar(mut self, bar: Bar) -> Self {
        self.bar = Some(bar);
        self
    }

    fn ratio(&self) -> Option<f64> {
        self.limit.map(|limit| self.ours / limit)
    }

    fn verdict(&self) -> &'static str {
        let measured = match self.bar {
            Some(Bar::AtMost(_)) => Some(self.ours),
            _ => self.ratio(),
        };
        match (self.bar, measured) {
            (Some(Bar::ShareOf(bar)), Some(ratio)) if ratio >= bar => "ok",
            (Some(Bar::TimesTheTime(bar) | Bar::AtMost(bar)), Some(ratio)) if ratio <= bar => "ok",
            (None, _) | (_, None) => "",
            _ => "short",
        }
    }

    fn cells(&self) -> [String; 6] {
        let bar = match self.bar {
            None => String::new(),
            Some(Bar::ShareOf(bar)) => format!(">= {bar} of"),
            Some(Bar::TimesTheTime(bar)) => format!("<= {bar}x"),
            Some(Bar::AtMost(bar)) => format!("<= {bar} {}", self.unit),
        };
        [
            self.name.clone(),
            format!("{} {}", number(self.ours), self.unit),
            self.limit.map(|limit| format!("{} {}", number(limit), self.unit)).unwrap_or_default(),
            self.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            bar,
            self.verdict().to_owned(),
        ]
    }
}

/// Three digits that matter, thousands apart.
fn number(value: f64) -> String {
    if value.abs() < 9.995 {
        return format!("{value:.2}");
    }
    if value.abs() < 99.95 {
        return format!("{value:.1}");
    }
    let digits = format!("{value:.0}");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Everything measured so far. Lines are shown when they are known, and all together at the end.
pub struct Table {
    is_markdown: bool,
    lines: Vec<Line>,
    remarks: Vec<String>,
}

const HEAD: [&str; 6] = ["what", "ours", "limit", "ratio", "bar", ""];

impl Table {
    /// An empty table.
    pub const fn new(is_markdown: bool) -> Self {
        Self { is_markdown, lines: Vec::new(), remarks: Vec::new() }
    }

    /// Adds a line and shows it.
    pub fn add(&mut self, line: Line) {
        say(&format!("  {}", line.cells().join("  ")));
        self.lines.push(line);
    }

    /// Adds a remark and shows it.
    pub fn remark(&mut self, remark: &str) {
        say(&format!("# {remark}"));
        self.remarks.push(remark.to_owned());
    }

    /// Shows the whole table.
    pub fn print(&self) {
        let cells: Vec<[String; 6]> = self.lines.iter().map(Line::cells).collect();
        let head = HEAD.map(str::to_owned);
        let wide =
            |place: usize| cells.iter().chain([&head]).map(|row| row[place].chars().count()).max().unwrap_or_default();
        let widths: [usize; 6] = std::array::from_fn(wide);
        let mut text = String::from("\n");
        for (place, row) in std::iter::once(&head).chain(&cells).enumerate() {
            let parts: Vec<String> = row.iter().zip(widths).enumerate().map(|(at, cell)| padded(at, cell)).collect();
            let row = if self.is_markdown { format!("| {} |", parts.join(" | ")) } else { parts.join("  ") };
            text.push_str(row.trim_end());
            text.push('\n');
            if place == 0 && self.is_markdown {
                text.push_str("| --- | ---: | ---: | ---: | --- | --- |\n");
            }
        }
        for remark in &self.remarks {
            let _infallible = writeln!(text, "# {remark}");
        }
        say(&text);
    }
}

/// Words to the left, figures to the right.
fn padded(place: usize, (cell, width): (&String, usize)) -> String {
    match place {
        1..=3 => format!("{cell:>width$}"),
        _ => format!("{cell:<width$}"),
    }
}

/// Tells whoever waits.
#[expect(clippy::print_stdout, reason = "a bench talks to people")]
pub fn say(text: &str) {
    println!("{text}");
}

//! How a whole column writes its values, told by all of them. What could be read two ways is not guessed.

use super::amounts::{Decimal, plain_amount};
use super::days::{DayPattern, read_day};
use super::trimmed;

/// What the amounts and days of a file leave possible.
#[derive(Clone, Debug)]
pub struct Evidence {
    point: bool,
    comma: bool,
    /// An amount that the two would read differently.
    doubtful_amount: Option<String>,
    patterns: Vec<DayPattern>,
    /// A day that two patterns would read differently.
    doubtful_days: Vec<(DayPattern, String)>,
    pivot: Option<u8>,
}

/// How amounts and days are read, once that is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What parts the fraction.
    pub decimal: Decimal,
    /// Which patterns days have.
    pub days: Vec<DayPattern>,
    /// The first year of two digits that is of the last century.
    pub pivot: Option<u8>,
}

impl Evidence {
    /// Nothing was seen yet; a decimal that was said leaves no doubt.
    pub fn of(decimal: Option<Decimal>, patterns: &[DayPattern], pivot: Option<u8>) -> Self {
        let may = |one| decimal.is_none_or(|said| said == one);
        Self {
            point: may(Decimal::Point),
            comma: may(Decimal::Comma),
            doubtful_amount: None,
            patterns: patterns.to_vec(),
            doubtful_days: Vec::new(),
            pivot,
        }
    }

    /// Looks at an amount. One that is none either way says nothing: it is refused where it stands.
    pub fn note_amount(&mut self, text: &str) {
        if !(self.point && self.comma) {
            return;
        }
        match (plain_amount(text, Decimal::Point, None), plain_amount(text, Decimal::Comma, None)) {
            (Ok(point), Ok(comma)) if point != comma && self.doubtful_amount.is_none() => {
                self.doubtful_amount = Some(trimmed(text).to_owned());
            }
            (Ok(_), Err(_)) => self.comma = false,
            (Err(_), Ok(_)) => self.point = false,
            _ => {}
        }
    }

    /// Looks at a day.
    pub fn note_day(&mut self, text: &str) {
        let rivals: Vec<(DayPattern, DayPattern)> = self
            .patterns
            .iter()
            .filter_map(|one| one.rival().map(|rival| (*one, rival)))
            .filter(|(_, rival)| self.patterns.contains(rival))
            .collect();
        for (one, rival) in rivals {
            let read = |pattern| read_day(text, &[pattern], self.pivot);
            match (read(one), read(rival)) {
                (Ok(Some(left)), Ok(Some(right))) if left != right && !self.is_doubtful(one) => {
                    self.doubtful_days.push((one, trimmed(text).to_owned()));
                }
                (Ok(Some(_)), Err(_)) => self.patterns.retain(|pattern| *pattern != rival),
                _ => {}
            }
        }
    }

    fn is_doubtful(&self, pattern: DayPattern) -> bool {
        self.doubtful_days.iter().any(|(one, _)| *one == pattern)
    }

    /// How the file is read; the value that could be read two ways, and what to do about it, otherwise.
    pub fn settle(mut self) -> Result<Settled, (String, String)> {
        if let (true, true, Some(doubtful)) = (self.point, self.comma, self.doubtful_amount.take()) {
            let why =
                "no amount of the file tells whether its decimals follow a point or a comma: say `decimal` in a layout";
            return Err((doubtful, why.to_owned()));
        }
        for (pattern, doubtful) in &self.doubtful_days {
            let is_open = pattern.rival().is_some_and(|rival| self.patterns.contains(&rival));
            if is_open && self.patterns.contains(pattern) {
                let why =
                    "no day of the file tells whether its month or its day comes first: say one of `days` in a layout";
                return Err((doubtful.clone(), why.to_owned()));
            }
        }
        let decimal = if self.point { Decimal::Point } else { Decimal::Comma };
        Ok(Settled { decimal, days: self.patterns, pivot: self.pivot })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DayPattern::{DayFirstSlashes, MonthFirstSlashes};

    fn amounts(texts: &[&str]) -> Result<Decimal, String> {
        let mut evidence = Evidence::of(None, &[], None);
        texts.iter().for_each(|text| evidence.note_amount(text));
        evidence.settle().map(|settled| settled.decimal).map_err(|(doubtful, _)| doubtful)
    }

    fn days(texts: &[&str]) -> Result<Vec<DayPattern>, String> {
        let mut evidence = Evidence::of(None, &[DayFirstSlashes, MonthFirstSlashes], None);
        texts.iter().for_each(|text| evidence.note_day(text));
        evidence.settle().map(|settled| settled.days).map_err(|(doubtful, _)| doubtful)
    }

    #[test]
    fn one_amount_tells_for_all() {
        assert_eq!(amounts(&["1.234", "5,50"]), Ok(Decimal::Comma));
        assert_eq!(amounts(&["1.234", "1,234.50-"]), Ok(Decimal::Point));
        assert_eq!(amounts(&["100", "7"]), Ok(Decimal::Point));
        assert_eq!(amounts(&["1.234", "100"]), Err("1.234".into()));
        assert_eq!(amounts(&["rubbish", "1.50"]), Ok(Decimal::Point));
    }

    #[test]
    fn one_day_tells_for_all() {
        assert_eq!(days(&["01/02/2024", "03/20/2024"]), Ok(vec![MonthFirstSlashes]));
        assert_eq!(days(&["01/02/2024", "20/03/2024"]), Ok(vec![DayFirstSlashes]));
        assert_eq!(days(&["01/02/2024"]), Err("01/02/2024".into()));
        assert_eq!(days(&["02/02/2024"]).map(|left| left.len()), Ok(2));
    }
}

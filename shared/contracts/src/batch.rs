//! Cutting what is told per account into events of a bearable size.

use serde::Serialize;

const MOST_ITEMS: usize = 500;
/// Leaves room for the envelope within 64 KiB.
const MOST_BYTES: usize = 60 * 1024;

/// Cuts items into batches of up to 500 that serialise to under 60 KiB each.
#[must_use]
pub fn batches<T: Serialize>(items: Vec<T>) -> Vec<Vec<T>> {
    let mut done = Vec::new();
    let mut open = Vec::new();
    let mut bytes = 0;
    for item in items {
        let size = serde_json::to_vec(&item).map_or(0, |json| json.len() + 1);
        if !open.is_empty() && (open.len() == MOST_ITEMS || bytes + size > MOST_BYTES) {
            done.push(std::mem::take(&mut open));
            bytes = 0;
        }
        bytes += size;
        open.push(item);
    }
    if !open.is_empty() {
        done.push(open);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_by_count_and_by_size() {
        let by_count = batches(vec![1u8; 1_001]);
        assert_eq!(by_count.iter().map(Vec::len).collect::<Vec<_>>(), [500, 500, 1]);
        let by_size = batches(vec!["x".repeat(25_000); 5]);
        assert_eq!(by_size.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
        assert!(batches(Vec::<u8>::new()).is_empty());
    }
}

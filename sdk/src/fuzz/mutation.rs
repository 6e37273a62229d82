//! Mutations of bytes, decided by a seed.

/// SplitMix64: mutations need speed and repeatability, not secrecy.
pub(super) struct Random(u64);

/// What a reader of JSON, of dates or of challenges may trip over.
const PIECES: [&str; 30] = [
    "null",
    "true",
    "-1",
    "1e999",
    "18446744073709551616",
    "0.5",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[",
    "{\"a\":",
    ",",
    ":",
    "{}",
    "[]",
    "\"\"",
    "é",
    "\u{0}",
    "\u{202e}",
    "\n",
    "\t",
    "=",
    "Digest ",
    "T24:60:60Z",
    "99999-01-01T00:00:00,000000001+99:99",
];

/// The longest mutant, in bytes.
const MUTANT_MAX: usize = 2_048;

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`, which is not zero.
    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// Returns one of several.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// Changes `input` in up to four places; one time in eight, not at all.
    pub(super) fn mutate(&mut self, input: &[u8], others: &[&[u8]]) -> Vec<u8> {
        let mut bytes = input.to_vec();
        if self.below(8) > 0 {
            for _ in 0..=self.below(4) {
                self.change(&mut bytes, others);
            }
        }
        bytes.truncate(MUTANT_MAX);
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>, others: &[&[u8]]) {
        let at = self.below(bytes.len() + 1);
        match self.below(8) {
            0 | 1 => drop(bytes.splice(at..at, self.pick(&PIECES).bytes())),
            2 => bytes.insert(at, self.next().to_be_bytes()[0]),
            3 => {
                let other = *self.pick(others);
                let piece = self.piece_of(other);
                drop(bytes.splice(at..at, other[piece].iter().copied()));
            }
            4 => bytes.truncate(at),
            _ if bytes.is_empty() => {}
            5 => bytes[at.saturating_sub(1)] ^= 1 << self.below(8),
            6 => drop(bytes.drain(self.piece_of(bytes))),
            _ => {
                // The value in the place of another one: a piece goes for a piece.
                let piece = self.piece_of(bytes);
                drop(bytes.splice(piece, self.pick(&PIECES).bytes()));
            }
        }
    }

    /// Returns the bounds of a piece of up to 24 bytes.
    fn piece_of(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(bytes.len() + 1);
        start..bytes.len().min(start + self.below(25))
    }
}

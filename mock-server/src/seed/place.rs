use std::fmt;

/// A position in the text of a file, as its reader reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A byte of the text. Turned into line and column only for a message, because that walks the text.
    Byte(usize),
    LineColumn(LineColumn),
}

/// A line and a column of it, in characters; both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LineColumn {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Place {
    pub(super) const START: Self = Self::Byte(0);

    /// Returns line and column of the place in its text.
    pub(super) fn resolve(self, text: &str) -> LineColumn {
        match self {
            Self::LineColumn(place) => place,
            Self::Byte(byte) => {
                // Parts of a text begin at a character; past the end there is nothing more to count.
                let before = text.get(..byte).unwrap_or(text);
                let line_start = before.rfind('\n').map_or(0, |at| at + 1);
                LineColumn {
                    line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
                    column: before[line_start..].chars().count() + 1,
                }
            }
        }
    }
}

impl fmt::Display for LineColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_from_the_start_of_the_line() {
        let text = "a\nночь x";
        for (byte, line, column) in [(0, 1, 1), (1, 1, 2), (2, 2, 1), (11, 2, 6), (999, 2, 7)] {
            assert_eq!(Place::Byte(byte).resolve(text), LineColumn { line, column }, "{byte}");
        }
    }
}

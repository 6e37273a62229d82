//! What a byte costs each parser, at lengths that grow four times with each step: a parser whose
//! throughput falls as its input grows is not linear.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use tokenwright_mock::internals::fuzz;

/// From a long input to the longest that a request can carry, a body of a megabyte.
const LENGTHS: [usize; 4] = [1 << 14, 1 << 16, 1 << 18, 1 << 20];

/// Inputs on which the parsers have most to do: what stands before, is repeated, and stands behind.
const INPUTS: [(&str, &str, &str, &str, &str); 16] = [
    ("astrom_selector", "criteria", "owner(\"\")", ",owner(\"a\")", ""),
    ("astrom_selector", "values", "scope(\"a\"", ",\"b\"", ")"),
    ("astrom_selector", "escapes", "owner(\"", "~\"", "\")"),
    ("astrom_selector", "blanks", "owner(", " ", "\"a\")"),
    ("astrom_timestamp", "digits", "", "9", ""),
    ("astrom_timestamp", "fraction", "2026-11-05T08:15:30.", "0", "Z"),
    ("astrom_fields", "entries", "id", ",scopes", ""),
    ("astrom_sort", "name", "-", "name", ""),
    ("astra_control_filter", "conditions", "name eq 'a'", ",id in 'a'", ""),
    ("astra_control_filter", "path", "a", "[*].a", " eq 'a'"),
    ("astra_control_filter", "contained", "name in '", "nightly", "'"),
    ("astra_control_order", "name", "", "name", " desc"),
    ("ops_manager_digest", "parameters", "Digest a=b", ",a=b", ""),
    ("ops_manager_digest", "escapes", "Digest a=\"", "\\\"", "\""),
    ("ops_manager_digest", "commas", "Digest ", ",", ""),
    ("ops_manager_access_list", "same", "10.0.0.1", "\n10.0.0.1", ""),
];

fn parsers(criterion: &mut Criterion) {
    for (parser, name, head, piece, tail) in INPUTS {
        let parser = fuzz::parsers().into_iter().find(|known| known.name == parser).expect("the table names parsers");
        let mut group = criterion.benchmark_group(format!("{}/{name}", parser.name));
        for length in LENGTHS {
            let text = format!("{head}{}{tail}", piece.repeat(length / piece.len()));
            group.throughput(Throughput::Bytes(length.try_into().expect("lengths are small")));
            group.bench_function(BenchmarkId::from_parameter(length), |bencher| {
                bencher.iter(|| black_box(parser.read(text.as_bytes())));
            });
        }
    }
}

fn settings() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(500))
}

criterion_group! {
    name = benches;
    config = settings();
    targets = parsers
}
criterion_main!(benches);

//! How fast the guard reads: prose of four languages, five kilobytes as one types, and texts made to be slow.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use privacy_guard::Guard;
use std::hint::black_box;

/// Texts of the development set, one after the other.
fn prose(least: usize) -> String {
    let lines = include_str!("../tests/cases/deidentify-dev.jsonl").lines();
    let texts: Vec<String> = lines
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|case| case.get("text").and_then(|text| text.as_str()).map(str::to_owned))
        .collect();
    let mut prose = String::new();
    for text in texts.iter().cycle() {
        prose.push_str(text);
        prose.push_str("\n\n");
        if prose.len() >= least {
            break;
        }
    }
    prose
}

fn speed(criterion: &mut Criterion) {
    let guard = Guard::new();
    let mut group = criterion.benchmark_group("find");
    for size in [5_000, 1_000_000] {
        let text = prose(size);
        group.throughput(Throughput::Bytes(u64::try_from(text.len()).unwrap_or_default()));
        group.bench_with_input(BenchmarkId::new("prose", size), &text, |bencher, text| {
            bencher.iter(|| guard.find(black_box(text)));
        });
    }
    for (name, piece) in [
        ("digits", "1 2 3 4-5/6."),
        ("capitals", "Ana Maria "),
        ("marks", "\"'(.@_"),
        ("accents", "ș\u{301}"),
    ] {
        let text = piece.repeat(100_000 / piece.len());
        group.throughput(Throughput::Bytes(u64::try_from(text.len()).unwrap_or_default()));
        group.bench_with_input(BenchmarkId::new("hostile", name), &text, |bencher, text| {
            bencher.iter(|| guard.find(black_box(text)));
        });
    }
    group.finish();
    criterion.bench_function("new", |bencher| bencher.iter(Guard::new));
}

criterion_group!(benches, speed);
criterion_main!(benches);

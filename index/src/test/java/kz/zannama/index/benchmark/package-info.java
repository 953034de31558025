/// Measurements of the index: how well it finds, how fast it analyzes, what it withstands.
///
/// [KnownItemBenchmark] asks an index of real acts for acts it holds; [CrashBenchmark] kills its
/// writer, [ReadersBenchmark] searches while it is written; `AnalyzerBenchmark` is JMH. None runs
/// with the tests.
@NullMarked
package kz.zannama.index.benchmark;

import org.jspecify.annotations.NullMarked;

/// Measurements of the index: how well it finds, and how fast it analyzes.
///
/// [KnownItemBenchmark] asks an index of real acts for acts it holds; `AnalyzerBenchmark` is JMH.
/// Neither runs with the tests.
@NullMarked
package kz.zannama.index.benchmark;

import org.jspecify.annotations.NullMarked;

/// Measures batches: programs to be run by hand, no tests.
@NullMarked
package kz.zannama.examples.benchmark;

import org.jspecify.annotations.NullMarked;

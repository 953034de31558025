/// Tests of batches.
@NullMarked
package kz.zannama.examples.batch;

import org.jspecify.annotations.NullMarked;

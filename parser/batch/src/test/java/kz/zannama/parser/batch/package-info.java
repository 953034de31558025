/// Tests of batches.
@NullMarked
package kz.zannama.parser.batch;

import org.jspecify.annotations.NullMarked;

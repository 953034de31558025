/// Tests of what discrepancies say.
@NullMarked
package kz.zannama.comparison.discrepancy;

import org.jspecify.annotations.NullMarked;

/// Programs that measure the reading of histories.
@NullMarked
package kz.zannama.parser.git.benchmark;

import org.jspecify.annotations.NullMarked;

/// Tests and measurements of what is found where two texts of an act say different things.
@NullMarked
package kz.zannama.parser.comparison;

import org.jspecify.annotations.NullMarked;

/// What `compare` and `diff` answer: two texts side by side, as text and JSON, and the report of
/// many.
@NullMarked
package kz.zannama.examples.cli.answer.comparison;

import org.jspecify.annotations.NullMarked;

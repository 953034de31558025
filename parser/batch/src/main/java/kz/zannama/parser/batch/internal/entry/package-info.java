/// What a batch keeps of every source: its place, its facts, and the part of a file that holds its
/// records.
///
/// Start with [Entry][kz.zannama.parser.batch.internal.entry.Entry].
@NullMarked
package kz.zannama.parser.batch.internal.entry;

import org.jspecify.annotations.NullMarked;

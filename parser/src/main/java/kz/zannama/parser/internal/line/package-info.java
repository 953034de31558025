/// What each line of an act opens: [Item][kz.zannama.parser.internal.line.Item]s are the lines,
/// tables and pictures of a source in reading order; markers, notes, names and cells are told from
/// them here, whatever part of an act they stand in.
@NullMarked
package kz.zannama.parser.internal.line;

import org.jspecify.annotations.NullMarked;

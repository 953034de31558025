/// What editorial notes tell: [HistoryReader][kz.zannama.parser.internal.note.HistoryReader] reads
/// from each which act did what to which provision,
/// [NotePlacement][kz.zannama.parser.internal.note.NotePlacement] puts the notes of a source, such
/// as footnotes, to the provisions that they stand at.
@NullMarked
package kz.zannama.parser.internal.note;

import org.jspecify.annotations.NullMarked;

/// The history that notes tell:
/// [HistoryReader][kz.zannama.parser.internal.change.note.HistoryReader] reads from each note which
/// act did what to which provision.
@NullMarked
package kz.zannama.parser.internal.change.note;

import org.jspecify.annotations.NullMarked;

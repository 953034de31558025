/// Plain text into blocks: start with
/// [TextReader][kz.zannama.parser.internal.source.text.TextReader].
///
/// Two layouts are common. Text taken out of a PDF has wrapped lines, and six blanks where a
/// paragraph begins; text taken out of a page of the official bank has a paragraph on every line
/// and `\t|\t` between the cells of a table's row.
@NullMarked
package kz.zannama.parser.internal.source.text;

import org.jspecify.annotations.NullMarked;

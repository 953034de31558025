/// What word processors show of a document, whichever of its formats stored it: the text of
/// paragraphs with the numbers that they compute, raised figures, symbols, notes. Start with
/// [WordText][kz.zannama.parser.internal.source.word.shown.WordText].
@NullMarked
package kz.zannama.parser.internal.source.word.shown;

import org.jspecify.annotations.NullMarked;

/// Documents of word processors into blocks: start with
/// [WordReader][kz.zannama.parser.internal.source.word.WordReader].
///
/// The raw text is the text of the document, one paragraph a line. POI is an optional dependency:
/// only the classes named after a format know it.
@NullMarked
package kz.zannama.parser.internal.source.word;

import org.jspecify.annotations.NullMarked;

/// Parts of documents that are XML, as elements: start with
/// [MarkupStream][kz.zannama.parser.internal.source.word.markup.MarkupStream].
@NullMarked
package kz.zannama.parser.internal.source.word.markup;

import org.jspecify.annotations.NullMarked;

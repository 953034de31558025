/// Word documents of the format before 2007: start with
/// [DocReader][kz.zannama.parser.internal.source.word.doc.DocReader].
@NullMarked
package kz.zannama.parser.internal.source.word.doc;

import org.jspecify.annotations.NullMarked;

/// Word documents of the format since 2007: start with
/// [DocxReader][kz.zannama.parser.internal.source.word.docx.DocxReader].
///
/// [MarkupReader][kz.zannama.parser.internal.source.word.docx.MarkupReader] settles what wraps text
/// without being text (tracked changes, content controls, alternatives for older programs), so that
/// the other classes see paragraphs, tables and runs only.
@NullMarked
package kz.zannama.parser.internal.source.word.docx;

import org.jspecify.annotations.NullMarked;

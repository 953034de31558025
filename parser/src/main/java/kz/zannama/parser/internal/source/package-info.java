/// A file as blocks in reading order, whatever its format: the first stage of parsing.
///
/// [SourceDocument] is what every reader gives. Its text is a sequence of [SourceBlock]s whose
/// [SourceText]s know, for each character, where in the raw text (and on which page) it stood. One
/// package below this one per format; only `source.pdf` knows PDFBox, only `source.word` POI, only
/// `source.html` jsoup, only `source.markdown` commonmark.
@NullMarked
package kz.zannama.parser.internal.source;

import org.jspecify.annotations.NullMarked;

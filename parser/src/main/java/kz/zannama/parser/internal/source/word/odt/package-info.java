/// Documents of OpenDocument (ISO/IEC 26300), as LibreOffice writes them: start with
/// [OdtReader][kz.zannama.parser.internal.source.word.odt.OdtReader].
///
/// [ElementReader][kz.zannama.parser.internal.source.word.odt.ElementReader] leaves out what prints
/// nothing and keeps text in its place among elements; the other classes see paragraphs, lists and
/// tables. A package and a flat file are read alike. Nothing but the JDK is needed, save for
/// characters of symbol fonts, which POI knows.
@NullMarked
package kz.zannama.parser.internal.source.word.odt;

import org.jspecify.annotations.NullMarked;

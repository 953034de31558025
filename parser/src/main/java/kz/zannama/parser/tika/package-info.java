/// The parser for those who already run Apache Tika: put the jar on the class path, and the act's
/// title, type, number, dates and status are in the document's metadata.
///
/// See [ActTikaParser][kz.zannama.parser.tika.ActTikaParser] for the names.
@NullMarked
package kz.zannama.parser.tika;

import org.jspecify.annotations.NullMarked;

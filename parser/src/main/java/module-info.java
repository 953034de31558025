/// A file in any of the formats acts are published in becomes a typed act.
///
/// Word files need Apache POI: a modular program that reads them asks for
/// `org.apache.poi.scratchpad` and `org.apache.poi.ooxml` itself.
module kz.zannama.parser {
  requires transitive java.desktop;
  requires transitive java.xml;
  requires transitive kz.zannama.core;
  requires transitive org.apache.tika.core;
  requires com.ibm.icu;
  requires org.apache.pdfbox;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.scratchpad;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires static org.jspecify;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;

  // what ICU4J, PDFBox and Tika ask for, who are no modules and cannot say so
  requires java.logging;
  requires java.sql;
  requires org.apache.commons.io;
  requires org.apache.commons.logging;
  requires org.slf4j;

  exports kz.zannama.parser;
  exports kz.zannama.parser.scan;
  exports kz.zannama.parser.tika;

  // where tables of words and rules stand
  opens kz.zannama.parser.internal.act to
      kz.zannama.core;
  opens kz.zannama.parser.internal.amend to
      kz.zannama.core;
  opens kz.zannama.parser.internal.amend.instruction to
      kz.zannama.core;
  opens kz.zannama.parser.internal.amend.place to
      kz.zannama.core;
  opens kz.zannama.parser.internal.annex to
      kz.zannama.core;
  opens kz.zannama.parser.internal.body to
      kz.zannama.core;
  opens kz.zannama.parser.internal.closing to
      kz.zannama.core;
  opens kz.zannama.parser.internal.flattened to
      kz.zannama.core;
  opens kz.zannama.parser.internal.head to
      kz.zannama.core;
  opens kz.zannama.parser.internal.line to
      kz.zannama.core;
  opens kz.zannama.parser.internal.note to
      kz.zannama.core;
  opens kz.zannama.parser.internal.repair to
      kz.zannama.core;
  opens kz.zannama.parser.internal.source.corpus to
      kz.zannama.core;
  opens kz.zannama.parser.internal.source.encoding to
      kz.zannama.core;
  opens kz.zannama.parser.internal.source.html to
      kz.zannama.core;
  opens kz.zannama.parser.internal.source.pdf to
      kz.zannama.core;
  opens kz.zannama.parser.internal.source.text to
      kz.zannama.core;
  opens kz.zannama.parser.internal.source.word.docx to
      kz.zannama.core;
  opens kz.zannama.parser.internal.table to
      kz.zannama.core;

  provides org.apache.tika.parser.Parser with
      kz.zannama.parser.tika.ActTikaParser;
}

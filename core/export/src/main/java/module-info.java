/// Acts as Akoma Ntoso, HTML, Markdown and for Word, their tables as CSV, HTML, JSON and, where POI
/// is there, workbooks.
module kz.zannama.export {
  requires transitive kz.zannama.core;
  requires java.xml;
  requires static org.apache.poi.ooxml;
  requires static org.jspecify;
  requires tools.jackson.databind;

  exports kz.zannama.export;
  exports kz.zannama.export.page;

  // where tables of words stand
  opens kz.zannama.export.print to
      kz.zannama.core;
}

package kz.zannama.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import kz.zannama.export.word.DocxFile;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;

/// A form that an act is given to others in.
///
/// A format makes one or more documents of an act, by the end of their file names: HTML shows the
/// languages side by side in one, the others make one per language (`.ru.akn.xml`).
public enum ExportFormat {
  /// Akoma Ntoso 3.0.
  AKN(".akn.xml"),
  /// A record of the contract.
  JSON(".json"),
  /// A page for reading.
  HTML(".html"),
  /// Markdown with GFM tables.
  MD(".md"),
  /// A document of Word (OOXML).
  DOCX(".docx");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /// The documents of an act by the end of their names, in the order of languages; text is UTF-8.
  public Map<String, byte[]> write(Act act) {
    return switch (this) {
      case AKN -> perText(act, text -> bytes(AkomaNtoso.write(act, text)));
      case JSON -> perText(act, text -> bytes(ActJson.pretty().write(act, text) + "\n"));
      case HTML -> Map.of(ending, bytes(new HtmlPage(act).write()));
      case MD -> perText(act, text -> bytes(new MarkdownPage(text).write()));
      case DOCX -> perText(act, DocxFile::write);
    };
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, byte[]> perText(Act act, Function<ActText, byte[]> document) {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    act.texts()
        .forEach((language, text) ->
            documents.put("." + language.code() + ending, document.apply(text)));
    return documents;
  }
}

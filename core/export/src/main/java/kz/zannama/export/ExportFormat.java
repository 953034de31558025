package kz.zannama.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
  MD(".md");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /// The documents of an act by the end of their names, in the order of languages.
  public Map<String, String> write(Act act) {
    return switch (this) {
      case AKN -> perText(act, text -> AkomaNtoso.write(act, text));
      case JSON -> perText(act, text -> ActJson.pretty().write(act, text) + "\n");
      case HTML -> Map.of(ending, new HtmlPage(act).write());
      case MD -> perText(act, text -> new MarkdownPage(text).write());
    };
  }

  private Map<String, String> perText(Act act, Function<ActText, String> document) {
    Map<String, String> documents = new LinkedHashMap<>();
    act.texts()
        .forEach((language, text) ->
            documents.put("." + language.code() + ending, document.apply(text)));
    return documents;
  }
}

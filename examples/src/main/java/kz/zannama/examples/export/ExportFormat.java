package kz.zannama.examples.export;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;

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
    Map<String, String> documents = new LinkedHashMap<>();
    if (this == HTML) {
      documents.put(ending, new HtmlPage(act).write());
      return documents;
    }
    act.texts()
        .forEach((language, text) ->
            documents.put(
                "." + language.code() + ending,
                switch (this) {
                  case AKN -> AkomaNtoso.write(act, text);
                  case JSON -> ActJson.pretty().write(act, text) + "\n";
                  case MD -> new MarkdownPage(text).write();
                  case HTML -> throw new IllegalStateException("One page holds all languages");
                }));
    return documents;
  }
}

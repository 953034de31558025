package kz.zannama.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.word.DocxFile;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

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
      case HTML -> Map.of(ending, bytes(HtmlPage.of(act).write()));
      case MD -> perText(act, text -> bytes(new MarkdownPage(text).write()));
      case DOCX -> perText(act, DocxFile::write);
    };
  }

  /// The documents of an act on a date, likewise: Akoma Ntoso and HTML tell what made the wordings,
  /// the others hold their texts alone.
  ///
  /// @param wordings the wording of each text that is written
  public Map<String, byte[]> write(Act act, Map<Language, Wording> wordings) {
    Map<Language, ActText> texts = new EnumMap<>(Language.class);
    wordings.forEach((language, wording) -> texts.put(language, wording.text()));
    Act made = new Act(act.id(), texts);
    return switch (this) {
      case AKN ->
          perText(made, text -> bytes(AkomaNtoso.write(made, wording(wordings, text.language()))));
      case HTML -> Map.of(ending, bytes(HtmlPage.of(act.id(), wordings).write()));
      case JSON, MD, DOCX -> write(made);
    };
  }

  private static Wording wording(Map<Language, Wording> wordings, Language language) {
    return Objects.requireNonNull(wordings.get(language));
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

package kz.zannama.parser.internal.source.word.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;

/// The styles of a document: what a paragraph or run gets from its style and those it is based on.
final class DocxStyles {
  private static final int LONGEST_CHAIN = 50;

  private final Map<String, Markup> styles = new HashMap<>();
  private final Map<String, RunProperties> resolved = new HashMap<>();
  private String usual = "";

  /// The styles in a part.
  ///
  /// @param elements the children of `w:styles`
  static DocxStyles of(List<Markup> elements) {
    DocxStyles styles = new DocxStyles();
    for (Markup element : elements) {
      if (element.is("w:style")) {
        styles.styles.putIfAbsent(element.attribute("styleId"), element);
        if (element.attribute("type").equals("paragraph")
            && List.of("1", "true", "on").contains(element.attribute("default"))) {
          styles.usual = element.attribute("styleId");
        }
      }
    }
    return styles;
  }

  /// The style of a paragraph, the usual one where it names none.
  String ofParagraph(Markup properties) {
    return properties.value("w:pStyle").orElse(usual);
  }

  /// A style and those it is based on, nearest first.
  Map<String, Markup> chain(String id) {
    Map<String, Markup> chain = new LinkedHashMap<>();
    String at = id;
    while (styles.containsKey(at) && !chain.containsKey(at) && chain.size() < LONGEST_CHAIN) {
      Markup style = styles.get(at);
      chain.put(at, style);
      at = style.value("w:basedOn").orElse("");
    }
    return chain;
  }

  /// What a run says together with its own style and its paragraph's.
  RunProperties properties(Markup run, String paragraphStyle) {
    RunProperties own = RunProperties.of(run);
    Optional<String> style = run.value("w:rStyle");
    return own.over(style.map(this::ofStyle).orElse(RunProperties.NONE))
        .over(ofStyle(paragraphStyle));
  }

  private RunProperties ofStyle(String id) {
    return resolved.computeIfAbsent(
        id,
        wanted -> {
          RunProperties all = RunProperties.NONE;
          for (Markup style : chain(wanted).values()) {
            all = all.over(style.child("w:rPr").map(RunProperties::of).orElse(RunProperties.NONE));
          }
          return all;
        });
  }
}

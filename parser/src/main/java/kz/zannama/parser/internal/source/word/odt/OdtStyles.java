package kz.zannama.parser.internal.source.word.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.parser.internal.source.word.markup.Markup;

/// The styles of a document: what a paragraph, a span or a cell gets from its style and those that
/// it inherits from (ODF 1.3 part 3, 16.2).
final class OdtStyles {
  static final String PARAGRAPH = "paragraph";
  static final String SPAN = "text";
  static final String CELL = "table-cell";

  private static final int LONGEST_CHAIN = 50;

  private final Map<String, Markup> styles;
  private final Map<String, Map<String, String>> resolved = new HashMap<>();

  private OdtStyles(Map<String, Markup> styles) {
    this.styles = styles;
  }

  /// No styles.
  static OdtStyles none() {
    return new OdtStyles(Map.of());
  }

  /// These styles and further ones, which count before those of the same name.
  ///
  /// @param further `office:styles`, `office:automatic-styles`
  OdtStyles with(Markup further) {
    Map<String, Markup> all = new HashMap<>(styles);
    for (Markup style : further.children()) {
      if (style.is("style:style")) {
        all.put(key(style.attribute("family"), style.attribute("name")), style);
      } else if (style.is("style:default-style")) {
        all.put(key(style.attribute("family"), ""), style);
      }
    }
    return new OdtStyles(all);
  }

  private static String key(String family, String name) {
    return family + ' ' + name;
  }

  /// What a style and those that it inherits from say of one sort.
  ///
  /// @param name the style's, empty for what is usual in its family
  /// @param sort the element that says it: `style:text-properties`
  /// @return by the names of attributes: `font-weight` → `bold`
  Map<String, String> properties(String family, String name, String sort) {
    return resolved.computeIfAbsent(
        key(family, name) + ' ' + sort,
        wanted -> {
          Map<String, String> all = new HashMap<>();
          for (Markup style : chain(family, name).reversed()) {
            style.child(sort).ifPresent(properties -> all.putAll(properties.attributes()));
          }
          return Map.copyOf(all);
        });
  }

  /// A style and those that it inherits from, nearest first, what is usual in its family last.
  private List<Markup> chain(String family, String name) {
    List<Markup> chain = new ArrayList<>();
    Markup usual = styles.get(key(family, ""));
    Markup at = name.isEmpty() ? null : styles.get(key(family, name));
    while (at != null && !chain.contains(at) && chain.size() < LONGEST_CHAIN) {
      chain.add(at);
      String parent = at.attribute("parent-style-name");
      at = parent.isEmpty() ? null : styles.get(key(family, parent));
    }
    if (usual != null) {
      chain.add(usual);
    }
    return chain;
  }
}

package kz.zannama.parser.internal.source.word.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of a part of a document.
///
/// @param name its name with the usual prefix of its namespace: `w:p`
/// @param attributes its attributes by their names without prefixes
/// @param children the elements in it
/// @param text the characters in it
public record Markup(
    String name, Map<String, String> attributes, List<Markup> children, String text) {
  /// Whether it has a name.
  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /// An attribute's value, empty text where there is none.
  public String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  /// The first child of a name.
  public Optional<Markup> child(String wanted) {
    for (Markup child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The children of a name.
  public Stream<Markup> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted));
  }

  /// The value of a child: `<w:jc w:val="center"/>`.
  public Optional<String> value(String wanted) {
    return child(wanted).map(child -> child.attribute("val"));
  }

  /// The whole number that a child has as its value.
  public Optional<Integer> number(String wanted) {
    return value(wanted).flatMap(Markup::parsed);
  }

  private static Optional<Integer> parsed(String value) {
    try {
      return Optional.of(Integer.parseInt(value.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// A whole number in an attribute.
  public Optional<Integer> numberAttribute(String wanted) {
    return parsed(attribute(wanted));
  }

  /// What a child that switches a property says: `<w:b/>`, `<w:b w:val="0"/>`.
  public Optional<Boolean> toggle(String wanted) {
    return child(wanted)
        .map(child ->
            switch (child.attribute("val")) {
              case "0", "false", "off" -> false;
              default -> true;
            });
  }

  /// The outermost elements of a name in it.
  public Stream<Markup> below(String wanted) {
    return children.stream()
        .flatMap(child -> child.is(wanted) ? Stream.of(child) : child.below(wanted));
  }
}

package kz.zannama.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The id of an element inside an act's text, in the style of Akoma Ntoso.
///
/// Levels are joined by `__`: `art_5__para_2__subpara_3`, `annex_1__para_53-1`. Numbers stand as
/// printed, so an inserted `53-1` never becomes `53.1`. Parts, sections and chapters nest among
/// themselves (`sec_2__chp_1`) and are not repeated in the ids of articles and paragraphs, whose
/// numbering runs through.
///
/// @param value the id, not blank
public record ElementId(String value) implements Comparable<ElementId> {
  /// The title of an act.
  public static final ElementId TITLE = new ElementId("title");

  /// What stands before its body.
  public static final ElementId PREAMBLE = new ElementId("preamble");

  private static final String SEPARATOR = "__";

  public ElementId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("An element id must not be blank");
    }
  }

  /// The id for its printed form.
  ///
  /// @throws IllegalArgumentException if the text is blank, or has a blank or an empty level
  public static ElementId parse(String text) {
    if (text.codePoints().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("An element id has a blank in it: " + text);
    }
    for (String level : text.split(SEPARATOR, -1)) {
      if (level.isBlank()) {
        throw new IllegalArgumentException("An element id has an empty level: " + text);
      }
    }
    return new ElementId(text);
  }

  /// This id with one more level below it: `art_5` and `para_2` give `art_5__para_2`.
  public ElementId child(String level) {
    return new ElementId(value + SEPARATOR + level);
  }

  /// The id without its last level, empty at the outermost level.
  public Optional<ElementId> parent() {
    int cut = value.lastIndexOf(SEPARATOR);
    return cut < 0 ? Optional.empty() : Optional.of(new ElementId(value.substring(0, cut)));
  }

  /// The last level: `para_2` of `art_5__para_2`.
  public String level() {
    int cut = value.lastIndexOf(SEPARATOR);
    return cut < 0 ? value : value.substring(cut + SEPARATOR.length());
  }

  /// Its levels, the outermost first: `art_5` and `para_2` of `art_5__para_2`.
  public List<String> levels() {
    return List.of(value.split(SEPARATOR, -1));
  }

  /// Whether this id stands below another, at whatever depth: `art_5__para_2` is in `art_5`.
  public boolean isIn(ElementId outer) {
    return value.startsWith(outer.value + SEPARATOR);
  }

  /// Whether this is another id, or stands below it.
  public boolean isWithin(ElementId outer) {
    return equals(outer) || isIn(outer);
  }

  /// Whether one of two ids is the other, or stands below it: what happens to one concerns both.
  public boolean meets(ElementId other) {
    return isWithin(other) || other.isIn(this);
  }

  /// This id and those that it stands below, the outermost last.
  public Stream<ElementId> outwards() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, id -> id.get().parent())
        .map(Optional::get);
  }

  @Override
  public int compareTo(ElementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

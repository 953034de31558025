package kz.zannama.parser.internal.amend.instruction;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.model.ElementId;
import kz.zannama.text.WordTable;

/// A kind of unit and how its number is printed where one begins: «5-1.», «2)», «7-бап», «Статья
/// 7».
public enum PrintedUnit {
  SUBPARAGRAPH("subpara_"),
  PARAGRAPH("para_"),
  ARTICLE("art_"),
  CHAPTER("chp_");

  private static final String NUMBER = "(\\d{1,3}+(?:[.-]\\d{1,3}+){0,3}+)";

  private final String level;
  private final Pattern printed;

  PrintedUnit(String level) {
    this.level = level;
    String ways =
        WordTable.rows(PrintedUnit.class, "printed-units.tsv", name()).stream()
            .map(row -> row[1].replace("N", NUMBER))
            .collect(Collectors.joining("|"));
    this.printed = Pattern.compile("[\"«“]?+(?:" + ways + ")");
  }

  /// The kind of a provision, where its number is printed before it.
  public static Optional<PrintedUnit> of(ElementId provision) {
    return Arrays.stream(values())
        .filter(unit -> provision.level().startsWith(unit.level))
        .findFirst();
  }

  /// The unit of this kind that begins at a place.
  public Optional<ElementId> at(String text, int place) {
    Matcher matcher = printed.matcher(text).region(place, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Optional.of(ElementId.parse(level + matcher.group(i)));
      }
    }
    return Optional.empty();
  }
}

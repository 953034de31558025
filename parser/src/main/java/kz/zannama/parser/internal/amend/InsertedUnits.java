package kz.zannama.parser.internal.amend;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.PrintedUnit;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Reads the number of an inserted unit from its wording where the instruction names only its kind:
/// «мынадай мазмұндағы тармақпен толықтырылсын: "5-1. …"», «дополнить пунктом следующего
/// содержания: "5-1. …"».
final class InsertedUnits {
  private static final Rules RULES =
      Rules.of(InsertedUnits.class, "inserted-units.rules", Letters::foldedKey);

  private static final Pattern KAZAKH = RULES.pattern("kazakh");

  private static final Pattern RUSSIAN = RULES.pattern("russian");

  private static final Pattern ANNEX = RULES.pattern("annex");

  // «мынадай редакцияда жазылсын» · «изложить в новой редакции», and nothing else
  private static final Pattern BARE =
      Pattern.compile(
          "\\P{L}*+(?:"
              + WordTable.alternatives(InsertedUnits.class, "bare-rewordings.tsv", 0)
              + ")\\P{L}*+");

  private InsertedUnits() {}

  /// The ids of the units that a stretch of folded text orders to insert without their numbers; an
  /// annex without one is the only one.
  static List<ElementId> of(String key, String wording, Language language) {
    if (ANNEX.matcher(key).find()) {
      return List.of(ElementId.parse("annex_1"));
    }
    Matcher named = (language == Language.KAZAKH ? KAZAKH : RUSSIAN).matcher(key);
    if (!named.find()) {
      return List.of();
    }
    List<ElementId> ids = beginning(unit(named), wording);
    boolean several = named.group("several") != null;
    return several || ids.isEmpty() ? ids : List.of(ids.getFirst());
  }

  /// The units of a kind that the lines of a wording begin with.
  static List<ElementId> beginning(PrintedUnit unit, String wording) {
    return wording.lines().flatMap(line -> unit.at(line.strip(), 0).stream()).distinct().toList();
  }

  /// Whether an instruction orders a new wording and does not say of what.
  static boolean isBare(String key) {
    return BARE.matcher(key).matches();
  }

  /// The paragraphs or articles that a wording consists of, where it begins with one.
  static List<ElementId> begun(String wording) {
    return Stream.of(PrintedUnit.ARTICLE, PrintedUnit.PARAGRAPH)
        .filter(unit -> unit.at(wording.strip(), 0).isPresent())
        .findFirst()
        .map(unit -> beginning(unit, wording))
        .orElse(List.of());
  }

  private static PrintedUnit unit(Matcher named) {
    return Stream.of(PrintedUnit.SUBPARAGRAPH, PrintedUnit.PARAGRAPH, PrintedUnit.ARTICLE)
        .filter(unit -> named.group(unit.name().toLowerCase(Locale.ROOT)) != null)
        .findFirst()
        .orElse(PrintedUnit.CHAPTER);
  }
}

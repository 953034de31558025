package kz.zannama.parser.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// Reads the number of an inserted unit from its wording where the instruction names only its kind:
/// «мынадай мазмұндағы тармақпен толықтырылсын: "5-1. …"», «дополнить пунктом следующего
/// содержания: "5-1. …"».
final class InsertedUnits {
  // Specimens: «мынадай мазмұндағы тармақпен», «мынадай тармақшалармен»
  private static final Pattern KAZAKH =
      Pattern.compile(
          "(?:мазмундагы|мынадай|келеси|жана) (тармакша|тармак|бап|тарау)"
              + "(лар|тар|дар|тер)?(?:мен|бен|пен)(?!\\p{L})");

  // Specimens: «дополнить пунктом следующего», «дополнить новыми подпунктами»
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "дополни(?:ть|в) (?:нов\\p{L}{2,3} )?(подпункт|пункт|стать|глав)"
              + "(?:ами|ями|ом|ей|[её]й|ой)(?!\\p{L})(?! ?[№n]? ?\\d)");

  private static final String NUMBER = "(\\d{1,3}+(?:-\\d{1,3}+){0,2}+)";

  private InsertedUnits() {}

  /// The ids of the units that a stretch of folded text orders to insert without their numbers.
  static List<ElementId> of(String key, String wording, Language language) {
    Matcher named = (language == Language.KAZAKH ? KAZAKH : RUSSIAN).matcher(key);
    if (!named.find()) {
      return List.of();
    }
    boolean several =
        language == Language.KAZAKH ? named.group(2) != null : named.group().endsWith("ми");
    Kind kind = Kind.of(named.group(1));
    List<ElementId> ids = new ArrayList<>();
    for (String line : wording.split("\n", -1)) {
      Matcher number = kind.printed.matcher(line);
      if (number.lookingAt() && (several || ids.isEmpty())) {
        String figures = number.group(1) != null ? number.group(1) : number.group(2);
        ids.add(ElementId.parse(kind.level + figures));
      }
    }
    return ids.stream().distinct().toList();
  }

  /// A kind of unit and how its number is printed.
  private enum Kind {
    SUBPARAGRAPH("subpara_", "[\"«“]?+" + NUMBER + "\\)()"),
    PARAGRAPH("para_", "[\"«“]?+" + NUMBER + "\\.(?!\\d)()"),
    ARTICLE("art_", "[\"«“]?+(?:Статья " + NUMBER + "|" + NUMBER + "-бап)"),
    CHAPTER("chp_", "[\"«“]?+(?:Глава " + NUMBER + "|" + NUMBER + "-тарау)");

    private final String level;
    private final Pattern printed;

    Kind(String level, String printed) {
      this.level = level;
      this.printed = Pattern.compile(printed);
    }

    static Kind of(String noun) {
      return switch (noun) {
        case "тармакша", "подпункт" -> SUBPARAGRAPH;
        case "тармак", "пункт" -> PARAGRAPH;
        case "бап", "стать" -> ARTICLE;
        default -> CHAPTER;
      };
    }
  }
}

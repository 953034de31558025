package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Pair;
import kz.zannama.text.WordTable;

/// Reads who joins and who leaves a body: «Омаров Бекзат Нұрланұлы штабтың құрамынан шығарылсын»,
/// «ввести в состав штаба Сарсенова Ерлана Маратовича, начальника управления».
public final class MemberNames {
  private static final Pattern BODY = Pattern.compile(words("BODY"));

  // a surname, a name and a patronymic, whose end tells that it is one; or the surname behind them
  private static final Pattern NAME = name();

  private MemberNames() {}

  private static Pattern name() {
    String patronymic = "\\p{Lu}\\p{Ll}*?(?:" + words("PATRONYMIC") + ")(?!\\p{L})";
    String word = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    return Pattern.compile(
        word + " " + word + " " + patronymic + "|" + word + " " + patronymic + " " + word);
  }

  private static String words(String sort) {
    return WordTable.alternatives(MemberNames.class, "member-words.tsv", sort, 1);
  }

  /// Whether a stretch speaks of who belongs to a body.
  static boolean isOfBody(String key) {
    return BODY.matcher(key).find();
  }

  /// Whether a list of members begins at a place.
  static boolean begin(AmendingText text, int place) {
    return NAME.matcher(text.value()).region(place, text.length()).lookingAt();
  }

  /// Each of those who leave, or all that is said of those who join; none where the stretch speaks
  /// of no body or names nobody.
  public static List<Pair> in(AmendingText text, InstructionPart part) {
    String value = text.value().substring(part.start(), part.end());
    if (!isOfBody(Letters.foldedKey(value))) {
      return List.of();
    }
    List<Pair> names = new ArrayList<>();
    Matcher name = NAME.matcher(value);
    while (name.find()) {
      boolean joins = part.operation() == Operation.INSERTION;
      String words = joins ? value.substring(name.start()).strip() : name.group();
      names.add(
          new Pair(
              Optional.of(words).filter(any -> !joins),
              Optional.of(words).filter(any -> joins),
              part.start()));
      if (joins) {
        break;
      }
    }
    return names;
  }
}

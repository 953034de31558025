package kz.zannama.parser.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundActName;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.outline.Item;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.OperativeWord;

/// Facts of the head that stand elsewhere in an act whose head is missing or cut: the type in the
/// operative word, the body before it, date and number in the headers of annexes.
final class Fallback {
  // «… сәйкес Алматы облыстық мәслихаты ШЕШІМ ЕТТІ», «… ескеріп, …», «РҚАО-ның ескертпесі! …
  // енгізіледі. Алматы облысының әкімдігі», «…, акимат города Алматы ПОСТАНОВЛЯЕТ»
  private static final Pattern KAZAKH_BREAK =
      Pattern.compile(
          "(?:сайкес|максатында|негизинде|орай|байланысты|отырып|ескерип|басшылыкка\\sалып|ушин|ретте)[,\\s]+"
              + "|,\\s+|:\\s+|(?<=\\p{L}{4})[.!]\\s+");
  private static final Pattern RUSSIAN_BREAK = Pattern.compile(",\\s+|\"\\s+(?=\\p{L})|:\\s+");
  private static final Pattern BODY =
      Pattern.compile(
          "аким|маслихат|укимет|министр|сот|комитет|агенттик|баскарма|президент|комиссия|кенес"
              + "|аким|маслихат|правительств|суд|совет|правлени|управлени|парламент|прокурор|палата");

  private static final Pattern SELF = Pattern.compile("(?<![\\p{L}])(?:осы|настоящ\\p{L}{2,3})\\s");

  private Fallback() {}

  /// The type by the operative word, made exact by what the body calls itself: «осы нормативтік
  /// қаулы», «настоящий Закон».
  static Optional<ActType> type(List<Line> preamble, List<Item> body) {
    Optional<ActType> self = ownName(body);
    Optional<ActType> word =
        preamble.isEmpty()
            ? Optional.empty()
            : OperativeWord.in(preamble.getLast()).map(OperativeWord::type);
    boolean exact =
        word.equals(Optional.of(ActType.RESOLUTION))
            && self.equals(Optional.of(ActType.NORMATIVE_RESOLUTION));
    return exact ? self : word.or(() -> self);
  }

  private static Optional<ActType> ownName(List<Item> body) {
    for (Item item : body.reversed()) {
      if (item instanceof Line line) {
        Matcher self = SELF.matcher(line.key());
        if (self.find()) {
          String after =
              line.value().substring(self.end(), Math.min(line.value().length(), self.end() + 40));
          Optional<ActType> type =
              ActNames.find(after).stream()
                  .filter(name -> name.start() == 0)
                  .map(FoundActName::type)
                  .findFirst();
          if (type.isPresent()) {
            return type;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The body that stands right before the operative word.
  static List<String> issuers(List<Line> preamble, Language language) {
    if (preamble.isEmpty()) {
      return List.of();
    }
    Line last = preamble.getLast();
    int end = OperativeWord.in(last).map(OperativeWord::start).orElse(0);
    String key = last.key().substring(0, end);
    int start = 0;
    Matcher matcher = (language == Language.KAZAKH ? KAZAKH_BREAK : RUSSIAN_BREAK).matcher(key);
    while (matcher.find()) {
      start = matcher.end();
    }
    String words = last.value().substring(start, end).replaceAll("[\"\\s]+$", "").strip();
    boolean named = words.length() <= 160 && BODY.matcher(key.substring(start)).find();
    return named && !words.isEmpty() ? List.of(words) : List.of();
  }

  /// The fuller of two numbers, where the head's is cut: heads of archives lose the slash and what
  /// follows it.
  static Optional<String> fuller(Optional<String> head, Optional<String> annex) {
    if (head.isEmpty() || annex.isEmpty()) {
      return head.or(() -> annex);
    }
    boolean cut =
        annex.get().length() > head.get().length() && annex.get().startsWith(head.get() + "/");
    return cut ? annex : head;
  }

  /// The act's own date and number as the headers of its annexes print them. Headers of annexes
  /// that get a new wording name the act that is changed; those of its own name none of those.
  static Optional<Citation> self(
      List<Annex> annexes, Optional<ActType> type, List<Change> changes) {
    List<Citation> changed =
        changes.stream().flatMap(change -> change.scope().act().stream()).toList();
    return annexes.stream()
        .filter(annex -> annex.parent().isEmpty())
        .flatMap(annex -> annex.of().stream())
        .filter(of -> type.isEmpty() || of.type() == type.get() || of.type() == ActType.OTHER)
        .filter(of -> of.number().isPresent() || of.adopted().isPresent())
        .filter(of -> changed.stream().noneMatch(act -> isSame(of, act)))
        .findFirst();
  }

  private static boolean isSame(Citation header, Citation changed) {
    boolean sameNumber =
        header
            .number()
            .map(ActNumbers::canonical)
            .equals(changed.number().map(ActNumbers::canonical));
    boolean sameDate = header.adopted().isEmpty() || header.adopted().equals(changed.adopted());
    return sameNumber && sameDate;
  }
}

package kz.zannama.parser.internal.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.head.OperativeWord;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.Rules;

/// Facts of the head that stand elsewhere in an act whose head is missing or cut: the type in the
/// operative word, date and number in the headers of annexes.
final class HeadElsewhere {
  private static final Rules RULES =
      Rules.of(HeadElsewhere.class, "head-elsewhere.rules", Letters::foldedKey);

  private static final Pattern SELF = RULES.pattern("self");

  private static final Pattern SIGNED = RULES.pattern("signed");

  /// Forms besides resolutions whose operative word is theirs: «ҚАУЛЫ ЕТЕМІН», «ПОСТАНОВЛЯЮ».
  private static final Set<ActType> RESOLVING =
      Set.of(ActType.NORMATIVE_RESOLUTION, ActType.DECREE);

  private HeadElsewhere() {}

  /// A day and where it is told.
  record FoundDay(LocalDate day, Span span) {}

  /// The day on which a treaty was signed, which its last words tell: «Совершено в городе Астане 24
  /// января 2001 года в двух экземплярах», «2012 жылғы 7 маусымда Астана қаласында екі данада
  /// жасалды».
  static Optional<FoundDay> signed(List<Item> body) {
    for (Item item : body.reversed()) {
      if (item instanceof Line line) {
        Matcher signed = SIGNED.matcher(line.key());
        if (signed.find()) {
          Line words = line.part(signed.start(), signed.end());
          return ActDates.first(words.value()).map(day -> new FoundDay(day, words.span()));
        }
      }
    }
    return Optional.empty();
  }

  /// A type and where it is told.
  ///
  /// @param rule by what
  record FoundType(ActType type, String rule, Span span) {}

  /// The type by the operative word, made exact by what the body calls itself: «осы нормативтік
  /// қаулы», «настоящий Указ».
  static Optional<FoundType> type(List<Line> preamble, List<Item> body) {
    Optional<FoundType> self = ownName(body);
    Optional<FoundType> word =
        preamble.isEmpty() ? Optional.empty() : ofOperativeWord(preamble.getLast());
    boolean exact =
        word.filter(found -> found.type() == ActType.RESOLUTION).isPresent()
            && self.filter(found -> RESOLVING.contains(found.type())).isPresent();
    return exact ? self : word.or(() -> self);
  }

  private static Optional<FoundType> ofOperativeWord(Line line) {
    return OperativeWord.in(line)
        .map(word ->
            new FoundType(
                word.type(),
                "preamble.operative-word",
                line.part(word.start(), word.end()).span()));
  }

  private static Optional<FoundType> ownName(List<Item> body) {
    for (Item item : body.reversed()) {
      if (item instanceof Line line) {
        Matcher self = SELF.matcher(line.key());
        if (self.find()) {
          int end = Math.min(line.value().length(), self.end() + 40);
          Optional<FoundType> type =
              ActNames.find(line.value().substring(self.end(), end)).stream()
                  .filter(name -> name.start() == 0)
                  .map(name ->
                      new FoundType(
                          name.type(),
                          "body.own-name",
                          line.part(self.start(), self.end() + name.end()).span()))
                  .findFirst();
          if (type.isPresent()) {
            return type;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The forms that an act with an operative word can have: resolutions and decrees say
  /// «постановляю».
  static Set<ActType> forms(Optional<ActType> word) {
    return word.filter(type -> type == ActType.RESOLUTION).isPresent()
        ? Set.of(ActType.RESOLUTION, ActType.DECREE)
        : word.map(Set::of).orElse(Set.of());
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
  /// that get a new wording name the act that is changed; those of its own name none of those. The
  /// first that has both counts, else the first that has one of them.
  ///
  /// @param forms which the act can have; any where there is none
  static Optional<Citation> self(List<Annex> annexes, Set<ActType> forms, List<Change> changes) {
    List<Citation> changed =
        changes.stream().flatMap(change -> change.scope().act().stream()).toList();
    List<Citation> own =
        annexes.stream()
            .filter(annex -> annex.parent().isEmpty())
            .flatMap(annex -> annex.of().stream())
            .filter(
                of -> forms.isEmpty() || forms.contains(of.type()) || of.type() == ActType.OTHER)
            .filter(of -> of.number().isPresent() || of.adopted().isPresent())
            .filter(of -> changed.stream().noneMatch(act -> isSame(of, act)))
            .toList();
    return own.stream()
        .filter(of -> of.number().isPresent() && of.adopted().isPresent())
        .findFirst()
        .or(() -> own.stream().findFirst());
  }

  private static boolean isSame(Citation header, Citation changed) {
    boolean sameNumber = ActNumbers.areSame(header.number(), changed.number());
    boolean sameDate = header.adopted().isEmpty() || header.adopted().equals(changed.adopted());
    return sameNumber && sameDate;
  }
}

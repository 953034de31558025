package kz.zannama.parser.internal.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.language.Numerals;
import kz.zannama.model.ActType;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.EntryIntoForce.Rule;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;

/// Reads when an act enters into force from its own body.
public final class EntryIntoForceReader {
  private static final Rules RULES =
      Rules.of(EntryIntoForceReader.class, "entry-into-force.rules", Letters::foldedKey);
  private static final SignedPattern KAZAKH = RULES.signed("in-force-kazakh");
  private static final SignedPattern RUSSIAN = RULES.signed("in-force-russian");
  private static final SignedPattern NAMED_ALONE = RULES.signed("in-force-named-alone");
  private static final Pattern FORCE_BEFORE_APPLICATION = RULES.pattern("force-before-application");
  private static final Pattern EXCEPTION_FIRST = RULES.pattern("exception-first");
  private static final Pattern EXCEPTION_BEHIND = RULES.pattern("exception-behind");
  private static final Pattern MONTHS = RULES.pattern("months");
  private static final Pattern PUBLICATION = RULES.pattern("publication");
  private static final Pattern TO_BE_PUBLISHED = RULES.pattern("to-be-published");
  private static final Pattern SIGNING = RULES.pattern("signing");
  private static final Pattern REGISTRATION = RULES.pattern("registration");
  private static final Pattern PERIOD = RULES.pattern("days");
  private static final Pattern RETROACTIVE = RULES.pattern("retroactive");

  /// So far from its beginning a sentence names the act.
  private static final int NAME = 60;

  /// Longer lines hold more than a paragraph.
  private static final int LONGEST_PARAGRAPH = 3000;

  private EntryIntoForceReader() {}

  /// A sentence on entry into force.
  ///
  /// @param line the line it stands in
  /// @param text it, and what follows it in its paragraph
  /// @param type the form of act that it names, where known
  /// @param alone whether it names the act by its form alone, which may be another's
  private record Sentence(Line line, String text, Optional<ActType> type, boolean alone) {
    /// Whether it names an act of this form; any, where the form is not known.
    boolean names(Optional<ActType> own) {
      return type.isPresent()
          && (own.isEmpty() && !alone
              || own.map(Sentence::plain).equals(type.map(Sentence::plain)));
    }

    private static ActType plain(ActType form) {
      return form == ActType.NORMATIVE_RESOLUTION ? ActType.RESOLUTION : form;
    }
  }

  /// The sentence and its meaning, from the last such line of a body; one that names another form
  /// of act, as that of a draft law in a resolution does, only where there is no other, it stands
  /// in a paragraph of its own and calls the act «осы», «настоящий»: a commentary says «Закон
  /// вводится в действие» of the law that it explains.
  public static Optional<EntryIntoForce> read(
      List<ItemWithQuotes> body, Optional<ActType> own, Findings findings) {
    Optional<Sentence> other = Optional.empty();
    for (ItemWithQuotes item : body.reversed()) {
      for (Line line : paragraphs(item).reversed()) {
        Optional<Sentence> sentence = sentence(line);
        if (sentence.filter(found -> found.names(own)).isPresent()) {
          return sentence.map(found -> told(found, findings));
        }
        other = other.or(() -> sentence.filter(found -> !found.alone() && !isLong(found.line())));
      }
    }
    return other.map(sentence -> told(sentence, findings));
  }

  private static boolean isLong(Line line) {
    return line.value().length() >= LONGEST_PARAGRAPH;
  }

  /// The paragraphs of an item that tells it, where one of them does alone: whole acts stand on one
  /// line in some archives, and «Осы Заң, мыналарды: 1) …; 2) … қоспағанда, …» is one sentence.
  private static List<Line> paragraphs(ItemWithQuotes item) {
    if (!(item.item() instanceof Line line) || sentence(line).isEmpty()) {
      return List.of();
    }
    var quoted = new InlineUnits.Quoted(line, item.quoted());
    List<Line> parts = InlineUnits.parts(quoted, LastNumbers.none());
    return parts.stream().anyMatch(part -> sentence(part).isPresent()) ? parts : List.of(line);
  }

  private static Optional<Sentence> sentence(Line line) {
    String key = line.key();
    Optional<Matcher> calledThis = KAZAKH.find(key).or(() -> RUSSIAN.find(key));
    return calledThis
        .or(() -> NAMED_ALONE.find(key))
        .map(found -> sentence(line, found, calledThis.isEmpty()));
  }

  private static Sentence sentence(Line line, Matcher found, boolean alone) {
    if (!isLong(line)) {
      return sentence(line, found.start(), line.value().length(), alone);
    }
    // of many sentences, the last
    int start = found.start();
    int end = found.end();
    while (found.find()) {
      start = found.start();
      end = found.end();
    }
    int stop = line.key().indexOf(". ", end);
    return sentence(line, start, stop < 0 ? line.value().length() : stop + 1, alone);
  }

  private static Sentence sentence(Line line, int start, int end, boolean alone) {
    Optional<ActType> type =
        ActNames.find(line.value().substring(start, Math.min(end, start + NAME))).stream()
            .map(FoundActName::type)
            .findFirst();
    return new Sentence(line, line.value().substring(start, end).strip(), type, alone);
  }

  private static EntryIntoForce told(Sentence sentence, Findings findings) {
    findings.found("entryIntoForce", "body.entry-into-force", sentence.line().span());
    return meaning(sentence.text());
  }

  private static EntryIntoForce meaning(String sentence) {
    String key = Letters.foldedKey(sentence);
    int retroactive = firstOf(RETROACTIVE, key);
    List<FoundDate> dates = ActDates.find(sentence);
    Optional<LocalDate> appliesFrom =
        retroactive < 0 || dates.isEmpty() || isOfUnit(sentence, key, retroactive)
            ? Optional.empty()
            : Optional.of(nearest(dates, retroactive));
    int main = behindException(key);
    List<FoundDate> own =
        dates.stream()
            .filter(date -> date.start() >= main)
            .filter(date -> !appliesFrom.equals(Optional.of(date.date())))
            .toList();
    String applied =
        TO_BE_PUBLISHED.matcher(applied(beforeException(key.substring(main)))).replaceAll("");
    OptionalInt days = days(applied);
    boolean months = days.isEmpty() && MONTHS.matcher(firstSentence(applied)).find();
    Rule rule = months ? Rule.OTHER : rule(applied, own, days);
    Optional<LocalDate> date =
        rule == Rule.ON_DATE ? own.stream().findFirst().map(FoundDate::date) : Optional.empty();
    return new EntryIntoForce(sentence, rule, date, days, appliesFrom);
  }

  /// Whether a sentence of its own tells of one provision that it reaches back: «Осы қаулының
  /// 2-тармағы … туындаған құқықтық қатынастарға қолданылады», «Действие пункта 2 распространяется
  /// …».
  private static boolean isOfUnit(String sentences, String key, int retroactive) {
    int start = key.lastIndexOf(". ", retroactive) + 1;
    String own = sentences.substring(start, retroactive);
    return start > 0
        && Stream.of(Language.values())
            .anyMatch(language -> !ProvisionFinder.find(own, language).isEmpty());
  }

  /// Where the words on the act as a whole begin: «… қолданысқа енгізілетін 2-тармағын қоспағанда,
  /// осы қаулы …» tells the day of an exception first.
  private static int behindException(String key) {
    Matcher exception = EXCEPTION_FIRST.matcher(key);
    return exception.lookingAt() && tellsDay(key.substring(exception.end())) ? exception.end() : 0;
  }

  /// What is said of the act as a whole, where an exception follows with a day of its own.
  private static String beforeException(String key) {
    Matcher exception = EXCEPTION_BEHIND.matcher(key);
    boolean behind = exception.find() && tellsDay(key.substring(0, exception.start()));
    return behind ? key.substring(0, exception.start()) : key;
  }

  /// What the act says of its application, where it parts it from its force: «вступает в силу со
  /// дня регистрации и вводится в действие …» goes by its second half.
  private static String applied(String key) {
    Matcher force = FORCE_BEFORE_APPLICATION.matcher(key);
    if (!force.find()) {
      return key;
    }
    // «қол қойылған күнінен бастап күшіне енеді және қолданысқа енгізіледі»: one day for both
    String second = key.substring(force.end());
    return tellsDay(second) ? second : key;
  }

  private static String firstSentence(String key) {
    int stop = key.indexOf(". ");
    return stop < 0 ? key : key.substring(0, stop);
  }

  private static boolean tellsDay(String key) {
    return PUBLICATION.matcher(key).find()
        || SIGNING.matcher(key).find()
        || REGISTRATION.matcher(key).find()
        || MONTHS.matcher(key).find()
        || ActDates.isIn(key);
  }

  private static LocalDate nearest(List<FoundDate> dates, int place) {
    FoundDate best = dates.getFirst();
    for (FoundDate date : dates) {
      if (Math.abs(date.start() - place) < Math.abs(best.start() - place)) {
        best = date;
      }
    }
    return best.date();
  }

  private static Rule rule(String key, List<FoundDate> dates, OptionalInt days) {
    if (PUBLICATION.matcher(key).find()) {
      return days.isPresent() ? Rule.DAYS_AFTER_PUBLICATION : Rule.ON_PUBLICATION;
    }
    if (SIGNING.matcher(key).find()) {
      return Rule.ON_SIGNING;
    }
    if (!dates.isEmpty()) {
      return Rule.ON_DATE;
    }
    return REGISTRATION.matcher(key).find() ? Rule.ON_REGISTRATION : Rule.OTHER;
  }

  private static OptionalInt days(String key) {
    Matcher matcher = PERIOD.matcher(key);
    while (matcher.find()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      OptionalInt days = Numerals.longest(word);
      if (days.isPresent()) {
        return days;
      }
    }
    return OptionalInt.empty();
  }

  private static int firstOf(Pattern pattern, String key) {
    Matcher matcher = pattern.matcher(key);
    return matcher.find() ? matcher.start() : -1;
  }
}

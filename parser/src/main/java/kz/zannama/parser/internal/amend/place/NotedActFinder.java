package kz.zannama.parser.internal.amend.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Bodies;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.text.Rules;
import kz.zannama.text.SmallWord;

/// Finds the acts that a note names, one by one where it chains them: «законами РК от …; от …»,
/// «…2012.12.24 № 60-V, 2013.07.03 № 124-V Заңдарымен». What a later link leaves out, the type and
/// the issuer, it has from the one before it (in Kazakh the type from the one after it).
public final class NotedActFinder {
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_ISSUER = 250;

  private static final Rules RULES =
      Rules.of(NotedActFinder.class, "noted-act-finder.rules", Letters::foldedKey);

  private static final Pattern EFFECTIVE_BEFORE = RULES.pattern("effective-before");
  private static final Pattern EFFECTIVE_AFTER = RULES.pattern("effective-after");

  private static final Pattern RELATIONS = RULES.pattern("relations");
  private static final int NEAR_RELATIONS = 25;

  private static final Pattern DAY_AFTER = RULES.pattern("day-after");

  private static final Pattern KAZAKH_ISSUER = RULES.pattern("kazakh-issuer");

  private final String note;
  private final String key;
  private final Language language;
  private final Citation own;
  private final List<FoundActName> names;

  /// @param note the note, brackets with what is no act masked by blanks
  public NotedActFinder(String note, Language language, Citation own) {
    this.note = note;
    this.key = Letters.foldedKey(note);
    this.language = language;
    this.own = own;
    this.names = ActNames.find(note).stream().filter(name -> name.language() == language).toList();
  }

  /// The acts, in reading order.
  ///
  /// @param full the note with nothing masked, for the dates of entry into force
  public List<NotedAct> find(String full) {
    List<FoundDate> dates = ActDates.find(note);
    List<FoundNumber> numbers = ActNumbers.find(note);
    List<NotedAct> acts = new ArrayList<>();
    int next = 0;
    for (FoundDate date : dates) {
      if (isDay(date)) {
        continue;
      }
      while (next < numbers.size() && numbers.get(next).end() < date.start() - LONGEST_GAP - 4) {
        next++;
      }
      Optional<FoundNumber> number =
          numberBeside(date, numbers, next, acts.isEmpty() ? 0 : acts.getLast().end());
      if (number.isEmpty() && !isNamed(date)
          || !acts.isEmpty() && date.start() < acts.getLast().end()) {
        continue;
      }
      int start = Math.min(date.start(), number.map(FoundNumber::start).orElse(date.start()));
      int end = Math.max(date.end(), number.map(FoundNumber::end).orElse(date.end()));
      Citation act =
          Citation.of(type(start, end, acts))
              .withDateAndNumber(Optional.of(date.date()), number.map(FoundNumber::number))
              .withIssuer(issuer(start, acts));
      acts.add(new NotedAct(act, Optional.empty(), start, end));
    }
    return withEffectiveDates(acts, full);
  }

  /// «2016 жылғы 1 сәуірден бастап», «2017 жылғы 1 қаңтарға дейін»: a day, and not that of an act.
  private boolean isDay(FoundDate date) {
    return language == Language.KAZAKH
        && DAY_AFTER.matcher(key).region(date.end(), key.length()).lookingAt();
  }

  private Optional<FoundNumber> numberBeside(
      FoundDate date, List<FoundNumber> numbers, int from, int free) {
    Optional<FoundNumber> before = Optional.empty();
    for (int i = from; i < numbers.size() && numbers.get(i).start() <= date.end() + 8; i++) {
      FoundNumber number = numbers.get(i);
      if (isNear(date.end(), number.start())) {
        return Optional.of(number);
      }
      if (number.start() >= free && isNear(number.end(), date.start())) {
        before = Optional.of(number);
      }
    }
    return before;
  }

  /// Nothing but blanks, a comma or «от» between two places.
  private boolean isNear(int end, int start) {
    if (start < end || start - end > LONGEST_GAP + 4) {
      return false;
    }
    String between = key.substring(end, start).strip();
    return between.isEmpty()
        || between.equals(",")
        || between.equals(".")
        || SmallWord.FROM.is(between)
        || SmallWord.FOR.is(between);
  }

  /// A date without a number counts where the word for an act is beside it.
  private boolean isNamed(FoundDate date) {
    return language == Language.KAZAKH
        ? names.stream()
            .anyMatch(name -> name.start() >= date.end() && name.start() - date.end() < 40)
        : key.startsWith(" ", date.start() - 1)
            && SmallWord.FROM.endsAt(key, date.start() - 1)
            && names.stream()
                .anyMatch(name -> name.end() <= date.start() && date.start() - name.end() < 120);
  }

  private ActType type(int start, int end, List<NotedAct> before) {
    if (isLetter(start, end, before)) {
      return ActType.OTHER;
    }
    Optional<FoundActName> name =
        language == Language.KAZAKH ? nameAfter(end) : nameBefore(start, before);
    return name.map(FoundActName::type)
        .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(lastType(before)))
        .orElse(own.type());
  }

  /// «… № 02-6/20 хатымен», «письмом … от 30.01.2013 № 02-6/20».
  private boolean isLetter(int start, int end, List<NotedAct> before) {
    if (language == Language.KAZAKH) {
      return NoteWords.LETTER.in(key, language, end, key.length()).lookingAt();
    }
    int from = names.stream().mapToInt(FoundActName::end).filter(at -> at <= start).max().orElse(0);
    int last = before.isEmpty() ? 0 : before.getLast().end();
    return NoteWords.LETTER.in(key, language, Math.max(from, last), start).find();
  }

  private Optional<FoundActName> nameAfter(int end) {
    return names.stream().filter(name -> name.start() >= end).findFirst();
  }

  /// The word before an act; a link that has none of its own belongs to the plural that opened the
  /// chain: «законами РК от …; Конституционным Законом РК от …; от …».
  private Optional<FoundActName> nameBefore(int start, List<NotedAct> before) {
    int last = before.isEmpty() ? 0 : before.getLast().end();
    List<FoundActName> earlier = names.stream().filter(name -> name.end() <= start).toList();
    if (earlier.isEmpty() || earlier.getLast().start() >= last) {
      return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }
    return earlier.reversed().stream()
        .filter(FoundActName::plural)
        .findFirst()
        .or(() -> Optional.of(earlier.getLast()));
  }

  private static ActType lastType(List<NotedAct> before) {
    return before.getLast().citation().type();
  }

  private Optional<String> issuer(int start, List<NotedAct> before) {
    int from = before.isEmpty() ? 0 : before.getLast().end();
    String words = note.substring(Math.min(start, Math.max(from, start - LONGEST_ISSUER)), start);
    Optional<String> named =
        language == Language.KAZAKH ? kazakhIssuer(words) : russianIssuer(start, from);
    return named
        .map(phrase -> Bodies.nominative(phrase, language))
        .or(() -> before.isEmpty() ? Optional.empty() : before.getLast().citation().issuer());
  }

  /// The body stands after what was done, if that stands before it: «10-тармақ жаңа редакцияда ҚР
  /// Қаржы министрінің».
  private static Optional<String> kazakhIssuer(String words) {
    List<FoundVerb> verbs = AmendingVerbs.OF_NOTES.find(Letters.foldedKey(words), Language.KAZAKH);
    int from = verbs.isEmpty() ? 0 : verbs.getLast().end();
    Matcher matcher = KAZAKH_ISSUER.matcher(words.substring(from));
    return matcher.find()
        ? Optional.of(matcher.group(1))
            .filter(Letters::endsInGenitive)
            .map(body -> matcher.group(2) == null ? body : body + matcher.group(2))
            .filter(phrase -> phrase.contains(" "))
        : Optional.empty();
  }

  private Optional<String> russianIssuer(int start, int from) {
    int end = SmallWord.FROM.lastIn(key, start);
    for (FoundActName name : names.reversed()) {
      if (name.end() <= start && name.start() >= from) {
        String phrase = end > name.end() ? note.substring(name.end(), end).strip() : "";
        return Optional.of(phrase).filter(words -> words.length() > 2);
      }
    }
    return Optional.empty();
  }

  private List<NotedAct> withEffectiveDates(List<NotedAct> acts, String full) {
    List<FoundDate> dates = ActDates.find(full);
    String fullKey = Letters.foldedKey(full);
    List<NotedAct> dated = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      NotedAct act = acts.get(i);
      int until = i + 1 < acts.size() ? acts.get(i + 1).start() : full.length();
      Optional<LocalDate> effective =
          dates.stream()
              .filter(date -> date.start() >= act.end() && date.end() <= until)
              .filter(date -> isEffective(fullKey, date))
              .map(FoundDate::date)
              .findFirst();
      dated.add(new NotedAct(act.citation(), effective, act.start(), act.end()));
    }
    return dated;
  }

  private boolean isEffective(String fullKey, FoundDate date) {
    if (RELATIONS.matcher(around(fullKey, date)).find()) {
      return false;
    }
    return language == Language.KAZAKH
        ? EFFECTIVE_AFTER.matcher(fullKey).region(date.end(), fullKey.length()).lookingAt()
        : EFFECTIVE_BEFORE.matcher(fullKey.substring(0, date.start())).find();
  }

  /// The words before a date in Russian, those after it in Kazakh.
  private String around(String fullKey, FoundDate date) {
    return language == Language.KAZAKH
        ? fullKey.substring(date.end(), Math.min(fullKey.length(), date.end() + NEAR_RELATIONS))
        : fullKey.substring(Math.max(0, date.start() - NEAR_RELATIONS), date.start());
  }
}

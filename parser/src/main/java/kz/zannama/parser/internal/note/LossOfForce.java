package kz.zannama.parser.internal.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.parser.internal.amend.place.Excepted;
import kz.zannama.parser.internal.amend.place.NoteWords;
import kz.zannama.parser.internal.amend.place.NotedAct;
import kz.zannama.text.Rules;

/// How far an act loses force, by the words around the verb of a note.
///
/// | Note | What it says |
/// |---|---|
/// | «Утратило силу, за исключением пунктов 2 и 3, постановлением …» | what is kept |
/// | «Қағидалардың күші жойылды - …» | an approved document |
/// | «Постановление от 03.02.2014 № 31 утратило силу …» | another act |
/// | «Действие приостановлено до 1 января 2017 года …» | the last day |
///
/// @param kept what stays in force
/// @param document the words for the approved document that loses it
/// @param ofAnotherAct whether the note speaks of another act than the one it stands in
/// @param from the day from which it holds, where it stands before the act that does it
/// @param until the last day of a suspension
/// @param bare the note with the exception blanked
/// @param end where the exception ends; 0 without one
record LossOfForce(
    Optional<Change.Kept> kept,
    Optional<String> document,
    boolean ofAnotherAct,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String bare,
    int end) {
  private static final Rules RULES =
      Rules.of(LossOfForce.class, "loss-of-force.rules", Letters::foldedKey);

  private static final Pattern FROM_BEFORE = RULES.pattern("from-before");
  private static final Pattern UNTIL_BEFORE = RULES.pattern("until-before");
  private static final Pattern FROM_AFTER = RULES.pattern("from-after");
  private static final Pattern UNTIL_AFTER = RULES.pattern("until-after");

  // Specimens: «Примечание ИЗПИ! », «Вниманию пользователей! », «. Пункт»
  private static final Pattern SENTENCE_END = Pattern.compile("[!?:;] |\\. (?=\\p{Lu})");
  // Specimens: « - », «, »: what stands around the words that name something
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]++|[\\s,–—-]++$");

  /// A clause of a note.
  ///
  /// @param note the note, brackets without an operation masked
  /// @param from where the clause begins
  /// @param verb its verb
  /// @param to where the clause ends
  /// @param acts the acts that the note names
  record Clause(String note, int from, FoundVerb verb, int to, List<NotedAct> acts) {}

  static LossOfForce read(Clause clause, Language language, Citation own) {
    String key = Letters.foldedKey(clause.note());
    Optional<Excepted> exception =
        Excepted.find(
            new Excepted.Place(
                clause.note(), key, clause.from(), clause.verb().end(), clause.to(), clause.acts()),
            language);
    String bare =
        exception
            .map(found -> blanked(clause.note(), found.start(), found.end()))
            .orElse(clause.note());
    return new LossOfForce(
        exception.map(Excepted::kept),
        document(bare.substring(clause.from(), clause.verb().start()), language),
        clause.acts().stream()
            .filter(act -> act.start() >= clause.from() && act.end() <= clause.verb().start())
            .filter(act -> act.isObject(key, language, clause.verb()))
            .anyMatch(act -> contradicts(act.citation(), own)),
        day(clause, FROM_BEFORE, FROM_AFTER),
        day(clause, UNTIL_BEFORE, UNTIL_AFTER).map(date -> date.minusDays(1)),
        bare,
        exception.map(Excepted::end).orElse(0));
  }

  /// The words before the verb that name what loses force, where that is not the act itself:
  /// «Қағидалардың күші жойылды», «Типовой договор утратил силу».
  private static Optional<String> document(String before, Language language) {
    String subject = subject(before);
    String key = Letters.foldedKey(subject);
    if (subject.isEmpty() || NoteWords.ANNEX.isIn(key, language)) {
      return Optional.empty();
    }
    if (language == Language.RUSSIAN) {
      boolean none =
          begins(NoteWords.SELF, key, language) || begins(NoteWords.ADVERB, key, language);
      return none ? Optional.empty() : Optional.of(subject);
    }
    String last = key.substring(key.lastIndexOf(' ') + 1);
    boolean named = NoteWords.OBJECT.in(last, language, 0, last.length()).matches();
    return named && !begins(NoteWords.SELF, last, language)
        ? Optional.of(subject)
        : Optional.empty();
  }

  private static boolean begins(NoteWords words, String key, Language language) {
    return words.in(key, language, 0, key.length()).lookingAt();
  }

  /// The last sentence before a verb, without the head of the note.
  private static String subject(String before) {
    Matcher head = NoteReader.HEAD.matcher(Letters.foldedKey(before));
    String words = head.find() ? before.substring(head.end()) : before;
    Matcher end = SENTENCE_END.matcher(words);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    String last = words.substring(from).strip();
    return EDGES.matcher(last).replaceAll("");
  }

  private static boolean contradicts(Citation named, Citation own) {
    boolean otherDate =
        named.adopted().isPresent()
            && own.adopted().isPresent()
            && !named.adopted().equals(own.adopted());
    boolean otherNumber =
        named.number().isPresent()
            && own.number().isPresent()
            && !ActNumbers.areSame(named.number(), own.number());
    return otherDate || otherNumber;
  }

  /// A date of the clause with some words before it, in Russian, or after it, in Kazakh.
  private static Optional<LocalDate> day(Clause clause, Pattern before, Pattern after) {
    String key = Letters.foldedKey(clause.note());
    return ActDates.find(clause.note()).stream()
        .filter(date -> date.start() >= clause.from() && date.end() <= clause.to())
        .filter(date ->
            before.matcher(key.substring(0, date.start())).find()
                || after.matcher(key).region(date.end(), key.length()).lookingAt())
        .map(FoundDate::date)
        .findFirst();
  }

  private static String blanked(String note, int start, int end) {
    return note.substring(0, start) + " ".repeat(end - start) + note.substring(end);
  }
}

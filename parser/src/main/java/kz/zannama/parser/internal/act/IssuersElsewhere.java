package kz.zannama.parser.internal.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.language.Bodies;
import kz.zannama.language.BodyWord;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Person;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.head.OperativeWord;
import kz.zannama.parser.internal.head.RequisitesLine;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Finds who adopted an act whose head is missing or cut.
///
/// | Where | Specimen |
/// |---|---|
/// | before the operative word | «… Заңына сәйкес Алакөл ауданының әкімдігі» / «ҚАУЛЫ ЕТЕДІ:» |
/// | the header of an annex | «Приложение к решению Алакольского районного маслихата от …» |
/// | the signature below «БҰЙЫРАМЫН», «ПРИКАЗЫВАЮ» | «Қазақстан Республикасының Қаржы министрі» |
///
/// @param issuers the bodies, nominative, at least one
/// @param rule which of these told them
/// @param span where it stands
record IssuersElsewhere(List<String> issuers, String rule, Span span) {
  private static final int LONGEST = 160;
  private static final int LINES = 4;
  private static final Map<String, Pattern> WORDS =
      WordTable.rows(IssuersElsewhere.class, "issuer-words.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0] + row[1], row -> Pattern.compile(row[2])));
  private static final Rules RULES =
      Rules.of(IssuersElsewhere.class, "issuers-elsewhere.rules", Letters::foldedKey);

  private static final Pattern WORD_START = Pattern.compile("(?<![^\\s)\"])[\\p{L}\"](?!\\s)");
  private static final Pattern ADJECTIVE = RULES.pattern("adjective");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern TAIL = Pattern.compile("[\"\\s,:–-]+$");

  IssuersElsewhere {
    issuers = List.copyOf(issuers);
  }

  /// The bodies, from the first place that names ones that are known, else from the preamble.
  ///
  /// @param self the act as the headers of its annexes name it
  /// @param signatories who signed it
  /// @param day when it was adopted: of bodies that bore one name in turn it tells which is meant;
  ///   where it is not known, their name is all that is told
  static Optional<IssuersElsewhere> find(
      ActOutline outline,
      Optional<Citation> self,
      List<Person> signatories,
      Language language,
      Optional<LocalDate> day) {
    Optional<IssuersElsewhere> preamble = ofPreamble(outline.preamble(), language);
    return preamble
        .filter(found -> found.areKnown(language, day))
        .or(() ->
            Stream.concat(
                    SignedOffices.issuers(outline, signatories, language).stream(),
                    ofHeader(self, language).stream())
                .filter(found -> found.areNames(language, day))
                .filter(found -> preamble.stream().allMatch(told -> told.allows(found, language)))
                .findFirst())
        .or(() -> preamble);
  }

  private boolean areKnown(Language language, Optional<LocalDate> day) {
    return issuers.stream().allMatch(issuer -> BodyKey.of(issuer, language, day).isKnown());
  }

  /// Whether each is known, or the name that several bodies of the republic bore in turn: which of
  /// them it is stays open.
  private boolean areNames(Language language, Optional<LocalDate> day) {
    return issuers.stream()
        .map(issuer -> BodyKey.of(issuer, language, day))
        .allMatch(key -> key.isKnown() || key.isAmbiguous() && key.places().isEmpty());
  }

  /// Whether others can be meant: «аудандық мәслихат» is any of a district.
  private boolean allows(IssuersElsewhere other, Language language) {
    BodyKey first = BodyKey.of(issuers.getFirst(), language);
    return first.isAmbiguous()
        && !first.contradicts(BodyKey.of(other.issuers.getFirst(), language));
  }

  /// The body that stands right before the operative word, in its line or in those above.
  private static Optional<IssuersElsewhere> ofPreamble(List<Line> preamble, Language language) {
    if (preamble.isEmpty()) {
      return Optional.empty();
    }
    Line last = preamble.getLast();
    int word = OperativeWord.in(last).map(OperativeWord::start).orElse(0);
    Line whole =
        Lines.joined(preamble.subList(Math.max(0, preamble.size() - LINES), preamble.size()));
    String before = whole.key().substring(0, whole.key().length() - last.key().length() + word);
    String key = TAIL.matcher(before).replaceFirst("");
    int start = 0;
    Matcher matcher = words("break", language).matcher(key);
    while (matcher.find()) {
      start = matcher.end();
    }
    return bodies(whole.part(start, key.length()), language)
        .map(phrase ->
            new IssuersElsewhere(names(phrase, language), "preamble.issuers", phrase.span()));
  }

  /// The name of a body in the nominative at the end of a phrase: «повышения их
  /// конкурентоспособности Правительство Республики Казахстан».
  private static Optional<Line> bodies(Line phrase, Language language) {
    List<Line> ends =
        WORD_START
            .matcher(phrase.value())
            .results()
            .filter(word -> phrase.value().length() - word.start() <= LONGEST)
            .map(word -> phrase.part(word.start(), phrase.value().length()))
            .filter(end -> words("body", language).matcher(end.key()).find())
            .filter(end -> isNominative(end, language))
            .toList();
    return ends.stream()
        .filter(end ->
            names(end, language).stream()
                .noneMatch(name -> BodyKey.of(name, language).bodies().isEmpty()))
        .findFirst()
        .or(() -> ends.stream().filter(end -> beginsName(end, phrase, language)).findFirst());
  }

  private static List<String> names(Line phrase, Language language) {
    return Bodies.nominatives(IN_BRACKETS.matcher(phrase.value()).replaceAll(""), language);
  }

  private static boolean isNominative(Line phrase, Language language) {
    String printed = Letters.foldedKey(IN_BRACKETS.matcher(phrase.value()).replaceAll(""));
    return names(phrase, language).stream().map(Letters::foldedKey).allMatch(printed::contains)
        || language == Language.RUSSIAN
            && words("session", language).matcher(phrase.key()).lookingAt();
  }

  /// Whether an end of a phrase can be the name of a body that no table knows: in Kazakh all of it,
  /// in Russian from the word for a body on, or from adjectives before it.
  private static boolean beginsName(Line end, Line phrase, Language language) {
    String[] words = end.value().split("\\s+");
    if (language == Language.KAZAKH) {
      boolean whole = end.value().length() == phrase.value().length();
      return whole && (words.length <= 3 || Character.isUpperCase(end.value().charAt(0)));
    }
    int head = 0;
    while (head < words.length && head < 3 && ADJECTIVE.matcher(words[head]).matches()) {
      head++;
    }
    return head < words.length
        && BodyWord.of(words[head], language).filter(BodyWord::nominativeAlready).isPresent();
  }

  private static Optional<IssuersElsewhere> ofHeader(Optional<Citation> self, Language language) {
    return self.filter(act -> act.span().isPresent())
        .flatMap(act -> {
          Line header = Line.of(SourceText.of(act.text(), 0), Style.PLAIN);
          List<String> issuers = RequisitesLine.read(header, language).issuers();
          return issuers.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new IssuersElsewhere(issuers, "annex.header", act.span().orElseThrow()));
        });
  }

  /// The pattern of one sort of words by which bodies are found.
  static Pattern words(String sort, Language language) {
    return Objects.requireNonNull(WORDS.get(sort + language.code()));
  }
}

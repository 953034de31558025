package kz.zannama.identity;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.comparison.KnownWords;
import kz.zannama.language.ActNumbers;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;

/// What one text tells of the act that it is a text of.
///
/// | Evidence | Specimen | Speaks for one act | Speaks against it |
/// |---|---|---|---|
/// | archive id | `V1500011304` | equal | different |
/// | code in a corpus of editions | `82581` | equal | different |
/// | registration | № 11304, 9 June 2015 | equal | different numbers, or dates |
/// | body, type, date, number | «Жамбыл ауданының мәслихаты», 24.12.2014, № 34/1 | all equal | bodies that cannot be one |
/// | numbers of the text, where a body is not known | 1 250, 2014, 17 200 | all equal, with type, date and number | – |
/// | title | «О бюджете района» | – | another title in the same language |
/// | name of the file | `act.kaz.md` beside `act.rus.md` | in one folder | – |
///
/// Editions of one code are one act, even where it got another title.
///
/// Laws, codes, decrees and acts of the Government are numbered throughout the country: their type,
/// date and number speak for themselves, where a body is not known. A body that is one of several
/// namesakes speaks against those alone that it cannot be, and for none. Of type, date and number
/// one may differ between the texts of one act, which happens in print.
///
/// @param id the id that the text was given when it was read
/// @param language its language
/// @param type the form of act; `OTHER` says nothing
/// @param bodies the keys of the adopting bodies
/// @param adopted the date of adoption
/// @param number the number, canonical
/// @param archiveId the official bank's identifier, upper case
/// @param code the code of the act in a corpus of editions
/// @param registration the state registration
/// @param title the title
/// @param sha256 the hash of its source
/// @param companions the hashes of the files beside it that bear its name in the other language
/// @param words a key of all its words, where it has a number that its bodies do not tell from
///   those of others
/// @param numbers a key of the numbers in its words and tables, which are the same in the other
///   language, where a body is not known, and they are enough to tell texts apart
public record TextEvidence(
    ActId id,
    Language language,
    ActType type,
    List<BodyKey> bodies,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Optional<String> archiveId,
    Optional<String> code,
    Optional<Registration> registration,
    String title,
    String sha256,
    List<String> companions,
    Optional<String> words,
    Optional<String> numbers) {
  public TextEvidence {
    bodies = List.copyOf(bodies);
    companions = List.copyOf(companions);
  }

  /// What a text tells.
  ///
  /// @param id the id that the text was given when it was read
  public static TextEvidence of(ActId id, ActText text) {
    Requisites requisites = text.requisites();
    List<BodyKey> bodies = BodyKey.of(requisites, text.language());
    return new TextEvidence(
        id,
        text.language(),
        requisites.type(),
        bodies,
        requisites.adopted(),
        requisites.number().map(ActNumbers::canonical),
        text.source().archiveId().map(code -> code.toUpperCase(Locale.ROOT)),
        text.source().edition().flatMap(Edition::actCode),
        requisites.registration(),
        requisites.title(),
        text.source().sha256(),
        text.source().companions(),
        isNumbered(requisites) && !namesItsBody(bodies)
            ? Optional.of(TextLikeness.key(text))
            : Optional.empty(),
        isNumbered(requisites) && !bodies.stream().allMatch(BodyKey::isKnown)
            ? TextLikeness.numbersKey(text)
            : Optional.empty());
  }

  /// This evidence with another key of all words: that of a text of which only the facts are known.
  public TextEvidence withWords(Optional<String> key) {
    return new TextEvidence(
        id,
        language,
        type,
        bodies,
        adopted,
        number,
        archiveId,
        code,
        registration,
        title,
        sha256,
        companions,
        key,
        numbers);
  }

  private static boolean isNumbered(Requisites requisites) {
    return requisites.adopted().isPresent() && requisites.number().isPresent();
  }

  /// What texts of one act can be found by: two texts that share no key are not one act.
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(id));
    archiveId.ifPresent(known -> keys.add("code:" + known));
    code.ifPresent(known -> keys.add(edition(known)));
    registration.flatMap(TextEvidence::key).ifPresent(keys::add);
    for (LocalDate date : adopted.stream().toList()) {
      for (String printed : number.stream().toList()) {
        String rest = type + "/" + date + "/" + printed;
        bodies.stream()
            .flatMap(body -> body.bodies().stream())
            .forEach(body -> keys.add("number:" + body + "/" + rest));
        if (isCountrywide()) {
          keys.add("number:" + rest);
        }
      }
    }
    numbers.ifPresent(known -> keys.add("numbers:" + known));
    Stream.concat(Stream.of(sha256), companions.stream()).forEach(hash -> keys.add(source(hash)));
    return keys;
  }

  /// The key of an id.
  public static String key(ActId id) {
    return "id:" + id.value();
  }

  /// The key of a code in a corpus of editions.
  public static String edition(String actCode) {
    return "edition:" + actCode;
  }

  /// The key of a source.
  public static String source(String sha256) {
    return "sha256:" + sha256;
  }

  /// Whether something speaks for two texts being one act, and nothing against it.
  public boolean isOneWith(TextEvidence other) {
    return speaksFor(other).isPresent() && speaksAgainst(other).isEmpty();
  }

  /// The strongest evidence that two texts are one act.
  public Optional<Kind> speaksFor(TextEvidence other) {
    if (agree(archiveId, other.archiveId) || agree(code, other.code)) {
      return Optional.of(Kind.ARCHIVE_ID);
    }
    if (agree(
        registration.flatMap(TextEvidence::key), other.registration.flatMap(TextEvidence::key))) {
      return Optional.of(Kind.REGISTRATION);
    }
    if (companions.contains(other.sha256) || other.companions.contains(sha256)) {
      return Optional.of(Kind.FILE_NAME);
    }
    boolean numbered =
        type == other.type && agree(adopted, other.adopted) && agree(number, other.number);
    boolean oneBody =
        bodies.stream().anyMatch(body -> other.bodies.stream().anyMatch(body::isSame));
    boolean oneName =
        id.equals(other.id)
            && language == other.language
            && (namesItsBody() || agree(words, other.words));
    if (numbered && (oneBody || isCountrywide() || oneName || isTwinOf(other))) {
      return Optional.of(Kind.NUMBER);
    }
    return sha256.equals(other.sha256) && id.equals(other.id)
        ? Optional.of(Kind.SOURCE)
        : Optional.empty();
  }

  /// Whether the other text has the same numbers in the other language, under a title that is not
  /// another, and neither is told by its place to be of another body.
  private boolean isTwinOf(TextEvidence other) {
    boolean kazakh = language == Language.KAZAKH;
    KnownWords titles =
        kazakh ? KnownWords.of(title, other.title) : KnownWords.of(other.title, title);
    return language != other.language
        && agree(numbers, other.numbers)
        && 2 * titles.found() >= titles.known()
        && places().stream().allMatch(one -> other.places().stream().allMatch(one::equals));
  }

  /// The places that stand before the names of bodies that are not known.
  private List<String> places() {
    return bodies.stream()
        .filter(body -> !body.isKnown() && !body.isAmbiguous())
        .map(BodyKey::value)
        .filter(body -> body.indexOf('/') > 0)
        .map(body -> body.substring(0, body.lastIndexOf('/')))
        .toList();
  }

  /// What speaks against two texts being one act; the strongest first.
  public Optional<Kind> speaksAgainst(TextEvidence other) {
    if (contradict(archiveId, other.archiveId) || contradict(code, other.code)) {
      return Optional.of(Kind.ARCHIVE_ID);
    }
    if (agree(code, other.code)) {
      return Optional.empty();
    }
    if (registration.isPresent()
        && other.registration.isPresent()
        && contradict(registration.get(), other.registration.get())) {
      return Optional.of(Kind.REGISTRATION);
    }
    if (!bodies.isEmpty()
        && !other.bodies.isEmpty()
        && bodies.stream().allMatch(body -> other.bodies.stream().allMatch(body::contradicts))) {
      return Optional.of(Kind.BODY);
    }
    if (language == other.language && TextLikeness.areOtherTitles(title, other.title)) {
      return Optional.of(Kind.TITLE);
    }
    return differences(other) > 1 ? Optional.of(Kind.NUMBER) : Optional.empty();
  }

  /// How many of type, date and number are known of both texts and differ.
  public int differences(TextEvidence other) {
    boolean types = type != other.type && type != ActType.OTHER && other.type != ActType.OTHER;
    return (types ? 1 : 0)
        + (contradict(adopted, other.adopted) ? 1 : 0)
        + (contradict(number, other.number) ? 1 : 0);
  }

  /// What tells this text's act from another with the same id: `V1500011304`, a registration, else
  /// the beginning of its source's hash.
  public String mark() {
    return archiveId
        .or(() -> registration.map(known -> "reg-" + ActNumbers.canonical(known.number())))
        .or(() -> code.map(known -> "zan-" + known))
        .orElseGet(() -> sha256.substring(0, Math.min(12, sha256.length())));
  }

  private boolean namesItsBody() {
    return namesItsBody(bodies);
  }

  private static boolean namesItsBody(List<BodyKey> bodies) {
    return !bodies.isEmpty() && bodies.stream().allMatch(TextEvidence::isOne);
  }

  /// A body that the tables know, or whose name at least its region is printed with: «әкімдік»
  /// alone is the name of many.
  private static boolean isOne(BodyKey body) {
    return body.isKnown() || !body.isAmbiguous() && body.value().indexOf('/') > 0;
  }

  private boolean isCountrywide() {
    return switch (type) {
      case CONSTITUTION, CONSTITUTIONAL_LAW, CODE, LAW, DECREE, NORMATIVE_RESOLUTION -> true;
      case RESOLUTION, DECISION, ORDER, DIRECTIVE, OTHER -> false;
    };
  }

  private static Optional<String> key(Registration registration) {
    return registration
        .date()
        .map(date -> "registration:" + ActNumbers.canonical(registration.number()) + "/" + date);
  }

  private static boolean contradict(Registration one, Registration other) {
    return !ActNumbers.canonical(one.number()).equals(ActNumbers.canonical(other.number()))
        || contradict(one.date(), other.date());
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isPresent() && one.equals(other);
  }

  private static <T> boolean contradict(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /// The kinds of evidence, the strongest first.
  public enum Kind {
    /// The official bank's identifier, or the code of a corpus of its editions.
    ARCHIVE_ID,
    /// State registration.
    REGISTRATION,
    /// The names of the files.
    FILE_NAME,
    /// Body, type, date and number.
    NUMBER,
    /// The adopting body.
    BODY,
    /// The title.
    TITLE,
    /// One source, read twice.
    SOURCE
  }
}

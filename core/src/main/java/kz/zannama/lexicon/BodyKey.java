package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zannama.language.Bodies;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.ListedBodies.Body;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;

/// The key of an issuing body: the same for its Kazakh and its Russian name.
///
/// | Қазақша | Русский | Key |
/// |---|---|---|
/// | Қазақстан Республикасының Үкіметі | Правительство Республики Казахстан | `government` |
/// | Қазақстан Республикасы Қаржы министрі | Министр финансов Республики Казахстан | `ministry-finance` |
/// | Жамбыл облысы Жуалы ауданы әкімдігі | акимат Жуалынского района Жамбылской области | `akimat/zhambyl/zhualy-district` |
/// | Жамбыл аудандық мәслихаты | Жамбылский районный маслихат | `maslikhat/-/zhambyl-district`: ambiguous |
/// | аудандық мәслихат | районный маслихат | `maslikhat/-/district`: ambiguous |
/// | Көксай ауданының әкімі | аким Коксайского района | `kk:көксай-…`, `ru:…`: unknown |
///
/// A key is *known* where the name tells one body; *ambiguous* where it tells several, one of which
/// it is: districts of one name without their region, or ministries that bore one name at different
/// times, without the day; *unknown* where the tables do not know the name. Two acts are of one
/// body where [#isSame]; they are of different bodies only where [#contradicts] says so. Where
/// neither holds nothing is said: such a key neither joins two acts nor keeps them apart.
///
/// @param value the key: to be shown, and to group by
/// @param bodies the keys of the bodies that it can be: one of a known body, none of an unknown one
public record BodyKey(String value, Set<String> bodies) {
  /// The key of the republic: who adopts its laws.
  private static final BodyKey REPUBLIC = known("republic");

  private static final String UNTOLD = "-";

  /// Parts the offices of one person: «заместитель Премьер-Министра – Министр финансов».
  private static final String SECOND_OFFICE = " - ";

  public BodyKey {
    bodies = Collections.unmodifiableSet(new TreeSet<>(bodies));
  }

  /// The key of a body, whatever the day.
  ///
  /// @param issuer its name as printed, in any case form
  public static BodyKey of(String issuer, Language language) {
    return of(issuer, language, Optional.empty());
  }

  /// The key of a body on the day of its act: of bodies that bore one name the one of that day.
  ///
  /// @param issuer its name as printed, in any case form
  public static BodyKey of(String issuer, Language language, LocalDate day) {
    return of(issuer, language, Optional.of(day));
  }

  /// The keys of the bodies that adopted an act, on its day. Where a name leaves open which of
  /// several namesakes it is, the place of the authority that registered the act may tell.
  public static List<BodyKey> of(Requisites requisites, Language language) {
    Optional<LocalDate> day = requisites.adopted();
    List<Place> registered =
        requisites
            .registration()
            .flatMap(Registration::authority)
            .map(name -> reading(NameWord.of(name, language), language, day).places())
            .orElse(List.of());
    return requisites.issuers().stream()
        .map(issuer -> of(issuer, language, day).near(registered))
        .toList();
  }

  /// The key of the body that a citation names, on the day of the cited act.
  ///
  /// @param language the language of the citation's words
  public static Optional<BodyKey> of(Citation cited, Language language) {
    return cited.issuer().map(issuer -> of(issuer, language, cited.adopted()));
  }

  /// Whether the name tells one body.
  public boolean isKnown() {
    return bodies.size() == 1;
  }

  /// Whether the name tells several bodies, one of which it is.
  public boolean isAmbiguous() {
    return bodies.size() > 1;
  }

  /// Whether two keys are of one body, for certain.
  public boolean isSame(BodyKey other) {
    return isKnown() && bodies.equals(other.bodies);
  }

  /// Whether two keys are of different bodies, for certain: never where one is unknown, and where
  /// one is ambiguous only if none of its bodies can be the other.
  public boolean contradicts(BodyKey other) {
    return !bodies.isEmpty()
        && !other.bodies.isEmpty()
        && Collections.disjoint(bodies, other.bodies);
  }

  /// The keys of the places that a local body can be of: `north-kazakhstan/zhambyl-district`.
  public Set<String> places() {
    return places(bodies);
  }

  /// The keys of the places of those bodies, of some given by their keys, that are local.
  public static Set<String> places(Set<String> bodies) {
    return bodies.stream()
        .filter(body -> body.indexOf('/') > 0)
        .map(body -> body.substring(body.indexOf('/') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return value;
  }

  /// The key of a body on the day of its act where that is known, else whatever the day.
  ///
  /// @param issuer its name as printed, in any case form
  public static BodyKey of(String issuer, Language language, Optional<LocalDate> day) {
    BodyKey whole = ofOne(issuer, language, day);
    int dash = Letters.foldedKey(issuer).lastIndexOf(SECOND_OFFICE);
    return dash < 0 || !whole.bodies.isEmpty()
        ? whole
        : ofOne(issuer.substring(dash + SECOND_OFFICE.length()), language, day);
  }

  private static BodyKey ofOne(String issuer, Language language, Optional<LocalDate> day) {
    List<NameWord> words = NameWord.of(Bodies.nominative(issuer, language), language);
    if (words.isEmpty()) {
      return REPUBLIC;
    }
    List<Body> republic =
        day.map(date -> ListedBodies.ofRepublic(words, language, date))
            .orElseGet(() -> ListedBodies.ofRepublic(words, language));
    if (!republic.isEmpty()) {
      return new BodyKey(
          republic.getLast().key(),
          republic.stream().map(Body::key).collect(Collectors.toUnmodifiableSet()));
    }
    PlaceReading reading = reading(words, language, day);
    List<Place> places = reading.places();
    return ListedBodies.kind(reading.rest(), language)
        .filter(kind -> !places.isEmpty())
        .map(kind -> local(kind.key(), places, reading.label()))
        .orElseGet(() ->
            places.size() == 1
                ? unknown(Optional.of(places.getFirst()), reading.rest(), language)
                : unknown(reading.within(), reading.own(), language));
  }

  private static PlaceReading reading(
      List<NameWord> words, Language language, Optional<LocalDate> day) {
    return day.map(date -> PlaceReading.of(words, language, date))
        .orElseGet(() -> PlaceReading.of(words, language));
  }

  private static BodyKey known(String key) {
    return new BodyKey(key, Set.of(key));
  }

  private static BodyKey local(String kind, List<Place> places, String label) {
    if (places.size() == 1) {
      return known(kind + "/" + places.getFirst().key());
    }
    return new BodyKey(
        kind + "/" + UNTOLD + "/" + label,
        places.stream().map(place -> kind + "/" + place.key()).collect(Collectors.toSet()));
  }

  /// The name as it is printed, behind what is known of its place.
  private static BodyKey unknown(Optional<Place> place, List<NameWord> words, Language language) {
    String name = words.stream().map(NameWord::key).collect(Collectors.joining("-"));
    String before = place.map(known -> known.key() + "/").orElse("");
    return new BodyKey(before + language.code() + ":" + name, Set.of());
  }

  /// The key with those of its places alone that can be, or lie in, one of some places.
  private BodyKey near(List<Place> registered) {
    if (!isAmbiguous()) {
      return this;
    }
    String kind = value.substring(0, Math.max(0, value.indexOf('/')));
    List<Place> near =
        places().stream()
            .sorted()
            .flatMap(key -> Places.byKey(key).stream())
            .filter(place -> registered.stream().anyMatch(r -> place.equals(r) || place.liesIn(r)))
            .toList();
    return near.isEmpty() ? this : local(kind, near, value.substring(value.lastIndexOf('/') + 1));
  }
}

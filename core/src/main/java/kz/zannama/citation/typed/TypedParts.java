package kz.zannama.citation.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.citation.typed.KnownActs.Found;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.LanguageDetector;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// What somebody typed to name an act, taken apart whatever its order: provisions, date, number,
/// the form of the act, the name that people know it by, its title without quotes, its body.
final class TypedParts {
  private final TypedRest rest;
  private final List<LocalDate> dates = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<ElementId> provisions = new ArrayList<>();
  private final List<Found> known = new ArrayList<>();
  private final Language language;
  private Optional<FoundActName> form = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> issuer = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private boolean signed;
  private boolean bare;

  private TypedParts(String typed) {
    rest = new TypedRest(typed);
    takeDates(ActDates.find(typed));
    for (FoundNumber number : ActNumbers.find(rest.toString())) {
      numbers.add(number.number());
      signed = true;
      rest.take(number.start(), number.end());
    }
    takeDates(ActDates.typedIn(rest.toString()));
    Optional<Language> provided = takeProvisions();
    takeKnown(provided.orElseGet(() -> LanguageDetector.detect(typed)));
    takeForm();
    language =
        known.stream()
            .map(found -> found.name().language())
            .findFirst()
            .or(() -> form.map(FoundActName::language))
            .or(() -> provided)
            .orElseGet(() -> LanguageDetector.detect(typed));
    takeNumber();
    if (form.isPresent()) {
      title = rest.takeTitle(language);
      issuer = rest.issuer(language);
    }
    bare = rest.isNoise();
  }

  static TypedParts of(String typed) {
    return new TypedParts(typed);
  }

  /// The language whose words the parts are.
  Language language() {
    return language;
  }

  /// Whether the parts say which act is meant.
  boolean isCitation() {
    boolean formed = form.isPresent() || !known.isEmpty();
    boolean numbered = !numbers.isEmpty() && (formed || signed || bare);
    boolean named = form.isPresent() && (title.isPresent() || !dates.isEmpty());
    return numbered || named || !known.isEmpty();
  }

  /// The provision, where one is named and nothing else.
  Optional<ElementId> onlyProvision() {
    boolean alone = bare && dates.isEmpty() && numbers.isEmpty() && known.isEmpty();
    return alone && form.isEmpty() && provisions.size() == 1
        ? Optional.of(provisions.getFirst())
        : Optional.empty();
  }

  /// A citation with what it lacks filled in.
  TypedCitation of(Citation cited, String text) {
    Citation full =
        new Citation(
            cited.type() == ActType.OTHER ? type() : cited.type(),
            cited.issuer().or(() -> issuer),
            cited.adopted().or(() -> dates.stream().findFirst()),
            cited.number().or(() -> numbers.stream().findFirst()),
            knownTitle().or(cited::title).or(() -> title),
            cited.registrationNumber(),
            provisions.isEmpty() ? cited.provisions() : provisions,
            text,
            Optional.empty());
    return new TypedCitation(
        language,
        full,
        full.adopted().isPresent() ? OptionalInt.empty() : year,
        known.isEmpty() ? KnownActs.named(full) : acts());
  }

  private ActType type() {
    return known.stream()
        .map(found -> found.name().act().type())
        .findFirst()
        .or(() -> form.map(FoundActName::type))
        .orElse(ActType.OTHER);
  }

  /// The title of the only act that the name stands for.
  private Optional<String> knownTitle() {
    return acts().size() == 1 ? Optional.of(known.getFirst().name().title()) : Optional.empty();
  }

  private List<KnownAct> acts() {
    return known.stream().map(found -> found.name().act()).distinct().toList();
  }

  private void takeDates(List<FoundDate> found) {
    for (FoundDate date : found) {
      dates.add(date.date());
      rest.take(date.start(), date.end());
    }
  }

  /// Takes the provisions of the language in which more of the text names them.
  private Optional<Language> takeProvisions() {
    String typed = rest.toString();
    List<ProvisionReference> kazakh = ProvisionFinder.find(typed, Language.KAZAKH);
    List<ProvisionReference> russian = ProvisionFinder.find(typed, Language.RUSSIAN);
    boolean more = length(kazakh) > length(russian);
    List<ProvisionReference> found = more ? kazakh : russian;
    Optional<ProvisionReference> outer = Optional.empty();
    for (ProvisionReference reference : found) {
      if (outer.isPresent() && isInside(reference, outer.get())) {
        provisions.add(within(provisions.removeLast(), reference.ids().getFirst()));
      } else {
        provisions.addAll(reference.ids());
      }
      outer = Optional.of(reference);
      rest.take(reference.start(), reference.end());
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(more ? Language.KAZAKH : Language.RUSSIAN);
  }

  private static int length(List<ProvisionReference> references) {
    return references.stream().mapToInt(each -> each.end() - each.start()).sum();
  }

  /// Whether one provision is named after the one around it: «ст. 39 п. 2 пп. 1)».
  private static boolean isInside(ProvisionReference inner, ProvisionReference outer) {
    return inner.ids().size() == 1
        && outer.ids().size() == 1
        && inner.unit().isInside(outer.unit());
  }

  /// Who begins with the outermost goes on so: «ст. 188 ч. 2 п. 1».
  private static ElementId within(ElementId outer, ElementId inner) {
    Optional<ElementId> around = inner.parent();
    return around.isEmpty()
        ? outer.child(inner.value())
        : within(outer.child(inner.level()), around.get());
  }

  /// An abbreviation counts alone, beside a provision, or where the republic is named; where it
  /// stands for one act in each language, the words around it decide.
  private void takeKnown(Language likely) {
    List<Found> all = KnownActs.find(rest.toString());
    List<Found> own = all.stream().filter(name -> name.name().language() == likely).toList();
    boolean evident = !provisions.isEmpty() || rest.namesRepublic();
    for (Found name : own.isEmpty() ? all : own) {
      boolean alone = rest.isNothingBut(name.start(), name.end());
      if (evident || alone || !name.name().shortened()) {
        known.add(name);
      }
    }
    known.forEach(name -> rest.take(name.start(), name.end()));
  }

  private void takeForm() {
    form =
        ActNames.find(rest.toString()).stream()
            .filter(name -> name.type() != ActType.OTHER)
            .findFirst();
    form.ifPresent(name -> rest.take(name.start(), name.end()));
  }

  /// Takes a number without a sign, or a year where an act is named otherwise.
  private void takeNumber() {
    for (FoundNumber number : rest.unsigned()) {
      boolean mayBeYear = number.number().matches("(?:19|20)\\d{2}");
      if (mayBeYear && (!known.isEmpty() || !numbers.isEmpty() || rest.isYear(number))) {
        year = OptionalInt.of(Integer.parseInt(number.number()));
        rest.take(number.start(), number.end());
      } else if (numbers.isEmpty()) {
        numbers.add(number.number());
        rest.take(number.start(), number.end());
      }
    }
  }
}

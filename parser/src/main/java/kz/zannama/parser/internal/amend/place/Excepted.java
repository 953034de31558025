package kz.zannama.parser.internal.amend.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// What the words of a change leave as it is: «за исключением пунктов 2 и 3», «2 және 3-тармақтарды
/// қоспағанда».
///
/// @param kept the provisions, and the words that say it
/// @param start where these words begin
/// @param end where they end
public record Excepted(Change.Kept kept, int start, int end) {
  // Specimens: «; а», «. Пункт 3», «, постановлением»: the words of an exception end
  private static final Pattern STOP = Pattern.compile("[;,]|\\.(?= |$)");

  /// So many letters may stand between two provisions of one list: «, а также ».
  private static final int LONGEST_GAP = 12;

  /// So many letters may stand between «за исключением» and the first provision.
  private static final int LONGEST_LEAD = 40;

  /// Where an exception is looked for.
  ///
  /// @param words the text
  /// @param key its folded key
  /// @param from where the change's words begin
  /// @param verb where its verb ends; as far as `from` where the verb does not part the words
  /// @param to where they end
  /// @param acts the acts that they name
  public record Place(String words, String key, int from, int verb, int to, List<NotedAct> acts) {}

  public static Optional<Excepted> find(Place place, Language language) {
    Matcher words = NoteWords.EXCEPT.in(place.key(), language, place.from(), place.to());
    if (!words.find()) {
      return Optional.empty();
    }
    return Optional.of(
        language == Language.KAZAKH
            ? before(place, words.start(), words.end())
            : after(place, words.start(), words.end()));
  }

  /// «…, за исключением пунктов 2 и 3, …»: the provisions stand after the words.
  private static Excepted after(Place place, int start, int from) {
    int to =
        place.acts().stream()
            .mapToInt(NotedAct::start)
            .filter(act -> act >= from)
            .findFirst()
            .orElse(place.to());
    Matcher stop = STOP.matcher(place.key()).region(from, to);
    int end = stop.find() ? stop.start() : to;
    List<ElementId> provisions = new ArrayList<>();
    int listed = from + LONGEST_LEAD;
    for (ProvisionReference reference :
        ProvisionFinder.findWithClauses(place.words().substring(from, to), Language.RUSSIAN)) {
      if (from + reference.start() > listed) {
        break;
      }
      provisions.addAll(reference.ids());
      end = from + reference.end();
      listed = end + LONGEST_GAP;
    }
    return of(place, provisions, start, end);
  }

  /// «… 2 және 3-тармақтарды қоспағанда, …»: the provisions stand before the words.
  private static Excepted before(Place place, int to, int end) {
    int from = place.verb() <= to ? place.verb() : place.from();
    for (NotedAct act : place.acts()) {
      from = act.end() <= to ? Math.max(from, act.end()) : from;
    }
    List<ProvisionReference> named =
        ProvisionFinder.findWithClauses(place.words().substring(from, to), Language.KAZAKH);
    List<ElementId> provisions = new ArrayList<>();
    int start = to;
    for (int i = named.size() - 1; i >= 0; i--) {
      int at = from + named.get(i).end();
      boolean goesOn =
          i + 1 == named.size() || isListed(named.get(i), place.words().substring(at, start));
      if (!goesOn) {
        break;
      }
      start = from + named.get(i).start();
      provisions.addAll(0, named.get(i).ids());
    }
    if (provisions.isEmpty()) {
      start = Math.max(from, place.words().lastIndexOf(',', to) + 1);
    }
    return of(place, provisions, start, end);
  }

  /// Whether a provision is excepted with the one behind it: «3-тармақты, 2) тармақшаны
  /// қоспағанда», and not «3-тармақ, 2) тармақшаны қоспағанда».
  private static boolean isListed(ProvisionReference reference, String gap) {
    return gap.length() <= LONGEST_GAP
        && (gap.indexOf(',') < 0
            || reference.isIn(GrammaticalCase.ACCUSATIVE)
            || reference.isIn(GrammaticalCase.ABLATIVE));
  }

  private static Excepted of(Place place, List<ElementId> provisions, int start, int end) {
    String text = place.words().substring(start, end).strip();
    return new Excepted(new Change.Kept(provisions, text), start, end);
  }

  /// This exception with its words as printed.
  Excepted printedAs(String words) {
    return new Excepted(new Change.Kept(kept.provisions(), words.strip()), start, end);
  }

  /// Whether some of a provision is left as it is; of all provisions where none is told.
  public boolean isIn(ElementId provision) {
    boolean told = kept.provisions().stream().anyMatch(id -> id.value().contains("__"));
    return !told || kept.provisions().stream().anyMatch(id -> id.isWithin(provision));
  }
}

package kz.zannama.history;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.lexicon.Places;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;

/// Whether the body that a citation means can be the one that adopted an act.
///
/// Local acts of one day often bear the same number in many places: the number tells an act only
/// together with its body. A citation that names no body («мәслихаттың … шешіміне») means one of
/// the citing act's own place.
public final class CitedBody {
  private CitedBody() {}

  /// The keys of the bodies that can have adopted an act, as its texts print them: several where a
  /// name has namesakes, none where the tables do not know it.
  public static Set<String> keys(Act act) {
    return act.texts().values().stream()
        .flatMap(CitedBody::keys)
        .flatMap(key -> key.bodies().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a citation in a text can mean an act of some bodies.
  ///
  /// @param bodies the keys of the bodies that adopted the act, from [#keys(Act)]
  public static boolean agrees(Citation citation, ActText citing, Set<String> bodies) {
    if (bodies.isEmpty()) {
      return true;
    }
    Set<String> own =
        keys(citing).flatMap(key -> key.places().stream()).collect(Collectors.toSet());
    Set<String> cited = named(citation, citing.language());
    if (cited.isEmpty()) {
      Set<String> places = BodyKey.places(bodies);
      return places.isEmpty() || own.isEmpty() || !Collections.disjoint(places, own);
    }
    Set<String> meant = bodies.stream().filter(cited::contains).collect(Collectors.toSet());
    return !meant.isEmpty() && (cited.size() == 1 || areNear(BodyKey.places(meant), own));
  }

  /// Of namesakes, and of the bodies that «аудандық мәслихат» can be, an act means that of its own
  /// place, or of a place around it or within it.
  private static boolean areNear(Set<String> places, Set<String> own) {
    return places.isEmpty()
        || own.isEmpty()
        || places.stream().anyMatch(place -> own.stream().anyMatch(near -> areNear(place, near)));
  }

  private static boolean areNear(String one, String other) {
    return one.equals(other) || liesIn(one, other) || liesIn(other, one);
  }

  private static boolean liesIn(String inner, String outer) {
    return Places.byKey(inner)
        .filter(place -> Places.byKey(outer).filter(place::liesIn).isPresent())
        .isPresent();
  }

  /// Whether a citation that stands in no act can mean an act of some bodies: the body that it
  /// names, where it names one that the tables know, is one of them.
  ///
  /// @param language the language of the citation's words
  /// @param bodies the keys of the bodies that adopted the act, from [#keys(Act)]
  public static boolean agrees(Citation citation, Language language, Set<String> bodies) {
    Set<String> cited = named(citation, language);
    return bodies.isEmpty() || cited.isEmpty() || !Collections.disjoint(cited, bodies);
  }

  private static Set<String> named(Citation citation, Language language) {
    return BodyKey.of(citation, language).map(BodyKey::bodies).orElse(Set.of());
  }

  private static Stream<BodyKey> keys(ActText text) {
    return BodyKey.of(text.requisites(), text.language()).stream();
  }
}

package kz.zannama.history;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.BodyKey;
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
  // Specimens: `akimat-city-petropavl`, `maslikhat-district-zhl`, `akim-rural-krsk`
  private static final Pattern LOCAL = Pattern.compile("\\w+-((?:region|district|city|rural)-.+)");

  private CitedBody() {}

  /// The keys of the bodies that adopted an act, as its texts print them; names that the tables do
  /// not know are left out.
  public static Set<String> keys(Act act) {
    return act.texts().values().stream()
        .flatMap(text -> keys(text).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a citation in a text can mean an act of some bodies.
  ///
  /// @param bodies the keys of the bodies that adopted the act, from [#keys(Act)]
  public static boolean agrees(Citation citation, ActText citing, Set<String> bodies) {
    if (bodies.isEmpty()) {
      return true;
    }
    Optional<BodyKey> cited = named(citation, citing.language());
    if (cited.isPresent()) {
      return bodies.contains(cited.get().value());
    }
    Set<String> places = places(bodies);
    Set<String> own = places(keys(citing));
    return places.isEmpty() || own.isEmpty() || places.stream().anyMatch(own::contains);
  }

  /// Whether a citation that stands in no act can mean an act of some bodies: the body that it
  /// names, where it names one that the tables know, is one of them.
  ///
  /// @param language the language of the citation's words
  /// @param bodies the keys of the bodies that adopted the act, from [#keys(Act)]
  public static boolean agrees(Citation citation, Language language, Set<String> bodies) {
    return bodies.isEmpty()
        || named(citation, language).map(BodyKey::value).map(bodies::contains).orElse(true);
  }

  private static Optional<BodyKey> named(Citation citation, Language language) {
    return citation
        .issuer()
        .map(issuer -> BodyKey.of(issuer, language))
        .filter(key -> !key.isLanguageBound());
  }

  private static Set<String> keys(ActText text) {
    return text.requisites().issuers().stream()
        .map(issuer -> BodyKey.of(issuer, text.language()))
        .filter(key -> !key.isLanguageBound())
        .map(BodyKey::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> places(Set<String> bodies) {
    return bodies.stream()
        .map(LOCAL::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}

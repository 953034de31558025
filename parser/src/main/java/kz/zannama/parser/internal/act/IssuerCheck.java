package kz.zannama.parser.internal.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Span;

/// Says of which adopting bodies it is not known which they are.
final class IssuerCheck {
  private static final int MOST_LISTED = 5;

  private IssuerCheck() {}

  /// An issue for each body whose name the tables do not know, or know for several.
  ///
  /// @param place where the names stand
  static List<Issue> check(Requisites requisites, Language language, Optional<Span> place) {
    List<BodyKey> keys = BodyKey.of(requisites, language);
    return IntStream.range(0, keys.size())
        .boxed()
        .flatMap(at -> check(requisites.issuers().get(at), keys.get(at), place))
        .toList();
  }

  private static String listed(Set<String> bodies) {
    return bodies.size() > MOST_LISTED ? bodies.size() + " bodies" : String.join(", ", bodies);
  }

  private static Stream<Issue> check(String issuer, BodyKey key, Optional<Span> place) {
    if (key.isKnown()) {
      return Stream.empty();
    }
    Issue issue =
        key.isAmbiguous()
            ? Issue.warning(
                IssueCode.ISSUER_AMBIGUOUS,
                issuer + " can be each of " + listed(key.bodies()),
                place)
            : Issue.warning(IssueCode.ISSUER_UNKNOWN, "No body is known as " + issuer, place);
    return Stream.of(issue);
  }
}

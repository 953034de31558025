package kz.zannama.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.FoundActName;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;

/// Finds in Kazakh text where a drafter left out the word for an act that a verb follows: «…
/// әкімдігінің 2015 жылғы 16 сәуірдегі № 474 "…" (…) күші жойылды деп танылсын».
final class LeftOutNouns {
  private static final Rules RULES =
      Rules.of(LeftOutNouns.class, "left-out-nouns.rules", Letters::foldedKey);

  private static final SignedPattern WITHOUT_NOUN = RULES.signed("without-noun");

  private static final Map<ActType, Pattern> FORMS_OF_BODIES =
      Map.of(
          ActType.RESOLUTION, RULES.pattern("body-of-resolutions"),
          ActType.DECISION, RULES.pattern("body-of-decisions"),
          ActType.ORDER, RULES.pattern("body-of-orders"));

  private LeftOutNouns() {}

  /// The places where the word may be missing, as words of no length and of [ActType#OTHER].
  static List<FoundActName> in(String text) {
    List<FoundActName> places = new ArrayList<>();
    Optional<Matcher> verb = WITHOUT_NOUN.find(Letters.foldedKey(text));
    while (verb.isPresent()) {
      int place = verb.get().start();
      places.add(new FoundActName(ActType.OTHER, Language.KAZAKH, false, place, place));
      verb = verb.filter(Matcher::find);
    }
    return places;
  }

  /// Whether the form of an act is known: that of its word, or where that was left out the one that
  /// all acts of its body have.
  static boolean sortsForm(CitationDraft draft) {
    if (draft.type() == ActType.OTHER && draft.hasDate() && draft.hasNumber()) {
      String body = Letters.foldedKey(draft.issuer().orElse(""));
      FORMS_OF_BODIES.forEach((form, bodies) -> {
        if (bodies.matcher(body).find()) {
          draft.type(form);
        }
      });
    }
    return draft.type() != ActType.OTHER;
  }
}

package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;

/// Makes the language-free ids of acts: `type/body/date/number`.
///
/// The Kazakh and the Russian text of an act get the same id where the tables know its body:
/// `resolution/akimat/north-kazakhstan/petropavl-city/2014-12-25/2482`; [BodyKey] tells how the
/// body of an id looks where they do not. Where date or number is not printed, the id is the code
/// by which a corpus of editions knows the act, `zan:82581`, else `sha256:…` of the source. Ids are
/// for people to read; nothing takes them apart.
public final class ActIds {
  private ActIds() {}

  /// The id of the act that a text is of: by the first of the bodies that adopted it.
  public static ActId of(ActText text) {
    Requisites requisites = text.requisites();
    Optional<BodyKey> body = BodyKey.of(requisites, text.language()).stream().findFirst();
    return of(requisites.type(), body, requisites.adopted(), requisites.number())
        .or(() -> code(text).map(code -> new ActId("zan:" + code)))
        .orElseGet(() -> new ActId("sha256:" + text.source().sha256()));
  }

  /// The id of the act that several texts are of: the one that tells most of it.
  ///
  /// @param texts the texts, at least one
  public static ActId of(List<ActText> texts) {
    return texts.stream().map(ActIds::of).min(Comparator.comparing(ActIds::weakness)).orElseThrow();
  }

  /// How little an id tells: nothing, a code, a body that is told by none or by a name alone.
  private static int weakness(ActId id) {
    if (id.value().indexOf('/') < 0) {
      return id.value().startsWith("zan:") ? 3 : 4;
    }
    boolean named = id.value().contains("/kk:") || id.value().contains("/ru:");
    return named ? 1 : id.value().contains("/-/") ? 2 : 0;
  }

  private static Optional<String> code(ActText text) {
    return text.source().edition().flatMap(Edition::actCode);
  }

  /// The id of a cited act; empty where its date or its number is not printed.
  ///
  /// @param language the language of the citation's words
  public static Optional<ActId> of(Citation cited, Language language) {
    return of(cited.type(), BodyKey.of(cited, language), cited.adopted(), cited.number());
  }

  private static Optional<ActId> of(
      ActType type, Optional<BodyKey> body, Optional<LocalDate> adopted, Optional<String> number) {
    String form = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String issuer = body.map(BodyKey::value).orElse("-");
    return adopted.flatMap(date ->
        number
            .map(printed -> ActNumbers.canonical(printed).replace('/', '_'))
            .map(canonical -> String.join("/", form, issuer, date.toString(), canonical))
            .map(ActId::new));
  }
}

package kz.zannama.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.ActIds;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;

/// The IRIs of acts by the Akoma Ntoso Naming Convention:
/// `/akn/kz/act/resolution/akimat/north-kazakhstan/petropavl-city/2014-12-25/2482`, and of an
/// expression `…/kaz@2019-09-27`. What is not printed stands as `-`.
final class AknUris {
  private static final String ROOT = "/akn/kz/act/";
  private static final String SHA256 = "sha256:";
  private static final String UNRESERVED = "-._~/@!";

  private AknUris() {}

  static String work(Act act) {
    return work(act.id(), act.type());
  }

  static String work(ActId act, ActType type) {
    return act.value().startsWith(SHA256)
        ? ROOT + form(type) + "/" + encoded(act.value().replace(':', '-'))
        : ROOT + encoded(act.value());
  }

  static String expression(Act act, ActText text) {
    String date = text.requisites().versionDate().map(Object::toString).orElse("");
    return work(act) + "/" + language(text.language()) + "@" + date;
  }

  /// The cited act, as far as its citation names it.
  static String work(Citation cited, Language language) {
    Optional<ActId> id = ActIds.of(cited, language);
    if (id.isPresent()) {
      return ROOT + encoded(id.get().value());
    }
    return ROOT
        + form(cited.type())
        + "/-/"
        + cited.adopted().map(Object::toString).orElse("-")
        + "/"
        + encoded(cited.number().or(() -> slug(cited.title())).orElse("-").replace('/', '_'));
  }

  /// A part of a work: `…/~art_5__para_2`.
  static String part(String work, String eId) {
    return work + "/~" + encoded(eId);
  }

  /// ISO 639-2, as FRBRlanguage wants it.
  static String language(Language language) {
    return switch (language) {
      case KAZAKH -> "kaz";
      case RUSSIAN -> "rus";
    };
  }

  static String form(ActType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> slug(Optional<String> title) {
    return title.map(
        t -> Letters.BETWEEN_TOKENS.matcher(t.toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= '0' && b <= '9'
              || b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b > 0 && UNRESERVED.indexOf(b) >= 0;
      encoded.append(plain ? "" + (char) b : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return encoded.toString();
  }
}

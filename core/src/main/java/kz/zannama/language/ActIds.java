package kz.zannama.language;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;

/// Makes the language-free ids of acts: `type/body/date/number`.
///
/// The Kazakh and the Russian text of an act get the same id: `resolution/akimat-city-petropavl/
/// 2014-12-25/2482`. Where date or number is not printed, the id is `sha256:…` of the source.
public final class ActIds {
  private ActIds() {}

  /// The id of an act.
  ///
  /// @param issuer the body that adopted it, the first of several; empty where not printed
  /// @param language the language of the issuer's name
  /// @param number its number as printed
  /// @param sha256 the SHA-256 of the source, 64 hexadecimal digits
  public static ActId of(
      ActType type,
      Optional<String> issuer,
      Language language,
      Optional<LocalDate> adopted,
      Optional<String> number,
      String sha256) {
    if (adopted.isEmpty() || number.isEmpty()) {
      return new ActId("sha256:" + sha256);
    }
    String form = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String body = issuer.map(name -> BodyKey.of(name, language).value()).orElse("-");
    String canonical = ActNumbers.canonical(number.get()).replace('/', '_');
    return new ActId(String.join("/", form, body, adopted.get().toString(), canonical));
  }
}

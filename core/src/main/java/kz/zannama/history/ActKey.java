package kz.zannama.history;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Letters;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;

/// What an act can be recognized by when another act cites it.
///
/// | Key | Made of | Specimen |
/// |---|---|---|
/// | `resolution/2014-12-25/2482` | type, date, canonical number | «2014 жылғы 25 желтоқсандағы № 2482 қаулысы» |
/// | `law/2001-01-23/=жергилик…` | type, date, title | «Закон от 23 января 2001 года "О местном …"» |
/// | `registration/3031` | registration number | «зарегистрирован в Реестре … за № 3031» |
///
/// An act has every key that its texts allow; a citation has those of the words it prints, the most
/// telling first. Titles are compared on the folded key of their first sixty letters and figures.
///
/// @param value the key
public record ActKey(String value) {
  private static final int TITLE_LENGTH = 60;

  /// The keys of an act, of all its texts.
  public static Set<ActKey> of(Act act) {
    Set<ActKey> keys = new LinkedHashSet<>();
    for (ActText text : act.texts().values()) {
      Requisites requisites = text.requisites();
      byNumber(requisites.type(), requisites.adopted(), requisites.number()).ifPresent(keys::add);
      byTitle(requisites.type(), requisites.adopted(), Optional.of(requisites.title()))
          .ifPresent(keys::add);
      requisites
          .registration()
          .map(Registration::number)
          .map(ActKey::byRegistration)
          .ifPresent(keys::add);
    }
    return keys;
  }

  /// The keys of a cited act; none where it prints too little to recognize it.
  public static Set<ActKey> of(Citation citation) {
    Set<ActKey> keys = new LinkedHashSet<>();
    byNumber(citation.type(), citation.adopted(), citation.number()).ifPresent(keys::add);
    if (citation.number().isEmpty()) {
      byTitle(citation.type(), citation.adopted(), citation.title()).ifPresent(keys::add);
    }
    citation.registrationNumber().map(ActKey::byRegistration).ifPresent(keys::add);
    return keys;
  }

  private static Optional<ActKey> byNumber(
      ActType type, Optional<LocalDate> adopted, Optional<String> number) {
    return adopted.flatMap(
        date -> number.map(printed -> key(type, date, ActNumbers.canonical(printed))));
  }

  private static Optional<ActKey> byTitle(
      ActType type, Optional<LocalDate> adopted, Optional<String> title) {
    return title
        .map(ActKey::titleKey)
        .filter(key -> key.length() > 1)
        .flatMap(key -> adopted.map(date -> key(type, date, key)));
  }

  private static ActKey byRegistration(String number) {
    return new ActKey("registration/" + ActNumbers.canonical(number));
  }

  private static ActKey key(ActType type, LocalDate date, String rest) {
    return new ActKey(type.name().toLowerCase(Locale.ROOT) + "/" + date + "/" + rest);
  }

  private static String titleKey(String title) {
    StringBuilder key = new StringBuilder("=");
    Letters.foldedKey(title)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(TITLE_LENGTH)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}

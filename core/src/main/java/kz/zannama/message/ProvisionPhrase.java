package kz.zannama.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.ProvisionKind;

/// The way to a part of an act in words: `art_39__para_2__subpara_10` is «статья 39, пункт 2,
/// подпункт 10)», «39-бап, 2-тармақ, 10) тармақша».
public final class ProvisionPhrase {
  // Specimens: `art_5`, `para_53-1`, `part_2`
  private static final Pattern LEVEL = Pattern.compile("([a-z]{1,12})_(.{1,40})");

  // Specimen: `art_5__text_2`
  private static final String UNNUMBERED = "text_";

  private final Messages messages;
  private final Set<String> keys;

  private ProvisionPhrase(Messages messages) {
    this.messages = messages;
    this.keys = messages.keys();
  }

  /// Phrases in the language of an act.
  public static ProvisionPhrase in(Language language) {
    return in(Messages.in(MessageLanguage.named(language.code()).orElseThrow()));
  }

  /// Phrases in the language of some messages.
  public static ProvisionPhrase in(Messages messages) {
    return new ProvisionPhrase(messages);
  }

  /// The way to an element, the outermost level first; a level of an unknown kind as it stands. A
  /// paragraph without a number in a provision has no name that people know: it is that provision.
  public String of(ElementId id) {
    if (id.level().startsWith(UNNUMBERED) && id.parent().isPresent()) {
      return of(id.parent().get());
    }
    List<String> levels = new ArrayList<>();
    id.outwards().forEach(at -> levels.addFirst(level(at.level())));
    return String.join(", ", levels);
  }

  /// What a unit with a number is called: «5-бап», «статья 5»; «3) тармақша», «подпункт 3)».
  public String of(ProvisionKind kind, String number) {
    return level(kind.prefix() + "_" + number);
  }

  /// What an annex is called: «2-қосымша», «приложение 2»; without a number, the bare word.
  public String of(Annex annex) {
    return annex.number().map(number -> level("annex_" + number)).orElseGet(() -> level("annex"));
  }

  private String level(String level) {
    if (keys.contains("unit." + level)) {
      return messages.say("unit." + level);
    }
    Matcher numbered = LEVEL.matcher(level);
    String key = numbered.matches() ? "unit." + numbered.group(1) + ".number" : level;
    return keys.contains(key) ? messages.say(key, numbered.group(2)) : level;
  }
}

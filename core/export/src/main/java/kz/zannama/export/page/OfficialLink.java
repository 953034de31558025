package kz.zannama.export.page;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.ActText;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;

/// Where an official source shows a text.
public final class OfficialLink {
  // Specimens: `V1500011304`, `K950001000_`
  private static final Pattern ARCHIVE_ID = Pattern.compile("[A-Z][0-9A-Z]{5,15}_?");

  private OfficialLink() {}

  /// The address of the edition, or of the act in the official bank; empty where the source of the
  /// text tells neither.
  public static Optional<String> of(ActText text) {
    return text.source()
        .edition()
        .flatMap(Edition::link)
        .filter(link -> link.startsWith("https://"))
        .or(() ->
            text.source()
                .archiveId()
                .filter(id -> ARCHIVE_ID.matcher(id).matches())
                .map(id -> "https://adilet.zan.kz/" + folder(text.language()) + "/docs/" + id));
  }

  private static String folder(Language language) {
    return switch (language) {
      case KAZAKH -> "kaz";
      case RUSSIAN -> "rus";
    };
  }
}

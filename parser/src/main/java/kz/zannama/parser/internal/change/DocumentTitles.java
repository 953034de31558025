package kz.zannama.parser.internal.change;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;

/// Brings the title of an approved document to the nominative.
final class DocumentTitles {
  // Specimens: «қағидаларында», «Ережеге», «нұсқаулықта», «тізбесіне»
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?<=[ыі])(?:нда|нде|на|не|ндағы|ндегі)$");
  private static final Pattern BARE =
      Pattern.compile("(?:да|де|та|те|ға|ге|қа|ке|дағы|дегі|тағы|тегі)$");

  // Specimens: «Правилах», «Положение»
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
  private static final Map<String, String> RUSSIAN =
      Map.of(
          "Правилах", "Правила",
          "Положении", "Положение",
          "Инструкции", "Инструкция",
          "Перечне", "Перечень",
          "Стандарте", "Стандарт",
          "Регламенте", "Регламент",
          "Методике", "Методика",
          "Требованиях", "Требования",
          "Уставе", "Устав");

  private DocumentTitles() {}

  static String nominative(String title, Language language) {
    if (language == Language.RUSSIAN) {
      Matcher first = FIRST_WORD.matcher(title);
      return first.find()
          ? RUSSIAN.getOrDefault(first.group(), first.group()) + title.substring(first.end())
          : title;
    }
    String stripped = POSSESSIVE.matcher(title).replaceFirst("");
    return stripped.equals(title) ? BARE.matcher(title).replaceFirst("") : stripped;
  }
}

package kz.zannama.parser.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Parts words that stand together where a source dropped the line breaks of a cell.
///
/// Specimens: «РеспубликасыныңПремьер-Министрі», «әкімдігінің2022 жылғы», «маслихатаот 26 декабря».
final class CellText {
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=(?:19|20)\\d{2}\\s?(?:жыл|год))"
              + "|(?<=\\p{L})(?=№)"
              + "|(?<=\\p{Ll}{4})(?=от\\s[\"«]?\\d{1,2}[\"»]?\\s\\p{L}{3,8}\\s?\\d{4})"
              + "|(?<=\\d)(?=к\\s(?:постановлени|решени|приказ|распоряжени|указ))");

  private CellText() {}

  /// The text with blanks put between words that were glued; each is recorded as a difference.
  static SourceText unglued(SourceText text) {
    List<Replacement> blanks = new ArrayList<>();
    Matcher matcher = GLUED.matcher(text.value());
    while (matcher.find()) {
      blanks.add(new Replacement(matcher.start(), matcher.start(), " "));
    }
    return blanks.isEmpty() ? text : text.replaceAll(blanks);
  }
}

package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// A stretch of Markdown as it is written, with its escapes and entities.
///
/// @param raw the whole raw text
/// @param start where the block begins that the stretch is in
/// @param from where the stretch begins
/// @param to the place after its last character
record WrittenText(String raw, int start, int from, int to) {
  /// What differs in the text that is shown: each escape and entity, or all of the stretch.
  List<Replacement> differences(String shown) {
    List<Replacement> found = new ArrayList<>();
    int at = from;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (at < to && raw.charAt(at) == '\\' && c != '\\') {
        found.add(new Replacement(at - start, at + 1 - start, ""));
        at++;
      }
      int entityEnd = at < to && raw.charAt(at) == '&' ? raw.indexOf(';', at, to) : -1;
      if (at < to && raw.charAt(at) == c && (c != '&' || !isEntity(at, entityEnd))) {
        at++;
      } else if (entityEnd > 0 && isEntity(at, entityEnd)) {
        found.add(new Replacement(at - start, entityEnd + 1 - start, String.valueOf(c)));
        at = entityEnd + 1;
      } else {
        return all(shown);
      }
    }
    return at == to ? found : all(shown);
  }

  private List<Replacement> all(String shown) {
    return List.of(new Replacement(from - start, to - start, shown));
  }

  private boolean isEntity(int at, int end) {
    if (end < 0 || end - at > 32 || end - at < 2) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      char c = raw.charAt(i);
      if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '#') {
        return false;
      }
    }
    return true;
  }
}

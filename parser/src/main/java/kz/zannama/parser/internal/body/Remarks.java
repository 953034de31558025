package kz.zannama.parser.internal.body;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.text.Rules;

/// Follows the numbered remarks below «Ескерту:», «Примечание:»: they are no paragraphs of the
/// document, whose own have these numbers.
final class Remarks {
  private static final Pattern HEAD =
      Rules.of(Remarks.class, "remarks.rules", Letters::foldedKey).pattern("head");

  // the number of the remark that may follow, 0 where none may
  private int next;

  /// Takes a note, or a line that may be the head of remarks.
  void follow(Line line) {
    next = HEAD.matcher(line.key()).find() ? 1 : next;
  }

  /// Whether a line is the next remark.
  ///
  /// @param lastParagraph the number of the document's last paragraph
  boolean takes(Line line, int lastParagraph) {
    follow(line);
    Optional<Marker> marker = next == 0 ? Optional.empty() : Markers.at(line);
    if (marker.isEmpty()) {
      return false;
    }
    if (marker.get().kind().compareTo(ProvisionKind.PARAGRAPH) > 0) {
      return false;
    }
    boolean takes =
        marker.get().kind() == ProvisionKind.PARAGRAPH
            && marker.get().number().equals(Optional.of(String.valueOf(next)))
            && next <= lastParagraph;
    next = takes ? next + 1 : 0;
    return takes;
  }
}

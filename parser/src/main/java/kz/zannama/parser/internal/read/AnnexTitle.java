package kz.zannama.parser.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.outline.Item;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.Markers;
import kz.zannama.parser.internal.outline.Notes;

/// The title at the beginning of an annex.
///
/// @param text the title, empty where there is none
/// @param body what follows, with the notes and labels that stand above the title
record AnnexTitle(Optional<String> text, List<Item> body) {
  AnnexTitle {
    body = List.copyOf(body);
  }

  private static final int LONGEST = 700;
  private static final int MOST_LINES = 6;
  // «нысан», «Форма», «Үлгі», «(в МРП)», «мың теңге»: stands above the title or the table
  private static final Pattern APART =
      Pattern.compile(
          "(?:нысан(?:ы)?|форма|үлгі|жоба|проект|\\(?(?:мың|тыс\\S*)\\sте[нң]ге\\)?|\\(.{1,40}\\))[.]?");
  private static final Pattern ENDS_TEXT = Pattern.compile("[;:]$");

  /// Reads the title.
  static AnnexTitle read(List<Item> items) {
    List<String> words = new ArrayList<>();
    List<Item> body = new ArrayList<>();
    Line first = null;
    int at = 0;
    boolean form = false;
    while (at < items.size() && at < MOST_LINES + 4) {
      if (!(items.get(at) instanceof Line line)) {
        break;
      }
      boolean goesOn = form && first == null && Character.isLowerCase(line.value().charAt(0));
      form = line.value().contains("___") || goesOn;
      if (APART.matcher(line.key()).matches() || Notes.isNote(line) || form) {
        if (first != null) {
          break;
        }
        body.add(line);
      } else if (first == null ? !mayBegin(line) : !goesOn(first, words, line)) {
        break;
      } else {
        first = first == null ? line : first;
        words.add(line.value().strip());
      }
      at++;
    }
    if (words.isEmpty()) {
      return new AnnexTitle(Optional.empty(), items);
    }
    body.addAll(items.subList(at, items.size()));
    return new AnnexTitle(Optional.of(Titles.bare(String.join(" ", words))), body);
  }

  private static boolean mayBegin(Line line) {
    boolean unit = Markers.at(line).filter(m -> m.kind() != ProvisionKind.INDENT).isPresent();
    return !unit
        && line.value().length() <= LONGEST
        && !ENDS_TEXT.matcher(line.value()).find()
        && line.value().chars().anyMatch(Character::isLetter);
  }

  private static boolean goesOn(Line first, List<String> words, Line line) {
    if (!mayBegin(line) || words.size() >= MOST_LINES || line.value().endsWith(".")) {
      return false;
    }
    boolean heading = first.style().headingLevel() > 0;
    if (heading || line.style().headingLevel() > 0) {
      return heading && line.style().headingLevel() == first.style().headingLevel();
    }
    String last = words.getLast();
    boolean lower = Character.isLowerCase(line.value().strip().charAt(0));
    boolean capitals = isCapitals(last) && last.length() < 60 || isCapitals(line.value());
    boolean bold = first.style().bold() && line.style().bold();
    return line.value().length() <= 300 && (lower || capitals || bold);
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}

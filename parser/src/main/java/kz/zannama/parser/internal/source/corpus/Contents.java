package kz.zannama.parser.internal.source.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Span;
import kz.zannama.text.WordTable;

/// What of a file is a table of contents, or a link back to it, and no text of the act.
///
/// | What | Specimen |
/// |---|---|
/// | a section of contents, to the next heading | `## Части документа`, `## Мазмұны` and links below it |
/// | lists and tables of links to parts | <code>[Глава 1](rus/ch001.md)</code> |
/// | lines that repeat those of parts, in a file that has parts | `Глава 1. Общие положения` |
/// | links back | <code>↑ [Вся редакция](../rus.md)</code> |
///
/// A heading for contents alone is none: an act may have one of its own.
public final class Contents {
  private static final Set<String> HEADINGS =
      Set.copyOf(
          WordTable.rows(Contents.class, "contents-words.tsv").stream()
              .map(row -> Letters.foldedKey(row[0]))
              .toList());

  // "[Глава 1](rus/ch001.md)", "[Статья 1](#st1)", "[`ch001`](./rus/ch001.md#st1)"
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?:[^()\\s]{1,200}\\.md(?:#[^()\\s]{0,100})?|#[^()\\s]{1,100})\\)");
  // "↑ [Вся редакция](../rus.md)", "← [Глава 1](ch001.md) · [Глава 3](ch003.md) →"
  private static final Pattern BACK =
      Pattern.compile(
          "[\\s↑←→⟵⟶|·•—–-]*+(?:\\[[^\\]\\n]{0,200}\\]\\([^()\\s]{1,200}\\.md(?:#[^()\\s]{0,100})?\\)[\\s↑←→⟵⟶|·•—–-]*+)++");
  // "## ", "- ", "1. ", "> ", "**", "<a id=…></a>"
  private static final Pattern MARKUP =
      Pattern.compile("<[^<>\\n]{1,200}>|^[#>\\s*+-]++|\\\\(?=[.)])|[*_]{1,3}\\s*+$");
  private static final int LONGEST = 400;

  /// So many lines of a file repeat those of its parts where they are its contents; one or two may
  /// be the act's.
  private static final int FEWEST = 3;

  private final String raw;
  private final int from;
  private final int to;
  private final List<Span> found = new ArrayList<>();

  private Contents(String raw, int from, int to) {
    this.raw = raw;
    this.from = from;
    this.to = to;
  }

  /// The contents in a file that is a whole text, or the first of one in parts.
  ///
  /// @param partLines the keys of the lines of its parts, of [#lines]
  public static List<Span> of(String raw, int from, int to, Set<String> partLines) {
    Contents contents = new Contents(raw, from, to);
    long repeated =
        partLines.isEmpty()
            ? 0
            : raw.substring(from, to)
                .lines()
                .map(Contents::key)
                .filter(partLines::contains)
                .count();
    contents.find(repeated < FEWEST ? Set.of() : partLines);
    return contents.found;
  }

  /// The links back in a part.
  public static List<Span> links(String raw, int from, int to) {
    List<Span> found = new ArrayList<>();
    for (int at = from; at < to; at = lineEnd(raw, at, to)) {
      int end = lineEnd(raw, at, to);
      if (BACK.matcher(raw).region(at, end).matches()) {
        found.add(Span.of(at, end));
      }
    }
    return found;
  }

  /// The keys of the lines of a file.
  public static Set<String> lines(String text) {
    Set<String> keys = new HashSet<>();
    text.lines().map(Contents::key).filter(key -> !key.isEmpty()).forEach(keys::add);
    return keys;
  }

  private static String key(String line) {
    return line.length() > LONGEST
        ? ""
        : Letters.foldedKey(MARKUP.matcher(line).replaceAll("").strip());
  }

  private static int lineEnd(String raw, int at, int to) {
    int feed = raw.indexOf('\n', at);
    return feed < 0 || feed >= to ? to : feed + 1;
  }

  private void find(Set<String> partLines) {
    int at = from;
    while (at < to) {
      int end = lineEnd(raw, at, to);
      int section = isHeadingOfContents(at, end) ? sectionEnd(end) : at;
      if (section > end && isContents(end, section, partLines)) {
        found.add(Span.of(at, section));
        at = section;
      } else {
        if (isEntry(at, end, partLines)) {
          found.add(Span.of(at, end));
        }
        at = end;
      }
    }
  }

  private boolean isHeadingOfContents(int at, int end) {
    String line = raw.substring(at, end);
    return (line.startsWith("#") || line.startsWith("**")) && HEADINGS.contains(key(line));
  }

  /// Where the next heading stands that is not an entry itself.
  private int sectionEnd(int start) {
    for (int at = start; at < to; at = lineEnd(raw, at, to)) {
      String line = raw.substring(at, lineEnd(raw, at, to));
      if (line.startsWith("#") && !LINK.matcher(line).find()) {
        return at;
      }
    }
    return to;
  }

  /// Whether a section has entries: without any it is a text of the act.
  private boolean isContents(int start, int end, Set<String> partLines) {
    for (int at = start; at < end; at = lineEnd(raw, at, end)) {
      String line = raw.substring(at, lineEnd(raw, at, end));
      if (LINK.matcher(line).find() || partLines.contains(key(line))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEntry(int at, int end, Set<String> partLines) {
    String line = raw.substring(at, end);
    if (line.isBlank() || line.startsWith("# ")) {
      return false;
    }
    return BACK.matcher(line).matches()
        || isLinkToPart(line)
        || !partLines.isEmpty() && !line.startsWith(">") && partLines.contains(key(line));
  }

  // "- [Глава 1](rus/ch001.md)", "| [`ch001`](rus/ch001.md) | Глава 1 |"
  private static boolean isLinkToPart(String line) {
    String entry = line.strip().replaceFirst("^(?:[-*+|]|\\d{1,3}[.)])\\s*+", "");
    return entry.startsWith("[") && PartOrder.LINK.matcher(entry).find();
  }
}

package kz.zannama.parser.internal.amend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.model.ElementId;
import kz.zannama.parser.internal.amend.instruction.PrintedUnit;

/// Shares out one wording among the provisions that it is given for.
///
/// | Provisions | Wording | Share of each |
/// |---|---|---|
/// | 1 және 2-тармақтар | «1. …: 1) …; 2) …. 2. …» | from its own number up to the next one's |
/// | 5, 6 и 7 пункты | «5. …» / «6. …» | the same; 7 has none |
/// | екінші және үшінші бөліктер | «Бақты …» / «Оны …» | one line, where there are as many |
/// | екінші және үшінші абзацтар | «қоршауға; суаруға;» | one item, where there are as many |
final class SharedWording {
  // Specimens: a new line; «…. 2. Бақты …» and «…; 3) полив» within one
  private static final Pattern LINE = Pattern.compile("^", Pattern.MULTILINE);
  private static final Pattern SENTENCE = Pattern.compile("^|(?<=[.;:\"»”]) +", Pattern.MULTILINE);
  // «… жазба жасалады 74-2. Кассир …»
  private static final Pattern WORD = Pattern.compile("^| +", Pattern.MULTILINE);

  private static final Pattern OPENING = Pattern.compile("^[\"«“]");
  private static final Pattern CLOSING = Pattern.compile("[\"»”];?$");
  private static final Pattern LINE_END = Pattern.compile("\\n");
  private static final Pattern ITEM_END = Pattern.compile("(?<=;) ");

  private final String wording;
  private final List<ElementId> all;

  private SharedWording(String wording, List<ElementId> all) {
    this.wording = wording;
    this.all = all;
  }

  /// The part of a wording that is one provision's; empty where those of others are printed and its
  /// own is not; all of the wording where nothing tells how to share it out.
  ///
  /// @param all every provision that the wording is given for, in the order named
  static Optional<String> of(String wording, ElementId provision, List<ElementId> all) {
    int at = all.indexOf(provision);
    return all.size() < 2 || at < 0
        ? Optional.of(wording)
        : new SharedWording(wording, all).share(at);
  }

  private Optional<String> share(int at) {
    if (all.stream().noneMatch(id -> PrintedUnit.of(id).isPresent())) {
      return Optional.of(
          Stream.of(LINE_END, ITEM_END)
              .flatMap(end -> part(at, end).stream())
              .findFirst()
              .orElse(wording));
    }
    Optional<int[]> starts =
        Stream.of(LINE, SENTENCE, WORD)
            .map(beginning -> starts(all, beginning))
            .filter(SharedWording::areAll)
            .findFirst()
            .or(() -> Optional.of(starts(numbered(), LINE)).filter(SharedWording::areAll))
            .or(() -> Optional.of(starts(all, LINE)).filter(this::areSome));
    return starts.isPresent() ? between(starts.get(), at) : Optional.of(wording);
  }

  /// The part of a provision without a printed number, where there are as many parts as provisions.
  private Optional<String> part(int at, Pattern end) {
    String[] parts = end.split(wording);
    return parts.length == all.size() ? Optional.of(unquoted(parts[at])) : Optional.empty();
  }

  /// Where each provision begins, in their order; -1 for those that do not.
  private int[] starts(List<ElementId> provisions, Pattern beginning) {
    int[] starts = new int[provisions.size()];
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = next(beginning, from, provisions.get(i));
      from = Math.max(from, starts[i] + 1);
    }
    return starts;
  }

  private int next(Pattern beginning, int from, ElementId provision) {
    Optional<PrintedUnit> kind = PrintedUnit.of(provision);
    ElementId own = ElementId.parse(provision.level());
    Matcher places = beginning.matcher(wording);
    int at = from;
    while (kind.isPresent() && at <= wording.length() && places.find(at)) {
      if (kind.get().at(wording, places.end()).filter(own::equals).isPresent()) {
        return places.end();
      }
      at = places.end() + 1;
    }
    return -1;
  }

  private static boolean areAll(int[] starts) {
    return starts.length > 0 && Arrays.stream(starts).allMatch(start -> start >= 0);
  }

  /// Whether some begin in the wording, and nothing stands before the first of them.
  private boolean areSome(int[] starts) {
    int first = Arrays.stream(starts).filter(start -> start >= 0).min().orElse(wording.length());
    return wording.substring(0, first).isBlank() && first < wording.length();
  }

  private Optional<String> between(int[] starts, int at) {
    int start = starts[at];
    if (start < 0) {
      return Optional.empty();
    }
    int end = Arrays.stream(starts).filter(next -> next > start).min().orElse(wording.length());
    return Optional.of(OPENING.matcher(wording.substring(start, end).strip()).replaceFirst(""));
  }

  private static String unquoted(String part) {
    String bare = part.strip();
    return OPENING.matcher(bare).find() && CLOSING.matcher(bare).find()
        ? CLOSING.matcher(OPENING.matcher(bare).replaceFirst("")).replaceFirst("")
        : bare;
  }

  /// The ids as those of paragraphs, where all are chapters: headings may be printed «2. …».
  private List<ElementId> numbered() {
    boolean chapters =
        all.stream()
            .allMatch(id -> PrintedUnit.of(id).filter(PrintedUnit.CHAPTER::equals).isPresent());
    return chapters
        ? all.stream()
            .map(id -> ElementId.parse("para_" + id.level().substring(id.level().indexOf('_') + 1)))
            .toList()
        : List.of();
  }
}

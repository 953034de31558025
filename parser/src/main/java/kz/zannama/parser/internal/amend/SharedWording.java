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

  /// The share of each, in their order; empty where nothing tells how to share the wording out.
  private final List<Optional<String>> shares;

  private SharedWording(String wording, List<ElementId> all) {
    this.wording = wording;
    this.all = all;
    this.shares = all.size() < 2 ? List.of() : shares();
  }

  /// A wording that is given for some provisions.
  ///
  /// @param all every one of them, in the order named
  static SharedWording of(String wording, List<ElementId> all) {
    return new SharedWording(wording, all);
  }

  /// The part of the wording that is one provision's; empty where those of others are printed and
  /// its own is not; all of the wording where nothing tells how to share it out.
  Optional<String> share(ElementId provision) {
    int at = all.indexOf(provision);
    return at < 0 || shares.isEmpty() ? Optional.of(wording) : shares.get(at);
  }

  /// How many characters each of them gets as there is nothing that tells how to share them out.
  int repeated() {
    return shares.isEmpty() ? wording.length() : 0;
  }

  private List<Optional<String>> shares() {
    if (all.stream().noneMatch(id -> PrintedUnit.of(id).isPresent())) {
      return Stream.of(LINE_END, ITEM_END)
          .map(end -> end.split(wording))
          .filter(parts -> parts.length == all.size())
          .findFirst()
          .map(parts -> Arrays.stream(parts).map(part -> Optional.of(unquoted(part))).toList())
          .orElse(List.of());
    }
    return Stream.of(LINE, SENTENCE, WORD)
        .flatMap(beginning -> starts(all, beginning).stream())
        .findFirst()
        .or(() -> starts(numbered(), LINE))
        .or(this::startsOfSome)
        .map(starts -> Arrays.stream(starts).mapToObj(start -> from(start, starts)).toList())
        .orElse(List.of());
  }

  /// Where each provision begins, in their order; empty where one does not.
  private Optional<int[]> starts(List<ElementId> provisions, Pattern beginning) {
    int[] starts = new int[provisions.size()];
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = next(beginning, from, provisions.get(i));
      if (starts[i] < 0) {
        return Optional.empty();
      }
      from = starts[i] + 1;
    }
    return starts.length == 0 ? Optional.empty() : Optional.of(starts);
  }

  /// Where those begin that do, -1 for the others; empty where none does, or something stands
  /// before the first of them.
  private Optional<int[]> startsOfSome() {
    int[] starts = new int[all.size()];
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = next(LINE, from, all.get(i));
      from = Math.max(from, starts[i] + 1);
    }
    int first = Arrays.stream(starts).filter(start -> start >= 0).min().orElse(wording.length());
    boolean some = wording.substring(0, first).isBlank() && first < wording.length();
    return some ? Optional.of(starts) : Optional.empty();
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

  /// What stands from a place to the next one.
  private Optional<String> from(int start, int[] starts) {
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

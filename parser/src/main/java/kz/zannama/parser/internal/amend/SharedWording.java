package kz.zannama.parser.internal.amend;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.model.ElementId;
import kz.zannama.parser.internal.amend.instruction.PrintedUnit;

/// Shares out one wording among the provisions that it is given for: each has what begins with its
/// own number, printed as its kind is, up to the next one's. «1 және 2-тармақтар мынадай редакцияда
/// жазылсын: "1. …: 1) …; 2) …. 2. …"» gives the items to paragraph 1.
final class SharedWording {
  // Specimens: a new line; «…. 2. Бақты …» and «…; 3) полив» within one
  private static final Pattern LINE = Pattern.compile("^", Pattern.MULTILINE);
  private static final Pattern SENTENCE = Pattern.compile("^|(?<=[.;:\"»”]) +", Pattern.MULTILINE);
  // «… жазба жасалады 74-2. Кассир …»
  private static final Pattern WORD = Pattern.compile("^| +", Pattern.MULTILINE);

  private static final Pattern OPENING = Pattern.compile("^[\"«“]");

  private SharedWording() {}

  /// The part of a wording that is one provision's; all of it where the provisions do not begin in
  /// it in their order.
  ///
  /// @param all every provision that the wording is given for, in the order named
  static String of(String wording, ElementId provision, List<ElementId> all) {
    int at = all.indexOf(provision);
    if (all.size() < 2 || at < 0) {
      return wording;
    }
    return Stream.of(LINE, SENTENCE, WORD)
        .flatMap(beginning -> share(wording, all, at, beginning).stream())
        .findFirst()
        .or(() -> share(wording, numbered(all), at, LINE))
        .orElse(wording);
  }

  private static Optional<String> share(
      String wording, List<ElementId> all, int provision, Pattern beginning) {
    if (provision >= all.size()) {
      return Optional.empty();
    }
    int[] starts = new int[all.size() + 1];
    starts[all.size()] = wording.length();
    Matcher places = beginning.matcher(wording);
    for (int i = 0; i < all.size(); i++) {
      int start = next(wording, places, all.get(i));
      if (start < 0) {
        return Optional.empty();
      }
      starts[i] = start;
    }
    String share = wording.substring(starts[provision], starts[provision + 1]).strip();
    return Optional.of(OPENING.matcher(share).replaceFirst(""));
  }

  private static int next(String wording, Matcher places, ElementId provision) {
    Optional<PrintedUnit> kind = PrintedUnit.of(provision);
    ElementId own = ElementId.parse(provision.level());
    while (kind.isPresent() && places.find()) {
      if (kind.get().at(wording, places.end()).filter(own::equals).isPresent()) {
        return places.end();
      }
    }
    return -1;
  }

  /// The ids as those of paragraphs, where all are chapters: headings may be printed «2. …».
  private static List<ElementId> numbered(List<ElementId> all) {
    return all.stream()
        .filter(id -> PrintedUnit.of(id).filter(unit -> unit == PrintedUnit.CHAPTER).isPresent())
        .map(id -> ElementId.parse("para_" + id.level().substring(id.level().indexOf('_') + 1)))
        .toList();
  }
}

package kz.zannama.parser.internal.source.word.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.shown.ListCounters;
import kz.zannama.parser.internal.source.word.shown.ListLevel;
import kz.zannama.parser.internal.source.word.shown.NumberedList;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/// The numbers that Word computes for the paragraphs of a document, from its tables of lists (LST)
/// and of what paragraphs override in them (LFO).
final class DocNumbering {
  // what follows a number: a tab, a blank, nothing
  private static final int NOTHING = 2;
  // an LFO beyond this is a mark of older versions, not a list
  private static final int MOST_LISTS = 2046;

  private final @Nullable ListTables tables;
  private final Map<Integer, Optional<NumberedList>> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  private DocNumbering(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /// The numbering of a document.
  static DocNumbering of(HWPFDocument document) {
    return new DocNumbering(document.getListTables());
  }

  /// What is printed before the next paragraph; empty where it has no number.
  String label(Paragraph paragraph) {
    int number = paragraph.getIlfo();
    if (tables == null || number <= 0 || number > MOST_LISTS) {
      return "";
    }
    if (!lists.containsKey(number)) {
      lists.put(number, read(tables, number));
    }
    int level = Math.clamp(paragraph.getIlvl(), 0, ListLevel.LEVELS - 1);
    return lists
        .getOrDefault(number, Optional.empty())
        .map(list -> counters.next(list, level))
        .orElse("");
  }

  private static Optional<NumberedList> read(ListTables tables, int number) {
    try {
      int definition = tables.getLfo(number).getLsid();
      ListData data = tables.getListData(definition);
      if (data == null) {
        return Optional.empty();
      }
      List<ListLevel> levels = new ArrayList<>();
      for (int i = 0; i < ListLevel.LEVELS; i++) {
        levels.add(i < data.numLevels() ? level(data.getLevels()[i], i) : ListLevel.silent(i));
      }
      Map<Integer, Integer> starts = new HashMap<>();
      for (ListFormatOverrideLevel override : tables.getLfoData(number).getRgLfoLvl()) {
        apply(override, levels, starts);
      }
      return Optional.of(new NumberedList(number, definition, levels, starts));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static void apply(
      @Nullable ListFormatOverrideLevel override,
      List<ListLevel> levels,
      Map<Integer, Integer> starts) {
    if (override == null || override.getLevelNum() >= ListLevel.LEVELS) {
      return;
    }
    int at = override.getLevelNum();
    if (override.isFormatting()) {
      levels.set(at, level(override.getLevel(), at));
    }
    if (override.isStartAt()) {
      starts.put(at, override.isFormatting() ? levels.get(at).start() : override.getIStartAt());
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel stored, int level) {
    String text = Optional.ofNullable(stored.getNumberText()).orElse("");
    StringBuilder pattern = new StringBuilder();
    // the place of a number is marked by a character that is the number of its level
    text.chars().forEach(c -> pattern.append(c < ListLevel.LEVELS ? "%" + (c + 1) : (char) c));
    return new ListLevel(
        format(stored.getNumberFormat()),
        pattern.toString(),
        stored.getStartAt(),
        stored.getRestart() >= 0 ? stored.getRestart() : level,
        stored.isLegalNumbering(),
        stored.getTypeOfCharFollowingTheNumber() == NOTHING);
  }

  /// The numerals with a code (MS-OSHARED 2.2.1.3, MSONFC) by their names in OOXML.
  private static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 57 -> "numberInDash";
      case 58 -> "russianLower";
      case 59 -> "russianUpper";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}

package kz.zannama.citation.provision;

import java.util.Optional;

/// What sort of thing a reference names, outermost first.
public enum ReferredUnit {
  /// Қосымша · приложение: `annex_1`.
  ANNEX("annex"),
  /// Бөлім · раздел: `sec_1`.
  SECTION("sec"),
  /// Кіші бөлім · подраздел: `subsec_1`.
  SUBSECTION("subsec"),
  /// Тарау · глава: `chp_1`.
  CHAPTER("chp"),
  /// Параграф · параграф: `subchp_1`.
  SUBCHAPTER("subchp"),
  /// Бап · статья: `art_1`.
  ARTICLE("art"),
  /// Тармақ · пункт: `para_1`.
  PARAGRAPH("para"),
  /// Тармақша · подпункт: `subpara_1`.
  SUBPARAGRAPH("subpara"),
  /// Бөлік · часть, of an article or a paragraph: `part_1`.
  CLAUSE("part"),
  /// Абзац · абзац: `indent_1`.
  INDENT("indent"),
  /// Сөйлем · предложение; has no id of its own.
  SENTENCE(""),
  /// Жол · строка, позиция of a table; has no id of its own.
  ROW(""),
  /// Баған · графа, столбец of a table; has no id of its own.
  COLUMN(""),
  /// Атауы, тақырыбы · заголовок, наименование: `title`, or the unit whose heading it is.
  TITLE("title"),
  /// Кіріспе · преамбула: `preamble`.
  PREAMBLE("preamble");

  private final String prefix;

  ReferredUnit(String prefix) {
    this.prefix = prefix;
  }

  /// Whether the unit only groups others and is not repeated in their ids.
  boolean isContainer() {
    return compareTo(SECTION) >= 0 && compareTo(SUBCHAPTER) <= 0;
  }

  /// Whether units of this sort bear the numbering that goes through what contains them.
  boolean isNumberedThrough() {
    return this == ARTICLE || this == PARAGRAPH || this == SUBPARAGRAPH;
  }

  /// Whether units of this sort are cited with a number.
  boolean isNumbered() {
    return compareTo(COLUMN) <= 0;
  }

  /// Whether units of this sort are told by numbers and have no ids of their own.
  public boolean isPart() {
    return isNumbered() && prefix.isEmpty();
  }

  /// The level of an element id for a unit with a number, where the unit has one.
  Optional<String> level(String number) {
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(isNumbered() ? prefix + "_" + number : prefix);
  }

  /// Whether this unit may stand directly inside another. A clause stands inside whatever is
  /// numbered, and what is numbered may stand inside a clause: «36-тармақ бірінші бөлігінің 6)
  /// тармақшасы». A preamble has nothing numbered: «второй абзац преамбулы».
  public boolean isInside(ReferredUnit outer) {
    if (outer == CLAUSE && (this == PARAGRAPH || this == SUBPARAGRAPH)) {
      return true;
    }
    if (outer == PREAMBLE) {
      return this == CLAUSE || this == INDENT || this == SENTENCE;
    }
    return compareTo(outer) > 0 && outer != TITLE;
  }
}

package kz.zannama.model;

/// The kinds of units an act is divided into, outermost first.
public enum ProvisionKind {
  /// Бөлік · часть, of a code.
  PART("part"),
  /// Бөлім · раздел.
  SECTION("sec"),
  /// Кіші бөлім · подраздел.
  SUBSECTION("subsec"),
  /// Тарау · глава.
  CHAPTER("chp"),
  /// Параграф · параграф.
  SUBCHAPTER("subchp"),
  /// Бап · статья.
  ARTICLE("art"),
  /// Тармақ · пункт.
  PARAGRAPH("para"),
  /// Тармақша · подпункт.
  SUBPARAGRAPH("subpara"),
  /// Абзац · абзац: an unnumbered item of a list.
  INDENT("indent");

  private final String prefix;

  ProvisionKind(String prefix) {
    this.prefix = prefix;
  }

  /// What element ids of this kind begin with: `art` in `art_5`.
  public String prefix() {
    return prefix;
  }

  /// Whether units of this kind only group others and do not appear in the ids of those.
  public boolean isContainer() {
    return compareTo(ARTICLE) < 0;
  }
}

package kz.zannama.comparison.discrepancy;

/// What a discrepancy is in.
public enum DiscrepancyKind {
  /// The texts are different editions: an act changed one of them alone.
  EDITION(Severity.HIGH, Reliability.SOUND),
  /// A note on a change names another act in one of the texts.
  HISTORY(Severity.MEDIUM, Reliability.SOUND),
  /// The form, date, number or registration of the act.
  REQUISITE(Severity.HIGH, Reliability.SOUND),
  /// Whether the act has lost force.
  STATUS(Severity.HIGH, Reliability.SOUND),
  /// When the act enters into force.
  ENTRY_INTO_FORCE(Severity.HIGH, Reliability.SOUND),
  /// A provision or an item of a list stands in one text alone.
  UNIT(Severity.HIGH, Reliability.SOUND),
  /// A table, or a row of one, stands in one text alone.
  ROW(Severity.HIGH, Reliability.SOUND),
  /// A number or a code in a cell of a table.
  CELL(Severity.HIGH, Reliability.SOUND),
  /// A date.
  DATE(Severity.HIGH, Reliability.SOUND),
  /// A number of days, months, years, hours.
  TERM(Severity.HIGH, Reliability.SOUND),
  /// A sum of money.
  AMOUNT(Severity.HIGH, Reliability.SOUND),
  /// A percentage.
  PERCENT(Severity.HIGH, Reliability.SOUND),
  /// What a number counts: days or months, thousands or millions.
  MEASURE(Severity.HIGH, Reliability.SOUND),
  /// The date or number of a cited act.
  CITED_ACT(Severity.MEDIUM, Reliability.SOUND),
  /// The number of a cited provision.
  CITED_PROVISION(Severity.MEDIUM, Reliability.SOUND),
  /// Any other number.
  NUMBER(Severity.MEDIUM, Reliability.SOUND),
  /// At least in one text, at most in the other.
  LIMIT(Severity.HIGH, Reliability.SOUND),
  /// May in one text, must in the other.
  MODALITY(Severity.HIGH, Reliability.SOUND),
  /// And in one text, or in the other, at the end of an item of a list.
  CONJUNCTION(Severity.MEDIUM, Reliability.SOUND),
  /// Not in one text alone.
  NEGATION(Severity.HIGH, Reliability.SOUND),
  /// Words that say another thing.
  WORDS(Severity.MEDIUM, Reliability.SOUND),
  /// Somebody's name.
  NAME(Severity.LOW, Reliability.SOUND),
  /// Who signed.
  SIGNATURE(Severity.MEDIUM, Reliability.SOUND),
  /// A number that one text says more often than the other.
  REPETITION(Severity.LOW, Reliability.DOUBTFUL);

  private final Severity severity;
  private final Reliability reliability;

  DiscrepancyKind(Severity severity, Reliability reliability) {
    this.severity = severity;
    this.reliability = reliability;
  }

  /// How much may hang on it.
  public Severity severity() {
    return severity;
  }

  /// Whether what is found of this kind is as a rule right.
  public Reliability reliability() {
    return reliability;
  }

  /// How much may hang on a discrepancy.
  public enum Severity {
    /// A slip that changes no right.
    LOW,
    /// It may lead a reader astray.
    MEDIUM,
    /// Somebody's right or duty, or a sum, differs.
    HIGH
  }

  /// Whether findings of a kind are shown without being asked for.
  public enum Reliability {
    /// At least nine in ten are right.
    SOUND,
    /// Many are not; they are shown to those who ask for all.
    DOUBTFUL
  }
}

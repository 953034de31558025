package kz.zannama.comparison.discrepancy;

/// One thing that two texts of an act say differently.
///
/// Specimen: «2004 жылдың 15-қарашасына дейін» beside «к 15 ноября 2005 года» is a
/// [DiscrepancyKind#DATE].
///
/// @param kind what it is in
/// @param standing whether it stands for itself
/// @param confidence how sure it is that the texts differ, 0 to 1
/// @param rule the name of the rule that found it
/// @param left what the first text says
/// @param right what the second text says
public record Discrepancy(
    DiscrepancyKind kind,
    Standing standing,
    double confidence,
    String rule,
    Statement left,
    Statement right) {
  /// Confidence at which a discrepancy is shown without being asked for.
  private static final double SURE = 0.7;

  private static final double DOUBTED = 0.5;

  /// Whether something else explains a discrepancy.
  public enum Standing {
    /// Nothing does.
    UNEXPLAINED,
    /// An act changed the provision in one of the texts alone.
    OF_THE_EDITION
  }

  /// A discrepancy that nothing explains.
  static Discrepancy of(
      DiscrepancyKind kind, double confidence, String rule, Statement left, Statement right) {
    return new Discrepancy(kind, Standing.UNEXPLAINED, confidence, rule, left, right);
  }

  /// Whether it is shown to those who do not ask for all: it is sound, sure, and nothing explains
  /// it.
  public boolean isShown() {
    return standing == Standing.UNEXPLAINED
        && kind.reliability() == DiscrepancyKind.Reliability.SOUND
        && confidence >= SURE;
  }

  /// This discrepancy, not sure enough to be shown.
  Discrepancy doubted() {
    return new Discrepancy(kind, standing, Math.min(confidence, DOUBTED), rule, left, right);
  }

  /// This discrepancy, explained by the edition.
  Discrepancy ofTheEdition() {
    return new Discrepancy(kind, Standing.OF_THE_EDITION, confidence, rule, left, right);
  }
}

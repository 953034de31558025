package kz.zannama.parser.internal.source.word.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.FormulaText;

/// A formula as a line of text: `S = (a + b)/2`, `√(x² + y²)`, `∑_(i=1)^n a_i` (ECMA-376 part 1,
/// 22.1).
final class Formula {
  private Formula() {}

  /// The text of `m:oMath` or of anything in one.
  static String text(Markup formula) {
    return switch (formula.name()) {
      case "m:t", "w:t" -> formula.text();
      case "m:f" -> grouped(formula, "m:num") + "/" + grouped(formula, "m:den");
      case "m:sSup" -> part(formula, "m:e") + FormulaText.raised(part(formula, "m:sup"));
      case "m:sSub" -> part(formula, "m:e") + FormulaText.lowered(part(formula, "m:sub"));
      case "m:sSubSup" ->
          part(formula, "m:e")
              + FormulaText.lowered(part(formula, "m:sub"))
              + FormulaText.raised(part(formula, "m:sup"));
      case "m:sPre" ->
          FormulaText.lowered(part(formula, "m:sub"))
              + FormulaText.raised(part(formula, "m:sup"))
              + part(formula, "m:e");
      case "m:rad" ->
          FormulaText.raised(part(formula, "m:deg"))
              + "√"
              + FormulaText.bracketed(part(formula, "m:e"));
      case "m:nary" -> nary(formula);
      case "m:d" -> delimited(formula);
      case "m:func" -> part(formula, "m:fName") + " " + part(formula, "m:e");
      case "m:limLow" -> part(formula, "m:e") + FormulaText.lowered(part(formula, "m:lim"));
      case "m:limUpp" -> part(formula, "m:e") + FormulaText.raised(part(formula, "m:lim"));
      case "m:m" -> rows(formula, "m:mr", "; ");
      case "m:mr" -> rows(formula, "m:e", ", ");
      case "m:eqArr" -> rows(formula, "m:e", "\n");
      default ->
          formula.name().endsWith("Pr")
              ? ""
              : formula.children().stream().map(Formula::text).collect(Collectors.joining());
    };
  }

  private static String part(Markup formula, String name) {
    return formula.child(name).map(Formula::text).orElse("");
  }

  private static String rows(Markup formula, String name, String between) {
    return formula.children(name).map(Formula::text).collect(Collectors.joining(between));
  }

  private static String grouped(Markup formula, String name) {
    return FormulaText.group(part(formula, name));
  }

  private static String nary(Markup formula) {
    String sign = property(formula, "m:naryPr", "m:chr").orElse("∫");
    return sign
        + FormulaText.lowered(part(formula, "m:sub"))
        + FormulaText.raised(part(formula, "m:sup"))
        + " "
        + part(formula, "m:e");
  }

  private static String delimited(Markup formula) {
    String separator = property(formula, "m:dPr", "m:sepChr").orElse("|");
    List<String> parts = formula.children("m:e").map(Formula::text).toList();
    return property(formula, "m:dPr", "m:begChr").orElse("(")
        + String.join(separator, parts)
        + property(formula, "m:dPr", "m:endChr").orElse(")");
  }

  private static Optional<String> property(Markup formula, String properties, String name) {
    return formula.child(properties).flatMap(p -> p.value(name));
  }
}

package kz.zannama.parser.internal.source.word.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.language.Superscripts;

/// A formula as a line of text: `S = (a + b)/2`, `√(x² + y²)`, `∑_(i=1)^n a_i` (ECMA-376 part 1,
/// 22.1).
final class Formula {
  private Formula() {}

  /// The text of `m:oMath` or of anything in one.
  static String text(Markup formula) {
    return switch (formula.name()) {
      case "m:t", "w:t" -> formula.text();
      case "m:f" -> grouped(formula, "m:num") + "/" + grouped(formula, "m:den");
      case "m:sSup" -> part(formula, "m:e") + raised(part(formula, "m:sup"));
      case "m:sSub" -> part(formula, "m:e") + lowered(part(formula, "m:sub"));
      case "m:sSubSup" ->
          part(formula, "m:e") + lowered(part(formula, "m:sub")) + raised(part(formula, "m:sup"));
      case "m:sPre" ->
          lowered(part(formula, "m:sub")) + raised(part(formula, "m:sup")) + part(formula, "m:e");
      case "m:rad" -> raised(part(formula, "m:deg")) + "√" + bracketed(part(formula, "m:e"));
      case "m:nary" -> nary(formula);
      case "m:d" -> delimited(formula);
      case "m:func" -> part(formula, "m:fName") + " " + part(formula, "m:e");
      case "m:limLow" -> part(formula, "m:e") + lowered(part(formula, "m:lim"));
      case "m:limUpp" -> part(formula, "m:e") + raised(part(formula, "m:lim"));
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
    return group(part(formula, name));
  }

  /// A text that stands for one thing: in brackets, unless it is one word or number.
  private static String group(String text) {
    boolean one = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',' || c == '.');
    return one ? text : bracketed(text);
  }

  private static String bracketed(String text) {
    return text.isEmpty() ? "" : "(" + text + ")";
  }

  private static String raised(String text) {
    if (text.isBlank()) {
      return "";
    }
    String raised = Superscripts.of(text);
    return raised.equals(text) ? "^" + group(text) : raised;
  }

  private static String lowered(String text) {
    return text.isBlank() ? "" : "_" + group(text);
  }

  private static String nary(Markup formula) {
    String sign = property(formula, "m:naryPr", "m:chr").orElse("∫");
    return sign
        + lowered(part(formula, "m:sub"))
        + raised(part(formula, "m:sup"))
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

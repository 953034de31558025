package kz.zannama.parser.internal.source.word.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.FormulaText;

/// The formulas of a document as lines of text: `S = (a + b)/2`, `√(x² + y²)` (MathML 3). They
/// stand inside the objects of a flat file, in parts of their own of a package.
final class Formulas {
  private static final Set<String> INFIX =
      Set.of("=", "+", "-", "−", "×", "⋅", "·", "÷", "±", "<", ">", "≤", "≥", "≠", "≈");

  // what LibreOffice writes where a formula has an empty place
  private static final String NOTHING = "❑";

  private final Map<String, String> texts;

  private Formulas(Map<String, String> texts) {
    this.texts = texts;
  }

  /// The formulas in the parts of a file.
  static Formulas of(OdtFile file) throws IOException {
    return new Formulas(file.objects(Formulas::read));
  }

  private static Optional<String> read(InputStream part) throws IOException {
    List<Markup> elements = new ArrayList<>();
    ElementReader.read(part, Set.of("office:document-content"), elements::add);
    return elements.stream().filter(root -> root.is("math:math")).map(Formulas::line).findFirst();
  }

  /// The text of the formula that an object is; empty where it is none.
  Optional<String> text(Markup object) {
    Optional<Markup> inside = object.child("math:math");
    if (inside.isPresent()) {
      return inside.map(Formulas::line);
    }
    String href = object.attribute("href");
    return Optional.ofNullable(texts.get(href.startsWith("./") ? href.substring(2) : href));
  }

  private static String line(Markup element) {
    List<Markup> parts =
        element.children().stream()
            .filter(child -> !child.name().startsWith("math:annotation"))
            .toList();
    return switch (element.name()) {
      case ElementReader.TEXT -> element.text().replace(NOTHING, "").strip();
      case "math:mfrac" ->
          FormulaText.group(part(parts, 0)) + "/" + FormulaText.group(part(parts, 1));
      case "math:msup", "math:mover" -> part(parts, 0) + FormulaText.raised(part(parts, 1));
      case "math:msub", "math:munder" -> part(parts, 0) + FormulaText.lowered(part(parts, 1));
      case "math:msubsup", "math:munderover" ->
          part(parts, 0)
              + FormulaText.lowered(part(parts, 1))
              + FormulaText.raised(part(parts, 2))
              + (element.is("math:munderover") ? " " : "");
      case "math:msqrt" -> "√" + FormulaText.bracketed(joined(parts, ""));
      case "math:mroot" ->
          FormulaText.raised(part(parts, 1)) + "√" + FormulaText.bracketed(part(parts, 0));
      case "math:mtable" -> joined(parts, "; ");
      case "math:mtr" -> joined(parts, ", ");
      case "math:mspace" -> " ";
      default -> joined(parts, "");
    };
  }

  private static String part(List<Markup> parts, int at) {
    return at < parts.size() ? line(parts.get(at)) : "";
  }

  private static String joined(List<Markup> parts, String between) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> {
          String line = line(parts.get(i));
          boolean infix = i > 0 && parts.get(i).is("math:mo") && INFIX.contains(line);
          return infix ? " " + line + " " : line;
        })
        .collect(Collectors.joining(between));
  }
}

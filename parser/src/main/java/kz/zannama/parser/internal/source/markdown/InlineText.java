package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.SourceText.Replacement;
import kz.zannama.parser.internal.source.Style;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The text of a Markdown paragraph with its markup taken away; the markup is kept as edits.
final class InlineText extends AbstractVisitor {
  // "<br>", "<br/>"
  private static final Pattern BREAK = Pattern.compile("<br\\s{0,3}/?>");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String raw;
  private final MarkdownView view;
  private final int start;
  private final int end;
  private final List<Replacement> replacements = new ArrayList<>();
  private int done;
  private boolean broken;
  private boolean raised;
  private int strong;
  private int slanted;
  private int printed;
  private int bold;
  private int italic;

  private InlineText(String raw, MarkdownView view, int start, int end) {
    this.raw = raw;
    this.view = view;
    this.start = start;
    this.end = end;
    this.done = start;
  }

  /// Reads the inline content of a block.
  ///
  /// @param raw the whole raw text
  static InlineText of(Node block, String raw, MarkdownView view) {
    SourceSpan first = block.getSourceSpans().getFirst();
    SourceSpan last = block.getSourceSpans().getLast();
    int end = last.getInputIndex() + last.getLength();
    int rawEnd = end == 0 ? 0 : view.rawPlace(end - 1) + 1;
    InlineText text = new InlineText(raw, view, view.rawPlace(first.getInputIndex()), rawEnd);
    text.visitChildren(block);
    text.skipTo(rawEnd);
    return text;
  }

  /// The text.
  SourceText text() {
    return SourceText.of(raw.substring(start, end), start).replaceAll(replacements);
  }

  /// The look that all of the text has.
  Style style(int headingLevel, boolean setApart) {
    return new Style(
        printed > 0 && bold == printed,
        printed > 0 && italic == printed,
        Style.Ink.BLACK,
        Style.Alignment.START,
        headingLevel,
        setApart);
  }

  boolean isEmpty() {
    return printed == 0;
  }

  @Override
  public void visit(StrongEmphasis node) {
    strong++;
    visitChildren(node);
    strong--;
  }

  @Override
  public void visit(Emphasis node) {
    slanted++;
    visitChildren(node);
    slanted--;
  }

  @Override
  public void visit(SoftLineBreak node) {
    broken = true;
  }

  @Override
  public void visit(HardLineBreak node) {
    broken = true;
  }

  @Override
  public void visit(HtmlInline node) {
    String tag = node.getLiteral().toLowerCase(Locale.ROOT);
    broken |= BREAK.matcher(tag).matches();
    raised = tag.startsWith("<sup") || raised && !tag.startsWith("</sup");
  }

  @Override
  public void visit(Code node) {
    append(node, node.getLiteral());
  }

  @Override
  public void visit(Text node) {
    append(node, node.getLiteral());
  }

  private void append(Node node, String literal) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan first = node.getSourceSpans().getFirst();
    SourceSpan last = node.getSourceSpans().getLast();
    int from = view.rawPlace(first.getInputIndex());
    int to = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
    skipTo(from);
    String shown = literal.replace(MarkdownView.HIDDEN_UNDERSCORE, '_');
    align(from, to, raised ? raised(shown) : shown);
    done = to;
    count(shown);
  }

  private static String raised(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  private void count(String text) {
    int shown = (int) text.chars().filter(c -> c > ' ' && c != '\u00a0').count();
    printed += shown;
    bold += strong > 0 ? shown : 0;
    italic += slanted > 0 ? shown : 0;
  }

  /// Takes away the markup up to a place, or leaves a line feed of it.
  private void skipTo(int place) {
    String markup = raw.substring(done, Math.max(done, place));
    String left = broken && done > start && place < end ? "\n" : "";
    if (!markup.equals(left)) {
      replacements.add(new Replacement(done - start, place - start, left));
    }
    done = place;
    broken = false;
  }

  /// Records where a text differs from how it is written: escapes and entities.
  private void align(int from, int to, String shown) {
    List<Replacement> found = new ArrayList<>();
    int at = from;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (at < to && raw.charAt(at) == '\\' && c != '\\') {
        found.add(new Replacement(at - start, at + 1 - start, ""));
        at++;
      }
      int entityEnd = at < to && raw.charAt(at) == '&' ? raw.indexOf(';', at) : -1;
      if (at < to && raw.charAt(at) == c && (c != '&' || !isEntity(at, entityEnd))) {
        at++;
      } else if (entityEnd > 0 && isEntity(at, entityEnd)) {
        found.add(new Replacement(at - start, entityEnd + 1 - start, String.valueOf(c)));
        at = entityEnd + 1;
      } else {
        replacements.add(new Replacement(from - start, to - start, shown));
        return;
      }
    }
    if (at != to) {
      found = List.of(new Replacement(from - start, to - start, shown));
    }
    replacements.addAll(found);
  }

  private boolean isEntity(int at, int end) {
    if (end < 0 || end - at > 32 || end - at < 2) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      char c = raw.charAt(i);
      if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '#') {
        return false;
      }
    }
    return true;
  }
}

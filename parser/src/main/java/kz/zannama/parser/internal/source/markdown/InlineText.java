package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Superscripts;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.SourceText.Replacement;
import kz.zannama.parser.internal.source.Style;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
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
  // "<del>", "<s>", "<strike>", and where they end
  private static final Pattern DELETION = Pattern.compile("<(/?)(?:del|s|strike)(?:\\s[^>]*+)?>");

  private final String raw;
  private final MarkdownView view;
  private final Omissions omissions;
  private final int start;
  private final int end;
  private final List<Replacement> replacements = new ArrayList<>();
  private int done;
  private boolean broken;
  private boolean raised;
  private boolean deleted;
  private boolean hasDeletions;
  private int strong;
  private int slanted;
  private int printed;
  private int bold;
  private int italic;

  private InlineText(String raw, MarkdownView view, Omissions omissions, int start, int end) {
    this.omissions = omissions;
    this.raw = raw;
    this.view = view;
    this.start = start;
    this.end = end;
    this.done = start;
  }

  /// Reads the inline content of a block.
  ///
  /// @param raw the whole raw text
  /// @param omissions takes what is deleted
  static InlineText of(Node block, String raw, MarkdownView view, Omissions omissions) {
    SourceSpan first = block.getSourceSpans().getFirst();
    SourceSpan last = block.getSourceSpans().getLast();
    int end = last.getInputIndex() + last.getLength();
    int rawEnd = end == 0 ? 0 : view.rawPlace(end - 1) + 1;
    int start = view.rawPlace(first.getInputIndex());
    InlineText text = new InlineText(raw, view, omissions, start, rawEnd);
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

  /// Whether something was deleted in it.
  boolean hasDeletions() {
    return hasDeletions;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough && !node.getSourceSpans().isEmpty()) {
      SourceSpan first = node.getSourceSpans().getFirst();
      SourceSpan last = node.getSourceSpans().getLast();
      int from = view.rawPlace(first.getInputIndex());
      int to = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
      delete(raw.substring(from + 2, Math.max(from + 2, to - 2)), from);
    } else {
      visitChildren(node);
    }
  }

  private void delete(String words, int place) {
    hasDeletions = true;
    omissions.add(IssueCode.TEXT_STRUCK, words, place);
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
    Matcher deletion = DELETION.matcher(tag);
    if (deletion.matches()) {
      deleted = deletion.group(1).isEmpty();
    }
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
    if (deleted) {
      delete(literal, from);
      return;
    }
    int to = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
    skipTo(from);
    String shown = MarkdownView.shown(literal);
    String text = raised ? Superscripts.of(shown) : shown;
    replacements.addAll(new WrittenText(raw, start, from, to).differences(text));
    done = to;
    count(shown);
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
}

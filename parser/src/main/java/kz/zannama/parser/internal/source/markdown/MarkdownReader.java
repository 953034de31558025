package kz.zannama.parser.internal.source.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kz.zannama.model.Issue;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.corpus.CorpusText;
import kz.zannama.parser.internal.source.html.HtmlBlocks;
import kz.zannama.parser.internal.source.text.TextBlocks;

/// Reads Markdown. The raw text is the decoded text with line feeds at its line ends, of one file
/// or of those that a text of a corpus is joined from.
public final class MarkdownReader {
  // "# Бұйрық", "**Министр**", "> *Сноска. …*", "| a | b |\n|---|---|": what plain text has not
  private static final Pattern SIGN =
      Pattern.compile(
          "(?m)^(?:#{1,6} \\S|\\*\\*[^*\\n]{1,500}(?:\\n[^*\\n]{1,500}){0,9}\\*\\*[ \\t]*$"
              + "|> \\S|\\|[ :]*-{3,}[-| :]*$)");
  private static final int SAMPLE = 16 * 1024;

  private MarkdownReader() {}

  /// Whether a text is written in Markdown, whatever its file is called.
  public static boolean isMarkdown(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    return SIGN.matcher(sample).results().limit(2).count() == 2;
  }

  /// The document of a Markdown file.
  ///
  /// @throws IOException if the file is no text or has nothing but blanks and markup
  public static SourceDocument read(SourceFile file) throws IOException {
    CorpusText text = CorpusText.of(file);
    String raw = text.raw();
    List<SourceBlock> blocks = new ArrayList<>();
    List<Issue> issues = text.issues();
    MarkdownNotes notes = new MarkdownNotes(raw);
    Omissions omissions = new Omissions(issues);
    for (Span stretch : text.stretches()) {
      for (Segment segment : Segment.of(raw, stretch, notes)) {
        blocks.addAll(blocks(raw, segment, notes, omissions));
      }
    }
    if (blocks.isEmpty()) {
      throw file.failure("no text in it");
    }
    Source source = file.source(OptionalInt.empty()).withPieces(text.pieces());
    return new SourceDocument(source, raw, blocks, notes.notes(), issues, text.stated());
  }

  private static List<SourceBlock> blocks(
      String raw, Segment segment, MarkdownNotes notes, Omissions omissions) {
    int from = segment.from();
    int to = segment.to();
    return switch (segment.kind()) {
      case MARKDOWN -> MarkdownBlocks.of(raw, from, to, notes, omissions);
      case HTML -> HtmlBlocks.of(raw, from, to, omissions);
      case PLAIN -> TextBlocks.of(raw, from, to);
      case TAB_ROWS -> List.of(TabRows.grid(raw, from, to, omissions));
      case NOTE -> List.of();
    };
  }
}

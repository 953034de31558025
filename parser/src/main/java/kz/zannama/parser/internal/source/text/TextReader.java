package kz.zannama.parser.internal.source.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.encoding.DecodedText;
import kz.zannama.parser.internal.source.encoding.TextDecoder;

/// Reads plain text. The raw text is the decoded text with line feeds at its line ends.
///
/// The heading of a record of an archive is the first paragraph, with heading level 1. Where it was
/// made of a file's name, the sum of digits before the title is none of its words.
public final class TextReader {
  private static final Style HEADING =
      new Style(false, false, Style.Ink.BLACK, Style.Alignment.START, 1, false);

  // "eef83b22_О базовых ставках": the check sum that an export puts before a name
  private static final Pattern CHECK_SUM =
      Pattern.compile("(?=\\D{0,63}\\d)[0-9a-f]{8,64}_(?=\\S)");

  private TextReader() {}

  /// The document of a text file.
  ///
  /// @throws IOException if the file is no text or has nothing but blanks
  public static SourceDocument read(SourceFile file) throws IOException {
    DecodedText decoded = TextDecoder.decode(file);
    String raw = decoded.value();
    if (raw.isBlank()) {
      throw file.failure("no text in it");
    }
    List<SourceBlock> blocks = withoutCheckSum(file.isRecord() ? record(raw) : TextBlocks.of(raw));
    return new SourceDocument(file.source(OptionalInt.empty()), raw, blocks, decoded.allIssues());
  }

  /// A record's first line is its heading, whatever it looks like.
  private static List<SourceBlock> record(String raw) {
    int end = raw.indexOf('\n');
    int headingEnd = end < 0 ? raw.length() : end;
    List<SourceBlock> blocks = new ArrayList<>();
    if (headingEnd > 0) {
      blocks.add(new Paragraph(SourceText.of(raw.substring(0, headingEnd), 0), HEADING));
    }
    blocks.addAll(TextBlocks.of(raw, headingEnd, raw.length()));
    return blocks;
  }

  private static List<SourceBlock> withoutCheckSum(List<SourceBlock> blocks) {
    if (!(blocks.getFirst() instanceof Paragraph(SourceText text, Style style))) {
      return blocks;
    }
    Matcher sum = CHECK_SUM.matcher(text.value());
    if (!sum.lookingAt()) {
      return blocks;
    }
    List<SourceBlock> others = new ArrayList<>(blocks);
    others.set(0, new Paragraph(text.replace(0, sum.end(), ""), style));
    return others;
  }
}

package kz.zannama.parser.internal.line;

import kz.zannama.language.Letters;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// A line, table or picture of an act in its place.
public sealed interface Item {
  /// Where it stands.
  Span span();

  /// A paragraph with the key that rules match it by.
  ///
  /// @param text the paragraph
  /// @param style how it looks
  /// @param key the matching key of the text, of the same length
  /// @param aside whether it stands at the right below the header of an annex: «БЕКІТЕМІН»
  record Line(SourceText text, Style style, String key, boolean aside) implements Item {
    /// A line for a paragraph.
    public static Line of(SourceText text, Style style) {
      return new Line(text, style, Letters.foldedKey(text.value()), false);
    }

    /// A line for a paragraph.
    public static Line of(Paragraph paragraph) {
      return of(paragraph.text(), paragraph.style());
    }

    /// This line as one that stands aside.
    public Line asAside() {
      return new Line(text, style, key, true);
    }

    /// The text.
    public String value() {
      return text.value();
    }

    /// Whether nothing is printed in it.
    public boolean isBlank() {
      return value().isBlank();
    }

    /// The part of the line from one place to another, blanks around it left out.
    public Line part(int from, int to) {
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(value().charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(value().charAt(end - 1))) {
        end--;
      }
      return new Line(text.substring(start, end), style, key.substring(start, end), aside);
    }

    @Override
    public Span span() {
      return text.span();
    }
  }

  /// A table.
  record Cells(Grid grid) implements Item {
    @Override
    public Span span() {
      return grid.span();
    }
  }

  /// Somebody's office and name, set in two cells or columns.
  ///
  /// @param office the office, empty text where none is printed
  /// @param name the name
  record Signature(Line office, Line name) implements Item {
    @Override
    public Span span() {
      return office.span().start() <= name.span().start()
          ? office.span().to(name.span())
          : name.span().to(office.span());
    }
  }

  /// A picture.
  record Picture(Span span) implements Item {}
}

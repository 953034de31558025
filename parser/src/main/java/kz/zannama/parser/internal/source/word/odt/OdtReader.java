package kz.zannama.parser.internal.source.word.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.markup.MarkupStream;
import kz.zannama.parser.internal.source.word.shown.WordText;
import org.jspecify.annotations.Nullable;

/// Reads a document of OpenDocument, a package or a flat file.
public final class OdtReader {
  private static final String AUTOMATIC = "office:automatic-styles";
  private static final String COMMON = "office:styles";
  private static final String MASTER = "office:master-styles";
  private static final Set<String> FURNITURE =
      Set.of(
          "style:header",
          "style:header-left",
          "style:header-first",
          "style:footer",
          "style:footer-left",
          "style:footer-first");

  private final OdtFile file;
  private final OdtReview review;
  private final WordText text;
  private final Copies copies = new Copies();
  private OdtStyles styles = OdtStyles.none();
  private OdtListStyles listStyles = OdtListStyles.none();
  private @Nullable OdtStory body;

  /// That a document is closed with a password.
  public static final class Encrypted extends IOException {
    /// What is said of it.
    public static final String REASON = "encrypted with a password";

    private static final long serialVersionUID = 1L;

    private Encrypted() {
      super(REASON);
    }
  }

  private OdtReader(OdtFile file, Revisions revisions, WordText text) {
    this.file = file;
    this.review = new OdtReview(revisions);
    this.text = text;
  }

  /// The blocks of a document.
  ///
  /// @param revisions which text of a document under review is read
  /// @param text takes its raw text, notes and issues
  /// @throws Encrypted if the file is closed with a password
  /// @throws IOException if it is damaged
  public static List<SourceBlock> read(byte[] bytes, Revisions revisions, WordText text)
      throws IOException {
    return new OdtReader(new OdtFile(bytes), revisions, text).read();
  }

  private List<SourceBlock> read() throws IOException {
    if (file.isEncrypted()) {
      throw new Encrypted();
    }
    List<Markup> shared = new ArrayList<>();
    Optional<InputStream> part = file.part(OdtFile.STYLES);
    if (part.isPresent()) {
      ElementReader.read(part.get(), Set.of("office:body"), shared::add);
    }
    named(shared, COMMON).forEach(this::addStyles);
    OdtStyles common = styles;
    OdtListStyles commonLists = listStyles;
    InputStream content =
        file.part(OdtFile.CONTENT).orElseThrow(() -> new IOException("no document in it"));
    Formulas formulas = Formulas.of(file);
    int tooDeep =
        ElementReader.read(content, Set.of(COMMON, MASTER), element -> add(element, formulas));
    List<SourceBlock> blocks = body == null ? List.of() : body.end();
    text.placeNotes();
    styles = common;
    listStyles = commonLists;
    named(shared, AUTOMATIC).forEach(this::addStyles);
    furniture(shared, formulas);
    review.issues().forEach(text::add);
    MarkupStream.leftOut(tooDeep).ifPresent(text::add);
    return blocks;
  }

  private static Stream<Markup> named(List<Markup> elements, String name) {
    return elements.stream().filter(element -> element.is(name));
  }

  private void addStyles(Markup further) {
    styles = styles.with(further);
    listStyles = listStyles.with(further);
  }

  private OdtContext context(Formulas formulas, WordText into) {
    return new OdtContext(review, styles, new OdtLists(listStyles), formulas, copies, into, false);
  }

  private void add(Markup element, Formulas formulas) {
    if (element.is(AUTOMATIC)) {
      addStyles(element);
      return;
    }
    if (body == null) {
      body = new OdtStory(context(formulas, text));
    }
    body.add(element);
  }

  /// Says what the headers and footers print, which are none of the text.
  private void furniture(List<Markup> shared, Formulas formulas) {
    Set<String> printed = new LinkedHashSet<>();
    named(shared, MASTER)
        .flatMap(master -> master.children("style:master-page"))
        .flatMap(page -> page.children().stream())
        .filter(child -> FURNITURE.contains(child.name()))
        .forEach(child -> {
          WordText aside = new WordText();
          OdtStory.read(child.children(), context(formulas, aside));
          printed.add(Letters.squeeze(aside.raw()));
        });
    text.leaveOutFurniture(printed);
  }
}

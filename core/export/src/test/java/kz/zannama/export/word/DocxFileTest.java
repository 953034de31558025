package kz.zannama.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.export.ExportFormat;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.Requisites;
import kz.zannama.model.Table;
import kz.zannama.model.Table.Cell;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TableGrid;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.ActParser;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxFileTest {
  private static final Path ACTS =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")), "acts");

  private static final Map<String, ThereAndBack> READ = new HashMap<>();

  static Stream<String> files() throws IOException {
    try (Stream<Path> inside = Files.list(ACTS)) {
      return inside
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".gz"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /// What a source says, and what is read in the document that is written of it.
  private record ThereAndBack(ActText text, ActText again) {
    static ThereAndBack of(String name) {
      try {
        ActText text = act(name);
        String file = text.language() == Language.KAZAKH ? "act.kaz.docx" : "act.rus.docx";
        ByteArrayInputStream written = new ByteArrayInputStream(DocxFile.write(text));
        return new ThereAndBack(text, ActParser.create().parse(written, file).act().text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static ActText act(String name) throws IOException {
    return ActParser.create().parse(ACTS.resolve(name)).act().text();
  }

  private static ThereAndBack read(String name) {
    return READ.computeIfAbsent(name, ThereAndBack::of);
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsBackWithItsRequisites(String name) {
    Requisites printed = read(name).text().requisites();
    Requisites read = read(name).again().requisites();

    assertThat(read.title()).isEqualTo(printed.title());
    assertThat(read.type()).isEqualTo(printed.type());
    assertThat(read.issuers()).isEqualTo(printed.issuers());
    assertThat(read.adopted()).isEqualTo(printed.adopted());
    assertThat(read.number()).isEqualTo(printed.number());
    assertThat(read.registration()).isEqualTo(printed.registration());
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsBackWithItsProvisions(String name) {
    ActText text = read(name).text();
    ActText again = read(name).again();
    assertThat(provisions(again)).isEqualTo(provisions(text)).isNotEmpty();
    assertThat(again.annexes().stream().map(Annex::id).toList())
        .isEqualTo(text.annexes().stream().map(Annex::id).toList());
    assertThat(again.preamble()).isEqualTo(text.preamble());
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsBackWithItsSignatories(String name) {
    ActText text = read(name).text();
    // A body that agreed without a name is kept as the last words of the act, before its signature.
    assumeThat(last(text)).doesNotContain("СОГЛАСОВАН", "КЕЛІСІЛДІ");

    assertThat(read(name).again().signatories()).isEqualTo(text.signatories());
    assertThat(read(name).again().approvals()).isEqualTo(text.approvals());
  }

  private static String last(ActText text) {
    return text.body().stream()
        .filter(TextBlock.class::isInstance)
        .map(block -> ((TextBlock) block).text())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsBackWithItsTables(String name) {
    assertThat(cells(read(name).again())).isEqualTo(cells(read(name).text()));
  }

  private static List<String> provisions(ActText text) {
    return text.blocks()
        .filter(Provision.class::isInstance)
        .map(Provision.class::cast)
        .map(it -> it.id() + " " + it.heading().orElse("") + " " + it.text().orElse(""))
        .toList();
  }

  private static List<List<TableGrid.Placed>> cells(ActText text) {
    return text.tables().stream().map(table -> TableGrid.of(table).cells()).toList();
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    ActText text = act("tree-register.rus.docx");
    byte[] here = DocxFile.write(text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(DocxFile.write(text)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void usesHeadingsAndSaysThatItIsNoOfficialCopy() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(DocxFile.write(act("crafts-law.rus.html"))))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .contains("Title", "Requisites", "Heading3", "Normal");
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        assertThat(document.getStyles().getStyle(paragraph.getStyle())).isNotNull();
      }
      assertThat(document.getFooterList().getFirst().getText())
          .startsWith("Это неофициальная копия");
    }
  }

  @Test
  void keepsOddTextAndTables() throws IOException {
    Table odd =
        new Table(
            Optional.of("<caption>"),
            Optional.empty(),
            1,
            4,
            List.of(
                new Table.Row(List.of(cell("a", 1, 2), cell("b\nc", 3, 1))),
                new Table.Row(List.of(cell("\u0001 & <w:p>", 2, 2))),
                new Table.Row(List.of())));
    ActText text = act("labour-order-204.rus.txt");
    List<Block> body = new ArrayList<>(text.body());
    body.add(new TableBlock(new ElementId("table_9"), odd, Optional.empty()));
    ActText changed = with(text, body);

    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(DocxFile.write(changed)))) {
      assertThat(document.getTables().getFirst().getText())
          .contains("a", "b", "c", "\uFFFD & <w:p>");
    }
  }

  private static Cell cell(String text, int rows, int columns) {
    return new Cell(text, rows, columns, Optional.empty());
  }

  private static ActText with(ActText text, List<Block> body) {
    return new ActText(
        text.source(),
        text.language(),
        text.requisites(),
        text.preamble(),
        text.basis(),
        text.citations(),
        text.changes(),
        text.history(),
        text.signatories(),
        text.approvals(),
        body,
        text.annexes(),
        text.evidence(),
        text.issues());
  }

  @Test
  void isOneDocumentForEachLanguage() throws IOException {
    Act both =
        ActParser.create()
            .parse(ACTS.resolve("labour-order-204.kaz.txt"))
            .act()
            .with(act("labour-order-204.rus.txt"));

    assertThat(ExportFormat.DOCX.write(both)).containsOnlyKeys(".kk.docx", ".ru.docx");
  }
}

package kz.zannama.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.zannama.export.print.XmlPage;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class AkomaNtosoTest {
  private static final Path ACTS =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")), "acts");
  private static final Path SCHEMA =
      Path.of(System.getProperty("zannama.akn", "../../../shared/akn"), "akomantoso30.xsd");
  private static final Pattern EID = Pattern.compile(" eId=\"([^\"]*)\"");

  @Test
  void isValidAgainstTheSchema() throws Exception {
    assumeTrue(
        Files.isRegularFile(SCHEMA), "skipped: no akomantoso30.xsd, name its folder: zannama.akn");
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
    for (Act act : acts()) {
      String document = AkomaNtoso.write(act, act.text());
      schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }
  }

  @Test
  void keepsAllTheTextInItsOrder() throws Exception {
    for (Act act : acts()) {
      String written = bare(parsed(act).getDocumentElement().getTextContent());
      int from = 0;
      for (String words : words(act.text())) {
        int place = written.indexOf(bare(words), from);
        assertThat(place).as("%s: %s", act.id(), words).isNotNegative();
        from = place + bare(words).length();
      }
    }
  }

  @Test
  void givesEachElementAnIdOfItsOwn() throws IOException {
    for (Act act : acts()) {
      List<String> ids =
          EID.matcher(AkomaNtoso.write(act, act.text())).results().map(id -> id.group(1)).toList();
      assertThat(ids).as(act.id().value()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }
  }

  @Test
  void makesBothLanguagesExpressionsOfOneWork() throws Exception {
    Act kazakh = act("labour-order-204.kaz.txt");
    Act russian = act("labour-order-204.rus.txt");
    String work = "/akn/kz/act/" + russian.id().value();
    assertThat(AkomaNtoso.write(kazakh.with(russian.text())).values())
        .hasSize(2)
        .allMatch(document -> document.contains("<FRBRuri value=\"" + work + "\">"));
    assertThat(AkomaNtoso.write(kazakh, kazakh.text())).contains(work + "/kaz@");
    assertThat(AkomaNtoso.write(russian, russian.text())).contains(work + "/rus@");
  }

  @Test
  void listsTheChangesThatAnActMakes() throws Exception {
    Document document = parsed(act("labour-order-204.rus.txt"));
    assertThat(document.getElementsByTagName("activeModifications").getLength()).isOne();
    assertThat(document.getElementsByTagName("textualMod").getLength()).isGreaterThan(2);
    assertThat(document.getElementsByTagName("quotedStructure").getLength()).isPositive();
    assertThat(document.getElementsByTagName("ref").getLength()).isPositive();
  }

  @Test
  void replacesWhatXmlDoesNotAllow() {
    assertThat(XmlPage.legal("а\u0000б\u000B\uD800\uFFFEв\n\t😀")).isEqualTo("а�б���в\n\t😀");
  }

  @Test
  void isTheSameInEveryLocale() throws IOException {
    Act act = act("labour-order-204.kaz.txt");
    String here = AkomaNtoso.write(act, act.text());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(AkomaNtoso.write(act, act.text())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void jsonReadsBackAsTheSameAct() throws IOException {
    for (Act act : acts()) {
      String record = text(ExportFormat.JSON.write(act));
      assertThat(ActJson.create().read(record)).isEqualTo(act);
    }
  }

  @Test
  void markdownReadsBackWithItsTitleNumberAndDate() throws IOException {
    for (String name : List.of("labour-order-204", "labour-order-318", "rudny-trade-214")) {
      for (String language : List.of(".kaz", ".rus")) {
        String file = name + language + (name.endsWith("318") ? ".md" : ".txt");
        Act act = act(file);
        Path page = Files.createTempFile(name, ".md");
        Act again;
        try {
          Files.writeString(page, text(ExportFormat.MD.write(act)));
          again = ActParser.create().parse(page).act();
        } finally {
          Files.delete(page);
        }
        assertThat(again.text().title()).as(file).isEqualTo(act.text().title());
        assertThat(again.number()).as(file).isEqualTo(act.number());
        assertThat(again.adopted()).as(file).isEqualTo(act.adopted());
      }
    }
  }

  @Test
  void htmlShowsBothLanguagesAndEscapesTheirText() throws IOException {
    Act both = act("labour-order-204.kaz.txt").with(act("labour-order-204.rus.txt").text());
    assertThat(ExportFormat.HTML.write(both)).containsOnlyKeys(".html");
    assertThat(text(ExportFormat.HTML.write(both)))
        .contains("<body class=\"two\">", "<div class=\"row\" id=\"para_2\">")
        .contains("<div lang=\"kk\"", "<div lang=\"ru\"");
    assertThat(HtmlTables.escaped("<a b=\"c\">&")).isEqualTo("&lt;a b=&quot;c&quot;&gt;&amp;");
  }

  private static String text(Map<String, byte[]> documents) {
    return new String(documents.values().iterator().next(), StandardCharsets.UTF_8);
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Provision p -> Stream.of(p.number(), p.heading(), p.text()).flatMap(Optional::stream);
      case TextBlock paragraph -> Stream.of(paragraph.text());
      case EditorialNote note -> Stream.of(note.text());
      case TableBlock table ->
          table.table().rows().stream().flatMap(row -> row.cells().stream()).map(Table.Cell::text);
      default -> Stream.empty();
    };
  }

  private static List<String> words(ActText text) {
    List<String> words = new ArrayList<>();
    words.add(text.title());
    text.preamble().ifPresent(words::add);
    text.body().stream().flatMap(AkomaNtosoTest::deep).forEach(words::add);
    text.signatories().forEach(person -> words.add(person.name()));
    for (Annex annex : text.annexes()) {
      annex.title().ifPresent(words::add);
      annex.body().stream().flatMap(AkomaNtosoTest::deep).forEach(words::add);
    }
    return words;
  }

  private static Stream<String> deep(Block block) {
    return Stream.concat(words(block), block.children().stream().flatMap(AkomaNtosoTest::deep));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s++", "");
  }

  private static Document parsed(Act act) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(AkomaNtoso.write(act, act.text()))));
  }

  private static Act act(String name) throws IOException {
    return ActParser.create().parse(ACTS.resolve(name)).act();
  }

  private static List<Act> acts() throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.list(ACTS)) {
      files = inside.sorted().toList();
    }
    List<Act> acts = new ArrayList<>();
    for (Path file : files) {
      if (!file.toString().endsWith(".jsonl.gz")) {
        acts.addAll(ActParser.create().parse(file).acts());
      }
    }
    assertThat(acts).hasSizeGreaterThan(15);
    assertThat(acts).anyMatch(act -> act.text(Language.KAZAKH).isPresent());
    return acts;
  }
}

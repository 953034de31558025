package kz.zannama.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Block;
import kz.zannama.model.Box;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActJsonTest {
  private final ActJson json = ActJson.create();

  @TestFactory
  List<DynamicTest> readsEverythingItWrote() {
    return LongStream.range(0, 300)
        .mapToObj(seed -> {
          Act act = new RandomActs(seed).next();
          return DynamicTest.dynamicTest(
              "seed " + seed,
              () -> {
                assertThat(json.read(json.write(act, act.text()))).isEqualTo(act);
                assertThat(json.read(ActJson.pretty().write(act, act.text()))).isEqualTo(act);
              });
        })
        .toList();
  }

  @Test
  void theRandomActsHaveEveryKindOfBlockAndChange() {
    Set<Class<?>> blocks = new HashSet<>();
    Set<Class<?>> changes = new HashSet<>();
    Set<ProvisionKind> kinds = EnumSet.noneOf(ProvisionKind.class);
    for (long seed = 0; seed < 300; seed++) {
      ActText text = new RandomActs(seed).next().text();
      text.blocks().map(Block::getClass).forEach(blocks::add);
      text.changes().forEach(change -> changes.add(change.getClass()));
      for (ProvisionKind kind : ProvisionKind.values()) {
        if (!text.provisions(kind).isEmpty()) {
          kinds.add(kind);
        }
      }
    }
    assertThat(blocks).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    assertThat(changes).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    assertThat(kinds).containsExactly(ProvisionKind.values());
  }

  @Test
  void writesTheContractsFieldsInTheirOrder() {
    assertThat(json.write(small(), small().text()))
        .isEqualTo(
            """
            {"contract":1,"id":"order/minister/2020-02-03/5",\
            "source":{"file":"a.pdf","mediaType":"application/pdf","sha256":"00","pages":2,\
            "archiveId":null},\
            "language":"ru","type":"ORDER","title":"О правилах","issuers":["Министр"],\
            "adopted":"2020-02-03","number":"5","registration":null,"versionDate":null,\
            "status":{"state":"IN_FORCE","by":null,"stated":false,"since":null,"until":null,\
            "knownAt":null,"text":null},"entryIntoForce":null,\
            "preamble":null,"basis":[],"citations":[],\
            "changes":[{"kind":"DELETION",\
            "target":{"type":"LAW","issuer":null,"adopted":null,"number":null,"title":null,\
            "registrationNumber":null,"provisions":[],"text":""},\
            "provision":"art_5","document":null,"effective":null,"until":null,"newNumber":null,\
            "oldText":"слово","newText":null,"text":"исключить"}],\
            "history":[],"signatories":[],"approvals":[],\
            "body":[{"kind":"paragraph","id":"para_1","number":"1","heading":null,\
            "text":"Утвердить.","pages":[2],\
            "span":{"page":2,"box":[72.0,100.5,300.0,16.0],"start":10,"end":20},"children":[]}],\
            "annexes":[],"evidence":[],"warnings":[]}\
            """);
  }

  @Test
  void readsTheStatusOfARecordThatKnowsNothingOfDates() {
    String old =
        json.write(small(), small().text())
            .replace(
                ",\"stated\":false,\"since\":null,\"until\":null,"
                    + "\"knownAt\":null,\"text\":null",
                "");

    assertThat(old).contains("\"status\":{\"state\":\"IN_FORCE\",\"by\":null}");
    assertThat(json.read(old).status()).isEqualTo(Status.NOTHING_AGAINST);
    assertThat(json.read(old.replace("\"IN_FORCE\"", "\"REPEALED\"")).status())
        .isEqualTo(Status.of(Status.State.REPEALED, Optional.empty()));
  }

  @Test
  void writesThePartsOfAChangeOnlyWhereItHasSome() {
    String part = "{\"kind\":\"SENTENCE\",\"position\":\"AFTER\",\"labels\":[\"2\"]}";
    String record =
        json.write(small(), small().text())
            .replace("\"art_5\",", "\"art_5\",\"parts\":[" + part + "],");

    assertThat(json.read(record).text().changes().getFirst().scope().parts())
        .containsExactly(
            new Change.Part(Change.Part.Kind.SENTENCE, Change.Part.Position.AFTER, List.of("2")));
    assertThat(json.write(json.read(record), json.read(record).text())).isEqualTo(record);
    assertRefused(record.replace("SENTENCE", "PAGE"))
        .hasMessageContaining("not one of the contract's values: PAGE");
  }

  @Test
  void writesTheOtherActOfHistoryAsBy() {
    Act act = small();
    ActText text = act.text();
    ActText turned =
        new ActText(
            text.source(),
            text.language(),
            text.requisites(),
            text.preamble(),
            List.of(),
            List.of(),
            List.of(),
            text.changes(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(json.write(Act.of(act.id(), turned), turned))
        .contains("\"changes\":[],\"history\":[{\"kind\":\"DELETION\",\"by\":{\"type\":\"LAW\"");
  }

  @Test
  void writesOneRecordPerLanguage() {
    ActText russian = small().text();
    ActText kazakh =
        new ActText(
            russian.source(),
            Language.KAZAKH,
            russian.requisites(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Act both = small().with(kazakh);
    List<String> records = json.write(both);
    assertThat(records).hasSize(2);
    assertThat(json.read(records.get(0)).with(json.read(records.get(1)).text())).isEqualTo(both);
  }

  @Test
  void aRecordIsOneLineWhateverTheTextsHold() {
    for (long seed = 0; seed < 50; seed++) {
      Act act = new RandomActs(seed).next();
      assertThat(json.write(act, act.text())).doesNotContain("\n", "\r");
    }
  }

  @Test
  void writesTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Act act = new RandomActs(7).next();
    String expected = json.write(act, act.text());
    try {
      for (String tag : List.of("tr-TR", "kk-KZ", "ar-SA", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(json.write(act, act.text())).as(tag).isEqualTo(expected);
        assertThat(json.read(expected)).as(tag).isEqualTo(act);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writersAndStreamsStayOpenAndHoldTheSameRecord() throws IOException {
    Act act = small();
    String record = json.write(act, act.text());
    StringWriter writer = new StringWriter();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (int i = 0; i < 2; i++) {
      json.write(act, act.text(), writer);
      writer.write('\n');
      json.write(act, act.text(), stream);
      stream.write('\n');
    }
    assertThat(writer).hasToString(record + "\n" + record + "\n");
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(record + "\n" + record + "\n");
    assertThat(json.read(new StringReader(record))).isEqualTo(act);
    assertThat(json.read(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(act);
  }

  @Test
  void aFailingWriterFailsWithItsOwnException() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> json.write(small(), small().text(), full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void fieldsAddedByOthersAreLeftAside() {
    Act act = small();
    String record = json.write(act, act.text());
    assertThat(json.read("{\"added\":{\"later\":[1,2]}," + record.substring(1))).isEqualTo(act);
  }

  @Test
  void namesThePlaceOfWhatIsMalformed() {
    String record = json.write(small(), small().text());
    assertRefused(record.replace("\"DELETION\"", "\"ADDITION\""))
        .hasMessage("changes[0].kind: not a kind of change: ADDITION");
    assertRefused(record.replace("\"contract\":1", "\"contract\":2"))
        .hasMessage("contract: not 1: 2");
    assertRefused(record.replace("2020-02-03\",\"number", "2020-02-30\",\"number"))
        .hasMessage("adopted: not a date: 2020-02-30");
    assertRefused(record.replace("\"start\":10", "\"start\":30"))
        .hasMessage("body[0].span: Not a character range: 30..20");
    assertRefused(record.replace("\"start\":10", "\"start\":\"10\""))
        .hasMessage("body[0].span.start: not a whole number: \"10\"");
    assertRefused(record.replace("[72.0,", "["))
        .hasMessageStartingWith("body[0].span.box: not four");
    assertRefused(record.replace("\"type\":\"ORDER\"", "\"type\":\"Приказ\""))
        .hasMessage("type: not one of the contract's values: Приказ");
    assertRefused(record.replace("[\"Министр\"]", "\"Министр\""))
        .hasMessage("issuers: not a list: \"Министр\"");
    assertRefused(record.replace("\"id\":\"para_1\"", "\"id\":\" \""))
        .hasMessage("body[0]: An element id must not be blank");
    assertRefused("[]").hasMessage("record: not an object: []");
    assertRefused("").hasMessage("record: not an object: ");
  }

  @Test
  void namesLineAndColumnOfWhatIsNotJson() {
    assertRefused("{\n  \"contract\": 1,\n  \"id\" 5}")
        .hasMessageStartingWith("Not JSON at line 3, column ");
    assertThatThrownBy(() -> json.read(new StringReader("{\"contract\":")))
        .isExactlyInstanceOf(IOException.class)
        .hasMessageStartingWith("Not JSON at line 1, column ");
  }

  @Test
  void everyPrefixOfARecordIsRefused() {
    String record = json.write(small(), small().text());
    for (int end = 0; end < record.length(); end++) {
      assertRefused(record.substring(0, end));
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String record) {
    return assertThatThrownBy(() -> json.read(record)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Act small() {
    Span span = new Span(OptionalInt.of(2), Optional.of(new Box(72, 100.5, 300, 16)), 10, 20);
    Change.Scope scope =
        new Change.Scope(
            Optional.of(Citation.of(ActType.LAW)),
            Optional.of(new ElementId("art_5")),
            Optional.empty(),
            Optional.empty(),
            "исключить",
            Optional.empty());
    Block paragraph =
        new Provision(
            ProvisionKind.PARAGRAPH,
            new ElementId("para_1"),
            Optional.of("1"),
            Optional.empty(),
            Optional.of("Утвердить."),
            Optional.of(span),
            List.of());
    ActText text =
        new ActText(
            new Source("a.pdf", "application/pdf", "00", OptionalInt.of(2), Optional.empty()),
            Language.RUSSIAN,
            new Requisites(
                ActType.ORDER,
                "О правилах",
                List.of("Министр"),
                Optional.of(LocalDate.of(2020, 2, 3)),
                Optional.of("5"),
                Optional.empty(),
                Optional.empty(),
                Status.NOTHING_AGAINST,
                Optional.empty()),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(new Change.Deletion(scope, Optional.of("слово"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(paragraph),
            List.of(),
            List.of(),
            List.of());
    return Act.of(new ActId("order/minister/2020-02-03/5"), text);
  }
}

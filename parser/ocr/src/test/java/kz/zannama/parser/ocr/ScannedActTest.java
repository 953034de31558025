package kz.zannama.parser.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kz.zannama.model.ActText;
import kz.zannama.model.Box;
import kz.zannama.model.Evidence;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Requisites;
import kz.zannama.model.Table;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.scan.ScanReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads authored acts with the program itself; passed over where it is not installed.
final class ScannedActTest {
  // other work beside makes a page slow
  private static final Optional<Tesseract> PROGRAM =
      Tesseract.find().map(program -> program.withTime(Duration.ofMinutes(5)));

  @BeforeEach
  void needsTheProgram() {
    assumeTrue(PROGRAM.isPresent(), "tesseract is not installed: " + Tesseract.PACKAGES);
  }

  private static ActText read(String act, Degradation degradation) throws IOException {
    byte[] scan = Scan.png(Scan.of(PrintedAct.of(act).slip(), degradation), degradation.dpi());
    ActParser parser = ActParser.builder().scans(ScanReading.of(PROGRAM.orElseThrow())).build();
    return parser.parse(new ByteArrayInputStream(scan), act + ".png").act().text();
  }

  private static void assertFacts(ActText text, String act) throws IOException {
    Requisites requisites = text.requisites();
    assertThat(requisites.type().name()).isEqualTo(fact(act, "type"));
    assertThat(requisites.title()).isEqualTo(fact(act, "title"));
    assertThat(requisites.issuers()).containsExactly(fact(act, "issuer"));
    assertThat(requisites.adopted().orElseThrow()).hasToString(fact(act, "adopted"));
    assertThat(requisites.number()).hasValue(fact(act, "number"));
  }

  private static String fact(String act, String key) throws IOException {
    return PrintedAct.of(act).facts().getOrDefault(key, "-");
  }

  @Test
  void readsTheHeadAndTheTableOfAScanInKazakhTheSameEachTime() throws IOException {
    ActText text = read("well-order.kaz", Degradation.CLEAN);

    assertThat(read("well-order.kaz", Degradation.CLEAN)).isEqualTo(text);
    assertFacts(text, "well-order.kaz");
    Table table = text.tables().getFirst();
    assertThat(table.rows()).hasSize(4);
    assertThat(table.rows().get(2).cells())
        .extracting(Table.Cell::text)
        .containsExactly("2", "Каменка ауылы", "9", "20.04.2018");
    assertThat(text.source().recognition().orElseThrow().confidence()).isGreaterThan(0.9);
    assertThat(text.issues()).anyMatch(issue -> issue.code() == IssueCode.PAGE_RECOGNIZED);
  }

  @Test
  void placesFactsOnAPageThatLaysAskewWithAStampOnIt() throws IOException {
    Degradation askew =
        Degradation.of(
            "askew", 300, PageDamage.stamped(Degradation.BLUE, 0.5, 0.75), PageDamage.turned(1.5));

    ActText text = read("garden-decision.rus", askew);

    assertFacts(text, "garden-decision.rus");
    assertThat(text.issues()).anyMatch(issue -> issue.code() == IssueCode.PAGE_STAMP);
    Box title = box(text, "title");
    // the middle of the page, where its title is set
    assertThat(title.x() + title.width() / 2).isBetween(290.0, 315.0);
    assertThat(title.width()).isBetween(300.0, 420.0);
  }

  @Test
  void readsAPageThatWasLaidInOnItsSide() throws IOException {
    Degradation side = Degradation.of("side", 300, PageDamage.laidIn(1));

    ActText text = read("ferry-government.kaz", side);

    assertFacts(text, "ferry-government.kaz");
    Box title = box(text, "title");
    assertThat(title.height()).isGreaterThan(8 * title.width());
  }

  private static Box box(ActText text, String fact) {
    return text.evidence().stream()
        .filter(evidence -> evidence.fact().equals(fact))
        .map(Evidence::span)
        .findFirst()
        .orElseThrow()
        .box()
        .orElseThrow();
  }
}

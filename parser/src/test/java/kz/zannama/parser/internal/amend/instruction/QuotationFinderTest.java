package kz.zannama.parser.internal.amend.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.source.SourceText;
import org.junit.jupiter.api.Test;

/// Quoted wording is shown between brackets.
class QuotationFinderTest {
  @Test
  void findsWordingThatRunsOverParagraphs() {
    assertThat(
            quoted(
                Language.KAZAKH,
                "5-тармақ мынадай редакцияда жазылсын:",
                "\"5. Комиссия:",
                "1) өтініштерді қарайды;",
                "2) шешім қабылдайды.\";",
                "6-тармақ алып тасталсын."))
        .containsExactly(
            "5-тармақ мынадай редакцияда жазылсын:",
            "[\"5. Комиссия:]",
            "[1) өтініштерді қарайды;]",
            "[2) шешім қабылдайды.\"];",
            "6-тармақ алып тасталсын.");
  }

  @Test
  void readsAVerbThatGoesOnInTheNextItem() {
    List<String> lines = List.of("5-тармақ мынадай мазмұндағы", "1) сөз енгізілсін.");
    assertThat(quoted(Language.KAZAKH, lines.toArray(String[]::new))).isEqualTo(lines);
  }

  @Test
  void knowsEveryVerbThatGivesWording() {
    assertThat(quoted(Language.KAZAKH, "5-тармақ мынадай нұсқада оқылсын:", "\"5. Күзет.\"."))
        .containsExactly("5-тармақ мынадай нұсқада оқылсын:", "[\"5. Күзет.\"].");
    assertThat(quoted(Language.RUSSIAN, "добавить пункт 6:", "\"6. Охрана.\"."))
        .containsExactly("добавить пункт 6:", "[\"6. Охрана.\"].");
    assertThat(quoted(Language.RUSSIAN, "внести изменение, изложив пункт 7 так:", "«7. Сад.»."))
        .containsExactly("внести изменение, изложив пункт 7 так:", "[«7. Сад.»].");
  }

  @Test
  void endsWordingInLowQuotesAtTheHighOne() {
    assertThat(
            quoted(
                Language.RUSSIAN,
                "пункт 3 изложить в следующей редакции:",
                "„3. Сторож охраняет сад.“.",
                "пункт 4 исключить;"))
        .containsExactly(
            "пункт 3 изложить в следующей редакции:",
            "[„3. Сторож охраняет сад.“].",
            "пункт 4 исключить;");
  }

  @Test
  void findsWordingInsideALine() {
    assertThat(
            quoted(
                Language.KAZAKH,
                "1) 3-бап мынадай редакцияда жазылсын: \"3-бап. Кеңес жылына бір рет жиналады.\";"
                    + " мынадай мазмұндағы 3-1-баппен толықтырылсын: \"3-1-бап. Кеңес мүшелері.\";"
                    + " 2) 7-бап алып тасталсын."))
        .containsExactly(
            "1) 3-бап мынадай редакцияда жазылсын: [\"3-бап. Кеңес жылына бір рет жиналады.\"];"
                + " мынадай мазмұндағы 3-1-баппен толықтырылсын: [\"3-1-бап. Кеңес мүшелері.\"];"
                + " 2) 7-бап алып тасталсын.");
  }

  @Test
  void passesOverQuotesInsideTheWording() {
    assertThat(
            quoted(
                Language.RUSSIAN,
                "пункт 3 изложить в следующей редакции:",
                "«3. Учреждение «Парк» находится в ведении акимата.\";",
                "пункт 4 исключить;"))
        .containsExactly(
            "пункт 3 изложить в следующей редакции:",
            "[«3. Учреждение «Парк» находится в ведении акимата.\"];",
            "пункт 4 исключить;");
  }

  @Test
  void endsWordingAtTheNextInstructionWhereTheClosingQuoteIsMissing() {
    assertThat(
            quoted(
                Language.RUSSIAN,
                "пункт 3 изложить в новой редакции:",
                "\"3. Плата вносится ежемесячно.",
                "приложение 1 изложить согласно приложению к настоящему решению.",
                "2. Настоящее решение вводится в действие со дня подписания."))
        .containsExactly(
            "пункт 3 изложить в новой редакции:",
            "[\"3. Плата вносится ежемесячно.]",
            "приложение 1 изложить согласно приложению к настоящему решению.",
            "2. Настоящее решение вводится в действие со дня подписания.");
  }

  @Test
  void findsWordingWithoutQuotes() {
    assertThat(
            quoted(
                Language.KAZAKH,
                "1. Мына шешімге келесі өзгерістер енгізілсін:",
                "2-тармақ жаңа редакцияда жазылсын:",
                "2. Мөлшерлеме 3 пайыз болып белгіленсін.",
                "2. Осы шешім қол қойылған күнінен бастап күшіне енеді."))
        .containsExactly(
            "1. Мына шешімге келесі өзгерістер енгізілсін:",
            "2-тармақ жаңа редакцияда жазылсын:",
            "[2. Мөлшерлеме 3 пайыз болып белгіленсін.]",
            "2. Осы шешім қол қойылған күнінен бастап күшіне енеді.");
  }

  @Test
  void findsSeveralQuotationsOfOneInstruction() {
    assertThat(
            quoted(
                Language.RUSSIAN,
                "дополнить подпунктами 4) и 5) следующего содержания:",
                "\"4) ведет учет;\";",
                "\"5) готовит отчет;\".",
                "2. Настоящий приказ вводится в действие со дня подписания."))
        .containsExactly(
            "дополнить подпунктами 4) и 5) следующего содержания:",
            "[\"4) ведет учет;\"];",
            "[\"5) готовит отчет;\"].",
            "2. Настоящий приказ вводится в действие со дня подписания.");
  }

  @Test
  void takesReplacedWordsForNoWording() {
    assertThat(
            quoted(
                Language.KAZAKH,
                "1-тармақта:",
                "\"12 500\" сандары \"13 700\" сандарымен ауыстырылсын;",
                "\"аудан\" деген сөз \"қала\" деген сөзбен ауыстырылсын."))
        .containsExactly(
            "1-тармақта:",
            "\"12 500\" сандары \"13 700\" сандарымен ауыстырылсын;",
            "\"аудан\" деген сөз \"қала\" деген сөзбен ауыстырылсын.");
  }

  @Test
  void leavesAnActWithoutInstructionsAlone() {
    List<String> paragraphs =
        List.of("1. Қоса беріліп отырған «Саябақ» ережесі бекітілсін.", "2. Бақылау жүктелсін.");

    assertThat(quoted(Language.KAZAKH, paragraphs.toArray(String[]::new))).isEqualTo(paragraphs);
  }

  @Test
  void readsQuotesWithoutEndInLinearTime() {
    String line = "5-тармақ мынадай редакцияда жазылсын: " + "\"а\"; ".repeat(200_000);
    List<SourceText> paragraphs = List.of(SourceText.of(line, 0));

    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(QuotationFinder.find(paragraphs, Language.KAZAKH)).hasSize(1));
  }

  private static List<String> quoted(Language language, String... lines) {
    List<SourceText> paragraphs = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      paragraphs.add(SourceText.of(line, at));
      at += line.length() + 1;
    }
    List<List<QuotedRange>> ranges = QuotationFinder.find(paragraphs, language);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      StringBuilder line = new StringBuilder(lines[i]);
      for (QuotedRange range : ranges.get(i).reversed()) {
        line.insert(range.to(), ']').insert(range.from(), '[');
      }
      shown.add(line.toString());
    }
    return shown;
  }
}

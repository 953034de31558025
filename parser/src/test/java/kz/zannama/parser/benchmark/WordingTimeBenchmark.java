package kz.zannama.parser.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Consolidation;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;

/// How much time of the processor the wording of a long code on a day takes, and what memory:
/// `WordingTimeBenchmark [ARTICLES [CHANGES]]`, 1,000 articles of three paragraphs and 300 changes
/// by 30 acts, as many as a code of 300 pages has.
public final class WordingTimeBenchmark {
  private static final int ACTS = 30;
  private static final int ROUNDS = 21;
  private static final String[] WORDS = {
    "лодка",
    "причал",
    "порт",
    "журнал",
    "владелец",
    "порядок",
    "срок",
    "груз",
    "маяк",
    "канал",
    "берег",
    "вода",
    "отдел",
    "заявление",
    "проверка",
    "запись",
    "номер"
  };

  private final Random random = new Random(1);
  private final int articles;
  private final int changes;

  private WordingTimeBenchmark(int articles, int changes) {
    this.articles = articles;
    this.changes = changes;
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    int changes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
    new WordingTimeBenchmark(articles, changes).run();
  }

  private void run() throws IOException {
    ActText code = parsed(code()).text();
    List<AmendingAct> acts = new ArrayList<>();
    for (int number = 1; number <= ACTS; number++) {
      Act act = parsed(amending(number));
      acts.add(AmendingAct.of(act, Language.RUSSIAN).changing(code));
    }
    Consolidation consolidation = Wording.of(code).with(acts);
    double[] waited = new double[ROUNDS];
    long allocated = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long bytes = bytes();
      double begun = processor();
      Wording made = consolidation.on(LocalDate.of(2030, 1, 1));
      waited[round] = processor() - begun;
      allocated = bytes() - bytes;
      if (round == 0) {
        System.out.printf(
            Locale.ROOT,
            "%d characters, %d changes applied, %d not; first %.0f ms%n",
            code.plainText().length(),
            made.applied().size(),
            made.unapplied().size(),
            waited[0]);
      }
    }
    Arrays.sort(waited);
    System.out.printf(
        Locale.ROOT,
        "median %.0f ms, fastest %.0f ms, %.0f MB allocated a time%n",
        waited[ROUNDS / 2],
        waited[0],
        allocated / 1e6);
  }

  /// Milliseconds of the processor that this thread has used: other work beside it does not count.
  private static double processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static long bytes() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes()
        : 0;
  }

  private static Act parsed(String text) throws IOException {
    return ActParser.create()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)), "act.rus.txt")
        .act();
  }

  private String code() {
    StringBuilder text =
        new StringBuilder(
            "О портах\n\nКодекс Республики Казахстан от 5 января 2015 года № 7-V\n\n");
    for (int article = 1; article <= articles; article++) {
      text.append("Статья ").append(article).append(". Пользование причалом\n\n");
      for (int paragraph = 1; paragraph <= 3; paragraph++) {
        text.append(paragraph).append(". Знак ").append(article).append('з').append(paragraph);
        text.append(": ").append(sentence()).append("\n\n");
      }
    }
    return text.toString();
  }

  private String amending(int number) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """
                О внесении изменений в Кодекс Республики Казахстан

                Закон Республики Казахстан от %d марта 2020 года № %d-VI

                Статья 1. Внести в Кодекс Республики Казахстан "О портах" от 5 января 2015 года \
                № 7-V следующие изменения:

                """,
                number,
                number));
    int each = changes / ACTS;
    for (int change = 0; change < each; change++) {
      int article = 1 + ((number - 1) * each + change) * articles / changes;
      text.append(change + 1).append(") ").append(order(article, change % 4)).append("\n\n");
    }
    return text.append("Статья 2. Настоящий Закон вводится в действие с 1 июля 2020 года.\n")
        .toString();
  }

  private String order(int article, int kind) {
    return switch (kind) {
      case 0 ->
          "пункт 2 статьи "
              + article
              + " изложить в следующей редакции:\n\n\"2. "
              + sentence()
              + "\";";
      case 1 ->
          "в пункте 1 статьи "
              + article
              + " слова \"Знак "
              + article
              + "з1\" заменить словами \"Флаг "
              + article
              + "\";";
      case 2 ->
          "статью "
              + article
              + " дополнить пунктом 4 следующего содержания:\n\n\"4. "
              + sentence()
              + "\";";
      default -> "пункт 3 статьи " + article + " исключить;";
    };
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("Там");
    for (int count = 30 + random.nextInt(20); count > 0; count--) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.append('.').toString();
  }
}

package kz.zannama.parser.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.zannama.comparison.Comparison;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.lexicon.Term;
import kz.zannama.lexicon.Terms;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;

/// How the time of a comparison grows with the size of the texts: `ComparisonGrowthBenchmark
/// [ARTICLES]`, 125 articles of three paragraphs and then twice, four and eight times as many,
/// 1,000 of which are as long as a code of 300 pages.
///
/// Of each size the Russian text is compared with itself, with one that lacks every fiftieth
/// paragraph and says another number in every twentieth, and with its Kazakh translation. Prints
/// the processor's time, medians, and how much more each size takes than the one before.
public final class ComparisonGrowthBenchmark {
  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);
  private static final int ROUNDS = 9;
  private static final int SIZES = 4;

  private final List<Term> words =
      Terms.read().stream()
          .filter(term -> isWord(term.kazakh()) && isWord(term.russian()))
          .toList();
  private final int articles;

  private ComparisonGrowthBenchmark(int articles) {
    this.articles = articles;
  }

  private static boolean isWord(String term) {
    return term.length() > 3 && term.chars().allMatch(Character::isLetter);
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    new ComparisonGrowthBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 125)
        .run();
  }

  /// Something whose time is taken.
  private interface Step {
    int run();
  }

  private void run() throws IOException {
    double[] before = new double[3];
    for (int size = 0; size < SIZES; size++) {
      int count = articles << size;
      ActText russian = parsed(count, Language.RUSSIAN, false);
      ActText edited = parsed(count, Language.RUSSIAN, true);
      ActText kazakh = parsed(count, Language.KAZAKH, false);
      OUT.printf(Locale.ROOT, "%d characters", russian.plainText().length());
      Step[] steps = {
        () -> Comparison.of(russian, russian).differences().size(),
        () -> Comparison.of(russian, edited).differences().size(),
        () -> ActDiscrepancies.between(kazakh, russian).shown().size()
      };
      for (int at = 0; at < steps.length; at++) {
        double now = median(steps[at]);
        OUT.printf(Locale.ROOT, "; %d found in %.0f ms", steps[at].run(), now);
        if (size > 0) {
          OUT.printf(Locale.ROOT, " (x %.2f)", now / before[at]);
        }
        before[at] = now;
      }
      OUT.println();
    }
  }

  private static double median(Step step) {
    double[] taken = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double begun = processor();
      step.run();
      taken[round] = processor() - begun;
    }
    Arrays.sort(taken);
    return taken[ROUNDS / 2];
  }

  /// Milliseconds of the processor that this thread has used: other work beside it does not count.
  private static double processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private ActText parsed(int count, Language language, boolean edited) throws IOException {
    boolean russian = language == Language.RUSSIAN;
    String text = act(count, russian, edited);
    return ActParser.create()
        .parse(
            new ByteArrayInputStream(text.getBytes(UTF_8)), russian ? "act.rus.txt" : "act.kaz.txt")
        .act()
        .text();
  }

  private String act(int count, boolean russian, boolean edited) {
    Random random = new Random(1);
    StringBuilder text =
        new StringBuilder(
            russian
                ? "О портах\n\nКодекс Республики Казахстан от 5 января 2015 года № 7-V\n\n"
                : "Порттар туралы\n\n"
                    + "Қазақстан Республикасының Кодексі 2015 жылғы 5 қаңтар № 7-V\n\n");
    int number = 0;
    for (int article = 1; article <= count; article++) {
      text.append(russian ? "Статья " + article : article + "-бап").append(". ");
      text.append(sentence(random, russian, 4)).append("\n\n");
      for (int paragraph = 1; paragraph <= 3; paragraph++) {
        String sentence = sentence(random, russian, 30 + random.nextInt(20));
        number++;
        if (!edited || number % 50 != 0) {
          text.append(paragraph).append(". ").append(sentence).append(' ');
          text.append(1000 + number + (edited && number % 20 == 0 ? 1 : 0)).append(".\n\n");
        }
      }
    }
    return text.toString();
  }

  private String sentence(Random random, boolean russian, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int count = 0; count < length; count++) {
      Term term = words.get(random.nextInt(words.size()));
      String word = russian ? term.russian() : term.kazakh();
      sentence.append(sentence.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.toString();
  }
}

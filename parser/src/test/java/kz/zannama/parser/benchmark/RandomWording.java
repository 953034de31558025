package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;

/// A random act, random changes of it, and what it must say after them.
///
/// Both acts are printed as acts are, in one of the languages, parsed, and the one is applied to
/// the other. What must come of it is known from the changes themselves and never read from a text.
final class RandomWording {
  private static final ActParser PARSER = ActParser.create();
  private static final int MOST_CHANGES = 6;

  private final Random random;
  private final Language language;
  private final boolean annexed;
  private final RandomProvisions provisions;
  private final RandomOrders orders;

  private RandomWording(long seed) {
    this.random = new Random(seed);
    this.language = random.nextBoolean() ? Language.KAZAKH : Language.RUSSIAN;
    this.annexed = random.nextInt(3) == 0;
    RandomWords words = new RandomWords(random, language);
    this.provisions = RandomProvisions.of(random, words);
    this.orders = new RandomOrders(random, words, language);
  }

  /// What is wrong with what the changes of a seed make; empty where nothing is.
  static Optional<String> check(long seed) throws IOException {
    return new RandomWording(seed).check();
  }

  private Optional<String> check() throws IOException {
    String base = RandomFrames.act(language, annexed, provisions.printed());
    List<String> instructions = new ArrayList<>();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    while (instructions.size() < changes && !provisions.standing().isEmpty()) {
      orders.next(provisions).ifPresent(instructions::add);
    }
    String amending = RandomFrames.amending(language, annexed, instructions);
    ActText before = parsed(base).text();
    Wording wording =
        Wording.of(before)
            .with(AmendingAct.of(parsed(amending), before.language()).changing(before))
            .afterAll();
    Map<String, String> expected = new LinkedHashMap<>(ProvisionTexts.of(before));
    expected.keySet().removeIf(id -> id.startsWith(prefix() + "para_"));
    provisions.texts().forEach((id, text) -> expected.put(prefix() + id, text));
    Map<String, String> actual = ProvisionTexts.of(wording.text());
    actual.entrySet().removeIf(it -> it.getValue().isEmpty() && !expected.containsKey(it.getKey()));
    expected.entrySet().removeIf(it -> it.getValue().isEmpty() && !actual.containsKey(it.getKey()));
    return actual.equals(expected) && wording.unapplied().isEmpty()
        ? Optional.empty()
        : Optional.of(told(base, amending, expected, actual, wording));
  }

  private String prefix() {
    return annexed ? "annex_1__" : "";
  }

  private static String told(
      String base,
      String amending,
      Map<String, String> expected,
      Map<String, String> actual,
      Wording wording) {
    StringBuilder told = new StringBuilder();
    expected.forEach((id, text) -> {
      String other = actual.getOrDefault(id, "(absent)");
      if (!text.equals(other)) {
        told.append(id).append("\n  must be ").append(text).append("\n  but is  ").append(other);
        told.append('\n');
      }
    });
    actual.keySet().stream()
        .filter(id -> !expected.containsKey(id))
        .forEach(id -> told.append(id).append(" must not be there\n"));
    for (UnappliedChange it : wording.unapplied()) {
      told.append(it.reason()).append(' ').append(it.change().change()).append('\n');
    }
    return told + "----\n" + base + "\n----\n" + amending;
  }

  private static Act parsed(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PARSER.parse(new ByteArrayInputStream(bytes), "act.txt").act();
  }
}

package kz.zannama.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Revisions;
import kz.zannama.model.Status;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.SourceLimits;
import kz.zannama.parser.scan.ScanReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Null is refused at once at the doors of the modules, in a sentence.
final class NullInputTest {
  private static final Path ACT =
      Path.of(System.getProperty("zannama.testdata"), "acts", "rudny-trade-214.rus.txt");

  @Test
  void theParserRefusesIt() throws Exception {
    refusesNull(ActParser.class, ActParser.create());
    refusesNull(ActParser.Builder.class, ActParser.builder());
  }

  @Test
  void recordsRefuseIt() throws Exception {
    refusesNull(ActJson.class, ActJson.create());
  }

  @Test
  void theIndexRefusesIt(@TempDir Path folder) throws Exception {
    try (ActIndex index = ActIndex.create(folder);
        ActIndexWriter writer = index.writer()) {
      refusesNull(ActIndex.class, index);
      refusesNull(ActIndexWriter.class, writer);
    }
    refusesNull(ActQuery.Builder.class, ActQuery.builder());
  }

  private static void refusesNull(Class<?> type, Object door) throws Exception {
    Map<Class<?>, Object> samples = samples();
    int asked = 0;
    for (Method method : type.getDeclaredMethods()) {
      if (!Modifier.isPublic(method.getModifiers()) || method.isBridge()) {
        continue;
      }
      Class<?>[] takes = method.getParameterTypes();
      for (int i = 0; i < takes.length; i++) {
        if (!takes[i].isPrimitive()) {
          @Nullable Object[] given =
              Arrays.stream(takes)
                  .map(it -> Objects.requireNonNull(samples.get(it), () -> "No sample of " + it))
                  .toArray();
          given[i] = null;
          Throwable refused = catchThrowable(() -> call(method, door, given));
          assertThat(refused)
              .as("%s, parameter %d", method, i + 1)
              .isInstanceOf(NullPointerException.class)
              .message()
              .matches("[A-Z].* (is|are) null(; .*)?")
              .doesNotStartWith("Cannot ");
          asked++;
        }
      }
    }
    assertThat(asked).as(type.getName()).isPositive();
  }

  private static void call(Method method, Object door, @Nullable Object[] given) throws Throwable {
    try {
      method.invoke(door, given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Map<Class<?>, Object> samples() throws IOException {
    Act act = ActParser.create().parse(ACT).act();
    Consumer<Object> told = any -> {};
    Object alone = "the only parameter of its methods";
    return Map.ofEntries(
        Map.entry(Act.class, act),
        Map.entry(ActId.class, act.id()),
        Map.entry(ActQuery.class, ActQuery.of("сауда")),
        Map.entry(ActQuery.Order.class, ActQuery.Order.NEWEST),
        Map.entry(ActText.class, act.texts().values().iterator().next()),
        Map.entry(ActType.class, ActType.ORDER),
        Map.entry(Clock.class, Clock.systemUTC()),
        Map.entry(Consumer.class, told),
        Map.entry(CountQuestion.class, CountQuestion.of(CountQuestion.Subject.BODIES)),
        Map.entry(InputStream.class, InputStream.nullInputStream()),
        Map.entry(Iterable.class, List.of(ACT)),
        Map.entry(Language.class, Language.KAZAKH),
        Map.entry(LocalDate.class, LocalDate.of(2020, 1, 1)),
        Map.entry(Optional.class, Optional.empty()),
        Map.entry(OutputStream.class, new ByteArrayOutputStream()),
        Map.entry(Path.class, ACT),
        Map.entry(Reader.class, new StringReader("")),
        Map.entry(Revisions.class, Revisions.FINAL),
        Map.entry(ScanReading.class, alone),
        Map.entry(SourceLimits.class, SourceLimits.DEFAULT),
        Map.entry(Status.State.class, Status.State.REPEALED),
        Map.entry(String.class, "сауда"),
        Map.entry(TypedCitation.class, alone),
        Map.entry(Writer.class, new StringWriter()),
        Map.entry(int.class, 1));
  }
}

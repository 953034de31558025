package kz.zannama.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.zannama.model.Box;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceText.Edit;
import kz.zannama.parser.internal.source.SourceText.Line;
import kz.zannama.parser.internal.source.SourceText.Replacement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  /// Raw characters are all different, so that each shows where it came from.
  private static final char FIRST_RAW = '\u4e00';

  private static final int START = 1000;

  @Test
  void isItsRawTextBeforeAnyRepair() {
    SourceText text = SourceText.of("1-бап", 7);

    assertThat(text.value()).isEqualTo("1-бап");
    assertThat(text.raw()).isEqualTo("1-бап");
    assertThat(text.edits()).isEmpty();
    assertThat(text.span()).isEqualTo(Span.of(7, 12));
  }

  @Test
  void recordsAReplacementWithItsPlaces() {
    SourceText text = SourceText.of("б а п  1", 10).replace(0, 5, "бап").replace(3, 5, " ");

    assertThat(text.value()).isEqualTo("бап 1");
    assertThat(text.raw()).isEqualTo("б а п  1");
    assertThat(text.edits()).containsExactly(new Edit(0, 3, 10, "б а п"), new Edit(3, 1, 15, "  "));
    assertThat(text.span(0, 3)).isEqualTo(Span.of(10, 15));
    assertThat(text.span(1, 2)).isEqualTo(Span.of(10, 15));
    assertThat(text.span(4, 5)).isEqualTo(Span.of(17, 18));
  }

  @Test
  void leavesWhatWasRemovedBesideAStretchOutOfItsSpan() {
    SourceText text =
        SourceText.of("  бап  ", 0)
            .replaceAll(List.of(new Replacement(0, 2, ""), new Replacement(5, 7, "")));

    assertThat(text.span(0, 3)).isEqualTo(Span.of(2, 5));
    assertThat(text.span()).isEqualTo(Span.of(0, 7));
    assertThat(text.substring(0, 3).raw()).isEqualTo("  бап  ");
  }

  @Test
  void mergesTwoReplacementsThatCutOneEarlierEdit() {
    SourceText once = SourceText.of("abcdef", 0).replace(1, 5, "12345");
    SourceText twice =
        once.replaceAll(List.of(new Replacement(0, 2, "x"), new Replacement(4, 7, "y")));

    assertThat(twice.value()).isEqualTo("x23y");
    assertThat(twice.edits()).containsExactly(new Edit(0, 4, 0, "abcdef"));
    assertThat(twice.raw()).isEqualTo("abcdef");
  }

  @Test
  void forgetsADifferenceThatIsPutBack() {
    SourceText text = SourceText.of("қаулы", 0).replace(0, 1, "к").replace(0, 1, "қ");

    assertThat(text.value()).isEqualTo("қаулы");
    assertThat(text.edits()).isEmpty();
  }

  @Test
  void refusesReplacementsThatOverlap() {
    SourceText text = SourceText.of("abcdef", 0);
    List<Replacement> overlapping = List.of(new Replacement(0, 3, ""), new Replacement(2, 4, ""));

    assertThatThrownBy(() -> text.replaceAll(overlapping))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Replacements overlap or lie outside 6 characters: Replacement[from=2, to=4, text=]");
  }

  @Test
  void refusesAReplacementOutsideTheText() {
    assertThatThrownBy(() -> SourceText.of("abc", 0).replace(2, 4, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Replacements overlap or lie outside 3 characters: Replacement[from=2, to=4, text=]");
  }

  @Test
  void unitesTheBoxesOfTheLinesThatAStretchTouchesOnItsPage() {
    SourceText text =
        SourceText.of(
                "aaaa\nbbbb\ncccc",
                100,
                List.of(
                    new Line(100, 1, new Box(0, 0, 10, 5)),
                    new Line(105, 1, new Box(0, 10, 20, 5)),
                    new Line(110, 2, new Box(0, 0, 30, 5))))
            .replaceAll(List.of(new Replacement(4, 5, " "), new Replacement(9, 10, " ")));

    assertThat(text.span(0, 4).box()).contains(new Box(0, 0, 10, 5));
    assertThat(text.span(2, 7).box()).contains(new Box(0, 0, 20, 15));
    assertThat(text.span(5, 14).page()).hasValue(1);
    assertThat(text.span(5, 14).box()).contains(new Box(0, 10, 20, 5));
    assertThat(text.span(10, 14).page()).hasValue(2);
    assertThat(text.span().box()).contains(new Box(0, 0, 20, 15));
  }

  @Test
  void givesBackItsRawTextAfterAnyRepairs() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String raw = distinctCharacters(random.nextInt(30));
      SourceText text = SourceText.of(raw, START);
      for (int round = random.nextInt(5); round >= 0; round--) {
        text = text.replaceAll(randomReplacements(text.value().length(), random));
        assertThat(text.raw()).as("seed %d", seed).isEqualTo(raw);
        assertThat(text.span()).as("seed %d", seed).isEqualTo(Span.of(START, START + raw.length()));
        assertPlaces(text, raw, seed);
      }
    }
  }

  @Test
  void cutsOutPiecesThatKnowTheirPlaces() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String raw = distinctCharacters(random.nextInt(30));
      SourceText text = SourceText.of(raw, START);
      text = text.replaceAll(randomReplacements(raw.length(), random));
      text = text.replaceAll(randomReplacements(text.value().length(), random));
      int from = random.nextInt(text.value().length() + 1);
      int to = from + random.nextInt(text.value().length() - from + 1);
      SourceText piece = text.substring(from, to);
      Span span = piece.span();

      assertThat(piece.value()).as("seed %d", seed).isEqualTo(text.value().substring(from, to));
      assertThat(piece.raw())
          .as("seed %d", seed)
          .isEqualTo(raw.substring(span.start() - START, span.end() - START));
      assertPlaces(piece, raw, seed);
      if (from < to) {
        Span inWhole = text.span(from, to);
        assertThat(piece.span(0, to - from)).as("seed %d", seed).isEqualTo(inWhole);
      }
    }
  }

  @Test
  void repairsAHundredThousandPlacesOfAMegabyteInNoTime() {
    String raw = "абвгд ежз ".repeat(100_000);
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      replacements.add(new Replacement(i * 10 + 5, i * 10 + 6, ""));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          SourceText text = SourceText.of(raw, 0).replaceAll(replacements);
          for (int i = 0; i < 900_000; i += 300) {
            assertThat(text.span(i, i + 1).start()).isBetween(i, i + 100_000);
          }
          int places = 0;
          for (int i = 0; i < 900_000; i++) {
            places += text.span(i, i + 1).end();
          }
          assertThat(places).isNotZero();
          assertThat(text.replace(0, 1, "").raw()).isEqualTo(raw);
        });
  }

  /// Each character stands in the source where it says, and a stretch covers its characters.
  private static void assertPlaces(SourceText text, String raw, long seed) {
    Span[] spans = new Span[text.value().length()];
    for (int i = 0; i < spans.length; i++) {
      int place = START + text.value().charAt(i) - FIRST_RAW;
      spans[i] = place < START ? Span.of(0, 0) : Span.of(place, place + 1);
    }
    for (Edit edit : text.edits()) {
      Span span = Span.of(edit.rawStart(), edit.rawStart() + edit.raw().length());
      Arrays.fill(spans, edit.at(), edit.at() + edit.length(), span);
      assertThat(raw.substring(span.start() - START, span.end() - START))
          .as("seed %d", seed)
          .isEqualTo(edit.raw());
    }
    List<Span> found = new ArrayList<>();
    List<Span> right = new ArrayList<>();
    for (int from = 0; from < spans.length; from++) {
      for (int to = from + 1; to <= spans.length; to++) {
        found.add(text.span(from, to));
        right.add(Span.of(spans[from].start(), spans[to - 1].end()));
      }
    }
    assertThat(found).as("seed %d", seed).isEqualTo(right);
  }

  private static String distinctCharacters(int length) {
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      characters.append((char) (FIRST_RAW + i));
    }
    return characters.toString();
  }

  private static List<Replacement> randomReplacements(int length, Random random) {
    List<Replacement> replacements = new ArrayList<>();
    int from = 0;
    while (true) {
      from += random.nextInt(6);
      int to = from + random.nextInt(4);
      if (to > length) {
        return replacements;
      }
      replacements.add(new Replacement(from, to, "abc".substring(random.nextInt(4))));
      from = to;
    }
  }
}

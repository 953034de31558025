package kz.zannama.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zannama.text.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KazakhStemmerTest {
  private final KazakhStemmer stemmer = KazakhStemmer.exact();

  @ParameterizedTest
  @MethodSource("words")
  void bringsTheFormsOfAWordToOneStem(String stem, List<String> forms) {
    assertThat(forms).allSatisfy(form -> assertThat(stemmer.stem(form)).as(form).isEqualTo(stem));
  }

  @ParameterizedTest
  @MethodSource("words")
  void bringsTheFormsTypedOnARussianKeyboardToOneStem(String stem, List<String> forms) {
    List<String> stems =
        forms.stream()
            .map(form -> KazakhStemmer.folded().stem(Alphabet.RUSSIAN_KEYBOARD.apply(form)))
            .distinct()
            .toList();

    assertThat(stems).as(stem).hasSize(1);
  }

  @Test
  void keepsDerivedWordsApartFromTheirRoots() {
    assertThat(stemmer.stem("қалалық")).isNotEqualTo(stemmer.stem("қала"));
    assertThat(stemmer.stem("мемлекеттік")).isNotEqualTo(stemmer.stem("мемлекет"));
    assertThat(stemmer.stem("әкімшілік")).isNotEqualTo(stemmer.stem("әкім"));
  }

  @Test
  void bringsTheCasesOfAPlaceToItsName() {
    assertThat(Stream.of("қарағанды", "қарағандыда", "қарағандының", "қарағандыға"))
        .extracting(stemmer::stem)
        .containsOnly("қарағанд");
    assertThat(Stream.of("қызылорда", "қызылордада", "қызылорданың"))
        .extracting(stemmer::stem)
        .containsOnly("қызылорда");
    assertThat(Stream.of("маңғыстау", "маңғыстауда", "маңғыстауды"))
        .extracting(stemmer::stem)
        .containsOnly("маңғыстау");
  }

  @Test
  void leavesAnEndingThatBreaksVowelHarmony() {
    assertThat(stemmer.stem("заңлер")).isEqualTo("заңлер");
  }

  @Test
  void leavesWhatIsNotACyrillicWord() {
    assertThat(
            Stream.of("", "ал", "covid-19", "101/нқ", "2014", "xiv", "қаулылар2")
                .map(stemmer::stem))
        .containsExactly("", "ал", "covid-19", "101/нқ", "2014", "xiv", "қаулылар2");
  }

  @Test
  void leavesAWordOfAThousandLetters() {
    String word = "лар".repeat(1000);

    assertThat(stemmer.stem(word)).isEqualTo(word);
  }

  static Stream<Object[]> words() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    KazakhStemmerTest.class.getResourceAsStream("kazakh-words.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": "))
          .map(parts -> new Object[] {parts[0], Arrays.asList(parts[1].split(" "))})
          .toList()
          .stream();
    }
  }
}

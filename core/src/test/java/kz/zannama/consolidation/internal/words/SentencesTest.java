package kz.zannama.consolidation.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endsASentenceBeforeACapitalLetterAQuoteOrAFigure() {
    assertThat(of("Бақ ашық. Қақпа жабық. 5 шам бар. \"Күзет\" ұйықтамайды."))
        .containsExactly("Бақ ашық.", "Қақпа жабық.", "5 шам бар.", "\"Күзет\" ұйықтамайды.");
    assertThat(of("Сад открыт. Ворота закрыты!")).containsExactly("Сад открыт.", "Ворота закрыты!");
  }

  @Test
  void endsNoneBehindAnAbbreviationOrAnInitial() {
    assertThat(of("Садовник А. Оспанов сажает липы, клены и т.д. Весной."))
        .containsExactly("Садовник А. Оспанов сажает липы, клены и т.д. Весной.");
    assertThat(of("По ст. 5 сад открыт.")).containsExactly("По ст. 5 сад открыт.");
  }

  private static List<String> of(String text) {
    return Sentences.of(text).stream()
        .map(sentence -> text.substring(sentence.from(), sentence.to()))
        .toList();
  }
}

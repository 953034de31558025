package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.language.StatusWords.Found;
import kz.zannama.language.StatusWords.Meaning;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
  @Test
  void readsALineOfStatusWords() {
    assertThat(StatusWords.of("Күшін жойған")).contains(Meaning.REPEALED);
    assertThat(StatusWords.of(" Утративший  силу. ")).contains(Meaning.REPEALED);
    assertThat(StatusWords.of("С истёкшим сроком")).contains(Meaning.EXPIRED);
    assertThat(StatusWords.of("Қолданыстағы")).contains(Meaning.IN_FORCE);
    assertThat(StatusWords.of("Частично утративший силу")).contains(Meaning.PARTLY_REPEALED);
    assertThat(StatusWords.of("ҚАТЕНІ ТҮЗЕУ")).contains(Meaning.CORRECTION);
  }

  @Test
  void takesNoSentenceForStatusWords() {
    assertThat(StatusWords.of("Действует с 1 января 2016 года")).isEmpty();
    assertThat(StatusWords.of("Новый порядок")).isEmpty();
    assertThat(StatusWords.of("")).isEmpty();
  }

  @Test
  void findsStatusWordsBetweenTitleAndRequisites() {
    String heading = "О дворах Утративший силу Постановление акимата от 20 июля 2015 года";

    assertThat(StatusWords.within(heading)).containsExactly(new Found(Meaning.REPEALED, 9, 24));
    assertThat(StatusWords.within("Аулалар туралы Қатені түзеу"))
        .containsExactly(new Found(Meaning.CORRECTION, 15, 27));
  }

  @Test
  void leavesWordsOfATitleAlone() {
    assertThat(StatusWords.within("О том, как новый порядок утративший силу заменил")).isEmpty();
    assertThat(StatusWords.within("Об открытии Новый двор и другие")).isEmpty();
  }
}

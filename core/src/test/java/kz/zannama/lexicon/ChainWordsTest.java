package kz.zannama.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainWordsTest {
  @Test
  void knowsWhoAsksForWhatOtherActsDid() {
    assertThat(ChainWords.asked("Кто отменил приказ № 12-3?")).contains(ChainWords.Deed.REPEAL);
    assertThat(ChainWords.asked("12-3 бұйрықтың күшін кім жойды")).contains(ChainWords.Deed.REPEAL);
    assertThat(ChainWords.asked("чем изменён закон о пасеках")).contains(ChainWords.Deed.CHANGE);
  }

  @Test
  void knowsWhoOnlyMentionsIt() {
    assertThat(ChainWords.asked("утратил силу приказ № 12-3")).isEmpty();
    assertThat(ChainWords.asked("кто платит налог")).isEmpty();
  }
}

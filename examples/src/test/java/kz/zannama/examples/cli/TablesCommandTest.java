package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesCommandTest {
  @Test
  void filesOnWindowsBeginWithAMark() {
    assertThat(TablesCommand.hasMark("Windows 11", false)).isTrue();
    assertThat(TablesCommand.hasMark("Windows 11", true)).isFalse();
    assertThat(TablesCommand.hasMark("Linux", false)).isFalse();
  }
}

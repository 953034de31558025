package kz.zannama.parser.internal.source.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ImageLimitsTest {
  @Test
  void refusesAPageTooLargeToBeRendered() throws IOException {
    assertThat(ImageLimits.dpi(300, 595, 842)).isEqualTo(300);
    assertThat(ImageLimits.dpi(300, 2384, 3370)).isEqualTo(160);
    assertThatThrownBy(() -> ImageLimits.dpi(300, 14_400, 14_400))
        .hasMessage("it is too large to be rendered: 14400 x 14400 points");
  }
}

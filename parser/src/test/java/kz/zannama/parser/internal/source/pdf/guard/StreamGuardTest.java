package kz.zannama.parser.internal.source.pdf.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

final class StreamGuardTest {
  private static COSStream packed(int bytes, COSBase filters) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(filters)) {
      out.write(new byte[bytes]);
    }
    return stream;
  }

  private static int unpacked(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes().length;
    }
  }

  @Test
  void leavesAStreamAloneThatIsNotTooLong() throws IOException {
    StreamGuard guard = new StreamGuard(10_000);
    COSStream stream = packed(10_000, COSName.FLATE_DECODE);
    guard.check(stream);

    assertThat(guard.cut()).isZero();
    assertThat(unpacked(stream)).isEqualTo(10_000);
  }

  @Test
  void cutsAStreamThatUnpacksToTooMuch() throws IOException {
    StreamGuard guard = new StreamGuard(10_000);
    COSStream stream = packed(1_000_000, COSName.FLATE_DECODE);
    guard.check(stream);

    assertThat(guard.cut()).isEqualTo(1);
    assertThat(unpacked(stream)).isEqualTo(10_000);
  }

  @Test
  void cutsAStreamThatIsPackedTwice() throws IOException {
    StreamGuard guard = new StreamGuard(10_000);
    COSArray twice = new COSArray();
    twice.add(COSName.FLATE_DECODE);
    twice.add(COSName.FLATE_DECODE);
    COSStream stream = packed(20_000_000, twice);
    guard.check(stream);

    assertThat(guard.cut()).isEqualTo(1);
    assertThat(unpacked(stream)).isLessThanOrEqualTo(10_000);
  }
}

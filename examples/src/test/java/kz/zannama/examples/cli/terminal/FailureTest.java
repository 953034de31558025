package kz.zannama.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import kz.zannama.message.MessageLanguage;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {
  private static final Pattern CLASS = Pattern.compile("Exception|Error|\\bjava\\.|\\borg\\.");

  private static final List<Throwable> CAUSES =
      List.of(
          new NoSuchFileException("/a/b"),
          new AccessDeniedException("/a/b"),
          new FileSystemException("/a/b", null, "No space left on device"),
          new UncheckedIOException(new NoSuchFileException("/a/b")),
          new IOException("/a/b"),
          new IOException(),
          new IOException(new IllegalStateException("x y")),
          new IOException("java.nio.file.AccessDeniedException: /a b"),
          new CorruptIndexException("checksum failed", "segment"),
          new LockObtainFailedException("Lock held by another program: /a/write.lock"),
          new MalformedInputException(1),
          new IllegalStateException("Index 3 out of bounds for length 2"),
          new NullPointerException("Cannot invoke \"java.util.List.size()\""),
          new MissingResourceException("a", "b", "c"),
          new OutOfMemoryError("Java heap space"),
          new StackOverflowError());

  @ParameterizedTest
  @EnumSource
  void everyFailureIsASentence(MessageLanguage language) {
    Failure failure = new Failure(Phrasing.in(language));

    for (Throwable cause : CAUSES) {
      String said = failure.sentence(cause);
      assertThat(said).as(String.valueOf(cause)).contains(" ").doesNotContainPattern(CLASS);
      assertThat(said).doesNotMatch("\\S*/a/b");
    }
  }

  @Test
  void whatTheProjectSaysItselfStaysAsItIs() {
    Failure failure = new Failure(Phrasing.ENGLISH);

    assertThat(failure.sentence(new IOException("[a.txt] no such file")))
        .isEqualTo("[a.txt] no such file");
    assertThat(failure.sentence(new IOException("[act.rus.docx] cut off")))
        .isEqualTo("[act.rus.docx] cut off");
  }
}

package kz.zannama.parser.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import kz.zannama.model.Language;
import kz.zannama.parser.StatedEditions;

/// What tells one text from another, whatever a build of the corpus wrote around it: the hash of
/// its words without front matter, anchors, escapes and blanks.
final class TextPrint {
  // "<a id="p1"></a>"
  private static final Pattern ANCHOR =
      Pattern.compile("<a (?:id|name)=[^<>\\n]{1,80}>[ \\t]*</a>");
  // "1\."
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0]++");

  private TextPrint() {}

  /// The print of a text and its parts, however it is divided into them.
  static String of(TreeFolder folder, Language language) throws IOException {
    String text = StatedEditions.text(folder, language).orElse("");
    String read = ESCAPE.matcher(ANCHOR.matcher(text).replaceAll("")).replaceAll("");
    byte[] bytes = UNSEEN.matcher(read).replaceAll(" ").strip().getBytes(UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, 12);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

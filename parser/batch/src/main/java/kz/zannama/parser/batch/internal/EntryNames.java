package kz.zannama.parser.batch.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The names of an archive's members, in whatever code page they were written, each told from all
/// others.
///
/// A zip says of a name that it is UTF-8, gives it in UTF-8 beside the old one (Info-ZIP's Unicode
/// path), or says nothing: then it is UTF-8 where it can be, else what Windows writes for Russian,
/// code page 866, else windows-1251, whichever has the letters.
final class EntryNames {
  private static final Charset CP866 = Charset.forName("IBM866");
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  /// So many letters are not all from «р» to «я».
  private static final int LONG = 4;

  private final Set<String> given = new HashSet<>();

  /// The name of a zip's entry.
  static String of(ZipArchiveEntry entry) {
    boolean told =
        entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
            && entry.getName().indexOf('\uFFFD') < 0;
    byte[] raw = entry.getRawName();
    return told || raw == null ? entry.getName() : decoded(raw);
  }

  /// A name from its bytes.
  static String decoded(byte[] raw) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, isCp866(raw) ? CP866 : WINDOWS_1251);
    }
  }

  /// Code page 866 has its letters below 0xB0 and from 0xE0 to 0xEF, windows-1251 from 0xC0 on: the
  /// bytes that are letters in one of them only decide. Where there are none, a word would be of
  /// the letters from «р» to «я» alone in the first and of those from «а» to «п» alone in the
  /// second, which is the likelier the longer it is.
  private static boolean isCp866(byte[] raw) {
    int votes = 0;
    int shared = 0;
    for (byte signed : raw) {
      int b = signed & 0xFF;
      if (b >= 0x80 && b < 0xB0) {
        votes++;
      } else if ((b >= 0xC0 && b < 0xE0) || b >= 0xF2) {
        votes--;
      } else if (b >= 0xE0) {
        shared++;
      }
    }
    return votes > 0 || (votes == 0 && shared < LONG);
  }

  /// A name as it is shown, and different from all that were given before: a second `act.txt` of
  /// one archive is `act.txt~2`.
  String distinct(String name) {
    String clean = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "\uFFFD");
    String free = clean;
    for (int n = 2; !given.add(free); n++) {
      free = clean + "~" + n;
    }
    return free;
  }
}

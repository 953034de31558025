package kz.zannama.export.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.zannama.model.ActId;

/// The name of a file for an act: the same for an id wherever and with whatever others it is
/// written, and for no other id, also where a file system knows no case of letters.
///
/// `order/minister-labour/2020-06-05/44_1` is `order_minister-labour_2020-06-05_44.1`. An id of
/// which a name cannot tell everything, as it has other letters or signs or is long, ends in `~`
/// and a digest: `decision_-_2020-06-05_5-ab~09c1…`. A name begins with a letter or a digit of the
/// English alphabet, has no more than small ones, digits and `-_.~`, and is none that a system
/// keeps for itself.
public final class ActFileName {
  private static final int LONGEST = 100;
  private static final int DIGEST = 16;

  // Specimen: `order/minister-labour/2020-06-05/44_1`
  private static final Pattern TOLD =
      Pattern.compile("[a-z][a-z0-9-]*+/[a-z0-9/_-]{1," + LONGEST + "}+");

  private ActFileName() {}

  /// The name, without an ending.
  public static String of(ActId id) {
    String value = id.value();
    boolean told = value.length() <= LONGEST && TOLD.matcher(value).matches();
    return told ? letters(value) : letters(cut(value)) + "~" + digest(value);
  }

  /// The name for how the act reads on a day, which is that of no act: `…_204@2021-06-01`.
  public static String of(ActId id, LocalDate day) {
    return of(id) + "@" + day;
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST - DIGEST));
  }

  private static String letters(String value) {
    StringBuilder name = new StringBuilder();
    for (char sign : value.toLowerCase(Locale.ROOT).toCharArray()) {
      char written =
          switch (sign) {
            case '/' -> '_';
            case '_' -> '.';
            default -> isPlain(sign) ? sign : '-';
          };
      boolean first = name.isEmpty() && !isLetterOrDigit(written);
      boolean again = written == '-' && !isPlain(sign) && name.toString().endsWith("-");
      if (!first && !again) {
        name.append(written);
      }
    }
    return name.isEmpty() ? "act" : name.toString();
  }

  private static boolean isPlain(char sign) {
    return sign == '-' || isLetterOrDigit(sign);
  }

  private static boolean isLetterOrDigit(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
  }

  private static String digest(String value) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

package kz.zannama.parser.internal.repair;

import java.util.regex.Pattern;
import kz.zannama.text.Rules;

/// What the texts of links in acts look like: an act's number, a provision, a kind of act.
final class LinkText {
  private static final double CITATION = 7;
  private static final double KIND = 4;
  private static final double NAMED = 5.5;
  private static final double NUMBER = 2;
  private static final double OTHER = -6;
  private static final double OTHER_WORDS = -8;
  private static final double TORN = -9;

  private static final Rules RULES = Rules.of(LinkText.class, "link-text.rules");
  private static final Pattern SIGNED = RULES.pattern("signed");
  private static final Pattern UNITS_RUSSIAN = RULES.pattern("units-russian");
  private static final Pattern UNITS_KAZAKH = RULES.pattern("units-kazakh");
  private static final Pattern TORN_UNIT = RULES.pattern("torn-unit");
  private static final Pattern KIND_OF_ACT = RULES.pattern("kind-of-act");
  private static final Pattern NAMED_RUSSIAN = RULES.pattern("named-russian");
  private static final Pattern NAMED_KAZAKH = RULES.pattern("named-kazakh");
  private static final Pattern BARE_NUMBER = RULES.pattern("bare-number");

  /// A link that was glued to the last word of its line: «законамистатье 73».
  static final Pattern GLUED = RULES.pattern("glued-link");

  /// What a number that alone is no link stands behind: «статьей» 5.
  static final Pattern BEFORE_NUMBER = RULES.pattern("before-number");

  private LinkText() {}

  /// Whether a text looks like a citation, not only like a number.
  static boolean isCitation(String text) {
    return plausibility(text) >= KIND;
  }

  /// How likely a text is a link's, in natural logarithms; above 0 it looks like one.
  static double plausibility(String text) {
    if (UNITS_RUSSIAN.matcher(text).matches()
        || UNITS_KAZAKH.matcher(text).matches()
        || SIGNED.matcher(text).matches()) {
      return CITATION;
    }
    if (TORN_UNIT.matcher(text).matches()) {
      return TORN;
    }
    if (KIND_OF_ACT.matcher(text).matches()) {
      return KIND;
    }
    if (NAMED_RUSSIAN.matcher(text).matches() || NAMED_KAZAKH.matcher(text).matches()) {
      return NAMED;
    }
    if (BARE_NUMBER.matcher(text).matches()) {
      return NUMBER;
    }
    return text.indexOf(' ') < 0 ? OTHER : OTHER_WORDS;
  }
}

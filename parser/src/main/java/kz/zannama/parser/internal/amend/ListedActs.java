package kz.zannama.parser.internal.amend;

import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.Clause;
import kz.zannama.parser.internal.amend.place.TargetAct;
import kz.zannama.parser.internal.amend.place.TargetActFinder;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Reads the items of a list of acts that lose force, in the body or in an annex.
final class ListedActs {
  private static final Rules RULES =
      Rules.of(ListedActs.class, "listed-acts.rules", Letters::foldedKey);

  private static final Pattern OTHER_CASE = RULES.pattern("other-case");
  private static final Pattern ANNEX_AFTER = RULES.pattern("annex-after");

  private static final Pattern RUSSIAN_ITEM = RULES.pattern("russian-item");

  // Specimens: «… мына заңнамалық актілерінің күші жойылды деп танылсын:», «следующие законы:»,
  // and what such a list begins with
  private static final Pattern ANNOUNCED =
      Pattern.compile(WordTable.alternatives(ListedActs.class, "listed-acts.tsv", "ANNOUNCED", 1));
  private static final Pattern FIRST_ITEM = Pattern.compile("\\s*+(?:1[.)]|[-–—•])");

  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)?\\s*$");

  private final AmendingText text;
  private final TargetActFinder targets;

  ListedActs(AmendingText text, TargetActFinder targets) {
    this.text = text;
    this.targets = targets;
  }

  /// Whether a clause only announces a list of what loses force, so that an act which it names
  /// itself, as «Салық кодексі қолданысқа енгізілген күннен бастап», does not.
  boolean announces(Clause clause) {
    if (clause.terminator() != ':') {
      return false;
    }
    return ANNOUNCED.matcher(text.key()).region(clause.start(), clause.end()).find()
        || FIRST_ITEM.matcher(text.key()).region(clause.end() + 1, text.length()).lookingAt();
  }

  /// The acts of an item; none where the clause is no such item.
  List<TargetAct> of(Clause clause) {
    if (text.language() == Language.RUSSIAN) {
      boolean item =
          RUSSIAN_ITEM.matcher(text.key()).region(clause.start(), clause.end()).lookingAt();
      return item
          ? targets.find(clause.start(), clause.end()).stream().filter(ListedActs::isDated).toList()
          : List.of();
    }
    return targets.find(clause.start(), clause.end()).stream()
        .filter(act -> isNamed(act, clause))
        .toList();
  }

  private static boolean isDated(TargetAct act) {
    return act.citation().adopted().isPresent() || act.citation().number().isPresent();
  }

  private boolean isNamed(TargetAct act, Clause clause) {
    if (ANNEX_AFTER.matcher(text.key()).region(act.end(), clause.end()).lookingAt()) {
      return false;
    }
    boolean annex =
        act.citation().provisions().stream().anyMatch(id -> id.value().startsWith("annex_"));
    if (annex || !isDated(act)) {
      return false;
    }
    String words = text.key().substring(act.start(), act.end());
    String name = BRACKET.matcher(words).replaceFirst("");
    return !OTHER_CASE.matcher(name).matches();
  }
}

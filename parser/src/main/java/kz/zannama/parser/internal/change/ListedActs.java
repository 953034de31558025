package kz.zannama.parser.internal.change;

import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.model.Language;

/// Reads the items of a list of acts that lose force, in the body or in an annex.
final class ListedActs {
  // Specimens: «… № 225 бұйрығына 5-қосымша», «… № 907 бұйрығымен бекітілген»
  private static final Pattern OTHER_CASE =
      Pattern.compile("[\\s\\S]*(?:мен|бен|пен|ына|ине|ында|инде|ындагы|индеги|ынан|инен)\"?\\s*");
  private static final Pattern ANNEX_AFTER = Pattern.compile("[ \\n]*(?:\\d+[ -]*)?косымша");

  // Specimens: «постановление акимата …», «пункт 2 приказа …»
  private static final Pattern RUSSIAN_ITEM =
      Pattern.compile(
          "\"?(?:постановление|решение|приказ|указ|закон|распоряжение|пункты?|подпункты?|стать[юяи]"
              + "|абзацы?|част[ьи]|нормативное|совместн|кодекс|конституционный)");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)?\\s*$");

  private final AmendingText text;
  private final TargetActFinder targets;

  ListedActs(AmendingText text, TargetActFinder targets) {
    this.text = text;
    this.targets = targets;
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

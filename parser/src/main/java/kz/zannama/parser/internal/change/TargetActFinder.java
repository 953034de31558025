package kz.zannama.parser.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.model.Citation;

/// Finds the acts that a clause of amending text applies to.
final class TargetActFinder {
  private static final int LOOK_BACK = 300;

  // Specimens: «… № 179 бұйрығына өзгерістер мен толықтыру енгізу туралы»: part of another's title
  private static final Pattern IN_A_TITLE =
      Pattern.compile(
          "[^;:.]{0,60}?(?:озгери[сз]|толыктыру|озгерту)\\p{L}*(?:[ ,]+\\p{L}+){0,3}? енгизу туралы"
              + "|[^;:.]{0,30}?куши? жой\\p{L}+ деп тану туралы");

  // Specimens: «"О внесении изменений в приказ от … № 5"»
  private static final Pattern TITLE_BEFORE =
      Pattern.compile("о внесении (?:изменени|дополнени)[^;:]*$");

  private final AmendingText text;

  TargetActFinder(AmendingText text) {
    this.text = text;
  }

  /// The acts cited in a stretch, in reading order, those in titles of others left out.
  List<TargetAct> find(int from, int to) {
    List<TargetAct> acts = new ArrayList<>();
    String words = text.value().substring(from, to);
    for (FoundCitation found : CitationFinder.find(words, text.language())) {
      int start = from + found.start();
      int end = from + found.end();
      Citation act = found.citation();
      boolean identified = act.adopted().isPresent() || act.number().isPresent() || isCode(act);
      if (identified && !isInTitle(start, end, to)) {
        Citation placed =
            act.withText(
                text.value().substring(start, end), java.util.Optional.of(text.span(start, end)));
        acts.add(new TargetAct(placed, start, end));
      }
    }
    return acts;
  }

  private static boolean isCode(Citation act) {
    return act.title().isPresent();
  }

  private boolean isInTitle(int start, int end, int to) {
    if (IN_A_TITLE.matcher(text.key()).region(end, to).lookingAt()) {
      return true;
    }
    String before = text.key().substring(Math.max(0, start - LOOK_BACK), start);
    int quote = before.lastIndexOf('"');
    return quote >= 0 && TITLE_BEFORE.matcher(before.substring(quote)).find();
  }
}

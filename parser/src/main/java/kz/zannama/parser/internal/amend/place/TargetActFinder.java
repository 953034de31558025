package kz.zannama.parser.internal.amend.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.language.ActDates;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.text.Rules;

/// Finds the acts that a clause of amending text applies to.
public final class TargetActFinder {
  private static final int LOOK_BACK = 300;

  private static final Rules RULES =
      Rules.of(TargetActFinder.class, "target-act-finder.rules", Letters::foldedKey);

  private static final Pattern IN_A_TITLE = RULES.pattern("in-a-title");

  private static final Pattern TITLE_BEFORE = RULES.pattern("title-before");

  private static final Rules BACKGROUND =
      Rules.of(TargetActFinder.class, "background-acts.rules", Letters::foldedKey);
  private static final Pattern BEFORE_BACKGROUND = BACKGROUND.pattern("before");
  private static final Pattern BEHIND_BACKGROUND = BACKGROUND.pattern("behind");

  private static final Pattern REGISTERED = RULES.pattern("registered");

  // the mask of ClauseReferences over brackets
  private static final Pattern MASKED = Pattern.compile("[ ]*+\\|++");

  private static final Pattern ACT_WORD = RULES.pattern("act-word");

  private final AmendingText text;
  private final ClauseReferences references;

  private int lastFrom = -1;
  private int lastTo = -1;
  private List<TargetAct> last = List.of();

  public TargetActFinder(AmendingText text, ClauseReferences references) {
    this.text = text;
    this.references = references;
  }

  /// The acts cited in a stretch, in reading order, those in titles of others left out. The last
  /// stretch is remembered: each verb of a clause asks for the acts of the whole clause.
  public List<TargetAct> find(int from, int to) {
    if (from != lastFrom || to != lastTo) {
      last = findIn(from, to);
      lastFrom = from;
      lastTo = to;
    }
    return last;
  }

  private List<TargetAct> findIn(int from, int to) {
    if (!ACT_WORD.matcher(text.key()).region(from, to).find()) {
      return List.of();
    }
    List<TargetAct> acts = new ArrayList<>();
    boolean named = false;
    String words = text.value().substring(from, to);
    for (FoundCitation found : CitationFinder.find(words, text.language())) {
      int start = from + found.start();
      int end = from + found.end();
      Citation act = dated(found.citation(), acts.isEmpty() ? from : acts.getLast().end(), start);
      boolean other = isInTitle(start, end, to) || isInBrackets(from, start);
      boolean background = isBackground(start, end, to);
      named |= background;
      if (isIdentified(act) && !other && !background && !isShortOfCode(words, found)) {
        Citation placed =
            act.withText(
                text.value().substring(start, end), java.util.Optional.of(text.span(start, end)));
        acts.add(new TargetAct(placed, start, end));
      }
    }
    return acts.isEmpty() && !named ? byDate(from, to) : acts;
  }

  /// «2019 жылғы 5 мамырдағы "…" № 12 қаулысы»: where a broken title parts the date from the
  /// number, the first date before the citation is its own.
  private Citation dated(Citation act, int from, int start) {
    boolean open = act.number().isPresent() && act.adopted().isEmpty();
    if (!open || text.language() != Language.KAZAKH || start <= from) {
      return act;
    }
    return act.withDateAndNumber(ActDates.first(text.value().substring(from, start)), act.number());
  }

  /// What only its date, number and type make known.
  private List<TargetAct> byDate(int from, int to) {
    String words = references.masked(from, to);
    List<TargetAct> acts = new ArrayList<>();
    for (NotedAct noted :
        new NotedActFinder(words, text.language(), Citation.of(ActType.OTHER)).find(words)) {
      Citation act = unmasked(noted.citation());
      int start = from + noted.start();
      int end = from + noted.end();
      if (act.type() != ActType.OTHER
          && !REGISTERED.matcher(text.key()).region(end, to).lookingAt()) {
        String printed = text.value().substring(start, end);
        acts.add(
            new TargetAct(act.withText(printed, Optional.of(text.span(start, end))), start, end));
      }
    }
    return acts;
  }

  /// «районного маслихата (XX сессия) от 28 декабря»: what is masked is no part of the body's name.
  private static Citation unmasked(Citation act) {
    return act.withIssuer(act.issuer().map(name -> MASKED.matcher(name).replaceAll("")));
  }

  /// Whether a code is cited by its abbreviation, «ҚК-нің 259-бабы»: such is not what is changed.
  private static boolean isShortOfCode(String words, FoundCitation found) {
    String printed = Letters.foldedKey(words.substring(found.start(), found.end()));
    return found.citation().type() == ActType.CODE && !ACT_WORD.matcher(printed).find();
  }

  private static boolean isIdentified(Citation act) {
    return act.adopted().isPresent()
        || act.number().isPresent()
        || act.type() == ActType.CODE
        || act.type() == ActType.CONSTITUTION
        || act.title().isPresent() && (act.type() == ActType.LAW || act.issuer().isPresent());
  }

  /// Brackets tell where an act was registered, published and changed before.
  private boolean isInBrackets(int from, int start) {
    int depth = 0;
    for (int at = from; at < start; at++) {
      char c = text.key().charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth > 0;
  }

  /// Whether an act is only named: one that changed the same act before («с учетом изменений,
  /// внесенных …»), one whose entry into force or whose issue is the reason («… шығарылуына
  /// байланысты»), the basis («во исполнение …»), an exception («… қоспағанда»).
  private boolean isBackground(int start, int end, int to) {
    if (text.language() == Language.KAZAKH) {
      return BEHIND_BACKGROUND.matcher(text.key()).region(end, to).lookingAt();
    }
    String before = text.key().substring(Math.max(0, start - LOOK_BACK), start);
    return BEFORE_BACKGROUND.matcher(before).find();
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

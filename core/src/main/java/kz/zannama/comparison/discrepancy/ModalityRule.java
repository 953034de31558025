package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.comparison.fact.Wordings;
import kz.zannama.comparison.fact.Wordings.Found;
import kz.zannama.comparison.fact.Wordings.Sort;

/// Compares what texts allow and order, what they deny, and how items of lists are joined.
///
/// May and must are compared where both texts have equally many such words in a paragraph, or in a
/// unit that the texts part differently, and the one has more that allow, the other more that
/// order: what one language says by its verb alone («енгізілсін») the other may say by a word.
final class ModalityRule implements Rule {
  private static final double ONE_WORD = 0.85;
  private static final double SEVERAL = 0.75;
  private static final double DENIED = 0.75;
  private static final double DENIED_IN_LONG = 0.5;
  private static final int LONGEST_DENIED = 350;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    texts.compare((left, right) -> {
      List<UnitText> lefts = left.paragraphs();
      List<UnitText> rights = right.paragraphs();
      if (lefts.size() == rights.size()) {
        for (int at = 0; at < lefts.size(); at++) {
          compareModality(lefts.get(at), rights.get(at), found);
          compareDenial(lefts.get(at), rights.get(at), found);
        }
      } else {
        compareModality(left, right, found);
        compareDenial(left, right, found);
      }
      compareJoining(left, right, found);
    });
    return found;
  }

  private static void compareModality(UnitText left, UnitText right, List<Discrepancy> found) {
    List<Found> may = find(left, Sort.MAY);
    List<Found> must = find(left, Sort.MUST);
    List<Found> otherMay = find(right, Sort.MAY);
    List<Found> otherMust = find(right, Sort.MUST);
    int all = may.size() + must.size();
    if (all == 0 || all != otherMay.size() + otherMust.size() || may.size() == otherMay.size()) {
      return;
    }
    boolean leftAllows = may.size() > otherMay.size();
    found.add(
        differ(
            DiscrepancyKind.MODALITY,
            all == 1 ? ONE_WORD : SEVERAL,
            "modality",
            printed(left, leftAllows ? may.getLast() : must.getLast()),
            printed(right, leftAllows ? otherMust.getLast() : otherMay.getLast())));
  }

  private static void compareJoining(UnitText left, UnitText right, List<Discrepancy> found) {
    List<Found> and = find(left, Sort.AND);
    List<Found> or = find(left, Sort.OR);
    List<Found> otherAnd = find(right, Sort.AND);
    List<Found> otherOr = find(right, Sort.OR);
    if (!and.isEmpty() && !otherOr.isEmpty()) {
      found.add(joined(printed(left, and.getLast()), printed(right, otherOr.getLast())));
    }
    if (!or.isEmpty() && !otherAnd.isEmpty()) {
      found.add(joined(printed(left, or.getLast()), printed(right, otherAnd.getLast())));
    }
  }

  private static List<Found> find(UnitText text, Sort sort) {
    return Wordings.find(text.text(), text.language(), sort);
  }

  private static Discrepancy joined(Statement left, Statement right) {
    return differ(DiscrepancyKind.CONJUNCTION, ONE_WORD, "item.joined", left, right);
  }

  /// A denial in one text where the other one has nothing that could be its translation.
  private static void compareDenial(UnitText left, UnitText right, List<Discrepancy> found) {
    List<Found> not = find(left, Sort.NOT);
    List<Found> otherNot = find(right, Sort.NOT);
    if (!not.isEmpty() && otherNot.isEmpty() && !mayDeny(right, left)) {
      found.add(denied(left, right, printed(left, not.getFirst()), right.absent()));
    }
    if (not.isEmpty() && !otherNot.isEmpty() && !mayDeny(left, right)) {
      found.add(denied(left, right, left.absent(), printed(right, otherNot.getFirst())));
    }
  }

  /// Whether a text may deny in other words what the other one denies.
  private static boolean mayDeny(UnitText text, UnitText other) {
    return !find(text, Sort.LACK).isEmpty()
        || find(text, Sort.WITHOUT).size() > find(other, Sort.WITHOUT).size();
  }

  /// A long unit may say it in words that are not known.
  private static Discrepancy denied(UnitText left, UnitText right, Statement one, Statement other) {
    boolean isLong = Math.max(left.text().length(), right.text().length()) > LONGEST_DENIED;
    return differ(
        DiscrepancyKind.NEGATION, isLong ? DENIED_IN_LONG : DENIED, "negation", one, other);
  }

  private static Statement printed(UnitText text, Found word) {
    return text.printed(word.start(), word.end());
  }

  private static Discrepancy differ(
      DiscrepancyKind kind, double confidence, String rule, Statement left, Statement right) {
    return Discrepancy.of(kind, confidence, rule, left, right);
  }
}

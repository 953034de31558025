package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.language.Letters;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Span;
import kz.zannama.text.Rules;

/// The act that the title of an amending act names: what its instructions change where they name no
/// act themselves, as in «жоғарыда көрсетілген нормативтік қаулыға».
///
/// | Title | Act |
/// |---|---|
/// | «… министрінің 2008 жылғы 9 мамырдағы № 43 бұйрығына өзгеріс енгізу туралы» | that order |
/// | «О внесении изменений в приказ … от 9 мая 2008 года № 43 …» | that order |
/// | «… № 43, № 44 бұйрықтарына өзгерістер енгізу туралы», «… № 12 7 …» | none: several, or cut |
public final class TitledAct {
  private static final Rules RULES =
      Rules.of(TitledAct.class, "titled-act.rules", Letters::foldedKey);
  private static final Pattern AMENDS = RULES.pattern("amends");
  private static final Pattern CUT_NUMBER = RULES.pattern("cut-number");

  private TitledAct() {}

  /// The one act that a title names by date and number; empty where it amends nothing, names
  /// several, or lost a part of the number.
  ///
  /// @param place where the title is printed
  public static Optional<Citation> of(String title, Language language, Optional<Span> place) {
    String key = Letters.foldedKey(title);
    if (!AMENDS.matcher(key).find() || CUT_NUMBER.matcher(key).find()) {
      return Optional.empty();
    }
    List<Citation> named = new ArrayList<>();
    for (FoundCitation found : CitationFinder.find(title, language)) {
      Citation act = found.citation();
      if (act.adopted().isPresent() && act.number().isPresent()) {
        String words = title.substring(found.start(), found.end());
        named.add(act.withText(words, place).withProvisions(List.of()));
      }
    }
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}

package kz.zannama.citation.provision;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.citation.provision.ReferenceTokens.Token;
import kz.zannama.language.Letters;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.text.SmallWord;

/// Finds where a text names provisions, in every case, with figures or ordinal words, lists and
/// ranges.
///
/// | Қазақша | Русский | Ids |
/// |---|---|---|
/// | «31-бабы 1-тармағының 14) тармақшасына» | «подпунктом 14) пункта 1 статьи 31» | `art_31__para_1__subpara_14` |
/// | «11, 12 және 13-тармақтары» | «пункты 11–13» | `para_11`, `para_12`, `para_13` |
/// | «27-баптың бірінші бөлігі» | «часть первая статьи 27» | `art_27__part_1` |
/// | «6-баптың жетінші абзацы» | «абзац седьмой статьи 6» | `art_6__indent_7` |
/// | «2-тараудың 1-параграфы» | «параграф 1 главы 2» | `chp_2__subchp_1` |
/// | «1-қосымшаның 3-тармағы» | «пункт 3 приложения 1» | `annex_1__para_3` |
/// | «атауы», «кіріспе» | «заголовок», «преамбула» | `title`, `preamble` |
///
/// A chain of nouns is one reference; what a coordinated reference leaves out is taken over from
/// its neighbour: «5-баптың 1-тармағы және 3-тармағы», «пункты 1 и 3, подпункт 2) пункта 4 статьи
/// 5». Where an act's annex is meant (its own or another's) is for the reader of the sentence to
/// say. Time is linear in the length of the text.
public final class ProvisionFinder {
  private static final int LONGEST_LINK = 2;

  private ProvisionFinder() {}

  /// The references to provisions in a text, in reading order; no two overlap.
  ///
  /// @param text running text, quoted words masked by whoever does not want those in them
  /// @param language its language, whose nouns alone are looked for
  public static List<ProvisionReference> find(String text, Language language) {
    return find(text, language, false);
  }

  /// The same, with the clause around a subparagraph wherever it is not the first: the second list
  /// of a paragraph counts anew, so that «2-тармақтың екінші бөлігінің 1) тармақшасы» is
  /// `para_2__part_2__subpara_1`.
  public static List<ProvisionReference> findWithClauses(String text, Language language) {
    return find(text, language, true);
  }

  private static List<ProvisionReference> find(String text, Language language, boolean clauses) {
    List<Token> tokens = ReferenceTokens.of(Letters.foldedKey(text));
    List<UnitMention> mentions = new MentionReader(text, tokens, language).read();
    List<ReferenceChain> chains = chains(mentions, language);
    inherit(chains, tokens, language);
    List<ProvisionReference> found = new ArrayList<>();
    for (ReferenceChain chain : chains) {
      int start = tokens.get(chain.first()).start();
      int end = tokens.get(chain.last()).end();
      List<ElementId> ids = chain.ids(clauses);
      if (!ids.isEmpty()) {
        found.add(new ProvisionReference(ids, chain.unit(), chain.cases(), start, end));
      }
    }
    return List.copyOf(found);
  }

  /// The sentences, rows and columns that a text names by number, in reading order, whether or not
  /// it names the provision around them.
  ///
  /// @param text running text, quoted words masked by whoever does not want those in them
  /// @param language its language, whose nouns alone are looked for
  public static List<PartReference> parts(String text, Language language) {
    List<Token> tokens = ReferenceTokens.of(Letters.foldedKey(text));
    return new MentionReader(text, tokens, language)
        .read().stream()
            .filter(mention -> mention.unit().isPart())
            .map(mention ->
                new PartReference(
                    mention.unit(),
                    mention.numbers(),
                    mention.word().cases(),
                    tokens.get(mention.first()).start(),
                    tokens.get(mention.last()).end()))
            .toList();
  }

  private static List<ReferenceChain> chains(List<UnitMention> mentions, Language language) {
    List<ReferenceChain> chains = new ArrayList<>();
    for (UnitMention named : mentions) {
      UnitMention mention = chains.isEmpty() ? named : chains.getLast().meant(named);
      if (!chains.isEmpty() && chains.getLast().accepts(mention, language)) {
        chains.getLast().add(mention, language);
      } else {
        chains.add(new ReferenceChain(mention));
      }
    }
    return chains;
  }

  /// Kazakh names what is shared first, Russian last.
  private static void inherit(List<ReferenceChain> chains, List<Token> tokens, Language language) {
    if (language == Language.KAZAKH) {
      for (int i = 1; i < chains.size(); i++) {
        if (linked(chains.get(i - 1), chains.get(i), tokens)) {
          chains.get(i).inherit(chains.get(i - 1));
        }
      }
    } else {
      for (int i = chains.size() - 2; i >= 0; i--) {
        if (linked(chains.get(i), chains.get(i + 1), tokens)) {
          chains.get(i).inherit(chains.get(i + 1));
        }
      }
    }
  }

  private static boolean linked(ReferenceChain before, ReferenceChain after, List<Token> tokens) {
    int between = after.first() - before.last() - 1;
    if (between < 1 || between > LONGEST_LINK) {
      return false;
    }
    for (int i = before.last() + 1; i < after.first(); i++) {
      if (!tokens.get(i).isMark(',') && !SmallWord.AND.is(tokens.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}

package kz.zannama.citation.typed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.language.LanguageDetector;
import kz.zannama.language.TitleKey;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;

/// A citation that somebody typed, in words, short, or in figures.
///
/// | Қазақша | Русский |
/// |---|---|
/// | «146-бап ҚК» | «УК РК ст. 146» |
/// | «ҚРҮҚ 2014 ж. 13 қараша № 1196» | «ППРК 1196 от 13.11.14» |
/// | «мемлекеттік сатып алу туралы заң 39-б. 2-т. 1) тш.» | «ст. 39 п. 2 пп. 1) закона о госзакупках» |
/// | «ДСМ-331 бұйрығы» | «приказ 331 25.12.2020» |
///
/// @param language the language whose words it is typed in
/// @param citation what was understood; of type [ActType#OTHER] where no form of act is named
/// @param year the year of adoption, where no full date is typed
/// @param known the acts that the name stands for; empty where it is not one that people know
public record TypedCitation(
    Language language, Citation citation, OptionalInt year, List<KnownAct> known) {
  private static final int LONGEST = 1_000;

  public TypedCitation {
    known = List.copyOf(known);
  }

  /// The citations in what was typed; empty where no act is named.
  public static List<TypedCitation> read(String typed) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    List<String> pieces = TypedWords.joined(typed);
    if (pieces.size() > 1) {
      List<List<TypedCitation>> each = pieces.stream().map(TypedCitation::readOne).toList();
      if (each.stream().allMatch(TypedCitation::namesActs)) {
        return each.stream().flatMap(List::stream).toList();
      }
    }
    return readOne(typed);
  }

  /// Typed words as the title of an act, or as the beginning of one, whatever acts they name: «Об
  /// утверждении Правил учета лодок». Empty where no word is typed.
  public static Optional<TypedCitation> ofTitle(String typed) {
    if (TitleKey.of(typed).isEmpty()) {
      return Optional.empty();
    }
    Citation named = Citation.of(ActType.OTHER).withTitle(Optional.of(typed.strip()));
    return Optional.of(
        new TypedCitation(LanguageDetector.detect(typed), named, OptionalInt.empty(), List.of()));
  }

  /// Whether the name of the act is all that was typed, so that it is no title which names another.
  public boolean isAllOf(String typed) {
    return citation.title().map(TitleKey::of).equals(Optional.of(TitleKey.of(typed)));
  }

  private static boolean namesActs(List<TypedCitation> read) {
    return !read.isEmpty()
        && read.stream().noneMatch(typed -> typed.citation().type() == ActType.OTHER);
  }

  private static List<TypedCitation> readOne(String typed) {
    String full = TypedWords.inFull(typed);
    TypedParts parts = TypedParts.of(full);
    List<TypedCitation> inWords = inWords(full, parts.language());
    if (inWords.size() > 1) {
      return inWords;
    }
    if (inWords.isEmpty()) {
      return parts.isCitation()
          ? List.of(parts.of(Citation.of(ActType.OTHER), typed.strip()))
          : List.of();
    }
    Citation cited = inWords.getFirst().citation();
    return List.of(parts.of(cited, full.equals(typed) ? cited.text() : typed.strip()));
  }

  private static List<TypedCitation> inWords(String typed, Language language) {
    return CitationFinder.find(typed, language).stream()
        .map(FoundCitation::citation)
        .map(citation ->
            new TypedCitation(language, citation, OptionalInt.empty(), KnownActs.named(citation)))
        .toList();
  }
}

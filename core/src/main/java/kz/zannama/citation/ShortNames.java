package kz.zannama.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.FoundActName;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;

/// The short names that a text introduces for acts, and the places that use them.
///
/// | Introduced | Used |
/// |---|---|
/// | «… Заңының (бұдан әрі – Заң)» | «Заңның 5-бабына» |
/// | «… Закона … (далее – Закон)» | «статьей 5 Закона» |
/// | «Правил …, утвержденных приказом … (далее – Правила)» | «пунктом 8 Правил» |
///
/// A name is used where it stands with a capital beside a provision.
final class ShortNames {
  private static final Rules RULES =
      Rules.of(ShortNames.class, "short-names.rules", Letters::foldedKey);

  private static final Pattern INTRODUCTION = RULES.pattern("introduction");

  private static final int MOST_NAMES = 20;

  private static final int LONGEST_ENDING = 5;

  private static final int LONGEST_DOCUMENT = 400;

  private final CitationText text;
  private final Language language;
  private final List<ShortName> names = new ArrayList<>();

  private ShortNames(CitationText text, Language language) {
    this.text = text;
    this.language = language;
  }

  /// The places of a text that use the short names it has introduced.
  ///
  /// @param found the citations that name an act in full
  static List<FoundCitation> usedIn(
      CitationText text, List<FoundCitation> found, Language language) {
    ShortNames names = new ShortNames(text, language);
    names.introduce(found);
    List<FoundCitation> used = new ArrayList<>();
    if (!names.names.isEmpty()) {
      names.find(found, used);
    }
    return used;
  }

  private void introduce(List<FoundCitation> found) {
    Matcher introduction = INTRODUCTION.matcher(text.key());
    int next = 0;
    while (introduction.find() && names.size() < MOST_NAMES) {
      while (next < found.size() && found.get(next).start() < introduction.start()) {
        next++;
      }
      if (next > 0) {
        introduce(found.get(next - 1), introduction);
      }
    }
  }

  /// The act that is named last before the name, directly or as that which approved the document.
  private void introduce(FoundCitation last, Matcher introduction) {
    int between = introduction.start() - last.end();
    String name = introduction.group(1).strip();
    boolean act = nameOfAct(introduction.start(1)).isPresent();
    if (between < (act ? 4 : LONGEST_DOCUMENT) && name.split(" ").length <= 3) {
      Citation citation = last.citation().withProvisions(List.of());
      names.add(new ShortName(stem(name), citation, introduction.end(), act));
    }
  }

  private Optional<ActType> nameOfAct(int start) {
    return text.nameFrom(start).map(FoundActName::type);
  }

  /// The first word without what its cases change: «Заң», «Қағидалар», «Правил».
  private static String stem(String name) {
    String word = name.split("[ -]")[0];
    int ending = word.length() > 6 ? 2 : word.length() > 4 ? 1 : 0;
    return Letters.foldedKey(word.substring(0, word.length() - ending));
  }

  private void find(List<FoundCitation> found, List<FoundCitation> used) {
    int next = 0;
    for (ProvisionReference reference : text.provisions()) {
      while (next < found.size() && found.get(next).end() <= reference.start()) {
        next++;
      }
      boolean taken = next < found.size() && found.get(next).start() < reference.end();
      int free = used.isEmpty() ? 0 : used.getLast().end();
      if (!taken && reference.start() >= free) {
        use(reference).ifPresent(used::add);
      }
    }
  }

  private Optional<FoundCitation> use(ProvisionReference reference) {
    return switch (language) {
      case KAZAKH -> {
        int end = text.skipBlanksBack(reference.start());
        int start = text.startOfWord(end);
        yield named(start, end).map(name -> cited(name, reference, start, reference.end()));
      }
      case RUSSIAN -> {
        int start = text.skipBlanks(reference.end());
        int end = text.endOfWord(start);
        yield named(start, end).map(name -> cited(name, reference, reference.start(), end));
      }
    };
  }

  /// The short name that a word with a capital is a form of.
  private Optional<ShortName> named(int start, int end) {
    if (start >= end || !Character.isUpperCase(text.printed(start, start + 1).charAt(0))) {
      return Optional.empty();
    }
    String word = Letters.foldedKey(text.printed(start, end));
    return names.stream()
        .filter(name -> name.introducedAt() < start)
        .filter(name -> word.startsWith(name.stem()))
        .filter(name -> word.length() <= name.stem().length() + LONGEST_ENDING)
        .filter(name -> !name.act() || isName(name, start))
        .reduce((first, last) -> last);
  }

  private boolean isName(ShortName name, int start) {
    return nameOfAct(start).filter(type -> type == name.citation().type()).isPresent();
  }

  private FoundCitation cited(ShortName name, ProvisionReference reference, int start, int end) {
    Citation citation =
        name.citation()
            .withProvisions(reference.ids())
            .withText(Letters.squeeze(text.printed(start, end)), Optional.empty());
    return new FoundCitation(citation, start, end);
  }

  /// A name that a text has introduced.
  ///
  /// @param stem what all forms of its first word begin with, on the folded key
  /// @param citation the act that it stands for
  /// @param introducedAt the place from which it is known
  /// @param act whether it is a word for an act: «Заң», not «Қағидалар»
  private record ShortName(String stem, Citation citation, int introducedAt, boolean act) {}
}

package kz.zannama.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;
import kz.zannama.text.WordTable;

/// The codes that running text cites by an abbreviation: «статьи 296 УК», «ҚР ӘРПК-нің 73-бабы».
///
/// An abbreviation stands for other things, too: it is that of a code beside an article, in the
/// very letters of the table of known acts, where no other state is named.
final class CodeAbbreviations {
  private static final Rules RULES =
      Rules.of(CodeAbbreviations.class, "code-abbreviations.rules", Letters::foldedKey);

  private static final Pattern REPUBLIC_BEHIND = RULES.pattern("republic-behind");
  private static final Pattern FOREIGN_BEHIND = RULES.pattern("foreign-behind");
  private static final Pattern REPUBLIC_BEFORE = RULES.pattern("republic-before");
  private static final Pattern FOREIGN_BEFORE = RULES.pattern("foreign-before");

  private static final String KNOWN_ACTS = "typed/known-acts.tsv";

  // «ҚК-нің», «АППК»
  private static final String ENDING = "(?:-\\p{Ll}{2,4})?";

  private static final Map<String, String> KAZAKH_TITLES = titles(2, 4);
  private static final Map<String, String> RUSSIAN_TITLES = titles(3, 5);
  private static final SignedPattern KAZAKH = printed(KAZAKH_TITLES, ENDING);
  private static final SignedPattern RUSSIAN = printed(RUSSIAN_TITLES, "");

  private static final int AROUND = 30;

  private final CitationText text;
  private final Language language;

  private CodeAbbreviations(CitationText text, Language language) {
    this.text = text;
    this.language = language;
  }

  /// Whether an abbreviation stands in a text.
  static boolean areIn(String text, Language language) {
    return printed(language).isIn(text);
  }

  /// The places of a text that cite codes so.
  ///
  /// @param found the citations that have been found in other ways, in reading order
  static List<FoundCitation> usedIn(
      CitationText text, List<FoundCitation> found, Language language) {
    CodeAbbreviations abbreviations = new CodeAbbreviations(text, language);
    List<FoundCitation> used = new ArrayList<>();
    int next = 0;
    for (ProvisionReference reference : text.provisions()) {
      Optional<FoundCitation> code = abbreviations.use(reference);
      if (code.isPresent()) {
        while (next < found.size() && found.get(next).end() <= code.get().start()) {
          next++;
        }
        if (next == found.size() || found.get(next).start() >= code.get().end()) {
          used.add(code.get());
        }
      }
    }
    return used;
  }

  private Optional<FoundCitation> use(ProvisionReference reference) {
    boolean articles =
        reference.ids().stream().allMatch(provision -> provision.value().startsWith("art_"));
    return !articles
        ? Optional.empty()
        : switch (language) {
          case KAZAKH -> before(reference);
          case RUSSIAN -> behind(reference);
        };
  }

  private Optional<FoundCitation> behind(ProvisionReference reference) {
    int start = text.skipBlanks(reference.end());
    int end = text.endOfWord(start);
    String rest = text.key().substring(end, Math.min(text.key().length(), end + AROUND));
    Optional<String> title = title(start, end);
    if (title.isEmpty() || FOREIGN_BEHIND.matcher(rest).find()) {
      return Optional.empty();
    }
    Matcher republic = REPUBLIC_BEHIND.matcher(rest);
    int last = republic.find() ? end + republic.end() : end;
    return Optional.of(cited(title.get(), reference, reference.start(), last));
  }

  private Optional<FoundCitation> before(ProvisionReference reference) {
    int end = text.skipBlanksBack(reference.start());
    int start = text.startOfWord(end);
    String rest = text.key().substring(Math.max(0, start - AROUND), start);
    Optional<String> title = title(start, end);
    if (title.isEmpty() || FOREIGN_BEFORE.matcher(rest).find()) {
      return Optional.empty();
    }
    Matcher republic = REPUBLIC_BEFORE.matcher(rest);
    int first = republic.find() ? start - republic.group().length() : start;
    return Optional.of(cited(title.get(), reference, first, reference.end()));
  }

  private Optional<String> title(int start, int end) {
    String word = text.printed(start, end);
    if (!printed(language).pattern().matcher(word).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (language) {
          case KAZAKH -> KAZAKH_TITLES.get(word.replaceFirst(ENDING + "$", ""));
          case RUSSIAN -> RUSSIAN_TITLES.get(word);
        });
  }

  private FoundCitation cited(String title, ProvisionReference reference, int start, int end) {
    CitationDraft draft = new CitationDraft(ActType.CODE, start, end);
    draft.title(title);
    draft.provisions(reference);
    return draft.finish(text);
  }

  private static SignedPattern printed(Language language) {
    return switch (language) {
      case KAZAKH -> KAZAKH;
      case RUSSIAN -> RUSSIAN;
    };
  }

  private static SignedPattern printed(Map<String, String> titles, String ending) {
    return new SignedPattern(
        Pattern.compile(
            "(?=\\p{Lu})(?<![\\p{L}\\d-])(?:"
                + WordTable.alternatives(titles.keySet())
                + ")"
                + ending
                + "(?![\\p{L}\\d-])"),
        List.copyOf(titles.keySet()));
  }

  /// The titles of the codes by their abbreviations; those of several codes are left out.
  private static Map<String, String> titles(int title, int names) {
    Map<String, String> titles = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (String[] row : WordTable.rows(CodeAbbreviations.class, KNOWN_ACTS, ActType.CODE.name())) {
      for (String name : WordTable.listed(row[names])) {
        boolean shortened = name.chars().filter(Character::isUpperCase).count() > 1;
        if (shortened && titles.put(name, row[title].split("; ")[0]) != null) {
          several.add(name);
        }
      }
    }
    titles.keySet().removeAll(several);
    return Map.copyOf(titles);
  }
}

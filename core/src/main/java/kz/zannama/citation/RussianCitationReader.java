package kz.zannama.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.Bodies;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.text.Quotes;
import kz.zannama.text.Rules;
import kz.zannama.text.SmallWord;

/// Reads citations in Russian: the word for the act, then in any order its issuer, date, number and
/// title; the provisions stand before it.
final class RussianCitationReader {
  private static final Rules RULES =
      Rules.of(RussianCitationReader.class, "russian-citation-reader.rules", Letters::foldedKey);

  private static final Pattern FILLER = RULES.pattern("filler");

  private static final Pattern FORCE_OF_LAW = RULES.pattern("force-of-law");

  private static final Pattern TITLE = RULES.pattern("title");

  private static final Pattern REGISTRATION = RULES.pattern("registration");

  private static final Pattern REPUBLIC = RULES.pattern("republic");

  private static final Pattern POINTING = RULES.pattern("pointing");

  private static final Pattern THIS = RULES.pattern("this");

  private static final Pattern APPROVED_BY = RULES.pattern("approved-by");

  private static final Pattern BETWEEN = RULES.pattern("between");

  private static final Pattern NOT_OF_ISSUER = RULES.pattern("not-of-issuer");

  private static final Pattern JOINT = RULES.pattern("joint");

  private static final Pattern NEXT_OF_LIST = RULES.pattern("next-of-list");

  private static final Pattern FURTHER_NUMBER = RULES.pattern("further-number");

  private static final Pattern FURTHER_NUMBERS = RULES.pattern("further-numbers");

  private static final int LONGEST_ISSUER = 300;

  private static final int LONGEST_DOCUMENT = 500;

  private final CitationText text;
  private final String key;
  private final List<FoundCitation> found = new ArrayList<>();
  private int free;
  private int nextProvision;

  RussianCitationReader(CitationText text) {
    this.text = text;
    key = text.key();
  }

  List<FoundCitation> read() {
    for (FoundActName name : text.names()) {
      if (name.start() >= free) {
        read(name);
      }
    }
    return found;
  }

  private void read(FoundActName name) {
    CitationDraft draft = new CitationDraft(name.type(), name.start(), name.end());
    readCodeName(draft, name);
    int end = readElements(draft, name.end());
    String before = key.substring(Math.max(0, draft.start() - 20), draft.start());
    if (!draft.isCitation() || isOnlyNamed(draft) || THIS.matcher(before).find()) {
      return;
    }
    readProvisions(draft);
    draft.endAt(end);
    found.add(draft.finish(text));
    free = readList(draft, end, name.plural());
  }

  private static boolean isOnlyNamed(CitationDraft draft) {
    String title = Letters.foldedKey(draft.title().orElse(""));
    return draft.isOnlyNamed() && !TITLE.matcher(title).find();
  }

  private void readCodeName(CitationDraft draft, FoundActName name) {
    if (name.type() != ActType.CODE) {
      return;
    }
    CodeNames.before(text, name.start(), Language.RUSSIAN)
        .ifPresent(code -> {
          draft.title(code.title());
          draft.startAt(code.start());
        });
  }

  /// Reads what follows a word for an act.
  ///
  /// @return the place after the last element
  private int readElements(CitationDraft draft, int from) {
    int end = from;
    int at = text.skipBlanks(from);
    while (at < key.length()) {
      int next = readElement(draft, at);
      if (next <= at) {
        break;
      }
      boolean filler = key.charAt(next - 1) == ' ';
      end = filler ? end : next;
      at = text.skipBlanks(next);
    }
    return end;
  }

  /// The place after the element that begins here; the same place where none does.
  private int readElement(CitationDraft draft, int at) {
    Optional<FoundDate> date = text.dateFrom(at);
    if (date.isPresent()) {
      return readDate(draft, date.get(), at);
    }
    Optional<FoundNumber> number = text.numberFrom(at);
    if (number.isPresent()) {
      return readNumber(draft, number.get(), at);
    }
    if (text.quotes().canOpen(at)) {
      return readTitle(draft, at);
    }
    if (key.charAt(at) == '(') {
      return readBracket(draft, at);
    }
    Matcher registration = REGISTRATION.matcher(key).region(at, key.length());
    if (registration.lookingAt() && key.charAt(at) != '(') {
      draft.remark(text.printed(at, registration.end()));
      return registration.end();
    }
    Matcher filler = FILLER.matcher(key).region(at, key.length());
    if (filler.lookingAt()) {
      boolean beforeElement = filler.end() < key.length() && key.charAt(filler.end()) == ' ';
      boolean code = key.charAt(filler.end() - 1) == '_';
      return beforeElement && !code ? filler.end() + 1 : filler.end();
    }
    int unsigned = draft.hasDate() && !draft.hasNumber() ? text.endOfUnsignedNumber(at) : at;
    if (unsigned > at) {
      draft.number(text.printed(at, unsigned));
      return unsigned;
    }
    return readWords(draft, at);
  }

  private static int readDate(CitationDraft draft, FoundDate date, int at) {
    if (draft.hasDate()) {
      return at;
    }
    draft.adopted(date.date());
    return date.end();
  }

  private static int readNumber(CitationDraft draft, FoundNumber number, int at) {
    if (draft.hasNumber()) {
      return at;
    }
    draft.number(number.number());
    return number.end();
  }

  private int readTitle(CitationDraft draft, int at) {
    Optional<Quotes.Quoted> title = text.quotes().quotedFrom(at);
    boolean named = draft.hasTitle() && draft.type() != ActType.CODE;
    if (title.isEmpty() || named || draft.type() == ActType.CONSTITUTION) {
      return at;
    }
    draft.title(text.printed(title.get().from(), title.get().to()));
    return title.get().end();
  }

  private int readBracket(CitationDraft draft, int at) {
    OptionalInt closing = text.bracketOf(at);
    if (closing.isEmpty() || !draft.isCitation()) {
      return at;
    }
    draft.remark(text.printed(at + 1, closing.getAsInt()));
    return closing.getAsInt() + 1;
  }

  /// The issuer, the name of a code, or a title without an opening quote.
  private int readWords(CitationDraft draft, int at) {
    Optional<CodeNames.FoundCodeName> code =
        draft.type() == ActType.CODE && !draft.hasTitle()
            ? CodeNames.after(text, at, Language.RUSSIAN)
            : Optional.empty();
    if (code.isPresent()) {
      draft.title(code.get().title());
      return code.get().end();
    }
    if (isTitleWithoutOpening(draft, at)) {
      int closing = text.quotes().unopenedAfter(at);
      draft.title(text.printed(at, closing));
      return closing + 1;
    }
    return draft.hasIssuer() ? at : readIssuer(draft, at);
  }

  private boolean isTitleWithoutOpening(CitationDraft draft, int at) {
    boolean about = SmallWord.ABOUT.skip(key, at) > at;
    int closing = about && !draft.hasTitle() ? text.quotes().unopenedAfter(at) : -1;
    return closing >= 0 && draft.canHaveTitle(text.printed(at, closing));
  }

  private int readIssuer(CitationDraft draft, int at) {
    if (JOINT.matcher(key).region(at, key.length()).lookingAt()) {
      return at;
    }
    int end = endOfIssuer(at);
    boolean evident = end > at && isEvidence(end);
    Matcher republic = REPUBLIC.matcher(key).region(at, key.length());
    if (!evident && republic.lookingAt()) {
      end = republic.end();
      evident = true;
    }
    if (!evident) {
      return at;
    }
    Matcher force = FORCE_OF_LAW.matcher(key).region(at, end);
    end = force.find() ? force.start() : end;
    String printed = text.printed(at, text.skipBlanksBack(end));
    if (printed.chars().anyMatch(Character::isLetter)) {
      draft.issuer(Bodies.nominative(printed, Language.RUSSIAN));
    }
    return text.skipBlanksBack(end);
  }

  /// Where the words end that can be the name of a body.
  private int endOfIssuer(int from) {
    int at = from;
    int limit = Math.min(key.length(), from + LONGEST_ISSUER);
    while (at < limit) {
      char letter = key.charAt(at);
      if (Character.isLetter(letter)) {
        int end = text.endOfWord(at);
        if (at > from && isEvidence(at)
            || text.isElementStart(at)
            || !isAbbreviation(end) && NOT_OF_ISSUER.matcher(key.substring(at, end)).matches()) {
          return at;
        }
        at = end;
      } else if (letter == ' ' || letter == ',' || letter == '.' && isAbbreviation(at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isAbbreviation(int dot) {
    int start = text.startOfWord(dot);
    return dot < key.length() && key.charAt(dot) == '.' && dot - start <= 2;
  }

  /// Whether a date, a number or a title begins here.
  private boolean isEvidence(int from) {
    int at = text.skipBlanks(SmallWord.FROM.skip(key, text.skipBlanks(from)));
    boolean title = at < key.length() && text.quotes().canOpen(at);
    return title || text.dateFrom(at).isPresent() || text.numberFrom(at).isPresent();
  }

  /// Reads the further acts of a list that shares the word: «законами РК от …; от …».
  ///
  /// @return the place after the list
  private int readList(CitationDraft first, int from, boolean plural) {
    int end = from;
    Matcher next = NEXT_OF_LIST.matcher(key);
    while (next.region(end, key.length()).lookingAt()) {
      int at = next.end();
      CitationDraft draft = new CitationDraft(first.type(), at, at);
      boolean jointly = Character.isLetter(key.charAt(at)) && text.dateFrom(at).isEmpty();
      if (!jointly) {
        first.issuer().ifPresent(draft::issuer);
      }
      int after = readElements(draft, at);
      boolean dated =
          draft.hasDate() && (draft.hasNumber() || plural) && !(jointly && !draft.hasIssuer());
      boolean titled = plural && draft.hasTitle();
      boolean sameDay = titled && !draft.hasDate() && !first.hasNumber();
      first.adopted().filter(date -> sameDay).ifPresent(draft::adopted);
      if (after <= at || !dated && !titled) {
        break;
      }
      draft.endAt(after);
      found.add(draft.finish(text));
      end = after;
    }
    return end;
  }

  private void readProvisions(CitationDraft draft) {
    int limit = found.isEmpty() ? 0 : found.getLast().end();
    List<ProvisionReference> references = text.provisions();
    while (nextProvision < references.size()
        && references.get(nextProvision).end() <= draft.start()) {
      nextProvision++;
    }
    int target = skipPointing(draft.start());
    target = documentBefore(target, limit);
    for (int i = nextProvision - 1; i >= 0; i--) {
      ProvisionReference reference = references.get(i);
      Matcher between = BETWEEN.matcher(key).region(Math.min(reference.end(), target), target);
      if (reference.end() > target || reference.start() < limit) {
        break;
      }
      if (!between.matches()) {
        List<ElementId> further = furtherNumbers(reference, target);
        if (further.isEmpty()) {
          break;
        }
        draft.provisionsFirst(further);
      }
      int outer = i + 1;
      boolean nested =
          outer < nextProvision
              && references.get(outer).start() == target
              && isInside(reference, references.get(outer), text.isBlank(reference.end(), target));
      if (nested) {
        draft.nestFirst(reference.ids().getFirst(), references.get(outer).ids().getFirst());
      } else {
        draft.provisionsFirst(reference.ids());
      }
      draft.startAt(reference.start());
      target = reference.start();
    }
  }

  /// Whether two references are one, which a slip parts: a comma in «пунктом 4, статьи 258», whose
  /// nouns stand in different cases, or the case in «пункта 4 статьей 258», where none stands.
  private static boolean isInside(
      ProvisionReference inner, ProvisionReference outer, boolean adjoining) {
    boolean genitive =
        outer.isIn(GrammaticalCase.GENITIVE) && Collections.disjoint(inner.cases(), outer.cases());
    return (adjoining || genitive)
        && inner.ids().size() == 1
        && outer.ids().size() == 1
        && inner.unit().isInside(outer.unit());
  }

  /// The numbers that a list goes on with after a noun in the singular: «статьей 31, 37 Закона».
  private List<ElementId> furtherNumbers(ProvisionReference reference, int end) {
    Matcher list = FURTHER_NUMBERS.matcher(key).region(Math.min(reference.end(), end), end);
    if (!list.matches()) {
      return List.of();
    }
    ElementId last = reference.ids().getLast();
    String prefix = last.level().substring(0, last.level().indexOf('_') + 1);
    List<ElementId> further = new ArrayList<>();
    Matcher number = FURTHER_NUMBER.matcher(key).region(reference.end(), end);
    while (number.find()) {
      String level = prefix + number.group(1);
      further.add(
          last.parent().map(outer -> outer.child(level)).orElseGet(() -> new ElementId(level)));
    }
    return further;
  }

  private int skipPointing(int start) {
    Matcher pointing =
        POINTING.matcher(key).region(Math.max(0, start - 20), start).useTransparentBounds(true);
    return pointing.find() ? pointing.start() : start;
  }

  /// The place where the approved document is named that an act approves, so that the provisions
  /// before it are found: «пунктом 8 Правил …, утвержденных постановлением».
  private int documentBefore(int start, int limit) {
    int from = Math.max(limit, start - 30);
    if (from >= start || !APPROVED_BY.matcher(key.substring(from, start)).find()) {
      return start;
    }
    for (int i = nextProvision - 1; i >= 0; i--) {
      ProvisionReference reference = text.provisions().get(i);
      if (reference.start() < limit || start - reference.end() > LONGEST_DOCUMENT) {
        return start;
      }
      if (text.isBlank(reference.end(), reference.end() + 1)
          && Character.isUpperCase(
              text.printed(reference.end() + 1, reference.end() + 2).charAt(0))) {
        return reference.end();
      }
    }
    return start;
  }
}

package kz.zannama.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Bodies;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.text.Quotes;
import kz.zannama.text.Rules;

/// Reads citations in Kazakh, from the word for the act leftwards: in any order number, date,
/// issuer and title; the provisions stand after the word.
///
/// The acts of a text are read from the last to the first, so that an act inside the title of
/// another is passed over.
final class KazakhCitationReader {
  private static final Rules RULES =
      Rules.of(KazakhCitationReader.class, "kazakh-citation-reader.rules", Letters::foldedKey);

  private static final Pattern FILLER = RULES.pattern("filler");

  private static final Pattern FILLER_END = RULES.pattern("filler-end");

  private static final int LONGEST_FILLER = 40;

  private static final Pattern THIS = RULES.pattern("this");

  private static final Pattern APPROVES = RULES.pattern("approves");

  private static final Pattern REGISTRATION = RULES.pattern("registration");

  private static final Pattern BETWEEN = RULES.pattern("between");

  private static final Pattern REGISTERED_BEFORE = RULES.pattern("registered-before");

  private static final Pattern REGISTERED = RULES.pattern("registered");

  private static final int LONGEST_REGISTERED = 9;

  private static final int LONGEST_REGISTRATION = 240;

  private static final Pattern CODE = RULES.pattern("code");

  /// The letters of «кодекс».
  private static final int CODE_LETTERS = 6;

  private static final Pattern JOINT = RULES.pattern("joint");

  private static final Pattern VERB = RULES.pattern("verb");

  private static final Pattern BETWEEN_NOUNS = RULES.pattern("between-nouns");

  private static final Pattern END_OF_TITLE = RULES.pattern("end-of-title");

  private static final Pattern OF_DOCUMENT = RULES.pattern("of-document");

  private static final int LONGEST_DOCUMENT = 500;

  private static final int SHORT = 24;

  private final CitationText text;
  private final String key;
  private final List<FoundCitation> found = new ArrayList<>();

  KazakhCitationReader(CitationText text) {
    this.text = text;
    key = text.key();
  }

  /// The citations in reading order.
  List<FoundCitation> read() {
    int free = key.length();
    for (FoundActName name : text.names().reversed()) {
      if (name.end() <= free) {
        int start = read(name, free);
        free = start < name.start() ? start : free;
      }
    }
    Collections.reverse(found);
    return found;
  }

  /// Reads the citation that ends with a word for an act.
  ///
  /// @return the place before its first element; that of the word where it is no citation
  private int read(FoundActName name, int limit) {
    if (isSecondName(name)) {
      return name.start();
    }
    Optional<FoundActName> paired = paired(name);
    CitationDraft draft =
        new CitationDraft(
            paired.map(FoundActName::type).orElse(name.type()),
            name.start(),
            paired.map(FoundActName::end).orElse(name.end()));
    int start = readElements(draft, name.start());
    if (!LeftOutNouns.sortsForm(draft)
        || !draft.isCitation()
        || isOnlyNamed(draft)
        || THIS.matcher(before(start)).find()) {
      return name.start();
    }
    draft.startAt(start);
    readProvisions(draft, limit);
    if (!name.plural()) {
      readRegistrationBehindVerb(draft, limit);
    }
    List<CitationDraft> list = readList(draft, name.type(), start, name.plural());
    paired.ifPresent(last -> sortForms(list, last));
    for (CitationDraft listed : list) {
      found.add(listed.finish(text));
      start = Math.min(start, listed.start());
    }
    return Math.min(start, name.start() - 1);
  }

  private static boolean isOnlyNamed(CitationDraft draft) {
    String title = Letters.foldedKey(draft.title().orElse(""));
    return draft.isOnlyNamed() && !END_OF_TITLE.matcher(title).find();
  }

  /// Whether the word stands in brackets after another: «… Кодексінің (Салық кодексі) 258-бабы».
  private boolean isSecondName(FoundActName name) {
    OptionalInt opening = text.bracketOf(text.skipBlanks(name.end()));
    return opening.isPresent()
        && opening.getAsInt() < name.start()
        && name.start() - opening.getAsInt() < SHORT
        && text.isElementEnd(text.skipBlanksBack(opening.getAsInt()));
  }

  /// The noun of the last of two acts that share their end: «… № 25 және … № 402 бірлескен шешімі
  /// мен қаулысы» are a decision and a resolution.
  private Optional<FoundActName> paired(FoundActName name) {
    Matcher joint = BETWEEN_NOUNS.matcher(key).region(name.end(), key.length());
    return joint.lookingAt()
        ? text.nameFrom(joint.end())
            .filter(next -> next.type() != name.type() && !next.plural())
            .filter(next -> isOfABody(next.type()) && isOfABody(name.type()))
        : Optional.empty();
  }

  /// Gives two acts their forms in the order of the nouns; the other way round where an akimat,
  /// whose acts are resolutions, stands beside «шешімі».
  private static void sortForms(List<CitationDraft> list, FoundActName last) {
    CitationDraft first = list.getLast();
    boolean swapped =
        first.type() == ActType.DECISION
            && first
                .issuer()
                .filter(issuer -> BodyKey.of(issuer, Language.KAZAKH).value().startsWith("akimat/"))
                .isPresent();
    if (list.size() == 2 && swapped) {
      list.getFirst().type(first.type());
      first.type(last.type());
    }
  }

  private static boolean isOfABody(ActType type) {
    return type.compareTo(ActType.LAW) > 0;
  }

  private String before(int place) {
    return key.substring(Math.max(0, place - SHORT), place);
  }

  private int readElements(CitationDraft draft, int from) {
    int start = from;
    int at = text.skipBlanksBack(from);
    while (at > 0) {
      int next = readElement(draft, at);
      if (next >= at) {
        break;
      }
      start = key.charAt(at - 1) == ')' ? start : next;
      at = text.skipBlanksBack(next);
    }
    return start;
  }

  /// The place where the element begins that ends here; the same place where none does.
  private int readElement(CitationDraft draft, int end) {
    Optional<FoundNumber> number = text.numberTo(end);
    if (number.isPresent()) {
      return readNumber(draft, number.get(), end);
    }
    Optional<FoundDate> date = text.dateTo(end);
    if (date.isPresent()) {
      return readDate(draft, date.get(), end);
    }
    if (text.quotes().canClose(end - 1)) {
      return readTitle(draft, end);
    }
    if (key.charAt(end - 1) == ')') {
      return readBracket(draft, end);
    }
    int filler = startOfFiller(end);
    if (filler < end) {
      return filler;
    }
    int registered =
        REGISTERED.matcher(key).region(Math.max(0, end - LONGEST_REGISTERED), end).matches()
            ? skipRegistration(draft, end)
            : end;
    return registered < end ? registered : readWords(draft, end);
  }

  /// Fillers end with «бар», «бірлескен», «санды», or the underscore or figure of a registry code.
  private int startOfFiller(int end) {
    if (!FILLER_END.matcher(key).region(end - 1, end).matches()) {
      return end;
    }
    Matcher filler = FILLER.matcher(key).region(Math.max(0, end - LONGEST_FILLER), end);
    return filler.find() ? filler.start() : end;
  }

  private static int readNumber(CitationDraft draft, FoundNumber number, int end) {
    if (draft.hasNumber()) {
      return end;
    }
    draft.number(number.number());
    return number.start();
  }

  private static int readDate(CitationDraft draft, FoundDate date, int end) {
    if (draft.hasDate()) {
      return end;
    }
    draft.adopted(date.date());
    return date.start();
  }

  private int readTitle(CitationDraft draft, int end) {
    Optional<Quotes.Quoted> title =
        text.quotes()
            .quotedTo(end - 1)
            .or(() -> text.quotes().quotedTo(end - 1, this::isBehindElement));
    if (title.isEmpty() || draft.hasTitle() || draft.type() == ActType.CONSTITUTION) {
      return end;
    }
    draft.title(text.printed(title.get().from(), title.get().to()));
    return title.get().start();
  }

  /// Whether the number, the date or the body of an act stands before a quote: «әкімдігінің № 83
  /// "Бақ аппараты" мекемесінің …», «әкімдігінің "Бақ туралы" қаулыға …».
  private boolean isBehindElement(int quote) {
    int end = text.skipBlanksBack(quote);
    return text.numberTo(end).isPresent()
        || text.dateTo(end).isPresent()
        || KazakhIssuer.isBodyTo(text, end);
  }

  private int readBracket(CitationDraft draft, int end) {
    OptionalInt opening = text.bracketOf(end - 1);
    if (opening.isEmpty()) {
      return end;
    }
    draft.remark(text.printed(opening.getAsInt() + 1, end - 1));
    return opening.getAsInt();
  }

  /// The name of a code, the issuer, a number without a sign, or a title without a closing quote.
  private int readWords(CitationDraft draft, int end) {
    if (draft.type() == ActType.CODE && !draft.hasTitle()) {
      Optional<CodeNames.FoundCodeName> code = CodeNames.before(text, end, Language.KAZAKH);
      if (code.isPresent()) {
        draft.title(titleOfCode(code.get().start(), draft.end()));
        return code.get().start();
      }
    }
    int unsigned = draft.hasNumber() ? end : text.startOfUnsignedNumber(end);
    if (unsigned < end) {
      draft.number(text.printed(unsigned, end));
      return unsigned;
    }
    if (!draft.hasIssuer()) {
      int start = KazakhIssuer.startOf(text, end);
      if (start < end) {
        draft.issuer(Bodies.nominative(text.printed(start, end), Language.KAZAKH));
        return start;
      }
    }
    return readTitleWithoutClosing(draft, end);
  }

  /// Specimen: «Бюджет кодексінің» is «Бюджет кодексі».
  private String titleOfCode(int start, int end) {
    int word = text.startOfWord(end);
    Matcher nominative = CODE.matcher(key).region(word, end);
    return text.printed(start, nominative.lookingAt() ? nominative.end() : word + CODE_LETTERS);
  }

  private int readTitleWithoutClosing(CitationDraft draft, int end) {
    if (draft.hasTitle() || !END_OF_TITLE.matcher(before(end)).find()) {
      return end;
    }
    int about = text.startOfWord(end);
    int closing = text.skipBlanksBack(about);
    Optional<Quotes.Quoted> name =
        text.quotes().canClose(closing - 1)
            ? text.quotes().quotedTo(closing - 1)
            : Optional.empty();
    if (name.isPresent()) {
      String quoted = text.printed(name.get().from(), name.get().to());
      draft.title(quoted + " " + text.printed(about, end));
      return name.get().start();
    }
    int opening = text.quotes().unclosedBefore(end);
    if (opening < 0 || !draft.canHaveTitle(text.printed(opening + 1, end))) {
      return end;
    }
    draft.title(text.printed(opening + 1, end));
    return opening;
  }

  /// Reads the further acts of a list that shares the word: «2012 жылғы 5 шілдедегі № 30 және 2013
  /// жылғы 6 мамырдағы № 40 заңдарымен». The issuer stands before the first.
  ///
  /// @return the acts of the list, the last one first
  private List<CitationDraft> readList(CitationDraft last, ActType type, int from, boolean plural) {
    List<CitationDraft> list = new ArrayList<>(List.of(last));
    int start = from;
    while (true) {
      start = skipRegistration(list.getLast(), start);
      Matcher joint = JOINT.matcher(key).region(Math.max(0, start - SHORT), start);
      if (!joint.find()) {
        break;
      }
      int at = text.skipBlanksBack(joint.start());
      CitationDraft draft = new CitationDraft(type, at, at);
      int next = readElements(draft, at);
      boolean dated = draft.hasDate() && (draft.hasNumber() || plural);
      if (next >= at || !dated && !(plural && draft.hasTitle())) {
        break;
      }
      draft.startAt(next);
      list.add(draft);
      start = next;
    }
    Optional<String> issuer =
        list.reversed().stream().map(CitationDraft::issuer).flatMap(Optional::stream).findFirst();
    issuer.ifPresent(name ->
        list.stream().filter(draft -> !draft.hasIssuer()).forEach(draft -> draft.issuer(name)));
    return list;
  }

  /// Passes over the registration that stands before an act.
  private int skipRegistration(CitationDraft draft, int start) {
    int from = Math.max(0, start - LONGEST_REGISTRATION);
    Matcher registered = REGISTERED_BEFORE.matcher(key).region(from, start);
    if (!registered.find()) {
      return start;
    }
    draft.remark(text.printed(registered.start(), start));
    return registered.start();
  }

  private void readProvisions(CitationDraft draft, int limit) {
    int at = skipRemarks(draft, draft.end(), limit);
    int first = text.provisionFrom(at);
    Matcher approves = APPROVES.matcher(key).region(draft.end(), Math.min(limit, key.length()));
    boolean approved = approves.lookingAt();
    for (int i = first; i < text.provisions().size(); i++) {
      ProvisionReference reference = text.provisions().get(i);
      if (reference.end() > limit) {
        return;
      }
      boolean next =
          approved
              ? reference.start() - at < LONGEST_DOCUMENT && isOneDocument(at, reference.start())
              : BETWEEN.matcher(key).region(at, reference.start()).matches();
      if (!next) {
        return;
      }
      approved = false;
      draft.provisionsBehind(reference);
      draft.endAt(reference.end());
      at = reference.end();
    }
  }

  /// Reads the one registration in the brackets behind «… бұйрығының күші жойылды деп танылсын» and
  /// «… бұйрығымен бекітілген Қағидаларға және Ережеге»; they are no part of the citation.
  private void readRegistrationBehindVerb(CitationDraft draft, int limit) {
    Matcher verb = VERB.matcher(key).region(draft.end(), limit);
    int opening = verb.lookingAt() ? verb.end() : -1;
    text.bracketOf(opening)
        .ifPresent(closing -> {
          String remark = text.printed(opening + 1, closing);
          if (ActNumbers.find(remark).size() == 1) {
            draft.remark(remark);
          }
        });
  }

  /// Passes over the registration, the publication and the short name that follow an act.
  private int skipRemarks(CitationDraft draft, int from, int limit) {
    int at = from;
    int next = text.skipBlanks(at);
    while (next < limit && key.charAt(next) == '(' && text.bracketOf(next).orElse(limit) < limit) {
      int closing = text.bracketOf(next).getAsInt();
      draft.remark(text.printed(next + 1, closing));
      at = closing + 1;
      next = text.skipBlanks(at);
    }
    if (at > from) {
      draft.endAt(at);
    }
    Matcher registration = REGISTRATION.matcher(key).region(at, limit);
    if (next < limit && key.charAt(next) == ',' && registration.lookingAt()) {
      draft.remark(text.printed(at, registration.end()));
      at = registration.end();
      draft.endAt(at);
    }
    return at;
  }

  /// Whether only the name of the approved document stands between the act and its provision.
  private boolean isOneDocument(int start, int end) {
    String between = key.substring(start, end);
    return !between.contains(". ")
        && !between.contains(";")
        && text.skipBlanksBack(end) > start
        && OF_DOCUMENT.matcher(between.stripTrailing()).find();
  }
}

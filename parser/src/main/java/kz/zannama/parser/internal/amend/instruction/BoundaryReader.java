package kz.zannama.parser.internal.amend.instruction;

import java.util.List;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.text.Rules;
import kz.zannama.text.SmallWord;

/// Tells what begins at a place: this is what ends a wording, whatever its quotes say.
public final class BoundaryReader {
  private static final int LOOK_AHEAD = 1200;
  private static final int LONGEST_TAIL = 60;
  private static final int LONGEST_HEAD = 500;
  private static final int LONGEST_PLAIN_INSTRUCTION = 600;
  private static final int REFERENCE_NEAR = 30;

  private static final Rules RULES =
      Rules.of(BoundaryReader.class, "boundary-reader.rules", Letters::foldedKey);

  private static final Pattern REPLACED_WORDS = RULES.pattern("replaced-words");

  private static final Pattern THIS_ACT = RULES.pattern("this-act");

  private static final Pattern DOCUMENT_CONTEXT = RULES.pattern("document-context");

  private static final Pattern NAMES_DOCUMENT = RULES.pattern("names-document");

  private static final Pattern KAZAKH_CONTEXT = RULES.pattern("kazakh-context");

  // Specimens: «№ 204 бұйрығында (… № 13110 болып тіркелген):»
  private static final Pattern LAST_BRACKET =
      Pattern.compile("\\s{0,3}\\([^()]{0,600}+\\)\\s{0,3}$");

  private static final Pattern RUSSIAN_CONTEXT = RULES.pattern("russian-context");

  private static final Pattern KAZAKH_START = RULES.pattern("kazakh-start");

  private static final Pattern RUSSIAN_START = RULES.pattern("russian-start");

  private static final Pattern BY_OWN_ANNEX = RULES.pattern("by-own-annex");

  private static final Pattern RUSSIAN_APPROVED = RULES.pattern("russian-approved");

  /// What begins at a place, before it is known in which paragraph of the amending act that stands.
  ///
  /// @param boundary what begins where it is not the next paragraph of the amending act
  /// @param number the number of the paragraph that it may be: «3. Осы қаулы …»; 0 for none
  record FoundBoundary(Boundary boundary, int number) {
    static FoundBoundary of(Boundary boundary) {
      return new FoundBoundary(boundary, 0);
    }

    /// What begins, below a paragraph of the amending act.
    ///
    /// @param outer the number of that paragraph, 0 if unknown
    Boundary in(int outer) {
      return outer > 0 && number == outer + 1 ? Boundary.OUTER : boundary;
    }
  }

  private final AmendingText text;
  private final ClauseReader clauses;

  BoundaryReader(AmendingText text, ClauseReader clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  /// What begins at a place.
  ///
  /// @param outer the number of the amending act's paragraph that the place stands in, 0 if unknown
  /// @param afterQuote whether a quotation has just been closed; if not, what begins must be plain
  Boundary at(int place, int outer, boolean afterQuote) {
    return find(place, afterQuote).in(outer);
  }

  /// What begins at a place, in whatever paragraph of the amending act it stands.
  FoundBoundary find(int place, boolean afterQuote) {
    if (place >= text.length() || text.beginsAnnex(place)) {
      return FoundBoundary.of(Boundary.END);
    }
    boolean quoted = text.quotes().isQuote(place) && text.quotes().opens(place);
    boolean wording =
        quoted && !closesAlone(place) && !isReplacement(place) && !opensContext(place);
    if (wording && !(afterQuote && opensTitle(place))) {
      return FoundBoundary.of(Boundary.QUOTE);
    }
    FoundBoundary found = unquoted(place, afterQuote);
    return wording && found.boundary() == Boundary.NONE
        ? new FoundBoundary(Boundary.QUOTE, found.number())
        : found;
  }

  /// «"; ";»: a quote apart from what it closes.
  private boolean closesAlone(int quote) {
    return text.value().startsWith(";", quote + 1);
  }

  private FoundBoundary unquoted(int place, boolean afterQuote) {
    Clause clause = clauses.read(place, LOOK_AHEAD);
    if (isInstruction(clause) && (afterQuote || isPlain(clause))) {
      return FoundBoundary.of(Boundary.INSTRUCTION);
    }
    boolean thisAct = THIS_ACT.matcher(text.key()).region(clause.start(), clause.end()).lookingAt();
    if (thisAct && afterQuote) {
      return FoundBoundary.of(Boundary.OUTER);
    }
    int number = thisAct || afterQuote ? clause.outerNumber() : 0;
    boolean context = afterQuote ? isContext(clause) : isPlainContext(clause);
    return new FoundBoundary(context ? Boundary.CONTEXT : Boundary.NONE, number);
  }

  /// Whether a clause names what the following ones apply to.
  public boolean isContext(Clause clause) {
    if (clause.terminator() != ':' || clause.isInstruction()) {
      return false;
    }
    String key = text.key().substring(clause.start(), clause.end());
    List<ProvisionReference> references = ProvisionFinder.find(key, text.language());
    if (isReferenceInCase(key, references) || isOnlyReference(key, references)) {
      return true;
    }
    String words = LAST_BRACKET.matcher(key).replaceFirst("");
    return text.language() == Language.KAZAKH
        ? KAZAKH_CONTEXT.matcher(words).matches() || DOCUMENT_CONTEXT.matcher(words).matches()
        : RUSSIAN_CONTEXT.matcher(words).matches();
  }

  private boolean isPlainContext(Clause clause) {
    if (clause.terminator() != ':' || clause.isInstruction() || clause.length() > LOOK_AHEAD) {
      return false;
    }
    String key = text.key().substring(clause.start(), clause.end());
    if (isReferenceInCase(key, ProvisionFinder.find(key, text.language()))) {
      return true;
    }
    return text.language() == Language.KAZAKH
        ? DOCUMENT_CONTEXT.matcher(key).matches() && NAMES_DOCUMENT.matcher(key).find()
        : RUSSIAN_CONTEXT.matcher(key).matches() && RUSSIAN_APPROVED.matcher(key).find();
  }

  /// «5-тармақтың 2) тармақшасында», «в пункте 5», and nothing else.
  private boolean isReferenceInCase(String key, List<ProvisionReference> references) {
    if (references.isEmpty()) {
      return false;
    }
    ProvisionReference last = references.getLast();
    boolean named =
        text.language() == Language.RUSSIAN
            ? SmallWord.IN.skip(key, 0) > 0
            : last.isIn(GrammaticalCase.LOCATIVE)
                || last.isIn(GrammaticalCase.ADJECTIVAL)
                || last.isIn(GrammaticalCase.DATIVE);
    return named
        && references.getFirst().start() < REFERENCE_NEAR
        && key.length() - last.end() < REFERENCE_NEAR;
  }

  /// «14-тармағының», «14-тармақ», and nothing else, with what is changed on the lines below.
  private static boolean isOnlyReference(String key, List<ProvisionReference> references) {
    return !references.isEmpty()
        && references.getFirst().start() == 0
        && (references.getLast().isIn(GrammaticalCase.GENITIVE)
            || references.getLast().isIn(GrammaticalCase.NOMINATIVE))
        && key.substring(references.getLast().end()).isBlank();
  }

  /// Whether the verb of a clause stands where instructions have it: at the end in Kazakh, at the
  /// beginning in Russian.
  boolean isInstruction(Clause clause) {
    if (!clause.isInstruction()) {
      return false;
    }
    FoundVerb last = clause.verbs().getLast();
    FoundVerb first = clause.verbs().getFirst();
    return text.language() == Language.KAZAKH
        ? clause.end() - last.end() < LONGEST_TAIL
            || first.operation() == Operation.OPENER
            || isAboveWording(first)
        : first.start() - clause.start() < LONGEST_HEAD;
  }

  /// Whether new wording begins in the next paragraph, with no mark between: «5-тармақ мынадай
  /// редакцияда жазылсын» / «"5. …».
  private boolean isAboveWording(FoundVerb verb) {
    int next = text.skipBlanks(verb.end());
    return InstructionReader.givesWording(verb)
        && text.endsParagraph(verb.end())
        && next < text.length()
        && text.quotes().isQuote(next)
        && text.quotes().opens(next);
  }

  /// Whether an instruction begins as instructions do; without a closing quote before it nothing
  /// less will do.
  private boolean isPlain(Clause clause) {
    if (clause.length() > LONGEST_PLAIN_INSTRUCTION) {
      return false;
    }
    String key = text.key().substring(clause.start(), clause.end());
    Pattern start = text.language() == Language.KAZAKH ? KAZAKH_START : RUSSIAN_START;
    if (start.matcher(key).lookingAt() || MemberNames.isOfBody(key)) {
      return true;
    }
    List<ProvisionReference> references = ProvisionFinder.find(key, text.language());
    return !references.isEmpty() && references.getFirst().start() < REFERENCE_NEAR;
  }

  /// «"Бюджет туралы" … шешімінің 1-қосымшасы … жазылсын»: an instruction that begins with the
  /// title of the act it changes, not new wording.
  private boolean opensTitle(int quote) {
    int close = closedName(quote);
    return close > 0 && (SmallWord.ABOUT.endsAt(text.key(), close) || rewordsByAnnex(close + 1));
  }

  /// «"Сад" қоғамы туралы ережеде:» below an instruction that no wording follows: a document whose
  /// changes follow.
  private boolean opensContext(int quote) {
    return text.language() == Language.KAZAKH
        && isBelowClause(quote)
        && closedName(quote) > 0
        && isContext(clauses.read(quote, LOOK_AHEAD));
  }

  /// Whether a paragraph begins at a place, and the one before it announces nothing.
  private boolean isBelowClause(int place) {
    int ink = text.lastInk(place);
    return ink > 0 && ";.".indexOf(text.value().charAt(ink - 1)) >= 0 && text.endsParagraph(ink);
  }

  /// The quote that closes what one opens, where words of the same sentence go on behind it; -1
  /// where none does.
  private int closedName(int quote) {
    int close = text.quotes().closing(quote, Math.min(text.length(), quote + LOOK_AHEAD));
    boolean goesOn =
        close > 0
            && close + 2 < text.length()
            && text.key().charAt(close + 1) == ' '
            && Character.isLetterOrDigit(text.key().charAt(close + 2));
    return goesOn ? close : -1;
  }

  /// «"…" аумағының жоспары осы қаулыға қосымшаға сәйкес жаңа редакцияда жазылсын»
  private boolean rewordsByAnnex(int place) {
    Clause clause = clauses.read(place, LOOK_AHEAD);
    String key = text.key().substring(clause.start(), clause.end());
    return isInstruction(clause) && BY_OWN_ANNEX.matcher(key).find();
  }

  /// «"12" сандары "15" сандарымен ауыстырылсын»: words to be replaced, not new wording.
  private boolean isReplacement(int quote) {
    if (text.language() == Language.RUSSIAN) {
      return false;
    }
    int close = text.quotes().closing(quote, Math.min(text.length(), quote + LOOK_AHEAD));
    return close > 0
        && !numberFollowsBelow(close)
        && REPLACED_WORDS.matcher(text.key()).region(close + 1, text.length()).lookingAt();
  }

  /// Whether the next paragraph begins with a number: an instruction of its own, «5-тармақ …».
  private boolean numberFollowsBelow(int close) {
    int next = text.skipBlanks(close + 1);
    return next < text.length()
        && Character.isDigit(text.value().charAt(next))
        && text.endsParagraph(close + 1);
  }
}

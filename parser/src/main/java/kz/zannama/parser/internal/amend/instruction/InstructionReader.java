package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.text.Rules;

/// Reads amending text clause by clause, each with the new wording that follows it.
public final class InstructionReader {
  private static final Set<Operation> WITH_WORDING =
      EnumSet.of(Operation.REWORDING, Operation.INSERTION, Operation.SUSPENSION);

  // Specimens: «жазылсын "1. …», «жазылсын – «1. …»
  private static final Rules RULES =
      Rules.of(InstructionReader.class, "instruction-reader.rules", Letters::foldedKey);

  private static final Pattern QUOTE_AT_ONCE = Pattern.compile("[ \\n,;.-]{0,5}\"");

  private static final Pattern ANNOUNCED = RULES.pattern("announced");

  private static final Pattern ANNOUNCES = RULES.pattern("announces");

  private final AmendingText text;
  private final KnownQuotes known;
  private final ClauseReader clauses;
  private final BoundaryReader boundaries;
  private final WordingReader wordings;

  public InstructionReader(AmendingText text) {
    this(text, KnownQuotes.none(text));
  }

  public InstructionReader(AmendingText text, KnownQuotes known) {
    this.text = text;
    this.known = known;
    this.clauses = new ClauseReader(text);
    this.boundaries = new BoundaryReader(text, clauses);
    this.wordings = new WordingReader(text, boundaries);
  }

  public BoundaryReader boundaries() {
    return boundaries;
  }

  /// The clauses in reading order; what is new wording is in none of them.
  public List<Instruction> read() {
    List<Instruction> read = new ArrayList<>();
    int outer = 0;
    int at = text.skipBlanks(0);
    while (at < text.length()) {
      if (known.contains(at)) {
        at = quote(read, at);
        continue;
      }
      Clause clause = clauses.read(at);
      outer = outerNumber(clause, at, outer);
      Optional<QuotedWording> wording = tables(clause);
      Optional<Integer> start = wording.isPresent() ? Optional.empty() : wordingStart(clause);
      if (start.isPresent()) {
        wording = wordings.read(start.get(), outer);
        if (start.get() < clause.end()) {
          clause = cut(clause, start.get());
        }
      }
      read.add(
          new Instruction(clause, outer, wording.map(QuotedWording::blocks).orElse(List.of())));
      int next = wording.map(QuotedWording::end).orElse(clause.end() + 1);
      at = text.skipBlanks(Math.max(next, at + 1));
    }
    return read;
  }

  /// Gives a paragraph that is known to be quoted to the instruction before it.
  private int quote(List<Instruction> read, int at) {
    int end = known.end(at);
    if (!read.isEmpty()) {
      Instruction last = read.removeLast();
      List<QuotedRange> wording = new ArrayList<>(last.wording());
      wording.add(new QuotedRange(text.start(text.paragraphAt(at)), end));
      read.add(new Instruction(last.clause(), last.outer(), wording));
    }
    return text.skipBlanks(end);
  }

  private int outerNumber(Clause clause, int place, int before) {
    String number = clause.number();
    boolean paragraph =
        number.endsWith(".") && number.indexOf('-') < 0 && text.opensParagraph(place);
    if (!paragraph) {
      return number.endsWith(".") && isNext(number, before) ? before + 1 : before;
    }
    return Integer.parseInt(number.substring(0, number.length() - 1));
  }

  private static boolean isNext(String number, int before) {
    return number.equals((before + 1) + ".");
  }

  /// Whether new wording can follow a verb.
  static boolean givesWording(FoundVerb verb) {
    return WITH_WORDING.contains(verb.operation());
  }

  /// The tables that are the new wording themselves, without a quote: «штабтың құрамына мыналар
  /// енгізілсін:», and the members below it.
  private Optional<QuotedWording> tables(Clause clause) {
    if (clause.terminator() != ':'
        || !text.endsParagraph(clause.end() + 1)
        || clause.verbs().stream().noneMatch(InstructionReader::givesWording)) {
      return Optional.empty();
    }
    int paragraph = text.paragraphAt(clause.end());
    int end = text.endOfTables(paragraph);
    boolean announced = end > text.end(paragraph) && (isOfBody(clause) || announcesWording(clause));
    return announced
        ? Optional.of(
            new QuotedWording(List.of(new QuotedRange(text.start(paragraph + 1), end)), end))
        : Optional.empty();
  }

  private boolean isOfBody(Clause clause) {
    return MemberNames.isOfBody(text.key().substring(clause.start(), clause.end()));
  }

  /// Where new wording can begin after a clause.
  private Optional<Integer> wordingStart(Clause clause) {
    if (clause.verbs().stream().noneMatch(InstructionReader::givesWording)) {
      return Optional.empty();
    }
    Optional<Integer> inside = insideStart(clause);
    if (inside.isPresent()) {
      return inside;
    }
    int after = text.skipBlanks(clause.end() + 1);
    if (clause.terminator() == ':') {
      return text.quotes().isQuote(after) || announcesWording(clause)
          ? Optional.of(after)
          : Optional.empty();
    }
    boolean quote =
        text.quotes().isQuote(after)
            && boundaries.isInstruction(clause)
            && text.opensParagraph(after)
            && boundaries.at(after, 0, true) == Boundary.QUOTE;
    return quote ? Optional.of(after) : Optional.empty();
  }

  /// Whether a clause without a quote behind it names what gets a new wording: not «Ответившим "да"
  /// добавить:» in the middle of a form, nor «Приостановить до … действие:» above a list.
  private boolean announcesWording(Clause clause) {
    String key = text.key().substring(clause.start(), clause.end());
    boolean suspends =
        clause.verbs().stream().allMatch(verb -> verb.operation() == Operation.SUSPENSION);
    if (MemberNames.isOfBody(key)) {
      return MemberNames.begin(text, text.skipBlanks(clause.end() + 1));
    }
    return ANNOUNCES.matcher(key).find()
        || !suspends && !ProvisionFinder.find(key, text.language()).isEmpty();
  }

  /// The quote that follows a verb at once, without a colon.
  private Optional<Integer> insideStart(Clause clause) {
    boolean announced = true;
    for (FoundVerb verb : clause.verbs()) {
      if (!givesWording(verb)) {
        continue;
      }
      Matcher atOnce = QUOTE_AT_ONCE.matcher(text.key()).region(verb.end(), clause.end());
      if (atOnce.lookingAt()) {
        return Optional.of(atOnce.end() - 1);
      }
      Matcher quote = ANNOUNCED.matcher(text.key()).region(verb.start(), clause.end());
      // what no verb before announces, none after it does
      announced = announced && quote.find();
      if (announced) {
        return Optional.of(quote.end() - 1);
      }
    }
    return Optional.empty();
  }

  private static Clause cut(Clause clause, int end) {
    return new Clause(
        clause.number(),
        clause.start(),
        end,
        ':',
        clause.verbs().stream().filter(verb -> verb.start() < end).toList());
  }
}

package kz.zannama.parser.internal.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.citation.GrammaticalCase;
import kz.zannama.citation.ReferredUnit;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.change.ClauseReferences.Placed;
import kz.zannama.parser.internal.change.ReplacedWords.Pair;

/// Reads what an act orders to be done to other acts.
///
/// Every instruction gives one change for each provision it names (in replacements for each pair of
/// words); acts, approved document and provision are inherited from the lines before, as drafters
/// mean them:
///
/// | Line | Reading |
/// |---|---|
/// | «… 2016 жылғы 22 қаңтардағы № 61 бұйрығына мынадай өзгерістер енгізілсін:» | the act |
/// | «көрсетілген бұйрықпен бекітілген … Қағидаларда:» | the document; ids get no annex before them |
/// | «5-тармақта:» | the provision |
/// | «2) тармақша алып тасталсын;» | deletion of `para_5__subpara_2` |
/// | «53-1-тармақпен толықтырылсын:» | insertion of `para_53-1` |
public final class ChangeReader {
  /// How many changes are read of an act, some twenty times what the longest ones order. A line
  /// that inherits a thousand provisions gives as many changes, so that a short text may ask for
  /// millions.
  public static final int MOST = 20_000;

  private static final Pattern UNTIL_AFTER = Pattern.compile("\\p{L}{0,4}[ \\n]{1,3}дей[иі]н");
  private static final Pattern UNTIL_BEFORE = Pattern.compile("(?<!\\p{L})до[ \\n]{1,3}$");

  // Specimens: «Мыналардың:», «Келесі шешімдердің:»: what loses force stands before the verb
  private static final Pattern GENITIVE = Pattern.compile("[ндт][ыи]н[\\s,]*$");

  private final AmendingText text;
  private final InstructionReader instructions;
  private final ClauseReferences references;
  private final ReplacedWords replaced;
  private final ContextLines contextLines;
  private final TargetActFinder targets;
  private final ListedActs listed;
  private final ChangeContext context = new ChangeContext();
  private final List<Change> changes = new ArrayList<>();
  private Optional<Printed> printed = Optional.empty();
  private boolean listOfRepeals;
  private Optional<ChangeDraft> listDraft = Optional.empty();
  private boolean collects;
  private final List<Clause> collected = new ArrayList<>();

  private ChangeReader(List<OperativeLine> lines, Language language) {
    text = new AmendingText(lines.stream().map(OperativeLine::text).toList(), language);
    instructions = new InstructionReader(text, KnownQuotes.of(lines, text));
    references = new ClauseReferences(text);
    replaced = new ReplacedWords(text);
    targets = new TargetActFinder(text, references);
    listed = new ListedActs(text, targets);
    contextLines = new ContextLines(text, instructions.boundaries(), references, targets);
  }

  /// The changes that an act orders, in reading order; the first [#MOST] of them.
  ///
  /// @param lines the paragraphs of its body between operative word and signatures, then those of
  ///   the lists in its annexes
  public static List<Change> read(List<OperativeLine> lines, Language language) {
    ChangeReader reader = new ChangeReader(lines, language);
    for (Instruction instruction : reader.instructions.read()) {
      if (reader.changes.size() < MOST) {
        reader.take(instruction);
      }
    }
    return List.copyOf(reader.changes);
  }

  private void take(Instruction instruction) {
    Clause clause = instruction.clause();
    boolean ofTarget = context.enter(clause.number());
    List<ElementId> numbered = ofTarget ? numbered(clause) : List.of();
    if (clause.number().endsWith(".")) {
      listOfRepeals = listOfRepeals && listDraft.map(ChangeDraft::inAnnex).orElse(false);
      collects = false;
      collected.clear();
    }
    List<InstructionPart> parts = parts(clause);
    if (parts.isEmpty()) {
      takeLine(clause);
      return;
    }
    int start = clause.start();
    boolean suspends = parts.stream().anyMatch(part -> part.operation() == Operation.SUSPENSION);
    for (InstructionPart part : parts) {
      if (suspends && part.operation() != Operation.SUSPENSION) {
        continue;
      }
      if (part.operation() == Operation.OPENER) {
        contextLines.open(clause, context);
      } else if (part.operation() == Operation.REPEAL || part.operation() == Operation.SUSPENSION) {
        takeWholeActs(instruction, part);
      } else {
        takePart(instruction, part, start, numbered);
      }
      start = part.end();
    }
  }

  /// A line without a verb: an item of a list of repealed acts, or a context.
  private void takeLine(Clause clause) {
    if (collect(clause)) {
      return;
    }
    if (clause.terminator() == ':' && contextLines.read(clause, context)) {
      return;
    }
    if (listOfRepeals && listDraft.isPresent()) {
      List<TargetAct> acts = listed.of(clause);
      addActs(listDraft.get(), acts, clause);
    }
  }

  /// Keeps the items of a list whose verb stands in its last one: «Мыналардың: 1) …; 2) … күші
  /// жойылды деп танылсын».
  private boolean collect(Clause clause) {
    boolean genitive = GENITIVE.matcher(text.key()).region(clause.start(), clause.end()).find();
    if (text.language() != Language.KAZAKH || !genitive) {
      return false;
    }
    if (clause.terminator() == ':') {
      boolean whole = targets.find(clause.start(), clause.end()).isEmpty();
      boolean plain = references.find(clause.start(), clause.end()).isEmpty();
      collects = whole && plain;
      collected.clear();
      return collects;
    }
    if (collects && clause.number().endsWith(")")) {
      collected.add(clause);
      return true;
    }
    return false;
  }

  private void addCollected(ChangeDraft draft) {
    for (Clause item : collected) {
      addActs(draft, targets.find(item.start(), item.end()), item);
    }
    collected.clear();
    collects = false;
  }

  private List<ElementId> numbered(Clause clause) {
    String number = clause.number().replaceAll("[^0-9-]", "");
    return number.isEmpty() ? List.of() : context.within(ElementId.parse("subpara_" + number));
  }

  private List<InstructionPart> parts(Clause clause) {
    List<InstructionPart> parts = new ArrayList<>();
    int start = clause.start();
    for (int i = 0; i < clause.verbs().size(); i++) {
      var verb = clause.verbs().get(i);
      boolean last = i + 1 == clause.verbs().size();
      int end = verb.end();
      if (last) {
        end = clause.end();
      } else if (text.language() == Language.RUSSIAN) {
        end = russianEnd(verb.end(), clause.verbs().get(i + 1).start());
      }
      parts.add(new InstructionPart(verb, start, end));
      start = end;
    }
    return parts;
  }

  /// In Russian the words of an operation follow its verb, up to the last comma before the next.
  private int russianEnd(int from, int to) {
    int comma = from;
    int at = from;
    while (at < to) {
      if (text.quotes().isQuote(at) && text.quotes().opens(at)) {
        int close = text.quotes().closing(at, to);
        at = close > 0 ? close : at;
      } else if (text.key().charAt(at) == ',') {
        comma = at;
      }
      at++;
    }
    return comma;
  }

  private void takeWholeActs(Instruction instruction, InstructionPart part) {
    Clause clause = instruction.clause();
    ChangeDraft draft = draft(instruction, part);
    List<TargetAct> acts = targets.find(clause.start(), clause.end());
    List<ElementId> named = ids(references.find(clause.start(), clause.end()));
    addCollected(draft);
    if (!acts.isEmpty()) {
      addActs(draft, acts, clause);
    } else if (!named.isEmpty() && context.hasAct()) {
      named.forEach(id -> add(draft, context.acts(), context.within(id)));
    } else if (context.hasAct() && !context.provisions().isEmpty()) {
      add(draft, context.acts(), context.provisions());
    } else if (named.isEmpty()) {
      listDraft = Optional.of(draft.asList(clause, text));
      listOfRepeals = true;
      return;
    }
    if (clause.terminator() == ':') {
      listDraft = Optional.of(draft);
      listOfRepeals = true;
    }
  }

  /// Each act with its provisions: those of its citation, or else what the clause names after it.
  private void addActs(ChangeDraft draft, List<TargetAct> acts, Clause clause) {
    for (int i = 0; i < acts.size(); i++) {
      TargetAct act = acts.get(i);
      int until = i + 1 < acts.size() ? acts.get(i + 1).start() : clause.end();
      List<ElementId> provisions = new ArrayList<>(act.citation().provisions());
      if (provisions.isEmpty()) {
        boolean kazakh = text.language() == Language.KAZAKH;
        int from = kazakh ? act.end() : i == 0 ? clause.start() : acts.get(i - 1).end();
        int to = kazakh ? until : act.start();
        provisions.addAll(ids(references.find(from, Math.max(from, to))));
      }
      add(draft, List.of(act.citation().withProvisions(List.of())), provisions);
    }
  }

  private void takePart(
      Instruction instruction, InstructionPart part, int from, List<ElementId> numbered) {
    Clause clause = instruction.clause();
    List<TargetAct> acts = targets.find(clause.start(), clause.end());
    if (!acts.isEmpty() && !acts.getLast().citation().provisions().isEmpty()) {
      takeCited(instruction, part, acts.getLast());
      return;
    }
    List<Placed> named = references.find(part.start(), part.end());
    if (!numbered.isEmpty() && named.isEmpty()) {
      context.last(numbered);
    }
    switch (part.operation()) {
      case REPLACEMENT -> replace(instruction, part, named);
      case INSERTION -> insert(instruction, part, named);
      case RENUMBERING -> renumber(instruction, part, named);
      default -> change(instruction, part, named);
    }
  }

  /// «"…" № 5 шешімінің 3-тармағы алып тасталсын»: act and provision in one clause.
  private void takeCited(Instruction instruction, InstructionPart part, TargetAct act) {
    Citation whole = act.citation().withProvisions(List.of());
    add(draft(instruction, part), List.of(whole), act.citation().provisions());
  }

  private void change(Instruction instruction, InstructionPart part, List<Placed> named) {
    List<ElementId> objects = objects(part, named);
    ChangeDraft draft = draft(instruction, part);
    if (part.operation() == Operation.DELETION) {
      var quotes = replaced.quotations(part.start(), part.end());
      if (!quotes.isEmpty()) {
        draft = draft.withOld(replaced.words(quotes.getFirst()));
      }
    }
    add(draft, context.acts(), objects);
    remember(named, objects);
  }

  private void renumber(Instruction instruction, InstructionPart part, List<Placed> named) {
    List<ElementId> objects = new ArrayList<>();
    Optional<String> number = Optional.empty();
    if (!named.isEmpty()) {
      named.getFirst().ids().forEach(id -> objects.addAll(context.within(id)));
      String level = named.getLast().ids().getLast().level();
      number = Optional.of(level.substring(level.indexOf('_') + 1)).filter(any -> named.size() > 1);
    }
    if (!objects.isEmpty()) {
      add(draft(instruction, part).withNew(number), context.acts(), objects);
    }
  }

  private void replace(Instruction instruction, InstructionPart part, List<Placed> named) {
    List<Pair> pairs = replaced.pairs(part.start(), part.verb().start(), part.end());
    ChangeDraft draft = draft(instruction, part);
    if (pairs.isEmpty()) {
      add(draft, context.acts(), objects(part, named));
      return;
    }
    List<ElementId> standing = standing(named);
    List<ElementId> before = objects(part, List.of());
    int from = part.start();
    for (Pair pair : pairs) {
      int since = from;
      List<Placed> here =
          named.stream()
              .filter(place -> place.start() >= since && place.start() < pair.start())
              .toList();
      List<ElementId> objects = before;
      if (!here.isEmpty()) {
        objects = objects(part, here, from > part.start() ? standing : List.of());
      } else if (!standing.isEmpty() && from > part.start()) {
        objects = standing;
      }
      add(draft.replacing(pair), context.acts(), objects);
      before = objects;
      from = pair.start();
    }
    remember(named, before);
  }

  /// What «17-бапта» at the head of a clause means for all of it.
  private List<ElementId> standing(List<Placed> named) {
    List<ElementId> standing = new ArrayList<>();
    if (named.size() > 1 && named.getFirst().reference().isIn(GrammaticalCase.LOCATIVE)) {
      named.getFirst().ids().forEach(id -> standing.addAll(context.within(id)));
    }
    return standing;
  }

  private void insert(Instruction instruction, InstructionPart part, List<Placed> named) {
    List<Placed> inserted =
        named.stream()
            .filter(place -> place.reference().isIn(GrammaticalCase.INSTRUMENTAL))
            .filter(place -> !isAfterSlot(place, part))
            .toList();
    List<ElementId> units = new ArrayList<>();
    inserted.forEach(place -> units.addAll(place.ids()));
    if (inserted.isEmpty()) {
      units.addAll(unnumbered(instruction, part));
    }
    if (units.isEmpty()) {
      change(instruction, part, named);
      return;
    }
    List<Placed> around = named.stream().filter(place -> !inserted.contains(place)).toList();
    List<ElementId> places = around.isEmpty() ? List.of() : objects(part, around);
    List<ElementId> ids = new ArrayList<>();
    for (ElementId id : units) {
      if (places.isEmpty()) {
        ids.addAll(context.within(id));
      } else {
        places.forEach(place -> ids.add(ProvisionLevels.within(Optional.of(place), id)));
      }
    }
    add(draft(instruction, part), context.acts(), ids);
  }

  /// «мынадай мазмұндағы тармақпен толықтырылсын: "5-1. …"»: the wording tells the number.
  private List<ElementId> unnumbered(Instruction instruction, InstructionPart part) {
    String key = text.key().substring(part.start(), part.end());
    return InsertedUnits.of(key, wording(instruction).orElse(""), text.language());
  }

  /// «после пункта 5 дополнить» names a place, not what is inserted.
  private boolean isAfterSlot(Placed place, InstructionPart part) {
    return text.language() == Language.RUSSIAN && place.start() < part.verb().start();
  }

  /// The provisions that a part applies to: what it names in its context, or else the context.
  private List<ElementId> objects(InstructionPart part, List<Placed> named) {
    return objects(part, named, List.of());
  }

  private List<ElementId> objects(
      InstructionPart part, List<Placed> named, List<ElementId> standing) {
    List<ElementId> objects = new ArrayList<>();
    List<ElementId> around = standing;
    for (int i = 0; i < named.size(); i++) {
      Placed place = named.get(i);
      List<ElementId> ids = new ArrayList<>();
      for (ElementId id : place.ids()) {
        ids.addAll(placed(id, around));
      }
      boolean names =
          place.reference().isIn(GrammaticalCase.LOCATIVE)
              || place.reference().isIn(GrammaticalCase.ADJECTIVAL);
      if (text.language() == Language.KAZAKH && names && i + 1 < named.size()) {
        around = ids;
      } else {
        objects.addAll(ids);
      }
    }
    if (!objects.isEmpty()) {
      return objects.stream().distinct().toList();
    }
    if (!around.isEmpty()) {
      return around;
    }
    return unnamed(part);
  }

  private List<ElementId> placed(ElementId id, List<ElementId> around) {
    if (id.value().equals("title") || id.value().equals("preamble")) {
      boolean inUnit = id.value().equals("title") && !context.provisions().isEmpty();
      return inUnit ? context.provisions() : List.of(id);
    }
    if (around.isEmpty()) {
      List<ElementId> ids = context.within(id);
      boolean orphan = context.provisions().isEmpty() && isInner(id) && !context.last().isEmpty();
      return orphan
          ? List.of(ProvisionLevels.within(Optional.of(context.last().getLast()), id))
          : ids;
    }
    return around.stream().map(outer -> ProvisionLevels.within(Optional.of(outer), id)).toList();
  }

  private static boolean isInner(ElementId id) {
    return id.value().startsWith("subpara_")
        || id.value().startsWith("part_")
        || id.value().startsWith("indent_");
  }

  private List<ElementId> unnamed(InstructionPart part) {
    if (part.operation() == Operation.REWORDING || part.operation() == Operation.DELETION) {
      Optional<ElementId> annex = references.unnumberedAnnex(part.start(), part.end());
      if (annex.isPresent() && context.provisions().isEmpty()) {
        return List.of(annex.get());
      }
    }
    if (part.operation() == Operation.REPLACEMENT && !context.last().isEmpty()) {
      return context.last();
    }
    return context.provisions();
  }

  private void remember(List<Placed> named, List<ElementId> objects) {
    boolean unit = named.stream().anyMatch(place -> place.unit() != ReferredUnit.TITLE);
    if (unit) {
      context.last(objects);
    }
  }

  private static List<ElementId> ids(List<Placed> named) {
    return named.stream().flatMap(place -> place.ids().stream()).distinct().toList();
  }

  private ChangeDraft draft(Instruction instruction, InstructionPart part) {
    if (printed.filter(known -> known.instruction().equals(instruction)).isEmpty()) {
      printed = Optional.of(printed(instruction));
    }
    Printed known = printed.orElseThrow();
    return new ChangeDraft(
        part.operation(),
        context.document().or(known::document),
        known.words(),
        text.span(instruction.clause().start(), instruction.clause().end()),
        Optional.empty(),
        known.wording(),
        part.operation() == Operation.SUSPENSION ? until(known.words()) : Optional.empty(),
        false);
  }

  /// What an instruction prints, read once for all its verbs.
  ///
  /// @param words its clause
  /// @param document the title of the approved document that the clause names
  /// @param wording the new wording that follows
  private record Printed(
      Instruction instruction, String words, Optional<String> document, Optional<String> wording) {}

  private Printed printed(Instruction instruction) {
    Clause clause = instruction.clause();
    return new Printed(
        instruction,
        text.value().substring(clause.start(), clause.end()).strip(),
        contextLines.document(clause),
        wording(instruction));
  }

  /// «2022 жылғы 1 қаңтарға дейін», «до 1 января 2022 года»: the date that the word stands by.
  private static Optional<LocalDate> until(String words) {
    String key = Letters.foldedKey(words);
    return ActDates.find(words).stream()
        .filter(date ->
            UNTIL_AFTER.matcher(key).region(date.end(), key.length()).lookingAt()
                || UNTIL_BEFORE.matcher(key.substring(0, date.start())).find())
        .map(FoundDate::date)
        .findFirst();
  }

  private Optional<String> wording(Instruction instruction) {
    List<String> blocks = new ArrayList<>();
    for (QuotedRange block : instruction.wording()) {
      blocks.add(ChangeDraft.unquoted(text.value().substring(block.from(), block.to())));
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", blocks));
  }

  /// One change for each act and provision; one for the act as a whole where none is named.
  private void add(ChangeDraft draft, List<Citation> acts, List<ElementId> provisions) {
    if (acts.isEmpty() && !context.isOpen() && !draft.isPlain(provisions, text.language())) {
      return;
    }
    List<Optional<Citation>> changed =
        acts.isEmpty() ? List.of(Optional.empty()) : acts.stream().map(Optional::of).toList();
    List<Optional<ElementId>> places =
        provisions.isEmpty()
            ? List.of(Optional.empty())
            : provisions.stream().map(Optional::of).toList();
    for (Optional<Citation> act : changed) {
      for (Optional<ElementId> place : places) {
        if (changes.size() < MOST) {
          changes.add(draft.of(act, place, provisions));
        }
      }
    }
  }
}

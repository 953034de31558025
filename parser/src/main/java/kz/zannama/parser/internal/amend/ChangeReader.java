package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ReferredUnit;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Change.Part.Kind;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.parser.internal.amend.instruction.Clause;
import kz.zannama.parser.internal.amend.instruction.Instruction;
import kz.zannama.parser.internal.amend.instruction.InstructionPart;
import kz.zannama.parser.internal.amend.instruction.InstructionReader;
import kz.zannama.parser.internal.amend.instruction.KnownQuotes;
import kz.zannama.parser.internal.amend.instruction.MemberNames;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.instruction.OperativeLine;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Pair;
import kz.zannama.parser.internal.amend.place.ChangedPlace;
import kz.zannama.parser.internal.amend.place.ClauseReferences;
import kz.zannama.parser.internal.amend.place.ClauseReferences.Placed;
import kz.zannama.parser.internal.amend.place.PartReader;
import kz.zannama.parser.internal.amend.place.ProvisionLevels;
import kz.zannama.parser.internal.amend.place.TargetAct;
import kz.zannama.parser.internal.amend.place.TargetActFinder;
import kz.zannama.text.Rules;

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

  /// How many characters of one new wording its changes may repeat; no wording of the archives
  /// comes to a tenth. Beyond it the first change has the wording, and of the others an issue tells
  /// that they have none.
  private static final int MOST_REPEATED = 1_000_000;

  private static final Rules RULES =
      Rules.of(ChangeReader.class, "change-reader.rules", Letters::foldedKey);

  private static final Pattern GENITIVE = RULES.pattern("genitive");

  private final AmendingText text;
  private final InstructionReader instructions;
  private final ClauseReferences references;
  private final ReplacedWords replaced;
  private final QuotedWords quoted;
  private final PlaceReader places;
  private final DraftReader drafts;
  private final ContextLines contextLines;
  private final TargetActFinder targets;
  private final ListedActs listed;
  private final Optional<Citation> titled;
  private final ChangeContext context = new ChangeContext();
  private final List<Change> changes = new ArrayList<>();
  private boolean listOfRepeals;
  private Optional<ChangeDraft> listDraft = Optional.empty();
  private boolean collects;
  private final List<Clause> collected = new ArrayList<>();

  private ChangeReader(List<OperativeLine> lines, Language language, Optional<Citation> titled) {
    this.titled = titled;
    text = AmendingText.of(lines, language);
    instructions = new InstructionReader(text, KnownQuotes.of(lines, text));
    references = new ClauseReferences(text);
    replaced = new ReplacedWords(text);
    targets = new TargetActFinder(text, references);
    listed = new ListedActs(text, targets);
    PartReader parts = new PartReader(text, references);
    contextLines = new ContextLines(text, instructions.boundaries(), references, parts, targets);
    quoted = new QuotedWords(text, replaced);
    places = new PlaceReader(text, references, parts, context);
    drafts = new DraftReader(text, references, contextLines, context);
  }

  /// The changes that an act orders, in reading order; the first [#MOST] of them.
  ///
  /// @param lines the paragraphs of its body between operative word and signatures, then those of
  ///   the lists in its annexes
  /// @param titled the act that its title names: what is changed where the paragraphs name none
  public static List<Change> read(
      List<OperativeLine> lines, Language language, Optional<Citation> titled) {
    ChangeReader reader = new ChangeReader(lines, language, titled);
    for (Instruction instruction : reader.instructions.read()) {
      if (reader.changes.size() < MOST) {
        reader.take(instruction);
      }
    }
    return List.copyOf(reader.changes);
  }

  private void take(Instruction instruction) {
    Clause clause = instruction.clause();
    boolean ofTarget = context.enter(clause.number(), () -> namesUnit(clause));
    boolean bare = isBareItem(clause);
    List<ElementId> numbered = ofTarget || bare ? numbered(clause) : List.of();
    if (bare) {
      context.numbered(numbered);
    }
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

  /// «1) алып тасталсын» below «3-тармақта:»: nothing but the number tells what goes.
  private boolean isBareItem(Clause clause) {
    if (!clause.number().endsWith(")")
        || context.provisions().isEmpty()
        || clause.verbs().size() != 1) {
      return false;
    }
    FoundVerb verb = clause.verbs().getFirst();
    return switch (verb.operation()) {
      case DELETION, REPEAL -> !saysMore(clause.start(), verb, clause.end());
      case REWORDING -> InsertedUnits.isBare(text.key().substring(clause.start(), clause.end()));
      case OPENER, INSERTION, REPLACEMENT, SUSPENSION, RENUMBERING -> false;
    };
  }

  /// Whether a stretch has words beside its verb.
  private boolean saysMore(int from, FoundVerb verb, int to) {
    String key = text.key();
    return Stream.of(key.substring(from, verb.start()), key.substring(verb.end(), to))
        .anyMatch(words -> words.chars().anyMatch(Character::isLetter));
  }

  private boolean namesUnit(Clause clause) {
    return references.find(clause.start(), clause.end()).stream()
        .anyMatch(place -> place.unit().compareTo(ReferredUnit.PARAGRAPH) <= 0);
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
      addActs(drafts.ofItem(listDraft.get(), clause), acts, clause);
    }
  }

  /// Keeps the items of a list whose verb stands in its last one: «Мыналардың: 1) …; 2) … күші
  /// жойылды деп танылсын».
  private boolean collect(Clause clause) {
    if (text.language() != Language.KAZAKH
        || !GENITIVE.matcher(text.key()).region(clause.start(), clause.end()).find()) {
      return false;
    }
    if (clause.terminator() == ':') {
      boolean whole = targets.find(clause.start(), clause.end()).isEmpty();
      boolean plain =
          references.find(clause.start(), clause.end()).isEmpty()
              && contextLines.document(clause).isEmpty();
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
      addActs(drafts.ofItem(draft, item), targets.find(item.start(), item.end()), item);
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
    ChangeDraft draft = drafts.read(instruction, part);
    boolean announces = part.operation() == Operation.REPEAL && listed.announces(clause);
    List<TargetAct> acts = announces ? List.of() : targets.find(clause.start(), clause.end());
    List<Placed> named = references.find(clause.start(), clause.end());
    addCollected(draft);
    if (!acts.isEmpty()) {
      addActs(draft, acts, clause);
    } else if (!named.isEmpty() && context.hasAct()) {
      add(draft, context.acts(), places.read(part, named));
    } else if (context.hasAct() && !context.provisions().isEmpty()) {
      add(draft, context.acts(), ChangedPlace.inside(context.places(), own(part)));
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
      List<Citation> whole = List.of(act.citation().withProvisions(List.of()));
      add(draft, whole, ChangedPlace.of(provisions));
    }
  }

  private void takePart(
      Instruction instruction, InstructionPart part, int from, List<ElementId> numbered) {
    Clause clause = instruction.clause();
    if (context.document().isPresent()) {
      drafts
          .document(instruction)
          .filter(own -> !context.document().equals(Optional.of(own)))
          .ifPresent(context::document);
    }
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
      case REPLACEMENT -> words(instruction, part, named, pairs(part));
      case DELETION -> {
        List<Pair> deleted = pairs(part);
        words(instruction, part, named, deleted.isEmpty() ? MemberNames.in(text, part) : deleted);
      }
      case INSERTION -> insert(instruction, part, named);
      case RENUMBERING -> renumber(instruction, part, named);
      default -> change(instruction, part, named);
    }
  }

  /// «"…" № 5 шешімінің 3-тармағы алып тасталсын»: act and provision in one clause.
  private void takeCited(Instruction instruction, InstructionPart part, TargetAct act) {
    List<Citation> whole = List.of(act.citation().withProvisions(List.of()));
    List<ChangedPlace> cited = ChangedPlace.of(act.citation().provisions());
    ChangeDraft draft = drafts.read(instruction, part);
    List<Pair> pairs =
        pairs(part).stream()
            .filter(pair -> pair.start() < act.start() || pair.start() >= act.end())
            .toList();
    if (pairs.isEmpty()) {
      add(draft, whole, ChangedPlace.inside(cited, own(part)));
    }
    for (Pair pair : pairs) {
      add(
          draft.replacing(pair),
          whole,
          ChangedPlace.inside(cited, pair.beside().stream().toList()));
    }
  }

  /// The words that a part of an instruction replaces or takes out.
  private List<Pair> pairs(InstructionPart part) {
    return switch (part.operation()) {
      case REPLACEMENT -> replaced.pairs(part.start(), part.verb().start(), part.end());
      case DELETION -> quoted.deleted(part.start(), part.end());
      default -> List.of();
    };
  }

  private List<Part> own(InstructionPart part) {
    return places.own(part, part.start(), part.end());
  }

  private void change(Instruction instruction, InstructionPart part, List<Placed> named) {
    List<ChangedPlace> changed = places.read(part, named);
    if (isUntold(part, changed)) {
      changed = ChangedPlace.inside(changed, List.of(Part.of(Kind.OTHER, List.of())));
    }
    ChangeDraft draft = drafts.read(instruction, part);
    if (part.operation() == Operation.DELETION) {
      delete(draft, part, changed);
    } else {
      add(draft, context.acts(), changed.isEmpty() ? begun(instruction, part) : changed);
    }
    remember(named, changed);
  }

  /// «Изложить в новой редакции: "4. … 5. …"»: where nothing is named, the wording's own
  /// paragraphs.
  private List<ChangedPlace> begun(Instruction instruction, InstructionPart part) {
    boolean bare =
        part.operation() == Operation.REWORDING
            && InsertedUnits.isBare(text.key().substring(part.start(), part.end()));
    return bare
        ? ChangedPlace.of(InsertedUnits.begun(drafts.wording(instruction).orElse("")))
        : List.of();
  }

  /// Whether an instruction names what it takes out or rewords in words that nothing here knows:
  /// «сызба алып тасталсын» below «5-тармақта:» is not about all of paragraph 5.
  private boolean isUntold(InstructionPart part, List<ChangedPlace> changed) {
    if (!changed.equals(context.places())) {
      return false;
    }
    if (part.operation() == Operation.DELETION) {
      return quotesNoWords(part)
          || saysMore(part.start(), part.verb(), part.end())
              && replaced.quotations(part.start(), part.end()).isEmpty();
    }
    return quotesNoWords(part)
        || part.operation() == Operation.REWORDING
            && !context.provisions().isEmpty()
            && !InsertedUnits.isBare(text.key().substring(part.start(), part.end()));
  }

  /// «строку: "…" исключить», where what stands in the quotes is a table.
  private boolean quotesNoWords(InstructionPart part) {
    String before = text.key().substring(part.start(), part.verb().start());
    return before.indexOf('"') >= 0 && before.chars().noneMatch(Character::isLetterOrDigit);
  }

  /// Takes out what is named, with the words that tell it: «"Төраға", "Хатшы" деген жолдар алып
  /// тасталсын» are two rows.
  private void delete(ChangeDraft draft, InstructionPart part, List<ChangedPlace> changed) {
    List<String> words = new ArrayList<>();
    replaced.quotations(part.start(), part.end()).forEach(it -> words.add(replaced.words(it)));
    List<Part> parts = new ArrayList<>(changed.isEmpty() ? List.of() : changed.getFirst().parts());
    if (!parts.isEmpty()) {
      Part last = parts.removeLast();
      if (!last.labels().isEmpty() && words.containsAll(last.labels())) {
        for (String label : last.labels()) {
          Part told = new Part(last.kind(), last.position(), List.of(label));
          add(draft.withOld(label), context.acts(), ChangedPlace.inside(changed, List.of(told)));
        }
        return;
      }
    }
    parts.forEach(outer -> words.removeAll(outer.labels()));
    add(words.isEmpty() ? draft : draft.withOld(words.getFirst()), context.acts(), changed);
  }

  /// «3 және 4-тармақтар тиісінше 4 және 5-тармақтар деп есептелсін»: each takes the number that
  /// stands for it; none where they are not as many.
  private void renumber(Instruction instruction, InstructionPart part, List<Placed> named) {
    for (int at = 0; at < named.size(); at += 2) {
      List<ElementId> units = named.get(at).ids();
      List<ElementId> news = at + 1 < named.size() ? named.get(at + 1).ids() : List.of();
      for (int unit = 0; unit < units.size(); unit++) {
        Optional<String> number =
            news.size() == units.size()
                ? Optional.of(news.get(unit).level()).map(ChangeReader::number)
                : Optional.empty();
        List<ElementId> places = context.within(units.get(unit));
        add(
            drafts.read(instruction, part).withNew(number),
            context.acts(),
            ChangedPlace.of(places));
      }
    }
  }

  /// The number of a level: `5` of `para_5`.
  private static String number(String level) {
    return level.substring(level.indexOf('_') + 1);
  }

  /// Changes of words, each where it is named: «1-тармақта "А" деген сөз, 2-тармақта "Б" деген сөз
  /// алып тасталсын».
  private void words(
      Instruction instruction, InstructionPart part, List<Placed> named, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      change(instruction, part, named);
      return;
    }
    ChangeDraft draft = drafts.read(instruction, part);
    List<ChangedPlace> standing = places.standing(named);
    boolean goesOn =
        named.isEmpty() && part.start() > instruction.clause().start() && !context.last().isEmpty();
    List<ChangedPlace> before =
        goesOn ? ChangedPlace.of(context.last()) : behind(part, named, pairs);
    int from = part.start();
    for (Pair pair : pairs) {
      int since = from;
      List<Placed> here =
          named.stream()
              .filter(place -> place.start() >= since && place.start() < pair.start())
              .toList();
      boolean later = from > part.start();
      List<ChangedPlace> changed = before;
      if (!here.isEmpty()) {
        List<ChangedPlace> around = standing.isEmpty() ? siblings(before, here) : standing;
        changed = places.read(part, here, later ? around : List.of(), from, pair.start());
      } else {
        List<ChangedPlace> around = later && !standing.isEmpty() ? standing : before;
        changed = ChangedPlace.inside(around, places.own(part, from, pair.start()));
      }
      add(
          draft.replacing(pair),
          context.acts(),
          ChangedPlace.inside(changed, pair.beside().stream().toList()));
      before = changed;
      from = pair.start();
    }
    remember(named, before);
  }

  /// Where words are changed before any place is named: in the context, or where all places stand
  /// behind the words, as in «слово "А" в пункте 3 исключить», in those.
  private List<ChangedPlace> behind(InstructionPart part, List<Placed> named, List<Pair> pairs) {
    int last = pairs.getLast().start();
    boolean behind = named.stream().allMatch(place -> place.start() > last);
    return behind && !named.isEmpty()
        ? places.read(part, named, List.of(), last, part.end())
        : places.read(part, List.of(), List.of(), part.start(), part.start());
  }

  /// «3-тармақтың бірінші бөлігіндегі …, екінші бөлігіндегі …»: a second unit of a kind stands
  /// where the first does.
  private static List<ChangedPlace> siblings(List<ChangedPlace> before, List<Placed> here) {
    String level = here.getFirst().ids().getFirst().levels().getFirst();
    String kind = "__" + level.substring(0, level.indexOf('_') + 1);
    boolean sibling =
        level.indexOf('_') > 0
            && ChangedPlace.provisions(before).stream().anyMatch(id -> id.value().contains(kind));
    return sibling ? before : List.of();
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
      List<Pair> added = quoted.added(part.start(), part.end());
      words(instruction, part, named, added.isEmpty() ? MemberNames.in(text, part) : added);
      return;
    }
    List<Placed> around = named.stream().filter(place -> !inserted.contains(place)).toList();
    List<ElementId> outer =
        around.isEmpty() ? List.of() : ChangedPlace.provisions(places.read(part, around));
    List<ElementId> ids = new ArrayList<>();
    for (ElementId id : units) {
      if (outer.isEmpty()) {
        ids.addAll(places.within(id));
      } else {
        outer.forEach(place -> ids.add(ProvisionLevels.within(Optional.of(place), id)));
      }
    }
    add(drafts.read(instruction, part), context.acts(), ChangedPlace.of(ids));
  }

  /// «мынадай мазмұндағы тармақпен толықтырылсын: "5-1. …"»: the wording tells the number.
  private List<ElementId> unnumbered(Instruction instruction, InstructionPart part) {
    String key = text.key().substring(part.start(), part.end());
    return InsertedUnits.of(key, drafts.wording(instruction).orElse(""), text.language());
  }

  /// «после пункта 5 дополнить» names a place, not what is inserted.
  private boolean isAfterSlot(Placed place, InstructionPart part) {
    return text.language() == Language.RUSSIAN && place.start() < part.verb().start();
  }

  private void remember(List<Placed> named, List<ChangedPlace> changed) {
    boolean unit = named.stream().anyMatch(place -> place.unit() != ReferredUnit.TITLE);
    if (unit) {
      context.last(ChangedPlace.provisions(changed));
    }
  }

  private static List<ElementId> ids(List<Placed> named) {
    return named.stream().flatMap(place -> place.ids().stream()).distinct().toList();
  }

  /// One change for each act and place; one for the act as a whole where no place is named.
  private void add(ChangeDraft draft, List<Citation> acts, List<ChangedPlace> changed) {
    List<ElementId> provisions = ChangedPlace.provisions(changed);
    if (acts.isEmpty() && !context.isOpen() && !draft.isPlain(provisions, text.language())) {
      return;
    }
    List<Optional<Citation>> targeted =
        acts.isEmpty() ? List.of(titled) : acts.stream().map(Optional::of).toList();
    List<ChangedPlace> places =
        changed.isEmpty() ? List.of(new ChangedPlace(Optional.empty(), List.of())) : changed;
    Optional<SharedWording> shared =
        draft.newText().map(words -> SharedWording.of(words, provisions));
    long repeated =
        (long) targeted.size() * places.size() * shared.map(SharedWording::repeated).orElse(0);
    ChangeDraft given = draft;
    for (Optional<Citation> act : targeted) {
      for (ChangedPlace place : places) {
        if (changes.size() < MOST) {
          changes.add(given.of(act, place, given.newText().flatMap(words -> shared)));
          given = repeated > MOST_REPEATED ? draft.withNew(Optional.empty()) : draft;
        }
      }
    }
  }
}

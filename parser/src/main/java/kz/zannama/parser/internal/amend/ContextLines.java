package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.citation.provision.ReferredUnit;
import kz.zannama.language.ActNames;
import kz.zannama.language.Letters;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.BoundaryReader;
import kz.zannama.parser.internal.amend.instruction.Clause;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Quoted;
import kz.zannama.parser.internal.amend.place.ClauseReferences;
import kz.zannama.parser.internal.amend.place.ClauseReferences.Placed;
import kz.zannama.parser.internal.amend.place.PartReader;
import kz.zannama.parser.internal.amend.place.TargetAct;
import kz.zannama.parser.internal.amend.place.TargetActFinder;
import kz.zannama.text.Rules;

/// Reads the lines that name what the instructions after them apply to: an act, an approved
/// document, provisions.
final class ContextLines {
  private static final Rules RULES =
      Rules.of(ContextLines.class, "context-lines.rules", Letters::foldedKey);

  private static final Pattern APPROVED = RULES.pattern("approved");

  private static final Pattern END_OF_TITLE = RULES.pattern("end-of-title");

  // Specimens: «бекітілген (… № 19538 болып тіркелген) Жиналыс өткізу қағидаларында»
  private static final Pattern REGISTERED = Pattern.compile("^\\([^()]*+\\)[ ,]*+");

  private static final Pattern ANNEX_BEFORE = RULES.pattern("annex-before");

  private static final Pattern RUSSIAN_APPROVED = RULES.pattern("russian-approved");

  private static final Pattern APPROVED_BEHIND = RULES.pattern("approved-behind");

  private static final Pattern RUSSIAN_REWORDED = RULES.pattern("russian-reworded");

  // «к Правилам», behind «приложение 3»
  private static final Pattern TO = Pattern.compile("^[ \\n]++(?:\\p{L}[ \\n]++)?");

  private static final Pattern OF_DOCUMENT = RULES.pattern("of-document");

  private static final int NEAR_END = 40;
  private static final int NEAR_START = 8;

  // Specimens: « және », «, », « и »
  private static final Pattern JOINED =
      Pattern.compile("[ \\n]*+(?:,|,?[ \\n]*+\\p{L}{1,4})[ \\n]++");

  private final AmendingText text;
  private final BoundaryReader boundaries;
  private final ClauseReferences references;
  private final PartReader parts;
  private final TargetActFinder targets;

  ContextLines(
      AmendingText text,
      BoundaryReader boundaries,
      ClauseReferences references,
      PartReader parts,
      TargetActFinder targets) {
    this.text = text;
    this.boundaries = boundaries;
    this.references = references;
    this.parts = parts;
    this.targets = targets;
  }

  /// Takes over what an opener names: «… № 61 бұйрығына мынадай өзгерістер енгізілсін:».
  void open(Clause clause, ChangeContext context) {
    boolean act = takeActs(clause, context);
    if (act || clause.terminator() == ':') {
      context.open();
    }
    Optional<String> document = document(clause);
    document.ifPresent(context::document);
    takeProvisions(clause, context, act || document.isPresent());
  }

  /// Takes over what a line that ends with a colon names.
  ///
  /// @return whether the line is such a context
  boolean read(Clause clause, ChangeContext context) {
    if (!boundaries.isContext(clause)) {
      return false;
    }
    boolean act = takeActs(clause, context);
    Optional<String> document = document(clause).or(() -> act ? Optional.empty() : named(clause));
    document.ifPresent(context::document);
    takeProvisions(clause, context, act || document.isPresent());
    return true;
  }

  private boolean takeActs(Clause clause, ChangeContext context) {
    List<TargetAct> acts = targets.find(clause.start(), clause.end());
    if (acts.isEmpty()) {
      return false;
    }
    int meant = text.language() == Language.KAZAKH ? acts.size() - 1 : 0;
    int first = meant;
    while (first > 0 && isJoint(acts.get(first - 1), acts.get(first))) {
      first--;
    }
    int last = meant;
    while (last + 1 < acts.size() && isJoint(acts.get(last), acts.get(last + 1))) {
      last++;
    }
    context.act(
        acts.subList(first, last + 1).stream()
            .map(act -> act.citation().withProvisions(List.of()))
            .toList());
    return true;
  }

  /// Whether two numbers are those of one act of two bodies: one word for the act, each body with a
  /// date and a number of its own.
  private boolean isJoint(TargetAct one, TargetAct next) {
    TargetAct unnamed = text.language() == Language.KAZAKH ? one : next;
    return Stream.of(one, next).allMatch(ContextLines::isNumberedByItsBody)
        && !one.citation().issuer().equals(next.citation().issuer())
        && one.citation().type() == next.citation().type()
        && ActNames.find(unnamed.citation().text()).isEmpty()
        && JOINED.matcher(text.key()).region(one.end(), next.start()).matches();
  }

  private static boolean isNumberedByItsBody(TargetAct act) {
    Citation citation = act.citation();
    return citation.issuer().isPresent()
        && citation.adopted().isPresent()
        && citation.number().isPresent();
  }

  private void takeProvisions(Clause clause, ChangeContext context, boolean namesMore) {
    List<ElementId> ids = new ArrayList<>();
    for (Placed place : references.find(clause.start(), clause.end())) {
      boolean unit = place.unit() != ReferredUnit.TITLE;
      boolean near = !namesMore || isAtEdge(place, clause);
      if (unit && near) {
        place.ids().forEach(id -> ids.addAll(context.within(id)));
      }
    }
    if (ids.isEmpty() && document(clause).isEmpty()) {
      references.unnumberedAnnex(clause.start(), clause.end()).ifPresent(ids::add);
    }
    if (!ids.isEmpty()) {
      context.provisions(ids.stream().distinct().toList());
    }
    context.parts(parts.read(clause.start(), clause.end(), false));
  }

  /// «… қағидаларының 3-тармағында:», «в приложении 3 к Правилам …, утвержденным …:»: where a unit
  /// stands that a line names beside an act or a document; «в приложении 3 "Правила …", …» names
  /// the document itself.
  private boolean isAtEdge(Placed place, Clause clause) {
    return clause.end() - place.end() < NEAR_END
        || text.language() == Language.RUSSIAN
            && place.start() - clause.start() < NEAR_START
            && OF_DOCUMENT.matcher(text.key()).region(place.end(), clause.end()).lookingAt();
  }

  /// The document that a line names alone, without provisions of it.
  private Optional<String> named(Clause clause) {
    boolean plain = references.find(clause.start(), clause.end()).isEmpty();
    String words = text.value().substring(clause.start(), clause.end());
    return plain ? NamedDocument.in(words, text.language()) : Optional.empty();
  }

  /// The title of the approved document that a clause names.
  Optional<String> document(Clause clause) {
    return text.language() == Language.KAZAKH ? kazakhDocument(clause) : russianDocument(clause);
  }

  private Optional<String> kazakhDocument(Clause clause) {
    Matcher approved = APPROVED.matcher(text.key()).region(clause.start(), clause.end());
    if (!approved.find()) {
      return Optional.empty();
    }
    List<Quoted> quoted = new ReplacedWords(text).quotations(clause.start(), clause.end());
    int from = -1;
    do {
      int at = approved.start();
      if (quoted.stream().noneMatch(it -> it.open() < at && at < it.close())) {
        from = approved.end();
      }
    } while (approved.find());
    if (from < 0) {
      return Optional.empty();
    }
    Matcher end = END_OF_TITLE.matcher(text.key()).region(from, clause.end());
    int to = end.find() ? end.start() : clause.end();
    String printed = text.value().substring(from, to).strip();
    String title = REGISTERED.matcher(printed).replaceFirst("");
    return Optional.of(DocumentTitles.nominative(title, Language.KAZAKH))
        .filter(words -> !words.isEmpty());
  }

  /// The document that an instruction words anew, where it is named without who approved it:
  /// «саябақтар тізбесі осы бұйрыққа қосымшаға сәйкес жаңа редакцияда жазылсын».
  Optional<String> rewordedDocument(Clause clause) {
    Matcher end = END_OF_TITLE.matcher(text.key()).region(clause.start(), clause.end());
    boolean rewords =
        clause.verbs().stream().anyMatch(verb -> verb.operation() == Operation.REWORDING);
    if (text.language() != Language.KAZAKH || !rewords || !end.find()) {
      return Optional.empty();
    }
    return NamedDocument.in(text.value().substring(clause.start(), end.start()), text.language());
  }

  private Optional<String> russianDocument(Clause clause) {
    Optional<String> divided = dividedDocument(clause);
    if (divided.isPresent()) {
      return divided;
    }
    Matcher approved = RUSSIAN_REWORDED.matcher(text.key()).region(clause.start(), clause.end());
    if (!approved.lookingAt()) {
      approved = RUSSIAN_APPROVED.matcher(text.key()).region(clause.start(), clause.end());
      if (!approved.find()) {
        return Optional.empty();
      }
    }
    String printed = text.value().substring(approved.start(1), approved.end(1)).strip();
    String title = ANNEX_BEFORE.matcher(printed).replaceFirst("");
    return Optional.of(
        DocumentTitles.nominative(
            title.equals(printed) ? title : ChangeDraft.unquoted(title), Language.RUSSIAN));
  }

  /// «пункт 4 правил учета, утвержденных …»: the document behind the last provision named of it.
  private Optional<String> dividedDocument(Clause clause) {
    Matcher approved = APPROVED_BEHIND.matcher(text.key()).region(clause.start(), clause.end());
    if (!approved.find()) {
      return Optional.empty();
    }
    return references.find(clause.start(), approved.start()).stream()
        .map(Placed::end)
        .max(Integer::compare)
        .map(from -> TO.matcher(text.value().substring(from, approved.start())).replaceFirst(""))
        .flatMap(DocumentTitles::ofNoun);
  }
}

package kz.zannama.parser.internal.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ProvisionFinder;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.citation.provision.ReferredUnit;
import kz.zannama.language.Letters;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.place.NoteWords;
import kz.zannama.parser.internal.amend.place.ProvisionLevels;
import kz.zannama.text.Rules;

/// Finds what a part of a note applies to.
final class NoteTargets {
  private static final Rules RULES =
      Rules.of(NoteTargets.class, "note-targets.rules", Letters::foldedKey);

  private static final Pattern WHOLE_TEXT = RULES.pattern("whole-text");

  private static final Pattern THE_ACT = RULES.pattern("the-act");

  private static final Pattern THE_ANNEX = RULES.pattern("the-annex");

  private final Language language;
  private final AnnexedDocuments documents;

  NoteTargets(Language language, AnnexedDocuments documents) {
    this.language = language;
    this.documents = documents;
  }

  /// What a verb of a note applies to.
  ///
  /// @param place where the note stands
  /// @param words from the note's beginning, or the act before, to the act
  NoteTarget find(
      NotePlace place,
      String words,
      FoundVerb verb,
      int offset,
      NoteTarget before,
      Optional<LossOfForce> loss) {
    int cut = Math.min(words.length(), Math.max(0, verb.start() - offset));
    boolean insertion = verb.operation() == Operation.INSERTION;
    List<ProvisionReference> references =
        loss.isPresent()
            ? ofLoss(words, cut)
            : ProvisionFinder.find(insertion ? words : words.substring(0, cut), language);
    String head =
        NoteReader.HEAD.matcher(Letters.foldedKey(words.substring(0, cut))).replaceFirst(" ");
    if (references.isEmpty()) {
      return loss.flatMap(LossOfForce::document)
          .map(document -> document(place, document))
          .orElseGet(() -> unnamed(place, head, before));
    }
    boolean heading = references.stream().allMatch(found -> found.unit() == ReferredUnit.TITLE);
    Optional<ElementId> context = place.unit().or(place::annex);
    List<Optional<ElementId>> ids = new ArrayList<>();
    for (ProvisionReference reference : references) {
      if (insertion && isContextOfInsertion(reference, references)) {
        context = Optional.of(within(place, context, reference.ids().getLast()));
        continue;
      }
      for (ElementId id : reference.ids()) {
        ids.add(Optional.of(placed(place, context, id)));
      }
    }
    return new NoteTarget(ids, heading, Optional.empty());
  }

  /// «Пункт 2 утратил силу», «утратил силу пункт 2», «утратило силу в части пункта 2»: what loses
  /// force stands before the verb, or after it in the nominative or as a part; not «в соответствии
  /// с пунктом 2 статьи 27 Закона …».
  private List<ProvisionReference> ofLoss(String words, int cut) {
    boolean part = isInPart(words, cut);
    return ProvisionFinder.find(words, language).stream()
        .filter(reference ->
            reference.end() <= cut || part || reference.isIn(GrammaticalCase.NOMINATIVE))
        .toList();
  }

  private boolean isInPart(String words, int cut) {
    return NoteWords.PART.in(Letters.foldedKey(words), language, cut, words.length()).find();
  }

  /// The annex that holds a document, else the document by its word alone.
  private NoteTarget document(NotePlace place, String word) {
    Optional<ElementId> annex = place.annex().or(() -> documents.annex(word));
    Optional<String> name = annex.isPresent() ? Optional.empty() : Optional.of(word);
    return new NoteTarget(List.of(annex), false, name);
  }

  /// «2-тарау 9-1-баппен толықтырылды»: the chapter is where, the article is what.
  private static boolean isContextOfInsertion(
      ProvisionReference reference, List<ProvisionReference> all) {
    boolean inserted = all.stream().anyMatch(other -> other.isIn(GrammaticalCase.INSTRUMENTAL));
    return inserted && !reference.isIn(GrammaticalCase.INSTRUMENTAL);
  }

  private static ElementId placed(NotePlace place, Optional<ElementId> context, ElementId id) {
    if (id.equals(ElementId.TITLE)) {
      return place.unit().or(place::annex).orElse(id);
    }
    return within(place, context, id);
  }

  /// A named annex is the one that the note stands in, be it an annex of an annex, where that has
  /// this number; else it is the act's own.
  private static ElementId within(NotePlace place, Optional<ElementId> context, ElementId id) {
    Optional<ElementId> named = ProvisionLevels.annex(id);
    if (named.isEmpty()) {
      return ProvisionLevels.within(context, id);
    }
    return place
        .annex()
        .filter(annex -> annex.value().endsWith("__" + named.get().value()))
        .map(annex ->
            ElementId.parse(annex.value() + id.value().substring(named.get().value().length())))
        .orElse(id);
  }

  private static NoteTarget unnamed(NotePlace place, String head, NoteTarget before) {
    if (WHOLE_TEXT.matcher(head).find() || THE_ACT.matcher(head).matches()) {
      return NoteTarget.of(List.of(place.annex()));
    }
    if (THE_ANNEX.matcher(head.strip()).matches()) {
      ElementId annex = place.annex().orElse(ElementId.parse("annex_1"));
      return NoteTarget.of(List.of(Optional.of(annex)));
    }
    if (!before.provisions().isEmpty()) {
      return before;
    }
    return NoteTarget.of(List.of(place.unit().or(place::annex)));
  }
}

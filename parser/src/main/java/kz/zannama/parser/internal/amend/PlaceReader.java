package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.citation.provision.GrammaticalCase;
import kz.zannama.citation.provision.ReferredUnit;
import kz.zannama.language.Letters;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Change.Part.Kind;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.InstructionPart;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.place.ChangedPlace;
import kz.zannama.parser.internal.amend.place.ClauseReferences;
import kz.zannama.parser.internal.amend.place.ClauseReferences.Placed;
import kz.zannama.parser.internal.amend.place.PartReader;
import kz.zannama.parser.internal.amend.place.ProvisionLevels;
import kz.zannama.text.Rules;

/// Reads what a part of an instruction applies to: the provisions and parts that it names inside
/// those that its context names, or else those of the context.
final class PlaceReader {
  private static final Rules RULES =
      Rules.of(PlaceReader.class, "place-reader.rules", Letters::foldedKey);

  private static final Pattern WHERE = RULES.pattern("where");

  private final AmendingText text;
  private final ClauseReferences references;
  private final PartReader parts;
  private final ChangeContext context;

  PlaceReader(
      AmendingText text, ClauseReferences references, PartReader parts, ChangeContext context) {
    this.text = text;
    this.references = references;
    this.parts = parts;
    this.context = context;
  }

  /// The places of a part of an instruction.
  ///
  /// @param named the provisions that it names
  List<ChangedPlace> read(InstructionPart part, List<Placed> named) {
    return read(part, named, List.of(), part.start(), part.end());
  }

  /// The places that a stretch of a part of an instruction names.
  ///
  /// @param standing what is named for all of the instruction
  List<ChangedPlace> read(
      InstructionPart part, List<Placed> named, List<ChangedPlace> standing, int from, int to) {
    List<ChangedPlace> places = new ArrayList<>();
    List<ChangedPlace> around = standing;
    for (int i = 0; i < named.size(); i++) {
      List<Part> own = own(part, named, i, from, to);
      List<ChangedPlace> here = placed(named.get(i), around, own);
      if (i + 1 < named.size() && namesOnly(named.get(i), named.get(i + 1))) {
        around = here;
      } else {
        places.addAll(here);
      }
    }
    if (!named.isEmpty() && references.isOfAll(from, to)) {
      places.addAll(ofAll(part, from, to));
    }
    if (!places.isEmpty()) {
      return places.stream().distinct().toList();
    }
    return ChangedPlace.inside(around.isEmpty() ? unnamed(part) : around, own(part, from, to));
  }

  /// The parts that a stretch of a part of an instruction names.
  List<Part> own(InstructionPart part, int from, int to) {
    return parts.read(from, to, part.operation() == Operation.INSERTION);
  }

  /// What «17-бапта» at the head of a clause means for all of it.
  List<ChangedPlace> standing(List<Placed> named) {
    boolean stands =
        named.size() > 1 && named.getFirst().reference().isIn(GrammaticalCase.LOCATIVE);
    return stands
        ? named.getFirst().ids().stream()
            .flatMap(id -> ChangedPlace.of(context.within(id)).stream())
            .toList()
        : List.of();
  }

  /// Whether a reference only names where the next one stands: «5-тармақта екінші абзац», «в пункте
  /// 5 абзац второй», and not «5-тармақта және 6-тармақта».
  private boolean namesOnly(Placed place, Placed next) {
    boolean listed =
        text.language() == Language.RUSSIAN
            && next.reference().isIn(GrammaticalCase.LOCATIVE)
            && !isWhere(next);
    return isWhere(place)
        && !listed
        && ProvisionLevels.isInside(next.ids().getFirst(), place.ids().getLast());
  }

  private boolean isWhere(Placed place) {
    return text.language() == Language.KAZAKH
        ? place.reference().isIn(GrammaticalCase.LOCATIVE)
            || place.reference().isIn(GrammaticalCase.ADJECTIVAL)
        : place.reference().isIn(GrammaticalCase.LOCATIVE)
            && WHERE
                .matcher(text.key().substring(Math.max(0, place.start() - 6), place.start()))
                .find();
  }

  /// The parts of one of the provisions: what Kazakh names behind it and Russian before it, up to
  /// the next one.
  private List<Part> own(InstructionPart part, List<Placed> named, int i, int from, int to) {
    boolean kazakh = text.language() == Language.KAZAKH;
    boolean last = i + 1 == named.size();
    int start = i == 0 ? from : kazakh ? named.get(i).start() : named.get(i - 1).end();
    int end = last ? to : kazakh ? named.get(i + 1).start() : named.get(i).end();
    return own(part, Math.min(start, end), end);
  }

  private List<ChangedPlace> placed(Placed place, List<ChangedPlace> around, List<Part> own) {
    boolean title = place.unit() == ReferredUnit.TITLE;
    List<Part> inside = title ? heading(own) : own;
    List<ChangedPlace> places = new ArrayList<>();
    for (ElementId id : place.ids()) {
      if (id.equals(ElementId.TITLE)) {
        places.addAll(titled(id, around.isEmpty() ? context.places() : around, own));
      } else if (id.value().startsWith("preamble")) {
        places.addAll(ChangedPlace.inside(List.of(ChangedPlace.of(id)), inside));
      } else {
        places.addAll(ChangedPlace.inside(ChangedPlace.of(within(id, around)), inside));
      }
    }
    return places;
  }

  /// The heading of what is around it; `title` where that is the act or document itself.
  private static List<ChangedPlace> titled(
      ElementId title, List<ChangedPlace> around, List<Part> own) {
    List<Part> said = own.isEmpty() && !around.isEmpty() ? around.getFirst().parts() : own;
    boolean itself =
        around.stream().allMatch(place -> place.provision().isEmpty())
            && said.stream().allMatch(part -> part.kind() == Kind.OTHER);
    return itself
        ? ChangedPlace.inside(List.of(ChangedPlace.of(title)), said)
        : ChangedPlace.inside(around, heading(own));
  }

  private static List<Part> heading(List<Part> own) {
    List<Part> parts = new ArrayList<>(own);
    parts.add(Part.of(Kind.HEADING, List.of()));
    return parts;
  }

  private List<ElementId> within(ElementId id, List<ChangedPlace> around) {
    return around.isEmpty()
        ? within(id)
        : around.stream().map(outer -> ProvisionLevels.within(outer.provision(), id)).toList();
  }

  /// An id in what the context names; what stands in no provision that is named goes on in the last
  /// one.
  List<ElementId> within(ElementId id) {
    boolean orphan = context.provisions().isEmpty() && isInner(id) && !context.last().isEmpty();
    return orphan
        ? List.of(ProvisionLevels.within(Optional.of(context.last().getLast()), id))
        : context.within(id);
  }

  /// All of what the context names, with the annex that is named beside it.
  private List<ChangedPlace> ofAll(InstructionPart part, int from, int to) {
    List<ChangedPlace> all = new ArrayList<>(context.places());
    if (all.isEmpty()) {
      all.add(new ChangedPlace(Optional.empty(), own(part, from, to)));
      references.unnumberedAnnex(from, to).map(ChangedPlace::of).ifPresent(all::add);
    }
    return all;
  }

  private static boolean isInner(ElementId id) {
    return id.value().startsWith("subpara_")
        || id.value().startsWith("part_")
        || id.value().startsWith("indent_");
  }

  private List<ChangedPlace> unnamed(InstructionPart part) {
    if (part.operation() != Operation.OPENER) {
      Optional<ElementId> annex = references.unnumberedAnnex(part.start(), part.end());
      if (annex.isPresent() && context.provisions().isEmpty()) {
        return List.of(ChangedPlace.of(annex.get()));
      }
    }
    if (!context.numbered().isEmpty()) {
      return ChangedPlace.of(context.numbered());
    }
    if (part.operation() == Operation.REPLACEMENT && !context.last().isEmpty()) {
      return ChangedPlace.of(context.last());
    }
    return context.places();
  }
}

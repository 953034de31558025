package kz.zannama.parser.internal.amend.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Change.Part;
import kz.zannama.model.ElementId;

/// What an instruction applies to: a provision, or a part of one.
///
/// @param provision the provision; empty for the act or its approved document
/// @param parts the way to what is changed inside it
public record ChangedPlace(Optional<ElementId> provision, List<Part> parts) {
  public ChangedPlace {
    parts = List.copyOf(parts);
  }

  public static ChangedPlace of(ElementId provision) {
    return new ChangedPlace(Optional.of(provision), List.of());
  }

  public static List<ChangedPlace> of(List<ElementId> provisions) {
    return provisions.stream().map(ChangedPlace::of).toList();
  }

  /// The places inside parts of others, inside the parts alone where there are no others.
  public static List<ChangedPlace> inside(List<ChangedPlace> places, List<Part> own) {
    if (own.isEmpty()) {
      return places;
    }
    return places.isEmpty()
        ? List.of(new ChangedPlace(Optional.empty(), own))
        : places.stream().map(place -> place.inside(own)).distinct().toList();
  }

  /// The place inside parts of this one, which take the place of its parts from their kind on.
  public ChangedPlace inside(List<Part> own) {
    List<Part> joined = new ArrayList<>(parts);
    joined.removeIf(part -> part.kind().compareTo(own.getFirst().kind()) >= 0);
    joined.addAll(own);
    return new ChangedPlace(provision, joined);
  }

  public static List<ElementId> provisions(List<ChangedPlace> places) {
    return places.stream().flatMap(place -> place.provision().stream()).toList();
  }
}

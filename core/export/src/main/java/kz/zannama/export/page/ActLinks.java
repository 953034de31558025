package kz.zannama.export.page;

import java.util.Optional;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;

/// Where the pages of acts are.
public interface ActLinks {
  /// The address of the page of an act; empty where it has none.
  Optional<String> act(ActId id);

  /// The address of an element on the page of an act, or of what it is in; empty where the act has
  /// no page.
  Optional<String> place(ActId id, ElementId element);

  /// What is said of an act that has no page.
  String absent();
}

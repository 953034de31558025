package kz.zannama.examples.page.frame;

import java.util.Optional;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.page.ActLinks;
import kz.zannama.export.page.PageWords;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;

/// Links to the pages of acts, in the language that the reader of a page has chosen.
///
/// @param request the page that is read
public record PageLinks(PageRequest request) implements ActLinks {
  @Override
  public Optional<String> act(ActId id) {
    return Optional.of(Address.of(request, "/act", id).toString());
  }

  @Override
  public Optional<String> place(ActId id, ElementId element) {
    return Optional.of(Address.of(request, "/act", id).at(element).toString());
  }

  @Override
  public String absent() {
    return PageWords.in(request.language()).say("absent.act");
  }
}

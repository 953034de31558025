package kz.zannama.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.zannama.export.HtmlPage;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.ActId;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;

/// Links between the pages of a folder: to an act that is in it, and there to an anchor that its
/// page has.
final class FolderLinks implements ActLinks {
  /// Of so many acts the anchors are kept: acts that are written one after another cite the same.
  private static final int KEPT = 500;

  private final Set<ActId> ids;
  private final PageFolder.Acts acts;
  private final String absent;
  private final Map<ActId, Set<String>> anchors = new LinkedHashMap<>();

  FolderLinks(Collection<ActId> ids, PageFolder.Acts acts, String absent) {
    this.ids = Set.copyOf(ids);
    this.acts = acts;
    this.absent = absent;
  }

  @Override
  public Optional<String> act(ActId id) {
    return ids.contains(id) ? Optional.of(PageFolder.file(id)) : Optional.empty();
  }

  @Override
  public Optional<String> place(ActId id, ElementId element) {
    return act(id)
        .map(page ->
            element
                .outwards()
                .map(ElementId::value)
                .filter(anchors(id)::contains)
                .findFirst()
                .map(anchor -> page + "#" + encoded(anchor))
                .orElse(page));
  }

  @Override
  public String absent() {
    return absent;
  }

  /// Where citations lead.
  ///
  /// @param known the acts that are cited
  Function<Citation, Optional<String>> cited(Map<Citation, LinkedAct> known) {
    return citation ->
        Optional.ofNullable(known.get(citation))
            .map(LinkedAct::id)
            .flatMap(id ->
                citation.provisions().size() == 1
                    ? place(id, citation.provisions().getFirst())
                    : act(id));
  }

  private Set<String> anchors(ActId id) {
    Set<String> known = anchors.get(id);
    if (known == null) {
      try {
        known = HtmlPage.anchors(acts.act(id));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (anchors.size() == KEPT) {
        anchors.remove(anchors.keySet().iterator().next());
      }
      anchors.put(id, known);
    }
    return known;
  }

  private static String encoded(String anchor) {
    return URLEncoder.encode(anchor, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package kz.zannama.examples.page.http;

import java.util.List;
import kz.zannama.model.ActId;

/// That a request cannot be answered, in words of the catalogue.
public final class PageProblem extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Object[] values;
  private final transient List<ActId> choices;

  /// A problem.
  ///
  /// @param status the status of HTTP
  /// @param key the catalogue's key of what is said
  /// @param values what its placeholders are filled with
  public PageProblem(int status, String key, Object... values) {
    this(status, List.of(), key, values);
  }

  private PageProblem(int status, List<ActId> choices, String key, Object... values) {
    super(key);
    this.status = status;
    this.choices = choices;
    this.values = values;
  }

  /// That several acts may be meant.
  public static PageProblem several(String asked, List<ActId> choices) {
    return new PageProblem(300, List.copyOf(choices), "page.problem.several", asked);
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// The catalogue's key of what is said.
  public String key() {
    return String.valueOf(getMessage());
  }

  /// What the placeholders of the words are filled with.
  public Object[] values() {
    return values.clone();
  }

  /// The acts that may be meant; none where that is not the problem.
  public List<ActId> choices() {
    return choices;
  }
}

package kz.zannama.examples.page.view;

import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;

/// Parts of forms.
final class Forms {
  private Forms() {}

  /// Sends on a value that the request has; writes nothing where it has none.
  static void hidden(PageRequest request, String name, HtmlWriter page) {
    request
        .value(name)
        .ifPresent(value -> page.empty("input", "type", "hidden", "name", name, "value", value));
  }

  /// A day to be chosen, with its label before it.
  static void day(String name, String label, String value, HtmlWriter page) {
    page.element("label", label, "for", name).text(" ");
    page.empty("input", "type", "date", "id", name, "name", name, "value", value).text(" ");
  }
}

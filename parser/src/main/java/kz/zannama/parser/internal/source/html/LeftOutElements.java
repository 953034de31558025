package kz.zannama.parser.internal.source.html;

import java.util.Set;
import kz.zannama.model.IssueCode;
import org.jsoup.nodes.Element;

/// The elements whose text is none of a page's: deleted or struck out, hidden, or there to be
/// clicked.
final class LeftOutElements {
  private static final Set<String> DELETED = Set.of("del", "s", "strike");
  private static final Set<String> CLICKED = Set.of("nav", "button");

  private LeftOutElements() {}

  /// Whether an element is one; its text is named then.
  static boolean isOne(Element element, PageText page) {
    String name = element.normalName();
    Declarations style = Declarations.of(element);
    IssueCode code = IssueCode.TEXT_LEFT_OUT;
    if (DELETED.contains(name) || style.strikes()) {
      code = IssueCode.TEXT_STRUCK;
    } else if (element.hasAttr("hidden") || style.hides()) {
      code = IssueCode.TEXT_HIDDEN;
    } else if (!CLICKED.contains(name) && !isUnchosen(element)) {
      return false;
    }
    page.omissions().add(code, element.text(), page.place());
    return true;
  }

  /// A form shows one option of those that it offers: the chosen one, else the first.
  private static boolean isUnchosen(Element element) {
    return element.normalName().equals("option")
        && !element.hasAttr("selected")
        && element.previousElementSibling() != null;
  }
}

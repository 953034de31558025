package kz.zannama.examples.cli.option;

import java.util.regex.Pattern;
import kz.zannama.citation.typed.TypedProvision;
import kz.zannama.model.ElementId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A provision on the command line, by its id or in words: `art_3__para_1`, «пункт 1 статьи 3»,
/// «3-бап».
public final class ElementIdConverter implements ITypeConverter<ElementId> {
  @Override
  public ElementId convert(String typed) {
    return TypedProvision.read(typed).orElseGet(() -> byId(typed));
  }

  // Specimens: `art_3__para_1`, `title`, `annex_2`
  private static final Pattern ID = Pattern.compile("[a-z]++(?:_\\S++)?");

  private static ElementId byId(String typed) {
    try {
      if (!ID.matcher(typed).matches()) {
        throw new IllegalArgumentException(typed);
      }
      return ElementId.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("not a provision: " + typed);
    }
  }
}

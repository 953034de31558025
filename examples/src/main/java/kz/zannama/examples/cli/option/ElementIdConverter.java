package kz.zannama.examples.cli.option;

import kz.zannama.model.ElementId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A provision by its id on the command line: `art_3__para_1`.
public final class ElementIdConverter implements ITypeConverter<ElementId> {
  @Override
  public ElementId convert(String typed) {
    try {
      return ElementId.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "not an element id: " + typed + "; they look like art_3__para_1");
    }
  }
}

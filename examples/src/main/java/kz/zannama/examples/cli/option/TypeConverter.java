package kz.zannama.examples.cli.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.zannama.language.ActNames;
import kz.zannama.language.FoundActName;
import kz.zannama.model.ActType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A form of act on the command line: `order`, «бұйрық» or «приказ».
public final class TypeConverter implements ITypeConverter<ActType> {
  @Override
  public ActType convert(String typed) {
    return ActNames.find(typed).stream()
        .filter(name -> name.start() == 0 && name.end() == typed.length())
        .findFirst()
        .map(FoundActName::type)
        .orElseGet(() -> constant(typed));
  }

  private static ActType constant(String typed) {
    String name = typed.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(ActType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("not a form of act: " + typed + " (" + all() + ")"));
  }

  private static String all() {
    return Arrays.stream(ActType.values()).map(ActType::name).collect(Collectors.joining(", "));
  }
}

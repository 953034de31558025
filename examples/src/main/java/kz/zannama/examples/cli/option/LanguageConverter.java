package kz.zannama.examples.cli.option;

import java.util.Optional;
import kz.zannama.message.Messages;
import kz.zannama.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A language on the command line by its code, `kk` or `ru`, or its name: «русский», «қазақша».
public final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String typed) {
    Optional<Language> named = Messages.find(Language.class, typed);
    try {
      return named.orElseGet(() -> Language.of(typed));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}

package kz.zannama.examples.cli.option;

import kz.zannama.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A language by its code on the command line: `kk` or `ru`.
public final class LanguageConverter implements ITypeConverter<Language> {
  @Override
  public Language convert(String code) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}

package kz.zannama.examples.cli.option;

import java.time.LocalDate;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A day on the command line: `2018-08-01`, `01.08.2018`, «1 августа 2018 года», «2018 жылғы 1
/// тамыз».
public final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String typed) {
    String day = typed.strip();
    return ActDates.typedIn(day).stream()
        .filter(found -> found.start() == 0 && found.end() == day.length())
        .findFirst()
        .map(FoundDate::date)
        .orElseThrow(
            () -> new TypeConversionException("not a day: " + typed + " (2018-08-01, 01.08.2018)"));
  }
}

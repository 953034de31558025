package kz.zannama.parser.internal.line;

import java.util.Optional;
import kz.zannama.model.ProvisionKind;

/// What stands at the beginning of a line that opens a unit: `5-бап.`, `Статья 5.`, `2-1.`, `14)`.
///
/// @param kind the kind of unit
/// @param number its number as printed, Roman numerals in Latin letters; empty for a dash
/// @param length how many characters the marker takes, the blanks after it included
public record Marker(ProvisionKind kind, Optional<String> number, int length) {}

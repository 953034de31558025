package kz.zannama.citation.provision;

/// The case that the noun of a reference stands in; it tells what is done with the unit.
///
/// «5-тармаққа» is what a change is made to, «5-1-тармақпен» what is inserted, «5-тармақта:» what
/// the following lines speak of.
public enum GrammaticalCase {
  /// тармақ, тармағы · пункт.
  NOMINATIVE,
  /// тармақтың · пункта.
  GENITIVE,
  /// тармаққа · пункту.
  DATIVE,
  /// тармақты · пункт, статью.
  ACCUSATIVE,
  /// тармақта · (в) пункте.
  LOCATIVE,
  /// тармақтан.
  ABLATIVE,
  /// тармақпен · пунктом.
  INSTRUMENTAL,
  /// тармақтағы.
  ADJECTIVAL
}

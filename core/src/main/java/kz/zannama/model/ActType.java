package kz.zannama.model;

/// The form of an act, as the law on legal acts names it.
public enum ActType {
  /// Конституция · Конституция.
  CONSTITUTION,
  /// Конституциялық заң · конституционный закон.
  CONSTITUTIONAL_LAW,
  /// Кодекс · кодекс.
  CODE,
  /// Заң · закон.
  LAW,
  /// Жарлық · указ.
  DECREE,
  /// Қаулы · постановление.
  RESOLUTION,
  /// Нормативтік қаулы · нормативное постановление.
  NORMATIVE_RESOLUTION,
  /// Шешім · решение.
  DECISION,
  /// Бұйрық · приказ.
  ORDER,
  /// Өкім · распоряжение.
  DIRECTIVE,
  /// Any other form: хаттама · протокол, келісім · соглашение, үндеу · обращение, …
  OTHER
}

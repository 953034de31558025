package kz.zannama.citation.typed;

import java.util.Optional;
import kz.zannama.model.ElementId;

/// A provision that somebody typed, in words of either language, whole or short, from the inside
/// out or from the outside in.
///
/// | Қазақша | Русский | Id |
/// |---|---|---|
/// | «39-бап» | «статья 39» | `art_39` |
/// | «39-баптың 3-тармағының 10) тармақшасы» | «подпункт 10) пункта 3 статьи 39» | `art_39__para_3__subpara_10` |
/// | «39-б. 2-т.» | «ст. 39 п. 2» | `art_39__para_2` |
/// | «2-қосымша» | «приложение 2» | `annex_2` |
public final class TypedProvision {
  private static final int LONGEST = 300;

  private TypedProvision() {}

  /// The one provision that the words name; empty where they name none, several, or an act besides.
  public static Optional<ElementId> read(String typed) {
    return typed.length() > LONGEST
        ? Optional.empty()
        : TypedParts.of(TypedWords.inFull(typed)).onlyProvision();
  }
}

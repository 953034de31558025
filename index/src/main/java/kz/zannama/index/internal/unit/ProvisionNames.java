package kz.zannama.index.internal.unit;

import kz.zannama.model.Annex;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;

/// What people call a provision: «5-бап», «статья 5»; «3) тармақша», «подпункт 3)».
public final class ProvisionNames {
  private ProvisionNames() {}

  /// The name of a provision with its number; empty for one without a number.
  public static String of(Provision provision, Language language) {
    return provision.number().map(number -> name(provision.kind(), number, language)).orElse("");
  }

  /// The name of an annex: «2-қосымша», «приложение 2»; without a number, the bare word.
  public static String annex(Annex annex, Language language) {
    return switch (language) {
      case KAZAKH -> annex.number().map(number -> number + "-қосымша").orElse("қосымша");
      case RUSSIAN -> annex.number().map(number -> "приложение " + number).orElse("приложение");
    };
  }

  private static String name(ProvisionKind kind, String number, Language language) {
    boolean bracketed = kind == ProvisionKind.SUBPARAGRAPH;
    return switch (language) {
      case KAZAKH -> number + (bracketed ? ") " : "-") + kazakh(kind);
      case RUSSIAN -> russian(kind) + " " + number + (bracketed ? ")" : "");
    };
  }

  private static String kazakh(ProvisionKind kind) {
    return switch (kind) {
      case PART -> "бөлік";
      case SECTION -> "бөлім";
      case SUBSECTION -> "кіші бөлім";
      case CHAPTER -> "тарау";
      case SUBCHAPTER -> "параграф";
      case ARTICLE -> "бап";
      case PARAGRAPH -> "тармақ";
      case SUBPARAGRAPH -> "тармақша";
      case INDENT -> "абзац";
    };
  }

  private static String russian(ProvisionKind kind) {
    return switch (kind) {
      case PART -> "часть";
      case SECTION -> "раздел";
      case SUBSECTION -> "подраздел";
      case CHAPTER -> "глава";
      case SUBCHAPTER -> "параграф";
      case ARTICLE -> "статья";
      case PARAGRAPH -> "пункт";
      case SUBPARAGRAPH -> "подпункт";
      case INDENT -> "абзац";
    };
  }
}

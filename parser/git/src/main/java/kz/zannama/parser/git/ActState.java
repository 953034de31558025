package kz.zannama.parser.git;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.StatedEditions;
import org.eclipse.jgit.lib.ObjectId;

/// An act as a tree holds it.
///
/// @param path its folder
/// @param folder the files
/// @param editions what is stated of its texts
record ActState(String path, TreeFolder folder, Map<Language, Edition> editions) {
  /// The act in a folder; empty where there is no text in it.
  static Optional<ActState> of(String path, TreeFolder folder) throws IOException {
    Map<Language, Edition> editions = StatedEditions.of(path, folder).byLanguage();
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(new ActState(path, folder, editions));
  }

  /// The code of the act, or its path.
  String code() {
    return editions.values().stream()
        .flatMap(edition -> edition.actCode().stream())
        .findFirst()
        .orElse(path);
  }

  /// What a file of the text in a language begins with.
  static String folder(Language language) {
    return language == Language.KAZAKH ? "kaz" : "rus";
  }

  /// Whether a file is of the text in a language.
  static boolean isOf(String name, Language language) {
    return name.equals(folder(language) + ".md") || name.startsWith(folder(language) + "/");
  }

  /// The texts that are not, with the same day and the same files, in another state. A day that is
  /// not stated any more is the one before.
  Map<Language, Edition> newIn(Optional<ActState> before) {
    Map<Language, Edition> changed = new EnumMap<>(Language.class);
    changed.putAll(editions);
    changed
        .entrySet()
        .removeIf(own -> before.filter(b -> b.hasSame(own.getKey(), this)).isPresent());
    return changed;
  }

  private boolean hasSame(Language language, ActState other) {
    Optional<Edition> own = Optional.ofNullable(editions.get(language));
    Optional<Edition> others = Optional.ofNullable(other.editions.get(language));
    return code().equals(other.code())
        && own.isPresent()
        && others.isPresent()
        && (others.get().date().isEmpty() || own.get().date().equals(others.get().date()))
        && files(language).equals(other.files(language));
  }

  private Map<String, ObjectId> files(Language language) {
    Map<String, ObjectId> own = new HashMap<>(folder.files());
    own.keySet().removeIf(name -> !isOf(name, language));
    return own;
  }

  /// What is stated of an announced repeal.
  Optional<Edition> repeal() {
    return editions.values().stream().filter(e -> e.repealedOn().isPresent()).findFirst();
  }
}

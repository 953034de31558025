package kz.zannama.parser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.act.EditionReader;
import kz.zannama.parser.internal.source.FolderName;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Stated;
import kz.zannama.parser.internal.source.corpus.ActFolder;
import kz.zannama.parser.internal.source.corpus.CorpusText;
import kz.zannama.parser.internal.source.corpus.FrontMatter;
import kz.zannama.parser.internal.source.corpus.StatedReader;
import kz.zannama.parser.internal.source.encoding.TextDecoder;

/// What a folder that is one act states of its texts, without a look at what they say: for programs
/// that choose which editions to parse.
///
/// @param byLanguage what is stated of each text that is there
public record StatedEditions(Map<Language, Edition> byLanguage) {
  public StatedEditions {
    byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
  }

  /// What a folder states.
  ///
  /// @param path its path, names parted by `/`: it may tell the code of the act
  /// @param files its files
  /// @throws IOException if one of them cannot be read
  public static StatedEditions of(String path, ActSource.FolderContent files) throws IOException {
    Optional<FolderName> folder = Optional.of(FolderName.of(path));
    Stated meta = meta(files);
    Map<Language, Edition> editions = new EnumMap<>(Language.class);
    for (String name : ActFolder.TEXTS) {
      Optional<byte[]> main = files.open(name);
      if (main.isPresent()) {
        Language language = name.startsWith("kaz") ? Language.KAZAKH : Language.RUSSIAN;
        Stated stated = meta.isEmpty() ? front(name, main.get()) : meta;
        editions.put(language, EditionReader.read(stated.in(folder), language));
      }
    }
    return new StatedEditions(editions);
  }

  private static Stated meta(ActSource.FolderContent files) throws IOException {
    Optional<byte[]> bytes = files.open(ActFolder.META);
    if (bytes.isEmpty()) {
      return Stated.NOTHING;
    }
    String yaml = text(ActFolder.META, bytes.get());
    return StatedReader.read(ActFolder.META, yaml, 0, yaml.length(), new ArrayList<>());
  }

  private static Stated front(String name, byte[] main) throws IOException {
    String text = text(name, main);
    FrontMatter front = FrontMatter.of(text, 0, text.length());
    return front.isEmpty()
        ? Stated.NOTHING
        : StatedReader.read(name, text, front.from(), front.to(), new ArrayList<>());
  }

  private static String text(String name, byte[] bytes) throws IOException {
    return TextDecoder.decode(SourceFile.of(name, "text/plain", bytes)).value();
  }

  /// The text in a language as it is written, its files joined, without what is stated, contents
  /// and links back: by it two editions are told apart before they are parsed. Empty where there is
  /// none.
  ///
  /// @throws IOException if one of its files cannot be read
  public static Optional<String> text(ActSource.FolderContent folder, Language language)
      throws IOException {
    String name = language == Language.KAZAKH ? "kaz.md" : "rus.md";
    Optional<byte[]> main = folder.open(name);
    if (main.isEmpty()) {
      return Optional.empty();
    }
    CorpusText text =
        CorpusText.of(ActFolder.withoutMeta(name, main.get(), new FolderFiles.Given(folder)));
    String raw = text.raw();
    StringBuilder words = new StringBuilder();
    text.stretches().forEach(span -> words.append(raw, span.start(), span.end()));
    return Optional.of(words.toString());
  }

  /// The code of the act, where one is stated.
  public Optional<String> actCode() {
    List<Edition> editions = List.copyOf(byLanguage.values());
    return editions.stream().flatMap(edition -> edition.actCode().stream()).findFirst();
  }
}

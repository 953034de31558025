package kz.zannama.examples.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.message.ReasonPhrase;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Why a command failed, in a sentence for the person who typed it: never a path alone, and nothing
/// that only the program's makers can read.
public final class Failure {
  // Specimens: `java.nio.file.AccessDeniedException`, `kz.zannama.index.Fields`
  private static final Pattern CLASS = Pattern.compile("\\b[a-z]++(?:\\.[a-z0-9]++)+\\.[A-Z]\\w*");

  private final Phrasing wording;

  /// Sentences in a language.
  public Failure(Phrasing wording) {
    this.wording = wording;
  }

  /// The sentence, with what to do where something can be done.
  public String sentence(Throwable cause) {
    return switch (cause) {
      case UncheckedIOException e when e.getCause() != null -> sentence(e.getCause());
      case Refusal said -> String.valueOf(said.getMessage());
      case FileSystemException e -> file(e);
      case IndexNotFoundException e -> wording.say("problem.index-damaged");
      case CorruptIndexException e -> wording.say("problem.index-damaged");
      case IndexFormatTooOldException e -> wording.say("problem.index-format");
      case IndexFormatTooNewException e -> wording.say("problem.index-format");
      case LockObtainFailedException e -> wording.say("problem.index-locked");
      case CharacterCodingException e -> wording.say("problem.encoding");
      case IOException e when isSentence(e.getMessage()) ->
          wording.reason(String.valueOf(e.getMessage()));
      case OutOfMemoryError e -> wording.say("problem.memory");
      default -> wording.say("problem.unexpected");
    };
  }

  private String file(FileSystemException e) {
    String file = Optional.ofNullable(e.getFile()).orElse("?");
    return switch (e) {
      case NoSuchFileException missing -> wording.say("problem.file-missing", file);
      case AccessDeniedException denied -> wording.say("problem.file-denied", file);
      case FileAlreadyExistsException there -> wording.say("problem.file-there", file);
      case NotDirectoryException other -> wording.say("problem.file-there", file);
      default ->
          Optional.ofNullable(e.getReason())
              .flatMap(ReasonPhrase.in(wording.language())::known)
              .map(reason -> "[" + file + "] " + reason)
              .orElseGet(() -> wording.say("problem.file", file));
    };
  }

  /// The project's own messages are sentences; what names a class, or has no blank, is none.
  private static boolean isSentence(@Nullable String message) {
    return message != null && message.contains(" ") && !CLASS.matcher(message).find();
  }
}

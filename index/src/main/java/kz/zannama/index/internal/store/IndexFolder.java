package kz.zannama.index.internal.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder of an index, checked to be of this version.
public final class IndexFolder {
  private static final double BUFFER_MEGABYTES = 64;

  private IndexFolder() {}

  /// Whether a folder holds an index, of whatever version.
  public static boolean exists(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /// The directory of an index that is there.
  ///
  /// @throws IOException if there is none, or one of another version
  public static Directory open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw none(folder);
    }
    return read(folder, false);
  }

  /// The directory of an index, which is made where the folder is missing or empty.
  ///
  /// @throws IOException if the folder holds something else, or an index of another version
  public static Directory create(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      return read(folder, true);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw new IOException("[" + folder + "] may not be written: choose another folder", e);
    }
  }

  private static Directory read(Path folder, boolean make) throws IOException {
    try {
      return checked(folder, make);
    } catch (EOFException
        | CorruptIndexException
        | IndexNotFoundException
        | NoSuchFileException
        | IllegalArgumentException e) {
      throw new IOException(
          "[" + folder + "] is damaged: delete it and index the files again: " + e.getMessage(), e);
    }
  }

  private static Directory checked(Path folder, boolean make) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        requireEmpty(folder);
        if (!make) {
          throw none(folder);
        }
        try (IndexWriter writer = writer(folder, directory)) {
          writer.commit();
        }
      }
      requireSchema(folder, directory);
      return directory;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IOException none(Path folder) {
    return new IOException("[" + folder + "] is not an index of acts");
  }

  /// A writer whose commits hold the version.
  ///
  /// @throws IOException if another writer is open
  public static IndexWriter writer(Path folder, Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(FieldTable.analyzer())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    try {
      IndexWriter writer = new IndexWriter(directory, config);
      writer.setLiveCommitData(Map.of(Fields.SCHEMA_KEY, Fields.SCHEMA).entrySet());
      return writer;
    } catch (LockObtainFailedException e) {
      throw new IOException("[" + folder + "] is being written by another program", e);
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.anyMatch(
          file -> !file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME))) {
        throw new IOException("[" + folder + "] holds other files and no index of acts");
      }
    }
  }

  private static void requireSchema(Path folder, Directory directory) throws IOException {
    String schema;
    try {
      schema = SegmentInfos.readLatestCommit(directory).getUserData().get(Fields.SCHEMA_KEY);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IOException("[" + folder + "] was written by another version of Lucene", e);
    }
    if (schema == null) {
      throw new IOException("[" + folder + "] is not an index of acts");
    }
    if (!schema.equals(Fields.SCHEMA)) {
      throw new IOException(
          "["
              + folder
              + "] is an index of version "
              + schema
              + ", this program reads version "
              + Fields.SCHEMA
              + ": delete it and index the files again, zannama index --index "
              + folder
              + " FILE|DIR…");
    }
  }
}

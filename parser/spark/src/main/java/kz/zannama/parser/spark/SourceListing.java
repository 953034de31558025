package kz.zannama.parser.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.zannama.parser.batch.FileTypes;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The files that a job reads: those named themselves, as named; those in folders, by name. A
/// folder that is one act of a corpus of editions is one.
///
/// @param files what is read
/// @param skipped files that are of no type that acts come in
record SourceListing(List<ListedFile> files, List<String> skipped) {
  private static final Set<String> TEXTS_OF_AN_ACT = Set.of("rus.md", "kaz.md");

  /// A file, or a folder that is one act.
  record ListedFile(String path, long bytes) {}

  /// The files in some paths.
  ///
  /// @throws IOException if one cannot be listed; the message begins with it in brackets
  static SourceListing of(List<String> paths, Configuration hadoop) throws IOException {
    SourceListing listing = new SourceListing(new ArrayList<>(), new ArrayList<>());
    for (String named : paths) {
      Path path = new Path(named);
      try {
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus status = files.getFileStatus(path);
        if (status.isFile()) {
          listing.files.add(new ListedFile(status.getPath().toString(), status.getLen()));
        } else {
          listing.walk(files, status.getPath());
        }
      } catch (FileNotFoundException e) {
        throw new IOException("[" + named + "] no such file or folder", e);
      } catch (IOException e) {
        throw new IOException("[" + named + "] cannot be listed: " + e.getMessage(), e);
      }
    }
    return listing;
  }

  private void walk(FileSystem files, Path folder) throws IOException {
    FileStatus[] inside = files.listStatus(folder);
    if (Arrays.stream(inside)
        .anyMatch(it -> it.isFile() && TEXTS_OF_AN_ACT.contains(it.getPath().getName()))) {
      long bytes = files.getContentSummary(folder).getLength();
      this.files.add(new ListedFile(folder.toString(), bytes));
      return;
    }
    Arrays.sort(inside, Comparator.comparing(status -> status.getPath().toString()));
    for (FileStatus status : inside) {
      String name = status.getPath().getName();
      if (status.isDirectory()) {
        if (!name.equals(".git")) {
          walk(files, status.getPath());
        }
      } else if (FileTypes.isRead(name, true)) {
        this.files.add(new ListedFile(status.getPath().toString(), status.getLen()));
      } else {
        skipped.add(status.getPath().toString());
      }
    }
  }
}

package kz.zannama.parser.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Requisites;
import kz.zannama.parser.batch.SourceShare;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// The rows of the texts of some shares, a share at a time, as they are asked for.
final class TextRows implements Iterator<Row> {
  private final Iterator<SourceTask> tasks;
  private final Configuration hadoop;
  private final SourceShare.Limits limits;
  private final Queue<Row> rows = new ArrayDeque<>();

  TextRows(List<SourceTask> tasks, SparkSettings settings, Configuration hadoop)
      throws IOException {
    this.tasks = tasks.iterator();
    this.hadoop = hadoop;
    this.limits = settings.limits();
  }

  @Override
  public boolean hasNext() {
    while (rows.isEmpty() && tasks.hasNext()) {
      parse(tasks.next());
    }
    return !rows.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.remove();
  }

  private void parse(SourceTask task) {
    try (LocalFile file = LocalFile.of(task.path(), hadoop)) {
      new SourceShare(file.path(), task.share(), task.shares())
          .parse(limits, done -> add(task, file, done));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(SourceTask task, LocalFile file, SourceShare.Done done) {
    long place = ((long) task.file() << 32) + done.number();
    String source = file.named(done.source());
    if (!done.failure().isEmpty() || done.records().isEmpty()) {
      String failure = done.failure().isEmpty() ? null : file.named(done.failure());
      rows.add(
          RowFactory.create(
              place,
              source,
              done.sha256(),
              failure,
              done.millis(),
              0,
              null,
              null,
              null,
              null,
              null,
              null,
              null));
      return;
    }
    List<Act> acts = new ArrayList<>();
    List<ActText> texts = new ArrayList<>();
    for (Act act : done.acts()) {
      for (ActText text : act.texts().values()) {
        acts.add(act);
        texts.add(text);
      }
    }
    for (int at = 0; at < texts.size(); at++) {
      Requisites requisites = texts.get(at).requisites();
      rows.add(
          RowFactory.create(
              place,
              source,
              done.sha256(),
              null,
              done.millis(),
              at,
              acts.get(at).id().value(),
              texts.get(at).language().code(),
              requisites.type().name(),
              requisites.adopted().map(Date::valueOf).orElse(null),
              requisites.number().orElse(null),
              texts.get(at).title(),
              done.records().get(at)));
    }
  }
}

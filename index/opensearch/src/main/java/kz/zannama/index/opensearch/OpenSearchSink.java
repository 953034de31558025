package kz.zannama.index.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import kz.zannama.index.opensearch.internal.ActWriter;
import kz.zannama.index.opensearch.internal.CommitNotes;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;
import kz.zannama.model.Edition;
import kz.zannama.model.PutResult;

/// Puts acts on a server, joined as in the index: which texts are one act is decided by the same
/// code.
///
/// What was put is stored after [#commit]; a put waits while the server takes no more. Where the
/// server refuses something for longer than the patience of the settings, the call throws and names
/// it, nothing is acknowledged, and the next commit tries the same again. Putting again what is
/// stored changes nothing, so a program that died puts again what it had not committed.
///
/// Unlike a folder's index, a server shows what is stored before the commit, an act at a time. When
/// a writer died before it, the next one joins and dates all acts again before it begins; see
/// [#repair]. Several writers may be open: who meets another in an act joins both.
///
/// Thread-safe; calls wait for each other.
public final class OpenSearchSink implements ActSink, Closeable {
  private final ActWriter writer;
  private final CommitNotes notes;
  private boolean closed;
  private boolean writing;

  OpenSearchSink(ActWriter writer, CommitNotes notes) throws IOException {
    this.writer = writer;
    this.notes = notes;
    if (notes.isWriting()) {
      repair();
    }
  }

  /// {@inheritDoc}
  ///
  /// @throws IllegalStateException if the sink is closed
  @Override
  public synchronized PutResult put(Act act) throws IOException {
    requireOpen();
    PutResult put = writer.open().put(act);
    if (writer.open().isFull()) {
      flush();
    }
    return put;
  }

  /// {@inheritDoc}
  ///
  /// @throws IllegalStateException if the sink is closed
  @Override
  public synchronized int remove(String sha256) throws IOException {
    requireOpen();
    int gone = writer.open().remove(sha256);
    if (writer.open().isFull()) {
      flush();
    }
    return gone;
  }

  /// {@inheritDoc}
  ///
  /// @throws IllegalStateException if the sink is closed
  @Override
  public synchronized boolean ended(String actCode, Optional<Edition.End> end) throws IOException {
    requireOpen();
    boolean known = writer.open().ended(actCode, end);
    if (writer.open().isFull()) {
      flush();
    }
    return known;
  }

  @Override
  public synchronized Optional<String> note(String name) throws IOException {
    return notes.read(name);
  }

  /// {@inheritDoc}
  ///
  /// @throws IOException if the server did not store something; the message names it, and what was
  ///   not stored waits for the next commit
  /// @throws IllegalStateException if the sink is closed
  @Override
  public synchronized void commit(String name, String note) throws IOException {
    requireOpen();
    flush();
    notes.commit(name, note);
    writing = false;
  }

  /// Joins all acts of the server again and brings the force of each up to date: for what a writer
  /// that died, or two that met, left undone. Reads everything.
  public synchronized void repair() throws IOException {
    requireOpen();
    writer.repair();
    notes.written();
    writing = false;
  }

  /// Stores what was put. Closing again does nothing.
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      flush();
      if (writing) {
        notes.written();
      }
      closed = true;
    }
  }

  private void flush() throws IOException {
    if (!writing && !writer.open().isEmpty()) {
      notes.writing();
      writing = true;
    }
    writer.flush();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The sink is closed");
    }
  }
}

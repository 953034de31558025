package kz.zannama.parser.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;

/// A sink that holds numbers of acts by the bytes of their sources, and keeps those of one number
/// apart.
final class MemorySink implements ActSink {
  final Map<String, String> numbers = new TreeMap<>();
  final Map<String, String> notes = new TreeMap<>();
  final List<String> log = new ArrayList<>();

  @Override
  public PutResult put(Act act) {
    String number = act.number().orElse("?");
    log.add("+" + number);
    boolean shared = numbers.containsValue(number);
    String before = numbers.put(act.text().source().sha256(), number);
    Outcome added = shared ? Outcome.KEPT_APART : Outcome.ADDED;
    return new PutResult(act.id(), before == null ? added : Outcome.SAME_TEXT);
  }

  @Override
  public int remove(String sha256) {
    String number = numbers.remove(sha256);
    if (number != null) {
      log.add("-" + number);
    }
    return number == null ? 0 : 1;
  }

  @Override
  public Optional<String> note(String name) {
    return Optional.ofNullable(notes.get(name));
  }

  @Override
  public void commit(String name, String note) {
    notes.put(name, note);
    log.add("commit");
  }

  List<String> held() {
    return numbers.values().stream().sorted().toList();
  }
}

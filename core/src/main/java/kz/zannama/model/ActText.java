package kz.zannama.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One language version of an act: what one source says.
///
/// @param source where it was read from
/// @param language its language
/// @param requisites the facts that identify the act, as this text prints them
/// @param preamble from the requisites to the operative word, inclusive
/// @param basis the acts that the preamble cites, in reading order
/// @param citations every other act cited in body and annexes
/// @param changes what this act does to other acts
/// @param history what other acts did to this one, from its notes
/// @param signatories who signed
/// @param approvals who agreed: КЕЛІСІЛДІ · СОГЛАСОВАНО
/// @param body the text between the operative word and the signatures
/// @param annexes the annexes in document order, those of annexed documents too
/// @param evidence the rule and place behind each fact
/// @param issues what was repaired, guessed or left open
public record ActText(
    Source source,
    Language language,
    Requisites requisites,
    Optional<String> preamble,
    List<Citation> basis,
    List<Citation> citations,
    List<Change> changes,
    List<Change> history,
    List<Person> signatories,
    List<Person> approvals,
    List<Block> body,
    List<Annex> annexes,
    List<Evidence> evidence,
    List<Issue> issues) {
  public ActText {
    basis = List.copyOf(basis);
    citations = List.copyOf(citations);
    changes = List.copyOf(changes);
    history = List.copyOf(history);
    signatories = List.copyOf(signatories);
    approvals = List.copyOf(approvals);
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
    evidence = List.copyOf(evidence);
    issues = List.copyOf(issues);
  }

  /// The title.
  public String title() {
    return requisites.title();
  }

  /// Its title, its preamble and the words of body and annexes, as [Block#plainText] gives them.
  public String plainText() {
    return PlainText.of(this);
  }

  /// This text with other requisites.
  public ActText withRequisites(Requisites others) {
    return new ActText(
        source,
        language,
        others,
        preamble,
        basis,
        citations,
        changes,
        history,
        signatories,
        approvals,
        body,
        annexes,
        evidence,
        issues);
  }

  /// This text without a provision or an annex; facts that were read in it stay.
  public ActText without(ElementId unit) {
    return new ActText(
        source,
        language,
        requisites,
        preamble,
        basis,
        citations,
        changes,
        history,
        signatories,
        approvals,
        without(body, unit),
        annexes.stream()
            .filter(annex -> !annex.id().equals(unit))
            .map(annex -> annex.withBody(without(annex.body(), unit)))
            .toList(),
        evidence,
        issues);
  }

  private static List<Block> without(List<Block> blocks, ElementId unit) {
    return blocks.stream()
        .filter(block -> !block.id().equals(unit))
        .map(block ->
            block instanceof Provision it && !it.children().isEmpty()
                ? it.withChildren(without(it.children(), unit))
                : block)
        .toList();
  }

  /// This text with other issues.
  public ActText withIssues(List<Issue> others) {
    return new ActText(
        source,
        language,
        requisites,
        preamble,
        basis,
        citations,
        changes,
        history,
        signatories,
        approvals,
        body,
        annexes,
        evidence,
        others);
  }

  /// Every block of body and annexes in reading order, each before its children.
  public Stream<Block> blocks() {
    return Stream.concat(walk(body), annexes.stream().flatMap(annex -> walk(annex.body())));
  }

  /// The first block with an id, in the body first, then in the annexes.
  public Optional<Block> find(ElementId id) {
    return blocks().filter(block -> block.id().equals(id)).findFirst();
  }

  /// The tables of body and annexes in reading order.
  public List<Table> tables() {
    return select(TableBlock.class, block -> true).map(TableBlock::table).toList();
  }

  /// The provisions of one kind, in reading order; those quoted as new wording are not among them.
  public List<Provision> provisions(ProvisionKind kind) {
    return select(Provision.class, provision -> provision.kind() == kind).toList();
  }

  private <T extends Block> Stream<T> select(Class<T> type, Predicate<T> wanted) {
    return blocks().filter(type::isInstance).map(type::cast).filter(wanted);
  }

  /// Without recursion, so that a deep tree cannot overflow the stack.
  static Stream<Block> walk(List<Block> roots) {
    Deque<Block> open = new ArrayDeque<>(roots);
    Stream.Builder<Block> found = Stream.builder();
    while (!open.isEmpty()) {
      Block block = open.pop();
      found.add(block);
      block.children().reversed().forEach(open::push);
    }
    return found.build();
  }
}

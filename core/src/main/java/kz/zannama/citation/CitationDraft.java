package kz.zannama.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.citation.provision.ProvisionReference;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// A citation while it is being read: what has been found of it so far.
final class CitationDraft {
  private static final Rules RULES =
      Rules.of(CitationDraft.class, "citation-draft.rules", Letters::foldedKey);

  private static final Pattern REGISTRATION = RULES.pattern("registration");

  private static final String NUMBER = "(\\d{1,6}+(?:[-/]\\d{1,6}+){0,3}+)(?![\\d.])";

  // Specimens: «тізілімінде 9-5-118 нөмірімен тіркелген», «326-нөмірмен», «зарегистрировано … за
  // номером 5877»
  private static final Pattern UNSIGNED =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + words("before")
              + ") "
              + NUMBER
              + "|(?<![\\d./-])"
              + NUMBER
              + "[ -](?:"
              + words("after")
              + ")(?!\\p{L})");

  // Specimens: «7. Омарта …», «1) омарта …»: the beginning of a wording
  private static final Pattern LISTED = Pattern.compile("\\d{1,4}(?:-\\d{1,3})?[.)]");

  /// What the ids of an article and of the units in it begin with.
  private static final List<String> LEVELS =
      List.of("art_", "para_", "subpara_", "part_", "indent_");

  private ActType type;
  private Optional<String> issuer = Optional.empty();
  private Optional<LocalDate> adopted = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> registrationNumber = Optional.empty();
  private final List<ElementId> provisions = new ArrayList<>();
  private int start;
  private int end;

  CitationDraft(ActType type, int start, int end) {
    this.type = type;
    this.start = start;
    this.end = end;
  }

  ActType type() {
    return type;
  }

  void type(ActType form) {
    type = form;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Optional<LocalDate> adopted() {
    return adopted;
  }

  Optional<String> title() {
    return title;
  }

  boolean hasDate() {
    return adopted.isPresent();
  }

  boolean hasNumber() {
    return number.isPresent();
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  boolean hasIssuer() {
    return issuer.isPresent();
  }

  Optional<String> issuer() {
    return issuer;
  }

  /// Whether enough is known to say which act is meant.
  boolean isCitation() {
    return adopted.isPresent()
        || number.isPresent()
        || title.isPresent()
        || type == ActType.CONSTITUTION;
  }

  /// Whether only quoted words tell which act of a body is meant, which must then be a title: «"Бақ
  /// бөлімі" басшысының бұйрығы», «решением корпорации "Сад"» cite none.
  boolean isOnlyNamed() {
    boolean ofABody = type.compareTo(ActType.LAW) > 0;
    return ofABody && adopted.isEmpty() && number.isEmpty() && title.isPresent();
  }

  /// Whether a title of which one quote is missing can be that of the act: beside a common noun
  /// («шешім шығарады», «готовит решение») the quote is that of the text around it.
  boolean canHaveTitle(String printed) {
    boolean named = hasDate() || hasNumber() || hasIssuer() || type.compareTo(ActType.LAW) <= 0;
    String title = printed.strip();
    boolean sentence =
        title.endsWith(".") || title.endsWith(";") || LISTED.matcher(title).lookingAt();
    return named && !sentence;
  }

  void adopted(LocalDate date) {
    adopted = Optional.of(date);
  }

  void number(String printed) {
    number = Optional.of(printed);
  }

  void title(String printed) {
    String squeezed = Letters.squeeze(printed);
    if (!squeezed.isEmpty()) {
      title = Optional.of(squeezed);
    }
  }

  void issuer(String nominative) {
    issuer = Optional.of(nominative);
  }

  void provisions(ProvisionReference reference) {
    provisions.addAll(reference.ids());
  }

  /// Takes provisions that stand behind others. A law has no paragraph outside an article:
  /// «35-бабы, 1-тармағы, 8) тармақшасы» is one provision.
  void provisionsBehind(ProvisionReference reference) {
    ElementId inner = reference.ids().getFirst();
    int depth = depth(inner.value());
    if (type.compareTo(ActType.LAW) > 0 || provisions.isEmpty() || depth < 1) {
      provisions(reference);
      return;
    }
    ElementId last = provisions.getLast();
    Optional<ElementId> outer =
        last.outwards()
            .filter(id -> depth(id.level()) >= 0 && depth(id.level()) < depth)
            .findFirst();
    if (outer.equals(Optional.of(last))) {
      provisions.removeLast();
    }
    reference.ids().stream()
        .map(id -> outer.map(place -> place.child(id.value())).orElse(id))
        .forEach(provisions::add);
  }

  /// How deep the unit of an article stands whose id begins so, 0 for the article; -1 for others.
  private static int depth(String level) {
    return LEVELS.indexOf(level.substring(0, level.indexOf('_') + 1));
  }

  void provisionsFirst(List<ElementId> ids) {
    provisions.addAll(0, ids);
  }

  /// Puts a provision into the one that has been read last: `para_4` into `art_258`.
  void nestFirst(ElementId inner, ElementId outer) {
    provisions.removeFirst();
    provisions.addFirst(outer.child(inner.value()));
  }

  /// Reads what stands in brackets: of the registration its number, of a publication nothing. A
  /// number that says itself what it is («№ 23 болып тіркелген») is taken, else the first one after
  /// the words for a registration, else the first.
  void remark(String printed) {
    String key = Letters.foldedKey(printed);
    Matcher registration = REGISTRATION.matcher(key);
    if (registrationNumber.isEmpty() && registration.find()) {
      Matcher unsigned = UNSIGNED.matcher(key);
      boolean hasUnsigned = unsigned.find();
      if (hasUnsigned && unsigned.group(1) == null) {
        registrationNumber = Optional.of(unsigned.group(2));
        return;
      }
      List<FoundNumber> numbers = new ArrayList<>(ActNumbers.find(printed));
      if (hasUnsigned) {
        numbers.add(new FoundNumber(unsigned.group(1), unsigned.start(1), unsigned.end(1)));
      }
      Comparator<FoundNumber> after =
          Comparator.comparing(found -> found.start() < registration.start());
      registrationNumber =
          numbers.stream().min(after.thenComparing(FoundNumber::start)).map(FoundNumber::number);
    }
  }

  void startAt(int place) {
    start = Math.min(start, place);
  }

  void endAt(int place) {
    end = Math.max(end, place);
  }

  FoundCitation finish(CitationText text) {
    Citation citation =
        new Citation(
            type,
            issuer,
            adopted,
            number,
            title,
            registrationNumber,
            provisions.stream().distinct().toList(),
            Letters.squeeze(text.printed(start, end)),
            Optional.empty());
    return new FoundCitation(citation, start, end);
  }

  private static String words(String sort) {
    return WordTable.rows(CitationDraft.class, "registration-words.tsv", sort).stream()
        .map(row -> Letters.foldedKey(row[1]).replace(", ", "|").replace("*", "\\p{L}*+"))
        .collect(Collectors.joining("|"));
  }
}

package kz.zannama.parser.internal.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Bodies;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.model.Person;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.head.OperativeWord;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.Rules;

/// The offices below «БҰЙЫРАМЫН», «ПРИКАЗЫВАЮ», which tell who adopted an act.
final class SignedOffices {
  private static final Rules RULES =
      Rules.of(SignedOffices.class, "issuers-elsewhere.rules", Letters::foldedKey);
  private static final Pattern SECOND_OFFICE = RULES.pattern("second-office");
  private static final Pattern RANK = RULES.pattern("rank");

  private SignedOffices() {}

  /// The offices as the bodies that adopted an act: who says «I order» is who signs.
  static Optional<IssuersElsewhere> issuers(
      ActOutline outline, List<Person> signatories, Language language) {
    boolean alone = says("alone", outline.preamble(), language) && signatories.size() == 1;
    boolean together = says("together", outline.preamble(), language) && signatories.size() > 1;
    boolean held = signatories.stream().allMatch(person -> person.office().isPresent());
    if (!(alone || together) || !held || outline.closing().isEmpty()) {
      return Optional.empty();
    }
    List<String> offices =
        signatories.stream()
            .flatMap(person -> person.office().stream())
            .map(SignedOffices::withoutRank)
            .map(office -> Bodies.nominative(office, language))
            .toList();
    Span first = outline.closing().getFirst().span();
    return Optional.of(
        new IssuersElsewhere(
            offices, "closing.signature", signed(outline, signatories).orElse(first)));
  }

  /// «Ішкі істер министрі полиция генерал-лейтенанты» without the rank, «Премьер-Министрдің
  /// орынбасары –Қаржы министрі» with its offices parted.
  private static String withoutRank(String office) {
    Matcher rank = RANK.matcher(Letters.foldedKey(office));
    String held = rank.find() ? office.substring(0, rank.start()) : office;
    Matcher second = SECOND_OFFICE.matcher(Letters.foldedKey(held));
    return second.find()
        ? held.substring(0, second.start()) + " - " + held.substring(second.end())
        : held;
  }

  /// From the first office to the last name.
  private static Optional<Span> signed(ActOutline outline, List<Person> signatories) {
    String name = signatories.getLast().name();
    return outline.closing().stream()
        .filter(item ->
            switch (item) {
              case Line line -> line.value().contains(name);
              case Item.Signature signature -> signature.name().value().contains(name);
              case Item.Cells cells -> false;
              case Item.Picture picture -> false;
            })
        .findFirst()
        .map(item -> outline.closing().getFirst().span().to(item.span()));
  }

  private static boolean says(String sort, List<Line> preamble, Language language) {
    return preamble.stream()
        .skip(Math.max(0, preamble.size() - 1))
        .anyMatch(last ->
            OperativeWord.in(last)
                .map(word ->
                    last.key().substring(word.start(), word.end()).replaceAll("\\P{L}+", ""))
                .filter(word -> IssuersElsewhere.words(sort, language).matcher(word).matches())
                .isPresent());
  }
}

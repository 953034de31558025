package kz.zannama.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.language.ActNumbers;
import kz.zannama.text.Alphabet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The acts that a number, a date or an identifier of the bank tells.
final class NamedAct {
  // Specimen: `V2000020812`, registered in 2020 under 20812
  private static final Pattern REGISTERED = Pattern.compile("V(\\d{2})0{1,8}([1-9]\\d{0,7})");

  private NamedAct() {}

  /// Acts that have every date, number and code of the text; other words only rank them.
  static Query query(TypedText typed) {
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    typed.dates().forEach(date -> every.add(term(Fields.DATE, date.toString()), Occur.FILTER));
    typed.codes().forEach(code -> every.add(code(code), Occur.FILTER));
    typed.numbers().forEach(number -> every.add(number(number), Occur.FILTER));
    return new ConstantScoreQuery(every.build());
  }

  /// A number with any of its separators: `5/48/331` is `5-48-331`.
  private static Query number(String number) {
    return new BooleanQuery.Builder()
        .add(term(Fields.NUMBER, number), Occur.SHOULD)
        .add(term(Fields.NUMBER, Alphabet.RUSSIAN_KEYBOARD.apply(number)), Occur.SHOULD)
        .add(term(Fields.NUMBER_FORM, ActNumbers.shortForms(number).getFirst()), Occur.SHOULD)
        .build();
  }

  /// An identifier of the official bank; that of a registered act tells its year and number.
  private static Query code(String code) {
    Query itself = term(Fields.CODE, code);
    Matcher registered = REGISTERED.matcher(code);
    if (!registered.matches()) {
      return itself;
    }
    Query inYear =
        new BooleanQuery.Builder()
            .add(term(Fields.NUMBER, registered.group(2)), Occur.FILTER)
            .add(
                new PrefixQuery(new Term(Fields.DATE, "20" + registered.group(1) + "-")),
                Occur.FILTER)
            .build();
    return new BooleanQuery.Builder().add(itself, Occur.SHOULD).add(inYear, Occur.SHOULD).build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}

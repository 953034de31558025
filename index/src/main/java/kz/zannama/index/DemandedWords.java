package kz.zannama.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.index.internal.query.SearchedApart;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import kz.zannama.text.Alphabet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// What a query demands of words: each quoted phrase, and each word that is asked for, must stand
/// in the title or in one unit, in any form; what is asked to be missing must stand in none.
final class DemandedWords {
  private static final String ANY_END = "*";
  private static final int MOST_TOGETHER = 64;

  // Specimen: «"қоғамдық жұмыстар" бюджет»
  private static final Pattern PHRASE = Pattern.compile("\"([^\"]{1,500}+)\"");

  private final Analyzer analyzer;
  private final BitSetProducer acts;

  DemandedWords(Analyzer analyzer, BitSetProducer acts) {
    this.analyzer = analyzer;
    this.acts = acts;
  }

  /// The demands of a query.
  List<BooleanClause> of(ActQuery query) {
    List<Query> wanted = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(query.text());
    while (phrase.find()) {
      wanted.add(standing(query, phrase.group(1)));
    }
    query.with().forEach(words -> wanted.add(standing(query, words)));
    List<Query> unwanted = query.without().stream().map(words -> standing(query, words)).toList();
    List<BooleanClause> clauses = new ArrayList<>();
    parts(wanted, Occur.MUST).forEach(part -> clauses.add(new BooleanClause(part, Occur.MUST)));
    parts(unwanted, Occur.SHOULD)
        .forEach(part -> clauses.add(new BooleanClause(part, Occur.MUST_NOT)));
    return clauses;
  }

  /// Demands in parts that are searched each by itself, where there are many.
  private static List<Query> parts(List<Query> demands, Occur occur) {
    if (demands.size() <= MOST_TOGETHER) {
      return demands;
    }
    List<Query> parts = new ArrayList<>();
    for (int at = 0; at < demands.size(); at += MOST_TOGETHER) {
      BooleanQuery.Builder part = new BooleanQuery.Builder();
      demands
          .subList(at, Math.min(demands.size(), at + MOST_TOGETHER))
          .forEach(demand -> part.add(demand, occur));
      parts.add(new SearchedApart(part.build()));
    }
    return parts;
  }

  private Query standing(ActQuery query, String words) {
    if (words.endsWith(ANY_END)) {
      return beginning(query, words.substring(0, words.length() - 1).toLowerCase(Locale.ROOT));
    }
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : languages(query).toList()) {
      for (String field : Fields.titles(language)) {
        add(any, builder.createPhraseQuery(field, words));
      }
      Query unit = builder.createPhraseQuery(Fields.text(language), words);
      if (unit != null) {
        add(any, new ToParentBlockJoinQuery(unit, acts, ScoreMode.Max));
      }
    }
    return any.build();
  }

  /// The acts with a word that begins so.
  private static Query beginning(ActQuery query, String letters) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    languages(query)
        .forEach(language -> {
          String typed =
              language == Language.KAZAKH ? Alphabet.RUSSIAN_KEYBOARD.apply(letters) : letters;
          add(any, new PrefixQuery(new Term(Fields.whole(language), typed)));
        });
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, @Nullable Query query) {
    if (query != null) {
      any.add(query, Occur.SHOULD);
    }
  }

  private static Stream<Language> languages(ActQuery query) {
    return query.language().map(Stream::of).orElseGet(() -> Stream.of(Language.values()));
  }
}

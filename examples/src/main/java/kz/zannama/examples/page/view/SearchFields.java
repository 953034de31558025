package kz.zannama.examples.page.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActQuery;
import kz.zannama.lexicon.Place;
import kz.zannama.lexicon.Places;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// The box and the filters of a search, each with its label.
final class SearchFields {
  // Specimen: `maslikhat/kyzylorda/aral-district`
  private static final Pattern KEY = Pattern.compile("[a-z/-]{1,200}");

  private final PageRequest request;
  private final PageWords words;

  SearchFields(PageRequest request, PageWords words) {
    this.request = request;
    this.words = words;
  }

  void write(SearchForm form, HtmlWriter page) {
    page.block("form", "action", "/", "method", "get", "role", "search", "class", "search");
    Forms.hidden(request, PageRequest.LANGUAGE, page);
    page.block("p", "class", "box");
    page.element("label", words.say("page.field.q"), "for", "q");
    page.empty("input", "type", "search", "id", "q", "name", "q", "value", form.text());
    page.attributes("list", "suggestions", "autocomplete", "off", "maxlength", "2000");
    page.inline("datalist", "id", "suggestions").end();
    page.element("button", words.say("page.field.find"), "type", "submit").end();
    page.block("details", "class", "filters");
    if (SearchForm.FILTERS.stream().anyMatch(request::has) || request.has("sort")) {
      page.attributes("open", "");
    }
    page.element("summary", words.say("page.filters"));
    page.block("div", "class", "fields");
    filters(form, page);
    page.end().end().end();
  }

  private void filters(SearchForm form, HtmlWriter page) {
    select("type", List.of(ActType.values()), form.type(), SearchForm::name, words::value, page);
    input("body", "text", form.body().map(this::body), page);
    select("region", regions(), form.region(), Function.identity(), words::place, page);
    input("year", "number", form.year().map(String::valueOf), page);
    List<Status.State> states = List.of(Status.State.values());
    select("status", states, form.status(), SearchForm::name, words::value, page);
    List<Language> languages = List.of(Language.values());
    select("text", languages, form.language(), Language::code, words::name, page);
    input("on", "date", form.inForceOn().map(LocalDate::toString), page);
    page.block("p").element("label", words.say("page.field.sort"), "for", "sort");
    page.inline("select", "id", "sort", "name", "sort");
    Stream.of(ActQuery.Order.values())
        .forEach(order -> {
          boolean chosen = order == form.order();
          String value = order == ActQuery.Order.RELEVANCE ? "" : SearchForm.name(order);
          option(value, words.say("page.sort." + order), chosen, page);
        });
    page.end().end();
  }

  /// A body in words where its key was chosen, else as it was typed.
  private String body(String chosen) {
    return KEY.matcher(chosen).matches() ? words.body(chosen) : chosen;
  }

  /// The keys of the regions and of the cities of the republic, by their names.
  private List<String> regions() {
    return Places.all().stream()
        .filter(place -> place.parent().isEmpty())
        .map(Place::key)
        .sorted(Comparator.comparing(words::place))
        .toList();
  }

  private void input(String name, String type, Optional<String> value, HtmlWriter page) {
    page.block("p").element("label", words.say("page.field." + name), "for", name);
    page.empty("input", "type", type, "id", name, "name", name, "value", value.orElse(""));
    if (type.equals("number")) {
      page.attributes("min", "1900", "max", "2100");
    }
    page.end();
  }

  private <T> void select(
      String name,
      List<T> values,
      Optional<T> chosen,
      Function<T, String> sent,
      Function<T, String> said,
      HtmlWriter page) {
    page.block("p").element("label", words.say("page.field." + name), "for", name);
    page.inline("select", "id", name, "name", name);
    option("", words.say("page.any"), chosen.isEmpty(), page);
    values.forEach(value ->
        option(sent.apply(value), said.apply(value), chosen.equals(Optional.of(value)), page));
    page.end().end();
  }

  private static void option(String value, String label, boolean chosen, HtmlWriter page) {
    page.inline("option", "value", value);
    if (chosen) {
      page.attributes("selected", "");
    }
    page.text(label).end();
  }
}

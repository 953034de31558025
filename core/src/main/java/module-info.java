/// The typed model of a legal act, the language of acts, citations, and the JSON contract.
module kz.zannama.core {
  requires static org.jspecify;
  requires tools.jackson.databind;

  exports kz.zannama.budget;
  exports kz.zannama.citation;
  exports kz.zannama.citation.provision;
  exports kz.zannama.citation.typed;
  exports kz.zannama.comparison;
  exports kz.zannama.comparison.discrepancy;
  exports kz.zannama.comparison.fact;
  exports kz.zannama.consolidation;
  exports kz.zannama.history;
  exports kz.zannama.identity;
  exports kz.zannama.json;
  exports kz.zannama.language;
  exports kz.zannama.lexicon;
  exports kz.zannama.message;
  exports kz.zannama.model;
  exports kz.zannama.text;
}

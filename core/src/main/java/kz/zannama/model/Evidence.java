package kz.zannama.model;

/// Why a fact is believed: the rule that found it and the place it was read from.
///
/// @param fact which fact, as a path into the contract: `number`, `basis[0]`, `changes[3]`
/// @param rule the name of the rule: `header.requisites`, `note.rewording`
/// @param span where it is printed
public record Evidence(String fact, String rule, Span span) {}

package kz.zannama.consolidation;

/// A change that was not applied.
///
/// @param change the change
/// @param reason why not
public record UnappliedChange(OrderedChange change, Reason reason) {}

package kz.zannama.parser.internal.amend.instruction;

/// What an amending verb orders.
public enum Operation {
  /// «мынадай өзгерістер енгізілсін» · «внести следующие изменения»: names what is changed.
  OPENER,
  REWORDING,
  INSERTION,
  REPLACEMENT,
  DELETION,
  REPEAL,
  SUSPENSION,
  RENUMBERING
}

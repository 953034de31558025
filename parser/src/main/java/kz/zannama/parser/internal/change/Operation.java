package kz.zannama.parser.internal.change;

/// What an amending verb orders.
enum Operation {
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

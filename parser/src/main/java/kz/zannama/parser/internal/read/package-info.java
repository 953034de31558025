/// From the zones of an act to the typed act: the last stage of parsing.
///
/// [ActReader] composes the parts: [HeadReader] the requisites, [StructureReader] the tree of
/// provisions, [ClosingReader] signatures and approvals, [AnnexReader] the annexes,
/// [EntryIntoForceReader] when the act applies.
@NullMarked
package kz.zannama.parser.internal.read;

import org.jspecify.annotations.NullMarked;

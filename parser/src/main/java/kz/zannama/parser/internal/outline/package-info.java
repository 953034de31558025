/// What each line of an act opens: the second stage of parsing.
///
/// [ActOutline] divides a repaired source into the zones of an act: head, preamble, body, closing
/// and annexes. Nothing is read here; the zones hold the source's own lines, tables and pictures as
/// [Item]s, in reading order, every one of them in exactly one zone.
@NullMarked
package kz.zannama.parser.internal.outline;

import org.jspecify.annotations.NullMarked;

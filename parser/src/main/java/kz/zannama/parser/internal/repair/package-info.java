/// A text as its author wrote it, out of a text as its extractor left it: the second stage of
/// parsing.
///
/// Read [Repairer] first. Each repair is a class of its own that proposes replacements for one
/// paragraph; the paragraph's text records them, so that what the source had is never lost.
@NullMarked
package kz.zannama.parser.internal.repair;

import org.jspecify.annotations.NullMarked;

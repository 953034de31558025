/// The typed model of a legal act: what a parser makes, an index stores and a program reads.
///
/// Start with [Act], the work, and its [ActText], one per language. An act's text is a tree of
/// [Block]s: a [Provision] is a numbered unit (article, paragraph, subparagraph, …) and contains
/// further blocks. What an act does to others, and what others did to it, is a list of [Change]s.
/// Every fact can show its place in the source through a [Span].
///
/// Everything here is an immutable value; collections are never null and are copied on the way in.
@NullMarked
package kz.zannama.model;

import org.jspecify.annotations.NullMarked;

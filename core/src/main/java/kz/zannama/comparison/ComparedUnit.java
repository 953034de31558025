package kz.zannama.comparison;

import kz.zannama.model.ElementId;

/// A part of an act that is compared as a whole: its title, a provision, the heading of an annex.
///
/// @param id the element's id; `title`, `preamble` and `body` where it is no provision or annex
/// @param text its own words, without those of the provisions in it, a paragraph or row a line
public record ComparedUnit(ElementId id, String text) {}

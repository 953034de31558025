package kz.zannama.citation.provision;

/// One number of a list: `5`, `46-10)`, `«алпыс бірінші»`, `II`.
///
/// @param number the number as element ids have it
/// @param closed whether a bracket closes it, as with subparagraphs
/// @param first its first token
/// @param last its last token
record NumberItem(String number, boolean closed, int first, int last) {}

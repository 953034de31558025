/// References to provisions: articles, paragraphs, clauses, annexes, in both languages and both
/// directions. Start with [ProvisionFinder][kz.zannama.citation.provision.ProvisionFinder].
@NullMarked
package kz.zannama.citation.provision;

import org.jspecify.annotations.NullMarked;

/// How acts become documents of a server, and queries its query language.
@NullMarked
package kz.zannama.index.opensearch.internal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package kz.zannama.index.opensearch.internal;

import org.jspecify.annotations.NullMarked;

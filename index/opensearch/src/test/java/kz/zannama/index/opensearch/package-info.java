@NullMarked
package kz.zannama.index.opensearch;

import org.jspecify.annotations.NullMarked;

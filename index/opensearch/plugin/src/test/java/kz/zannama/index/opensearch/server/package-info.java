@NullMarked
package kz.zannama.index.opensearch.server;

import org.jspecify.annotations.NullMarked;

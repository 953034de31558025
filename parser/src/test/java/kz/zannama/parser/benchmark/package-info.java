/// Measurements that are run by hand, each a `main` that says how it is called.
@NullMarked
package kz.zannama.parser.benchmark;

import org.jspecify.annotations.NullMarked;

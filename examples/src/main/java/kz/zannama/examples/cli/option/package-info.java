/// Options that several commands have, and the values that they take.
@NullMarked
package kz.zannama.examples.cli.option;

import org.jspecify.annotations.NullMarked;

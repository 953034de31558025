/// Files and folders that commands read.
@NullMarked
package kz.zannama.examples.cli.source;

import org.jspecify.annotations.NullMarked;

/// What the commands write to: answers and problems, progress, and the phrases of one language.
@NullMarked
package kz.zannama.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;

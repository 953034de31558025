/// The command line. Start with [Zannama][kz.zannama.examples.cli.Zannama], which lists the
/// commands; each command is one class.
///
/// Answers go to standard output, progress and problems to standard error. The exit code is 0 where
/// all went well, 1 where some inputs failed and 2 where the command was used wrongly.
@NullMarked
package kz.zannama.examples.cli;

import org.jspecify.annotations.NullMarked;

/// Manual pages and completions, and the commands that write them, made of the commands' own
/// descriptions.
@NullMarked
package kz.zannama.examples.cli.manual;

import org.jspecify.annotations.NullMarked;

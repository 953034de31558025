/// Manual pages and completions, made of the commands' own descriptions.
@NullMarked
package kz.zannama.examples.cli.manual;

import org.jspecify.annotations.NullMarked;

/// What assistants ask for, a class for each kind of question. Each answer is made by what the
/// command line and the page answer with, and bounded here.
///
/// Start with [Tools][kz.zannama.examples.door.tool.Tools]; `tools.json` tells assistants what each
/// tool does and takes.
@NullMarked
package kz.zannama.examples.door.tool;

import org.jspecify.annotations.NullMarked;

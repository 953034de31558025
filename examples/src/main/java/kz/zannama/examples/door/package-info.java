/// The door for assistants: programs that read acts for somebody ask an index by the Model Context
/// Protocol, and get the answers of the command line and the page.
///
/// Start with [McpCommand][kz.zannama.examples.door.McpCommand]; `kz.zannama.examples.door.tool`
/// holds a class for each kind of question, `kz.zannama.examples.door.carrier` how messages come
/// and go. The protocol itself is the SDK's.
@NullMarked
package kz.zannama.examples.door;

import org.jspecify.annotations.NullMarked;

/// How messages of the Model Context Protocol come in and go out: by lines, and by HTTP of this
/// machine alone.
///
/// The server keeps no sessions: every question is whole, so that a message is answered as it
/// comes. [Carrier][kz.zannama.examples.door.carrier.Carrier] does that, over what the SDK has for
/// servers without sessions; the SDK's own carriers want a servlet container, and end where a line
/// is damaged.
@NullMarked
package kz.zannama.examples.door.carrier;

import org.jspecify.annotations.NullMarked;

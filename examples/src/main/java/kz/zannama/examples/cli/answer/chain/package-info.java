/// What `history` answers: the chain of acts as text, timeline, graph and JSON.
@NullMarked
package kz.zannama.examples.cli.answer.chain;

import org.jspecify.annotations.NullMarked;

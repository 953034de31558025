/// Answers as text, JSON and pictures: acts, chains, citations, differences, hits.
@NullMarked
package kz.zannama.examples.cli.answer;

import org.jspecify.annotations.NullMarked;

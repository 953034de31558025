/// Tests of the JSON contract.
@NullMarked
package kz.zannama.json;

import org.jspecify.annotations.NullMarked;

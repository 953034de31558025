/// Tests of how numbers and names of two languages are compared.
@NullMarked
package kz.zannama.comparison.fact;

import org.jspecify.annotations.NullMarked;

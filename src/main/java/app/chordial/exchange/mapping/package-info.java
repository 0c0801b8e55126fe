/** Mappings: how the columns of any other file become customers, products, orders or events. */
@NullMarked
package app.chordial.exchange.mapping;

import org.jspecify.annotations.NullMarked;

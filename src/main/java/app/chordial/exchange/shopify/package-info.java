/** The files of Shopify: customers, orders and products, in and out. */
@NullMarked
package app.chordial.exchange.shopify;

import org.jspecify.annotations.NullMarked;

/** What leaves: plans as files for mail tools and for people, and the decision log. */
@NullMarked
package app.chordial.exchange.plan;

import org.jspecify.annotations.NullMarked;

package app.chordial.ui.interests;

import app.chordial.interest.Witness;

/** A witness that is lifted out of a bucket. */
record Lifted(String interest, Witness witness) {}

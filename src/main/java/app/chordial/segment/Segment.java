package app.chordial.segment;

/** A named rule. */
public record Segment(String id, String name, Rule rule) {}

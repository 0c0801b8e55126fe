package app.chordial.cli;

import java.io.PrintWriter;

/**
 * Where a command answers and where it complains.
 *
 * @param isWatched whether a person watches {@code err}, so that progress may be shown there
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isWatched) {}

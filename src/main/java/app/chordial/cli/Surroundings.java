package app.chordial.cli;

import app.chordial.work.Parallel;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What every command is handed.
 *
 * @param log the file in which bugs are written down
 */
public record Surroundings(InstantSource clock, Parallel parallel, Terminal terminal, Path log) {}

package app.chordial.ui.workbench;

import app.chordial.ui.kit.Theme;
import app.chordial.work.Parallel;
import javafx.beans.value.ObservableValue;

/**
 * All that a screen may ask of the window around it.
 *
 * @param parallel for engine functions that share their work out; call them inside a {@link
 *     Question} only
 * @param theme for what is drawn rather than styled
 */
public record Workbench(
    Session session,
    Navigator navigator,
    Background background,
    Dialogs dialogs,
    Parallel parallel,
    ObservableValue<Theme> theme) {}

package app.chordial.ui.workbench;

import app.chordial.ui.kit.Icon;

/**
 * One thing that the palette finds.
 *
 * @param words what it is called
 * @param kind what it is, such as "Segment"
 * @param keys its shortcut; empty where there is none
 */
public record Entry(String words, String kind, Icon icon, String keys, Runnable act) {}

package app.chordial.chart;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** The axes, limits and dates that several kinds of plots share. */
final class Axes {

  private static final double LINES_APART = 40;
  private static final double NUMBERS_APART = 56;

  private Axes() {}

  /** Upright, with numbers but no line: the grid is its line. */
  static HouseAxis upright(Range range, Unit unit, House house) {
    return new HouseAxis(new NumberTicks(unit, house.numerals(), LINES_APART), range).withoutLine();
  }

  /** Lying, with numbers. */
  static HouseAxis lying(Range range, Unit unit, House house) {
    return new HouseAxis(new NumberTicks(unit, house.numerals(), NUMBERS_APART), range);
  }

  /** Lying, with dates. */
  static HouseAxis dated(Range range, Days days, House house) {
    return new HouseAxis(new Calendar(days, house.locale()), range);
  }

  /** The dashed line of a limit, its label above the line's right end. */
  static ValueMarker marker(Limit limit, House house) {
    ValueMarker marker = new ValueMarker(limit.at(), house.color(Token.QUIET), House.DASH);
    marker.setAlpha(1);
    marker.setLabel(limit.label());
    marker.setLabelFont(house.small());
    marker.setLabelPaint(house.color(Token.QUIET));
    Color card = house.color(Token.CARD);
    int veil = 200;
    marker.setLabelBackgroundColor(new Color(card.getRed(), card.getGreen(), card.getBlue(), veil));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
    return marker;
  }

  static DateTimeFormatter spoken(House house) {
    return DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(house.locale());
  }
}

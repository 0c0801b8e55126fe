package app.chordial;

/** Starts Chordial. */
public final class App {
  private App() {}

  public static void main(String[] args) {}
}

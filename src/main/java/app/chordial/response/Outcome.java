package app.chordial.response;

/** What can come of an e-mail. */
public enum Outcome {
  OPEN("Opens", "the e-mail is opened"),
  CLICK("Clicks", "an opened e-mail is clicked"),
  ORDER("Orders", "a click leads to an order"),
  UNSUBSCRIBE("Unsubscribes", "the customer unsubscribes"),
  BOUNCE("Hard bounces", "the address no longer takes mail"),
  COMPLAINT("Complaints", "the customer reports the e-mail as spam");

  private final String title;
  private final String meaning;

  Outcome(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  public String title() {
    return title;
  }

  /** A clause that follows "how likely it is that". */
  public String meaning() {
    return meaning;
  }
}

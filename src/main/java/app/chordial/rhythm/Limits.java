package app.chordial.rhythm;

import java.util.ArrayList;
import java.util.List;

/**
 * What is scarce for all customers together (§4.6): what a mail tool allows, what it may cost, and
 * how many e-mails a message should or may be in.
 *
 * @param emailsADay at most on one day; 0 for any number
 * @param emailsAMonth at most in one calendar month; 0 for any number
 * @param budgetMinorAMonth what the e-mails of a calendar month may cost, minor units; 0 for any
 *     sum
 * @param minorPerThousand what a thousand e-mails cost, minor units
 * @param volumes of single messages, each message at most once
 */
public record Limits(
    int emailsADay,
    int emailsAMonth,
    long budgetMinorAMonth,
    double minorPerThousand,
    List<Volume> volumes) {

  /** Any number of e-mails. */
  public static final Limits NONE = new Limits(0, 0, 0, 0, List.of());

  /**
   * How many e-mails are to carry one message in all, past ones included.
   *
   * @param message its id
   * @param least so many, spread over the send days on which it is valid; 0 for no such wish
   * @param most never more; 0 for any number
   */
  public record Volume(String message, int least, int most) {}

  public Limits {
    volumes = List.copyOf(volumes);
  }

  /** Whether anything is limited or wished for at all. */
  public boolean isAny() {
    return emailsADay > 0 || emailsAMonth > 0 || isBudgeted() || !volumes.isEmpty();
  }

  private boolean isBudgeted() {
    return budgetMinorAMonth > 0 && minorPerThousand > 0;
  }

  /** The most e-mails that a calendar month allows by number and by cost. */
  public int mostAMonth() {
    double paid =
        isBudgeted()
            ? Math.floor(1000 * (double) budgetMinorAMonth / minorPerThousand)
            : Integer.MAX_VALUE;
    int allowed = emailsAMonth > 0 ? emailsAMonth : Integer.MAX_VALUE;
    return (int) Math.min(allowed, paid);
  }

  public Limits withEmailsADay(int other) {
    return new Limits(other, emailsAMonth, budgetMinorAMonth, minorPerThousand, volumes);
  }

  public Limits withEmailsAMonth(int other) {
    return new Limits(emailsADay, other, budgetMinorAMonth, minorPerThousand, volumes);
  }

  /** A month's e-mails may cost so much, at so much a thousand; minor units. */
  public Limits withBudget(long minorAMonth, double costPerThousand) {
    return new Limits(emailsADay, emailsAMonth, minorAMonth, costPerThousand, volumes);
  }

  /** The volume of one message, in the place of the one it had. */
  public Limits withVolume(Volume volume) {
    List<Volume> all = new ArrayList<>(volumes);
    all.removeIf(one -> one.message().equals(volume.message()));
    all.add(volume);
    return new Limits(emailsADay, emailsAMonth, budgetMinorAMonth, minorPerThousand, all);
  }
}

package app.chordial.job;

import app.chordial.exchange.csv.AtomicFile;
import app.chordial.store.SubjectRecord;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** What the law asks of a shop for one person: hand over everything, or forget everything. */
public final class SubjectTask {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final OpenShop shop;

  public SubjectTask(OpenShop shop) {
    this.shop = shop;
  }

  /** Everything known of the customer of this address or number. */
  public SubjectRecord export(String emailOrId) throws Refusal {
    return shop.workspace().subjects().export(emailOrId);
  }

  /** The same as JSON that a person can read. */
  public static String json(SubjectRecord record) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record);
  }

  public void write(SubjectRecord record, Path target) throws Refusal {
    AtomicFile.write(target, out -> out.write(json(record) + "\n"));
  }

  /** Forgets a person for good; only a keyed hash stays, which keeps them out. */
  public void erase(String emailOrId) throws Refusal {
    shop.workspace().subjects().erase(emailOrId);
  }
}

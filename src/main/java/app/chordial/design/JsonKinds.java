package app.chordial.design;

import app.chordial.interest.Witness;
import app.chordial.rhythm.series.Exit;
import app.chordial.rhythm.series.ReEntry;
import app.chordial.rhythm.series.Trigger;
import app.chordial.segment.Rule;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names that the cases of sealed types have in files. They stay when a class is renamed: files
 * outlive classes.
 */
final class JsonKinds {

  private JsonKinds() {}

  static Map<Class<?>, Class<?>> mixIns() {
    Map<Class<?>, Class<?>> mixIns = new LinkedHashMap<>();
    mixIns.put(Rule.class, OfRule.class);
    mixIns.put(Rule.Reach.class, OfReach.class);
    mixIns.put(Rule.Test.class, OfTest.class);
    mixIns.put(Rule.When.class, OfWhen.class);
    mixIns.put(Witness.class, OfWitness.class);
    mixIns.put(Trigger.class, OfTrigger.class);
    mixIns.put(Exit.class, OfExit.class);
    mixIns.put(ReEntry.class, OfReEntry.class);
    return mixIns;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.All.class, name = "all"),
    @JsonSubTypes.Type(value = Rule.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Rule.None.class, name = "none"),
    @JsonSubTypes.Type(value = Rule.Has.class, name = "has"),
    @JsonSubTypes.Type(value = Rule.Did.class, name = "did"),
    @JsonSubTypes.Type(value = Rule.Leans.class, name = "leans"),
    @JsonSubTypes.Type(value = Rule.Rfm.class, name = "rfm"),
    @JsonSubTypes.Type(value = Rule.Answers.class, name = "answers"),
    @JsonSubTypes.Type(value = Rule.Paced.class, name = "paced"),
    @JsonSubTypes.Type(value = Rule.Predicted.class, name = "predicted"),
    @JsonSubTypes.Type(value = Rule.In.class, name = "in"),
    @JsonSubTypes.Type(value = Rule.LookAlike.class, name = "lookAlike"),
  })
  private interface OfRule {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.Reach.Most.class, name = "most"),
    @JsonSubTypes.Type(value = Rule.Reach.AtLeast.class, name = "atLeast"),
  })
  private interface OfReach {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.Test.IsOneOf.class, name = "isOneOf"),
    @JsonSubTypes.Type(value = Rule.Test.Contains.class, name = "contains"),
    @JsonSubTypes.Type(value = Rule.Test.Between.class, name = "between"),
    @JsonSubTypes.Type(value = Rule.Test.Dated.class, name = "dated"),
    @JsonSubTypes.Type(value = Rule.Test.InTheLast.class, name = "inTheLast"),
    @JsonSubTypes.Type(value = Rule.Test.Anniversary.class, name = "anniversary"),
    @JsonSubTypes.Type(value = Rule.Test.Is.class, name = "is"),
    @JsonSubTypes.Type(value = Rule.Test.Tagged.class, name = "tagged"),
    @JsonSubTypes.Type(value = Rule.Test.Missing.class, name = "missing"),
  })
  private interface OfTest {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.When.Ever.class, name = "ever"),
    @JsonSubTypes.Type(value = Rule.When.Last.class, name = "last"),
    @JsonSubTypes.Type(value = Rule.When.Between.class, name = "betweenDates"),
    @JsonSubTypes.Type(value = Rule.When.Before.class, name = "before"),
    @JsonSubTypes.Type(value = Rule.When.After.class, name = "after"),
    @JsonSubTypes.Type(value = Rule.When.InMonthOf.class, name = "inMonthOf"),
  })
  private interface OfWhen {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Witness.OfCategory.class, name = "category"),
    @JsonSubTypes.Type(value = Witness.OfProduct.class, name = "product"),
    @JsonSubTypes.Type(value = Witness.OfTag.class, name = "tag"),
    @JsonSubTypes.Type(value = Witness.OfVendor.class, name = "vendor"),
    @JsonSubTypes.Type(value = Witness.OfTitle.class, name = "title"),
    @JsonSubTypes.Type(value = Witness.OfPage.class, name = "page"),
    @JsonSubTypes.Type(value = Witness.OfSearch.class, name = "search"),
    @JsonSubTypes.Type(value = Witness.OfDownload.class, name = "download"),
    @JsonSubTypes.Type(value = Witness.OfMessage.class, name = "message"),
    @JsonSubTypes.Type(value = Witness.OfCustomerTag.class, name = "customerTag"),
    @JsonSubTypes.Type(value = Witness.OfAttribute.class, name = "attribute"),
  })
  private interface OfWitness {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Trigger.Did.class, name = "event"),
    @JsonSubTypes.Type(value = Trigger.Fulfilled.class, name = "fulfilled"),
    @JsonSubTypes.Type(value = Trigger.Silent.class, name = "silent"),
    @JsonSubTypes.Type(value = Trigger.ReorderDue.class, name = "reorderDue"),
    @JsonSubTypes.Type(value = Trigger.NextTitle.class, name = "nextTitle"),
    @JsonSubTypes.Type(value = Trigger.Joined.class, name = "joined"),
  })
  private interface OfTrigger {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Exit.Bought.class, name = "bought"),
    @JsonSubTypes.Type(value = Exit.Did.class, name = "event"),
    @JsonSubTypes.Type(value = Exit.Acted.class, name = "acted"),
    @JsonSubTypes.Type(value = Exit.Returned.class, name = "returned"),
  })
  private interface OfExit {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ReEntry.Never.class, name = "never"),
    @JsonSubTypes.Type(value = ReEntry.AfterDays.class, name = "afterDays"),
    @JsonSubTypes.Type(value = ReEntry.EachTime.class, name = "eachTime"),
  })
  private interface OfReEntry {}
}

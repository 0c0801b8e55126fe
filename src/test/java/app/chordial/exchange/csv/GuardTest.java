package app.chordial.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1"})
  void whatASpreadsheetWouldRunIsProtected(String cell) {
    assertThat(Guard.protect(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "'t Hooft", "'", "''", "7", "1=1", " =1"})
  void whatIsHarmlessStaysAsItIs(String cell) {
    assertThat(Guard.protect(cell)).isEqualTo(cell);
    assertThat(Guard.unprotect(cell)).isEqualTo(cell);
  }

  @Test
  void aNumberThatAShopProtectedIsBared() {
    assertThat(Guard.unprotect("'7210448301122")).isEqualTo("7210448301122");
    assertThat(Guard.unprotect("'+4930123456")).isEqualTo("+4930123456");
  }

  @Test
  @Tag("law")
  void unprotectingUndoesProtecting() {
    Random random = new Random(3);
    String letters = "'=+-@\t\r7a ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder cell = new StringBuilder();
      for (int j = random.nextInt(5); j > 0; j--) {
        cell.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = cell.toString();
      String guarded = Guard.protect(text);
      assertThat(Guard.unprotect(guarded)).isEqualTo(text);
      assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r].*");
    }
  }
}

package app.chordial.ui.simulate;

import app.chordial.work.Progress;

/**
 * The progress of some of several equal parts of a job, told as progress of the whole.
 *
 * @param part which comes first, from 0
 * @param many how many are done together
 */
record RunProgress(Progress whole, int part, int many, int parts, String doing)
    implements Progress {

  private static final long FINE = 1_000;

  @Override
  public void at(long done, long total, String partDoing) {
    long within = total <= 0 ? 0 : Math.clamp(FINE * done / total, 0, FINE);
    whole.at(part * FINE + within * many, parts * FINE, doing);
  }

  @Override
  public boolean isCancelled() {
    return whole.isCancelled();
  }
}

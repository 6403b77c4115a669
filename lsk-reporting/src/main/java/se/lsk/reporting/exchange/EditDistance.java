package se.lsk.reporting.exchange;

/** How many letters must be changed, added or left out to turn one short text into another. */
final class EditDistance {

    private EditDistance() {}

    /**
     * The distance.
     *
     * @param from one text
     * @param to the other
     * @return 0 for equal texts
     */
    static int between(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + changed, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[to.length()];
    }
}

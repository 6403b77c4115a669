package se.lsk.reporting.render.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.render.BarChart;
import se.lsk.rules.Language;

/**
 * Writes one table as a spreadsheet of that language reads it: in Swedish fields between semicolons and a decimal comma, in English commas and a
 * decimal point; a byte order mark first, lines ended by CRLF. Words that a spreadsheet would take for a formula begin with an apostrophe.
 * Used by one thread.
 */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%].*", Pattern.DOTALL);

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;
    private final Language language;

    CsvText(Language language) {
        this.language = language;
        text.append(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(language == Language.SV ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /** {@return a number as a spreadsheet of the language reads it; a negative one is a number, and no formula} */
    String number(BigDecimal value) {
        return BarChart.printed(value, language);
    }

    /** {@return a cell's number, or its words guarded} */
    String cell(TableCell cell) {
        return cell.number()
                .map(this::number)
                .or(() -> cell.words().map(CsvText::words))
                .orElse("");
    }

    /**
     * Words that no spreadsheet takes for a formula.
     *
     * @param words the words
     * @return the words, with an apostrophe before them if they begin as a formula does
     */
    static String words(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    CsvText row(List<String> fields) {
        csv.writeRecord(fields);
        return this;
    }

    @Override
    public String toString() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
